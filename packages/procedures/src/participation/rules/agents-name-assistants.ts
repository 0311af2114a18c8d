import type { CourtDay } from '@xiezhi/kernel';
import { byPolicy } from '@xiezhi/kernel';
import type { Participant } from '@xiezhi/record';
import { beyondAuthority, isAssistant, isPending } from '@xiezhi/record';
import { atServiceHall, byHotline, refusal, rule, useCommand } from '../../framework/index.ts';

/** Whose work it is to act for others, and who has people for it; an agent whom the party named without saying what they are, too. */
const withStaff: ReadonlySet<Participant['standing']> = new Set([
  null,
  'lawyer',
  'legal-service-worker',
]);

/**
 * CPL-62: the authority is the agent's. Somebody helps whoever holds one now, and is not helped in turn. A relative, staff of a party
 * or a recommended citizen is trusted as a person (CPL-61): the party names another agent. No article forbids it: this court's policy.
 */
export const agentsNameAssistants = rule<{
  readonly agent: Participant;
  readonly today: CourtDay;
}>('participation/agents-name-assistants', ['CPL-62'], ({ agent, today }) =>
  isAssistant(agent)
    ? refusal('participation/assistants-name-nobody', byPolicy('assistants'), [
        useCommand('authority.name-assistant', 'agent'),
        byHotline,
      ])
    : isPending(agent) || beyondAuthority(agent, null, today) !== null
      ? refusal('participation/no-authority-to-help-with', byPolicy('assistants'), [
          isPending(agent) && agent.lapsed === undefined
            ? useCommand('authority.show')
            : useCommand('authority.change', 'party'),
          byHotline,
          atServiceHall,
        ])
      : withStaff.has(agent.standing)
        ? null
        : refusal('participation/names-no-assistant', byPolicy('assistants'), [
            useCommand('authority.grant', 'party'),
            byHotline,
            atServiceHall,
          ]),
);
