import { byLaw } from '@xiezhi/kernel';
import type { PersonState } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-7.1.2, OLR-7.3.2: whoever checks at the counter compares the number on the original with that of the account.
 * The number is typed anew and never shown, so that nobody confirms what they have not looked at.
 */
export const documentAgrees = rule<{
  readonly person: PersonState;
  readonly documentNumber: string;
}>('identity/document-agrees', ['OLR-7.1.2', 'OLR-7.3.2'], ({ person, documentNumber }) =>
  documentNumber === (person.residentId ?? person.travelDocument?.number)
    ? null
    : refusal('identity/document-differs', byLaw('OLR-7.1.2'), [
        mendField('documentNumber'),
        useCommand('identity.freeze', 'administrator'),
      ]),
);
