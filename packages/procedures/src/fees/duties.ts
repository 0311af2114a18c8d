import type { Deadline, Task } from '@xiezhi/kernel';
import { courtDayOf, endOfDay } from '@xiezhi/kernel';
import type { CaseBill, CaseState } from '@xiezhi/record';
import {
  billOf,
  claimBill,
  isDebt,
  isOfAppeal,
  isSuit,
  joinedCounterclaims,
  openPayment,
  partiesOf,
  receivedFor,
  refundsUnderWay,
  reliefAsked,
  speakersFor,
  standingAppeals,
  standingDismissal,
  suitEnd,
} from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { dueOf } from '../framework/index.ts';
import { termKey, termName } from './commands.ts';
import { unpaidIncrease } from './increase.ts';
import { mayEndTheSuit, readersOf } from './owing.ts';
import { billsNow } from '../shared/costs-in-force.ts';
import { endOf } from '../shared/due.ts';
import { effectOfTheEnd } from '../shared/effect-of-the-end.ts';
import { payersOf } from '../shared/payers.ts';
import { settleRefundFrom } from './order-refund.ts';
import { settleFrom } from './payment.ts';
import { toGiveBack } from './refund.ts';
import { fixingTask } from './settle.ts';
import { reviewTask } from './review.ts';
import { refundWithinFifteenDays } from './rules/refund-within-fifteen-days.ts';

/** What is owed about the claim's bill has the name it always had; about another, that with the bill's. */
const named = (what: string, { id }: CaseBill): string =>
  id === claimBill ? `fees/${what}` : `fees/${what}/${id}`;
const subjectOf = ({ id }: CaseBill): { readonly subject?: string } =>
  id === claimBill ? {} : { subject: id };

/** Nothing is ruled any more on what this bill is for. */
const ended = (state: CaseState, bill: CaseBill): boolean => {
  const { id } = bill;
  // What is still to be paid of a case that went to another court is paid there.
  if (state.defence.transferredAt !== null) return true;
  if (bill.byJudgment === true || isDebt(bill)) return false;
  if (isOfAppeal({ id })) return standingAppeals(state).every((one) => one.id !== id);
  if (id === claimBill) return state.fees.withdrawnAt !== null;
  return (
    state.judgment.closedOn !== null ||
    suitEnd(state) !== null ||
    joinedCounterclaims(state.claims).every((one) => one.id !== id)
  );
};

/** CPL-174: the file of this appeal is with the court above, which deals with what is unpaid; what comes here stays received. */
const isAbove = (state: CaseState, { id }: CaseBill): boolean =>
  isOfAppeal({ id }) && standingAppeals(state).some((one) => one.id === id && one.sentUp !== null);

/**
 * FEE-53 counts from when the paper that concludes the case has effect; what came only then, from the day it came. Until
 * then the law names no day.
 */
function refundDue({ state, law }: DutyContext, bill: CaseBill) {
  const effect = effectOfTheEnd(state, law) ?? endOfApplication(state);
  if (effect === null) return {};
  const came = receivedFor(state, bill.id).at(-1)?.at;
  const last = came === undefined ? effect.on : courtDayOf(came);
  const { dueOn, provisional } = endOf(
    refundWithinFifteenDays({ from: last > effect.on ? last : effect.on, law }),
  );
  return { dueAt: endOfDay(dueOn), provisional: provisional || effect.provisional };
}

/**
 * An application is dealt with elsewhere: of the paper that ended it the docket holds the day on which it ended and not that on which it
 * has effect. The days are counted from the former, which is never too late, and are said not to be certain.
 */
const endOfApplication = ({ filing: { closed } }: CaseState) =>
  closed === null ? null : { on: closed.on, provisional: true };

/** Of a dismissed suit: money goes back once the ruling stands, for until then it may have to be paid again. */
const waitsForTheRuling = ({ state, law }: DutyContext, { id }: CaseBill): boolean =>
  id === claimBill && standingDismissal(state) !== null && effectOfTheEnd(state, law) === null;

const refund = (about: DutyContext, bill: CaseBill): readonly Task[] =>
  toGiveBack(about.state, bill) === 0 || waitsForTheRuling(about, bill)
    ? []
    : [
        {
          key: named('refund', bill),
          command: 'fees.refund',
          by: { role: 'finance-officer' },
          ...subjectOf(bill),
          basis: ['OOR-18.1.0', 'FEE-53'],
          opensAt: receivedFor(about.state, bill.id).at(-1)?.at ?? bill.billedAt,
          ...refundDue(about, bill),
        },
      ];

/**
 * The claim's bill is the whole side's. Of what one of them brought, or bears by the judgment, nobody else is told to pay, though they
 * may (FEE-20). Where nobody of that side has an account it is the side's, for the court to read of.
 */
function payers(
  state: CaseState,
  bill: CaseBill,
): readonly (Pick<Task, 'by'> & { readonly key: string })[] {
  const key = named('pay', bill);
  const { participation } = state;
  const speakers = (ids: readonly string[]) => ids.flatMap((id) => speakersFor(participation, id));
  const side = partiesOf(participation, bill.side).map(({ id }) => id);
  if (bill.id === claimBill || speakers(side).length === 0)
    return [{ key, by: { role: bill.side } }];
  return [...new Set(speakers(payersOf(state, bill)))].map((person, index) => ({
    key: index === 0 ? key : `${key}/${person}`,
    by: { person },
  }));
}

