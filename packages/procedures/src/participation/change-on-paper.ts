import { offer } from '@xiezhi/kernel';
import { authorityChanged, fields, participant } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { onPaper } from '../shared/on-paper.ts';
import { changedFaults, changeable, reachNow } from './change-authority.ts';
import { extentOf, limitsAsked, limitsInput } from './limits.ts';

/** CPL-63: the party tells the court in writing that the authority of its agent reaches further or less far; its act, not the court's. */
export const recordChange = command({
  name: 'authority.record-change',
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  basis: ['CPL-62', 'CPL-63', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) => changeable(state).map((one) => offer(one.id, one)),
  tells: ({ state: { participation } }, { name, principal }) => [
    {
      code: 'whose',
      facts: { agent: name, principal: participant(participation, principal ?? '')?.name ?? '' },
      short: true,
    },
  ],
  input: z.object({
    ...onPaper.input,
    authority: fields.choice(['general', 'special']),
    ...limitsInput,
    why: fields.text(300).optional(),
  }),
  ask: [
    onPaper.page,
    page('reach', field('authority'), ...limitsAsked),
    page('sure', field('why')),
  ],
  prefill: (about, agent) => ({ ...onPaper.prefill(about), ...reachNow(agent) }),
  decide({ state, offer: agent, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const { authority, why, attachments, receivedOn } = input;
    const extent = extentOf(input);
    const about = { state, agent, authority, extent, today, receivedOn };
    const [first, ...more] = changedFaults(about);
    if (first !== undefined) return refuse(first, ...more);
    const paper = { ...onPaper.cameAs(input), attachments };
    return accept([
      authorityChanged.make({
        shared: { participant: agent.id, authority, extent, why, paper },
      }),
    ]);
  },
  example: {
    ...onPaper.example('变更委托权限的声明书.pdf'),
    authority: 'general',
    until: '2026-12-31',
  },
});
