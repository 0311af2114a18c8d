import type { PersonId } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import {
  active,
  fields,
  inRole,
  isGuardian,
  openGrants,
  participant,
  participationEnded,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import type { Asked, OnPaper } from './answer-authority.ts';
import { answered } from './answer-authority.ts';

export type Ending = { readonly agent: Participant } | { readonly asked: Asked };

/** @param paper where it was written to the court, and the clerk enters it. */
export const ended = (ending: Ending, why: string, paper?: OnPaper) =>
  'agent' in ending
    ? participationEnded.make({ shared: { participant: ending.agent.id, why, paper } })
    : answered(ending.asked, 'withdrawn', why, paper);

/** The party itself, or whoever represents it by law. An agent does not end what the party gave to another. */
export const maySpeakAsParty = (
  { participation }: CaseState,
  person: PersonId,
  id: string,
): boolean =>
  active(participation).some(
    (one) =>
      one.person === person &&
      (one.id === id ||
        (one.principal === id &&
          one.authority !== 'pending' &&
          (one.standing === 'legal-representative' || isGuardian(one)))),
  );

/** Those whose authority somebody gave, and may end. A guardian lays nothing down: that ends as the court records it (CPL-60). */
export const agentsNow = (participation: CaseState['participation']): readonly Participant[] =>
  inRole(participation, 'agent').filter((one) => one.principal !== null && !isGuardian(one));

/** The numbers of the cases that were separated from this one, and of the one from which this was. */
const siblings = ({ claims, filing: { transferred } }: CaseState): readonly string[] => [
  ...claims.separations.flatMap(({ caseNumber }) => caseNumber ?? []),
  ...(transferred?.separated === undefined ? [] : [transferred.caseNumber]),
];

/** Ends an authority, or takes it back before it was accepted. */
export const endAuthority = command({
  name: 'authority.end',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-62', 'CPL-63'],
  needs: {},
  offers: ({ state, actor: { person } }) => {
    const { participation } = state;
    if (person === null) return [];
    // Whom an agent named, the agent ends, and the party whose case it is.
    const mayEnd = (principal: string): boolean => {
      const agent = participant(participation, principal);
      return (
        maySpeakAsParty(state, person, principal) ||
        (agent?.role === 'agent' && maySpeakAsParty(state, person, agent.principal ?? ''))
      );
    };
    const agents = agentsNow(participation).filter(
      (one) => one.person === person || mayEnd(one.principal ?? ''),
    );
    const grants = openGrants(participation).flatMap((grant): Asked[] => {
      const principal = participant(participation, grant.principal);
      return principal !== null && mayEnd(principal.id) ? [{ grant, principal }] : [];
    });
    return [
      ...agents.map((agent) => offer<Ending>(agent.id, { agent })),
      ...grants.map((asked) => offer<Ending>(asked.grant.id, { asked })),
    ];
  },
  // What was separated took the agents along, and is a docket of its own: an authority ends there by itself (CPL-143).
  tells: ({ state }, ending) =>
    'agent' in ending
      ? siblings(state).map((number) => ({ code: 'apart', facts: { number } }))
      : [],
  input: z.object({ why: fields.text(300) }),
  ask: [page('why', field('why'))],
  decide: ({ offer: ending, input: { why } }) => accept([ended(ending, why)]),
  example: { why: '解除委托' },
});
