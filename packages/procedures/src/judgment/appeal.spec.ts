import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import type { CourtProfile } from '@xiezhi/record';
import { participationBegun, participationLinked, standingAppeals } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { certificateData } from '../shared/service-certificate.ts';
import { CivilCase } from '../testing/civil.ts';

const draft = catalogue.command('judgment.draft')?.example ?? {};
const petition = { claims: '改判驳回原告的诉讼请求。', attachments: [] };

/** Pronounced; served on paper on the plaintiff on 1 April and on the defendant, who has an account, on 3 April. */
async function judged(procedure = 'summary', serve = true): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
  );
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  one.court.at('2026-03-20T08:00:00.000Z');
  await one.must(
    'he',
    'hearing.record',
    { online: ['p1'], identityChecked: true, note: '经过' },
    'h1',
  );
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
  await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
  await one.must('lu', 'judgment.draft', draft);
  await one.must('lu', 'judgment.make', { signed: true });
  await one.must('he', 'judgment.pronounce', { manner: 'in-person', place: '第六法庭' });
  await one.issue();
  if (!serve) return one;
  for (const [id, on] of [
    ['p1', '2026-04-01'],
    ['d1', '2026-04-03'],
  ] as const) {
    one.court.at(`${on}T08:00:00.000Z`);
    await onPaper(one, 'judgment', id, on);
  }
  return one;
}

const onPaper = (one: CivilCase, template: string, id: string, on: string): Promise<void> =>
  one.must(
    'he',
    'service.record-paper',
    { papers: [one.paper(template, id)], way: 'by-hand', on, proof: '送达回证一份' },
    id,
  );

const task = (one: CivilCase, command: string) =>
  one.court.tasks(one.stream).find((each) => each.command === command);
const days = (one: CivilCase, prefix: string): readonly string[] =>
  one.court
    .deadlines(one.stream)
    .map(({ key }) => key)
    .filter((key) => key.startsWith(prefix));

describe('an appeal is received', () => {
  test('CPL-173: through this court, numbered, and made a paper that names both sides', async () => {
    const one = await judged();
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    expect(one.state.appeal.appeals).toMatchObject([
      { id: 'appeal-1', participant: 'd1', late: false, final: false, authority: null },
    ]);
    const ordered = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'documents.Ordered');
    expect(ordered?.labels).toEqual(['parties']);
    expect(ordered?.body).toMatchObject({
      template: 'appeal',
      data: {
        upperCourt: '云州市中级人民法院',
        parties: [
          { role: '上诉人（原审被告）', name: '钱守拙' },
          { role: '被上诉人（原审原告）', name: '沈静宜' },
        ],
        grounds: null,
      },
    });
  });

  test('CPL-171: on the fifteenth day it is in time, on the next it is received, told as late before, and marked', async () => {
    const one = await judged();
    one.court.at('2026-04-20T15:00:00.000Z');
    expect(
      await one.court.told(one.stream, one.people.qian, 'judgment.appeal', 'd1'),
    ).toMatchObject([{ code: 'last-day', facts: { dueOn: '2026-04-20' } }]);
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    one.court.at('2026-04-21T01:00:00.000Z');
    expect(
      await one.court.told(one.stream, one.people.qian, 'judgment.appeal', 'd1'),
    ).toMatchObject([{ code: 'late', facts: { dueOn: '2026-04-20' } }]);
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    expect(one.state.appeal.appeals.map(({ late }) => late)).toEqual([false, true]);
  });

  test('CPL-171: before the judgment is served on a party its time has not begun, and its appeal is not late', async () => {
    const one = await judged('summary', false);
    one.court.at('2026-08-01T01:00:00.000Z');
    expect(
      await one.court.told(one.stream, one.people.zhao, 'judgment.appeal', 'p1'),
    ).toMatchObject([{ code: 'not-served' }]);
    await one.must('zhao', 'judgment.appeal', petition, 'p1');
    expect(one.state.appeal.appeals).toMatchObject([{ late: false }]);
  });

  test('CPL-151: before the pronouncement nobody knows of a judgment, and nobody is offered an appeal', async () => {
    const one = await CivilCase.registered();
    expect(await one.court.offers(one.stream, one.people.zhao)).not.toContain('judgment.appeal#p1');
  });

  test('CPL-171: also when the case is closed', async () => {
    const one = await judged();
    await one.must('he', 'case.close', { manner: 'judged', note: '已送达' });
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    await one.issue();
    expect(task(one, 'service.record-paper')?.key).toBe('service/appeal/p1/appeal-1');
    await onPaper(one, 'appeal', 'p1', '2026-04-03');
    expect(days(one, 'judgment/appeal-answer')).toEqual([
      'judgment/appeal-answer/appeal-1/p1@2026-04-20',
    ]);
  });

  test('CPL-165: against a final judgment it is received as well, and a judge says what follows', async () => {
    const one = await judged('small-claims');
    expect(
      await one.court.told(one.stream, one.people.qian, 'judgment.appeal', 'd1'),
    ).toMatchObject([{ code: 'final' }]);
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    expect(one.state.appeal.appeals).toMatchObject([{ final: true }]);
    expect(task(one, 'appeal.weigh')?.basis).toEqual(['CPL-165']);
  });

  test.each([
    ['2026-04-20', false],
    ['2026-04-21', true],
  ])('CPL-85: what came by post counts by its postmark: %s is late: %s', async (postedOn, late) => {
    const one = await judged();
    one.court.at('2026-04-24T01:00:00.000Z');
    const paper = { ...petition, receivedOn: '2026-04-24', attachments: [CivilCase.file('c')] };
    await one.must('he', 'appeal.record-paper', { ...paper, postedOn }, 'd1');
    expect(one.state.appeal.appeals).toMatchObject([{ late, source: 'paper' }]);
    expect(
      await one.try('he', 'appeal.record-paper', { ...paper, postedOn: '2026-04-25' }, 'd1'),
    ).toMatchObject({
      refusals: [{ code: 'appeal/posted-after-receipt', remedy: [{ path: 'postedOn' }] }],
    });
  });
});

