import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { onPaper } from '../testing/judged.ts';

/** Until when a party hands in evidence, and whether that is sure. */
const last = (one: CivilCase, id: string) => {
  const found = one.court
    .deadlines(one.stream)
    .find(({ key }) => key.startsWith(`claims/evidence/${id}@`));
  return [found?.dueOn, found?.provisional];
};

/** Both were served with their notice on 2 March: fifteen days, to the 17th. The defendant objects on the 10th. */
async function objected(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
  await one.servedOnPaper('2026-03-02');
  await one.noticedOfEvidence('p1');
  await one.linked();
  expect(last(one, 'p1')).toEqual(['2026-03-17', false]);
  one.court.at('2026-03-10T02:00:00.000Z');
  const objection = { court: '云州市西山区人民法院', reasons: '约定。', attachments: [] };
  await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
  return one;
}

/** Rejected on the 12th, and the ruling served on both that day: nobody can appeal after Monday the 23rd. */
async function rejected(): Promise<CivilCase> {
  const one = await objected();
  one.court.at('2026-03-12T02:00:00.000Z');
  const unfounded = { outcome: 'unfounded', reasons: '没有约定。' };
  await one.must('lu', 'defence.decide-jurisdiction', unfounded, 'objection-1');
  await one.issue();
  expect(last(one, 'p1')).toEqual(['2026-03-17', true]);
  for (const id of ['p1', 'd1']) await onPaper(one, 'procedural-ruling', id, '2026-03-12');
  return one;
}

test('CPLI-99, OLR-29.1.0: that the notice on evidence lies in an account begins no day, for neither side', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
  await one.linked();
  for (const id of ['p1', 'd1']) expect(last(one, id)).toEqual([undefined, undefined]);
  one.court.at('2026-03-05T02:00:00.000Z');
  await one.servedOnPaper('2026-03-05');
  expect(last(one, 'd1')).toEqual(['2026-03-20', false]);
  const owed = (id: string) =>
    one.court.tasks(one.stream).some(({ key }) => key === `service/notices/${id}`);
  expect(owed('p1'), 'the clerk owes the plaintiff that service').toBe(true);
  const papers = [one.paper('acceptance-notice', 'p1'), one.paper('rights-notice', 'p1')];
  const how = { papers, way: 'by-hand', on: '2026-03-05', proof: '送达回证' };
  await one.must('he', 'service.record-paper', how, 'p1');
  expect(last(one, 'p1')).toEqual([undefined, undefined]);
  await one.noticedOfEvidence('p1');
  expect(last(one, 'p1')).toEqual(['2026-03-20', false]);
  expect(owed('p1')).toBe(false);
});

describe('EVR-55: the time for evidence begins anew', () => {
  test('EVR-55: while an objection to jurisdiction is open nobody’s time lapses', async () => {
    const one = await objected();
    expect(last(one, 'p1')).toEqual(['2026-03-17', true]);
    expect(last(one, 'd1')).toEqual(['2026-03-17', true]);
  });

  test('EVR-55, CPL-130: an objection that was late is in time once the day of service is moved', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.servedOnPaper('2026-03-02');
    one.court.at('2026-03-05T02:00:00.000Z');
    await one.linked();
    one.court.at('2026-03-18T02:00:00.000Z');
    const objection = { court: '云州市西山区人民法院', reasons: '约定。', attachments: [] };
    await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
    expect(one.state.defence.objections).toMatchObject([{ late: true }]);
    // Fifteen days to answer, and for evidence, ended on the 17th.
    expect(last(one, 'd1')).toEqual(['2026-03-17', false]);
    const service = one.state.service.services.find(({ addressee }) => addressee === 'd1')?.id;
    const told = {
      ground: 'another-day',
      text: '3 月 9 日才收到。',
      arrivedOn: '2026-03-09',
      attachments: [],
    };
    await one.must('qian', 'service.object', told, service);
    const moved = { outcome: 'moved', day: '2026-03-09', reasons: '住院属实。' };
    await one.must('lu', 'service.decide-objection', moved, 'v1');
    expect(last(one, 'd1')).toEqual(['2026-03-24', true]);
  });

  test('EVR-55: rejected, what was left runs from the day on which the ruling binds', async () => {
    const one = await rejected();
    // Eight days were left, the 10th and the 17th with them.
    expect(last(one, 'p1')).toEqual(['2026-03-31', false]);
    expect(last(one, 'd1')).toEqual(['2026-03-31', false]);
  });

  test('EVR-55: appealed, it stands still until the court above has ruled', async () => {
    const one = await rejected();
    const petition = { claims: '移送西山区人民法院。', attachments: [] };
    await one.must('qian', 'ruling.appeal', petition, 'objection-1.d1');
    expect(last(one, 'p1')).toEqual(['2026-03-17', true]);
    await one.issue();
    await onPaper(one, 'appeal', 'p1', '2026-03-12');
    await one.must('zhao', 'appeal.answer', { text: '不同意。', attachments: [] }, 'appeal-1.p1');
    const up = { court: '云州市中级人民法院', as: 'electronic', complete: true, receipt: '3 号' };
    await one.must('he', 'appeal.send-up', up, 'appeal-1');
    one.court.at('2026-04-10T02:00:00.000Z');
    const upheld = {
      outcome: 'upheld',
      number: '（2026）云01民辖终8号',
      on: '2026-04-09',
      attachments: [CivilCase.file('c')],
    };
    await one.must('he', 'appeal.note-outcome', upheld, 'appeal-1');
    expect(last(one, 'p1')).toEqual(['2026-04-20', false]);
  });

  test('EVR-55: an objection after the time for it stops nothing', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.servedOnPaper('2026-03-02');
    await one.noticedOfEvidence('p1');
    await one.linked();
    one.court.at('2026-03-20T02:00:00.000Z');
    const objection = { court: '云州市西山区人民法院', reasons: '约定。', attachments: [] };
    await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
    expect(last(one, 'p1')).toEqual(['2026-03-17', false]);
  });

  test('EVR-55: the days of whoever comes later are everybody’s', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.issue();
    await one.noticedOfEvidence('p1');
    one.court.at('2026-03-12T02:00:00.000Z');
    const example = catalogue.command('participation.add-party')?.example;
    await one.must('lu', 'participation.add-party', example);
    await one.issue();
    const { participant } = one.state.participation.added[0] ?? { participant: '' };
    expect(last(one, 'p1')).toEqual(['2026-03-17', false]);
    await onPaper(one, 'evidence-notice', participant, '2026-03-12');
    expect(last(one, participant)).toEqual(['2026-03-27', false]);
    expect(last(one, 'p1')).toEqual(['2026-03-27', false]);
  });
});
