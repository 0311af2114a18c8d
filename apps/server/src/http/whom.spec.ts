import type { Entry } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { folds } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { withWhom } from './whom.ts';

const { initial } = folds.case;
const who = { id: 'd1', role: 'defendant', side: 'defendant', name: '钱守拙', to: null };
const at = {
  ...initial,
  participation: { ...initial.participation, participants: [who] },
} as unknown as CaseState;
const passed = (key: string): Entry =>
  ({ kind: 'deadline.Passed', body: { key }, actor: { kind: 'clock' } }) as unknown as Entry;
const said = { title: '期限届满', detail: '2026年4月20日' };

test.each([
  ['judgment/appeal/d1@2026-04-20', '期限届满 · 上诉期 · 钱守拙'],
  ['judgment/trial@2026-06-18', '期限届满 · 审理期限'],
])('OOR-6.3.2: of a day that ran out its entry says which it is and whose: %s', (key, title) => {
  expect(withWhom(passed(key), said, at, 'zh-CN')).toEqual({ ...said, title });
});

test('OLR-10.1.1: a yes that the clerk took down names the party as a no does; one that a rule entered is the party’s own', () => {
  const title = { title: '同意在线开庭', detail: '录音 1' };
  const by = (kind: string, actor: object): string =>
    withWhom({ kind, body: { participant: 'd1' }, actor } as unknown as Entry, title, at, 'zh-CN')
      .detail;
  const clerk = { kind: 'person', person: 'he', role: 'clerk' };
  expect(by('consent.Declined', clerk)).toBe('钱守拙：录音 1');
  expect(by('consent.Given', clerk)).toBe('钱守拙：录音 1');
  expect(by('consent.Given', { kind: 'rule', rule: 'x' })).toBe('录音 1');
});
