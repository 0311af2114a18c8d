import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { suitEnd } from '@xiezhi/record';

/** Since when nothing is decided on any more in the course of the suit; null while it runs. */
const overSince = (state: CaseState): Instant | null =>
  state.judgment.pronouncedAt ?? suitEnd(state)?.at ?? null;

/** Was it entered once it had been judged, or the suit had ended? */
export function cameWhenOver(state: CaseState, { at }: { readonly at: Instant }): boolean {
  const over = overSince(state);
  return over !== null && at > over;
}

/** Of what was entered then: had the court it before, on the day that counts for it? */
export function wasHereBefore(state: CaseState, receivedOn: CourtDay | undefined): boolean {
  const over = overSince(state);
  return over !== null && receivedOn !== undefined && receivedOn <= courtDayOf(over);
}
