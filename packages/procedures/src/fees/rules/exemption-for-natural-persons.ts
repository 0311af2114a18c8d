import { byLaw } from '@xiezhi/kernel';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * FEE-44: to be let off the whole fee is for natural persons. What a company asks for is received and answered all the same;
 * it may be let pay less or later.
 */
export const exemptionForNaturalPersons = rule<{
  readonly kind: 'exempt' | 'reduced' | 'deferred';
  readonly granted: boolean;
  /** Whose bill it is. */
  readonly payers: readonly { readonly kind: 'person' | 'organisation'; readonly name: string }[];
}>('fees/exemption-for-natural-persons', ['FEE-44'], ({ kind, granted, payers }) =>
  kind === 'exempt' &&
  granted &&
  payers.length > 0 &&
  payers.every((one) => one.kind === 'organisation')
    ? refusal(
        'fees/exempt-only-persons',
        byLaw('FEE-44'),
        [mendField('decision'), useCommand('fees.request-relief', 'plaintiff')],
        { names: payers.map(({ name }) => name) },
      )
    : null,
);
