import { byLaw } from '@xiezhi/kernel';
import type { Participant, PersonState } from '@xiezhi/record';
import { atServiceHall, byHotline, refusal, rule } from '../../framework/index.ts';

/**
 * OLR-7.1.2, OOR-15.1.0: person, case and account agree. A natural person links only as the party named. Who acts for an
 * organisation is shown by its papers and not by what the plaintiff wrote of it, so that nobody is sent away here.
 */
export const personIsTheParty = rule<{
  readonly person: PersonState;
  readonly party: Participant;
}>('participation/person-is-the-party', ['OLR-7.1.2', 'OOR-15.1.0'], ({ person, party }) =>
  party.kind !== 'person' ||
  (party.name === person.name &&
    (party.residentId === null || party.residentId === person.residentId))
    ? null
    : refusal(
        'participation/not-the-party',
        byLaw('OLR-7.1.2', 'OOR-15.1.0'),
        // Whoever holds a leaked code learns nothing more: the party is not named.
        [atServiceHall, byHotline],
      ),
);
