import { describe, expect, test } from 'vitest';
import { certificateData } from '../shared/service-certificate.ts';
import { CivilCase } from '../testing/civil.ts';
import { task } from '../testing/judged.ts';
import { lawAt } from '@xiezhi/law';
import { courtDay, endOfDay } from '@xiezhi/kernel';
import type { CourtProfile } from '@xiezhi/record';

const reasons = { reasons: '不属于人民法院受理的范围。' };
const petition = { claims: '撤销裁定，指令受理。', attachments: [] };
const scan = [CivilCase.file('c')];
const above = '云州市中级人民法院';
const sending = { court: above, as: 'electronic', complete: true, receipt: '收卷回执 3 号' };

/** Not accepted, by a ruling of 2 March that is on paper. */
async function refused(): Promise<CivilCase> {
  const one = await CivilCase.filed('2026-03-02T01:00:00.000Z');
  await one.must('lin', 'filing.explain', { reason: '应当先申请仲裁。' });
  await one.must('zhao', 'filing.insist', { note: '坚持起诉。' });
  await one.must('lin', 'filing.propose-refusal', reasons);
  await one.must('lu', 'filing.refuse-acceptance', reasons);
  await one.issue();
  return one;
}

const onPaper = (one: CivilCase, on: string) =>
  one.must(
    'lin',
    'service.record-paper',
    { papers: [one.paper('refusal-ruling', 'p1')], way: 'by-hand', on, proof: '送达回证' },
    'p1',
  );
const lastDays = (one: CivilCase) =>
  one.court
    .deadlines(one.stream)
    .filter(({ key }) => key.startsWith('judgment/appeal-ruling/'))
    .map(({ key, dueOn, whose }) => [key, dueOn, whose]);

