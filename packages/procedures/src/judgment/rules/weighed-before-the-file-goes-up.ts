import { byPolicy } from '@xiezhi/kernel';
import type { Appeal, CaseState } from '@xiezhi/record';
import { appealsToWeigh } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-86, CPL-171: an appeal that was marked when it came in has its effect or not as a judge finds; the file goes up
 * after that. The law sets no such order, so the refusal rests on this court's policy.
 */
export const weighedBeforeTheFileGoesUp = rule<{
  readonly state: CaseState;
  readonly appeal: Appeal;
}>('judgment/weighed-before-the-file-goes-up', ['CPL-86', 'CPL-171'], ({ state, appeal }) =>
  appealsToWeigh(state).includes(appeal)
    ? refusal('appeal/not-weighed', byPolicy('weigh-first'), [useCommand('appeal.weigh', 'judge')])
    : null,
);
