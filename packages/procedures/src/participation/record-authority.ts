import { offer } from '@xiezhi/kernel';
import { authorityShown, fields, pendingAgents } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';

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
