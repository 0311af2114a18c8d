import { byLaw } from '@xiezhi/kernel';
import type { Participant, PersonState } from '@xiezhi/record';
import { atServiceHall, byHotline, refusal, rule } from '../../framework/index.ts';

/**
 * OLR-7.1.2, OOR-15.1.0: person, case and account agree. A natural person links only as the party named; for an
 * organisation its legal representative does, where the complaint names one.
 */
export const personIsTheParty = rule<{ readonly person: PersonState; readonly party: Participant }>(
  'participation/person-is-the-party',
  ['OLR-7.1.2', 'OOR-15.1.0'],
  ({ person, party }) => {
    const named = party.kind === 'person' ? party.name : party.representative;
    const sameName = named === null || named === person.name;
    const sameId =
      party.kind !== 'person' ||
      party.residentId === null ||
      party.residentId === person.residentId;
    return sameName && sameId
      ? null
      : refusal(
          'participation/not-the-party',
          byLaw('OLR-7.1.2', 'OOR-15.1.0'),
          // Whoever holds a leaked code learns nothing more: the party is not named.
          [atServiceHall, byHotline],
        );
  },
);