describe('a ruling not to accept', () => {
  test('CPL-126: it bears a number of the court, and serving it on whoever sues is owed by the reviewer', async () => {
    const one = await refused();
    expect(one.state.filing.caseNumber).toMatch(/民初1号$/);
    expect(task(one, 'service.record-paper')).toMatchObject({
      key: 'service/ruling/p1',
      by: { role: 'filing-reviewer' },
      label: 'parties',
      basis: ['CPL-157'],
    });
    // Who is sued is in no case.
    const offers = await one.court.offers(one.stream, one.people.lin);
    expect(offers.filter((name) => name.startsWith('service.'))).toEqual([
      'service.record-paper#p1',
    ]);
    expect(await one.court.offers(one.stream, one.people.qian)).toEqual([]);
  });

  test('OLR-29.1.0: whoever sues has said with the complaint where papers may go; the ruling goes there', async () => {
    const one = await CivilCase.filed('2026-03-02T01:00:00.000Z');
    const way = { electronic: true, channels: ['account'], address: '云州市东湖区明理路 9 号' };
    await one.must('zhao', 'service.confirm-address', { ...way, judgmentsToo: true }, 'p1');
    await one.must('lin', 'filing.explain', { reason: '应当先申请仲裁。' });
    await one.must('zhao', 'filing.insist', { note: '坚持起诉。' });
    await one.must('lin', 'filing.propose-refusal', reasons);
    await one.must('lu', 'filing.refuse-acceptance', reasons);
    await one.issue();
    expect(task(one, 'service.serve')).toMatchObject({ key: 'service/ruling/p1' });
    await one.must('lin', 'service.serve', { papers: [one.paper('refusal-ruling', 'p1')] }, 'p1');
    expect(one.state.service.services).toMatchObject([
      { addressee: 'p1', effective: { branch: 'confirmed-address', channel: 'account' } },
    ]);
    const [service] = one.state.service.services;
    const day = courtDay('2026-03-02');
    if (service === undefined) throw new Error('not served');
    const court = { name: '法院' } as CourtProfile;
    expect(certificateData(one.state, court, service, day, lawAt(day))).toMatchObject({
      term: '上诉期十日，自送达次日起算，至2026年3月12日止',
    });
  });

  test('CPL-90: without a word on rulings it is served on paper', async () => {
    const one = await refused();
    const way = { electronic: true, channels: ['account'], address: '云州市东湖区明理路 9 号' };
    await one.must('zhao', 'service.confirm-address', way, 'p1');
    expect(task(one, 'service.record-paper')).toMatchObject({ key: 'service/ruling/p1' });
    expect(
      await one.try('lin', 'service.serve', { papers: [one.paper('refusal-ruling', 'p1')] }, 'p1'),
    ).toMatchObject({ refusals: [{ code: 'service/judgment-not-named' }] });
  });

  test('CPL-171: the ten days begin with the service, and the plaintiff is told their last', async () => {
    const one = await refused();
    expect(lastDays(one)).toEqual([]);
    const told = () =>
      one.court.told(one.stream, one.people.zhao, 'ruling.appeal', 'acceptance.p1');
    expect(await told()).toMatchObject([
      { code: 'acceptance', facts: { number: one.state.filing.caseNumber } },
      { code: 'not-served' },
      { code: 'no-fee' },
    ]);
    one.court.at('2026-03-05T08:00:00.000Z');
    await onPaper(one, '2026-03-05');
    // Ten days from 5 March end on Sunday the 15th, and so on Monday.
    expect(lastDays(one)).toEqual([
      ['judgment/appeal-ruling/acceptance/p1@2026-03-16', '2026-03-16', 'plaintiff'],
    ]);
    expect(await told()).toContainEqual({
      code: 'last-day',
      facts: { dueOn: '2026-03-16', provisional: false },
      short: true,
    });
  });

  test.each([
    ['2026-03-16', false],
    ['2026-03-17', true],
  ])('CPL-171: appealed on %s it is late: %s; received all the same', async (today, late) => {
    const one = await refused();
    one.court.at('2026-03-05T08:00:00.000Z');
    await onPaper(one, '2026-03-05');
    one.court.at(`${today}T02:00:00.000Z`);
    await one.must('zhao', 'ruling.appeal', petition, 'acceptance.p1');
    expect(one.state.appeal.appeals).toMatchObject([
      { participant: 'p1', ruling: 'acceptance', late, final: false, receivedOn: today },
    ]);
    expect(task(one, 'appeal.weigh')?.by).toEqual(late ? { role: 'filing-judge' } : undefined);
    if (!late) return;
    expect(await one.try('lin', 'appeal.send-up', sending, 'appeal-1')).toMatchObject({
      refusals: [{ code: 'appeal/not-weighed' }],
    });
    await one.must('lu', 'appeal.weigh', { outcome: 'stands', reasons: '准许顺延' }, 'appeal-1');
    await one.must('lin', 'appeal.send-up', sending, 'appeal-1');
  });

  test('CPL-173: the petition is a paper of its own, for the court above alone', async () => {
    const one = await refused();
    await one.must('zhao', 'ruling.appeal', petition, 'acceptance.p1');
    const ordered = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'documents.Ordered');
    expect(ordered?.body).toMatchObject({
      template: 'appeal',
      data: {
        ruling: 'acceptance',
        judgmentNumber: one.state.filing.caseNumber,
        parties: [{ role: '上诉人（原审起诉人）', name: '沈静宜' }],
      },
    });
  });

  test('CPL-85: on paper at the counter it counts by its postmark', async () => {
    const one = await refused();
    one.court.at('2026-03-05T08:00:00.000Z');
    await onPaper(one, '2026-03-05');
    one.court.at('2026-03-18T02:00:00.000Z');
    const paper = { ...petition, receivedOn: '2026-03-18', attachments: scan };
    await one.must(
      'lin',
      'appeal.record-paper',
      { ...paper, postedOn: '2026-03-16' },
      'acceptance.p1',
    );
    expect(one.state.appeal.appeals).toMatchObject([{ source: 'paper', late: false }]);
    const early = { ...paper, receivedOn: '2026-03-01' };
    expect(await one.try('lin', 'appeal.record-paper', early, 'acceptance.p1')).toMatchObject({
      refusals: [{ code: 'receipt/before-the-case' }],
    });
  });

  test('CPL-174: nobody else is heard on it: the reviewer sends the file up within five days of its receipt', async () => {
    const one = await refused();
    one.court.at('2026-03-06T02:00:00.000Z');
    await one.must('zhao', 'ruling.appeal', petition, 'acceptance.p1');
    expect(task(one, 'appeal.send-up')).toMatchObject({
      by: { role: 'filing-reviewer' },
      dueAt: endOfDay(courtDay('2026-03-11')),
    });
    await one.must('lin', 'appeal.send-up', sending, 'appeal-1');
    // CPL-183: after thirty days somebody asks what became of it.
    expect(task(one, 'appeal.note-outcome')).toMatchObject({ opensAt: '2026-04-04T16:00:00.000Z' });
  });

  test('CPL-126: set aside by the court above, it goes back to review, is registered, and nothing else', async () => {
    const one = await refused();
    await one.must('zhao', 'ruling.appeal', petition, 'acceptance.p1');
    await one.must('lin', 'appeal.send-up', sending, 'appeal-1');
    one.court.at('2026-04-01T02:00:00.000Z');
    const ruled = { number: '（2026）云01民终8号', attachments: scan };
    expect(
      await one.try(
        'lin',
        'appeal.note-outcome',
        { ...ruled, outcome: 'reversed', on: '2026-03-01' },
        'appeal-1',
      ),
    ).toMatchObject({ refusals: [{ code: 'appeal/not-that-day' }] });
    await one.must(
      'lin',
      'appeal.note-outcome',
      { ...ruled, outcome: 'reversed', on: '2026-03-30' },
      'appeal-1',
    );
    expect(one.state.filing).toMatchObject({ status: 'under-review', reviewFrom: '2026-04-01' });
    expect(lastDays(one)).toEqual([]);
    const explain = { reason: '应当先仲裁。' };
    const correct = { items: ['claim-unclear'], note: '写明。' };
    for (const [name, input] of [
      ['filing.explain', explain],
      ['filing.request-correction', correct],
      ['filing.propose-refusal', reasons],
    ] as const)
      expect(await one.try('lin', name, input)).toMatchObject({
        refusals: [{ code: 'filing/to-be-accepted', ground: { kind: 'order' } }],
      });
    await one.must('lin', 'filing.register', { procedure: 'summary' });
    expect(one.state.filing.caseNumber).toMatch(/民初2号$/);
  });

  test('CPL-157: upheld by the court above, that is the end of it', async () => {
    const one = await refused();
    await one.must('zhao', 'ruling.appeal', petition, 'acceptance.p1');
    await one.must('lin', 'appeal.send-up', sending, 'appeal-1');
    await one.must(
      'lin',
      'appeal.note-outcome',
      { outcome: 'upheld', number: '（2026）云01民终8号', on: '2026-03-02', attachments: scan },
      'appeal-1',
    );
    expect(one.state.filing.status).toBe('refused');
    const offers = await one.court.offers(one.stream, one.people.zhao);
    expect(offers).not.toContain('ruling.appeal#acceptance.p1');
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toEqual(['service/ruling/p1']);
  });
});

