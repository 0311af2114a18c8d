import { byPolicy } from '@xiezhi/kernel';
import type { ExchangeState } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-14.1.0: how evidence is exchanged is the court's to order, as suits the case. That it is under seal, and that it no
 * longer is while opinions lie there, is a judge's word. No article says whose, so it rests on this court's policy.
 */
export const onlyAJudgeSeals = rule<{
  readonly exchange: ExchangeState;
  readonly isJudge: boolean;
  readonly sealed: boolean;
}>('exchange/only-a-judge-seals', ['OLR-14.1.0'], ({ exchange, isJudge, sealed }) => {
  if (!isJudge)
    return sealed
      ? refusal('exchange/judge-seals', byPolicy('judge-seals'), [
          mendField('sealed'),
          useCommand('exchange.set-period', 'judge'),
        ])
      : null;
  // Whoever spoke under seal was told that nobody reads it before all are in.
  return !sealed && exchange.opinions.some((one) => one.sealed !== null)
    ? refusal('exchange/seal-was-promised', byPolicy('judge-seals'), [
        mendField('sealed'),
        useCommand('exchange.open', 'clerk'),
      ])
    : null;
});
