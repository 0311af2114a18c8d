import type { Deadline, Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import { isPaid, openPayment, overpaid, paymentTerm, termRuns } from '@xiezhi/record';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand, reaction } from '../framework/index.ts';
import { dueOf } from '../shared/due.ts';
import { adjustFee, feeFollows } from './adjust.ts';
import {
  billFee,
  decideRelief,
  extendPaymentTerm,
  requestRelief,
  termKey,
  treatAsWithdrawn,
} from './commands.ts';
import {
  billCounterclaim,
  counterclaimBills,
  counterclaimDeadlines,
  counterclaimTasks,
  noteCounterclaimPaid,
} from './counterclaim.ts';
import { mayEndTheSuit } from './owing.ts';
import { noticeReceived, noteNotice } from './notice.ts';
import { orderPayment, payFee, recordPayment, settleFrom, settlePayment } from './payment.ts';
import { refundFee } from './refund.ts';
import { feesEn } from './texts.en.ts';
import { feesZh } from './texts.zh-CN.ts';

function tasks({ state, law }: DutyContext): readonly Task[] {
  const { fees, proceedings } = state;
  const ended = fees.withdrawnAt !== null;
  const found: Task[] = [];
  const { bill } = fees;
  if (bill === null) return found;
  if (overpaid(fees) > 0) {
    found.push({
      key: 'fees/refund',
      command: 'fees.refund',
      by: { role: 'finance-officer' },
      basis: ['OOR-18.1.0', 'FEE-53'],
      opensAt: bill.paidAt ?? bill.billedAt,
    });
  }
  if (ended) return found;
  const asked = fees.relief.find((one) => one.decided === null);
  if (asked) {
    found.push({
      key: 'fees/relief',
      command: 'fees.decide-relief',
      by: { role: 'judge' },
      label: 'side:plaintiff',
      basis: ['FEE-44'],
      opensAt: asked.askedAt,
    });
  }
  if (isPaid(fees)) return found;
  const payment = openPayment(fees);
  // Somebody has paid, and it is not known yet whether it came: nothing is owed meanwhile, and nobody is pressed.
  if (payment !== null) {
    found.push({
      key: `fees/unclear/${payment.id}`,
      command: 'fees.settle-payment',
      by: { role: 'finance-officer' },
      label: 'side:plaintiff',
      subject: payment.id,
      basis: ['OOR-18.1.0'],
      opensAt: settleFrom(payment),
    });
    return found;
  }
  const due = dueOf(bill, law);
  found.push({
    key: 'fees/pay',
    command: 'fees.pay',
    by: { role: 'plaintiff' },
    basis: ['FEE-22'],
    opensAt: bill.billedAt,
    ...(termRuns(bill)
      ? { dueAt: endOfDay(due.dueOn), provisional: due.provisional, term: paymentTerm }
      : {}),
  });
  const passed = proceedings.passed[termKey(bill.dueOn)];
  if (passed && !asked && mayEndTheSuit(state)) {
    // No label of its own: what a judge may make of an unpaid fee is the court's until it is ruled.
    found.push({
      key: 'fees/unpaid',
      command: 'fees.treat-as-withdrawn',
      by: { role: 'judge' },
      basis: ['REG-11'],
      opensAt: passed.at,
    });
  }
  return found;
}

function deadlines({ state: { fees }, law }: DutyContext): readonly Deadline[] {
  if (fees.bill === null || isPaid(fees) || fees.withdrawnAt !== null) return [];
  if (!termRuns(fees.bill)) return [];
  const { dueOn, provisional } = dueOf(fees.bill, law);
  return [
    {
      key: termKey(dueOn),
      dueOn,
      dueAt: endOfDay(dueOn),
      basis: ['FEE-22'],
      provisional,
      whose: 'plaintiff',
    },
  ];
}

/** 诉讼费: billed by rule, paid through a cashier that is asked after the act, relieved by a judge. */
export const fees: Procedure = {
  name: 'fees',
  commands: [
    billFee,
    noteNotice,
    payFee,
    recordPayment,
    settlePayment,
    refundFee,
    requestRelief,
    decideRelief,
    treatAsWithdrawn,
    extendPaymentTerm,
    adjustFee,
    billCounterclaim,
    noteCounterclaimPaid,
  ].map(anyCommand),
  effects: [orderPayment],
  reactions: [
    reaction({
      name: 'fees/bill-on-registration',
      on: 'filing.Registered',
      basis: ['OLR-9.1.1', 'FEE-22'],
      gives: ['fees.bill'],
      makes: ['fees.Billed'],
      then: () => [{ command: 'fees.bill', key: '', input: {} }],
    }),
    ...noticeReceived,
    ...feeFollows,
    counterclaimBills,
  ],
  tasks: (about) => [...tasks(about), ...counterclaimTasks(about)],
  deadlines: (about) => [...deadlines(about), ...counterclaimDeadlines(about)],
  texts: { 'zh-CN': feesZh, en: feesEn },
};
