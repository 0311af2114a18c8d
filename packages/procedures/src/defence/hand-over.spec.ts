import { suitEnd } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { stageOf } from '../stages.ts';
import { CivilCase } from '../testing/civil.ts';

const west = '云州市西山区人民法院';
const keys = (one: CivilCase): readonly string[] =>
  one.court.tasks(one.stream).map(({ key }) => key);
const founded = { outcome: 'founded', reasons: '合同约定由西山区法院管辖。' };

async function ruled(also: Readonly<Record<string, string>> = {}): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.paid();
  await one.servedByAccount();
  const objection = { court: west, reasons: '合同约定。', attachments: [] };
  await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
  await one.must('lu', 'defence.decide-jurisdiction', { ...founded, ...also }, 'objection-1');
  await one.issue();
  return one;
}

async function served(one: CivilCase, id: string, on: string): Promise<void> {
  const papers = [one.paper('procedural-ruling', id)];
  await one.must('he', 'service.record-paper', { papers, way: 'by-hand', on, proof: '回证' }, id);
}

describe('CPL-130: a case that belongs to another court', () => {
  test('CPL-130: the ruling says to which court, which need not be the one that was named', async () => {
    const one = await ruled();
    expect(one.state.defence.objections).toMatchObject([{ transferTo: west }]);
    const other = await ruled({ court: '云州市南屏区人民法院' });
    expect(other.state.defence.objections).toMatchObject([{ transferTo: '云州市南屏区人民法院' }]);
    expect(other.state.documents.papers.at(-1)?.extra).toMatchObject({
      ruling: 'jurisdiction',
      court: '云州市南屏区人民法院',
    });
  });

  test('CPL-130: from the ruling on nothing of the course is owed, and this court decides no more', async () => {
    const one = await ruled();
    expect(keys(one).filter((key) => !key.startsWith('service/r'))).toEqual([]);
    expect(keys(one)).toEqual(expect.arrayContaining(['service/ruling/p1', 'service/ruling/d1']));
    expect(one.court.deadlines(one.stream)).toEqual([]);
    const offers = await one.court.offers(one.stream, one.people.lu);
    expect(offers.filter((name) => name.startsWith('judgment.'))).toEqual([]);
  });

  test('CPL-153, CPL-158: where the suit is suspended the days to appeal stand still, and letting it go on is owed', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.paid();
    await one.servedByAccount();
    const objection = { court: west, reasons: '合同约定。', attachments: [] };
    await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
    const ground = { ground: 'heir-awaited', participant: 'd1', reasons: '等待继承人。' };
    await one.must('lu', 'suspension.order', ground);
    await one.issue();
    await one.must('lu', 'defence.decide-jurisdiction', founded, 'objection-1');
    await one.issue();
    const papers = one.state.documents.papers.flatMap(({ template, file }) =>
      template === 'procedural-ruling' && file !== null ? [file.sha256] : [],
    );
    for (const id of ['p1', 'd1']) {
      const how = { papers, way: 'by-hand', on: '2026-03-02', proof: '回证' };
      await one.must('he', 'service.record-paper', how, id);
    }
    one.court.at('2026-04-20T01:00:00.000Z');
    expect(one.court.deadlines(one.stream)).toEqual([]);
    // With nothing else left to do nobody would owe anything, and the case would lie there for ever.
    expect(keys(one)).toEqual(['suspension/resume']);
    await one.must('lu', 'suspension.resume', { reasons: '继承人已经参加诉讼。' });
    expect(keys(one)).not.toContain('suspension/resume');
    expect(one.court.deadlines(one.stream).map(({ key }) => key)).toEqual([
      expect.stringContaining('judgment/appeal-ruling/objection-1/p1@'),
      expect.stringContaining('judgment/appeal-ruling/objection-1/d1@'),
    ]);
  });

  test('CPL-158, CPL-171: it is handed over when the ruling is in force: served on all, and its ten days over', async () => {
    const one = await ruled();
    await served(one, 'p1', '2026-03-02');
    expect(await one.try('he', 'defence.hand-over', { proof: '1 号' })).toMatchObject({
      refusals: [
        {
          code: 'defence/ruling-not-served',
          ground: { kind: 'law', articles: ['CPL-158', 'CPL-171'] },
          facts: { names: ['钱守拙'] },
        },
      ],
    });
    expect(keys(one)).not.toContain('defence/hand-over');
    one.court.at('2026-03-05T01:00:00.000Z');
    await served(one, 'd1', '2026-03-05');
    // Ten days from 5 March end on Sunday the 15th, and so on Monday.
    expect(
      one.court.tasks(one.stream).find(({ key }) => key === 'defence/hand-over'),
    ).toMatchObject({
      by: { role: 'clerk' },
      label: 'parties',
      opensAt: '2026-03-16T16:00:00.000Z',
    });
    one.court.at('2026-03-16T01:00:00.000Z');
    expect(await one.try('he', 'defence.hand-over', { proof: '1 号' })).toMatchObject({
      refusals: [{ code: 'defence/ruling-may-be-appealed', facts: { dueOn: '2026-03-16' } }],
    });
    one.court.at('2026-03-17T01:00:00.000Z');
    expect(await one.court.told(one.stream, one.people.he, 'defence.hand-over')).toMatchObject([
      { code: 'to', facts: { court: west } },
      { code: 'fee', facts: { fen: one.state.fees.bill?.paid } },
    ]);
    await one.must('he', 'defence.hand-over', { proof: '移送函 1 号' });
    await one.issue();
    expect(suitEnd(one.state)).toMatchObject({ how: 'transferred' });
    expect(stageOf(one.state)).toBe('closed');
    expect(keys(one).filter((key) => !key.startsWith('service/r'))).toEqual([
      'defence/receipt',
      'judgment/close',
    ]);
    expect(await one.try('he', 'case.close', { manner: 'other', note: '移送' })).toMatchObject({
      refusals: [{ code: 'closing/other-manner' }],
    });
    await one.must('he', 'case.close', { manner: 'transferred', note: '移送' });
  });

  test('what is still to be paid is paid at the other court, and a counterclaim goes there undecided', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.linked();
    const counterclaim = {
      claims: [{ text: '付保管费', yuan: '1000' }],
      grounds: '没有提货。',
      attachments: [],
    };
    await one.must('qian', 'claims.counterclaim', counterclaim, 'd1');
    const objection = { court: west, reasons: '合同约定。', attachments: [] };
    await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
    await one.must('lu', 'defence.decide-jurisdiction', founded, 'objection-1');
    await one.issue();
    for (const id of ['p1', 'd1']) await served(one, id, '2026-03-02');
    one.court.at('2026-03-20T01:00:00.000Z');
    expect(keys(one)).toContain('fees/pay');
    await one.must('he', 'defence.hand-over', { proof: '移送函 1 号' });
    await one.issue();
    expect(keys(one).filter((key) => key.startsWith('fees/'))).toEqual([]);
    await one.must('he', 'case.close', { manner: 'transferred', note: '移送' });
  });

  test('an objection that is not founded leaves the case here', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const objection = { court: west, reasons: '合同约定。', attachments: [] };
    await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
    const unfounded = { outcome: 'unfounded', reasons: '没有约定。', court: west };
    await one.must('lu', 'defence.decide-jurisdiction', unfounded, 'objection-1');
    expect(one.state.defence.objections).toMatchObject([{ transferTo: null }]);
    expect(keys(one)).toContain('judgment/make');
  });
});
