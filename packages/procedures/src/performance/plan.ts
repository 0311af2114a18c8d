import type { CourtDay, Money, Refusal } from '@xiezhi/kernel';
import { offer, parseYuan, technical } from '@xiezhi/kernel';
import { addMonths } from '@xiezhi/law';
import {
  fields,
  isKept,
  isProposed,
  planAnswered,
  planProposed,
  planStopped,
  speakersFor,
} from '@xiezhi/record';
import type { CaseState, Plan } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { binding, isFor, pairs, people, toldOfPlan } from './standing.ts';

const howMany = ['1', '2', '3', '4', '5', '6', '8', '9', '10', '12', '18', '24', '36'] as const;
const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** A day that is over is nothing to wait for, and nobody waits for one that no plan reaches: forty years are more than any. */
function outOfReach(first: string, today: CourtDay): Refusal | null {
  const mend = [mendField('first')] as const;
  if (first < today) return refusal('performance/day-is-over', technical, mend);
  return first > addMonths(today, 40 * 12)
    ? refusal('performance/day-too-far', technical, mend)
    : null;
}

/**
 * OOR-10.3.5: a party proposes that the court keeps the days on which what was agreed is to be paid. That they agreed stands in the
 * statement that binds them; this adds nothing to it, and nothing follows from it before the other says yes.
 */
export const proposePlan = command({
  name: 'performance.propose',
  on: 'case',
  by: people,
  basis: ['OOR-10.3.5'],
  needs: {},
  offers: ({ state, actor }) =>
    binding(state).flatMap((agreement) =>
      pairs(state, actor).map(({ who, other }) =>
        offer(`${agreement.id}.${who.id}.${other.id}`, { agreement, who, other }),
      ),
    ),
  tells: (_about, { agreement, other }) => [
    { code: 'other', facts: { name: other.name } },
    {
      code: 'terms',
      facts: { terms: agreement.terms.map(({ text, fen }) => ({ said: text, fen })) },
    },
  ],
  input: z.object({
    pays: fields.choice(['we', 'other']),
    what: fields.text(300),
    first: fields.day(),
    times: fields.choice(howMany),
    every: fields.choice(['month', 'quarter', 'half-year', 'year']).optional(),
    yuan: fields.yuan(),
  }),
  ask: [
    page('who', field('pays'), field('what')),
    page(
      'days',
      field('first'),
      field('times'),
      neededWhen('every', 'times', howMany.slice(1)),
      field('yuan'),
    ),
  ],
  decide({ state, offer: { agreement, who, other }, input, today }) {
    const { pays, what, first, times, every = 'month', yuan } = input;
    const fen = parseYuan(yuan) as Money;
    // A plan of nought would keep days on which nobody owes anything.
    const nothing =
      fen === 0 ? refusal('performance/nothing-to-pay', technical, [mendField('yuan')]) : null;
    const faults = [outOfReach(first, today), nothing].filter((one) => one !== null);
    if (faults[0] !== undefined) return refuse(faults[0], ...faults.slice(1));
    const [debtor, creditor] = pays === 'we' ? [who.id, other.id] : [other.id, who.id];
    return accept([
      planProposed.make({
        shared: {
          plan: `v${String(state.performance.plans.length + 1)}`,
          agreement: agreement.id,
          participant: who.id,
          debtor,
          creditor,
          what,
          instalments: Array.from({ length: Number(times) }, (_none, index) => ({
            id: String(index + 1),
            dueOn: addMonths(first as CourtDay, index * months[every]),
            fen,
          })),
        },
      }),
    ]);
  },
  example: {
    pays: 'other',
    what: '返还定作款',
    first: '2027-01-31',
    times: '3',
    every: 'month',
    yuan: '20000',
  },
});

/** Plans of which this person is one of the two, with the party they act for. */
const ofMine = (
  { state, actor }: { readonly state: CaseState; readonly actor: Actor },
  which: (plan: Plan) => boolean,
) =>
  state.performance.plans
    .filter(which)
    .flatMap((plan) =>
      [plan.debtor, plan.creditor]
        .filter((id) => isFor(state, actor, id))
        .map((who) => ({ plan, who })),
    );

/** The other of the two, who has not spoken yet. */
export const asked = ({ debtor, creditor, proposedBy }: Plan): string =>
  proposedBy === debtor ? creditor : debtor;

/** Who may answer from an account. */
export const answerers = ({ participation }: CaseState, plan: Plan) =>
  speakersFor(participation, asked(plan));

/** OOR-10.3.5: both have to want it. */
export const answerPlan = command({
  name: 'performance.answer',
  on: 'case',
  by: people,
  basis: ['OOR-10.3.5'],
  needs: {},
  offers: (about) =>
    ofMine(about, isProposed)
      .filter(({ plan, who }) => who === asked(plan))
      .map(({ plan, who }) => offer(plan.id, { plan, who })),
  tells: ({ state }, { plan }) => toldOfPlan(state, plan),
  input: z.object({ answer: fields.choice(['agree', 'decline']) }),
  ask: [page('answer', field('answer'))],
  decide: ({ offer: { plan, who }, input }) =>
    accept([
      planAnswered.make({ shared: { plan: plan.id, participant: who, answer: input.answer } }),
    ]),
  example: { answer: 'agree' },
});

/** OOR-10.3.5: either of them ends it, at any time. What is owed stays owed. */
export const stopPlan = command({
  name: 'performance.stop',
  on: 'case',
  by: people,
  basis: ['OOR-10.3.5'],
  needs: {},
  offers: (about) =>
    ofMine(about, (plan) => isKept(plan) || isProposed(plan))
      .filter(({ plan, who }) => isKept(plan) || who === plan.proposedBy)
      .map(({ plan, who }) => offer(`${plan.id}.${who}`, { plan, who })),
  tells: ({ state }, { plan }) => toldOfPlan(state, plan),
  input: z.object({ sure: fields.confirmation() }),
  ask: [page('sure', field('sure'))],
  decide: ({ offer: { plan, who } }) =>
    accept([planStopped.make({ shared: { plan: plan.id, participant: who } })]),
  example: { sure: true },
});
