import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import * as kinds from './entries.ts';

export interface ExchangeState {
  /** The period that counts now; null while none was set. */
  readonly period: {
    readonly entry: EntryId;
    readonly from: CourtDay;
    readonly to: CourtDay;
    readonly at: Instant;
  } | null;
  readonly opinions: readonly {
    readonly participant: string;
    readonly late: boolean;
    /** Who handed it in before showing that they may act for the party; null where nothing was left to show. */
    readonly unshown: PersonId | null;
    readonly at: Instant;
    /** In which round of questions it was said. */
    readonly round: number;
  }[];
  /** How often all were asked anew. */
  readonly round: number;
  readonly concludedAt: Instant | null;
  /** The judge's word that it is over. */
  readonly concludedBy: EntryId | null;
}

const exchangeKinds = [
  kinds.exchangePeriodSet,
  kinds.exchangeOpinionGiven,
  kinds.exchangeConcluded,
] as const;

export const exchangeSlice = slice<ExchangeState, typeof exchangeKinds>(
  { period: null, opinions: [], round: 0, concludedAt: null, concludedBy: null },
  exchangeKinds,
  {
    'exchange.PeriodSet': (state, { body, id, at }) => ({
      ...state,
      period: { entry: id, from: body.from as CourtDay, to: body.to as CourtDay, at },
      // Another period opens the exchange again.
      concludedAt: null,
      concludedBy: null,
      round: state.round + (body.again === true ? 1 : 0),
    }),
    'exchange.OpinionGiven': (state, { body: { participant, late, authority }, at, actor }) => ({
      ...state,
      opinions: [
        ...state.opinions,
        {
          participant,
          late,
          unshown: authority === 'pending' && actor.kind === 'person' ? actor.person : null,
          at,
          round: state.round,
        },
      ],
    }),
    'exchange.Concluded': (state, { at, id }) => ({ ...state, concludedAt: at, concludedBy: id }),
  },
);
