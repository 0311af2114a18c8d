import { courtDay, endOfDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { clockActor } from '../framework/index.ts';
import { servableFor } from '../shared/servable.ts';
import { CivilCase } from '../testing/civil.ts';
import { ListedCase, mingjian } from './testing/listed.ts';

const outside = '外地某鉴定所';
const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('a')] };

const work = (one: ListedCase) => one.state.appraisal.commissions.at(-1);
const owed = (one: ListedCase) =>
  one.case.court
    .tasks(one.case.stream)
    .filter(({ key }) => key.startsWith('appraisal/'))
    .map(({ command, by, dueAt }) => ({ command, by, dueAt }));

/** The body has no account: it is commissioned, and works, on paper. */
async function onPaper(): Promise<ListedCase> {
  const one = await ListedCase.ready();
  await one.ordered();
  await one.commissioned({ body: outside });
  return one;
}

/** Its opinion came on paper, both sides may object until the 20th, and the defendant does. */
async function objected(): Promise<ListedCase> {
  const one = await onPaper();
  const exhibit = {
    name: '鉴定意见',
    source: outside,
    purpose: '网页有没有被改动',
    form: 'scan',
    files: [CivilCase.file('f')],
  };
  await one.must(
    'he',
    'evidence.bring-in-collected',
    {
      on: '2026-03-02',
      keptAt: '第 9 页',
      note: '机构邮寄。',
      exhibits: [exhibit],
      objectBy: '2026-03-20',
    },
    'application-1',
  );
  const points = { points: '取样次序不明。', attachments: [] };
  await one.must('qian', 'appraisal.object', points, 'd1.application-1');
  return one;
}

describe('a body that writes letters', () => {
  test('EVR-37: what is objected lies before the judge, and the reply on paper before the clerk, with its day', async () => {
    const one = await objected();
    const id = work(one)?.id ?? '';
    expect(owed(one)).toMatchObject([
      { command: 'appraisal.require-reply', by: { role: 'judge' } },
    ]);
    await one.must('lu', 'appraisal.require-reply', { dueOn: '2026-04-10' }, id);
    expect(owed(one)).toEqual([
      { command: 'appraisal.send-demand', by: { role: 'clerk' }, dueAt: undefined },
      {
        command: 'appraisal.record-reply',
        by: { role: 'clerk' },
        dueAt: endOfDay(courtDay('2026-04-10')),
      },
    ]);
    expect(
      await one.case.court.told(one.case.stream, one.case.people.he, 'appraisal.record-reply', id),
    ).toMatchObject([{ code: 'work' }, { code: 'objection', facts: { points: '取样次序不明。' } }]);
    const reply = { ...scan, text: '见附件第三页。' };
    expect(
      await one.try('he', 'appraisal.record-reply', { ...reply, receivedOn: '2026-03-03' }, id),
    ).toMatchObject({ outcome: 'refused', refusals: [{ code: 'receipt/in-the-future' }] });
    await one.must('he', 'appraisal.record-reply', reply, id);
    expect(work(one)?.replies).toMatchObject([{ text: '见附件第三页。' }]);
    expect(owed(one)).toEqual([]);
  });

  test('EVR-37: of the demand a paper is made, word for word; the clerk sends it, and once more where another day is set', async () => {
    const one = await objected();
    const id = work(one)?.id ?? '';
    const note = '请附取样记录。';
    await one.must('lu', 'appraisal.require-reply', { dueOn: '2026-04-10', note }, id);
    const papers = () =>
      one.state.documents.papers.filter(({ template }) => template === 'appraisal-reply-demand');
    const entries = () =>
      one.case.court.entries(one.case.stream).filter(({ kind }) => kind === 'documents.Ordered');
    const dataOf = () => (entries().at(-1)?.body as { readonly data: unknown }).data;
    expect(papers()).toHaveLength(1);
    expect(dataOf()).toMatchObject({
      ...{ to: outside, note, dueOn: '2026-04-10' },
      objections: [{ points: '取样次序不明。' }],
    });
    const send = (on: string) =>
      one.try('he', 'appraisal.send-demand', { how: 'by-post', on, note: '邮件号 12。' }, id);
    for (const day of ['2026-03-01', '2026-03-03'])
      expect(await send(day)).toMatchObject({
        outcome: 'refused',
        refusals: [{ code: 'appraisal/not-sent-then' }],
      });
    expect(await send('2026-03-02')).toMatchObject({ outcome: 'accepted' });
    expect(owed(one)).toMatchObject([{ command: 'appraisal.record-reply' }]);
    expect(await send('2026-03-02')).toMatchObject({ outcome: 'refused' });
    const another = { outcome: 'another-day', dueOn: '2026-04-30', reasons: '来电请求延长。' };
    await one.must('lu', 'appraisal.settle-demand', another, id);
    expect(dataOf()).toMatchObject({ dueOn: '2026-04-30', note });
    expect(papers().map(({ replacedBy }) => replacedBy === null)).toEqual([false, true]);
    expect(owed(one)).toMatchObject([
      { command: 'appraisal.send-demand' },
      { command: 'appraisal.record-reply' },
    ]);
    await one.must('lu', 'appraisal.settle-demand', { outcome: 'ended', reasons: '不等。' }, id);
    expect(papers()).toHaveLength(2);
    expect(owed(one)).toEqual([]);
    // It goes to the body: no party is served with it.
    const [party] = one.state.participation.participants;
    if (party === undefined) throw new Error('nobody');
    expect(servableFor(one.state, party).map(({ title }) => title)).not.toContain(
      '鉴定意见异议答复通知书',
    );
  });

  test('CPL-79: it declines by letter, the judge is told, and a lot leaves it out', async () => {
    const one = await onPaper();
    const id = work(one)?.id ?? '';
    expect(
      await one.try('he', 'appraisal.record-declining', { ...scan, receivedOn: '2026-02-01' }, id),
    ).toMatchObject({ outcome: 'refused', refusals: [{ code: 'receipt/before-the-case' }] });
    await one.must('he', 'appraisal.record-declining', { ...scan, reasons: '没有资质。' }, id);
    expect(work(one)?.out).toBe(true);
    expect(one.case.court.tasks(one.case.stream).map(({ command }) => command)).toContain(
      'evidence.commission-appraisal',
    );
    await one.enter(outside);
    const draw = { field: '电子数据', reasons: '原机构谢绝。' };
    await one.must('lu', 'appraisal.draw-body', draw, 'application-1');
    expect(one.state.appraisal.draws.at(-1)).toMatchObject({
      apart: [{ name: outside, because: 'declined' }],
    });
  });

  test('CPL-47: a body with accounts may write as well, also after it took the work up: its people have no part any more', async () => {
    const one = await ListedCase.ready();
    await one.ordered();
    await one.commissioned();
    await one.mustAs('gu', 'appraisal.answer', { answer: 'accepted' });
    const letter = { ...scan, interest: '本机构为原告做过检测。' };
    await one.must('he', 'appraisal.record-declining', letter, 'g1');
    expect(work(one)).toMatchObject({ body: mingjian, out: true });
    expect(await one.case.court.offers(one.case.stream, one.appraisers.gu)).toEqual([]);
  });
});

