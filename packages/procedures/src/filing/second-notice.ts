import { offer } from '@xiezhi/kernel';
import type { Task } from '@xiezhi/kernel';
import type { CaseState, Correction } from '@xiezhi/record';
import { fields, secondNoticeSeen } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';

const unseen = ({ filing }: CaseState): readonly Correction[] =>
  filing.corrections.filter(({ again }) => again !== null && !again.seen);

/**
 * OLR-9.1.2a: that a plaintiff was asked twice is seen by the president, with the reason. It changes nothing of the notice
 * that was sent; what the president thinks of it is for the court alone.
 */
export const seeSecondNotice = command({
  name: 'filing.see-second-notice',
  on: 'case',
  by: ['president'],
  basis: ['OLR-9.1.2a'],
  unread: true,
  needs: {},
  offers: ({ state }) => unseen(state).map((one) => offer(one.entry, one)),
  tells: ({ state }, { entry, again, items, askedAt }) => [
    { code: 'why', facts: { why: again?.why ?? '' }, short: true },
    { code: 'items', facts: { items: items.map(({ item }) => item) } },
    { code: 'asked', facts: { at: askedAt } },
    {
      code: 'which',
      facts: { count: state.filing.corrections.findIndex((one) => one.entry === entry) + 1 },
    },
  ],
  input: z.object({ remark: fields.longText(1000).optional() }),
  ask: [page('remark', field('remark'))],
  decide: ({ offer: { entry }, input: { remark } }) =>
    accept([secondNoticeSeen.make({ shared: { notice: entry, remark } })]),
  example: { remark: '以后审查时一次列全。' },
});

export const secondNotices = (state: CaseState): readonly Task[] =>
  unseen(state).map(({ entry, askedAt }) => ({
    key: `filing/second-notice/${entry}`,
    command: 'filing.see-second-notice',
    by: { role: 'president' },
    subject: entry,
    basis: ['OLR-9.1.2a'],
    opensAt: askedAt,
  }));
