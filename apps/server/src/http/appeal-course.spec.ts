import { courtDay, instant } from '@xiezhi/kernel';
import type { CourtDay, Label, PersonId } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { catalogue, visitor } from '@xiezhi/procedures';
import type { Appeal, CaseState, Participant, Service } from '@xiezhi/record';
import { folds } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { appealCourseOf } from './appeal-course.ts';
import { Words } from './words.ts';

const empty = folds.case.initial;
const at = instant('2026-03-20T08:00:00.000Z');
const party = (id: string, side: 'plaintiff' | 'defendant', name: string) =>
  ({
    id,
    role: side,
    side,
    name,
    person: id,
    principal: null,
    to: null,
    authority: null,
  }) as unknown as Participant;
const served = (addressee: string, on: string) =>
  ({ addressee, judgment: true, effective: { on, at } }) as unknown as Service;
const appeal = (also: Partial<Appeal> = {}) =>
  ({
    id: 'appeal-1',
    participant: 'd1',
    late: false,
    final: false,
    authority: null,
    weighed: null,
    sentUp: null,
    ruling: null,
    decided: null,
    fee: null,
    withdrawnAt: null,
    ...also,
  }) as Appeal;

/** Pronounced; served on the plaintiff on 1 April and on the defendant on `second`. */
function judged(
  second: string | null,
  also: { readonly final?: boolean; readonly appeals?: readonly Appeal[] } = {},
): CaseState {
  const made = { final: also.final === true } as CaseState['judgment']['made'];
  return {
    ...empty,
    participation: {
      ...empty.participation,
      participants: [party('p1', 'plaintiff', '沈静宜'), party('d1', 'defendant', '钱守拙')],
    },
    judgment: { ...empty.judgment, made, pronouncedAt: at },
    service: {
      ...empty.service,
      services: [served('p1', '2026-04-01'), ...(second === null ? [] : [served('d1', second)])],
    },
    appeal: { ...empty.appeal, appeals: also.appeals ?? [] },
  };
}

const labels = new Set<Label>(['public', 'parties', 'side:plaintiff']);
const read = (state: CaseState, today: string, seen: ReadonlySet<Label> = labels) =>
  appealCourseOf(
    state,
    new Words(catalogue, 'zh-CN', null),
    lawAt(courtDay(today)),
    today as CourtDay,
    { ...visitor('x'), person: 'p1' as PersonId },
    seen,
  );

