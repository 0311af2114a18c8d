import type { PersonId } from '@xiezhi/kernel';
import type { ParticipationState } from '@xiezhi/record';
import { active, agentOf } from '@xiezhi/record';

/** As a paper names whoever handed it in for the party; of an assistant for which agent as well. Null where the party did itself. */
export function handedInBy(state: ParticipationState, by: PersonId | null): string | null {
  const one = active(state).find(({ person }) => person !== null && person === by);
  if (one?.role !== 'agent') return null;
  const agent = agentOf(state, one);
  return agent === null ? one.name : `${one.name}，代理人${agent.name}的助理`;
}
