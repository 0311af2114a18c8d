import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { AuthorityExtent, CaseState, Participant } from '@xiezhi/record';
import { authorityChanged, fields, isAssistant, isPending } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { agentsNow, maySpeakAsParty } from './end-authority.ts';
import { extentOf, limitsAsked, limitsInput } from './limits.ts';
import { limitsHoldTogether } from './rules/limits-hold-together.ts';
import { twoAgentsAtMost } from './rules/two-agents-at-most.ts';

/** Agents whose authority the court has seen, also where its last day is over: that one can be given anew. */
export const changeable = ({ participation }: CaseState): readonly Participant[] =>
  agentsNow(participation).filter(
    (one) =>
      (!isPending(one) || one.lapsed !== undefined) &&
      one.standing !== 'legal-representative' &&
      !isAssistant(one),
  );

/** From where a change starts: a day that is over is not one to start from. */
export const reachNow = ({ authority, lapsed, extent }: Participant) => ({
  authority: lapsed?.authority ?? authority ?? 'general',
  ...(extent?.acts === undefined ? {} : { acts: extent.acts }),
  ...(extent?.steps === undefined ? {} : { steps: extent.steps }),
  ...(extent?.until === undefined || lapsed !== undefined ? {} : { until: extent.until }),
});

/** What is wrong with a change: the limits themselves, or that two others act meanwhile (CPL-61). */
export const changedFaults = ({
  state: { participation },
  agent,
  ...limits
}: {
  readonly state: CaseState;
  readonly agent: Participant;
  readonly authority: string;
  readonly extent: AuthorityExtent | undefined;
  readonly today: CourtDay;
  readonly receivedOn?: string;
}): readonly Refusal[] => {
  const third = isPending(agent)
    ? twoAgentsAtMost({ participation, principal: agent.principal ?? '' })
    : null;
  return [...limitsHoldTogether(limits), ...(third === null ? [] : [third])];
};

/**
 * CPL-63: the party changes how far the authority of its agent reaches, and tells the court, which tells the other party. From
 * now on, and for what is still to be done: what the agent did within it stays, and what came from outside it counts once it is
 * within.
 */
export const changeAuthority = command({
  name: 'authority.change',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-62', 'CPL-63'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    changeable(state)
      .filter((one) => person !== null && maySpeakAsParty(state, person, one.principal ?? ''))
      .map((one) => offer(one.id, one)),
  tells: (_about, { name, lapsed }) => [
    lapsed === undefined
      ? { code: 'who', facts: { name }, short: true }
      : { code: 'ended', facts: { name, on: lapsed.on }, short: true },
  ],
  input: z.object({
    authority: fields.choice(['general', 'special']),
    ...limitsInput,
    why: fields.text(300).optional(),
    agreed: fields.confirmation(),
  }),
  ask: [
    page('reach', field('authority'), ...limitsAsked),
    page('sure', field('why'), field('agreed')),
  ],
  prefill: (_about, agent) => reachNow(agent),
  decide({ state, offer: agent, input, today }) {
    const { authority, why } = input;
    const extent = extentOf(input);
    const [first, ...more] = changedFaults({ state, agent, authority, extent, today });
    if (first !== undefined) return refuse(first, ...more);
    return accept([
      authorityChanged.make({ shared: { participant: agent.id, authority, extent, why } }),
    ]);
  },
  example: {
    authority: 'special',
    acts: ['settle'],
    steps: ['evidence', 'mediation'],
    until: '2026-12-31',
    why: '只请他参加举证和调解。',
    agreed: true,
  },
});
