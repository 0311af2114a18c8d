import { isDay } from './check.ts';

const written = /(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})(?!\d)\s*日?/gu;

/** The days named in a text that no calendar has: 2026年2月30日, 2027-02-30. As they are written. */
export const impossibleDays = (text: string): readonly string[] =>
  [...text.matchAll(written)]
    .filter(
      ([, year = '', month = '', day = '']) =>
        !isDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
    )
    .map(([day]) => day.trim());
