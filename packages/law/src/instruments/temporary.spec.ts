import type { CourtDay } from '@xiezhi/kernel';
import { addDays, courtDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { coveredSince, intervals } from './covered.ts';
import { article, articles, inForce, insteadOf, mayGround } from './index.ts';

const today = courtDay('2026-11-24');
const papers = articles.filter(({ rank, module }) => rank >= 4 && module !== null);
const everywhere = [null, '上海', '上海市', '广东', '北京'];
const elsewhere = (territory: string | null): readonly (string | null)[] =>
  everywhere.filter((one) => territory !== null && !one?.startsWith(territory));

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

  test('the table of what covers them holds the papers without an end and no other', () => {
    const endless = papers.filter(({ to }) => to === null).map(({ id }) => id as string);
    expect(Object.keys(coveredSince).sort()).toEqual(endless.sort());
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
