import type { CourtDay } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { livesAbroad, parties } from '@xiezhi/record';

/**
 * CPL-286: of those who may appeal the ones without a domicile here, by name: a paper that says how long one may appeal says it of
 * them.
 * @param whose the only ones who may; left out: every party.
 */
export const fromAbroad = (
  { participation }: CaseState,
  today: CourtDay,
  whose: readonly string[] | null = null,
): string[] =>
  parties(participation)
    .filter(({ id }) => whose === null || whose.includes(id))
    .filter(({ id }) => livesAbroad(participation, id, today))
    .map(({ name }) => name);
