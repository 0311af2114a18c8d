import type { CourtDay, Instant, Money } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import * as kinds from './entries.ts';

/** A day on which something was paid, as one of the two says, and when they said so. */
interface Word {
  readonly on: CourtDay;
  readonly at: Instant;
}

export interface Instalment {
  readonly id: string;
  readonly dueOn: CourtDay;
  readonly fen: Money;
  /** By whoever owes. */
  readonly stated: Word | null;
  /** By whoever is owed: it is settled. */
  readonly confirmed: Word | null;
}

export interface Plan {
  readonly id: string;
  readonly agreement: string;
  readonly at: Instant;
  readonly proposedBy: string;
  readonly debtor: string;
  readonly creditor: string;
  readonly what: string;
  readonly instalments: readonly Instalment[];
  /** Both want it kept. */
  readonly agreedAt: Instant | null;
  /** One of them said no, or does not want it kept any more. */
  readonly endedAt: Instant | null;
}

export interface PerformanceState {
  readonly plans: readonly Plan[];
}

const performanceKinds = [
  kinds.planProposed,
  kinds.planAnswered,
  kinds.planStopped,
  kinds.paymentStated,
  kinds.paymentConfirmed,
] as const;

const withPlan = (
  { plans }: PerformanceState,
  id: string,
  change: (one: Plan) => Partial<Plan>,
): PerformanceState => ({
  plans: plans.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

const withWord = (
  state: PerformanceState,
  { plan, instalment }: { readonly plan: string; readonly instalment: string },
  word: Partial<Pick<Instalment, 'stated' | 'confirmed'>>,
): PerformanceState =>
  withPlan(state, plan, ({ instalments }) => ({
    instalments: instalments.map((one) => (one.id === instalment ? { ...one, ...word } : one)),
  }));

export const performanceSlice = slice<PerformanceState, typeof performanceKinds>(
  { plans: [] },
  performanceKinds,
  {
    'performance.PlanProposed': ({ plans }, { body, at }) => ({
      plans: [
        ...plans,
        {
          id: body.plan,
          agreement: body.agreement,
          at,
          proposedBy: body.participant,
          debtor: body.debtor,
          creditor: body.creditor,
          what: body.what,
          instalments: body.instalments.map(({ id, dueOn, fen }) => ({
            id,
            dueOn: dueOn as CourtDay,
            fen: fen as Money,
            stated: null,
            confirmed: null,
          })),
          agreedAt: null,
          endedAt: null,
        },
      ],
    }),
    'performance.PlanAnswered': (state, { body, at }) =>
      withPlan(state, body.plan, () =>
        body.answer === 'agree' ? { agreedAt: at } : { endedAt: at },
      ),
    'performance.PlanStopped': (state, { body, at }) =>
      withPlan(state, body.plan, () => ({ endedAt: at })),
    'performance.PaymentStated': (state, { body, at }) =>
      withWord(state, body, { stated: { on: body.on as CourtDay, at } }),
    'performance.PaymentConfirmed': (state, { body, at }) =>
      withWord(state, body, { confirmed: { on: body.on as CourtDay, at } }),
  },
);

/** Both agreed that its days are kept, and neither has ended that. */
export const isKept = ({ agreedAt, endedAt }: Plan): boolean =>
  agreedAt !== null && endedAt === null;

/** It waits for the other's answer. */
export const isProposed = ({ agreedAt, endedAt }: Plan): boolean =>
  agreedAt === null && endedAt === null;