const west = '云州市西山区人民法院';

/** Ruled on jurisdiction, and served on both on 5 March. */
async function ruled(outcome: 'founded' | 'unfounded'): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.linked();
  const objection = { court: west, reasons: '合同约定。', attachments: [] };
  await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
  await one.must('lu', 'defence.decide-jurisdiction', { outcome, reasons: '理由' }, 'objection-1');
  await one.issue();
  one.court.at('2026-03-05T08:00:00.000Z');
  for (const id of ['p1', 'd1']) {
    const papers = [one.paper('procedural-ruling', id)];
    const how = { papers, way: 'by-hand', on: '2026-03-05', proof: '回证' };
    await one.must('he', 'service.record-paper', how, id);
  }
  return one;
}

/** The plaintiff has appealed, the defendant was served with it, and the file is with the court above. */
async function upAbove(outcome: 'founded' | 'unfounded', by: 'zhao' | 'qian', id: string) {
  const one = await ruled(outcome);
  await one.must(by, 'ruling.appeal', petition, `objection-1.${id}`);
  await one.issue();
  const other = id === 'p1' ? 'd1' : 'p1';
  const papers = [one.paper('appeal', other)];
  const how = { papers, way: 'by-hand', on: '2026-03-05', proof: '回证' };
  await one.must('he', 'service.record-paper', how, other);
  await one.must(
    by === 'zhao' ? 'qian' : 'zhao',
    'appeal.answer',
    { text: '不同意。', attachments: [] },
    `appeal-1.${other}`,
  );
  await one.must('he', 'appeal.send-up', sending, 'appeal-1');
  return one;
}
const outcomeOf = (also: Readonly<Record<string, unknown>>) => ({
  number: '（2026）云01民辖终8号',
  on: '2026-03-05',
  attachments: scan,
  ...also,
});

