import type { ActorRef, CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import type { FileReference } from '../fields/index.ts';
import * as kinds from './entries.ts';

export interface Appeal {
  readonly id: string;
  readonly entry: EntryId;
  /** The appellant. */
  readonly participant: string;
  /** Of the appellant's own side: those against whom it is as well. */
  readonly against: readonly string[];
  readonly claims: string;
  readonly grounds: string;
  readonly attachments: readonly FileReference[];
  readonly source: 'online' | 'paper';
  readonly receivedOn: CourtDay;
  readonly late: boolean;
  readonly final: boolean;
  readonly authority: (typeof kinds.appealAuthorities)[number] | null;
  /** Whose account handed it in, or entered it from paper. */
  readonly by: PersonId | null;
  /** Who handed it in before showing that they may act for the party; null where nothing was left to show. */
  readonly unshown: PersonId | null;
  readonly at: Instant;
  readonly weighed: (typeof kinds.weighings)[number] | null;
  readonly sentUp: { readonly on: CourtDay; readonly court: string } | null;
  /** Against which ruling: `acceptance`, or the objection to jurisdiction; null: against the judgment. */
  readonly ruling: string | null;
  /** What the court above ruled; known of appeals against rulings alone. */
  readonly decided: {
    readonly outcome: (typeof kinds.appealOutcomes)[number];
    readonly at: Instant;
  } | null;
}

export interface AppealAnswer {
  readonly id: string;
  readonly entry: EntryId;
  readonly appeal: string;
  readonly participant: string;
  readonly text: string;
  readonly attachments: readonly FileReference[];
  readonly source: 'online' | 'paper';
  readonly receivedOn: CourtDay;
  readonly late: boolean;
  /** As in {@link Appeal}. */
  readonly by: PersonId | null;
  readonly unshown: PersonId | null;
  readonly at: Instant;
}

export interface AppealState {
  readonly appeals: readonly Appeal[];
  readonly answers: readonly AppealAnswer[];
}

const appealKinds = [
  kinds.appealSubmitted,
  kinds.appealAnswered,
  kinds.appealWeighed,
  kinds.appealSentUp,
  kinds.appealDecided,
] as const;

const personOf = (actor: ActorRef): PersonId | null =>
  actor.kind === 'person' ? actor.person : null;
const unshownBy = (body: { readonly authority?: unknown }, actor: ActorRef): PersonId | null =>
  body.authority === 'pending' ? personOf(actor) : null;

const change = (state: AppealState, id: string, with_: Partial<Appeal>): AppealState => ({
  ...state,
  appeals: state.appeals.map((one) => (one.id === id ? { ...one, ...with_ } : one)),
});

export const appealSlice = slice<AppealState, typeof appealKinds>(
  { appeals: [], answers: [] },
  appealKinds,
  {
    'appeal.Submitted': (state, { body, id, at, actor }) => ({
      ...state,
      appeals: [
        ...state.appeals,
        {
          id: body.appeal,
          entry: id,
          participant: body.participant,
          against: body.against ?? [],
          claims: body.claims,
          grounds: body.grounds,
          attachments: body.attachments,
          source: body.source,
          receivedOn: body.receivedOn as CourtDay,
          late: body.late,
          final: body.final,
          authority: body.authority ?? null,
          by: personOf(actor),
          unshown: unshownBy(body, actor),
          at,
          weighed: null,
          sentUp: null,
          ruling: body.ruling ?? null,
          decided: null,
        },
      ],
    }),
    'appeal.Answered': (state, { body, id, at, actor }) => ({
      ...state,
      answers: [
        ...state.answers,
        {
          id: body.answer,
          entry: id,
          appeal: body.appeal,
          participant: body.participant,
          text: body.text,
          attachments: body.attachments,
          source: body.source,
          receivedOn: body.receivedOn as CourtDay,
          late: body.late,
          by: personOf(actor),
          unshown: unshownBy(body, actor),
          at,
        },
      ],
    }),
    'appeal.Weighed': (state, { body }) => change(state, body.appeal, { weighed: body.outcome }),
    'appeal.SentUp': (state, { body }) =>
      change(state, body.appeal, { sentUp: { on: body.on as CourtDay, court: body.court } }),
    'appeal.Decided': (state, { body, at }) =>
      change(state, body.appeal, { decided: { outcome: body.outcome, at } }),
  },
);

export const nextAppeal = (state: AppealState): string =>
  `appeal-${String(state.appeals.length + 1)}`;
export const nextAppealAnswer = (state: AppealState): string =>
  `answer-${String(state.answers.length + 1)}`;
