import type { Law } from '@xiezhi/law';
import type { CaseState, FirstMediation } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { endOf } from './due.ts';
import { daysOfTheFirstMediation } from './rules/days-of-the-first-mediation.ts';

type Of = Pick<CaseState, 'filing'>;

/**
 * Until when it runs by itself: by the procedure as it is now, for the case may have been turned to the ordinary one since it was taken up.
 * Never sooner than was said then. Null before anybody took it up.
 */
export function dueByItself(
  { filing: { procedure } }: Of,
  first: FirstMediation,
  law: Law,
): LastDay | null {
  const { takenUp } = first;
  if (takenUp === null) return null;
  const now = endOf(daysOfTheFirstMediation({ first, procedure, on: takenUp.on, law }));
  return now.dueOn > takenUp.dueOn ? now : takenUp;
}

/** The same, or as both sides agreed. */
export const dueOfFirst = (state: Of, first: FirstMediation, law: Law): LastDay | null =>
  first.extended ?? dueByItself(state, first, law);
