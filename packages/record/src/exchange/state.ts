import type { ActorRef, CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { slice } from '../define.ts';
import * as kinds from './entries.ts';

/** What a party said of one exhibit. */
export type OpinionOfExhibit = NonNullable<
  BodyOf<typeof kinds.exchangeOpinionGiven.parts>['exhibits']
>[number];

export interface ExchangeState {
  /** The period that counts now; null while none was set. */
  readonly period: {
    readonly entry: EntryId;
    readonly from: CourtDay;
    readonly to: CourtDay;
    readonly at: Instant;
    /** Opinions are under seal, and for how many days each answers them once they are opened; null: read as they come. */
    readonly sealed: { readonly replyDays: number } | null;
  } | null;
  readonly opinions: readonly {
    readonly participant: string;
    readonly late: boolean;
    /** Who handed it in before showing that they may act for the party; null where nothing was left to show. */
    readonly unshown: PersonId | null;
    readonly at: Instant;
    readonly entry: EntryId;
    /** In which round of questions it was said. */
    readonly round: number;
    /** What it says, exhibit by exhibit; empty while it is under seal. */
    readonly exhibits: readonly OpinionOfExhibit[];
    /** The sitting at which it was spoken; null where it was written. */
    readonly hearing: string | null;
    /** Under seal: the place of its entry in the docket. What it says is not here before the seals are opened. */
    readonly sealed: number | null;
  }[];
  /** What lies under the seals. For the fold alone: nothing that anybody is shown or told is made of it. */
  readonly underSeal: Readonly<Record<number, readonly OpinionOfExhibit[]>>;
  /** How often all were asked anew. */
  readonly round: number;
  readonly concludedAt: Instant | null;
  /** The judge's word that it is over. */
  readonly concludedBy: EntryId | null;
}

const exchangeKinds = [
  kinds.exchangePeriodSet,
  kinds.exchangeOpinionGiven,
  kinds.exchangeOpinionSealed,
  kinds.exchangeSealsOpened,
  kinds.exchangeConcluded,
] as const;

const unshownBy = (body: { readonly authority?: unknown }, actor: ActorRef): PersonId | null =>
  body.authority === 'pending' && actor.kind === 'person' ? actor.person : null;

export const exchangeSlice = slice<ExchangeState, typeof exchangeKinds>(
  { period: null, opinions: [], underSeal: {}, round: 0, concludedAt: null, concludedBy: null },
  exchangeKinds,
  {
    'exchange.PeriodSet': (state, { body, id, at }) => ({
      ...state,
      period: {
        entry: id,
        from: body.from as CourtDay,
        to: body.to as CourtDay,
        at,
        sealed: body.sealed === true ? { replyDays: body.replyDays ?? 3 } : null,
      },
      // Another period opens the exchange again.
      concludedAt: null,
      concludedBy: null,
      round: state.round + (body.again === true ? 1 : 0),
    }),
    'exchange.OpinionGiven': (state, { body, id, at, actor }) => ({
      ...state,
      opinions: [
        ...state.opinions,
        {
          participant: body.participant,
          late: body.late,
          unshown: unshownBy(body, actor),
          at,
          entry: id,
          round: state.round,
          exhibits: body.exhibits ?? [],
          hearing: body.hearing ?? null,
          sealed: null,
        },
      ],
    }),
    'exchange.OpinionSealed': (state, { body, id, at, actor, seq }) => ({
      ...state,
      opinions: [
        ...state.opinions,
        {
          participant: body.participant,
          late: body.late,
          unshown: unshownBy(body, actor),
          at,
          entry: id,
          round: state.round,
          exhibits: [],
          hearing: null,
          sealed: seq,
        },
      ],
      underSeal:
        // Of an envelope on paper nothing lies here.
        body.source === 'paper'
          ? state.underSeal
          : { ...state.underSeal, [seq]: body.exhibits ?? [] },
    }),
    'exchange.SealsOpened': (state, { body, id, at }) => ({
      ...state,
      opinions: state.opinions.map((one) =>
        one.sealed === null
          ? one
          : { ...one, exhibits: state.underSeal[one.sealed] ?? [], sealed: null },
      ),
      underSeal: {},
      // What the others said is answered in a round of its own.
      period: {
        entry: id,
        from: body.on as CourtDay,
        to: body.replyTo as CourtDay,
        at,
        sealed: null,
      },
      round: state.round + 1,
    }),
    'exchange.Concluded': (state, { at, id }) => ({ ...state, concludedAt: at, concludedBy: id }),
  },
);
