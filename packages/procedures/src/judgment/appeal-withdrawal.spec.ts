import { appealsAgainstJudgment, billOf } from '@xiezhi/record';
import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { describe, expect, test } from 'vitest';
import { effectOfTheEnd } from '../shared/effect-of-the-end.ts';
import { CivilCase } from '../testing/civil.ts';
import { agent, appealed, judged, onPaper, petition, task } from '../testing/judged.ts';

const asked = { reasons: '双方已经和解。', sure: true };
const taken = { outcome: 'taken-back', reasons: '撤回上诉是自愿的，案卷还没有报送。' };
const sending = {
  court: '云州市中级人民法院',
  as: 'electronic',
  complete: true,
  receipt: '收卷回执 31 号',
};
const law = lawAt(courtDay('2026-04-07'));
const offersOf = async (one: CivilCase, who: 'zhao' | 'qian' | 'he' | 'lu') =>
  one.court.offers(one.stream, one.people[who]);

async function sentUp(): Promise<CivilCase> {
  const one = await appealed();
  await onPaper(one, 'appeal', 'p1', '2026-04-07');
  await one.must('zhao', 'appeal.answer', { text: '驳回', attachments: [] }, 'appeal-1.p1');
  one.court.at('2026-04-08T02:00:00.000Z');
  await one.must('he', 'appeal.send-up', sending, 'appeal-1');
  return one;
}

