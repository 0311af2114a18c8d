import type { Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { causeAt } from '@xiezhi/law';

/** The printed name of a civil cause on the day; null for a code the table does not have. */
export const causeName = (code: string, now: Instant): string | null =>
  causeAt(code, courtDayOf(now))?.name ?? null;
