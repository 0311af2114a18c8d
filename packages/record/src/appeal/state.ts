import type { ActorRef, CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import type { FileReference } from '../fields/index.ts';
import * as kinds from './entries.ts';

export interface Appeal {
  readonly id: string;
  readonly entry: EntryId;
  /** The appellant. */
  readonly participant: string;
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
}

export interface AppealAnswer {
  readonly id: string;
  readonly appeal: string;
  readonly participant: string;
  readonly text: string;
  readonly attachments: readonly FileReference[];
  readonly receivedOn: CourtDay;
  readonly late: boolean;
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
] as const;

const unshownBy = (body: { readonly authority?: unknown }, actor: ActorRef): PersonId | null =>
  body.authority === 'pending' && actor.kind === 'person' ? actor.person : null;

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
          claims: body.claims,
          grounds: body.grounds,
          attachments: body.attachments,
          source: body.source,
          receivedOn: body.receivedOn as CourtDay,
          late: body.late,
          final: body.final,
          authority: body.authority ?? null,
          by: actor.kind === 'person' ? actor.person : null,
          unshown: unshownBy(body, actor),
          at,
          weighed: null,
          sentUp: null,
        },
      ],
    }),
    'appeal.Answered': (state, { body, at, actor }) => ({
      ...state,
      answers: [
        ...state.answers,
        {
          id: body.answer,
          appeal: body.appeal,
          participant: body.participant,
          text: body.text,
          attachments: body.attachments,
          receivedOn: body.receivedOn as CourtDay,
          late: body.late,
          unshown: unshownBy(body, actor),
          at,
        },
      ],
    }),
    'appeal.Weighed': (state, { body }) => change(state, body.appeal, { weighed: body.outcome }),
    'appeal.SentUp': (state, { body }) =>
      change(state, body.appeal, { sentUp: { on: body.on as CourtDay, court: body.court } }),
  },
);

export const nextAppeal = (state: AppealState): string =>
  `appeal-${String(state.appeals.length + 1)}`;
export const nextAppealAnswer = (state: AppealState): string =>
  `answer-${String(state.answers.length + 1)}`;
