import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDayOf, startOfDay } from '@xiezhi/kernel';
import type { FilingState } from './shape.ts';

/** What came on an earlier day than it was typed was with the court from the beginning of that day (OLR-11.3.0). */
export const cameAt = (counter: FilingState['counter'] | undefined, at: Instant): Instant =>
  counter?.receivedOn === undefined || counter.receivedOn === courtDayOf(at)
    ? at
    : startOfDay(counter.receivedOn as CourtDay);
