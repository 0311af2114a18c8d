import { technical, yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';
import type { CaseBill } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** FEE-44: a reduction asks for less than the bill does. */
export const reliefOnlyLowers = rule<{
  readonly bill: Pick<CaseBill, 'amount'>;
  readonly pay: Money;
}>('fees/relief-only-lowers', ['FEE-44'], ({ bill, pay }) =>
  pay < bill.amount
    ? null
    : refusal('fees/not-less', technical, [mendField('pay')], { billed: yuanGrouped(bill.amount) }),
);
