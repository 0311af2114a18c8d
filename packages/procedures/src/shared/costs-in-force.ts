import type { Law } from '@xiezhi/law';
import type { CaseBill, CaseState, InForce } from '@xiezhi/record';
import { appealsAgainstJudgment, billsOf, parties } from '@xiezhi/record';
import type { Effect } from './effect-of-the-end.ts';
import { effectOfTheEnd } from './effect-of-the-end.ts';
import { isInForce } from './ruling-in-force.ts';
import { appealTermOf, lastDayToAppeal } from './last-day-to-appeal.ts';

/**
 * Has what was said of the costs effect, by what the docket says: no appeal lies and everybody has the judgment, the days of
 * everybody have passed, the court above has decided, or the agreement binds (FEE-53, CPLI-207). The docket, and no clock,
 * says that days have passed.
 */
export function costsInForce(state: CaseState, law: Law): boolean {
  const effect = effectOfTheEnd(state, law);
  if (effect === null || effect.provisional) return false;
  const { made, pronouncedAt } = state.judgment;
  if (pronouncedAt === null || made?.final === true || appealsAgainstJudgment(state).length > 0)
    return true;
  return parties(state.participation).every(({ id }) => {
    const last = lastDayToAppeal(state, id, law);
    const key = last === null ? '' : `${appealTermOf(id)}@${last.dueOn}`;
    return state.proceedings.passed[key] !== undefined;
  });
}

/** Since when the judgment is in force (CPL-158), by what the docket says; null while it is not, or nobody can say. */
export const judgmentInForce = (state: CaseState, law: Law): Effect | null =>
  state.judgment.pronouncedAt !== null && costsInForce(state, law)
    ? effectOfTheEnd(state, law)
    : null;

/** What has effect by now of all that says who pays what. */
export const inForceNow = (state: CaseState, law: Law): InForce => ({
  costs: costsInForce(state, law),
  rulings: state.defence.objections
    .filter((one) => one.decided === 'unfounded' && isInForce(state, one, law))
    .map(({ id }) => id),
});

/** Every bill at what its payer owes by now. */
export const billsNow = (state: CaseState, law: Law): readonly CaseBill[] =>
  billsOf(state, inForceNow(state, law));

export const billNow = (state: CaseState, law: Law, id: string): CaseBill | null =>
  billsNow(state, law).find((one) => one.id === id) ?? null;
