import type { CourtDay, Instant } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import * as kinds from './entries.ts';

export interface ExchangeState {
  /** The period that counts now; null while none was set. */
  readonly period: { readonly from: CourtDay; readonly to: CourtDay; readonly at: Instant } | null;
  readonly opinions: readonly {
    readonly participant: string;
    readonly late: boolean;
    readonly at: Instant;
  }[];
  readonly concludedAt: Instant | null;
}

const exchangeKinds = [
  kinds.exchangePeriodSet,
  kinds.exchangeOpinionGiven,
  kinds.exchangeConcluded,
] as const;

export const exchangeSlice = slice<ExchangeState, typeof exchangeKinds>(
  { period: null, opinions: [], concludedAt: null },
  exchangeKinds,
  {
    'exchange.PeriodSet': (state, { body, at }) => ({
      ...state,
      period: { from: body.from as CourtDay, to: body.to as CourtDay, at },
      // Another period opens the exchange again.
      concludedAt: null,
    }),
    'exchange.OpinionGiven': (state, { body: { participant, late }, at }) => ({
      ...state,
      opinions: [...state.opinions, { participant, late, at }],
    }),
    'exchange.Concluded': (state, { at }) => ({ ...state, concludedAt: at }),
  },
);
