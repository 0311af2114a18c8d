// What is owed, asked and decided of a bill, act by act: they share what is told of it.
import type { CourtDay, Money } from '@xiezhi/kernel';
import { daysBetween, offer, offerUnless, parseYuan, technical } from '@xiezhi/kernel';
import type { CaseBill, CaseState } from '@xiezhi/record';
import {
  appealFeeTerm,
  appealTermExtended,
  billsOf,
  claimBill,
  counterclaimFeeTerm,
  counterclaimTermExtended,
  counterclaimTreatedAsWithdrawn,
  feeBilled,
  fields,
  isDebt,
  isOfAppeal,
  isSuit,
  joinedCounterclaims,
  kindOf,
  paymentTerm,
  paymentTermExtended,
  reliefAsked,
  reliefDecided,
  reliefPending,
  reliefRequested,
  reviewAskedOf,
  stillOwed,
  treatedAsWithdrawn,
} from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  command,
  field,
  fieldWhen,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { billsNow } from '../shared/costs-in-force.ts';
import { daysFrom } from '../shared/due.ts';
import { courtOfCase } from '../shared/facts.ts';
import { lettingGo } from '../shared/letting-go.ts';
import { companiesIn, payersNamed } from '../shared/payers.ts';
import { policyDays, provinceFigures } from '../shared/settings.ts';
import { matterOf } from '../shared/claim-fee.ts';
import { feeOfFiling } from './by-itself.ts';
import { keyOf, mayEndTheSuit, ofBill, payableBy, readersOf, toldOfBill } from './owing.ts';
import { procedureBilled } from '../shared/rules/a-new-trial-costs-nothing-anew.ts';
import { exemptionForNaturalPersons } from './rules/exemption-for-natural-persons.ts';
import { halfWhereMediatedBeforeBilled } from './rules/half-where-mediated-before-billed.ts';
import { notUnpaidWhileSuspended } from './rules/not-unpaid-while-suspended.ts';
import { reliefOnlyLowers } from './rules/relief-only-lowers.ts';
import { theTermOnlyGrows } from './rules/the-term-only-grows.ts';
import { cameWithTheCase } from './with-the-case.ts';
import { mayTreatAsWithdrawn } from './rules/unpaid-opens-a-proposal.ts';

/** The name of the term of a bill, as the docket has it. */
const termOf = (bill: Pick<CaseBill, 'id'>): string => {
  if (bill.id === claimBill) return paymentTerm;
  return isOfAppeal(bill) ? appealFeeTerm(bill.id) : counterclaimFeeTerm(bill.id);
};
export const termKey = (bill: Pick<CaseBill, 'id' | 'dueOn'>): string =>
  `${termOf(bill)}@${bill.dueOn}`;
export const termName = termOf;
export const termPassed = ({ proceedings }: CaseState, bill: CaseBill): boolean =>
  proceedings.passed[termKey(bill)] !== undefined;
/** Bills of what is still tried: nothing is ruled on the others any more. */
const stillTried = (state: CaseState): readonly CaseBill[] =>
  billsOf(state).filter(
    ({ id, owed }) =>
      owed > 0 &&
      (id === claimBill ||
        isOfAppeal({ id }) ||
        joinedCounterclaims(state.claims).some((one) => one.id === id)),
  );

/** The day that stands, counted from today where it stands on no calendar yet. */
const stays = ({ dueOn, provisional }: CaseBill, today: CourtDay) =>
  provisional ? { dueOn, provisional, days: daysBetween(today, dueOn) } : { dueOn };

/**
 * Where the answer to a request names no day: a later one that ran stays. Otherwise days are counted afresh, and run from the
 * receipt of the notice that goes with the answer; where nothing is left to pay no notice goes.
 */
function daysAfterRelief(
  bill: CaseBill,
  fen: Money | null,
  today: CourtDay,
  fresh: ReturnType<typeof daysFrom>,
) {
  // Of a debt no days run: what is put off is put off to a day that is named.
  if (isDebt(bill)) return { dueOn: null };
  if (bill.runs && bill.dueOn > fresh.dueOn) return stays(bill, today);
  const nothingLeft = stillOwed({ ...bill, amount: fen ?? bill.amount }) === 0;
  return { ...fresh, ...(nothingLeft ? {} : { waits: true as const }) };
}

