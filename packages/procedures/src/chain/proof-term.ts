import type { CaseState } from '@xiezhi/record';

/** By when the origin of data is to be shown: a fact when it passes, and nothing else. */
export const proofTermOf = (order: string): string => `chain/proof/${order}`;

/** Has the day for it passed, also where it was moved? */
export const isTermPassed = ({ proceedings }: CaseState, order: string): boolean =>
  Object.keys(proceedings.passed).some((key) => key.startsWith(`${proofTermOf(order)}@`));
