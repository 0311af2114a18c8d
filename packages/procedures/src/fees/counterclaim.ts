import type { Deadline, Task } from '@xiezhi/kernel';
import { endOfDay, offer } from '@xiezhi/kernel';
import type { CaseState, Counterclaim, CounterclaimFee } from '@xiezhi/record';
import {
  counterclaimBilled,
  counterclaimFeeTerm,
  counterclaimPaid,
  fields,
  joinedCounterclaims,
} from '@xiezhi/record';
import { z } from 'zod';
import type { DutyContext } from '../framework/index.ts';
import { accept, command, field, page, reaction } from '../framework/index.ts';
import { daysFrom, dueOf } from '../shared/due.ts';
import { courtOfCase, policyDays } from '../shared/facts.ts';
import { halfForACounterclaim } from './rules/half-for-a-counterclaim.ts';

/*
 * Thin: a counterclaim's fee is paid into the court's account, and the cashier's office enters that it came. No cashier is
 * asked. What follows when it stays away is not here.
 */

/** FEE-22 counts the seven days from the counterclaim. Ours run from the day it is joined: only then is half of it sure. */
export const billCounterclaim = command({
  name: 'fees.bill-counterclaim',
  on: 'case',
  by: ['rule'],
  basis: ['FEE-18', 'FEE-22'],
  needs: { court: courtOfCase },
  offers: ({ state }) =>
    joinedCounterclaims(state.claims)
      .filter(({ fee }) => fee === null)
      .map((one) => offer(one.id, one)),
  input: z.object({}),
  ask: [],
  decide({ offer: { id, amount }, facts, law, today }) {
    const { fen, steps } = halfForACounterclaim({ amount });
    return accept([
      counterclaimBilled.make({
        shared: {
          counterclaim: id,
          fen,
          steps: steps.map((one) => ({ zh: one.zh, en: one.en, amount: one.amount })),
          ...daysFrom(law, today, policyDays(facts.court, 'payment-days', 7)),
        },
      }),
    ]);
  },
  example: {},
});

type Owed = Counterclaim & { readonly fee: CounterclaimFee };
const owedOn = ({ claims }: CaseState): readonly Owed[] =>
  joinedCounterclaims(claims).filter(
    (one): one is Owed => one.fee !== null && one.fee.paidAt === null,
  );

/** The cashier's office found the money in the court's account. */
export const noteCounterclaimPaid = command({
  name: 'fees.note-counterclaim-paid',
  on: 'case',
  by: ['finance-officer'],
  basis: ['FEE-18', 'FEE-22', 'OOR-18.2.0'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => owedOn(state).map((one) => offer(one.id, one)),
  tells: (_about, { fee }) => [{ code: 'owed', facts: { fen: fee.amount }, short: true }],
  input: z.object({ reference: fields.text(100) }),
  ask: [page('found', field('reference'))],
  decide: ({ offer: { id, fee }, input: { reference } }) =>
    accept([counterclaimPaid.make({ shared: { counterclaim: id, fen: fee.amount, reference } })]),
  example: { reference: '银行流水 20260412-0031' },
});

export const counterclaimBills = reaction({
  name: 'fees/bill-a-joined-counterclaim',
  on: 'claims.CounterclaimDecided',
  basis: ['FEE-18', 'FEE-22'],
  gives: ['fees.bill-counterclaim'],
  makes: ['fees.CounterclaimBilled'],
  then: (entry) => {
    const { outcome, counterclaim: key } = entry.body as Readonly<Record<string, string>>;
    return outcome === 'joined'
      ? [{ command: 'fees.bill-counterclaim', key: key ?? '', input: {} }]
      : [];
  },
});

const over = ({ judgment }: CaseState): boolean => judgment.closedOn !== null;

export const counterclaimTasks = ({ state }: DutyContext): readonly Task[] =>
  over(state)
    ? []
    : owedOn(state).map((one): Task => ({
        key: `fees/counterclaim/${one.id}`,
        command: 'fees.note-counterclaim-paid',
        by: { role: 'finance-officer' },
        label: 'parties',
        subject: one.id,
        basis: ['FEE-18', 'FEE-22'],
        opensAt: one.fee.billedAt,
      }));

/** That the days are over is a fact; no right goes with it. */
export const counterclaimDeadlines = ({ state, law }: DutyContext): readonly Deadline[] =>
  over(state)
    ? []
    : owedOn(state).map((one) => {
        const { dueOn, provisional } = dueOf(one.fee, law);
        return {
          key: `${counterclaimFeeTerm(one.id)}@${dueOn}`,
          dueOn,
          dueAt: endOfDay(dueOn),
          basis: ['FEE-22'],
          provisional,
          whose: 'defendant',
        };
      });