/**
 * The bill of first instance: made by rule when the case is registered, or when mediation before the trial has ended; of an
 * application that is paid for in advance, when it is accepted.
 */
export const billFee = command({
  name: 'fees.bill',
  on: 'case',
  by: ['rule'],
  basis: ['FEE-13', 'FEE-14', 'FEE-22'],
  needs: { court: courtOfCase },
  offers: ({ state }) => (state.fees.bill === null ? [offer('', {})] : []),
  input: z.object({}),
  ask: [],
  decide({ state, facts, law, today }) {
    const procedure = procedureBilled(state.filing);
    const figures = provinceFigures(facts.court);
    const matter = { ...matterOf(state), figures };
    const { fen, steps } =
      halfWhereMediatedBeforeBilled({ ...state, matter, procedure }) ?? feeOfFiling(state, figures);
    return accept([
      feeBilled.make({
        shared: {
          bill: '1',
          fen,
          basis: kindOf(state.filing)?.fee.articles[0] ?? 'FEE-13',
          steps: steps.map((one) => ({ zh: one.zh, en: one.en, amount: one.amount })),
          ...daysFrom(law, today, policyDays(facts.court, 'payment-days')),
          ...(Object.keys(figures).length === 0 ? {} : { figures }),
        },
      }),
      ...cameWithTheCase(state, { id: claimBill, side: 'plaintiff', fen }, today),
    ]);
  },
  example: {},
});

const reliefKinds = ['exempt', 'reduced', 'deferred'] as const;

export const requestRelief = command({
  name: 'fees.request-relief',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['FEE-44'],
  needs: {},
  offers: ({ state, actor, law }) =>
    payableBy(state, actor, law)
      .filter(({ id }) => !reliefPending(state.fees, id))
      .map((bill) => offer(keyOf(bill), bill)),
  tells: ({ state }, bill) => [...toldOfBill(state, bill), ...companiesIn(state, bill)],
  input: z.object({
    kind: fields.choice(reliefKinds),
    reason: fields.longText(4000),
    attachments: fields.files(),
  }),
  ask: [page('kind', field('kind')), page('reason', field('reason'), field('attachments'))],
  decide: ({ offer: bill, input }) =>
    accept([
      reliefRequested.make({
        shared: { label: readersOf(bill), value: { ...input, ...ofBill(bill) } },
      }),
    ]),
  example: { kind: 'deferred', reason: '家中有人住院，一时拿不出这笔钱。', attachments: [] },
});

/** Relief lies in the court's discretion: a judge decides, with reasons. Whatever is decided, nothing gets worse. */
export const decideRelief = command({
  name: 'fees.decide-relief',
  on: 'case',
  by: ['judge', 'president'],
  basis: ['FEE-44'],
  onlyOnSeen: true,
  needs: { court: courtOfCase },
  offers: ({ state, law }) =>
    billsNow(state, law).flatMap((bill) => {
      const asked = reliefAsked(state.fees, bill.id);
      return asked === null ? [] : [offer(keyOf(bill), { asked, kind: asked.kind, bill })];
    }),
  tells: ({ state }, { asked, bill }) => [
    { code: 'asked', facts: { kind: asked.kind, reason: asked.reason } },
    ...filesBeside(asked.attachments),
    ...(asked.kind === 'exempt' ? companiesIn(state, bill) : []),
    ...toldOfBill(state, bill),
  ],
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    pay: fields.yuan().optional(),
    dueOn: fields.day().optional(),
    reasons: fields.longText(4000),
  }),
  ask: [
    page(
      'decision',
      field('decision'),
      fieldWhen('pay', 'decision', ['granted']),
      fieldWhen('dueOn', 'decision', ['granted']),
    ),
    page('reasons', field('reasons')),
  ],
  // A deferral moves the day and not the amount.
  unasked: (_about, { kind }) => (kind === 'deferred' ? ['pay'] : []),
  decide({ state, offer: { kind: asked, bill }, input, law, today, facts }) {
    const granted = input.decision === 'granted';
    const dueOn = granted && input.dueOn !== undefined ? (input.dueOn as CourtDay) : null;
    const pay = granted && input.pay !== undefined ? parseYuan(input.pay) : null;
    // Less may be granted than was asked: a part of the fee, where the whole was to be let off.
    const kind = asked === 'exempt' && pay !== null && pay > 0 ? 'reduced' : asked;
    const [first, ...rest] = [
      exemptionForNaturalPersons({ kind, granted, payers: payersNamed(state, bill) }),
      granted && kind === 'reduced' && pay === null
        ? refusal('fees/say-how-much', technical, [mendField('pay')])
        : null,
      // A deferral is a day. Nobody chooses seven days for the judge.
      granted && kind === 'deferred' && dueOn === null
        ? refusal('fees/say-until-when', technical, [mendField('dueOn')])
        : null,
      kind === 'reduced' && pay !== null ? reliefOnlyLowers({ bill, pay }) : null,
      dueOn === null ? null : theTermOnlyGrows({ bill, dueOn, today }),
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...rest);
    const fen = !granted || kind === 'deferred' ? null : kind === 'exempt' ? (0 as Money) : pay;
    return accept([
      reliefDecided.make({
        shared: {
          label: readersOf(bill),
          value: {
            ...ofBill(bill),
            granted,
            kind,
            fen,
            ...(dueOn !== null
              ? { dueOn }
              : daysAfterRelief(
                  bill,
                  fen,
                  today,
                  daysFrom(law, today, policyDays(facts.court, 'payment-days')),
                )),
            reasons: input.reasons,
          },
        },
      }),
    ]);
  },
  example: { decision: 'granted', reasons: '证明属实，准予缓交。', dueOn: '2026-06-30' },
});

