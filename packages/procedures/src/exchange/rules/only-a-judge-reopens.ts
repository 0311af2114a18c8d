import { byOrder } from '@xiezhi/kernel';
import type { ExchangeState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-14.3.0: that the exchange is over is a judge's word; another period after it is a judge's as well. */
export const onlyAJudgeReopens = rule<{
  readonly exchange: ExchangeState;
  readonly isJudge: boolean;
}>('exchange/only-a-judge-reopens', ['OLR-14.3.0'], ({ exchange: { concludedBy }, isJudge }) =>
  concludedBy === null || isJudge
    ? null
    : refusal('exchange/concluded', byOrder(concludedBy), [
        useCommand('exchange.set-period', 'judge'),
      ]),
);
