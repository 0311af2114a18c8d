import type { PersonId, Refusal } from '@xiezhi/kernel';
import { byPolicy } from '@xiezhi/kernel';
import type { Participant, ParticipationState } from '@xiezhi/record';
import { agentOf, participantsOf } from '@xiezhi/record';
import { byHotline, mendField, refusal, useCommand } from '../framework/index.ts';

/**
 * In one case somebody assists one agent, for as many parties as that agent has: so that of each paper there is one agent who
 * answers for it, also of one that is for nobody alone. No article says so: this court's policy.
 */
export function assistsOneAgent(
  participation: ParticipationState,
  person: PersonId,
  agent: Participant,
): Refusal | null {
  const others = participantsOf(participation, person).flatMap((one) => {
    const helped = agentOf(participation, one);
    return helped === null || helped.person === agent.person ? [] : [helped.name];
  });
  const [name] = others;
  return name === undefined
    ? null
    : refusal(
        'participation/assists-another',
        byPolicy('assistants'),
        [mendField('name'), useCommand('authority.end'), byHotline],
        { name },
      );
}
