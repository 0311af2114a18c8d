import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { EntryOf } from '../define.ts';
import type { FilingState } from '../filing/index.ts';
import type { ParticipationState } from '../participation/index.ts';
import { partiesOf, speaksFor } from '../participation/index.ts';
import { whoHandedIn } from '../who-handed-in.ts';
import type * as kinds from './first-entries.ts';
import type { MediationState } from './state.ts';

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

type First = Pick<MediationState, 'firstAnswers' | 'first'>;
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

interface Looked {
  readonly mediation: MediationState;
  readonly participation: ParticipationState;
  readonly filing: FilingState;
}

/** Is this the party's own word, by now? */
const isTheirs = (participation: ParticipationState, one: FirstAnswer): boolean =>
  !one.pending || (one.by !== null && speaksFor(participation, one.by, one.participant));

/** What a party says to it: its own word, or else of a plaintiff what the complaint says. Null: nothing. */
export function wordOnFirst(
  { mediation, participation, filing }: Looked,
  participant: string,
): FirstAnswer['answer'] | null {
  const said = mediation.firstAnswers.find((one) => one.participant === participant);
  if (said !== undefined && isTheirs(participation, said)) return said.answer;
  const sues = partiesOf(participation, 'plaintiff').some(({ id }) => id === participant);
  const wish = sues ? filing.elements?.mediation : undefined;
  return wish === 'yes' ? 'agreed' : wish === 'no' ? 'refused' : null;
}

/** All who sue would try. */
export const plaintiffsWouldMediate = (view: Looked): boolean => {
  const sue = partiesOf(view.participation, 'plaintiff');
  return sue.length > 0 && sue.every(({ id }) => wordOnFirst(view, id) === 'agreed');
};

/** Would it begin with the registration? Of a case that came from another court it was for that court to try. */
export const beginsWithRegistration = (view: Looked): boolean =>
  view.mediation.first === null && view.filing.transferred === null && plaintiffsWouldMediate(view);

/** The mediation before the trial that is under way; null where there is none. */
export const firstUnderWay = ({ first }: MediationState): FirstMediation | null =>
  first === null || first.ended !== null ? null : first;

/** Until when it runs; null before anybody took it up. */
export const firstDue = ({ takenUp, extended }: FirstMediation) => extended ?? takenUp;

/** A refusal that stands, and that has ended nothing yet: it came from somebody who had not shown authority. */
export const firstRefused = ({ mediation }: Looked): FirstAnswer | null =>
  firstUnderWay(mediation) === null
    ? null
    : (mediation.firstAnswers.find(({ answer }) => answer === 'refused') ?? null);

/**
 * OLR-9.1.2b: the day whose next day is the first of the court's seven. Null while nothing runs: before there is anything to review,
 * and while whoever sues lets it be mediated before registration; they may ask for registration on any day.
 */
export function reviewRunsFrom({
  filing: { reviewFrom },
  mediation,
}: Pick<Looked, 'filing' | 'mediation'>): CourtDay | null {
  const { first } = mediation;
  if (reviewFrom === null || first?.moment !== 'before') return reviewFrom;
  if (first.ended === null) return null;
  const endedOn = courtDayOf(first.ended.at);
  return endedOn > reviewFrom ? endedOn : reviewFrom;
}
