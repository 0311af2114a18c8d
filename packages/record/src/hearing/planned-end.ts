import type { Instant } from '@xiezhi/kernel';
import { addMillis } from '@xiezhi/kernel';

/** When a sitting is over, as it was planned. */
export const plannedEnd = ({
  at,
  minutes,
}: {
  readonly at: Instant;
  readonly minutes: number;
}): Instant => addMillis(at, minutes * 60_000);
