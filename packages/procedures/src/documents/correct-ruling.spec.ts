import { describe, expect, test } from 'vitest';
import type { Facts } from '../framework/index.ts';
import { CivilCase } from '../testing/civil.ts';
import { onPaper } from '../testing/judged.ts';

const slip = { wrong: '被告钱守掘', right: '被告钱守拙', reasons: '姓名抄写有误。' };
const reasons = { reasons: '不属于人民法院受理的范围。' };

const ruling = (one: CivilCase, template: string) =>
  one.state.documents.papers.findLast((each) => each.template === template);
const correct = (one: CivilCase, who: 'lu' | 'he' | 'lin' | 'zhao', template: string) =>
  one.try(who, 'documents.correct-ruling', slip, `paper${ruling(one, template)?.id ?? ''}`);
const ordered = (one: CivilCase) =>
  one.court.entries(one.stream).findLast(({ kind }) => kind === 'documents.Ordered')?.body as Facts;
const serving = (one: CivilCase) =>
  one.court
    .tasks(one.stream)
    .filter(({ key }) => key.startsWith('service/ruling/'))
    .map(({ key, by }) => [key, by]);

/** Suspended by a ruling that both have been served with. */
async function suspended(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.linked();
  const order = { ground: 'heir-awaited', participant: 'd1', reasons: '等待继承人表明。' };
  await one.must('lu', 'suspension.order', order);
  await one.issue();
  for (const id of ['p1', 'd1']) await onPaper(one, 'procedural-ruling', id, one.court.today);
  expect(serving(one)).toEqual([]);
  return one;
}

/** Not accepted, by a ruling of a judge of the court that whoever sues was served with. */
async function refused(): Promise<CivilCase> {
  const one = await CivilCase.filed();
  await one.must('lin', 'filing.explain', { reason: '应当先申请仲裁。' });
  await one.must('zhao', 'filing.insist', { note: '坚持起诉。' });
  await one.must('lin', 'filing.propose-refusal', reasons);
  await one.must('lu', 'filing.refuse-acceptance', reasons);
  await one.issue();
  const papers = [one.paper('refusal-ruling', 'p1')];
  const how = { papers, way: 'by-hand', on: one.court.today, proof: '送达回证' };
  await one.must('lin', 'service.record-paper', how, 'p1');
  return one;
}

describe('a slip in a ruling', () => {
  test('CPLI-245: is mended by a ruling of the judge, that goes to whom the first one went', async () => {
    const one = await suspended();
    expect((await correct(one, 'lu', 'procedural-ruling')).outcome).toBe('accepted');
    await one.issue();
    expect(ordered(one)).toMatchObject({
      template: 'correcting-ruling',
      data: {
        ...slip,
        ruling: true,
        judgedOn: '2026-03-02',
        basis: [{ articles: ['第一百五十七条第一款第七项'] }, { articles: ['第二百四十五条'] }],
      },
    });
    expect(ruling(one, 'procedural-ruling')).toMatchObject({ replacedBy: null, slips: 1 });
    expect(serving(one)).toEqual([
      ['service/ruling/p1', { role: 'clerk' }],
      ['service/ruling/d1', { role: 'clerk' }],
    ]);
  });

  test('CPL-157: a ruling is the judge’s to mend, and no clerk makes one anew', async () => {
    const one = await suspended();
    for (const who of ['he', 'lin', 'zhao'] as const)
      expect((await correct(one, who, 'procedural-ruling')).outcome).toBe('refused');
    await correct(one, 'lu', 'procedural-ruling');
    await one.issue();
    const replaced = (await one.court.offers(one.stream, one.people.he)).filter((name) =>
      name.startsWith('documents.replace#'),
    );
    for (const template of ['procedural-ruling', 'correcting-ruling'])
      expect(replaced).not.toContain(`documents.replace#paper${ruling(one, template)?.id ?? ''}`);
  });

  test('CPLI-245: a slip in the ruling that mends is mended in the same way, and the judge is told of the first', async () => {
    const one = await suspended();
    await correct(one, 'lu', 'procedural-ruling');
    await one.issue();
    expect((await correct(one, 'lu', 'correcting-ruling')).outcome).toBe('accepted');
    const key = `paper${ruling(one, 'procedural-ruling')?.id ?? ''}`;
    const told = await one.court.told(one.stream, one.people.lu, 'documents.correct-ruling', key);
    expect(told).toMatchObject([
      { code: 'ruling', facts: { on: '2026-03-02' } },
      { code: 'corrected-before', facts: { slips: 1 } },
    ]);
  });

  test('CPL-126: in a ruling not to accept by a judge of the court; whoever sues is served, and the days to appeal stay', async () => {
    const one = await refused();
    const days = () => one.court.deadlines(one.stream).map(({ key }) => key);
    const before = days();
    expect(before).toHaveLength(1);
    one.court.at('2026-03-06T01:00:00.000Z');
    expect((await correct(one, 'lin', 'refusal-ruling')).outcome).toBe('refused');
    expect((await correct(one, 'lu', 'refusal-ruling')).outcome).toBe('accepted');
    await one.issue();
    expect(ordered(one)).toMatchObject({
      addressee: 'p1',
      data: { ruling: true, bench: [{ name: one.people.lu.name }], staff: [{ name: '立案庭' }] },
    });
    expect(serving(one)).toEqual([['service/ruling/p1', { role: 'filing-reviewer' }]]);
    const papers = [one.paper('correcting-ruling', 'p1')];
    const how = { papers, way: 'by-hand', on: '2026-03-06', proof: '送达回证' };
    await one.must('lin', 'service.record-paper', how, 'p1');
    expect(days()).toEqual(before);
  });

  test('CPL-157: whoever was let go by the ruling is served with what mends it', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    const party = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
    const added = { as: 'plaintiff', party, instance: 'application', reasons: '必须共同诉讼。' };
    await one.must('lu', 'participation.add-party', added);
    await one.must('zhao', 'claims.withdraw', { reasons: '双方已经和解。', sure: true }, 'p1');
    const granted = { decision: 'granted', reasons: '自愿处分。' };
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(one.state.participation.participants.find(({ id }) => id === 'p1')?.to).not.toBeNull();
    await one.issue();
    await onPaper(one, 'procedural-ruling', 'p1', one.court.today);
    expect(serving(one).map(([key]) => key)).not.toContain('service/ruling/p1');
    await correct(one, 'lu', 'procedural-ruling');
    await one.issue();
    expect(serving(one).map(([key]) => key)).toContain('service/ruling/p1');
  });

  test('what is no ruling is corrected otherwise', async () => {
    const one = await CivilCase.registered();
    const offers = await one.court.offers(one.stream, one.people.lu);
    expect(offers.filter((name) => name.startsWith('documents.correct-ruling'))).toEqual([]);
    expect((await correct(one, 'lu', 'acceptance-notice')).outcome).toBe('refused');
  });
});
