import { billsOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from './testing/civil.ts';
import { appealed, judged, onPaper } from './testing/judged.ts';

/** The last days that run under a name. */
const running = (one: CivilCase, prefix: string): readonly string[] =>
  one.court
    .deadlines(one.stream)
    .filter(({ key }) => key.startsWith(prefix))
    .map(({ dueOn }) => dueOn);

const bill = (one: CivilCase) => billsOf(one.state)[0];
const owed = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);

/** The notice to pay was handed over on 2 March: seven days, to the 9th. */
async function noticed(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
  await one.noticedToPay();
  expect(running(one, 'fees/term')).toEqual(['2026-03-09']);
  return one;
}

describe('the days to pay, when the service that began them is undone', () => {
  test('FEE-22, OLR-31.2.3: they run no more, and begin whole with the next service of the notice', async () => {
    const one = await noticed();
    one.court.at('2026-03-05T01:00:00.000Z');
    await one.undone('zhao', 'p1');
    expect(running(one, 'fees/term')).toEqual([]);
    expect(bill(one)).toMatchObject({ runs: false, days: 7 });
    expect(owed(one)).toContain('service/notices/p1');
    one.court.at('2026-03-12T01:00:00.000Z');
    await onPaper(one, 'fee-notice', 'p1', '2026-03-12');
    expect(running(one, 'fees/term')).toEqual(['2026-03-19']);
    expect(bill(one)).toMatchObject({ runs: true });
  });

  test('FEE-22: their end that had passed opens no ruling any more', async () => {
    const one = await noticed();
    one.court.at('2026-03-10T01:00:00.000Z');
    const key = 'fees/term@2026-03-09';
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
    expect(owed(one)).toContain('fees/unpaid');
    await one.undone('zhao', 'p1');
    expect(owed(one)).not.toContain('fees/unpaid');
    expect(owed(one)).toContain('fees/pay');
    expect(await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' })).toMatchObject({
      refusals: [{ code: 'fees/not-noticed', ground: { kind: 'law', articles: ['FEE-22'] } }],
    });
    await one.paid();
    expect(one.state.fees.received).toMatchObject([{ late: false }]);
  });

  test('FEE-22, CPLI-135: moved to another day, they count from that one', async () => {
    const one = await noticed();
    one.court.at('2026-03-08T01:00:00.000Z');
    const said = { ground: 'another-day', text: '5 日才收到', attachments: [] };
    await one.must('zhao', 'service.object', { ...said, arrivedOn: '2026-03-05' }, 's1');
    const found = { outcome: 'moved', day: '2026-03-05', reasons: '属实' };
    await one.must('lu', 'service.decide-objection', found, 'v1');
    expect(running(one, 'fees/term')).toEqual(['2026-03-12']);
  });

  test('FEE-22: an objection that is not upheld leaves them', async () => {
    const one = await noticed();
    const said = { ground: 'wrong-person', text: '不是本人', attachments: [] };
    await one.must('zhao', 'service.object', said, 's1');
    await one.must('lu', 'service.decide-objection', { outcome: 'stands', reasons: '本人' }, 'v1');
    expect(running(one, 'fees/term')).toEqual(['2026-03-09']);
  });

  test('FEE-22: another service that had brought the notice counts instead, from its own day', async () => {
    const one = await noticed();
    one.court.at('2026-03-04T01:00:00.000Z');
    await onPaper(one, 'fee-notice', 'p1', '2026-03-04');
    expect(running(one, 'fees/term'), 'the first counts').toEqual(['2026-03-09']);
    const said = { ground: 'wrong-person', text: '不是本人', attachments: [] };
    await one.must('zhao', 'service.object', said, 's1');
    await one.must('lu', 'service.decide-objection', { outcome: 'undone', reasons: '属实' }, 'v1');
    expect(running(one, 'fees/term')).toEqual(['2026-03-11']);
  });

  test('FEE-22, CPL-153: what was left of them when the suit stood still is not what the next notice gives', async () => {
    const one = await noticed();
    one.court.at('2026-03-06T01:00:00.000Z');
    const order = { ground: 'heir-awaited', participant: 'd1', reasons: '等待继承人' };
    await one.must('lu', 'suspension.order', order);
    one.court.at('2026-03-16T01:00:00.000Z');
    await one.must('lu', 'suspension.resume', { reasons: '继承人参加诉讼' });
    expect(bill(one)?.days).toBeLessThan(7);
    await one.undone('zhao', 'p1');
    expect(bill(one)).toMatchObject({ runs: false, days: 7 });
    await onPaper(one, 'fee-notice', 'p1', '2026-03-16');
    expect(running(one, 'fees/term')).toEqual(['2026-03-23']);
  });

  test('FEE-22: a day that a judge named stands, whatever becomes of the service', async () => {
    const one = await noticed();
    await one.must('lu', 'fees.extend-term', { dueOn: '2026-04-30', reasons: '住在外地' });
    await one.undone('zhao', 'p1');
    expect(running(one, 'fees/term')).toEqual(['2026-04-30']);
  });

  test('FEE-22: so the days to pay for an appeal', async () => {
    const one = await appealed();
    await one.noticedToPay('d1');
    expect(running(one, 'fees/appeal')).toHaveLength(1);
    await one.undone('qian', 'd1');
    expect(running(one, 'fees/appeal')).toEqual([]);
    await onPaper(one, 'fee-notice', 'd1', one.court.today);
    expect(running(one, 'fees/appeal')).toHaveLength(1);
  });
});

