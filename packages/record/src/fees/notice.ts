import type { CourtDay } from '@xiezhi/kernel';
import type { ServiceState } from '../service/index.ts';

/** The receipt of a notice to pay that began the days of a bill: when, by which services, and how many days they were. */
export interface NoticeReceived {
  readonly on: CourtDay;
  readonly services: readonly string[];
  readonly days: number | null;
}

/** As the entry says it. Older entries name no service: their days stay as they were told. */
export const receiptOf = ({
  on,
  services,
  days,
}: {
  readonly on: string;
  readonly services?: readonly string[] | undefined;
  readonly days?: number | undefined;
}): NoticeReceived | null =>
  services === undefined ? null : { on: on as CourtDay, services, days: days ?? null };

/**
 * Is the notice still received on that day? Not where a judge undid one of the services that brought it, or found that it
 * took effect on another day: then no day has begun (FEE-22).
 */
export function isReceived(
  { services }: ServiceState,
  { on, services: by }: NoticeReceived,
): boolean {
  const days = by
    .flatMap((id) => services.find((one) => one.id === id)?.effective?.on ?? [])
    .sort();
  return days.length === by.length && days.at(-1) === on;
}
