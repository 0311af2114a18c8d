import { byLaw } from '@xiezhi/kernel';
import type { JudgmentState } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** CPLI-232: claims are added or changed before the debate ends. When the judgment is made it has ended for certain. */
export const changedBeforeTheJudgment = rule<{
  readonly granted: boolean;
  readonly judgment: Pick<JudgmentState, 'made'>;
}>('claims/changed-before-the-judgment', ['CPLI-232'], ({ granted, judgment: { made } }) =>
  granted && made !== null
    ? refusal('claims/judged-already', byLaw('CPLI-232'), [mendField('decision')])
    : null,
);
