import type { PersonId } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { agreementServed, maySettle } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPLI-133: it is the party itself that signs for a mediation statement, and so is bound by it (CPL-100), or an agent who may
 * settle for it (CPL-62). Whom a party names to sign in its stead the clerk sees, on paper.
 */
export const partySignsForStatement = rule<{
  readonly state: CaseState;
  readonly papers: readonly { readonly file: { readonly sha256: string } }[];
  readonly addressee: Pick<Participant, 'id' | 'name'>;
  readonly person: PersonId | null;
}>(
  'service/party-signs-for-the-statement',
  ['CPLI-133', 'CPL-62'],
  ({ state, papers, addressee, person }) =>
    agreementServed(state, papers) !== null && !maySettle(state.participation, person, addressee.id)
      ? refusal(
          'service/party-signs-itself',
          byLaw('CPLI-133', 'CPL-62'),
          [
            useCommand('service.acknowledge', 'party'),
            useCommand('authority.grant', 'party'),
            useCommand('service.record-paper', 'clerk'),
          ],
          { name: addressee.name },
        )
      : null,
);
