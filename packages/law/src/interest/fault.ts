import type { InterestFault } from './interest.ts';

export const fault = (error: string, field: string, zh: string, en: string): InterestFault => ({
  error,
  field,
  mend: { zh, en },
});

export const isFault = (read: object): read is InterestFault => 'error' in read;

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export const notADay = (field: string): InterestFault =>
  fault(
    'not-a-day',
    field,
    '日期写作 2026-03-01，且须是存在的日期',
    'a day is written 2026-03-01 and must exist',
  );
