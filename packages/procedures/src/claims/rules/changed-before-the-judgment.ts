import { byOrder } from '@xiezhi/kernel';
import type { JudgmentState } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * CPLI-232: claims are added or changed before the debate ends; one that comes later a judge may still let in, as long as
 * nothing is pronounced. What has been pronounced here is appealed, not added to.
 */
export const changedBeforeTheJudgment = rule<{
  readonly granted: boolean;
  readonly judgment: Pick<JudgmentState, 'made' | 'pronouncedAt'>;
}>(
  'claims/changed-before-the-judgment',
  ['CPLI-232'],
  ({ granted, judgment: { made, pronouncedAt } }) =>
    granted && made !== null && pronouncedAt !== null
      ? refusal('claims/judged-already', byOrder(made.entry), [mendField('decision')])
      : null,
);
