import type { CourtDay, Instant } from '@xiezhi/kernel';
import { momentAtCourt, startOfDay } from '@xiezhi/kernel';

/**
 * Since when the court knew what it took down by telephone or from paper: to the minute where that is kept, else from the beginning
 * of the day on which it came; null where neither is kept.
 */
export const knownSince = ({
  knownAt,
  receivedOn,
}: {
  readonly knownAt?: string | undefined;
  readonly receivedOn?: string | undefined;
}): Instant | null =>
  knownAt !== undefined
    ? momentAtCourt(knownAt)
    : receivedOn !== undefined
      ? startOfDay(receivedOn as CourtDay)
      : null;
