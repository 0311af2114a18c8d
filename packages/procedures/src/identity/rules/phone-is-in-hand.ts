import type { Refusal } from '@xiezhi/kernel';
import { byPolicy } from '@xiezhi/kernel';
import { atServiceHall, mendField, refusal, rule } from '../../framework/index.ts';
import type { CodeAnswer } from '../answers.ts';

const codes = {
  wrong: 'identity/code-wrong',
  expired: 'identity/code-expired',
  'too-many': 'identity/code-too-many',
  rest: 'identity/codes-rest',
} as const;

/**
 * OLR-7.1.2 has the court check the real-name mobile number. That it does so by a code of six digits, how long the
 * code lives and how often it may be tried are settings of this court: the ground is its policy.
 */
export const phoneIsInHand = rule<{ readonly answer: CodeAnswer | null }>(
  'identity/phone-is-in-hand',
  ['OLR-7.1.2'],
  ({ answer }): Refusal | null =>
    answer === 'right'
      ? null
      : refusal(codes[answer ?? 'wrong'], byPolicy('phone-code'), [
          mendField('code'),
          atServiceHall,
        ]),
);
