import { offerUnless, technical } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import {
  active,
  assistant,
  authorityGranted,
  fields,
  isAssistant,
  isRepresentative,
  openGrants,
  participant,
  participantsOf,
  standsAs,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor } from '../framework/index.ts';
import {
  accept,
  byHotline,
  command,
  field,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { assistsOneAgent } from './assists-one-agent.ts';
import { limitsOf } from './limits.ts';
import { agentsNameAssistants } from './rules/agents-name-assistants.ts';
import { limitsHoldTogether } from './rules/limits-hold-together.ts';
import { oneSideOnly } from './rules/one-side-only.ts';
import { triedTooOften, whoIsNamed } from './who-is-named.ts';

/** As what somebody acts here for others by a mandate; whoever represents a party by law names an agent of it. */
const mandates = ({ participation }: CaseState, { person }: Actor): readonly Participant[] =>
  person === null
    ? []
    : participantsOf(participation, person).filter(
        (one) =>
          one.role === 'agent' &&
          one.standing !== 'guardian' &&
          standsAs(participation, one) !== 'legal-representative' &&
          !isRepresentative(one),
      );

/** Stands beside the agent already: as a party or an agent here, or as the agent's own assistant, or was asked and has not answered. */
const standsThere = (
  { participation }: CaseState,
  agent: Participant,
  person: NonNullable<Participant['person']>,
): boolean =>
  active(participation).some(
    (one) =>
      one.person === person &&
      one.side !== null &&
      (!isAssistant(one) || (one.principal === agent.id && one.lapsed === undefined)),
  ) || openGrants(participation).some((one) => one.principal === agent.id && one.person === person);

/**
 * An agent names somebody who prepares and hands in papers for them in this case. The authority stays the agent's: what takes their
 * own hand stays theirs, nothing reaches further than they do, and it ends with theirs.
 */
export const nameAssistant = command({
  name: 'authority.name-assistant',
  on: 'case',
  by: ['agent'],
  basis: ['CPL-62'],
  needs: { found: whoIsNamed },
  offers: ({ state, actor, today }) =>
    mandates(state, actor).map((agent) =>
      offerUnless(agent.id, agent, [agentsNameAssistants({ agent, today })]),
    ),
  tells: ({ state: { participation } }, { principal, authority, extent }) => [
    {
      code: 'for',
      facts: {
        name: participant(participation, principal ?? '')?.name ?? '',
        ...limitsOf(authority, extent),
      },
    },
  ],
  input: z.object({
    name: fields.text(80),
    mobile: fields.mobile(),
    until: fields.day().optional(),
    agreed: fields.confirmation(),
  }),
  ask: [page('who', field('name'), field('mobile')), page('sure', field('until'), field('agreed'))],
  decide({ state, offer: agent, input: { until, mobile }, facts: { found }, today }) {
    const { participation } = state;
    const extent = until === undefined ? undefined : { until };
    const [astray, ...more] = limitsHoldTogether({ authority: 'general', extent, today });
    if (astray !== undefined) return refuse(astray, ...more);
    if (found === 'too-many') return refuse(triedTooOften);
    if (found === null)
      return refuse(
        refusal('participation/no-such-assistant', technical, [
          mendField('name'),
          mendField('mobile'),
          byHotline,
        ]),
      );
    const both = oneSideOnly({ participation, person: found.person, side: agent.side });
    if (both) return refuse(both);
    const another = assistsOneAgent(participation, found.person, agent);
    if (another) return refuse(another);
    if (standsThere(state, agent, found.person))
      return refuse(
        refusal('participation/assistant-already', technical, [mendField('name'), byHotline]),
      );
    return accept([
      authorityGranted.make({
        shared: {
          label: agent.side === null ? 'court' : `side:${agent.side}`,
          value: {
            grant: `a${String(participation.grants.length + 1)}`,
            principal: agent.id,
            name: found.name,
            person: found.person,
            authority: 'general',
            extent,
            standing: assistant,
          },
        },
        personal: { mobile },
      }),
    ]);
  },
  example: { name: '邵知行', mobile: '13800000004', until: '2026-12-31', agreed: true },
});
