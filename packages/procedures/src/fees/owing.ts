import type { Label } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseBill, CaseState } from '@xiezhi/record';
import {
  claimBill,
  claimEnd,
  isDebt,
  isOfAppeal,
  isSuit,
  receivedFor,
  speaksFor,
  speaksForSide,
  suitEnd,
  transferOrdered,
} from '@xiezhi/record';
import type { Actor, Amount, DutyContext, Told } from '../framework/index.ts';
import { billsNow } from '../shared/costs-in-force.ts';
import { isUncertain } from '../shared/last-day.ts';
import { matterOf } from '../shared/claim-fee.ts';
import { feeOfFiling } from './by-itself.ts';
import { feeByItself } from '../shared/appeal-cost.ts';
import { halfForACounterclaim } from './rules/half-for-a-counterclaim.ts';

/**
 * An unpaid fee can still end the suit: it was not decided or closed or ended otherwise, and not merely the difference
 * of a later change is open. After that it is a debt, and is collected as one. What becomes of an unpaid appeal is the
 * court above's to say: the file goes up all the same (CPL-174).
 */
export const mayEndTheSuit = (state: CaseState, { id, owed }: CaseBill): boolean =>
  owed > 0 &&
  // What becomes of an application that is not paid for is for whoever deals with it.
  isSuit(state) &&
  !isOfAppeal({ id }) &&
  // It is the other court's to decide.
  transferOrdered(state) === null &&
  suitEnd(state) === null &&
  state.judgment.pronouncedAt === null &&
  state.judgment.closedOn === null &&
  // A claim that ended is not ended once more, though a counterclaim is tried on.
  !(id === claimBill && (claimEnd(state) !== null || state.fees.bill?.onlyMore === true));

/**
 * Those who may pay or ask for relief: a plaintiff, an agent who speaks for one, and whoever handed the complaint in for
 * somebody who has no account; a defendant for what its counterclaim costs, each appellant's side for its appeal. Money is taken out of any pocket, and a
 * request is received whoever makes it.
 */
export const owes = (
  state: CaseState,
  { person }: Actor,
  { side, participant }: CaseBill,
): boolean => {
  // What one party bears by the judgment is not its side's.
  if (participant !== undefined)
    return person !== null && speaksFor(state.participation, person, participant);
  return ofTheSide(state, person, side);
};

const ofTheSide = (state: CaseState, person: Actor['person'], side: CaseBill['side']): boolean =>
  speaksForSide(state.participation, person, side) ||
  (side === 'plaintiff' && person !== null && person === state.filing.submittedBy);

/** What of the case's bills has still to come and may be paid by this actor. */
export const payableBy = (state: CaseState, actor: Actor, law: Law): readonly CaseBill[] =>
  owedBy(state, actor, law).filter((bill) => bill.owed > 0);

/** What each bill comes to, and what is still to come of it. */
export const amounts = ({ state, law }: DutyContext): readonly Amount[] =>
  billsNow(state, law).flatMap(({ id, amount, owed }) => [
    { key: `bill/${id}`, fen: amount },
    { key: `owed/${id}`, fen: owed },
  ]);

/** The bills that are this actor's to pay, paid or not. */
export const owedBy = (state: CaseState, actor: Actor, law: Law): readonly CaseBill[] =>
  billsNow(state, law).filter((bill) => owes(state, actor, bill));

/** An offer about the claim's bill needs no key: there was no other once. */
export const keyOf = ({ id }: Pick<CaseBill, 'id'>): string => (id === claimBill ? '' : id);
/** What an entry says of which bill it is about: nothing where it is the claim's. */
export const ofBill = ({ id }: Pick<CaseBill, 'id'>): { readonly bill?: string } =>
  id === claimBill ? {} : { bill: id };

/** Who reads of a bill beside the court: whose it is. */
export const readersOf = ({ side }: Pick<CaseBill, 'side'>): Label => `side:${side}`;

/** How the amount came about, while these steps still make it up. */
function reckoned(state: CaseState, bill: CaseBill): readonly Told[] {
  const { fees, claims, appeal } = state;
  const matter = matterOf(state);
  const counterclaim = claims.counterclaims.find(({ id }) => id === bill.id);
  const appealed = appeal.appeals.find(({ id }) => id === bill.id);
  const ofClaims =
    counterclaim === undefined
      ? feeOfFiling(state, fees.figures)
      : halfForACounterclaim({ matter, amount: counterclaim.amount });
  const { fen, steps } = appealed === undefined ? ofClaims : feeByItself(state, appealed);
  return fen === bill.amount && steps.length > 0
    ? [
        {
          code: 'reckoned',
          facts: { steps: steps.map(({ zh, en, amount }) => ({ zh, en, amount })) },
        },
      ]
    : [];
}

/** What is owed, how it was reckoned, what has come of it, and by when the rest is to come. */
export const toldOfBill = (state: CaseState, bill: CaseBill): readonly Told[] => [
  ...(isOfAppeal(bill) ? [{ code: 'appeal', facts: {} }] : []),
  ...(isDebt(bill) && bill.owed === 0 && bill.paid === 0
    ? [
        {
          code: bill.ruling === undefined ? 'not-yet' : 'ruling-not-yet',
          facts: { fen: bill.amount },
        },
      ]
    : []),
  ...(bill.ruling === undefined ? [] : [{ code: 'objection', facts: {} }]),
  ...(bill.byJudgment === true ? [{ code: 'by-judgment', facts: { fen: bill.amount } }] : []),
  bill.owed > 0
    ? { code: 'owed', facts: { fen: bill.owed }, short: true }
    : { code: 'settled', facts: { fen: bill.amount } },
  ...reckoned(state, bill),
  ...(bill.owed > 0 ? toldOfTheRest(state, bill) : []),
];

const toldOfTheRest = (state: CaseState, bill: CaseBill): readonly Told[] => [
  ...(bill.paid > bill.refunded ? toldOfMoney(state, bill) : []),
  // Of a debt the law names no day: whoever does not pay it may be made to.
  isDebt(bill)
    ? { code: 'no-day', facts: {} }
    : bill.runs
      ? { code: 'due', facts: { dueOn: bill.dueOn, provisional: isUncertain(state, bill) } }
      : { code: 'due-from-notice', facts: { days: bill.days } },
];

/** What came for a bill: from whom, how much, by which way, under which number. */
export const toldOfMoney = (state: CaseState, { id }: CaseBill): readonly Told[] => [
  {
    code: 'came',
    facts: {
      came: receivedFor(state, id).map(({ fen, payer, channel, reference }) => ({
        fen,
        payer: payer ?? '',
        channel: channel ?? 'transfer',
        reference,
      })),
    },
  },
];
