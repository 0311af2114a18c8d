import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import type { EntryOf } from '../define.ts';
import { whoHandedIn } from '../who-handed-in.ts';
import type * as kinds from './first-entries.ts';

/** What a party says to mediation before the trial. */
export interface FirstAnswer {
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
  readonly extended: { readonly dueOn: CourtDay; readonly provisional: boolean } | null;
  readonly ended: {
    readonly at: Instant;
    /** `agreed`: what was agreed binds. */
    readonly why: (typeof kinds.firstEnds)[number] | 'agreed';
  } | null;
}

/** The part of the state that mediation before the trial has. */
interface First {
  readonly firstAnswers: readonly FirstAnswer[];
  readonly first: FirstMediation | null;
}

const changed = (first: First['first'], to: Partial<FirstMediation>): Pick<First, 'first'> => ({
  first: first === null ? null : { ...first, ...to },
});

type Of<Kind> = Pick<EntryOf<Kind>, 'id' | 'body' | 'at' | 'actor'>;

export const answeredFirst = (
  { firstAnswers }: First,
  { body, at, actor }: Of<typeof kinds.firstAnswered>,
): Pick<First, 'firstAnswers'> => ({
  firstAnswers: [
    ...firstAnswers.filter(({ participant }) => participant !== body.participant),
    {
      participant: body.participant,
      answer: body.answer,
      by: body.source === 'online' ? whoHandedIn({}, actor) : null,
      pending: body.authority === 'pending',
      at,
    },
  ],
});

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
  { body: { dueOn, provisional = false } }: Of<typeof kinds.firstExtended>,
): Pick<First, 'first'> => changed(first, { extended: { dueOn: dueOn as CourtDay, provisional } });

export const endedFirst = (
  { first }: First,
  why: NonNullable<FirstMediation['ended']>['why'],
  at: Instant,
): Pick<First, 'first'> => changed(first, first?.ended ? {} : { ended: { at, why } });
