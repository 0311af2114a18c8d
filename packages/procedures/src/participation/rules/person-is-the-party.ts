import { byPolicy } from '@xiezhi/kernel';
import type { Participant, PersonState } from '@xiezhi/record';
import { atServiceHall, byHotline, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-7.1.2, OOR-15.1.0: person, case and account agree. A natural person links only as the party named. Who acts for an
 * organisation is shown by its papers and not by what the plaintiff wrote of it, so that nobody is sent away here. What a natural
 * person is compared with the other side wrote as well, and may have written wrongly: the article asks for the same person, and
 * that this is how it is found is this court's policy. The clerk who has seen the card mends it.
 */
export const personIsTheParty = rule<{
  readonly person: PersonState;
  readonly party: Participant;
}>('participation/person-is-the-party', ['OLR-7.1.2', 'OOR-15.1.0'], ({ person, party }) =>
  party.kind !== 'person' ||
  ((party.name === person.name ||
    // Whoever sues them may know the name of before, and it was theirs.
    person.formerNames?.some(({ name }) => name === party.name) === true) &&
    (party.residentId === null || party.residentId === person.residentId))
    ? null
    : refusal(
        'participation/not-the-party',
        byPolicy('access-code'),
        // Whoever holds a leaked code learns nothing more: the party is not named.
        [useCommand('participation.correct-party', 'clerk'), atServiceHall, byHotline],
      ),
);
