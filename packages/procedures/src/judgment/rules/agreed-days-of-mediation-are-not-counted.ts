import type { CourtDay } from '@xiezhi/kernel';
import { addDays, courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import { mediationExtensionDays } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import { dueByItself } from '../../shared/first-mediation.ts';

const later = (one: CourtDay, other: CourtDay): CourtDay => (one > other ? one : other);
const sooner = (one: CourtDay, other: CourtDay): CourtDay => (one < other ? one : other);

/**
 * CPL-125, CPLI-243: of the mediation before the trial only the days are not counted that both sides added after registration: no more
 * than they may agree on, none before they agreed, and none after it ended or its added days were over. Null: none. `to` null: it
 * still runs.
 */
export const agreedDaysOfMediationAreNotCounted = computation<
  { readonly state: Pick<CaseState, 'filing' | 'mediation'>; readonly law: Law },
  { readonly from: CourtDay; readonly to: CourtDay | null } | null
>(
  'judgment/agreed-days-of-mediation-are-not-counted',
  ['CPL-125', 'CPLI-243'],
  ({ state, law }) => {
    const { first } = state.mediation;
    const due = first === null ? null : dueByItself(state, first, law);
    if (first?.moment !== 'after' || due === null || first.extended === null) return null;
    const { on, dueOn } = first.extended;
    const from = [on, due.dueOn, state.filing.acceptedOn ?? on].reduce(later);
    if (first.ended === null) return { from, to: null };
    const ends = [courtDayOf(first.ended.at), dueOn, addDays(from, mediationExtensionDays)];
    return { from, to: ends.reduce(sooner) };
  },
  () => null,
);
