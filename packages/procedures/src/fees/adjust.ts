import type { Entry, Money } from '@xiezhi/kernel';
import type { FeeAtTheEnd } from '@xiezhi/record';
import { offer } from '@xiezhi/kernel';
import {
  adjustments,
  asIfGone,
  claimBill,
  feeAdjusted,
  fields,
  leaving,
  stillOwed,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Reaction } from '../framework/index.ts';
import { accept, command, field, page, reaction } from '../framework/index.ts';
import { daysFrom } from '../shared/due.ts';
import { matterOf } from '../shared/claim-fee.ts';
import { courtOfCase } from '../shared/facts.ts';
import { policyDays } from '../shared/settings.ts';
import { procedureBilled } from '../shared/rules/a-new-trial-costs-nothing-anew.ts';
import { allBackOnDismissal } from './rules/all-back-on-dismissal.ts';
import { feeAfterAChange } from './rules/fee-after-a-change.ts';
import { feeAfterAConversion } from './rules/fee-after-a-conversion.ts';
import { feeWhenAnApplicationEnds } from './rules/fee-when-an-application-ends.ts';
import { halfOnMediation } from './rules/half-on-mediation.ts';
import { halfOnWithdrawal } from './rules/half-on-withdrawal.ts';

/** The bill becomes another one; what is owed beyond it has days of its own, from the notice of it on. */
export const adjustFee = command({
  name: 'fees.adjust',
  on: 'case',
  by: ['rule'],
  basis: ['FEE-15', 'FEE-16', 'FEE-21', 'FEE-22', 'FEE-27', 'CPLI-199'],
  needs: { court: courtOfCase },
  offers: ({ state: { fees } }) =>
    fees.bill === null ? [] : [offer('', { bill: asIfGone(fees.bill, leaving(fees, claimBill)) })],
  input: z.object({
    why: fields.choice(adjustments),
    fen: z.number().int().nonnegative(),
    under: z.number().int().positive().optional(),
  }),
  ask: [page('bill', field('why'), field('fen'), field('under'))],
  decide({ offer: { bill }, input: { why, fen, under }, facts, law, today }) {
    const more = stillOwed({ ...bill, amount: fen as Money }) > stillOwed(bill);
    const days = daysFrom(law, today, policyDays(facts.court, 'payment-days'));
    // A later day that a judge gave for what is still open holds for the difference as well.
    const later = bill.dueOn > days.dueOn || (bill.days === null && bill.dueOn === days.dueOn);
    const kept = bill.paidAt === null && later;
    return accept([
      feeAdjusted.make({
        shared: {
          bill: bill.id,
          why,
          before: bill.amount,
          fen,
          under,
          ...(more && !kept ? days : {}),
        },
      }),
    ]);
  },
  example: { why: 'claims-changed', fen: 65_600 },
});

const adjusting = { gives: ['fees.adjust'], makes: ['fees.Adjusted'] };
const adjust = (why: (typeof adjustments)[number], fen: Money | null, under = 0) =>
  fen === null
    ? []
    : [
        {
          command: 'fees.adjust',
          key: '',
          input: { why, fen, ...(under > 0 ? { under } : {}) },
        },
      ];

const atTheEnd = { half: 'half-at-the-end', none: 'none-at-the-end' } as const;

/** What other procedures change about the bill. */
export const feeFollows: readonly Reaction[] = [
  reaction({
    ...adjusting,
    name: 'fees/after-a-change',
    on: 'claims.Changed',
    basis: ['FEE-21', 'FEE-35'],
    then: (entry: Entry, state) => {
      const { before, fen, inquiryEnded } = entry.body as {
        readonly before: Money | null;
        readonly fen: Money | null;
        readonly inquiryEnded: boolean;
      };
      const procedure = procedureBilled(state.filing);
      const about = {
        fees: state.fees,
        matter: matterOf(state),
        procedure,
        before,
        after: fen,
        inquiryEnded,
      };
      const next = feeAfterAChange(about);
      return adjust('claims-changed', next?.fen ?? null, next?.under);
    },
  }),
  reaction({
    ...adjusting,
    name: 'fees/after-an-increase-that-does-not-count',
    on: 'fees.IncreaseTreatedAsWithdrawn',
    basis: ['FEE-21'],
    then: (entry: Entry, state) => {
      const { before, fen: after } = entry.body as Readonly<Record<'before' | 'fen', Money | null>>;
      const procedure = procedureBilled(state.filing);
      // It never counted: whatever has been heard since, nothing is owed for it.
      const next = feeAfterAChange({
        fees: state.fees,
        matter: matterOf(state),
        procedure,
        before,
        after,
        inquiryEnded: false,
      });
      return adjust('claims-changed', next?.fen ?? null, next?.under);
    },
  }),
  reaction({
    ...adjusting,
    name: 'fees/after-a-conversion',
    on: 'filing.ProcedureConverted',
    basis: ['FEE-16', 'CPLI-199'],
    then: (entry: Entry, { fees, filing }) => {
      const { from, to } = entry.body as {
        readonly from: 'summary' | 'small-claims';
        readonly to: 'ordinary' | 'summary';
      };
      const next = feeAfterAConversion({
        fees,
        matter: matterOf({ fees, filing }),
        amount: filing.amount,
        from,
        to,
      });
      return adjust('converted', next?.fen ?? null, next?.under);
    },
  }),
  reaction({
    ...adjusting,
    name: 'fees/half-on-withdrawal',
    on: 'claims.WithdrawalDecided',
    basis: ['FEE-15', 'CPLI-206'],
    then: (entry, state) => {
      const { granted, whole } = entry.body as Readonly<Record<'granted' | 'whole', boolean>>;
      return granted && whole ? adjust('withdrawn', halfOnWithdrawal(state)) : [];
    },
  }),
  reaction({
    ...adjusting,
    name: 'fees/when-an-application-ends',
    on: 'filing.ApplicationClosed',
    basis: ['FEE-15', 'FEE-27', 'OLR-9.3.0'],
    then: (entry, { fees }) => {
      const { fee = 'stays' } = entry.body as { readonly fee?: FeeAtTheEnd };
      return fee === 'stays' ? [] : adjust(atTheEnd[fee], feeWhenAnApplicationEnds({ fees, fee }));
    },
  }),
  reaction({
    ...adjusting,
    name: 'fees/half-on-mediation',
    on: 'mediation.TookEffect',
    basis: ['FEE-15', 'CPLI-206'],
    then: (_entry, state) => adjust('mediated', halfOnMediation(state)),
  }),
  reaction({
    ...adjusting,
    name: 'fees/all-back-on-dismissal',
    on: 'suspension.Dismissed',
    basis: ['FEE-27'],
    then: (_entry, { fees }) =>
      adjust('dismissed', allBackOnDismissal({ fees, ruled: 'dismissed' })),
  }),
  reaction({
    ...adjusting,
    name: 'fees/owed-again-where-it-is-heard',
    on: 'appeal.Decided',
    basis: ['FEE-27', 'CPLI-330'],
    then: (entry, { fees, suspension }) => {
      const { ruling, outcome } = entry.body as Readonly<Record<'ruling' | 'outcome', string>>;
      const ofTheSuit = suspension.dismissals.some(({ id }) => id === ruling);
      return ofTheSuit && outcome === 'reversed'
        ? adjust('heard-after-all', allBackOnDismissal({ fees, ruled: 'set-aside' }))
        : [];
    },
  }),
];
