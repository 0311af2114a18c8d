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

test('CPLI-99: a defendant who has linked the case has no day for evidence before the complaint is served on them', async () => {
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

  test('EVR-55: claims that grow give as many days once more from that day on, to both sides; given up, they give none', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.servedOnPaper('2026-03-02');
    await one.noticedOfEvidence('p1');
    await one.linked();
    one.court.at('2026-03-10T02:00:00.000Z');
    const claims = [
      { text: '返还定作款', yuan: '90000' },
      { text: '赔偿损失', yuan: '5000' },
    ];
    await one.must(
      'zhao',
      'claims.change',
      { claims, reasons: '另有损失。', attachments: [] },
      'p1',
    );
    expect(['p1', 'd1'].map((id) => last(one, id))).toEqual([
      ['2026-03-25', false],
      ['2026-03-25', false],
    ]);
    one.court.at('2026-03-12T02:00:00.000Z');
    const less = { claims: claims.slice(1), reasons: '放弃。', attachments: [] };
    await one.must('zhao', 'claims.change', less, 'p1');
    expect(last(one, 'd1')).toEqual(['2026-03-25', false]);
    await one.must('zhao', 'claims.change', less, 'p1');
    expect(last(one, 'd1'), 'the same list once more asks for nothing').toEqual([
      '2026-03-25',
      false,
    ]);
  });

  test('EVR-55, CPL-68: claims let in after a hearing: what comes to them in the new days is in time, and the days are told', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.servedOnPaper('2026-03-02');
    await one.noticedOfEvidence('p1');
    await one.linked();
    const sitting = { purpose: 'hearing', at: '2026-03-23T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    one.court.at('2026-03-23T03:00:00.000Z');
    const present = { inPerson: ['p1', 'd1'], identityChecked: true, note: '开庭。' };
    await one.must('he', 'hearing.record', present, 'h1');
    expect(last(one, 'd1')).toEqual([undefined, undefined]);
    const claims = [{ text: '赔偿损失', yuan: '5000' }];
    await one.must(
      'zhao',
      'claims.change',
      { claims, reasons: '庭上查明。', attachments: [] },
      'p1',
    );
    expect(last(one, 'd1'), 'asked is not granted').toEqual([undefined, undefined]);
    one.court.at('2026-03-24T03:00:00.000Z');
    const granted = { decision: 'granted', reasons: '根据庭审情况。' };
    await one.must('lu', 'claims.decide-change', granted, one.state.claims.changes[0]?.id);
    expect(last(one, 'd1')).toEqual(['2026-04-08', false]);
    one.court.at('2026-04-03T03:00:00.000Z');
    const exhibit = {
      name: '仓储费收据',
      source: '仓库',
      purpose: '没有损失',
      form: 'scan',
      files: [CivilCase.file('c')],
    };
    const handed = { exhibits: [exhibit], conformsToOriginals: true };
    await one.must('qian', 'evidence.submit', handed, 'd1');
    expect(one.state.evidence.lists.at(-1)).toMatchObject({ late: false });
    // A sitting after that ends the time as any does.
    const again = { ...sitting, at: '2026-04-07T09:30' };
    await one.must('he', 'hearing.schedule', again);
    one.court.at('2026-04-07T03:00:00.000Z');
    await one.must('he', 'hearing.record', present, 'h2');
    expect(last(one, 'd1')).toEqual([undefined, undefined]);
  });

  test('EVR-55: a counterclaim that is joined: no day is sure before every plaintiff was served with it', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.servedOnPaper('2026-03-02');
    await one.noticedOfEvidence('p1');
    const paper = { receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };
    const counter = { claims: [{ text: '支付保管费', yuan: '3000' }], grounds: '不来提货。' };
    await one.must('he', 'claims.record-counterclaim', { ...paper, ...counter }, 'd1');
    expect(last(one, 'd1'), 'not joined yet').toEqual(['2026-03-17', false]);
    await one.must(
      'lu',
      'claims.decide-counterclaim',
      { outcome: 'joined', reasons: '同一合同' },
      'r1',
    );
    expect(last(one, 'd1')).toEqual(['2026-03-17', true]);
    one.court.at('2026-03-13T02:00:00.000Z');
    const served = {
      papers: ['c'.repeat(64)],
      way: 'by-hand',
      on: '2026-03-13',
      proof: '送达回证',
    };
    await one.must('he', 'service.record-paper', served, 'p1');
    expect(['p1', 'd1'].map((id) => last(one, id))).toEqual([
      ['2026-03-30', false],
      ['2026-03-30', false],
    ]);
  });

  test('EVR-55: of changed claims who has no account knows when they were told by hand, and the days run from then', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.servedOnPaper('2026-03-02');
    await one.noticedOfEvidence('p1');
    one.court.at('2026-03-10T02:00:00.000Z');
    const claims = [{ text: '赔偿损失', yuan: '95000' }];
    await one.must(
      'zhao',
      'claims.change',
      { claims, reasons: '另有损失。', attachments: [] },
      'p1',
    );
    expect(last(one, 'p1')).toEqual(['2026-03-25', false]);
    expect(last(one, 'd1')).toEqual(['2026-03-17', true]);
    one.court.at('2026-03-16T02:00:00.000Z');
    const given = { way: 'handed-over', reachedOn: '2026-03-16', proof: '本人签收' };
    const owed = one.court
      .tasks(one.stream)
      .filter(({ command }) => command === 'docket.record-notice-given');
    for (const { subject } of owed)
      await one.must('he', 'docket.record-notice-given', given, subject);
    expect(last(one, 'd1')).toEqual(['2026-03-31', false]);
  });
});
