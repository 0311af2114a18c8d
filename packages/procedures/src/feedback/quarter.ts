import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDay, startOfDay } from '@xiezhi/kernel';

/** `2026Q4`: by quarters it is counted and evaluated. */
export const quarterOf = (day: CourtDay): string =>
  `${day.slice(0, 4)}Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;

/** The quarters that are over, the last first. */
export function quartersOver(today: CourtDay, count: number): readonly string[] {
  const [year = 0, quarter = 1] = quarterOf(today).split('Q').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const at = year * 4 + quarter - 2 - index;
    return `${String(Math.floor(at / 4))}Q${String((at % 4) + 1)}`;
  });
}

/** From which moment a quarter runs, and at which the next begins. */
export function spanOf(quarter: string): { readonly from: Instant; readonly until: Instant } {
  const [year = 0, number = 1] = quarter.split('Q').map(Number);
  const first = (months: number): Instant => {
    const at = year * 12 + months;
    const month = String((at % 12) + 1).padStart(2, '0');
    return startOfDay(courtDay(`${String(Math.floor(at / 12))}-${month}-01`));
  };
  return { from: first(number * 3 - 3), until: first(number * 3) };
}