/**
 * Nobody who is to pay this bill has an account: the clerk serves the notice on them by hand, and from then on the filing office, whose
 * bills they are, has them given a code with which anybody pays at a counter or for them. Of the claim's bill the same papers tell the
 * side itself.
 */
const withoutAnAccount = (state: CaseState, bill: CaseBill): boolean =>
  bill.id !== claimBill &&
  (bill.runs || bill.byJudgment === true) &&
  payersOf(state, bill).every((id) => speakersFor(state.participation, id).length === 0) &&
  state.fees.links.every((link) => link.bill !== bill.id);

/** What is still to be paid, and what becomes of it where it is not. */
function unpaid({ state, law }: DutyContext, bill: CaseBill, asked: boolean): readonly Task[] {
  const payment = openPayment(state.fees, bill.id);
  // Somebody has paid, and it is not known yet whether it came: nothing is owed meanwhile, and nobody is pressed.
  if (payment !== null)
    return [
      {
        key: `fees/unclear/${payment.id}`,
        command: 'fees.settle-payment',
        by: { role: 'finance-officer' },
        label: readersOf(bill),
        subject: payment.id,
        basis: ['OOR-18.1.0'],
        opensAt: settleFrom(payment),
      },
    ];
  // An application that is closed here presses nobody; what is still paid is received, and what was asked is answered.
  if (state.filing.closed !== null) return [];
  const due = dueOf(bill, law);
  const about = payers(state, bill).map((one) => ({ ...one, command: 'fees.pay' }));
  if (withoutAnAccount(state, bill))
    about.push({
      key: named('pay-for', bill),
      command: 'fees.make-payment-link',
      by: { role: 'filing-reviewer' },
    });
  const pay = about.map((one): Task => ({
    ...one,
    label: readersOf(bill),
    ...subjectOf(bill),
    basis:
      bill.byJudgment === true
        ? ['FEE-29', 'CPLI-207']
        : [bill.ruling === undefined ? 'FEE-22' : 'FEE-13'],
    opensAt: bill.billedAt,
    // What the judgment has each bear was due on no day of a notice.
    ...(bill.runs && bill.byJudgment !== true
      ? { dueAt: endOfDay(due.dueOn), provisional: due.provisional, term: termName(bill) }
      : {}),
  }));
  // The end of days that began with a service a judge undid says nothing.
  const passed = bill.runs ? state.proceedings.passed[termKey(bill)] : undefined;
  const increase = bill.id === claimBill && unpaidIncrease(state) !== null;
  if (!passed || asked || !(increase || mayEndTheSuit(state, bill))) return pay;
  // No label of its own: what a judge may make of an unpaid fee is the court's until it is ruled.
  const rule: Task = {
    ...(increase
      ? {
          key: 'fees/unpaid-increase',
          command: 'fees.treat-increase-as-withdrawn',
          basis: ['FEE-21', 'FEE-22'],
        }
      : {
          key: named('unpaid', bill),
          command: 'fees.treat-as-withdrawn',
          basis: ['REG-11'],
        }),
    by: { role: 'judge' },
    ...subjectOf(bill),
    opensAt: passed.at,
  };
  return [...pay, rule];
}

/** It is not known yet whether it went. */
const refundsToSettle = ({ state }: DutyContext): readonly Task[] =>
  refundsUnderWay(state.fees).map((one) => ({
    key: `fees/unclear-refund/${one.id}`,
    command: 'fees.settle-refund',
    by: { role: 'finance-officer' },
    label: readersOf(billOf(state, one.bill) ?? { side: 'plaintiff' }),
    subject: one.id,
    basis: ['OOR-18.1.0', 'FEE-53'],
    opensAt: settleRefundFrom(one),
  }));

const ofBill = (about: DutyContext, bill: CaseBill): readonly Task[] => {
  const { state } = about;
  const refunds = [
    ...refund(about, bill),
    ...reviewTask(about, bill, { key: named('review', bill), ...subjectOf(bill) }),
  ];
  if (ended(state, bill)) return refunds;
  const asked = reliefAsked(state.fees, bill.id);
  const relief: readonly Task[] =
    asked === null
      ? []
      : [
          {
            key: named('relief', bill),
            command: 'fees.decide-relief',
            // No judge has an application here.
            by: { role: isSuit(state) ? 'judge' : 'president' },
            label: readersOf(bill),
            ...subjectOf(bill),
            basis: ['FEE-44'],
            opensAt: asked.askedAt,
          },
        ];
  return [
    ...refunds,
    ...relief,
    ...(bill.owed === 0 || (isAbove(state, bill) && openPayment(state.fees, bill.id) === null)
      ? []
      : unpaid(about, bill, asked !== null)),
  ];
};

export const tasks = (about: DutyContext): readonly Task[] => [
  ...billsNow(about.state, about.law).flatMap((bill) => ofBill(about, bill)),
  ...fixingTask(about),
  ...refundsToSettle(about),
];

/** That the days are over is a fact; no right goes with it. */
export const deadlines = ({ state, law }: DutyContext): readonly Deadline[] =>
  billsNow(state, law)
    .filter(
      (bill) =>
        bill.owed > 0 &&
        bill.runs &&
        state.filing.closed === null &&
        !ended(state, bill) &&
        !isAbove(state, bill),
    )
    .map((bill) => {
      const { dueOn, provisional } = dueOf(bill, law);
      return {
        key: termKey({ ...bill, dueOn }),
        dueOn,
        dueAt: endOfDay(dueOn),
        basis: ['FEE-22'],
        provisional,
        whose: bill.side,
      };
    });
