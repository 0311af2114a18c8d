import { handedInForAnother, participant } from './questions.ts';
import type { Participant, ParticipationState } from './shape.ts';

/**
 * CPL-51: whoever handed in for an organisation that sues, and whom the complaint itself names as the one who represents it: so they
 * say, and no certificate has been seen. Null of everybody else. Whoever handed in chose no standing, so the complaint is what tells.
 */
export function representsByOwnWord(
  state: ParticipationState,
  agent: Participant,
): Participant | null {
  if (agent.person === null || !handedInForAnother(agent)) return null;
  const party = participant(state, agent.principal ?? '');
  return party?.kind === 'organisation' &&
    party.person === null &&
    party.representative === agent.name
    ? party
    : null;
}

/** As what somebody acts for a party, or says they do until it is shown; null of whoever acts for none or said nothing of it. */
export const standsAs = (state: ParticipationState, one: Participant): Participant['standing'] =>
  one.standing ?? (representsByOwnWord(state, one) === null ? null : 'legal-representative');
