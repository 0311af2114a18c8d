import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { EntryOf } from '../define.ts';
import { whoHandedIn } from '../who-handed-in.ts';
import type * as kinds from './first-entries.ts';

/** What a party says to mediation before the trial. */
export interface FirstAnswer {
  readonly entry: EntryId;
  readonly participant: string;
  readonly answer: (typeof kinds.firstAnswers)[number];
  /** Whose account it came from; null where the court's people entered it. */
  readonly by: PersonId | null;
  readonly pending: boolean;
  readonly at: Instant;
}

export interface FirstMediation {
  readonly entry: EntryId;
  readonly moment: 'before' | 'after';
  readonly begunAt: Instant;
  readonly takenUp: {
    readonly at: Instant;
    readonly held: (typeof kinds.firstMediators)[number];
    readonly mediator: string;
    readonly on: CourtDay;
    readonly dueOn: CourtDay;
    readonly provisional: boolean;
  } | null;
  /** `on`: when both sides agreed on more. */
  readonly extended: {
    readonly on: CourtDay;
    readonly dueOn: CourtDay;
    readonly provisional: boolean;
  } | null;
  readonly ended: {
    readonly at: Instant;
    /** `agreed`: what was agreed binds. */
    readonly why: (typeof kinds.firstEnds)[number] | 'agreed';
  } | null;
}

/** What of mediation is about the one before the trial. */
export interface First {
  /** The last words of each party on whether it would mediate, and beside its own those of whoever has not shown authority. */
  readonly firstAnswers: readonly FirstAnswer[];
  /** The mediation before the trial; null where there was none. */
  readonly first: FirstMediation | null;
}

const changed = (first: First['first'], to: Partial<FirstMediation>): Pick<First, 'first'> => ({
  first: first === null ? null : { ...first, ...to },
});

type Of<Kind> = Pick<EntryOf<Kind>, 'id' | 'body' | 'at' | 'actor'>;

/**
 * Every word of a party's own, in order, of which the last that is theirs counts (OLR-7.2.3), and beside them the last of each who has
 * not shown authority; nobody's stands in the place of another's.
 */
export function answeredFirst(
  { firstAnswers }: First,
  {
    id: entry,
    body: { participant, answer, source, authority },
    at,
    actor,
  }: Of<typeof kinds.firstAnswered>,
): Pick<First, 'firstAnswers'> {
  const by = source === 'online' ? whoHandedIn({}, actor) : null;
  const pending = authority === 'pending';
  const replaced = (one: FirstAnswer): boolean =>
    pending && one.pending && one.participant === participant && one.by === by;
  return {
    firstAnswers: [
      ...firstAnswers.filter((one) => !replaced(one)),
      { entry, participant, answer, by, pending, at },
    ],
  };
}

export const begunFirst = ({
  id: entry,
  body: { moment },
  at,
}: Of<typeof kinds.firstBegun>): Pick<First, 'first'> => ({
  first: { entry, moment, begunAt: at, takenUp: null, extended: null, ended: null },
});

export const takenUpFirst = (
  { first }: First,
  { body: { on, dueOn, provisional = false, ...rest }, at }: Of<typeof kinds.firstTakenUp>,
): Pick<First, 'first'> =>
  changed(first, {
    takenUp: { ...rest, at, on: on as CourtDay, dueOn: dueOn as CourtDay, provisional },
  });

export const extendedFirst = (
  { first }: First,
  { body: { dueOn, provisional = false }, at }: Of<typeof kinds.firstExtended>,
): Pick<First, 'first'> =>
  changed(first, { extended: { on: courtDayOf(at), dueOn: dueOn as CourtDay, provisional } });

/** Registered while it ran: from now on it is mediated after registration. */
export const registeredFirst = ({ first }: First): Pick<First, 'first'> =>
  changed(first, first?.ended ? {} : { moment: 'after' });

export const endedFirst = (
  { first }: First,
  why: NonNullable<FirstMediation['ended']>['why'],
  at: Instant,
): Pick<First, 'first'> => changed(first, first?.ended ? {} : { ended: { at, why } });
