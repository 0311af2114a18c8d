import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { suitEnd } from '@xiezhi/record';

/**
 * Since when nothing is decided on any more in the course of the suit: the moment of the entry, and the day on which it was; null
 * while it runs. A pronouncement may be entered days after it.
 */
function overSince(state: CaseState): { readonly at: Instant; readonly on: CourtDay } | null {
  const { pronouncedAt, pronouncedOn } = state.judgment;
  const at = pronouncedAt ?? suitEnd(state)?.at ?? null;
  return at === null
    ? null
    : { at, on: pronouncedAt === null ? courtDayOf(at) : (pronouncedOn ?? courtDayOf(at)) };
}

/** Was it entered once it had been judged, or the suit had ended? */
export function cameWhenOver(state: CaseState, { at }: { readonly at: Instant }): boolean {
  const over = overSince(state);
  return over !== null && (at > over.at || courtDayOf(at) > over.on);
}

/** Of what came on paper: when it came, and by the postmark when it was posted. */
export interface OnPaper {
  readonly receivedOn: string;
  readonly postedOn?: string | undefined;
}

/**
 * Of what was entered then: did the court have the paper before, on the same day (of which nobody knows the hour), or was it posted
 * before and came after? `after` also where nobody brought paper.
 */
export function stoodWhenOver(
  state: CaseState,
  paper: OnPaper | null,
): 'before' | 'same-day' | 'posted-before' | 'after' {
  const over = overSince(state);
  if (over === null || paper === null || paper.receivedOn > over.on)
    return over !== null && paper?.postedOn !== undefined && paper.postedOn < over.on
      ? 'posted-before'
      : 'after';
  return paper.receivedOn < over.on ? 'before' : 'same-day';
}
