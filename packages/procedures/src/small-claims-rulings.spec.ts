import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import type { CourtProfile } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { rulingData } from './documents/ruling-data.ts';
import { effectOfTheEnd } from './shared/effect-of-the-end.ts';
import { isInForce } from './shared/ruling-in-force.ts';
import { CivilCase } from './testing/civil.ts';
import { onPaper } from './testing/judged.ts';

const law = lawAt(courtDay('2026-03-02'));
const court = { name: '云州市东湖区人民法院', policies: {} } as unknown as CourtProfile;
const of = (one: CivilCase, extra: Readonly<Record<string, string>>) => {
  const data = rulingData(one.state, court, courtDay('2026-03-02'), extra);
  return {
    appealCourt: data['appealCourt'],
    articles: (data['basis'] as { articles: string[] }[]).flatMap((each) => each.articles),
  };
};

async function registered(procedure: string): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
  await one.linked();
  return one;
}

async function objected(procedure: string): Promise<CivilCase> {
  const one = await registered(procedure);
  const objection = { court: '云州市西山区人民法院', reasons: '约定。', attachments: [] };
  await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
  const unfounded = { outcome: 'unfounded', reasons: '没有约定。' };
  await one.must('lu', 'defence.decide-jurisdiction', unfounded, 'objection-1');
  await one.issue();
  return one;
}

async function dismissed(procedure: string): Promise<CivilCase> {
  const one = await registered(procedure);
  await one.must('lu', 'suspension.dismiss', { ground: 'already-decided', reasons: '已有判决。' });
  await one.issue();
  return one;
}

describe('rulings in small claims that take effect as they are made', () => {
  test.each([
    ['small-claims', true],
    ['summary', false],
    ['ordinary', false],
  ])('CPLI-276: on jurisdiction, in %s procedure: final is %s', async (procedure, final) => {
    const one = await objected(procedure);
    const offers = await one.court.offers(one.stream, one.people.qian);
    expect(offers.includes('ruling.appeal#objection-1.d1')).toBe(!final);
    expect(isInForce(one.state, { id: 'objection-1' }, law)).toBe(final);
    const said = of(one, { ruling: 'jurisdiction', participant: 'd1', outcome: 'unfounded' });
    expect(said.appealCourt).toBe(final ? null : '上一级人民法院');
    expect(said.articles.includes('第二百七十六条')).toBe(final);
    await onPaper(one, 'procedural-ruling', 'd1', '2026-03-02');
    const terms = one.court.deadlines(one.stream).map(({ key }) => key);
    expect(terms.some((key) => key.startsWith('judgment/appeal-ruling/'))).toBe(!final);
  });

  test.each([
    ['small-claims', true],
    ['ordinary', false],
  ])('CPLI-277: dismissing the suit, in %s procedure: final is %s', async (procedure, final) => {
    const one = await dismissed(procedure);
    const offers = await one.court.offers(one.stream, one.people.zhao);
    expect(offers.includes('ruling.appeal#dismissal-1.p1')).toBe(!final);
    expect(effectOfTheEnd(one.state, law)).toEqual(
      final ? { on: '2026-03-02', provisional: false } : null,
    );
    const said = of(one, { ruling: 'dismissal', ground: 'already-decided' });
    expect(said.appealCourt).toBe(final ? null : '上一级人民法院');
    expect(said.articles.includes('第二百七十七条')).toBe(final);
  });
});
