import type { CourtDay } from '@xiezhi/kernel';
import { addDays, courtDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { coveredByNothing, coveredSince, intervals } from './covered.ts';
import type { WhichCourt } from './index.ts';
import { article, articles, inForce, insteadOf, mayGround } from './index.ts';

const today = courtDay('2026-11-24');
const papers = articles.filter(({ rank, module }) => rank >= 4 && module !== null);
const everywhere = [null, '上海', '上海市', '广东', '北京'];
const elsewhere = (territory: string | null): readonly (string | null)[] =>
  everywhere.filter((one) => territory !== null && !one?.startsWith(territory));

/** Since when each paper is in force, and where: once more, as the papers themselves say. */
const issued = {
  N49: ['2020-02-14', null],
  SH: ['2020-02-26', '上海'],
  GD: ['2020-03-09', '广东'],
} as const;

/** The rules that others replaced by name, and the last day of each; the others have no end of their own. */
const replaced: Readonly<Record<string, readonly string[]>> = {
  '2021-07-31': [
    'GD-3.1.3',
    'GD-6.1.1',
    'GD-8.1.3',
    'N49-10.2.1',
    'N49-4.1.1',
    'N49-4.1.2',
    'N49-5.1.1',
    'N49-5.1.2',
    'N49-5.1.3',
    'N49-5.1.4',
    'N49-7.1.1',
    'N49-8.1.3',
    'N49-8.1.4',
    'N49-8.1.5',
    'N49-8.2.2',
    'N49-8.4.1',
    'SH-4.1.1',
    'SH-5.1.2',
    'SH-5.1.3',
    'SH-5.1.4',
    'SH-5.1.5',
    'SH-5.1.6',
    'SH-6.1.0',
    'SH-8.1.0',
  ],
  '2021-12-31': ['N49-10.2.3'],
};

test.each(papers.map((one) => [one.id as string, one] as const))(
  '%s holds since the day and in the place of its paper, until what replaced it',
  (id, { from, to, territory }) => {
    const [since, place] = issued[id.split('-')[0] as keyof typeof issued];
    const end = Object.entries(replaced).find(([, ids]) => ids.includes(id))?.[0] ?? null;
    expect([from, to, territory]).toEqual([since, end, place]);
  },
);

/** The last day on which an act could rest on it. */
const lastDay = (to: CourtDay | null): CourtDay => to ?? courtDay('2021-07-31');

describe('rules of 2020 and of one province', () => {
  test('there are 123 of them', () => {
    expect(papers).toHaveLength(123);
  });

  test.each(papers.map((one) => [one.id, one] as const))(
    '%s: rules an act of its own days and place, none of today, and says what to read instead',
    (id, { from, to, territory, rank, successors }) => {
      for (const day of [from, lastDay(to)]) {
        expect(inForce(id, day, territory), `${day} in force`).toBe(true);
        expect(mayGround(id, day, territory), `${day} a ground`).toBe(true);
        for (const place of elsewhere(territory)) expect(inForce(id, day, place)).toBe(false);
      }
      expect(inForce(id, addDays(from, -1), territory)).toBe(false);
      expect(mayGround(id, addDays(lastDay(to), 1), territory)).toBe(false);
      for (const place of everywhere) {
        expect(mayGround(id, today, place), `today in ${place ?? 'any province'}`).toBe(false);
        if (to !== null) expect(inForce(id, today, place)).toBe(false);
      }
      // A repealed rule names what replaced it; one without an end is in our own table of what covers it.
      if (to === null) expect(Object.hasOwn(coveredSince, id), 'covered').toBe(true);
      else expect(successors.length).toBeGreaterThan(0);
      for (const next of insteadOf(id)) {
        expect(mayGround(next, today), `${id} → ${next}`).toBe(true);
        expect(article(next)?.rank ?? 9, 'a higher rank').toBeLessThan(rank);
      }
    },
  );

  const someCourts: Readonly<Record<string, WhichCourt>> = {
    'a basic court outside the pilot': { pilot: false, level: 'basic' },
    'a basic court of the pilot': { pilot: true, level: 'basic' },
    'an internet court': { pilot: true, internet: true, level: 'basic' },
    'a high court': { pilot: false, level: 'high' },
    'the Supreme People’s Court': { pilot: false, level: 'supreme' },
  };

  test.each<[id: string, day: string, place: string | null, bound: readonly string[]]>([
    ['N49-3.1.3', '2020-03-10', null, ['a basic court of the pilot', 'an internet court']],
    ['N49-10.2.1', '2020-03-10', null, ['a basic court of the pilot', 'an internet court']],
    [
      'N49-10.2.3',
      '2020-03-10',
      null,
      ['a basic court outside the pilot', 'a high court', 'the Supreme People’s Court'],
    ],
    ['GD-8.1.3', '2020-03-10', '广东', ['a basic court of the pilot', 'an internet court']],
    ['N49-12.1.0', '2020-03-10', null, ['an internet court']],
    ['N49-15.1.2', '2020-03-10', null, ['a high court']],
    ['OOR-37.1.3', '2026-11-24', null, ['a high court', 'the Supreme People’s Court']],
    ['N49-1.1.1', '2020-03-10', null, Object.keys(someCourts)],
  ])('%s, of %s: rules the courts it names and no other', (id, on, place, bound) => {
    const ruled = Object.entries(someCourts).filter(([, court]) =>
      inForce(id, courtDay(on), place, court),
    );
    expect(ruled.map(([name]) => name)).toEqual(bound);
  });

  test('the table of what covers them holds the papers without an end and no other', () => {
    const endless = papers.filter(({ to }) => to === null).map(({ id }) => id as string);
    expect(Object.keys(coveredSince).sort()).toEqual(endless.sort());
  });

  test('a rule that nothing took over says why, and no other does', () => {
    const ends = papers
      .filter(({ id }) => insteadOf(id).length === 0)
      .map(({ id }) => id as string);
    expect(Object.keys(coveredByNothing).sort()).toEqual(ends.sort());
    for (const { zh, en } of Object.values(coveredByNothing))
      expect([zh.length > 20, en.length > 20]).toEqual([true, true]);
  });

  test('N49-2.1.7: suspension is the statute’s, then and now', () => {
    expect(insteadOf('N49-2.1.7')).toEqual(['CPL-153']);
    expect(inForce('CPL2017-150', courtDay('2020-03-10'))).toBe(true);
  });

  test('days between a rule and its successor are told, with what held on each of them', () => {
    for (const one of intervals) {
      expect(addDays(article(one.id)?.to ?? today, 1), one.id).toBe(one.from);
      for (let day = courtDay(one.from); day <= one.to; day = addDays(day, 1))
        for (const id of one.meanwhile) expect(mayGround(id, day), `${id} on ${day}`).toBe(true);
    }
  });

  test('a later edition is named instead of the one that replaced the paper', () => {
    expect(insteadOf('N49-10.2.3')).toEqual(['CPL-90']);
    expect(insteadOf('N49-2.1.6')).toEqual(['OLR-2.1.2']);
    expect(insteadOf('OLR-2.1.2')).toEqual([]);
    expect(insteadOf('nothing')).toEqual([]);
  });
});