describe('the certificate of service', () => {
  test.each([
    ['summary', '上诉期十五日，自送达次日起算，至2026年4月20日止'],
    ['small-claims', null],
  ])(
    'CPL-171, CPL-165: in %s it names the last day to appeal, or none',
    async (procedure, term) => {
      const one = await judged(procedure);
      const service = one.state.service.services.findLast(({ addressee }) => addressee === 'd1');
      if (service === undefined) throw new Error('not served');
      const today = courtDay('2026-04-03');
      const court = { name: '云州市东湖区人民法院' } as CourtProfile;
      expect(certificateData(one.state, court, service, today, lawAt(today))['term']).toBe(term);
    },
  );
});

describe('CPL-62: who appeals for a party', () => {
  const agent = (authority: 'general' | 'special' | 'pending') =>
    participationBegun.make({
      shared: {
        participant: 'g9',
        role: 'agent',
        side: 'defendant',
        name: '邵知行',
        kind: 'person',
        person: 'shao',
        principal: 'd1',
        authority,
      },
      personal: {},
    });

  test.each([
    ['special', null, 0],
    ['general', 'general', 1],
    ['pending', 'pending', 1],
  ] as const)(
    'CPL-62: an agent with %s authority appeals in time; it is marked %s',
    async (authority, marked, tasks) => {
      const one = await judged();
      one.court.given(one.stream, agent(authority));
      const shao = one.court.person('shao');
      const answer = await one.court.when(shao, 'judgment.appeal', one.stream, petition, 'd1');
      expect(answer.outcome).toBe('accepted');
      expect(one.state.appeal.appeals).toMatchObject([{ authority: marked }]);
      const weighing = one.court
        .tasks(one.stream)
        .filter(({ command }) => command === 'appeal.weigh');
      expect(weighing).toHaveLength(tasks);
    },
  );
});

