import type { CaseState, CourtProfile } from '@xiezhi/record';
import { courtStream } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';
import { parseYuan } from '@xiezhi/kernel';
import { fromStream } from '../framework/index.ts';

/** The profile of the court in which the case was filed. */
export const courtOfCase = fromStream(
  'court',
  ({ state }) => {
    const { court } = (state as CaseState).filing;
    return court === null ? null : courtStream(court);
  },
  (state): CourtProfile => state.court,
);

export const fenOf = (yuan: string | undefined): Money | null =>
  yuan === undefined ? null : parseYuan(yuan);

/** Sum of what is known; null when no amount is. */
export function sumOf(amounts: readonly (Money | null)[]): Money | null {
  const known = amounts.filter((one) => one !== null);
  return known.length === 0 ? null : (known.reduce<number>((sum, one) => sum + one, 0) as Money);
}
