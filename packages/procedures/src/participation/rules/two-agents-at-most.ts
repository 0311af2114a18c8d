import { byLaw } from '@xiezhi/kernel';
import type { ParticipationState } from '@xiezhi/record';
import { active, isPending, isRepresentative, participant } from '@xiezhi/record';
import { atServiceHall, refusal, rule, useCommand } from '../../framework/index.ts';

/** Agents of a party whose authority has begun or been seen; a guardian is none, having no mandate (CPL-60), nor is a representative of many (CPL-56). */
export const agentsOf = (participation: ParticipationState, principal: string) =>
  active(participation).filter(
    (one) =>
      one.role === 'agent' &&
      one.principal === principal &&
      one.standing !== 'guardian' &&
      !isRepresentative(one) &&
      !isPending(one),
  );

/**
 * CPL-61: a party may have one or two agents. That it names a third is received, and it is told; what the article does not
 * let happen is that three act at once, so the third takes up its authority once another has ended.
 */
export const twoAgentsAtMost = rule<{
  readonly participation: ParticipationState;
  readonly principal: string;
}>('participation/two-agents-at-most', ['CPL-61'], ({ participation, principal }) => {
  const there = agentsOf(participation, principal);
  return there.length < 2
    ? null
    : refusal(
        'participation/two-agents-already',
        byLaw('CPL-61'),
        [useCommand('authority.end', 'party'), atServiceHall],
        {
          party: participant(participation, principal)?.name ?? '',
          names: there.map(({ name }) => name),
        },
      );
});
