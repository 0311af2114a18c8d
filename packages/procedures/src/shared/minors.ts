import type { CourtDay, PersonId } from '@xiezhi/kernel';
import { checkResidentId } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { active, participant, parties } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';

/** Full years on that day by the number of a card, or null where the number says nothing. */
export function yearsOf(residentId: string | null, today: CourtDay): number | null {
  const born = residentId === null ? null : checkResidentId(residentId);
  if (born?.valid !== true) return null;
  const { birth } = born.parts;
  const age = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? age - 1 : age;
}

/**
 * CPL-60: whoever cannot sue alone acts through a guardian. A party below eighteen with no guardian in the case is pointed
 * out to whoever decides; those who live by their own work from sixteen on may act alone (Civil Code, article 18).
 */
export const minorsAlone = (
  { participation }: CaseState,
  today: CourtDay,
  of: readonly string[] | null = null,
): readonly Told[] =>
  parties(participation).flatMap(({ id, name, residentId }) => {
    const years = yearsOf(residentId, today);
    const guarded = active(participation).some(
      (one) => one.principal === id && one.standing === 'guardian',
    );
    return years === null || years >= 18 || guarded || of?.includes(id) === false
      ? []
      : [{ code: 'minor-alone', facts: { name, years: String(years) } }];
  });

/** The same to the child itself, where it acts from its own account: received, and told who should act for it. */
export const actsAsAMinor = (
  state: CaseState,
  person: PersonId | null,
  today: CourtDay,
  of: string,
): readonly Told[] =>
  participant(state.participation, of)?.person === person
    ? minorsAlone(state, today, [of]).map(({ facts }) => ({ code: 'minor-self', facts }))
    : [];
