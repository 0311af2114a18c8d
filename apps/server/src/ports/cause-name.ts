import type { Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { causeAt } from '@xiezhi/law';

/** The printed name of a civil cause, by the table of the day; null for a code that table does not have. */
export const causeName = (code: string, now: Instant): string | null =>
  causeAt(code, courtDayOf(now))?.name ?? null;
