import { offerUnless, yuanGrouped } from '@xiezhi/kernel';
import type { CaseBill, CaseState } from '@xiezhi/record';
import {
  billsOf,
  claimBill,
  claimEnd,
  fields,
  increaseTreatedAsWithdrawn,
  suitEnd,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { termPassed } from './commands.ts';
import { toldOfBill } from './owing.ts';
import { increaseMayBeDropped } from './rules/increase-may-be-dropped.ts';
import { notUnpaidWhileSuspended } from './rules/not-unpaid-while-suspended.ts';

interface Increase {
  readonly bill: CaseBill;
  /** As the claims stood before it, and would stand again. */
  readonly back: CaseState['filing']['before'][number];
}

/** Claims raised after the fee was paid, whose part of it is open: the suit itself is paid for. */
export function unpaidIncrease(state: CaseState): Increase | null {
  const { fees, filing, judgment } = state;
  const bill = billsOf(state).find(({ id, owed }) => id === claimBill && owed > 0);
  const back = filing.before.find(({ change }) => change === fees.bill?.raisedBy);
  return bill === undefined ||
    back === undefined ||
    fees.bill?.onlyMore !== true ||
    claimEnd(state) !== null ||
    suitEnd(state) !== null ||
    judgment.pronouncedAt !== null ||
    judgment.closedOn !== null
    ? null
    : { bill, back };
}

/**
 * What the raised claims cost was not paid within its days: a judge may say, with reasons, that they do not count. The suit
 * goes on with the claims as they stood before, and the bill of the difference falls away. No article at hand says so.
 */
export const treatIncreaseAsWithdrawn = command({
  name: 'fees.treat-increase-as-withdrawn',
  or: ['fees.extend-term'],
  on: 'case',
  by: ['judge'],
  basis: ['FEE-21', 'FEE-22'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => {
    const found = unpaidIncrease(state);
    return found === null
      ? []
      : [
          offerUnless('', found, [
            increaseMayBeDropped({
              fees: state.fees,
              bill: found.bill,
              passed: termPassed(state, found.bill),
            }),
            notUnpaidWhileSuspended(state),
          ]),
        ];
  },
  tells: ({ state }, { bill, back }) => [
    ...toldOfBill(state, bill),
    {
      code: 'then',
      facts: {
        claims: back.claims.map(({ text, fen }) =>
          fen === null ? text : `${text}（${yuanGrouped(fen)} 元）`,
        ),
      },
    },
  ],
  input: z.object({ reasons: fields.longText(4000) }),
  ask: [page('reasons', field('reasons'))],
  decide: ({ state, offer: { back }, input: { reasons } }) =>
    accept([
      increaseTreatedAsWithdrawn.make({
        shared: {
          change: back.change,
          claims: back.claims.map(({ text, fen }) => ({ text, fen })),
          fen: back.amount,
          before: state.filing.amount,
          reasons,
        },
      }),
    ]),
  example: { reasons: '增加部分的受理费期限届满未补交，也没有申请缓交、减交、免交。' },
});
