import type { PersonId } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import {
  active,
  authorityShown,
  fields,
  participationBegun,
  participationEnded,
  parties,
  pendingAgents,
  speaksFor,
} from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  atServiceHall,
  command,
  field,
  fromOutside,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { oneSideOnly } from './rules/one-side-only.ts';

interface Found {
  readonly person: PersonId;
  readonly name: string;
}

const principals = ({ participation }: CaseState, person: PersonId | null) =>
  person === null ? [] : parties(participation).filter((one) => one.person === person);

/** A party gives an agent authority: a plain participation with its reach (CPL-62). It can be ended any time. */
export const grantAuthority = command({
  name: 'authority.grant',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party'],
  basis: ['CPL-62'],
  needs: {
    found: fromOutside<Found>('person-by-mobile', ({ input }) =>
      typeof input?.['mobile'] === 'string' ? input['mobile'] : null,
    ),
  },
  offers: ({ state, actor }) => principals(state, actor.person).map((one) => offer(one.id, one)),
  input: z.object({
    mobile: fields.mobile(),
    authority: fields.choice(['general', 'special']),
    agreed: fields.confirmation(),
  }),
  ask: [page('agent', field('mobile'), field('authority'), field('agreed'))],
  decide({ state, offer: principal, input, facts }) {
    if (facts.found === null)
      return refuse(
        refusal('participation/no-such-agent', technical, [mendField('mobile'), atServiceHall]),
      );
    const both = oneSideOnly({
      participation: state.participation,
      person: facts.found.person,
      side: principal.side,
    });
    if (both) return refuse(both);
    return accept([
      participationBegun.make({
        shared: {
          participant: `g${String(state.participation.participants.length + 1)}`,
          role: 'agent',
          side: principal.side ?? undefined,
          name: facts.found.name,
          kind: 'person',
          person: facts.found.person,
          principal: principal.id,
          authority: input.authority,
        },
        personal: { mobile: input.mobile },
      }),
    ]);
  },
  example: { mobile: '13800000004', authority: 'special', agreed: true },
});

export const endAuthority = command({
  name: 'authority.end',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-62'],
  needs: {},
  offers: ({ state, actor }) =>
    active(state.participation)
      .filter((one) => one.role === 'agent' && one.principal !== null && actor.person !== null)
      .filter(
        (one) =>
          one.person === actor.person ||
          speaksFor(state.participation, actor.person ?? ('' as PersonId), one.principal ?? ''),
      )
      .map((one) => offer(one.id, one)),
  input: z.object({ why: fields.text(300) }),
  ask: [page('why', field('why'))],
  decide: ({ offer: agent, input }) =>
    accept([participationEnded.make({ shared: { participant: agent.id, why: input.why } })]),
  example: { why: '解除委托' },
});

/** The power of attorney, or the papers of an organisation, have been looked at: whoever handed in for another may act. */
export const recordAuthority = command({
  name: 'authority.record',
  on: 'case',
  by: ['filing-reviewer', 'clerk', 'judge'],
  basis: ['CPL-62', 'OOR-15.1.0'],
  needs: {},
  offers: ({ state }) => pendingAgents(state.participation).map((one) => offer(one.id, one)),
  input: z.object({
    authority: fields.choice(['general', 'special']),
    proof: fields.text(300),
    seen: fields.confirmation(),
  }),
  ask: [page('proof', field('authority'), field('proof'), field('seen'))],
  decide: ({ offer: agent, input }) =>
    accept([
      authorityShown.make({
        shared: { participant: agent.id, authority: input.authority, proof: input.proof },
      }),
    ]),
  example: { authority: 'general', proof: '授权委托书原件', seen: true },
});
