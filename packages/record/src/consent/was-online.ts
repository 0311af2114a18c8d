import type { Instant } from '@xiezhi/kernel';
import { startOfDay } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { Hearing } from '../hearing/index.ts';
import { plannedEnd } from '../hearing/planned-end.ts';
import type { SaidEntry } from './kinds.ts';
import type { ConsentView } from './questions.ts';
import { modeFor } from './questions.ts';
import { retold, theirCourse } from './state.ts';

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

/** From when an entry counts: a no on paper from the beginning of the day on which it came. */
function countsFrom(one: SaidEntry): Instant {
  const isNo = one.kind === 'consent.Withdrawn' || one.kind === 'consent.Declined';
  return isNo && one.body.receivedOn !== undefined
    ? startOfDay(one.body.receivedOn as CourtDay)
    : one.at;
}

/**
 * Was this party to be online from the beginning of a sitting to its end, as it is known today? Each moment is looked at as what counts
 * by then had it: what a judge granted, also afterwards, counts from when it was asked for; what was found not to be theirs
 * never counted. What somebody wants of a sitting to come says nothing of one that is over.
 */
export function wasOnlineThroughout(
  state: ConsentView,
  participant: string,
  sitting: Pick<Hearing, 'purpose' | 'at' | 'minutes'>,
): boolean {
  const course = whatCounted(theirCourse(state.consent));
  const known = retold(course).map((consent, index) => ({
    from: countsFrom(course[index] as SaidEntry),
    online: modeFor({ ...state, consent }, sitting.purpose, participant) === 'online',
  }));
  const atTheBeginning = known.findLast(({ from }) => from <= sitting.at)?.online ?? false;
  const end = plannedEnd(sitting);
  return (
    atTheBeginning && known.every(({ from, online }) => online || from <= sitting.at || from > end)
  );
}
