import type { CaseState } from '@xiezhi/record';

interface Claim {
  readonly text: string;
  readonly fen: number | null;
}

/**
 * Does the new list only drop claims of the old one, or lower their sums? Each claim of it stood there in the same words, and
 * for no less. One in other words may be another claim: nobody guesses.
 */
export const givesUp = (state: CaseState, now: readonly Claim[]): boolean =>
  compared(state, now) === 'less';

/** Something stands in the new list that did not stand in the old one, or for more. */
export const asksMore = (state: CaseState, now: readonly Claim[]): boolean =>
  compared(state, now) === 'more';

function compared({ filing }: CaseState, now: readonly Claim[]): 'less' | 'same' | 'more' {
  const before: Claim[] = filing.claims.map(({ text, fen }) => ({ text, fen }));
  let less = now.length < before.length;
  // Of claims in the same words the dearest are matched first, so that a lower one finds its own.
  for (const { text, fen } of now.toSorted((one, other) => (other.fen ?? 0) - (one.fen ?? 0))) {
    const same = before
      .filter((one) => one.text.trim() === text.trim() && (one.fen === null) === (fen === null))
      .toSorted((one, other) => (other.fen ?? 0) - (one.fen ?? 0))[0];
    if (same === undefined || (fen ?? 0) > (same.fen ?? 0)) return 'more';
    less ||= (fen ?? 0) < (same.fen ?? 0);
    before.splice(before.indexOf(same), 1);
  }
  return less ? 'less' : 'same';
}