describe('what a party reads of appeals under what comes next', () => {
  test('CPL-171: its own last day and everybody’s, each from its own service, with the article', () => {
    expect(read(judged('2026-04-03'), '2026-04-07')).toMatchObject([
      {
        on: '2026-04-16',
        provisional: false,
        text: expect.stringMatching(/^您的.*民诉法 171/) as string,
      },
      { on: '2026-04-20', text: '钱守拙的上诉期最后一日（民诉法 171）' },
    ]);
  });

  test('CPL-171: whoever is not served yet has no last day yet', () => {
    expect(read(judged(null), '2026-04-07')).toMatchObject([
      { on: '2026-04-16' },
      { on: '', text: expect.stringContaining('送达钱守拙的次日起十五日内') as string },
    ]);
  });

  test('CPL-85: a day on a calendar that is not loaded is provisional, and never over', () => {
    const state = judged('2099-12-28');
    expect(read(state, '2100-06-01')).toMatchObject([
      { on: '2026-04-16', text: expect.stringContaining('2026年4月16日') as string },
      { provisional: true },
    ]);
  });

  test('CPL-171: past its last day a party reads that an appeal is received all the same, and of others’ nothing', () => {
    expect(read(judged('2026-04-03'), '2026-05-12').map(({ text }) => text)).toEqual([
      expect.stringContaining('照样收'),
    ]);
  });

  test('CPL-158: while an appeal stands the judgment has not taken effect, also once the file is with the court above', () => {
    const texts = (one: Appeal) =>
      read(judged('2026-04-03', { appeals: [one] }), '2026-04-10').map(({ text }) => text);
    expect(texts(appeal())).toEqual([
      expect.stringContaining('您的上诉期'),
      expect.stringContaining('还没有发生法律效力'),
    ]);
    const sentUp = { on: courtDay('2026-05-06'), court: '云州市中级人民法院' };
    expect(texts(appeal({ sentUp })).at(-1)).toMatch(/2026年5月6日.*还没有发生法律效力/);
    expect(texts(appeal({ weighed: 'without-effect' })).join()).not.toContain('法律效力');
  });

  test.each([
    ['upheld', /驳回上诉，维持原判/, '本院的判决自2026年6月8日起发生法律效力'],
    ['changed', /改判/, '第二审判决自2026年6月8日起发生法律效力'],
    ['withdrawn', /准许撤回上诉/, '本院的判决自2026年6月8日起发生法律效力'],
    ['mediated', /调解结案/, '调解书自2026年6月8日起发生法律效力，本院的判决视为撤销'],
    ['remanded', /发回重审/, '本院重新立案，另行组成合议庭审理，新的案号会通知各方'],
  ] as const)(
    'CPL-177, CPL-182: %s by the court above, it says so, and since when that binds or where it goes on',
    (outcome, what, then) => {
      const sentUp = { on: courtDay('2026-05-06'), court: '云州市中级人民法院' };
      const effectiveOn = outcome === 'remanded' ? null : courtDay('2026-06-08');
      const decided = {
        outcome,
        number: '（2026）云01民终12号',
        on: courtDay('2026-06-01'),
        effectiveOn,
        at,
      };
      const state = judged('2026-04-03', { appeals: [appeal({ sentUp, decided })] });
      const texts = read(state, '2026-06-10').map(({ text }) => text);
      expect(texts.slice(0, 2)).toEqual([expect.stringMatching(what), then]);
      // Upheld, changed or taken back it is performed, or enforcement is asked for.
      expect(texts.join().includes('申请执行')).toBe(!['mediated', 'remanded'].includes(outcome));
      expect(texts[0]).toMatch(/^云州市中级人民法院2026年6月1日以（2026）云01民终12号/);
      const retrial = '（2026）云0102民初88号';
      const again = { ...state, appeal: { ...state.appeal, retrial } };
      expect(
        read(again, '2026-06-10')
          .map(({ text }) => text)
          .join()
          .includes(retrial),
      ).toBe(outcome === 'remanded');
    },
  );

  test.each([
    ['late', { late: true }, false],
    ['against a final judgment', { final: true }, true],
    ['without authority', { authority: 'general' }, false],
  ] as const)(
    'CPL-158: of an appeal %s that nobody has weighed it is said only that a judge decides',
    (_how, also, final) => {
      const all = (one: Appeal) =>
        read(judged('2026-04-03', { appeals: [one], final }), '2026-09-07')
          .map(({ text }) => text)
          .join();
      expect(all(appeal(also))).toContain('收到上诉，注明了问题，由法官决定');
      expect(all(appeal(also))).not.toContain('还没有发生法律效力');
      expect(all(appeal({ ...also, weighed: 'stands' })).includes('还没有发生法律效力')).toBe(
        !final,
      );
    },
  );

  test('CPL-62: an appeal whose effect is open leaves the last day of that party where it is', () => {
    const one = appeal({ authority: 'general' });
    expect(read(judged('2026-04-03', { appeals: [one] }), '2026-04-10')).toMatchObject([
      { on: '2026-04-16' },
      { on: '2026-04-20' },
      { on: '' },
    ]);
  });

  test('CPL-165: of a final judgment it is said that no appeal lies, and no day', () => {
    expect(read(judged(null, { final: true }), '2026-04-07')).toMatchObject([
      { on: '', text: expect.stringContaining('一审终审') as string },
    ]);
  });

  /** The docket says that the days of both to appeal are over. */
  const over = (state: CaseState): CaseState => ({
    ...state,
    proceedings: {
      ...state.proceedings,
      passed: {
        'judgment/appeal/p1@2026-04-16': { at },
        'judgment/appeal/d1@2026-04-20': { at },
      } as unknown as CaseState['proceedings']['passed'],
    },
  });

  test('CPL-158: once nobody may appeal any more it says since when the judgment is in force, and how it is enforced', () => {
    const texts = (state: CaseState) => read(state, '2026-04-22').map(({ text }) => text);
    const state = judged('2026-04-03');
    expect(texts(state).join()).not.toContain('发生法律效力');
    expect(texts(over(state))).toEqual([
      expect.stringContaining('照样收'),
      '本院的判决自2026年4月21日起发生法律效力（民诉法 158）',
      expect.stringContaining('按判决主文写明的日期履行'),
      expect.stringMatching(/申请执行.*二年.*民诉法 250/),
    ]);
  });

  test('CPL-171: a late appeal holds the judgment back until a judge weighs it, and whoever appealed is told what became of it', () => {
    const texts = (one: Appeal) =>
      read(over(judged('2026-04-03', { appeals: [one] })), '2026-05-12')
        .map(({ text }) => text)
        .join();
    expect(texts(appeal({ late: true }))).not.toContain('起发生法律效力');
    const lost = appeal({ late: true, weighed: 'without-effect' });
    expect(texts(lost)).toContain('钱守拙的上诉，法官认定不发生上诉的效力');
    expect(texts(lost)).toContain('自2026年4月21日起发生法律效力');
    expect(texts({ ...lost, participant: 'p1' })).toContain('您的上诉，法官认定不发生');
  });

  test('CPL-165: a final judgment is in force once everybody has it', () => {
    const texts = (second: string | null) =>
      read(judged(second, { final: true }), '2026-04-07').map(({ text }) => text);
    expect(texts(null).join()).not.toContain('起发生法律效力');
    expect(texts('2026-04-03')).toContain('本院的判决自2026年4月3日起发生法律效力（民诉法 165）');
  });

  test('CPL-151: before the pronouncement, and to whoever reads only of fees, nothing is said', () => {
    const state = judged('2026-04-03');
    const silent = { ...state, judgment: { ...state.judgment, pronouncedAt: null } };
    expect(read(silent, '2026-04-07')).toEqual([]);
    expect(read(state, '2026-04-07', new Set<Label>(['public', 'side:plaintiff']))).toEqual([]);
  });
});
