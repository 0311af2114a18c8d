import type { Refusal } from '@xiezhi/kernel';
import { byLaw, byOrder, byPolicy, courtDayOf } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { answered, effectiveOn, stillAsks } from '@xiezhi/record';
import { computation, refusal, useCommand } from '../../framework/index.ts';
import { standstillAt } from '../../shared/in-their-place.ts';
import { hadGoodReason } from '../../shared/let-off.ts';
import type { Missed } from '../../shared/missed-hearing.ts';
import { missedTheHearing } from '../../shared/missed-hearing.ts';
import { hadArrived, summonedTo } from '../../shared/summons.ts';

/** The summons to that hearing did not reach them before it began; where nothing follows for whoever was heard before, none is needed. */
const notSummoned = (state: CaseState, { who, hearing, heardBefore, decided }: Missed): boolean => {
  if (heardBefore && decided === 'none') return false;
  return !summonedTo(state, hearing).some(
    ({ participant, inTime }) => participant === who.id && inTime,
  );
};

const complaintTo = ({ service }: CaseState, id: string) =>
  effectiveOn(service, id, 'complaint')?.effective ?? null;

/** A defendant who has neither been there nor answered, and whom the complaint did not reach before the hearing. */
const neverTold = (state: CaseState, { who, ids, hearing, heardBefore }: Missed): boolean => {
  if (who.side !== 'defendant' || heardBefore || ids.some((id) => answered(state, id)))
    return false;
  return !ids.some((id) => {
    const served = complaintTo(state, id);
    return served !== null && hadArrived(served, hearing.at);
  });
};

/** Took the place of a defendant who stayed away and said nothing, and was not served with the complaint. */
const heirUnserved = (state: CaseState, { who, ids, heardBefore }: Missed): boolean =>
  who.side === 'defendant' &&
  ids.length > 1 &&
  !heardBefore &&
  !ids.some((id) => answered(state, id)) &&
  complaintTo(state, who.id) === null;

/** A third party that asks for nothing has nothing to lose by its absence, and the trial goes on. */
const isExcused = (state: CaseState, { who, heardBefore, decided }: Missed): boolean =>
  decided === 'none' &&
  !heardBefore &&
  (who.side !== 'third-party' || stillAsks(state, who) !== null);

/** What a judge said of it rests on what was known then. */
const isOvertaken = (state: CaseState, one: Missed): boolean =>
  one.decided !== null && one.decided !== 'none' && hadGoodReason(state, one);

/** One refusal that names all of them; none where it is nobody. */
const naming = (
  missed: readonly Missed[],
  refused: (named: { readonly names: string[] }) => Refusal,
): readonly Refusal[] =>
  missed.length === 0 ? [] : [refused({ names: missed.map(({ who }) => who.name) })];

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
    const again = useCommand('hearing.schedule', 'clerk');
    const serve = useCommand('service.serve', 'clerk');
    const enter = useCommand('service.record-paper', 'clerk');
    const untold = missed.filter((one) => neverTold(state, one));
    // The law has what the former party did hold for them, and says nothing of days of their own; here they have them.
    const heirs = missed.filter((one) => !untold.includes(one) && heirUnserved(state, one));
    const uncalled = missed.filter((one) => notSummoned(state, one));
    // All of them missed one and the same sitting: the last.
    const standstill = uncalled[0] ? standstillAt(state, uncalled[0].hearing.at) : null;
    const excused = missed.filter((one) => isExcused(state, one) && !uncalled.includes(one));
    const overtaken = missed.filter((one) => isOvertaken(state, one));
    return [
      ...naming(untold, (named) =>
        refusal(
          'judgment/complaint-not-served',
          byLaw('CPL-128', 'CPL-147'),
          [serve, enter, again],
          named,
        ),
      ),
      ...naming(heirs, (named) =>
        refusal('judgment/heir-not-served', byPolicy('heir-has-time'), [serve, enter], named),
      ),
      ...naming(uncalled, (named) =>
        standstill === null
          ? refusal('judgment/not-summoned', byLaw('CPL-146', 'CPL-147'), [again, enter], named)
          : refusal('judgment/stood-still', byOrder(standstill.entry), [again], {
              ...named,
              from: courtDayOf(standstill.from),
            }),
      ),
      ...naming(excused, (named) =>
        refusal('judgment/had-good-reason', byLaw('CPL-146', 'CPL-147'), [again], named),
      ),
      ...naming(overtaken, (named) =>
        refusal('judgment/was-not-bound', byLaw('CPL-146', 'CPL-147'), [again], named),
      ),
    ];
  },
  () => [],
);
