import type { PersonId } from '@xiezhi/kernel';
import type { ParticipationState } from '@xiezhi/record';
import { agentOf, isAssistant } from '@xiezhi/record';

/**
 * As a paper names whoever handed it in for the party; of an assistant for which agent as well. Null where the party did itself.
 * By what they are in the case first, then by what they were: whose part ended since is named too.
 */
export function handedInBy(
  { participants }: ParticipationState,
  by: PersonId | null,
): string | null {
  const theirs = participants.filter(({ person }) => person !== null && person === by);
  const now = theirs.filter(({ to }) => to === null);
  const one = now.find((each) => !isAssistant(each)) ?? now[0] ?? theirs.at(-1);
  if (one?.role !== 'agent') return null;
  const agent = agentOf({ participants }, one);
  return agent === null ? one.name : `${one.name}，代理人${agent.name}的助理`;
}
