import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { keeping } from '../framework/index.ts';

/**
 * The last day of a party's term, by its name without the day. One that the party was told for certain stays, also where
 * the rules alone would now name an earlier one. The one answer for whatever a party may do within a term.
 */
export function lastDayOf(
  state: Pick<CaseState, 'proceedings' | 'suspension'>,
  term: string,
  reckoned: LastDay,
  law: Law,
): LastDay {
  const last = keeping(state, term, reckoned, law);
  return { ...last, provisional: isUncertain(state, last) };
}

/**
 * CPL-153: a term that had not ended on the day of suspension does not run; its last day is said when the suit goes on.
 * For a day as an entry fixed it, which was moved with every entry since.
 */
export const isUncertain = (
  { suspension: { holds } }: Pick<CaseState, 'suspension'>,
  { dueOn, provisional }: LastDay,
): boolean => provisional || (holds !== null && dueOn >= holds.on);

/** Is what came on that day late? Never while the day is provisional, and never before the term has begun. */
export const isAfter = (last: LastDay | null, on: CourtDay): boolean =>
  last !== null && !last.provisional && on > last.dueOn;