/**
 * The term is over, the whole has not come, no relief is asked for: a judge may rule, or give more time. Of a counterclaim
 * and of an appeal as of the claim.
 */
export const treatAsWithdrawn = command({
  name: 'fees.treat-as-withdrawn',
  or: ['fees.extend-term'],
  on: 'case',
  by: ['judge'],
  basis: ['FEE-22', 'REG-11'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    stillTried(state)
      .filter((bill) => mayEndTheSuit(state, bill))
      .map((bill) =>
        offerUnless(keyOf(bill), bill, [
          mayTreatAsWithdrawn({
            fees: state.fees,
            bill,
            passed: termPassed(state, bill),
          }),
          notUnpaidWhileSuspended(state),
        ]),
      ),
  tells: ({ state }, bill) => [
    ...toldOfBill(state, bill),
    ...(bill.id === claimBill && joinedCounterclaims(state.claims).length > 0
      ? [{ code: 'counterclaim-stays', facts: {} }]
      : []),
    ...(reviewAskedOf(state.fees, bill.id) === null ? [] : [{ code: 'review-open', facts: {} }]),
  ],
  input: z.object({ reasons: fields.longText(4000) }),
  ask: [page('reasons', field('reasons'))],
  decide({ state, offer: { id }, input: { reasons } }) {
    if (id === claimBill) return accept([treatedAsWithdrawn.make({ shared: { reasons } })]);
    // Whom nobody sues any more stayed for the counterclaim, and leaves with it.
    const gone = lettingGo(state, { over: [id] });
    const shared = { counterclaim: id, reasons, ...gone.named };
    return accept([counterclaimTreatedAsWithdrawn.make({ shared }), ...gone.entries]);
  },
  example: { reasons: '期限届满未交费，也没有申请缓交、减交、免交。' },
});

/** More time to pay, which takes nothing from anybody. No judge has an application here: there the president gives it. */
export const extendPaymentTerm = command({
  name: 'fees.extend-term',
  on: 'case',
  by: ['judge', 'president'],
  basis: ['FEE-22'],
  needs: {},
  offers: ({ state, roles }) =>
    roles.has(isSuit(state) ? 'judge' : 'president')
      ? stillTried(state).map((bill) => offer(keyOf(bill), bill))
      : [],
  input: z.object({ dueOn: fields.day(), reasons: fields.longText(1000) }),
  ask: [page('term', field('dueOn'), field('reasons'))],
  decide({ offer: bill, input, today }) {
    const back = theTermOnlyGrows({ bill, dueOn: input.dueOn as CourtDay, today });
    if (back) return refuse(back);
    if (bill.id === claimBill) return accept([paymentTermExtended.make({ shared: input })]);
    return accept([
      isOfAppeal(bill)
        ? appealTermExtended.make({ shared: { ...input, appeal: bill.id } })
        : counterclaimTermExtended.make({ shared: { ...input, counterclaim: bill.id } }),
    ]);
  },
  example: { dueOn: '2026-06-30', reasons: '原告说明了原因，再给一些时间。' },
});
