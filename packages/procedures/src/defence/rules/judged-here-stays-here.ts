import { byOrder } from '@xiezhi/kernel';
import type { JudgmentState } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** CPL-130: a case goes to another court by a ruling before it is decided. What has been decided here is appealed, not moved. */
export const judgedHereStaysHere = rule<{
  readonly judgment: Pick<JudgmentState, 'made' | 'pronouncedAt'>;
  readonly outcome: 'founded' | 'unfounded';
}>(
  'defence/judged-here-stays-here',
  ['CPL-130'],
  ({ judgment: { made, pronouncedAt }, outcome }) =>
    made === null || pronouncedAt === null || outcome === 'unfounded'
      ? null
      : refusal('defence/judged-already', byOrder(made.entry), [mendField('outcome')]),
);
