import type { Task } from '@xiezhi/kernel';
import { courtDayOf, endOfDay, offer, parseYuan, technical } from '@xiezhi/kernel';
import type { CaseBill } from '@xiezhi/record';
import {
  billsOf,
  fields,
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
import { endOf } from '../shared/due.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';
import { keyOf, ofBill, owedBy, readersOf, toldOfBill } from './owing.ts';
import { reviewTakesNothing } from './rules/review-takes-nothing.ts';
import { reviewedWithinFifteenDays } from './rules/reviewed-within-fifteen-days.ts';
import { whoReviews } from './rules/who-reviews.ts';

/** FEE-43: whoever pays asks for another look at the bill, or at what was decided about it. Paid or not, on any day. */
export const askForReview = command({
  name: 'fees.ask-review',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['FEE-43'],
  needs: {},
  offers: ({ state, actor }) =>
    owedBy(state, actor)
      .filter(({ id }) => reviewAskedOf(state.fees, id) === null)
      .map((bill) => offer(keyOf(bill), bill)),
  tells: ({ state }, bill) => toldOfBill(state, bill),
  input: z
    .object({
      of: fields.choice(reviewedMatters),
      reasons: fields.longText(2000),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [page('what', field('of'), field('reasons')), papersPage],
  decide({ state, offer: bill, input }) {
    const { conformsToOriginals: _confirmed, ...said } = input;
    const review = `review-${String(state.fees.reviews.length + 1)}`;
    return accept([
      reviewAsked.make({
        shared: { label: readersOf(bill), value: { ...said, review, ...ofBill(bill) } },
      }),
    ]);
  },
  example: {
    of: 'reckoning',
    reasons: '诉讼请求只有六万元，受理费应当按六万元计算。',
    attachments: [],
  },
});

const asked = (state: DutyContext['state']) =>
  billsOf(state).flatMap((bill) => {
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
  offers: ({ state, roles }) =>
    asked(state)
      .filter(({ review }) => roles.has(whoReviews(review)))
      .map((one) => offer(keyOf(one.bill), one)),
  tells: ({ state }, { bill, review }) => [
    { code: 'asked', facts: { of: review.of, reasons: review.reasons } },
    { code: 'billed', facts: { fen: bill.amount } },
    ...toldOfBill(state, bill),
    ...review.attachments.map((file) => ({ code: 'paper', facts: { name: file.name }, file })),
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

/** The law names days for the president alone. */
export const reviewTask = (
  { state, law }: DutyContext,
  bill: CaseBill,
  named: { readonly key: string; readonly subject?: string },
): readonly Task[] => {
  const review = reviewAskedOf(state.fees, bill.id);
  if (review === null) return [];
  const role = whoReviews(review);
  const term = endOf(reviewedWithinFifteenDays({ from: courtDayOf(review.at), law }));
  return [
    {
      ...named,
      command: 'fees.decide-review',
      by: { role },
      label: readersOf(bill),
      basis: ['FEE-43'],
      opensAt: review.at,
      ...(role === 'president'
        ? { dueAt: endOfDay(term.dueOn), provisional: term.provisional }
        : {}),
    },
  ];
};
