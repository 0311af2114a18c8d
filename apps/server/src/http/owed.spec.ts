import type { CourtDay, Instant, Task } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { catalogue } from '@xiezhi/procedures';
import { folds } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { visitor } from '@xiezhi/procedures';
import { courseOf } from './course.ts';
import { owedLines } from './owed.ts';
import { Words } from './words.ts';

const words = new Words(catalogue, 'zh-CN', null);
const empty = folds.case.initial;
const law = lawAt('2026-04-01' as CourtDay);
const task = (key: string, dueAt?: string): Task => ({
  key,
  command: 'service.record-paper',
  by: { role: 'clerk' },
  subject: 'p1',
  basis: ['CPL-174'],
  opensAt: '2026-04-01T00:00:00.000Z' as Instant,
  ...(dueAt === undefined ? {} : { dueAt: dueAt as Instant }),
});

describe('what is owed, and what comes next', () => {
  test('OOR-6.3.2: one thing owed more than once keeps the nearest of its days', () => {
    const late = task('service/appeal/p1/2', '2026-04-20T15:59:59.999Z');
    const soon = task('service/appeal/p1/1', '2026-04-13T15:59:59.999Z');
    for (const tasks of [
      [late, soon, task('service/appeal/p1/3')],
      [task('service/appeal/p1/3'), soon, late],
    ])
      expect(owedLines(tasks, words, empty, visitor('x'))).toMatchObject([{ on: '2026-04-13' }]);
  });

  test('OOR-6.3.2: what was owed by a day that is over says so; a provisional day, and one of a moment of the past, does not', () => {
    const one = task('service/appeal/p1/1', '2026-04-13T15:59:59.999Z');
    const said = (day?: string, provisional = false) =>
      owedLines(
        [{ ...one, provisional }],
        words,
        empty,
        visitor('x'),
        day as CourtDay | undefined,
      )[0]?.passed;
    expect(said('2026-04-13')).toBeUndefined();
    expect(said('2026-04-14')).toBe(true);
    expect(said('2026-04-14', true)).toBeUndefined();
    expect(said()).toBeUndefined();
  });

  test('OOR-6.3.2: what a whole side owes names who that is', () => {
    const plaintiff = { id: 'p1', role: 'plaintiff', side: 'plaintiff', name: '沈静宜', to: null };
    const { participation } = empty;
    const at = {
      ...empty,
      participation: { ...participation, participants: [plaintiff as never] },
    };
    const pay = {
      ...task('fees/pay'),
      command: 'fees.pay',
      by: { role: 'plaintiff' },
      subject: '',
    };
    const [line] = owedLines([pay], words, at, visitor('x'));
    expect(line?.text).toMatch(/^原告 沈静宜：.*交/u);
  });

  test('FEE-20: what an appeal costs is said of the appellant alone, also where an agent is asked for it', () => {
    const party = { role: 'defendant', side: 'defendant', kind: 'person', to: null };
    const participants = [
      { ...party, id: 'd1', name: '钱守拙', person: 'qian' },
      { ...party, id: 'd2', name: '孙向南', person: null },
      { ...party, id: 'g1', role: 'agent', name: '邵知行', person: 'shao', principal: 'd2' },
    ];
    const at = {
      ...empty,
      participation: { ...empty.participation, participants: participants as never },
      appeal: { ...empty.appeal, appeals: [{ id: 'appeal-1', participant: 'd2' } as never] },
    };
    const pay = {
      ...task('fees/pay/appeal-1'),
      command: 'fees.pay',
      by: { person: 'shao' as never },
      subject: 'appeal-1',
    };
    const [line] = owedLines([pay], words, at, visitor('x'));
    expect(line?.text).toMatch(/^被告 孙向南：.*交/u);
    expect(line?.text).not.toContain('钱守拙');
  });

  test('CPL-153, CPL-154: an ended or suspended suit has no course to tell', () => {
    const filing = { ...empty.filing, status: 'registered' as const };
    const running = { ...empty, filing };
    const labels = new Set(['public', 'parties'] as const);
    expect(courseOf(running, words, labels, law)).not.toEqual([]);
    const { suspension } = empty;
    const terminated = { ...suspension, terminatedAt: '2026-04-01T00:00:00.000Z' as Instant };
    const held = { ...suspension, holds: {} as NonNullable<typeof suspension.holds> };
    const objection = { transferTo: '云州市西山区人民法院' };
    const defence = { ...empty.defence, objections: [objection as never] };
    expect(courseOf({ ...running, defence }, words, labels, law)).toMatchObject([
      { text: expect.stringContaining('移送云州市西山区人民法院') as string },
    ]);
    for (const over of [terminated, held])
      expect(courseOf({ ...running, suspension: over }, words, labels, law)).toEqual([]);
  });
});