describe('CPL-180: an appeal is taken back while the file is still here', () => {
  test('CPL-180: the appellant asks, and nobody else; until a judge has decided the appeal stands', async () => {
    const one = await appealed();
    expect(await offersOf(one, 'zhao')).not.toContain('appeal.withdraw#appeal-1');
    await one.must('qian', 'appeal.withdraw', asked, 'appeal-1');
    expect(appealsAgainstJudgment(one.state)).toHaveLength(1);
    expect(await offersOf(one, 'qian')).not.toContain('appeal.withdraw#appeal-1');
    expect(task(one, 'appeal.decide-withdrawal')).toMatchObject({
      by: { role: 'judge' },
      subject: 'taken-back-1',
      basis: ['CPL-180'],
    });
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    await one.must('zhao', 'appeal.answer', { text: '驳回', attachments: [] }, 'appeal-1.p1');
    expect(
      await one.court.told(one.stream, one.people.he, 'appeal.send-up', 'appeal-1'),
    ).toContainEqual({ code: 'taking-back', facts: {} });
  });

  test('CPL-180: decided so, the appeal is over, nothing of it is owed, and the appellant may appeal again in time', async () => {
    const one = await appealed();
    await one.must('qian', 'appeal.withdraw', asked, 'appeal-1');
    await one.must('lu', 'appeal.decide-withdrawal', taken, 'taken-back-1');
    expect(appealsAgainstJudgment(one.state)).toEqual([]);
    expect(task(one, 'appeal.send-up')).toBeUndefined();
    expect(task(one, 'service.record-paper')?.key ?? '').not.toContain('appeal');
    expect(await offersOf(one, 'qian')).toContain('judgment.appeal#d1');
    expect(await offersOf(one, 'qian')).not.toContain('appeal.withdraw#appeal-1');
  });

  test('CPL-158, CPL-180: the judgment takes effect when everybody’s days are over, and not with the taking back', async () => {
    const one = await appealed();
    await one.must('qian', 'appeal.withdraw', asked, 'appeal-1');
    await one.must('lu', 'appeal.decide-withdrawal', taken, 'taken-back-1');
    // Served on 1 and on 3 April: the last of the fifteen days is the 20th, since the 18th is a Saturday.
    expect(effectOfTheEnd(one.state, law)).toEqual({ on: '2026-04-21', provisional: false });
    const late = await appealed();
    await late.must('qian', 'appeal.withdraw', asked, 'appeal-1');
    late.court.at('2026-04-28T02:00:00.000Z');
    await late.must('lu', 'appeal.decide-withdrawal', taken, 'taken-back-1');
    expect(effectOfTheEnd(late.state, law)?.on).toBe('2026-04-28');
  });

  test('CPL-180: the appeal of another party stands, and holds the judgment back', async () => {
    const one = await appealed();
    await one.must('zhao', 'judgment.appeal', petition, 'p1');
    await one.must('qian', 'appeal.withdraw', asked, 'appeal-1');
    await one.must('lu', 'appeal.decide-withdrawal', taken, 'taken-back-1');
    expect(appealsAgainstJudgment(one.state)).toMatchObject([{ participant: 'p1' }]);
    expect(effectOfTheEnd(one.state, law)).toBeNull();
  });

  test('CPL-180: left to the court above, the request goes up with the file, and the appeal stands', async () => {
    const one = await appealed();
    await one.must('qian', 'appeal.withdraw', asked, 'appeal-1');
    const goesUp = { outcome: 'goes-up', reasons: '一审判决可能确有错误，由上一级法院审查。' };
    await one.must('lu', 'appeal.decide-withdrawal', goesUp, 'taken-back-1');
    expect(task(one, 'appeal.decide-withdrawal')).toBeUndefined();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    await one.must('zhao', 'appeal.answer', { text: '驳回', attachments: [] }, 'appeal-1.p1');
    await one.must('he', 'appeal.send-up', sending, 'appeal-1');
    expect(task(one, 'appeal.forward-withdrawal')).toBeUndefined();
    expect(await offersOf(one, 'he')).toContain('appeal.note-withdrawal-denied#taken-back-1');
  });

  test('CPL-180: on paper it is received by its postmark, and the appellant is who asks', async () => {
    const one = await appealed();
    one.court.at('2026-04-10T02:00:00.000Z');
    const paper = {
      receivedOn: '2026-04-10',
      postedOn: '2026-04-09',
      attachments: [CivilCase.file('d')],
    };
    expect(
      await one.try(
        'he',
        'appeal.record-withdrawal',
        { ...paper, receivedOn: '2026-04-06' },
        'appeal-1',
      ),
    ).toMatchObject({ refusals: [{ code: 'receipt/before-the-case' }] });
    await one.must('he', 'appeal.record-withdrawal', paper, 'appeal-1');
    expect(one.state.appeal.withdrawals).toMatchObject([
      { participant: 'd1', source: 'paper', receivedOn: '2026-04-10', authority: null },
    ]);
  });

  test('CPL-180: an appeal that was marked and is taken back is weighed by nobody any more', async () => {
    const one = await judged();
    one.court.at('2026-05-20T02:00:00.000Z');
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    expect(task(one, 'appeal.weigh')).toBeDefined();
    await one.must('qian', 'appeal.withdraw', asked, 'appeal-1');
    await one.must('lu', 'appeal.decide-withdrawal', taken, 'taken-back-1');
    expect(task(one, 'appeal.weigh')).toBeUndefined();
  });
});

describe('CPL-62: on whose word an appeal is taken back', () => {
  test.each(['general', 'pending'] as const)(
    'CPL-62: asked by an agent with %s authority it is received and ends nothing yet; that rests on the court’s policy',
    async (authority) => {
      const one = await appealed();
      one.court.given(one.stream, agent(authority));
      const shao = one.court.person('shao');
      await one.court.when(shao, 'appeal.withdraw', one.stream, asked, 'appeal-1');
      expect(one.state.appeal.withdrawals).toMatchObject([{ participant: 'd1', authority }]);
      expect(await one.try('lu', 'appeal.decide-withdrawal', taken, 'taken-back-1')).toMatchObject({
        refusals: [{ code: 'appeal/taking-back-not-shown', ground: { kind: 'policy' } }],
      });
      const none = { outcome: 'without-effect', reasons: '当事人说没有要撤回。' };
      await one.must('lu', 'appeal.decide-withdrawal', none, 'taken-back-1');
      expect(await offersOf(one, 'qian')).toContain('appeal.withdraw#appeal-1');
    },
  );
});

