import type { CaseState } from '@xiezhi/record';

/** Has the day of a term passed, also where it was moved? */
export const isPassed = ({ proceedings }: CaseState, term: string): boolean =>
  Object.keys(proceedings.passed).some((key) => key.startsWith(`${term}@`));

/** By when the origin of data is to be shown: a fact when it passes, and nothing else. */
export const proofTermOf = (order: string): string => `chain/proof/${order}`;

export const isTermPassed = (state: CaseState, order: string): boolean =>
  isPassed(state, proofTermOf(order));
