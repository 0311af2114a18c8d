import { billOf, participationBegun, participationLinked } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { notices as effects } from './proceedings/notices.ts';
import { CivilCase } from './testing/civil.ts';
import { judged, onPaper } from './testing/judged.ts';

const counterclaim = { claims: [{ text: '支付保管费', yuan: '3000' }], grounds: '保管三个月' };
const joined = { outcome: 'joined', reasons: '同一合同' };
const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };
const pass = async (one: CivilCase) => {
  for (const { key } of one.court.deadlines(one.stream))
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
};
/** The text messages of the last entry of that kind. */
const messages = (one: CivilCase, kind: string) => {
  const last = one.court.entries(one.stream).findLast((entry) => entry.kind === kind);
  return last === undefined
    ? []
    : effects
        .filter(({ on }) => on === kind)
        .flatMap(
          (each) => each.message(last, one.state) as readonly { to: string; text: string }[],
        );
};

test('FEE-22, FEE-44: relief denied to somebody without an account starts no days before the notice reaches them', async () => {
  const plaintiff = { kind: 'person', name: '余青禾' };
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary', { plaintiff });
  await one.must('he', 'fees.record-relief-request', { ...scan, kind: 'deferred', reason: '住院' });
  await one.must('lu', 'fees.decide-relief', { decision: 'denied', reasons: '没有证明' });
  expect(billOf(one.state, '1')?.runs).toBe(false);
  const notices = one.state.documents.papers.filter(
    ({ template, addressee }) => template === 'fee-notice' && addressee === 'p1',
  );
  expect(notices, 'the one on registration, and another with the decision').toHaveLength(2);
  one.court.at('2026-03-15T01:00:00.000Z');
  await pass(one);
  expect(await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' })).toMatchObject({
    outcome: 'refused',
  });
  await one.issue();
  one.court.at('2026-03-16T01:00:00.000Z');
  await one.noticedToPay();
  expect(billOf(one.state, '1')).toMatchObject({ runs: true, dueOn: '2026-03-23' });
});

test('FEE-22: the days to pay for a counterclaim on paper run from the notice, which is made and served', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.paid();
  await one.must('he', 'claims.record-counterclaim', { ...scan, ...counterclaim }, 'd1');
  await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
  await one.issue();
  expect(billOf(one.state, 'r1')).toMatchObject({ runs: false });
  one.court.at('2026-03-12T01:00:00.000Z');
  await pass(one);
  expect(
    (await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' }, 'r1')).outcome,
  ).toBe('refused');
  await onPaper(one, 'fee-notice', 'd1', '2026-03-12');
  expect(billOf(one.state, 'r1')).toMatchObject({ runs: true, dueOn: '2026-03-19' });
});

test('FEE-22: with an account the defendant hears of it, and the days run when the notice was served', async () => {
  const one = await CivilCase.registered();
  await one.paid();
  await one.linked();
  await one.must('qian', 'claims.counterclaim', { ...counterclaim, attachments: [] }, 'd1');
  await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
  expect(messages(one, 'fees.CounterclaimBilled').map(({ to }) => to)).toEqual(['13800000001']);
  await one.issue();
  expect(billOf(one.state, 'r1')).toMatchObject({ runs: false });
  await one.noticedToPay('d1');
  expect(billOf(one.state, 'r1')).toMatchObject({ runs: true });
});

test('FEE-44: a decision on relief is told to whoever pays, and to nobody else', async () => {
  const one = await CivilCase.registered();
  await one.paid();
  await one.linked();
  const mobile = '13900000009';
  one.court.given(
    one.stream,
    participationLinked.make({
      shared: { participant: 'p1', person: 'zhao' },
      personal: { mobile },
    }),
  );
  await one.must('qian', 'claims.counterclaim', { ...counterclaim, attachments: [] }, 'd1');
  await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
  const asked = { kind: 'exempt', reason: '低保户', attachments: [] };
  await one.must('qian', 'fees.request-relief', asked, 'r1');
  await one.must('lu', 'fees.decide-relief', { decision: 'denied', reasons: '没有证明' }, 'r1');
  expect(messages(one, 'fees.ReliefDecided').map(({ to }) => to)).toEqual(['13800000001']);
});

test('FEE-44: relief for an appeal, asked on paper, is of whoever appealed', async () => {
  const one = await judged('summary');
  const second = {
    participant: 'd2',
    role: 'defendant',
    side: 'defendant',
    name: '乙',
    kind: 'person',
  };
  one.court.given(one.stream, participationBegun.make({ shared: second as never, personal: {} }));
  one.court.at('2026-04-10T02:00:00.000Z');
  const paper = { receivedOn: '2026-04-10', attachments: [CivilCase.file('d')] };
  await one.must('he', 'appeal.record-paper', { ...paper, claims: '改判' }, 'd2');
  await one.must(
    'he',
    'fees.record-relief-request',
    { ...paper, kind: 'exempt', reason: '低保' },
    'appeal-1',
  );
  expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject({
    paper: { participant: 'd2' },
  });
});

test('CPL-153: while the suit stands still it does not end for want of a fee', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.noticedToPay();
  one.court.at('2026-03-12T01:00:00.000Z');
  await pass(one);
  await one.must('lu', 'suspension.order', {
    ground: 'heir-awaited',
    participant: 'p1',
    reasons: '等待继承人。',
  });
  expect(await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' })).toMatchObject({
    refusals: [{ code: 'fees/suspended', ground: { kind: 'order' } }],
  });
});

test('FEE-44, CPL-139: a fee that was put off holds nothing up: a sitting is owed', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.must('zhao', 'fees.request-relief', {
    kind: 'deferred',
    reason: '住院',
    attachments: [],
  });
  await one.must('lu', 'fees.decide-relief', {
    decision: 'granted',
    reasons: '属实',
    dueOn: '2026-06-30',
  });
  expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('hearing/schedule');
});

test('FEE-15: a lowered fee is halved as it was lowered; of money that never came none is promised back', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  one.court.given(
    one.stream,
    participationLinked.make({
      shared: { participant: 'p1', person: 'zhao' },
      personal: { mobile: '13900000009' },
    }),
  );
  await one.must('zhao', 'fees.request-relief', {
    kind: 'reduced',
    reason: '低保',
    attachments: [],
  });
  await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实', pay: '600' });
  await one.must('zhao', 'claims.withdraw', { reasons: '和解', sure: true }, 'p1');
  await one.must('lu', 'claims.decide-withdrawal', { decision: 'granted', reasons: '准许' }, 'w1');
  expect(billOf(one.state, '1')).toMatchObject({ amount: 30_000, owed: 30_000 });
  expect(messages(one, 'fees.Adjusted')[0]?.text).not.toContain('退还');
});
