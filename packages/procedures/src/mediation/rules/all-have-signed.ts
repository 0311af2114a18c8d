import type { Agreement, ParticipationState } from '@xiezhi/record';
import { byPolicy } from '@xiezhi/kernel';
import { unsignedBy } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-99: nobody is made to agree. That all have signed before a judge confirms is how this court knows it; the law asks for
 * their signatures before it binds, and names no order.
 */
export const allHaveSigned = rule<{
  readonly participation: ParticipationState;
  readonly agreement: Agreement;
}>('mediation/all-have-signed', ['CPL-99'], ({ participation, agreement }) => {
  const names = unsignedBy(participation, agreement).map(({ name }) => name);
  return names.length === 0
    ? null
    : refusal(
        'mediation/not-signed',
        byPolicy('agreement-signed-first'),
        [
          useCommand('mediation.sign', 'party'),
          useCommand('mediation.record-signature', 'clerk'),
          useCommand('mediation.end', 'judge'),
        ],
        { names },
      );
});
