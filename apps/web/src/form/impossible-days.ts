export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

const written = /(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})(?!\d)\s*日?/gu;

/** The days named in a text that no calendar has: 2026年2月30日, 2027-02-30. As they are written. */
export const impossibleDays = (text: string): readonly string[] =>
  [...text.matchAll(written)]
    .filter(
      ([, year = '', month = '', day = '']) =>
        !isDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
    )
    .map(([day]) => day.trim());
