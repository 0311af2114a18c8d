import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDayOf, courtTimeOf, endOfDay, momentAtCourt, startOfDay } from '@xiezhi/kernel';
import type { ConversionRequest } from '../conversion/index.ts';
import type { Hearing } from '../hearing/index.ts';
import { plannedEnd } from '../hearing/planned-end.ts';
import type { SaidEntry } from './kinds.ts';
import type { ConsentView } from './questions.ts';
import { modeFor } from './questions.ts';
import { retold, theirCourse } from './state.ts';
import { knownSince } from './taken-down.ts';

type Withdrawn = Extract<SaidEntry, { readonly kind: 'consent.Withdrawn' }>;
type Requested = Extract<SaidEntry, { readonly kind: 'conversion.Requested' }>;

/** A judge has said no to what was taken back, or nothing yet; said yes to again, it asked for nothing that anybody denied. */
function isWithoutEffect(course: readonly SaidEntry[], { body, seq }: Withdrawn): boolean {
  if (body.immediate) return false;
  const next = course.find(
    (one) =>
      one.seq > seq &&
      (one.kind === 'consent.WithdrawalDecided' || one.kind === 'consent.Given') &&
      one.body.participant === body.participant &&
      one.body.step === body.step,
  );
  return next === undefined || (next.kind === 'consent.WithdrawalDecided' && !next.body.granted);
}

/** A judge has said that it stays online, or nothing yet. */
function staysOnline(course: readonly SaidEntry[], { body: { request } }: Requested): boolean {
  const decided = course.find(
    (one) => one.kind === 'conversion.Decided' && one.body.request === request,
  );
  return decided?.kind !== 'conversion.Decided' || decided.body.outcome === 'stays-online';
}

/** What was asked for and not granted moved nobody. */
const whatCounted = (course: readonly SaidEntry[]): readonly SaidEntry[] =>
  course.filter(
    (one) =>
      !(one.kind === 'consent.Withdrawn' && isWithoutEffect(course, one)) &&
      !(one.kind === 'conversion.Requested' && staysOnline(course, one)),
  );

/** A yes: not said before `from` nor after `to`, and `said`, as the docket has it; null where only its typing is known. */
function saidBetween({ at, body }: Extract<SaidEntry, { readonly kind: 'consent.Given' }>): {
  readonly from: Instant;
  readonly to: Instant;
  readonly said: string;
} | null {
  if (body.knownAt !== undefined) {
    const moment = momentAtCourt(body.knownAt);
    return { from: moment, to: moment, said: body.knownAt };
  }
  // Of paper there is but the day: it may have come in any hour of it.
  const day = body.receivedOn as CourtDay | undefined;
  if (day !== undefined) return { from: startOfDay(day), to: endOfDay(day), said: day };
  return body.basis === 'phone' || body.basis === 'paper'
    ? null
    : { from: at, to: at, said: `${courtDayOf(at)}T${courtTimeOf(at)}` };
}

/**
 * From when an obstacle counts that the court entered: since it knew; but not for the time before it was entered, where they said
 * yes after the court knew and before the sitting began that is looked at. Once it is entered it stands until a judge decides.
 */
function obstacleFrom(
  course: readonly SaidEntry[],
  known: Instant,
  request: Pick<ConversionRequest, 'participant' | 'step' | 'at'>,
  sitting: Instant,
): Instant {
  return yesSince(course, known, request, sitting) === null ? known : request.at;
}

/**
 * When they first said yes after the court knew and before the sitting, in what was entered before the request, by the words of the
 * docket; null: they did not, or it may have been before the one or after the other.
 */
function yesSince(
  course: readonly SaidEntry[],
  known: Instant,
  { participant, step, at }: Pick<ConversionRequest, 'participant' | 'step' | 'at'>,
  sitting: Instant,
): string | null {
  const said = course.flatMap((one) => {
    if (one.kind !== 'consent.Given' || one.at > at) return [];
    const when = saidBetween(one);
    return one.body.participant === participant &&
      one.body.step === step &&
      when !== null &&
      when.from > known &&
      when.to <= sitting
      ? when.said
      : [];
  });
  return said.toSorted()[0] ?? null;
}

