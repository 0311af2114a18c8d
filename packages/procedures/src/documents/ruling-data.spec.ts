import type { CourtDay } from '@xiezhi/kernel';
import type { CourtProfile } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { rulingData } from './ruling-data.ts';

test('CPL-130: a ruling on jurisdiction orders the transfer, and names the court', async () => {
  const one = await CivilCase.registered();
  const court = { name: '云州市东湖区人民法院', policies: {} } as unknown as CourtProfile;
  const extra = { ruling: 'jurisdiction', participant: 'd1', court: '云州市西山区人民法院' };
  const order = (outcome: string) =>
    rulingData(one.state, court, '2026-03-02' as CourtDay, { ...extra, outcome })['order'];
  expect(order('founded')).toBe('钱守拙对管辖权提出的异议成立，本案移送云州市西山区人民法院处理。');
  const named = { ...court, policies: { 'appeal-court': '云州市中级人民法院' } };
  expect(rulingData(one.state, named, '2026-03-02' as CourtDay, extra)).toMatchObject({
    appealCourt: '云州市中级人民法院',
  });
  expect(order('unfounded')).toBe('驳回钱守拙对管辖权提出的异议。');
});

test.each([
  ['unrelated', '第二百三十三条'],
  [undefined, '第二百三十二条'],
])(
  'CPLI-232, CPLI-233: a counterclaim that is not accepted (%s) rests on article %s',
  async (bar, article) => {
    const one = await CivilCase.registered();
    const court = { name: '云州市东湖区人民法院', policies: {} } as unknown as CourtProfile;
    const extra = {
      ruling: 'counterclaim',
      participant: 'd1',
      ...(bar === undefined ? {} : { bar }),
    };
    const { basis } = rulingData(one.state, court, '2026-03-02' as CourtDay, extra);
    expect(basis).toMatchObject([
      { articles: ['第一百五十七条第一款第一项'] },
      { articles: [article] },
    ]);
  },
);

test('CPL-126: a ruling not to accept names the day on which the complaint came, and not that of its correction', async () => {
  const one = await CivilCase.filed();
  await one.must('lin', 'filing.explain', { reason: '应当先仲裁' });
  one.court.at('2026-03-06T01:00:00.000Z');
  // Looked at again: the court's days run afresh, the day of receipt stays.
  await one.must('zhao', 'filing.supplement', { note: '补充', attachments: [] });
  await one.must('zhao', 'filing.insist', { note: '坚持起诉' });
  await one.must('lin', 'filing.propose-refusal', { reasons: '不属于受理范围' });
  await one.must('lu', 'filing.refuse-acceptance', { reasons: '不属于受理范围' });
  const ruling = one.court
    .entries(one.stream)
    .findLast(({ kind }) => kind === 'documents.Ordered')?.body;
  expect(ruling).toMatchObject({ template: 'refusal-ruling', data: { receivedOn: '2026-03-02' } });
});

describe('OLR-9.1.3, REG-7: a ruling not to accept says what went before it, and nothing that did not', () => {
  const rule = async (one: CivilCase) => {
    await one.must('lin', 'filing.propose-refusal', { reasons: '没有明确的被告' });
    await one.must('lu', 'filing.refuse-acceptance', { reasons: '没有明确的被告' });
    const entries = one.court.entries(one.stream);
    const ordered = entries.findLast(({ kind }) => kind === 'documents.Ordered')?.body;
    const ruled = entries.find(({ kind }) => kind === 'filing.AcceptanceRefused')?.body;
    return { ...(ordered as { data: object }).data, ruled };
  };
  const insists = (one: CivilCase) => one.must('zhao', 'filing.insist', { note: '坚持起诉' });
  const asks = (one: CivilCase) =>
    one.must('lin', 'filing.request-correction', { items: ['defendant-address'], note: '住址' });

  test('explained', async () => {
    const one = await CivilCase.filed();
    await one.must('lin', 'filing.explain', { reason: '没有明确的被告' });
    await insists(one);
    expect(await rule(one)).toMatchObject({
      course: '本院依法审查；已经向起诉人说明欠缺的起诉条件。起诉人坚持起诉。',
      basis: [{ articles: ['第一百二十二条', '第一百二十六条'] }],
      ruled: { articles: ['CPL-122', 'CPL-126'] },
    });
  });

  test('asked to correct, insisted, explained', async () => {
    const one = await CivilCase.filed();
    await asks(one);
    await insists(one);
    await one.must('lin', 'filing.explain', { reason: '没有明确的被告' });
    await insists(one);
    expect(await rule(one)).toMatchObject({
      course:
        '本院依法审查，于2026年3月2日书面告知起诉人补正；已经向起诉人说明欠缺的起诉条件。起诉人坚持起诉。',
    });
  });

  test('gone back uncorrected, and nothing explained', async () => {
    const one = await CivilCase.filed();
    await asks(one);
    one.court.at('2026-06-01T01:00:00.000Z');
    await one.must('lin', 'filing.return', { reason: '期限届满' });
    await insists(one);
    expect(await rule(one)).toMatchObject({
      course:
        '本院依法审查，于2026年3月2日书面告知起诉人补正；期限届满没有补正，起诉材料已经退回。起诉人坚持起诉。',
      basis: [{ articles: ['第一百二十六条'] }, { articles: ['第七条'] }],
      ruled: { articles: ['CPL-126', 'REG-7'] },
    });
  });
});
