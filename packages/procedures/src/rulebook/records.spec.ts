import { nationalRulebook } from '@xiezhi/kernel';
import { doubtfulTerms, primeTableWith } from '@xiezhi/law';
import type { StateOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { Scenario } from '../testing/index.ts';
import { doubtfulTermIds, enteredInWords, recordInWords } from './record-words.ts';

const rate = { from: '2026-09-21', oneYear: '2.90', fiveYears: '３.40%', source: '9月公告' };
const railway = {
  code: '渝8701',
  holds: 'borne',
  name: '重庆铁路运输法院',
  source: '裁判文书',
};
const selling = { term: 'selling-off', count: '90', from: '2026-01-01', source: '原文' };

async function opened() {
  const court = new Scenario(catalogue, '2026-11-24T01:00:00.000Z');
  await court.when(court.system(), 'rulebook.open', nationalRulebook);
  const gu = court.person('gu', { posts: ['administrator'], name: '顾行简' });
  const yan = court.person('yan', { posts: ['president'], name: '严守正' });
  const book = () => (court.state(nationalRulebook) as StateOf<'rulebook'>).rulebook;
  const propose = (what: 'rate' | 'court' | 'term', input: object, who = gu) =>
    court.when(who, `rulebook.propose-${what}`, nationalRulebook, { ...input });
  const load = (id: string, who = yan) =>
    court.when(who, 'rulebook.load-record', nationalRulebook, { compared: true }, id);
  return { court, gu, yan, book, propose, load };
}

const codes = (outcome: object): readonly string[] =>
  'refusals' in outcome
    ? (outcome.refusals as readonly { readonly code: string }[]).map(({ code }) => code)
    : [];

test('PLR-25: a rate that one person copied holds once another has compared it, and never by the first alone', async () => {
  const { court, gu, yan, book, propose, load } = await opened();
  expect((await propose('rate', rate)).outcome).toBe('accepted');
  expect(primeTableWith(book().entered).to).toBe('2026-09-19');
  expect(codes(await load('1', gu))).toEqual(['rulebook/another-confirms']);
  expect(await court.told(nationalRulebook, yan, 'rulebook.load-record', '1')).toEqual([
    {
      code: 'proposed',
      facts: {
        kind: 'rate',
        from: '2026-09-21',
        oneYear: 290,
        fiveYears: 340,
        source: '9月公告',
        by: '顾行简',
      },
    },
    {
      code: 'before',
      facts: { kind: 'rate', from: '2025-05-20', oneYear: 300, fiveYears: 350 },
    },
  ]);
  expect((await load('1')).outcome).toBe('accepted');
  expect(primeTableWith(book().entered)).toMatchObject({
    to: '2026-10-19',
    entered: [{ from: '2026-09-21', source: '9月公告' }],
  });
  expect(book().records).toEqual([]);
  // Confirming twice is not possible, nor is confirming what was never proposed.
  expect((await load('1')).outcome).toBe('refused');
});

describe('what cannot be', () => {
  test('a day with a rate, a day to come, a month left out, 400 %, and what is no percentage', async () => {
    const { propose } = await opened();
    const tried = async (also: object) => codes(await propose('rate', { ...rate, ...also }));
    expect(await tried({ from: '2026-08-20' })).toEqual(['rulebook/day-has-rate']);
    expect(await tried({ from: '2026-12-21' })).toEqual(['rulebook/not-published-yet']);
    expect(await tried({ from: '2026-10-20' })).toEqual(['rulebook/not-the-next-month']);
    expect(await tried({ oneYear: '400' })).toEqual(['rulebook/no-such-rate']);
    expect(await tried({ oneYear: 'x', fiveYears: '3.456' })).toEqual([
      'rulebook/no-percent',
      'rulebook/no-percent',
    ]);
    expect(await tried({ from: '2026-12-21', oneYear: '400' })).toEqual([
      'rulebook/no-such-rate',
      'rulebook/not-published-yet',
    ]);
  });

  test('a code twice: in the table, entered already, or waiting already', async () => {
    const { propose, load } = await opened();
    expect(codes(await propose('court', { ...railway, code: '京0105' }))).toEqual([
      'rulebook/code-is-held',
    ]);
    expect(codes(await propose('court', { ...railway, code: '铁8701' }))).toEqual([
      'rulebook/no-court-code',
    ]);
    await propose('court', railway);
    expect(codes(await propose('court', { ...railway, name: '别的法院' }))).toEqual([
      'rulebook/already-proposed',
    ]);
    // Another one can wait beside it.
    expect((await propose('court', { ...railway, code: '渝8702' })).outcome).toBe('accepted');
    await load('1');
    expect(codes(await propose('court', railway))).toEqual(['rulebook/as-it-is']);
  });

  test('CPL-85: a term of no days, one that the law fixes, and the length it has', async () => {
    const { propose } = await opened();
    expect((await propose('term', { ...selling, count: '0' })).outcome).toBe('invalid');
    expect((await propose('term', { ...selling, term: 'appeal-judgment' })).outcome).toBe(
      'invalid',
    );
    expect(codes(await propose('term', { ...selling, count: '60' }))).toEqual([
      'rulebook/as-it-is',
    ]);
  });

  test('what took its place since it was proposed is seen when it is confirmed', async () => {
    const { propose, load, yan } = await opened();
    await propose('rate', rate);
    await propose('court', railway);
    await load('1');
    await load('2');
    await propose('rate', { ...rate, oneYear: '2.80' });
    await propose('court', { ...railway, name: '成渝铁路运输法院' }, yan);
    // Nothing but a correction of a month that was entered waits for it; the month after is another one.
    expect((await load('3')).outcome).toBe('accepted');
    expect(codes(await load('4', yan))).toEqual(['rulebook/another-confirms']);
  });
});

test('CPL-85: a length that was entered is that of the law from its day on', async () => {
  const { court, book, propose, load } = await opened();
  expect(court.law.timeLimit('selling-off')?.max).toBe(60);
  await propose('term', selling);
  await load('1');
  expect(court.law.timeLimit('selling-off')?.max).toBe(90);
  // With its unit: a later table in another one would make it another length.
  expect(book().entered.terms).toMatchObject([
    { term: 'selling-off', count: 90, unit: 'd', source: '原文' },
  ]);
  expect(doubtfulTermIds).toEqual(doubtfulTerms.map(({ id }) => id));
});

test('a code that was entered by mistake is taken back by two people, and the list says so', async () => {
  const { book, propose, load } = await opened();
  const back = { code: '渝8701', holds: 'mistaken', source: '核对' };
  expect(codes(await propose('court', back))).toEqual(['rulebook/no-code-entered']);
  // Without a name nothing is taken back that was not meant to be.
  expect(codes(await propose('court', { ...railway, name: undefined }))).toEqual(['form/left-out']);
  await propose('court', railway);
  await load('1');
  await propose('court', back);
  expect(book().entered.courts.get('渝8701')?.name).toBe(railway.name);
  expect((await load('2')).outcome).toBe('accepted');
  expect(book().entered.courts.get('渝8701')?.name).toBeNull();
  expect(enteredInWords('zh-CN', { kind: 'court', code: '渝8701', name: null })).toBe(
    '法院代字“渝8701”：录错了，不再采用',
  );
  expect((await propose('court', railway)).outcome).toBe('accepted');
});

test('what a later program holds for certain is listed as no longer used', () => {
  const held = { kind: 'court', code: '京0105', name: '北京市朝阳区人民法院' } as const;
  expect(enteredInWords('zh-CN', held)).toContain('不再起作用');
  expect(enteredInWords('en', { ...held, code: '渝8701' })).not.toContain('no longer');
});

test('what waits is withdrawn like a table of rest days, and can be entered again', async () => {
  const { court, yan, book, propose } = await opened();
  await propose('court', railway);
  await court.when(yan, 'rulebook.withdraw-proposal', nationalRulebook, { reason: '看错' }, '1');
  expect(book().records).toEqual([]);
  expect((await propose('court', railway)).outcome).toBe('accepted');
  expect(book().records.map(({ id }) => id)).toEqual(['2']);
});

test('a rate far from the last one is received, and whoever copies and whoever confirms it are told', async () => {
  const { court, gu, yan, propose } = await opened();
  const odd = { ...rate, oneYear: '6.00', fiveYears: '3.40' };
  const warned = await court.warnings(nationalRulebook, gu, 'rulebook.propose-rate', odd);
  expect(warned.map(({ code }) => code)).toEqual(['far', 'upside-down']);
  expect(await court.warnings(nationalRulebook, gu, 'rulebook.propose-rate', rate)).toEqual([]);
  await propose('rate', odd);
  const told = await court.told(nationalRulebook, yan, 'rulebook.load-record', '1');
  expect(told.map(({ code }) => code)).toEqual(['proposed', 'before', 'far', 'upside-down']);
});

test('a record is said in one line, in both languages', () => {
  const removed = { kind: 'term', ...selling, unit: 'wd', term: 'blacklist-delete' };
  expect(recordInWords('zh-CN', removed)).toBe(
    '删除失信信息：90 个工作日，适用于 2026-01-01 起开始计算的',
  );
  expect(
    recordInWords('en', { kind: 'rate', from: '2026-09-21', oneYear: 290, fiveYears: 340 }),
  ).toBe('Loan prime rate published on 2026-09-21: one year 2.90%, five years 3.40%');
});
