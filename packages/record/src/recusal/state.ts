import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { slice } from '../define.ts';
import { whoHandedIn } from '../who-handed-in.ts';
import * as kinds from './entries.ts';

type Outcome = (typeof kinds.recusalOutcomes)[number];
interface Answered {
  readonly outcome: Outcome;
  readonly entry: EntryId;
  readonly at: Instant;
}

export interface RecusalApplication extends Omit<
  BodyOf<typeof kinds.recusalApplied.parts>,
  'application' | 'authority' | 'paper'
> {
  readonly id: string;
  readonly entry: EntryId;
  readonly at: Instant;
  /** When it was with the court: on paper, before it was entered. */
  readonly receivedOn: CourtDay;
  /** Who handed it in before showing that they may act for the party; null where nothing was left to show. */
  readonly unshown: PersonId | null;
  readonly decided: Answered | null;
  readonly again: {
    readonly at: Instant;
    /** When it was with the court: on paper, before it was entered. */
    readonly receivedOn: CourtDay;
    readonly reasons: string;
    /** An agent asked whose authority was over: the party may still ask itself. */
    readonly outside: boolean;
    readonly answer: Answered | null;
  } | null;
}

export interface RecusalState {
  readonly applications: readonly RecusalApplication[];
}

const recusalKinds = [
  kinds.recusalApplied,
  kinds.recusalDeclared,
  kinds.recusalDecided,
  kinds.recusalReconsiderationAsked,
  kinds.recusalReconsidered,
] as const;

const receivedAs = (paper: { readonly receivedOn: string } | undefined, at: Instant): CourtDay =>
  (paper?.receivedOn ?? courtDayOf(at)) as CourtDay;

const withOne = (
  { applications }: RecusalState,
  id: string,
  change: (one: RecusalApplication) => Partial<RecusalApplication>,
): RecusalState => ({
  applications: applications.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

export const recusalSlice = slice<RecusalState, typeof recusalKinds>(
  { applications: [] },
  recusalKinds,
  {
    'recusal.Applied': ({ applications }, { body, id: entry, at, actor }) => {
      const { application: id, authority, paper, ...said } = body;
      const unshown = authority === 'pending' ? whoHandedIn({}, actor) : null;
      const receivedOn = receivedAs(paper, at);
      const fresh = { ...said, id, entry, at, receivedOn, unshown, decided: null, again: null };
      return { applications: [...applications, fresh] };
    },
    'recusal.Declared': ({ applications }, { body, id: entry, at }) => {
      const { application: id, ...said } = body;
      const own = { against: body.participant, heard: false, attachments: [], unshown: null };
      const receivedOn = courtDayOf(at);
      const fresh = { ...said, ...own, id, entry, at, receivedOn, decided: null, again: null };
      return { applications: [...applications, fresh] };
    },
    'recusal.Decided': (state, { body: { application, outcome }, id: entry, at }) =>
      withOne(state, application, () => ({ decided: { outcome, entry, at } })),
    'recusal.ReconsiderationAsked': (state, { body: { application, reasons, paper }, at, actor }) =>
      withOne(state, application, () => ({
        again: {
          at,
          receivedOn: receivedAs(paper, at),
          reasons,
          outside: actor.kind === 'person' && actor.beyond !== undefined,
          answer: null,
        },
      })),
    'recusal.Reconsidered': (state, { body: { application, outcome }, id: entry, at }) =>
      withOne(state, application, ({ again }) => ({
        again: again === null ? null : { ...again, answer: { outcome, entry, at } },
      })),
  },
);
