import type { Money } from '@xiezhi/kernel';
import { technical, yuanGrouped } from '@xiezhi/kernel';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * FEE-29: what the parties bear makes up what was billed and is owed, neither more nor less. `at`: where the figures are
 * written just now, and where they were written before.
 */
export const sharesMakeTheWhole = rule<{
  readonly total: Money;
  readonly shares: readonly { readonly fen: number }[] | undefined;
  readonly at: 'field' | 'draft';
}>('shared/shares-make-the-whole', ['FEE-29', 'FEE-53'], ({ total, shares, at }) => {
  const sum = (shares ?? []).reduce((all, { fen }) => all + fen, 0);
  if (shares === undefined || sum === total) return null;
  return refusal(
    sum > total ? 'fees/shares-too-much' : 'fees/shares-too-little',
    technical,
    [at === 'field' ? mendField('shares') : useCommand('judgment.draft', 'judge')],
    {
      total: yuanGrouped(total),
      sum: yuanGrouped(sum as Money),
      difference: yuanGrouped(Math.abs(sum - total) as Money),
    },
  );
});
