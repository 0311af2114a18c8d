import type { CourtDay, Instant, Refusal } from '@xiezhi/kernel';
import { courtDayOf, courtTimeOf, momentAtCourt, technical } from '@xiezhi/kernel';
import { standing } from '@xiezhi/record';
import type { AskedStep, CaseState, Hearing, JointStep } from '@xiezhi/record';
import { mendField, refusal } from '../framework/index.ts';
import { dayOfReceipt, firstDay } from './day-of-receipt.ts';
import { inTheirPlace } from './in-their-place.ts';

/*
 * When the court came to know of what it types afterwards, to the minute: a call an hour before a sitting and one an hour after it
 * say different things of whoever stayed away. The field is `knownAt` in each of the forms.
 */

/** On a day of the case, and not ahead. */
export function notKnownThen(
  state: Pick<CaseState, 'filing'>,
  knownAt: string,
  now: Instant,
): Refusal | null {
  const mend = [mendField('knownAt')] as const;
  if (momentAtCourt(knownAt) > now) return refusal('receipt/known-in-the-future', technical, mend);
  const first = firstDay(state);
  return first !== null && knownAt.slice(0, 10) < first
    ? refusal('receipt/known-before-the-case', technical, mend, { first })
    : null;
}

interface TakenDown {
  readonly knownAt?: string | undefined;
  readonly receivedOn?: string | undefined;
}

/** When it came, as it is entered: a call has a minute, a paper its day, which counts whole. */
export function takenDown(
  state: Pick<CaseState, 'filing'>,
  { how, knownAt, receivedOn }: TakenDown & { readonly how: 'phone' | 'paper' },
  now: Instant,
): TakenDown | { readonly fault: Refusal } {
  const when = how === 'phone' ? { knownAt } : { receivedOn };
  const first = firstDay(state);
  const fault =
    when.knownAt !== undefined
      ? notKnownThen(state, when.knownAt, now)
      : when.receivedOn !== undefined
        ? dayOfReceipt({ receivedOn: when.receivedOn, first, today: courtDayOf(now) })
        : null;
  return fault === null ? when : { fault };
}

interface At {
  readonly participant: string;
  readonly step: AskedStep | JointStep;
}

/** Sittings of that step that have begun, which they were to join online, and joined not or of which nobody has entered who came. */
export const sittingsMissed = (
  state: CaseState,
  { participant, step }: At,
  now: Instant,
): readonly Hearing[] => {
  const ids = inTheirPlace(state, participant);
  return standing(state.hearing).filter(
    ({ purpose, at, held, expected }) =>
      purpose === step &&
      at <= now &&
      ids.some((id) => expected[id] === 'online') &&
      !ids.some((id) => held?.present.includes(id)),
  );
};

/** As it stands in what is told of a sitting. */
export const beganAt = ({ at }: Hearing): string => `${courtDayOf(at)} ${courtTimeOf(at)}`;

/** The minute of typing is offered, unless a missed sitting hangs on it: then it is asked for and not taken for granted. */
export const knownNow = (
  {
    state,
    today,
    now,
  }: { readonly state: CaseState; readonly today: CourtDay; readonly now: Instant },
  at: At,
): Readonly<Record<string, unknown>> =>
  sittingsMissed(state, at, now).length > 0 ? {} : { knownAt: `${today}T${courtTimeOf(now)}` };
