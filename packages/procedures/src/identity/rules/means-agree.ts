import { byPolicy } from '@xiezhi/kernel';
import { atServiceHall, mendField, refusal, rule } from '../../framework/index.ts';
import type { MeansAnswer } from '../answers.ts';

const said = {
  wrong: 'identity/means-wrong',
  used: 'identity/means-used',
  'too-many': 'identity/means-too-many',
  missing: 'identity/means-missing',
} as const;

/**
 * OLR-7.3.1: identity is verified once more. By which means, beside phone and face, how often each may be tried and that a
 * code serves once are settings of this court. Tries at one means shut no other: each answer leaves the phone and the counter.
 */
export const meansAgree = rule<{ readonly answer: MeansAnswer | null; readonly part: string }>(
  'identity/means-agree',
  ['OLR-7.3.1'],
  ({ answer, part }) =>
    answer?.outcome === 'right'
      ? null
      : refusal(said[answer?.outcome ?? 'missing'], byPolicy('stronger-means'), [
          mendField(part),
          atServiceHall,
        ]),
);
