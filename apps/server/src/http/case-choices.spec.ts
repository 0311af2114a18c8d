import { catalogue } from '@xiezhi/procedures';
import type { CaseState, Participant } from '@xiezhi/record';
import { folds } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { attendeesOf } from './case-choices.ts';
import { Words } from './words.ts';

const empty = folds.case.initial;
const one = (id: string, name: string, also: object) =>
  ({
    id,
    name,
    side: 'defendant',
    standing: null,
    to: null,
    principal: null,
    ...also,
  }) as Participant;
const acts = (id: string, name: string, also: object = {}) =>
  one(id, name, {
    role: 'agent',
    principal: 'd1',
    standing: 'lawyer',
    authority: 'general',
    ...also,
  });
const state: CaseState = {
  ...empty,
  participation: {
    ...empty.participation,
    participants: [
      one('d1', '钱守拙', { role: 'defendant', authority: null }),
      acts('a1', '邵知行'),
      acts('a2', '顾以宁', {
        authority: 'pending',
        extent: { until: '2026-03-10' },
        lapsed: { on: '2026-03-10', authority: 'general', at: '2026-03-11T00:00:00.000Z' },
      }),
      acts('a3', '未核对', { authority: 'pending' }),
    ],
  },
};

test.each([
  ['zh-CN', '委托已于2026年3月10日到期'],
  ['en', 'authority ended on 10 March 2026'],
] as const)(
  'CPL-62, CPL-150: who came for a party on the last day is noted the morning after, with the day beside the name (%s)',
  (lang, said) => {
    const found = attendeesOf(state, 'h1', new Words(catalogue, lang, null));
    expect(found.map(({ value }) => value)).toEqual(['d1', 'a1', 'a2']);
    expect(found[2]?.label).toContain(said);
    expect(found[1]?.label).not.toContain('2026');
    expect(found[1]?.label).not.toMatch(/\(\)|（）/u);
  },
);
