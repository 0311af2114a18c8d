import type { CaseState } from '@xiezhi/record';
import { wordOnFirst } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-125: what is fit for it is mediated first, unless a party refuses. One refusal of a party's own ends it at once, and
 * nobody loses anything by it. `pending`: said by somebody who has not shown that they act for the party; the court looks at it.
 */
export const endsByRefusal = computation<
  { readonly answer: 'agreed' | 'refused'; readonly pending: boolean; readonly runs: boolean },
  boolean
>(
  'mediation/nobody-is-made-to-mediate',
  ['CPL-125'],
  ({ answer, pending, runs }) => runs && answer === 'refused' && !pending,
  () => false,
);

/** Whoever refused by a word of their own stays asked no more. */
export const stillAsked = (
  state: Pick<CaseState, 'mediation' | 'participation' | 'filing'>,
  participant: string,
): boolean => wordOnFirst(state, participant) !== 'refused' || state.mediation.first === null;
