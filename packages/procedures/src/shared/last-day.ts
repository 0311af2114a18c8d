import type { CourtDay } from '@xiezhi/kernel';
import type { TimeLimitEnd } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { keeping } from '../framework/index.ts';
import { endOf } from './due.ts';

export interface LastDay {
  readonly dueOn: CourtDay;
  /** On a calendar that is not loaded, or standing still with the suit: nothing lapses on it. */
  readonly provisional: boolean;
}

/**
 * The last day of a party's term, by its name without the day. One that the party was told for certain stays, also where
 * the rules alone would now name an earlier one. The one answer for whatever a party may do within a term.
 */
export function lastDayOf(
  state: Pick<CaseState, 'proceedings' | 'suspension'>,
  term: string,
  end: TimeLimitEnd,
): LastDay {
  const reckoned = endOf(end);
  const dueOn = keeping(state, term, reckoned.dueOn);
  const { holds } = state.suspension;
  // CPL-153: a term that had not ended on the day of suspension does not run; its last day is said when the suit goes on.
  if (holds !== null && dueOn >= holds.on) return { dueOn, provisional: true };
  return dueOn === reckoned.dueOn ? reckoned : { dueOn, provisional: false };
}

/** Is what came on that day late? Never while the day is provisional, and never before the term has begun. */
export const isAfter = (last: LastDay | null, on: CourtDay): boolean =>
  last !== null && !last.provisional && on > last.dueOn;