describe('CPL-158: while an appeal stands the judgment is held back', () => {
  test('CPL-86: a late appeal stands until a judge, and nobody else, says that it has no effect', async () => {
    const one = await judged();
    one.court.at('2026-05-12T01:00:00.000Z');
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    expect(standingAppeals(one.state)).toHaveLength(1);
    const weighed = { outcome: 'without-effect', reasons: '逾期，没有正当理由' };
    expect(await one.try('he', 'appeal.weigh', weighed, 'appeal-1')).toMatchObject({
      refusals: [{ code: 'permission/not-yours' }],
    });
    await one.must('lu', 'appeal.weigh', weighed, 'appeal-1');
    expect(standingAppeals(one.state)).toEqual([]);
    expect(task(one, 'appeal.weigh')).toBeUndefined();
  });

  test('CPL-171: that the other party’s time passes takes nothing from an appeal', async () => {
    const one = await judged();
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    one.court.at('2026-04-17T00:00:00.000Z');
    const key = 'judgment/appeal/p1@2026-04-16';
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
    expect(standingAppeals(one.state)).toHaveLength(1);
  });
});

describe('CPL-174: what the court does with an appeal', () => {
  async function appealed(): Promise<CivilCase> {
    const one = await judged();
    one.court.at('2026-04-07T02:00:00.000Z');
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    await one.issue();
    return one;
  }

  test('CPL-174: it is served on the other side, and not on the appellant, within five days of its receipt', async () => {
    const one = await appealed();
    expect(
      one.court.tasks(one.stream).filter(({ key }) => key.startsWith('service/appeal/')),
    ).toMatchObject([
      {
        subject: 'p1',
        by: { role: 'clerk' },
        dueAt: '2026-04-13T15:59:59.999Z',
        basis: ['CPL-174'],
      },
    ]);
    const papers = [one.paper('appeal', 'd1')];
    const record = { papers, way: 'by-hand', on: '2026-04-07', proof: '送达回证' };
    expect(await one.try('he', 'service.record-paper', record, 'd1')).toMatchObject({
      refusals: [{ code: 'service/nothing-to-serve' }],
    });
  });

  test('CPL-174: the other side answers within fifteen days of service; a late answer is received and marked', async () => {
    const one = await appealed();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    expect(task(one, 'appeal.answer')).toMatchObject({
      by: { person: 'zhao' },
      subject: 'appeal-1.p1',
      dueAt: '2026-04-22T15:59:59.999Z',
    });
    const answer = { text: '请求驳回上诉', attachments: [] };
    one.court.at('2026-04-23T01:00:00.000Z');
    await one.must('zhao', 'appeal.answer', answer, 'appeal-1.p1');
    expect(one.state.appeal.answers).toMatchObject([{ participant: 'p1', late: true }]);
    expect(await one.court.offers(one.stream, one.people.qian)).not.toContain(
      'appeal.answer#appeal-1.d1',
    );
  });

  test('CPL-174: the file goes up only once the other side is served, and has answered or let its time pass', async () => {
    const one = await appealed();
    const up = catalogue.command('appeal.send-up')?.example ?? {};
    const refused = () => one.try('he', 'appeal.send-up', up, 'appeal-1');
    expect(await refused()).toMatchObject({
      refusals: [{ code: 'appeal/not-served', ground: { kind: 'law', articles: ['CPL-174'] } }],
    });
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    expect(await refused()).toMatchObject({ refusals: [{ code: 'appeal/time-to-answer-runs' }] });
    one.court.at('2026-04-10T01:00:00.000Z');
    const answer = { receivedOn: '2026-04-10', text: '请求驳回上诉', attachments: [] };
    await one.must('he', 'appeal.record-answer', answer, 'appeal-1.p1');
    expect(task(one, 'appeal.send-up')).toMatchObject({ dueAt: '2026-04-15T15:59:59.999Z' });
    await one.must('he', 'appeal.send-up', up, 'appeal-1');
    expect(one.state.appeal.appeals).toMatchObject([{ sentUp: { on: '2026-04-10' } }]);
    expect(task(one, 'appeal.send-up')).toBeUndefined();
  });

  test('CPL-174: silence for fifteen days is a fact, and then the file goes up within five days', async () => {
    const one = await appealed();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    one.court.at('2026-04-23T00:00:00.000Z');
    const key = 'judgment/appeal-answer/appeal-1/p1@2026-04-22';
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
    expect(task(one, 'appeal.send-up')).toMatchObject({ dueAt: '2026-04-27T15:59:59.999Z' });
    // The answer is welcome all the same.
    await one.must('zhao', 'appeal.answer', { text: '迟到的答辩', attachments: [] }, 'appeal-1.p1');
  });
});
