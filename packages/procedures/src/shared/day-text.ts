import type { CourtDay } from '@xiezhi/kernel';

/** `2026-03-02` → `2026年3月2日`, as running text of a paper has it. */
export function dayText(day: CourtDay): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${String(Number(month))}月${String(Number(date))}日`;
}
