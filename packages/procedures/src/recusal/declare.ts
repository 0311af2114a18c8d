import { offer } from '@xiezhi/kernel';
import {
  challengeable,
  fields,
  isOwn,
  nextRecusal,
  openRecusals,
  recusalDeclared,
  recusalGrounds,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { presiding } from './apply.ts';

/**
 * CPL-47: where a ground is there, judge, clerk and whoever examines withdraw of themselves. Said at any time, also by whoever was asked to
 * withdraw already; whether they do is decided by whom CPL-49 names, and until then they take no part.
 */
export const declareRecusal = command({
  name: 'recusal.declare',
  on: 'case',
  by: ['judge', 'clerk', 'appraiser'],
  basis: ['CPL-47', 'CPL-49'],
  urgent: true,
  needs: { court: courtOfCase },
  offers: ({ state, actor: { person } }) => {
    const said = new Set(openRecusals(state).flatMap((one) => (isOwn(one) ? [one.against] : [])));
    return challengeable(state).flatMap((one) =>
      person !== null && one.person === person && !said.has(one.id)
        ? [offer(one.id, { participant: one.id, role: one.role, commission: one.commission })]
        : [],
    );
  },
  input: z.object({ ground: fields.choice(recusalGrounds), reasons: fields.longText(2000) }),
  ask: [page('why', field('ground'), field('reasons'))],
  decide: ({ state, actor, offer: self, input, facts }) =>
    accept([
      recusalDeclared.make({
        shared: {
          ...self,
          ...presiding(facts.court, self.role, actor.person),
          ...input,
          application: nextRecusal(state.recusal),
        },
      }),
    ]),
  example: { ground: 'other-relation', reasons: '与被告的诉讼代理人是夫妻。' },
});
