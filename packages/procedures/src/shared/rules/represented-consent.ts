import { byLaw } from '@xiezhi/kernel';
import type { PersonId } from '@xiezhi/kernel';
import type { ParticipationState } from '@xiezhi/record';
import { onlyRepresents } from '@xiezhi/record';
import { atServiceHall, refusal, rule, useCommand } from '../../framework/index.ts';

/** What is consented to by a word on it; an agreement each signs itself. */
const answered: ReadonlySet<string> = new Set([
  'claims.change',
  'claims.withdraw',
  'claims.withdraw-counterclaim',
  'claims.withdraw-claim',
]);

/**
 * CPL-56: to change or give up claims, to admit and to settle a representative needs the consent of those represented. What came without
 * it is received, and binds each once they say the same, or have let the representative do it. `own`: the act by which they say it.
 */
export const representedConsent = rule<{
  readonly participation: ParticipationState;
  readonly words: readonly { readonly by: PersonId | null; readonly participant: string }[];
  readonly own: string;
}>('participation/represented-consent', ['CPL-56'], ({ participation, words, own }) =>
  words.length > 0 &&
  words.every(({ by, participant }) => onlyRepresents(participation, by, participant))
    ? refusal('participation/represented-consent', byLaw('CPL-56'), [
        useCommand(own, 'party'),
        ...(answered.has(own) ? [useCommand('authority.answer-representative', 'party')] : []),
        useCommand('authority.change', 'party'),
        atServiceHall,
      ])
    : null,
);