/** When the court came to know of an obstacle, as it was entered, or as a judge has found it since. */
function countsSince(
  course: readonly SaidEntry[],
  { at, body }: Requested,
  sitting: Instant,
): Instant {
  const decided = course.find(
    (one) => one.kind === 'conversion.Decided' && one.body.request === body.request,
  );
  const found = decided?.kind === 'conversion.Decided' ? decided.body.knownAt : undefined;
  const known = found ?? body.knownAt;
  if (known === undefined) return at;
  const from = momentAtCourt(known);
  // Since it was entered the court knew, whatever is found.
  return obstacleFrom(course, from < at ? from : at, { ...body, at }, sitting);
}

/** From when an entry counts: a no that was taken down, and an obstacle, from when the court knew. */
function countsFrom(course: readonly SaidEntry[], one: SaidEntry, sitting: Instant): Instant {
  if (one.kind === 'conversion.Requested') return countsSince(course, one, sitting);
  const isNo = one.kind === 'consent.Withdrawn' || one.kind === 'consent.Declined';
  return (isNo ? knownSince(one.body) : null) ?? one.at;
}

/**
 * Was this party to be online from the beginning of a sitting to its end, as it is known today? At each moment only that is looked at
 * which counts by then: what a judge granted, also afterwards, counts from when it was asked for; what was found not to be theirs
 * never counted. What somebody wants of a sitting to come says nothing of one that is over.
 */
export function wasOnlineThroughout(
  state: ConsentView,
  participant: string,
  { purpose, at, minutes }: Pick<Hearing, 'purpose' | 'at' | 'minutes'>,
): boolean {
  const course = whatCounted(theirCourse(state.consent));
  const end = plannedEnd({ at, minutes });
  const since = (one: SaidEntry): Instant => countsFrom(course, one, at);
  const moments = [at, ...course.map(since).filter((from) => from > at && from <= end)];
  return moments.every((moment) => {
    const then = course.filter((one) => since(one) <= moment);
    const consent = retold(then).at(-1);
    return (
      consent !== undefined && modeFor({ ...state, consent }, purpose, participant) === 'online'
    );
  });
}

/** What a request says of a sitting: made before it was over, made and outdone by a yes that came after it, or made later. */
export type Bearing = 'in-time' | 'outdone' | 'late';

export function bearing(
  { consent }: Pick<ConsentView, 'consent'>,
  one: ConversionRequest,
  sitting: Pick<Hearing, 'at' | 'minutes'>,
): Bearing {
  const end = plannedEnd(sitting);
  const known = one.knownAt === null ? one.at : momentAtCourt(one.knownAt);
  if (known > end) return 'late';
  return obstacleFrom(theirCourse(consent), known, one, sitting.at) <= end ? 'in-time' : 'outdone';
}

/** When they said yes, where that is why a request which the court knew in time says nothing of a sitting; else null. */
export function yesAfter(
  state: Pick<ConsentView, 'consent'>,
  one: ConversionRequest,
  sitting: Pick<Hearing, 'at' | 'minutes'>,
): string | null {
  if (bearing(state, one, sitting) !== 'outdone') return null;
  const known = one.knownAt === null ? one.at : momentAtCourt(one.knownAt);
  return yesSince(theirCourse(state.consent), known, one, sitting.at);
}

/** Was that request, on which nobody has decided, made by the end of the sitting? */
export const madeInTime = (
  state: Pick<ConsentView, 'consent'>,
  one: ConversionRequest,
  sitting: Pick<Hearing, 'at' | 'minutes'>,
): boolean => bearing(state, one, sitting) === 'in-time';
