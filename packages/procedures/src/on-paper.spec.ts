import { billOf, openObjections } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { CivilCase } from './testing/civil.ts';

/* What a party writes on paper has the effect of what it is, and is no mere addition to the file (OLR-11.3.0). */
const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };

test('OLR-11.3.0, CPL-130: an objection to jurisdiction on paper is ruled on, and in time by its postmark', async () => {
  const one = await CivilCase.registered();
  await one.servedOnPaper('2026-03-02');
  one.court.at('2026-03-19T01:00:00.000Z');
  const input = { ...scan, court: '云州市西山区人民法院', reasons: '约定由西山区法院管辖。' };
  const late = { ...input, receivedOn: '2026-03-19' };
  await one.must('he', 'defence.record-objection', { ...late, postedOn: '2026-03-17' }, 'd1');
  await one.must('he', 'defence.record-objection', late, 'd1');
  expect(openObjections(one.state)).toMatchObject([
    { participant: 'd1', late: false },
    { participant: 'd1', late: true },
  ]);
  expect(one.court.tasks(one.stream).map(({ command }) => command)).toContain(
    'defence.decide-jurisdiction',
  );
});

test('OLR-11.3.0, FEE-44: relief asked for on paper stops the ruling on the unpaid fee, and is decided', async () => {
  const one = await CivilCase.registered();
  const asked = { ...scan, kind: 'deferred', reason: '家中有人住院。' };
  await one.must('he', 'fees.record-relief-request', asked);
  expect(one.court.entries(one.stream).at(-1)).toMatchObject({
    kind: 'fees.ReliefRequested',
    labels: ['side:plaintiff'],
    body: { paper: { participant: 'p1', receivedOn: '2026-03-02' } },
  });
  one.court.at('2026-03-12T01:00:00.000Z');
  for (const { key } of one.court.deadlines(one.stream))
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
  const rule = await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' });
  expect(rule).toMatchObject({ refusals: [{ code: 'fees/relief-pending' }] });
  await one.must('lu', 'fees.decide-relief', { decision: 'denied', reasons: '没有证明' });
  expect(billOf(one.state, '1')?.owed).toBeGreaterThan(0);
});

test('OLR-11.3.0, CPL-128: an answer to the counterclaim on paper is the plaintiff’s answer, late or in time', async () => {
  const one = await CivilCase.registered();
  const counter = {
    claims: [{ text: '支付保管费', yuan: '3000' }],
    grounds: '保管了三个月。',
  };
  await one.must('he', 'claims.record-counterclaim', { ...scan, ...counter }, 'd1');
  const joined = { outcome: 'joined', reasons: '同一合同' };
  await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
  one.court.at('2026-03-18T01:00:00.000Z');
  const answer = { ...scan, receivedOn: '2026-03-18', text: '没有约定保管费。' };
  const early = { ...answer, postedOn: '2026-03-17' };
  await one.must('he', 'claims.record-answer', early, 'r1.p1');
  await one.must('he', 'claims.record-answer', answer, 'r1.p1');
  expect(one.state.claims.counterclaims[0]?.answers).toMatchObject([
    { participant: 'p1', late: false },
    { participant: 'p1', late: true },
  ]);
  expect(one.court.tasks(one.stream).map(({ command }) => command)).not.toContain(
    'claims.answer-counterclaim',
  );
});
