import { judgmentAbove } from '@xiezhi/record';
import { lawAt } from '@xiezhi/law';
import { courtDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { appealed, onPaper, petition, task } from '../testing/judged.ts';
import { theCourtAboveTakesItsTime } from './rules/the-court-above-takes-its-time.ts';

const sending = {
  court: '云州市中级人民法院',
  as: 'electronic',
  complete: true,
  receipt: '收卷回执 31 号',
};
const paper = {
  number: '（2026）云01民终12号',
  on: '2026-06-01',
  attachments: [CivilCase.file('c')],
};

/** The defendant has appealed, and the file is with the court above since 8 April; `both`: the plaintiff has as well. */
async function upAbove(both = false): Promise<CivilCase> {
  const one = await appealed();
  await onPaper(one, 'appeal', 'p1', '2026-04-07');
  await one.must('zhao', 'appeal.answer', { text: '驳回', attachments: [] }, 'appeal-1.p1');
  if (both) {
    await one.must('zhao', 'judgment.appeal', petition, 'p1');
    await one.issue();
    const other = one.state.documents.papers.findLast(({ template }) => template === 'appeal');
    const papers = [other?.file?.sha256];
    const how = { papers, way: 'by-hand', on: '2026-04-07', proof: '回证' };
    await one.must('he', 'service.record-paper', how, 'd1');
    await one.must('qian', 'appeal.answer', { text: '驳回', attachments: [] }, 'appeal-2.d1');
  }
  one.court.at('2026-04-08T02:00:00.000Z');
  for (const { id } of one.state.appeal.appeals)
    await one.must('he', 'appeal.send-up', sending, id);
  one.court.at('2026-06-10T02:00:00.000Z');
  return one;
}
const offersOf = async (one: CivilCase, who: 'zhao' | 'qian' | 'he') =>
  one.court.offers(one.stream, one.people[who]);

describe('what the court above makes of a judgment', () => {
  test('CPL-183: after three months somebody asks what became of the judgment, after thirty days of a ruling', async () => {
    const one = await upAbove();
    expect(task(one, 'appeal.note-outcome')).toMatchObject({
      key: 'judgment/outcome/appeal-1',
      by: { role: 'clerk' },
      opensAt: '2026-07-07T16:00:00.000Z',
      basis: ['CPL-183'],
    });
    const law = lawAt(courtDay('2026-04-08'));
    const sentUpOn = courtDay('2026-04-08');
    expect(theCourtAboveTakesItsTime({ sentUpOn, ruling: null, law })).toBe('2026-07-08');
    expect(theCourtAboveTakesItsTime({ sentUpOn, ruling: 'acceptance', law })).toBe('2026-05-08');
  });

  test('CPL-287: with a party that has no domicile here the court above is bound by no time, and none is cited', async () => {
    const one = await upAbove();
    const abroad = { domicile: 'abroad', reasons: '护照和居留证明载明住在境外。' };
    await one.must('lu', 'participation.find-domicile', abroad, 'd1');
    expect(task(one, 'appeal.note-outcome')).toMatchObject({
      opensAt: '2026-07-07T16:00:00.000Z',
      basis: ['CPL-287'],
    });
  });

  test.each(['upheld', 'changed', 'mediated'] as const)(
    'CPL-177, CPL-179, CPL-182: %s, with the day since which it binds; that is the end of appealing',
    async (outcome) => {
      const one = await upAbove();
      const said = { ...paper, outcome };
      const refused = async (effectiveOn?: string) =>
        one.try('he', 'appeal.note-outcome', { ...said, effectiveOn }, 'appeal-1');
      for (const day of [undefined, '2026-05-31', '2026-06-11'])
        expect(await refused(day)).toMatchObject({
          refusals: [{ code: 'appeal/not-effective-that-day', ground: { kind: 'technical' } }],
        });
      await one.must(
        'he',
        'appeal.note-outcome',
        { ...said, effectiveOn: '2026-06-08' },
        'appeal-1',
      );
      expect(judgmentAbove(one.state)).toMatchObject({
        outcome,
        number: paper.number,
        effectiveOn: '2026-06-08',
      });
      for (const who of ['zhao', 'qian', 'he'] as const)
        expect(
          (await offersOf(one, who)).filter((name) =>
            /judgment\.appeal|appeal\.record-paper/.test(name),
          ),
        ).toEqual([]);
      expect(task(one, 'appeal.note-outcome')).toBeUndefined();
      expect(task(one, 'appeal.open-retrial')).toBeUndefined();
    },
  );

  test('CPL-177: a judgment is not set aside as a ruling is, and what is asked of it is another thing', async () => {
    const one = await upAbove();
    const said = { ...paper, outcome: 'reversed' };
    expect(await one.try('he', 'appeal.note-outcome', said, 'appeal-1')).toMatchObject({
      refusals: [{ code: 'appeal/not-that-outcome' }],
    });
  });

  test('CPL-177: sent back, the number of the new case is owed until it stands there, and the parties are told', async () => {
    const one = await upAbove();
    await one.issue();
    await one.must('he', 'case.close', {});
    await one.must('he', 'appeal.note-outcome', { ...paper, outcome: 'remanded' }, 'appeal-1');
    expect(judgmentAbove(one.state)).toMatchObject({ outcome: 'remanded', effectiveOn: null });
    expect(task(one, 'appeal.open-retrial')).toMatchObject({
      by: { role: 'clerk' },
      label: 'parties',
      basis: ['CPL-177'],
    });
    for (const caseNumber of ['明年', one.state.filing.caseNumber ?? ''])
      expect(await one.try('he', 'appeal.note-retrial', { caseNumber })).toMatchObject({
        refusals: [{ code: 'appeal/not-a-new-number' }],
      });
    await one.must('he', 'appeal.note-retrial', { caseNumber: '（2026）云0102民初88号' });
    expect(one.state.appeal.retrial).toBe('（2026）云0102民初88号');
    expect(task(one, 'appeal.open-retrial')).toBeUndefined();
    expect(await offersOf(one, 'he')).not.toContain('appeal.note-retrial');
    expect(await offersOf(one, 'he')).not.toContain('appeal.open-retrial');
  });

  test('CPL-177: one decision answers all appeals that are there', async () => {
    const one = await upAbove(true);
    const said = { ...paper, outcome: 'upheld', effectiveOn: '2026-06-08' };
    await one.must('he', 'appeal.note-outcome', said, 'appeal-2');
    expect(one.state.appeal.appeals.map(({ decided }) => decided?.outcome)).toEqual([
      'upheld',
      'upheld',
    ]);
  });

  test('CPL-180: taken back, that appeal is over; what became of the judgment is open while another stands', async () => {
    const one = await upAbove(true);
    const said = { ...paper, outcome: 'withdrawn', effectiveOn: '2026-06-08' };
    await one.must('he', 'appeal.note-outcome', said, 'appeal-1');
    expect(judgmentAbove(one.state)).toBeNull();
    expect(task(one, 'appeal.note-outcome')).toMatchObject({ subject: 'appeal-2' });
    await one.must('he', 'appeal.note-outcome', said, 'appeal-2');
    expect(judgmentAbove(one.state)).toMatchObject({ outcome: 'withdrawn' });
  });

  test('CPL-182: entered, it says in both languages what was decided and since when it binds', () => {
    const body = { ...paper, outcome: 'upheld', effectiveOn: '2026-06-08' };
    expect(
      (['zh-CN', 'en'] as const).map(
        (lang) => catalogue.texts(lang).entries['appeal.JudgmentDecided']?.(body).detail,
      ),
    ).toEqual([
      '（2026）云01民终12号，2026年6月1日，驳回上诉，维持原裁判；2026年6月8日生效',
      '（2026）云01民终12号, 1 June 2026: Appeal dismissed, decision upheld; in force since 8 June 2026',
    ]);
  });
});
