import { technical, yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';
import type { CaseBill } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** FEE-22: a bill is paid whole or in part; nobody is let pay the court more through its cashier than it asks for. */
export const noMoreThanIsOwed = rule<{
  readonly bill: Pick<CaseBill, 'owed'>;
  readonly fen: Money;
}>('fees/no-more-than-is-owed', ['FEE-22'], ({ bill: { owed }, fen }) =>
  fen > 0 && fen <= owed
    ? null
    : refusal('fees/not-what-is-owed', technical, [mendField('yuan')], { owed: yuanGrouped(owed) }),
);
