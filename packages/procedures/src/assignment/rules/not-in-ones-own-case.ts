import type { PersonId } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import type { ParticipationState } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** Somebody of the court as the case is to be given to them; the number where their own account holds one. */
export interface OfTheBench {
  readonly name: string;
  readonly person: PersonId;
  readonly residentId: string | null;
}

/**
 * CPL-47: whoever is a party to a case, or acts or acted in it for one, is neither its judge nor its clerk. Found where the
 * account is the same, or the number of the identity card; of the same name there may be two people.
 */
export const notInOnesOwnCase = rule<{
  readonly as: 'judge' | 'clerk' | 'officer';
  readonly officer: OfTheBench;
  readonly participation: ParticipationState;
}>(
  'assignment/not-in-ones-own-case',
  ['CPL-47'],
  ({ as, officer: { name, person, residentId }, participation }) =>
    participation.participants.some(
      (one) =>
        one.side !== null &&
        (one.person === person ||
          (one.kind === 'person' && residentId !== null && one.residentId === residentId)),
    )
      ? refusal('assignment/own-case', byLaw('CPL-47'), [mendField(as)], { name })
      : null,
);
