import { describe, expect, test } from 'vitest';
import {
  caseClosed,
  deadlineMoved,
  judgmentMade,
  judgmentPronounced,
  participationLinked,
} from '@xiezhi/record';
import { CivilCase } from '../testing/civil.ts';

describe('the defence', () => {
  test('CPL-128: served on 24 April, the fifteenth day is a worked Saturday: 9 May', async () => {
    const one = await CivilCase.registered('2026-04-20T01:00:00.000Z');
    one.court.at('2026-04-24T08:00:00.000Z');
    await one.servedOnPaper('2026-04-24');
    expect(
      one.court.deadlines(one.stream).find(({ key }) => key.startsWith('defence/'))?.dueOn,
    ).toBe('2026-05-09');
  });

  test('a defence after its time is received, numbered and marked; nothing is lost by the time passing', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.servedOnPaper('2026-03-02');
    one.court.at('2026-06-01T01:00:00.000Z');
    await one.must(
      'he',
      'defence.record-paper',
      { receivedOn: '2026-06-01', text: '答辩状', attachments: [] },
      'd1',
    );
    expect(one.state.defence.defences[0]).toMatchObject({ late: true, source: 'paper' });
  });

  test.each([
    ['2026-03-18', false],
    ['2026-03-19', true],
  ])(
    'CPL-128: a day that the defendant was told for certain counts, though the calendar now says the day before: %s',
    async (today, late) => {
      const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
      await one.servedOnPaper('2026-03-02');
      await one.linked();
      const value = {
        term: 'defence/term/d1',
        from: '2026-03-18',
        provisional: false,
        to: '2026-03-18',
        reckoned: '2026-03-17',
        basis: ['CPL-128'],
      };
      one.court.given(one.stream, deadlineMoved.make({ shared: { label: 'parties', value } }));
      one.court.at(`${today}T01:00:00.000Z`);
      const answer = { text: '没有欠款', attachments: [] };
      await one.must('qian', 'defence.submit', answer, 'd1');
      const objection = { court: '云州市西山区人民法院', reasons: '合同约定', attachments: [] };
      await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
      expect(one.state.defence.defences).toMatchObject([{ late }]);
      expect(one.state.defence.objections).toMatchObject([{ late }]);
    },
  );

  test.each([
    [{ postedOn: '2026-03-17' }, false],
    [{ postedOn: '2026-03-18' }, true],
    [{}, true],
  ])(
    'CPL-85: what came by post on the 20th counts by its postmark: %o is late: %s',
    async (posted, late) => {
      const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
      await one.servedOnPaper('2026-03-02');
      one.court.at('2026-03-20T01:00:00.000Z');
      const paper = { receivedOn: '2026-03-20', text: '答辩状', attachments: [] };
      await one.must('he', 'defence.record-paper', { ...paper, ...posted }, 'd1');
      expect(one.state.defence.defences).toMatchObject([{ late }]);
      expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject(posted);
      for (const postedOn of ['2026-03-21', '2026-03-01'])
        expect(
          await one.try('he', 'defence.record-paper', { ...paper, postedOn }, 'd1'),
        ).toMatchObject({
          refusals: [{ code: 'receipt/posting-does-not-fit', remedy: [{ path: 'postedOn' }] }],
        });
    },
  );

  test('CPL-128: whoever answers once more is told that an answer lies there, and both are kept', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.linked();
    const answer = { text: '不欠这笔钱。', attachments: [] };
    await one.must('qian', 'defence.submit', answer, 'd1');
    expect(
      await one.court.told(one.stream, one.people.qian, 'defence.submit', 'd1'),
    ).toContainEqual({ code: 'answered', facts: { on: '2026-03-02' } });
    await one.must('qian', 'defence.submit', { ...answer, text: '补充：已经还清。' }, 'd1');
    expect(one.state.defence.defences.map(({ text }) => text)).toEqual([
      '不欠这笔钱。',
      '补充：已经还清。',
    ]);
  });

  test('a defence on paper came neither before the case nor after today', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    const record = (receivedOn: string) =>
      one.try('he', 'defence.record-paper', { receivedOn, text: '答辩状', attachments: [] }, 'd1');
    expect(await record('1999-01-01')).toMatchObject({
      refusals: [{ code: 'receipt/before-the-case', remedy: [{ path: 'receivedOn' }] }],
    });
    expect(await record('2026-03-03')).toMatchObject({
      refusals: [{ code: 'receipt/in-the-future' }],
    });
    expect((await record('2026-03-02')).outcome).toBe('accepted');
  });

  test('after the judgment a defence and an objection are received and marked, also when the case is closed', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    const text = { findings: '', reasons: '', basis: '', costs: '', appealCourt: '' };
    const decided = { ...text, orders: [], final: false, decidedOn: '2026-03-02' };
    one.court.given(
      one.stream,
      participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
      judgmentMade.make({ shared: decided }),
      judgmentPronounced.make({
        shared: { manner: 'in-person', place: '第六法庭', final: false, decidedOn: '2026-03-02' },
      }),
    );
    const answer = { text: '没有欠款', attachments: [], conformsToOriginals: true };
    await one.must('qian', 'defence.submit', answer, 'd1');
    one.court.given(
      one.stream,
      caseClosed.make({ shared: { manner: 'judged', on: '2026-03-02', note: '' } }),
    );
    await one.must('qian', 'defence.submit', answer, 'd1');
    const objection = { court: '云州市西山区人民法院', reasons: '合同约定', attachments: [] };
    await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
    expect(one.state.defence.defences.map(({ late }) => late)).toEqual([true, true]);
    expect(one.state.defence.objections.map(({ late }) => late)).toEqual([true]);
  });
});
