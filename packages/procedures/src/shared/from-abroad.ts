import type { CourtDay } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { livesAbroad, parties } from '@xiezhi/record';

/** CPL-286: the parties without a domicile here, by name: a paper that says how long one may appeal says it of them. */
export const fromAbroad = ({ participation }: CaseState, today: CourtDay): string[] =>
  parties(participation)
    .filter(({ id }) => livesAbroad(participation, id, today))
    .map(({ name }) => name);