describe('a demand to reply', () => {
  test('EVR-37: once its day is past a judge sets another or waits no longer; until then nothing follows', async () => {
    const one = await objected();
    const id = work(one)?.id ?? '';
    await one.must('lu', 'appraisal.require-reply', { dueOn: '2026-04-10' }, id);
    const commands = () => owed(one).map(({ command }) => command);
    const send = (on: string) =>
      one.must('he', 'appraisal.send-demand', { how: 'by-hand', on, note: '签收。' }, id);
    await send('2026-03-02');
    const past = async (day: string) => {
      const key = `appraisal/reply/${id}@${day}`;
      expect(one.case.court.deadlines(one.case.stream).map((each) => each.key)).toContain(key);
      one.case.court.at(`${day}T17:00:00.000Z`);
      await one.case.court.when(clockActor, 'deadline.pass', one.case.stream, {}, key);
    };
    await past('2026-04-10');
    expect(commands()).toEqual(['appraisal.record-reply', 'appraisal.settle-demand']);
    const settle = (input: object) => one.try('lu', 'appraisal.settle-demand', { ...input }, id);
    const another = { outcome: 'another-day', reasons: '正在核对。' };
    expect(await settle({ ...another, dueOn: '2026-04-10' })).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'appraisal/day-is-past' }],
    });
    expect(await settle({ ...another, dueOn: '2026-05-08' })).toMatchObject({
      outcome: 'accepted',
    });
    expect(commands()).toEqual(['appraisal.send-demand', 'appraisal.record-reply']);
    await past('2026-05-08');
    // What never went to the body it cannot answer: the judge is told.
    const told = () =>
      one.case.court
        .told(one.case.stream, one.case.people.lu, 'appraisal.settle-demand', id)
        .then((all) => all.map(({ code }) => code));
    expect(await told()).toContain('unsent');
    await send('2026-05-08');
    expect(await told()).not.toContain('unsent');
    expect(await settle({ outcome: 'ended', reasons: '两次没有答复。' })).toMatchObject({
      outcome: 'accepted',
    });
    expect(owed(one)).toEqual([]);
    expect(work(one)).toMatchObject({ reply: null, replies: [] });
  });

  test('CPL-85: an objection that was posted before the day ended is in time, whenever it came', async () => {
    const one = await objected();
    one.case.court.at('2026-03-25T01:00:00.000Z');
    const object = (also: object) =>
      one.must(
        'he',
        'appraisal.object',
        { receivedOn: '2026-03-24', points: '结论含糊。', attachments: [], ...also },
        'p1.application-1',
      );
    await object({ postedOn: '2026-03-20' });
    await object({});
    await object({ postedOn: '2026-03-21' });
    expect(one.state.appraisal.objections.map(({ late }) => late)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
