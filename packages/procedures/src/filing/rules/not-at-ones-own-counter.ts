import type { PersonId } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import { atServiceHall, refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-47: nobody is the court in their own suit. Whoever works at the counter files like everybody else. */
export const notAtOnesOwnCounter = rule<{
  readonly clerk: PersonId | null;
  readonly plaintiff: PersonId | null;
}>('filing/not-at-ones-own-counter', ['CPL-47'], ({ clerk, plaintiff }) =>
  plaintiff !== null && plaintiff === clerk
    ? refusal('filing/own-counter', byLaw('CPL-47'), [useCommand('filing.submit'), atServiceHall])
    : null,
);
