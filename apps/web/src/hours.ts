import type { CourtDto, Lang } from '@xiezhi/contract';
import { hoursIn } from '@xiezhi/contract/hours';

/** The court as it describes itself, with its hours in the reader's language where that can be done. */
export const withHours = <Court extends Pick<CourtDto, 'hours'> | null>(
  lang: Lang,
  court: Court,
): Court => (court === null ? court : { ...court, hours: hoursIn(lang, court.hours) });