describe('other terms, when the service that began them is undone', () => {
  test('CPLI-99, OLR-31.2.3: the time for evidence waits for the next service of its notice, and nothing is late meanwhile', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.noticedOfEvidence('p1');
    expect(running(one, 'claims/evidence/p1')).toEqual(['2026-03-17']);
    one.court.at('2026-03-20T01:00:00.000Z');
    await one.undone('zhao', 'p1');
    expect(running(one, 'claims/evidence/p1')).toEqual([]);
    expect(owed(one)).toContain('service/notices/p1');
    await one.noticedOfEvidence('p1');
    expect(running(one, 'claims/evidence/p1')).toEqual(['2026-04-07']);
  });

  test('CPL-128: the days to answer wait for the next service of the complaint', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.servedByAccount();
    expect(running(one, 'defence/term/d1')).toEqual(['2026-03-17']);
    await one.undone('qian', 'd1');
    expect(running(one, 'defence/term/d1')).toEqual([]);
    expect(running(one, 'claims/evidence/d1')).toEqual([]);
    one.court.at('2026-03-10T01:00:00.000Z');
    await one.must('he', 'service.serve', { papers: [one.paper('complaint', 'd1')] }, 'd1');
    expect(running(one, 'defence/term/d1')).toEqual(['2026-03-25']);
  });

  test('CPL-171: the days to appeal wait for the next service of the judgment', async () => {
    const one = await judged();
    expect(running(one, 'judgment/appeal/d1')).toEqual(['2026-04-20']);
    await one.undone('qian', 'd1');
    expect(running(one, 'judgment/appeal/d1')).toEqual([]);
    expect(owed(one)).toContain('service/judgment/d1');
    await onPaper(one, 'judgment', 'd1', one.court.today);
    expect(running(one, 'judgment/appeal/d1')).toEqual(['2026-04-20']);
  });

  test('CPL-174: the days to answer an appeal wait for the next service of it', async () => {
    const one = await appealed();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    expect(running(one, 'judgment/appeal-answer')).toEqual(['2026-04-22']);
    await one.undone('zhao', 'p1');
    expect(running(one, 'judgment/appeal-answer')).toEqual([]);
  });

  test('CPL-128: the days to answer a counterclaim wait for the next service of it, and do not run from an account meanwhile', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.linked();
    const sued = {
      claims: [{ text: '支付保管费', yuan: '3000' }],
      grounds: '原告不来提货，由被告保管了三个月。',
      attachments: [],
      conformsToOriginals: true,
    };
    await one.must('qian', 'claims.counterclaim', sued, 'd1');
    await one.must(
      'lu',
      'claims.decide-counterclaim',
      { outcome: 'joined', reasons: '同一合同' },
      'r1',
    );
    await one.issue();
    one.court.at('2026-03-04T01:00:00.000Z');
    await onPaper(one, 'counterclaim', 'p1', '2026-03-04');
    expect(running(one, 'claims/answer')).toEqual(['2026-03-19']);
    await one.undone('zhao', 'p1');
    expect(running(one, 'claims/answer')).toEqual([]);
    one.court.at('2026-03-09T01:00:00.000Z');
    await onPaper(one, 'counterclaim', 'p1', '2026-03-09');
    expect(running(one, 'claims/answer')).toEqual(['2026-03-24']);
  });

  test('CPL-171: the days to appeal against a ruling wait for the next service of the ruling', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.linked();
    const objection = { court: '云州市西山区人民法院', reasons: '约定。', attachments: [] };
    await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
    const unfounded = { outcome: 'unfounded', reasons: '没有约定。' };
    await one.must('lu', 'defence.decide-jurisdiction', unfounded, 'objection-1');
    await one.issue();
    await onPaper(one, 'procedural-ruling', 'd1', '2026-03-02');
    expect(running(one, 'judgment/appeal-ruling/objection-1/d1')).toEqual(['2026-03-12']);
    await one.undone('qian', 'd1');
    expect(running(one, 'judgment/appeal-ruling/objection-1/d1')).toEqual([]);
  });
});
