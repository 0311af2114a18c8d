import type { Money } from '@xiezhi/kernel';
import { technical, yuanGrouped } from '@xiezhi/kernel';
import type { CaseBill } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** FEE-43: a bill that was reckoned wrongly is mended. Whoever asked for it comes out of it with no higher one. */
export const reviewTakesNothing = rule<{
  readonly bill: Pick<CaseBill, 'amount'>;
  readonly fen: Money;
}>('fees/review-takes-nothing', ['FEE-43'], ({ bill, fen }) =>
  fen < bill.amount
    ? null
    : refusal('fees/not-mended', technical, [mendField('pay')], {
        billed: yuanGrouped(bill.amount),
      }),
);