describe('a ruling on jurisdiction', () => {
  test.each(['founded', 'unfounded'] as const)(
    'CPL-171: %s, both parties have ten days from the day on which it was served on them',
    async (outcome) => {
      const one = await ruled(outcome);
      expect(lastDays(one)).toEqual([
        ['judgment/appeal-ruling/objection-1/p1@2026-03-16', '2026-03-16', 'plaintiff'],
        ['judgment/appeal-ruling/objection-1/d1@2026-03-16', '2026-03-16', 'defendant'],
      ]);
      expect(await one.court.offers(one.stream, one.people.qian)).toContain(
        'ruling.appeal#objection-1.d1',
      );
    },
  );

  test('CPL-158: while an appeal stands the case is handed over to nobody', async () => {
    const one = await ruled('founded');
    await one.must('zhao', 'ruling.appeal', petition, 'objection-1.p1');
    one.court.at('2026-04-20T02:00:00.000Z');
    expect(await one.try('he', 'defence.hand-over', { proof: '1 号' })).toMatchObject({
      refusals: [
        {
          code: 'defence/ruling-appealed',
          ground: { kind: 'law', articles: ['CPL-158', 'CPL-171'] },
          facts: { names: ['沈静宜'] },
        },
      ],
    });
    expect(task(one, 'defence.hand-over')).toBeUndefined();
  });

  test('CPL-174: the other side is served with the appeal and answers; then the file goes up', async () => {
    const one = await ruled('founded');
    await one.must('zhao', 'ruling.appeal', petition, 'objection-1.p1');
    await one.issue();
    expect(await one.try('he', 'appeal.send-up', sending, 'appeal-1')).toMatchObject({
      refusals: [{ code: 'appeal/not-served', facts: { names: ['钱守拙'] } }],
    });
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain(
      'service/appeal/d1/appeal-1',
    );
  });

  test('CPL-130: upheld, the case may be handed over at once, and is owed from the next day', async () => {
    const one = await upAbove('founded', 'zhao', 'p1');
    await one.must('he', 'appeal.note-outcome', outcomeOf({ outcome: 'upheld' }), 'appeal-1');
    expect(task(one, 'defence.hand-over')).toMatchObject({ opensAt: '2026-03-05T16:00:00.000Z' });
    await one.must('he', 'defence.hand-over', { proof: '移送函 1 号' });
  });

  test('CPL-130: set aside, the case stays and goes on here', async () => {
    const one = await upAbove('founded', 'zhao', 'p1');
    await one.must('he', 'appeal.note-outcome', outcomeOf({ outcome: 'reversed' }), 'appeal-1');
    expect(one.state.defence.objections).toMatchObject([
      { decided: 'unfounded', transferTo: null },
    ]);
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('judgment/make');
  });

  test('CPL-130: where an objection was rejected wrongly, the court above names the court to which the case goes', async () => {
    const one = await upAbove('unfounded', 'qian', 'd1');
    const other = { outcome: 'reversed', transferTo: west };
    // Where the rejection of an objection is set aside, the ruling says where the case goes.
    const nowhere = outcomeOf({ outcome: 'reversed' });
    expect(await one.try('he', 'appeal.note-outcome', nowhere, 'appeal-1')).toMatchObject({
      refusals: [{ code: 'appeal/say-which-court', remedy: [{ path: 'transferTo' }] }],
    });
    await one.must('he', 'appeal.note-outcome', outcomeOf(other), 'appeal-1');
    expect(one.state.defence.objections).toMatchObject([{ decided: 'founded', transferTo: west }]);
    await one.must('he', 'defence.hand-over', { proof: '移送函 1 号' });
  });
});
