import type { ProceedingsState } from '../proceedings/index.ts';
import type { Instalment, PerformanceState, Plan } from './state.ts';
import { isKept } from './state.ts';

interface Kept {
  readonly performance: PerformanceState;
  readonly proceedings: ProceedingsState;
}

export const keptPlans = ({ performance }: Pick<Kept, 'performance'>): readonly Plan[] =>
  performance.plans.filter(isKept);

/** What of a plan is still to be paid, the earliest first. An instalment of nought, as one could be proposed once, keeps no day. */
export const unpaidOf = ({ instalments }: Plan): readonly Instalment[] =>
  instalments
    .filter(({ confirmed, fen }) => confirmed === null && fen > 0)
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));

/** The name of the day on which an instalment is due, without the day. */
export const termOfInstalment = (plan: string, instalment: string): string =>
  `performance/instalment/${plan}.${instalment}`;

/** Its day has passed, and whoever is owed has not said that it came. */
export const missedOf = ({ proceedings }: Pick<Kept, 'proceedings'>, plan: Plan) =>
  unpaidOf(plan).filter(
    ({ id, dueOn }) =>
      proceedings.passed[`${termOfInstalment(plan.id, id)}@${dueOn}`] !== undefined,
  );

/** Of a term that has passed: the plan whose day it was, with all of it that has passed and did not come. Null: nothing is due. */
export function missedOn(
  state: Kept,
  term: string,
): { readonly plan: Plan; readonly instalments: readonly Instalment[] } | null {
  for (const plan of keptPlans(state)) {
    const instalments = missedOf(state, plan);
    if (instalments.some(({ id }) => termOfInstalment(plan.id, id) === term))
      return { plan, instalments };
  }
  return null;
}
