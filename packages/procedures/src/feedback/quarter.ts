import type { CourtDay } from '@xiezhi/kernel';

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
