import type { Task } from '@xiezhi/kernel';
import { endOfDay, offer, parseYuan, technical } from '@xiezhi/kernel';
import type { CaseBill, CaseState } from '@xiezhi/record';
import {
  billsOf,
  fields,
  isSuit,
  reviewAsked,
  reviewAskedOf,
  reviewDecided,
  reviewedMatters,
} from '@xiezhi/record';
import { z } from 'zod';
import type { DutyContext } from '../framework/index.ts';
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
import { endOf } from '../shared/due.ts';
import { onPaper } from '../shared/on-paper.ts';
import { payersOf } from '../shared/payers.ts';
import { serverOf } from '../shared/servable.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';
import { keyOf, ofBill, owedBy, readersOf, toldOfBill } from './owing.ts';
import { reviewTakesNothing } from './rules/review-takes-nothing.ts';
import { reviewedWithinFifteenDays } from './rules/reviewed-within-fifteen-days.ts';
import { whoReviews } from './rules/who-reviews.ts';

const inWords = { of: fields.choice(reviewedMatters), reasons: fields.longText(2000) };
const whatPage = page('what', field('of'), field('reasons'));
const example = {
  of: 'reckoning',
  reasons: '诉讼请求只有六万元，受理费应当按六万元计算。',
};
const nextReview = ({ fees }: CaseState): string => `review-${String(fees.reviews.length + 1)}`;

/** FEE-43: whoever pays asks for another look at the bill, or at what was decided about it. Paid or not, on any day. */
export const askForReview = command({
  name: 'fees.ask-review',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['FEE-43'],
  needs: {},
  offers: ({ state, actor, law }) =>
    owedBy(state, actor, law)
      .filter(({ id }) => reviewAskedOf(state.fees, id) === null)
      .map((bill) => offer(keyOf(bill), bill)),
  tells: ({ state }, bill) => toldOfBill(state, bill),
  input: z.object({ ...inWords, ...papersInput }).refine(...fields.originalsConfirmed),
  ask: [whatPage, papersPage],
  decide({ state, offer: bill, input }) {
    const { conformsToOriginals: _confirmed, ...said } = input;
    const review = nextReview(state);
    return accept([
      reviewAsked.make({
        shared: { label: readersOf(bill), value: { ...said, review, ...ofBill(bill) } },
      }),
    ]);
  },
  example: { ...example, attachments: [] },
});

/** The same on paper. The fifteen days run from the day on which it came. */
export const recordReviewRequest = command({
  name: 'fees.record-review-request',
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  basis: ['FEE-43', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state, roles }) =>
    (roles.has(serverOf(state)) ? billsOf(state) : [])
      .filter(({ id }) => reviewAskedOf(state.fees, id) === null)
      .flatMap((bill) =>
        payersOf(state, bill).map((participant, index) =>
          offer(index === 0 ? keyOf(bill) : `${bill.id}.${participant}`, { bill, participant }),
        ),
      ),
  tells: ({ state }, { bill }) => toldOfBill(state, bill),
  input: z.object({ ...onPaper.input, ...inWords }),
  ask: [onPaper.page, whatPage],
  prefill: onPaper.prefill,
  decide({ state, offer: { bill, participant }, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const { of, reasons, attachments } = input;
    const paper = { participant, ...onPaper.cameAs(input) };
    const value = { of, reasons, attachments, paper, review: nextReview(state), ...ofBill(bill) };
    return accept([reviewAsked.make({ shared: { label: readersOf(bill), value } })]);
  },
  example: { ...onPaper.example('复核申请书.pdf'), ...example },
});

const asked = (state: DutyContext['state'], law: DutyContext['law']) =>
  billsNow(state, law).flatMap((bill) => {
    const review = reviewAskedOf(state.fees, bill.id);
    return review === null ? [] : [{ bill, review }];
  });

/** Looked at again, with reasons: what was reckoned wrongly is mended, and what was paid too much goes back. */
export const decideReview = command({
  name: 'fees.decide-review',
  on: 'case',
  by: ['judge', 'president'],
  basis: ['FEE-43'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state, roles, law }) =>
    asked(state, law)
      .filter(({ review }) => roles.has(whoReviews({ ...review, suit: isSuit(state) })))
      .map((one) => offer(keyOf(one.bill), one)),
  tells: ({ state }, { bill, review }) => [
    { code: 'asked', facts: { of: review.of, reasons: review.reasons } },
    { code: 'billed', facts: { fen: bill.amount } },
    ...toldOfBill(state, bill),
    ...filesBeside(review.attachments),
  ],
  input: z.object({
    outcome: fields.choice(['corrected', 'upheld']),
    pay: fields.yuan().optional(),
    reasons: fields.longText(4000),
  }),
  ask: [
    page(
      'decision',
      field('outcome'),
      fieldWhen('pay', 'outcome', ['corrected']),
      field('reasons'),
    ),
  ],
  decide({ offer: { bill, review }, input: { outcome, pay, reasons } }) {
    const fen = outcome === 'corrected' && pay !== undefined ? parseYuan(pay) : null;
    if (outcome === 'corrected' && fen === null)
      return refuse(refusal('fees/say-how-much-instead', technical, [mendField('pay')]));
    const higher = fen === null ? null : reviewTakesNothing({ bill, fen });
    if (higher) return refuse(higher);
    return accept([
      reviewDecided.make({
        shared: {
          label: readersOf(bill),
          value: {
            review: review.id,
            ...ofBill(bill),
            outcome,
            ...(fen === null ? {} : { fen }),
            reasons,
          },
        },
      }),
    ]);
  },
  example: { outcome: 'upheld', reasons: '受理费按诉讼请求的金额分段累计，计算无误。' },
});

/** The law names days for what the president is asked about a decision. */
export const reviewTask = (
  { state, law }: DutyContext,
  bill: CaseBill,
  named: { readonly key: string; readonly subject?: string },
): readonly Task[] => {
  const review = reviewAskedOf(state.fees, bill.id);
  if (review === null) return [];
  const role = whoReviews({ ...review, suit: isSuit(state) });
  const term = endOf(reviewedWithinFifteenDays({ from: review.receivedOn, law }));
  return [
    {
      ...named,
      command: 'fees.decide-review',
      by: { role },
      label: readersOf(bill),
      basis: ['FEE-43'],
      opensAt: review.at,
      ...(review.of === 'decision'
        ? { dueAt: endOfDay(term.dueOn), provisional: term.provisional }
        : {}),
    },
  ];
};
