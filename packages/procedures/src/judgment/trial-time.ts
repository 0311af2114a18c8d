import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf, daysBetween } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { isTheirs, parties, suitEnd } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { endOf } from '../shared/due.ts';
import { lastDayBeforeItBinds } from '../shared/ruling-in-force.ts';
import { isStillLateAnswer } from '../shared/still-late-answer.ts';
import { agreedDaysOfMediationAreNotCounted } from './rules/agreed-days-of-mediation-are-not-counted.ts';
import { noLimitWithAPartyAbroad } from './rules/no-limit-with-a-party-abroad.ts';
import { trialTimeLimit } from './rules/trial-time-limit.ts';

/** A stretch of time that does not count; `to` null: it runs on, and nobody can say for how long. */
interface Stretch {
  readonly from: CourtDay;
  readonly to: CourtDay | null;
}

/** CPLI-243: announcements, appraisals, and the examination of an objection to jurisdiction that was made in time. */
function notCounted(state: CaseState, law: Law): readonly Stretch[] {
  const { announcement, defence, evidence, chain, participation } = state;
  const mediated = agreedDaysOfMediationAreNotCounted({ state, law });
  return [
    ...(mediated === null ? [] : [mediated]),
    ...announcement.announcements.flatMap(({ published, servedOn, withdrawn }) =>
      published === null || withdrawn ? [] : [{ from: courtDayOf(published.at), to: servedOn }],
    ),
    ...defence.objections
      .filter(
        (one) => isTheirs(participation, one, 'pleadings') && !isStillLateAnswer(state, one, law),
      )
      .map((one) => ({
        from: courtDayOf(one.at),
        to: one.decided === null ? null : lastDayBeforeItBinds(state, one, law),
      })),
    ...evidence.applications.flatMap(({ kind, commission, doneOn }) =>
      kind !== 'appraisal' || commission === null
        ? []
        : [{ from: courtDayOf(commission.at), to: doneOn }],
    ),
    ...chain.commissions
      .filter(({ kind }) => kind === 'appraisal')
      .map(({ id, at }) => {
        const report = chain.reports.find(({ to }) => to === id);
        return { from: courtDayOf(at), to: report === undefined ? null : courtDayOf(report.at) };
      }),
  ];
}

/** Days that lie in any of them, each once. */
function daysIn(stretches: readonly Stretch[]): number {
  const over = stretches
    .flatMap(({ from, to }) => (to === null || to <= from ? [] : [{ from, to }]))
    .toSorted((one, other) => one.from.localeCompare(other.from));
  let days = 0;
  let reached: CourtDay | null = null;
  for (const { from, to } of over) {
    const start = reached !== null && reached > from ? reached : from;
    if (to <= start) continue;
    days += daysBetween(start, to);
    reached = to;
  }
  return days;
}

const later = (one: LastDay, other: CourtDay | null): LastDay =>
  other !== null && other > one.dueOn ? { ...one, dueOn: other } : one;

/** Registered, and neither pronounced nor over: the case is the judge's to decide. */
export const isToBeTried = (state: CaseState): boolean => {
  const { filing, judgment } = state;
  return (
    filing.acceptedOn !== null &&
    filing.registeredAt !== null &&
    judgment.pronouncedAt === null &&
    judgment.closedOn === null &&
    suitEnd(state) === null
  );
};

/** CPL-287: a party that has no domicile here makes the case one with foreign elements. */
export const hasPartyAbroad = ({ participation }: CaseState): boolean =>
  parties(participation).some(({ domicile }) => domicile === 'abroad');

/** CPL-287: is no time set for it, because of a party that has no domicile here? */
export const isWithoutLimit = (state: CaseState): boolean =>
  noLimitWithAPartyAbroad({
    abroad: hasPartyAbroad(state),
    procedure: state.filing.procedure ?? 'ordinary',
  });

/**
 * The court's own time until the judgment is pronounced (CPLI-243), with what is not counted and what was added; null where it does
 * not run, or where no law sets any.
 */
export function timeToTry(state: CaseState, law: Law): LastDay | null {
  const { filing, judgment } = state;
  if (filing.acceptedOn === null || !isToBeTried(state) || isWithoutLimit(state)) return null;
  const stretches = notCounted(state, law);
  const reckoned = endOf(
    trialTimeLimit({
      from: filing.acceptedOn,
      procedure: filing.procedure ?? 'ordinary',
      notCounted: daysIn(stretches),
      law,
    }),
  );
  const extended =
    judgment.extensions
      .flatMap(({ dueOn }) => dueOn ?? [])
      .toSorted()
      .at(-1) ?? null;
  const last = later(reckoned, extended);
  return stretches.some(({ to }) => to === null) ? { ...last, provisional: true } : last;
}
