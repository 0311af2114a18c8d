import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { standing } from '@xiezhi/record';

/** Had a sitting been held by that day – an inquiry is none of the trial –, or the case decided? For what is to come before it, and is received all the same. */
export const hasBegun = ({ hearing, judgment }: CaseState, on: CourtDay): boolean =>
  (judgment.pronouncedAt !== null && courtDayOf(judgment.pronouncedAt) <= on) ||
  standing(hearing).some(
    ({ at, held, purpose }) => held !== null && purpose !== 'inquiry' && courtDayOf(at) <= on,
  );
