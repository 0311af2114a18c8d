import { byLaw } from '@xiezhi/kernel';
import type { Participant, PersonState, Standing } from '@xiezhi/record';
import { atServiceHall, byHotline, refusal, rule } from '../../framework/index.ts';

/**
 * OLR-7.1.2, OOR-15.1.0: person, case and account agree. A natural person links only as the party named. Whoever says
 * they are the legal representative of an organisation has the name the complaint gives, where it gives one; who
 * comes with a power of attorney has another, and shows it.
 */
export const personIsTheParty = rule<{
  readonly person: PersonState;
  readonly party: Participant;
  readonly standing: Standing | 'party';
}>(
  'participation/person-is-the-party',
  ['OLR-7.1.2', 'OOR-15.1.0'],
  ({ person, party, standing }) => {
    const named =
      party.kind === 'person'
        ? party.name
        : standing === 'legal-representative'
          ? party.representative
          : null;
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
