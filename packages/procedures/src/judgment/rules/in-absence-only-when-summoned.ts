import type { Refusal } from '@xiezhi/kernel';
import { byLaw, courtDayOf } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { answered, effectiveOn } from '@xiezhi/record';
import { computation, refusal, useCommand } from '../../framework/index.ts';
import type { Missed } from '../../shared/missed-hearing.ts';
import { missedTheHearing } from '../../shared/missed-hearing.ts';
import { summonedTo } from '../../shared/summons.ts';

/** The summons to that hearing reached them by its day; where nothing follows for whoever was heard before, none is needed. */
const notSummoned = (state: CaseState, { who, hearing, heardBefore, decided }: Missed): boolean => {
  if (heardBefore && decided === 'none') return false;
  const on = summonedTo(state, hearing).find(({ participant }) => participant === who.id)?.on;
  return on === undefined || on === null || on > courtDayOf(hearing.at);
};

/** A defendant who has neither been there nor answered, and whom the complaint did not reach by the day of the hearing. */
const neverTold = (state: CaseState, { who, ids, hearing, heardBefore }: Missed): boolean => {
  if (who.side !== 'defendant' || heardBefore || ids.some((id) => answered(state, id)))
    return false;
  return !ids.some((id) => {
    const served = effectiveOn(state.service, id, 'complaint')?.effective?.on ?? null;
    return served !== null && served <= courtDayOf(hearing.at);
  });
};

/**
 * CPL-128, CPL-146, CPL-147: over somebody who was not there it is judged only where the complaint and the summons had reached
 * them, and a judge found no good reason to stay away. Looked at when it is signed: a service may have been undone since.
 */
export const inAbsenceOnlyWhenSummoned = computation<
  { readonly state: CaseState },
  readonly Refusal[]
>(
  'judgment/in-absence-only-when-summoned',
  ['CPL-128', 'CPL-146', 'CPL-147'],
  ({ state }) => {
    const missed = missedTheHearing(state);
    const named = (of: readonly Missed[]) => ({ names: of.map(({ who }) => who.name) });
    const again = useCommand('hearing.schedule', 'clerk');
    const enter = useCommand('service.record-paper', 'clerk');
    const untold = missed.filter((one) => neverTold(state, one));
    const unsummoned = missed.filter((one) => notSummoned(state, one));
    // A third party that asks for nothing has nothing to lose by its absence, and the trial goes on.
    const excused = missed.filter(
      (one) =>
        one.decided === 'none' &&
        !one.heardBefore &&
        one.who.side !== 'third-party' &&
        !unsummoned.includes(one),
    );
    return [
      ...(untold.length === 0
        ? []
        : [
            refusal(
              'judgment/complaint-not-served',
              byLaw('CPL-128', 'CPL-147'),
              [useCommand('service.serve', 'clerk'), enter, again],
              named(untold),
            ),
          ]),
      ...(unsummoned.length === 0
        ? []
        : [
            refusal(
              'judgment/not-summoned',
              byLaw('CPL-146', 'CPL-147'),
              [again, enter],
              named(unsummoned),
            ),
          ]),
      ...(excused.length === 0
        ? []
        : [
            refusal(
              'judgment/had-good-reason',
              byLaw('CPL-146', 'CPL-147'),
              [again],
              named(excused),
            ),
          ]),
    ];
  },
  () => [],
);
