import type { EntryId } from '@xiezhi/kernel';
import { byOrder } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** CPL-49: whoever was told to withdraw from a case is not assigned to it again: the decision stands against it. */
export const notWhoeverWasRecused = rule<{
  readonly as: 'judge' | 'clerk';
  readonly name: string;
  /** The decision; null where there is none. */
  readonly decision: EntryId | null;
}>('assignment/not-whoever-was-recused', ['CPL-49'], ({ as, name, decision }) =>
  decision === null
    ? null
    : refusal('assignment/recused', byOrder(decision), [mendField(as)], { name }),
);
