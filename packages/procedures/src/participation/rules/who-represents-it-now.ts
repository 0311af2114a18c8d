import { technical } from '@xiezhi/kernel';
import type { Participant } from '@xiezhi/record';
import { atServiceHall, mendField, refusal, rule, useCommand } from '../../framework/index.ts';

export const noRepresentativeHere = refusal('participation/no-representative-here', technical, [
  mendField('authority'),
  atServiceHall,
]);

/** Whoever is the organisation acts from an account: theirs is joined with the paper, which is entered once more when there is one. */
export const representativeNeedsAccount = refusal(
  'participation/representative-needs-account',
  technical,
  [useCommand('authority.record-paper', 'clerk'), atServiceHall],
);

/**
 * CPL-51, CPLI-51: an organisation sues and is sued through whoever represents it by its statute; where that is another from now on,
 * that one goes on with the suit, and what the former did stands. So the certificate of a legal representative is recorded also
 * where there is one already; of anybody else, and of a natural person, none is.
 */
export const whoRepresentsItNow = rule<{
  readonly agent: Participant;
  readonly party: Participant | null;
}>('participation/who-represents-it-now', ['CPL-51', 'CPLI-51'], ({ agent, party }) => {
  if (party?.kind !== 'organisation') return noRepresentativeHere;
  const represents = agent.standing === 'legal-representative';
  if (agent.person === null) return represents ? representativeNeedsAccount : noRepresentativeHere;
  return party.person === null || (represents && party.person !== agent.person)
    ? null
    : noRepresentativeHere;
});