describe('FEE-15: what an appeal taken back costs', () => {
  test('FEE-15: of what was paid half comes back', async () => {
    const one = await appealed();
    await one.noticedToPay('d1');
    const whole = billOf(one.state, 'appeal-1')?.amount ?? 0;
    await one.must('qian', 'fees.pay', { channel: 'wechat', agreed: true }, 'appeal-1');
    await one.cashier();
    await one.must('qian', 'appeal.withdraw', asked, 'appeal-1');
    await one.must('lu', 'appeal.decide-withdrawal', taken, 'taken-back-1');
    expect(billOf(one.state, 'appeal-1')).toMatchObject({
      amount: Math.floor(whole / 2),
      owed: 0,
      overpaid: whole - Math.floor(whole / 2),
    });
  });

  test('FEE-22: what was not paid is not asked for any more', async () => {
    const one = await appealed();
    expect(billOf(one.state, 'appeal-1')?.owed).toBeGreaterThan(0);
    await one.must('qian', 'appeal.withdraw', asked, 'appeal-1');
    await one.must('lu', 'appeal.decide-withdrawal', taken, 'taken-back-1');
    expect(billOf(one.state, 'appeal-1')).toMatchObject({ owed: 0, overpaid: 0 });
  });
});

describe('CPL-180: once the file has gone up the court above rules', () => {
  test('CPL-180: this court forwards the request and decides nothing; allowed, it comes back as the outcome', async () => {
    const one = await sentUp();
    await one.must('qian', 'appeal.withdraw', asked, 'appeal-1');
    expect(await offersOf(one, 'lu')).not.toContain('appeal.decide-withdrawal#taken-back-1');
    expect(task(one, 'appeal.forward-withdrawal')).toMatchObject({ by: { role: 'clerk' } });
    await one.must('he', 'appeal.forward-withdrawal', { receipt: '回执 40 号' }, 'taken-back-1');
    expect(task(one, 'appeal.forward-withdrawal')).toBeUndefined();
    one.court.at('2026-06-10T02:00:00.000Z');
    const ruling = {
      number: '（2026）云01民终12号',
      on: '2026-06-01',
      attachments: [CivilCase.file('c')],
    };
    const said = { ...ruling, outcome: 'withdrawn', effectiveOn: '2026-06-08' };
    await one.must('he', 'appeal.note-outcome', said, 'appeal-1');
    expect(await offersOf(one, 'he')).not.toContain('appeal.note-withdrawal-denied#taken-back-1');
    expect(effectOfTheEnd(one.state, law)?.on).toBe('2026-06-08');
  });

  test('CPL-180: denied there, the appeal goes on, and may be asked back again', async () => {
    const one = await sentUp();
    await one.must('qian', 'appeal.withdraw', asked, 'appeal-1');
    await one.must('he', 'appeal.forward-withdrawal', { receipt: '回执 40 号' }, 'taken-back-1');
    one.court.at('2026-06-10T02:00:00.000Z');
    const ruling = {
      number: '（2026）云01民终12号',
      on: '2026-06-01',
      attachments: [CivilCase.file('c')],
    };
    expect(
      await one.try(
        'he',
        'appeal.note-withdrawal-denied',
        { ...ruling, on: '2026-04-07' },
        'taken-back-1',
      ),
    ).toMatchObject({ refusals: [{ code: 'appeal/not-that-day' }] });
    await one.must('he', 'appeal.note-withdrawal-denied', ruling, 'taken-back-1');
    expect(appealsAgainstJudgment(one.state)).toMatchObject([{ decided: null }]);
    expect(await offersOf(one, 'qian')).toContain('appeal.withdraw#appeal-1');
  });
});
