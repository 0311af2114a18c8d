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

/**
 * Was it entered once it had been judged, or the suit had ended? The judge weighed what stood at the signature: what came between it
 * and the pronouncement is in no judgment either. Signed after it was pronounced at the hearing, nobody knows what came first from
 * the hour of the hearing on.
 */
export function cameWhenOver(state: CaseState, { at }: { readonly at: Instant }): boolean {
  const over = overSince(state);
  if (over === null) return false;
  const day = courtDayOf(at);
  const signed = signedAt(state);
  return (
    at > over.at ||
    day > over.on ||
    (signed !== null &&
      (at > signed ||
        (courtDayOf(signed) > over.on && day === over.on && at > heardAt(state, day))))
  );
}

/** Of a judgment that was pronounced. */
const signedAt = ({ judgment: { made, pronouncedAt } }: CaseState): Instant | null =>
  pronouncedAt === null ? null : (made?.at ?? null);

/** When the last hearing of that day began; what came before it was there to be heard of. */
const heardAt = ({ hearing }: CaseState, day: CourtDay): Instant | '' =>
  hearing.hearings
    .filter(({ held, at }) => held !== null && courtDayOf(at) === day)
    .map(({ at }) => at)
    .toSorted()
    .at(-1) ?? '';

/** Of what came on paper: when it came, and by the postmark when it was posted. */
export interface OnPaper {
  readonly receivedOn: string;
  readonly postedOn?: string | undefined;
}

/**
 * Of what was entered then: did the court have it before, between the signature and the pronouncement, on the same day (where the hour
 * is not known), or was it posted before and came after?
 */
export function stoodWhenOver(
  state: CaseState,
  { at, paper }: { readonly at: Instant; readonly paper: OnPaper | null },
):
  | 'before'
  | 'typed-after-the-signature'
  | 'after-the-signature'
  | 'same-day'
  | 'posted-before'
  | 'after' {
  const over = overSince(state);
  if (over === null || (paper === null && at > over.at)) return 'after';
  const day = paper?.receivedOn ?? courtDayOf(at);
  if (day > over.on)
    return paper?.postedOn !== undefined && paper.postedOn < over.on ? 'posted-before' : 'after';
  if (day === over.on) return 'same-day';
  const signed = signedAt(state);
  if (signed === null || at <= signed) return 'before';
  if (paper === null || day > courtDayOf(signed)) return 'after-the-signature';
  return at > over.at ? 'before' : 'typed-after-the-signature';
}

/** Was it entered after, whatever the paper says? */
export function wasEnteredAfter(state: CaseState, { at }: { readonly at: Instant }): boolean {
  const over = overSince(state);
  return over !== null && (at > over.at || courtDayOf(at) > over.on);
}
