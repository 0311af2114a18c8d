import type { Label } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import {
  active,
  authorityGranted,
  fields,
  isParty,
  openGrants,
  participantsOf,
  wardsOf,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor } from '../framework/index.ts';
import {
  accept,
  atServiceHall,
  byHotline,
  command,
  field,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { extentOf, limitsAsked, limitsInput } from './limits.ts';
import { limitsHoldTogether } from './rules/limits-hold-together.ts';
import { agentsOf } from './rules/two-agents-at-most.ts';
import { oneSideOnly } from './rules/one-side-only.ts';
import { triedTooOften, whoIsNamed } from './who-is-named.ts';

/** Who names an agent: the party, and whoever acts in its name in all things because the law says so (CPL-60). */
export const principals = (
  { participation }: CaseState,
  { person }: Actor,
): readonly Participant[] =>
  person === null
    ? []
    : [
        ...new Set([
          ...participantsOf(participation, person).filter(({ id }) => isParty(participation, id)),
          ...wardsOf(participation, person),
        ]),
      ];

/** Until the agent accepts, it is between the party and the court. */
export const ownSide = (principal: Participant): Label =>
  principal.side === null ? 'court' : `side:${principal.side}`;

/** A party names its agent and how far the authority reaches (CPL-62). It begins when the agent accepts. */
export const grantAuthority = command({
  name: 'authority.grant',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-60', 'CPL-61', 'CPL-62'],
  needs: { found: whoIsNamed },
  offers: ({ state, actor }) => principals(state, actor).map((one) => offer(one.id, one)),
  // Received, and told: who acts for a party are one or two.
  tells: ({ state: { participation } }, { id }) => {
    const names = agentsOf(participation, id).map(({ name }) => name);
    return names.length < 2 ? [] : [{ code: 'third', facts: { names } }];
  },
  input: z.object({
    name: fields.text(80),
    mobile: fields.mobile(),
    authority: fields.choice(['general', 'special']),
    ...limitsInput,
    agreed: fields.confirmation(),
  }),
  ask: [
    page('agent', field('name'), field('mobile')),
    page('reach', field('authority'), ...limitsAsked),
    page('sure', field('agreed')),
  ],
  decide({ state: { participation }, offer: principal, input, facts: { found }, today }) {
    const extent = extentOf(input);
    const [astray, ...more] = limitsHoldTogether({ authority: input.authority, extent, today });
    if (astray !== undefined) return refuse(astray, ...more);
    if (found === 'too-many') return refuse(triedTooOften);
    if (found === null)
      return refuse(
        refusal('participation/no-such-agent', technical, [
          mendField('name'),
          mendField('mobile'),
          atServiceHall,
        ]),
      );
    const both = oneSideOnly({ participation, person: found.person, side: principal.side });
    if (both) return refuse(both);
    const { person } = found;
    const again =
      openGrants(participation).some(
        (one) => one.principal === principal.id && one.person === person,
      ) ||
      active(participation).some((one) => one.principal === principal.id && one.person === person);
    if (again)
      return refuse(
        refusal('participation/agent-already', technical, [mendField('name'), byHotline]),
      );
    return accept([
      authorityGranted.make({
        shared: {
          label: ownSide(principal),
          value: {
            grant: `a${String(participation.grants.length + 1)}`,
            principal: principal.id,
            name: found.name,
            person,
            authority: input.authority,
            extent,
          },
        },
        personal: { mobile: input.mobile },
      }),
    ]);
  },
  example: {
    name: '邵知行',
    mobile: '13800000004',
    authority: 'special',
    acts: ['settle'],
    steps: ['evidence', 'mediation'],
    until: '2026-12-31',
    agreed: true,
  },
});
