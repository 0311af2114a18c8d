import { expect, describe, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { judged } from '../testing/judged.ts';

const reasons = '理由。';
const keys = (one: CivilCase): readonly string[] =>
  one.court.tasks(one.stream).map(({ key }) => key);
const serving = (one: CivilCase): readonly string[] =>
  keys(one).filter((key) => key.startsWith('service/'));

describe('a ruling that is not served when the case is closed', () => {
  async function ended(): Promise<CivilCase> {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.must('lu', 'suspension.terminate', { ground: 'defendant-without-estate', reasons });
    await one.issue();
    return one;
  }
  const closing = { manner: 'other', note: '终结诉讼。' };

  test('CPL-157: closing says on whom which paper is not served, and stops nobody', async () => {
    const one = await ended();
    const told = await one.court.told(one.stream, one.people.he, 'case.close');
    const warned = told.filter(({ code }) => code === 'unserved');
    expect(warned).toMatchObject([
      { code: 'unserved', facts: { each: [{ name: '沈静宜' }, { name: '钱守拙' }] } },
    ]);
    await one.must('he', 'case.close', closing);
  });

  test('CPL-128: closing says as well which copies were never served, and that they are served no more', async () => {
    const one = await ended();
    const copies = (await one.court.told(one.stream, one.people.he, 'case.close')).find(
      ({ code }) => code === 'copies-unserved',
    );
    expect(copies?.facts['each']).toContainEqual({
      name: '钱守拙',
      titles: expect.arrayContaining(['民事起诉状']) as readonly string[],
    });
  });

  test('CPL-157: serving it stays owed to the clerk until it is served, and can be done', async () => {
    const one = await ended();
    await one.must('he', 'case.close', closing);
    expect(serving(one)).toEqual(['service/ruling/p1', 'service/ruling/d1']);
    one.court.at('2026-03-05T01:00:00.000Z');
    for (const id of ['p1', 'd1']) {
      const paper = { papers: [one.paper('procedural-ruling', id)], way: 'by-hand' };
      const served = { ...paper, on: '2026-03-05', proof: '送达回证' };
      await one.must('he', 'service.record-paper', served, id);
    }
    expect(serving(one)).toEqual([]);
    const offers = await one.court.offers(one.stream, one.people.he);
    expect(offers.filter((name) => name.startsWith('service.record-paper'))).toEqual([]);
  });

  test('CPL-157: a ruling that corrects the judgment is served, also after the closing', async () => {
    const one = await judged();
    await one.must('he', 'case.close', { manner: 'judged', note: '已经送达。' });
    expect(serving(one)).toEqual([]);
    await one.must('lu', 'judgment.correct', { wrong: '60480 元', right: '60840 元', reasons });
    await one.issue();
    expect(serving(one)).toEqual(['service/ruling/p1', 'service/ruling/d1']);
  });
});

describe('the day of a service was noted wrong, and the case is closed', () => {
  test('CPL-87, CPL-171: the judge puts it right, and the time to appeal is reckoned anew from it', async () => {
    const one = await judged();
    await one.must('he', 'case.close', { manner: 'judged', note: '已经送达。' });
    const until = (): string | undefined =>
      one.court
        .deadlines(one.stream)
        .find(({ key }) => key.startsWith('judgment/appeal/d1'))
        ?.dueAt.slice(0, 10);
    expect(until()).toBe('2026-04-20');
    one.court.at('2026-04-08T01:00:00.000Z');
    const served = one.state.service.services.find(({ addressee }) => addressee === 'd1');
    const day = { on: '2026-04-07', reasons: '回证上是 7 日。' };
    await one.must('lu', 'service.correct-day', day, served?.id ?? '');
    // 7 April and fifteen days.
    expect(until()).toBe('2026-04-22');
  });
});
