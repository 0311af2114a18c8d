import type { Refusal } from '@xiezhi/kernel';
import { offer, technical, yuanGrouped } from '@xiezhi/kernel';
import type { CaseState, Instalment, Plan } from '@xiezhi/record';
import {
  fields,
  keptPlans,
  missedOf,
  paymentConfirmed,
  paymentStated,
  unpaidOf,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { isFor, people, toldOfPlan } from './standing.ts';

const notAhead = (on: string, today: string): Refusal | null =>
  on > today ? refusal('performance/not-paid-yet', technical, [mendField('on')]) : null;

interface Which {
  readonly plan: Plan;
  readonly instalment: Instalment;
}

export const keyOf = ({ plan, instalment }: Which): string => `${plan.id}-${instalment.id}`;

const told = (state: CaseState, { plan, instalment }: Which): readonly Told[] => [
  {
    code: 'instalment',
    facts: {
      instalment: instalment.id,
      dueOn: instalment.dueOn,
      yuan: yuanGrouped(instalment.fen),
      ...(instalment.stated === null ? {} : { statedOn: instalment.stated.on }),
    },
  },
  ...toldOfPlan(state, plan),
];

/** Of what is open, the next that whoever owes has said nothing of, and what they said: a later word holds. */
const toState = (state: CaseState, plan: Plan): readonly Instalment[] => {
  const open = unpaidOf(plan);
  const next = open.find(({ stated }) => stated === null);
  const over = missedOf(state, plan);
  return open.filter((one) => one === next || one.stated !== null || over.includes(one));
};

/** The next one, and whichever has passed: a long plan is not a long list of things to do. */
const inQuestion = (state: CaseState, plan: Plan): readonly Instalment[] => {
  const [next] = unpaidOf(plan);
  const over = missedOf(state, plan);
  const stated = unpaidOf(plan).filter((one) => one.stated !== null);
  return [...new Set([...(next === undefined ? [] : [next]), ...over, ...stated])];
};

/** OOR-10.3.5: whoever owes says that they have paid, with what shows it. */
export const statePayment = command({
  name: 'performance.state-payment',
  on: 'case',
  by: people,
  basis: ['OOR-10.3.5'],
  needs: {},
  offers: ({ state, actor }) =>
    keptPlans(state)
      .filter(({ debtor }) => isFor(state, actor, debtor))
      .flatMap((plan) =>
        toState(state, plan).map((instalment) =>
          offer(keyOf({ plan, instalment }), { plan, instalment }),
        ),
      ),
  tells: ({ state }, which) => told(state, which),
  input: z.object({ on: fields.day(), attachments: fields.files() }),
  ask: [page('paid', field('on'), field('attachments'))],
  prefill: ({ today }) => ({ on: today }),
  decide({ offer: { plan, instalment }, input, today }) {
    const fault = notAhead(input.on, today);
    if (fault) return refuse(fault);
    return accept([
      paymentStated.make({
        shared: {
          plan: plan.id,
          instalment: instalment.id,
          participant: plan.debtor,
          on: input.on,
          attachments: input.attachments,
        },
      }),
    ]);
  },
  example: { on: '2026-03-02', attachments: [] },
});

/** OOR-10.3.5: whoever is owed says that it came. */
export const confirmPayment = command({
  name: 'performance.confirm-payment',
  on: 'case',
  by: people,
  basis: ['OOR-10.3.5'],
  needs: {},
  offers: ({ state, actor }) =>
    keptPlans(state)
      .filter(({ creditor }) => isFor(state, actor, creditor))
      .flatMap((plan) =>
        inQuestion(state, plan).map((instalment) =>
          offer(keyOf({ plan, instalment }), { plan, instalment }),
        ),
      ),
  tells: ({ state }, which) => [
    ...told(state, which),
    ...(missedOf(state, which.plan).includes(which.instalment)
      ? [{ code: 'draft', facts: {}, short: true }]
      : []),
  ],
  input: z.object({ on: fields.day() }),
  ask: [page('came', field('on'))],
  prefill: ({ today }, { instalment }) => ({ on: instalment.stated?.on ?? today }),
  decide({ offer: { plan, instalment }, input, today }) {
    const fault = notAhead(input.on, today);
    if (fault) return refuse(fault);
    return accept([
      paymentConfirmed.make({
        shared: {
          plan: plan.id,
          instalment: instalment.id,
          participant: plan.creditor,
          on: input.on,
        },
      }),
    ]);
  },
  example: { on: '2026-03-02' },
});
