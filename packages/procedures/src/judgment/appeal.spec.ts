import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import type { CourtProfile } from '@xiezhi/record';
import { standingAppeals } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { certificateData } from '../shared/service-certificate.ts';
import { CivilCase } from '../testing/civil.ts';
import { agent, days, judged, onPaper, petition, task } from '../testing/judged.ts';

describe('an appeal is received', () => {
  test('CPL-173: through this court, numbered, and made a paper that names both sides', async () => {
    const one = await judged();
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    expect(one.state.appeal.appeals).toMatchObject([
      { id: 'appeal-1', participant: 'd1', late: false, final: false, authority: null },
    ]);
    const ordered = one.court
      .entries(one.stream)
      .findLast(({ body }) => (body as { template?: string }).template === 'appeal');
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
    ).toMatchObject([{ code: 'already' }, { code: 'late', facts: { dueOn: '2026-04-20' } }]);
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
      refusals: [{ code: 'receipt/posting-does-not-fit', remedy: [{ path: 'postedOn' }] }],
    });
  });
});

test('CPL-171: nobody appealed on paper before the judgment was pronounced; the day is a slip, and is named as one', async () => {
  const one = await judged();
  const paper = { ...petition, attachments: [CivilCase.file('c')] };
  const on = (receivedOn: string) =>
    one.try('he', 'appeal.record-paper', { ...paper, receivedOn }, 'd1');
  expect(await on('2026-03-19')).toMatchObject({
    refusals: [
      {
        code: 'receipt/before-the-case',
        facts: { first: '2026-03-20' },
        remedy: [{ path: 'receivedOn' }],
      },
    ],
  });
  expect((await on('2026-03-20')).outcome).toBe('accepted');
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

test('OLR-9.3.0: an appeal handed in online on day 14 of 15 is received in time, and once it is answered the file is to go up', async () => {
  const one = await judged();
  // Served on the defendant on 3 April: day 14 is the 17th.
  one.court.at('2026-04-17T02:00:00.000Z');
  await one.must('qian', 'judgment.appeal', petition, 'd1');
  await one.issue();
  expect(one.state.appeal.appeals).toMatchObject([{ receivedOn: '2026-04-17', late: false }]);
  await onPaper(one, 'appeal', 'p1', '2026-04-17');
  const answer = { text: '请求维持原判。', attachments: [] };
  await one.must('zhao', 'appeal.answer', answer, 'appeal-1.p1');
  expect(task(one, 'appeal.send-up')).toMatchObject({ subject: 'appeal-1', by: { role: 'clerk' } });
});
