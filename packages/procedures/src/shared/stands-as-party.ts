import type { NewEntry, PersonId } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import {
  active,
  authorityShown,
  nowTheParty,
  participationEnded,
  participationLinked,
  participantsOf,
  partyBehind,
  representativeNamed,
  representsByOwnWord,
} from '@xiezhi/record';

/** The certificate has been seen: whoever acted beside the organisation is the organisation itself from now on (CPL-51). */
export const standsAsTheParty = (
  agent: Pick<Participant, 'id' | 'name' | 'mobile'> & { readonly person: PersonId },
  party: Pick<Participant, 'id' | 'person' | 'representative'>,
  proof: string,
  participation: CaseState['participation'],
): readonly [NewEntry, ...NewEntry[]] => [
  authorityShown.make({ shared: { participant: agent.id, authority: 'special', proof } }),
  participationLinked.make({
    shared: { participant: party.id, person: agent.person },
    // From now on the organisation is written to where its representative is.
    ...(agent.mobile === null ? {} : { personal: { mobile: agent.mobile } }),
  }),
  representativeNamed.make({
    shared: {
      participant: party.id,
      name: agent.name,
      capacity: 'legal-representative',
      // CPLI-51: in whose place, where another stood there for the organisation.
      ...(party.person === null ? {} : { former: party.representative ?? '' }),
    },
  }),
  participationEnded.make({ shared: { participant: agent.id, why: nowTheParty } }),
  // Whoever is the organisation is none of its agents beside that, and assists none (CPL-61).
  ...participantsOf(participation, agent.person)
    .filter((one) => one.id !== agent.id && partyBehind(participation, one) === party.id)
    .map(({ id }) => participationEnded.make({ shared: { participant: id, why: nowTheParty } })),
];

/** An organisation that sues, and whoever handed in for it as the one whom the complaint says represents it. */
export interface OnOwnWord {
  readonly party: Participant;
  readonly agent: Participant & { readonly person: PersonId };
}

/** CPL-51: those who say that they represent an organisation that sues, and have shown no certificate yet. */
export const onTheirOwnWord = ({ participation }: CaseState): readonly OnOwnWord[] =>
  active(participation).flatMap((agent) => {
    const party = representsByOwnWord(participation, agent);
    const { person } = agent;
    return person === null || party === null ? [] : [{ party, agent: { ...agent, person } }];
  });
