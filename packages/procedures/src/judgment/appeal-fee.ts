import type { CaseState } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { appealPaysOn, atIssue } from '../shared/at-issue.ts';
import { costOfAppeal } from '../shared/appeal-cost.ts';
import { fenOf } from '../shared/facts.ts';

/**
 * Of what was written in money: that it is more than was ever at issue, as a nought too many makes it, and what fee follows.
 * Nobody is billed for one that was marked before a judge has let it stand.
 */
export function warnedOf(
  state: CaseState,
  participant: string,
  { disputed: written }: { readonly disputed?: string | undefined },
): readonly Told[] {
  const disputed = fenOf(written);
  const most = atIssue(state);
  const { fen } = costOfAppeal(state, { participant, disputed });
  const on = appealPaysOn(state, { disputed });
  return [
    ...(disputed !== null && most !== null && disputed > most
      ? [{ code: 'more-than-at-issue', facts: { disputed, most } }]
      : []),
    { code: 'fee', facts: { fen, on } },
  ];
}
