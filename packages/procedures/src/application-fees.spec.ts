import type { AppliedKind } from '@xiezhi/law';
import { appliedKinds, filingKind } from '@xiezhi/law';
import { billOf, claimBill } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { rolesIn } from './framework/index.ts';
import { applied } from './testing/applied.ts';

const amount = (yuan: string) => ({ claims: [{ text: '支付货款', yuan }] });

async function accepted(id: AppliedKind, also: Readonly<Record<string, unknown>> = {}) {
  const one = await applied(id, also);
  await one.must('lin', 'filing.accept', { handedTo: '承办庭' });
  return one;
}
const bill = (one: Awaited<ReturnType<typeof applied>>) => billOf(one.state(), claimBill);
const taskKeys = (one: Awaited<ReturnType<typeof applied>>) => one.tasks().map(({ key }) => key);

describe('an application that is paid for in advance', () => {
  test.each([
    ['payment-order', amount('100000'), 76_667],
    ['public-summons', {}, 10_000],
    ['preservation-before-suit', amount('1000000'), 500_000],
    ['administrative-suit', {}, 5_000],
    ['third-party-revocation', amount('10000'), 5_000],
  ] as const)(
    'OLR-9.3.0, FEE-13, FEE-14, FEE-20: %s is billed when it is accepted',
    async (id, also, fen) => {
      const one = await accepted(id, also);
      expect(bill(one)).toMatchObject({ amount: fen, owed: fen, side: 'plaintiff', runs: false });
      expect(taskKeys(one)).toContain('fees/pay');
      expect(one.said('fee-notice')).toMatchObject({
        feeType: filingKind(id).suit ? '案件受理费' : '申请费',
        amount: fen,
        application: true,
      });
    },
  );

  test.each(appliedKinds.filter((id) => filingKind(id).fee.when !== 'in-advance'))(
    'FEE-20: %s is paid for later or not at all, and is billed nothing here',
    async (id) => {
      const one = await accepted(id);
      expect(bill(one)).toBeNull();
      expect(taskKeys(one)).toEqual([]);
    },
  );

  test('FEE-14: where no amount is named, no more is asked than the law surely asks', async () => {
    const claims = [{ text: '支付货款' }];
    expect(bill(await accepted('payment-order', { claims }))?.amount).toBe(1_667);
    expect(bill(await accepted('preservation-before-suit', { claims }))?.amount).toBe(3_000);
    expect(bill(await accepted('third-party-revocation', { claims }))?.amount).toBe(5_000);
  });

  test('before it is accepted nothing is owed, and nothing once it is refused', async () => {
    const one = await applied('payment-order');
    expect(bill(one)).toBeNull();
    expect((await one.act('zhao', 'fees.pay', { channel: 'alipay', agreed: true })).outcome).toBe(
      'refused',
    );
  });

  test('FEE-22: its days run from the service of the notice, which is the reviewer’s to serve', async () => {
    const one = await accepted('payment-order', amount('100000'));
    await one.issue();
    const serving = one.tasks().find(({ key }) => key === 'service/notices/p1');
    expect(serving).toMatchObject({ by: { role: 'filing-reviewer' } });
    const notice = one.state().documents.papers.find(({ template }) => template === 'fee-notice');
    const papers = [notice?.file?.sha256];
    const how = { papers, way: 'by-hand', on: '2026-06-10', proof: '送达回证' };
    await one.must('lin', 'service.record-paper', how, 'p1');
    expect(bill(one)).toMatchObject({ runs: true, dueOn: '2026-06-17' });
  });

  test('the days pass: nobody here rules that it was taken back, and what is paid late is received', async () => {
    const one = await accepted('payment-order', amount('100000'));
    await one.issue();
    const notice = one.state().documents.papers.find(({ template }) => template === 'fee-notice');
    const papers = [notice?.file?.sha256];
    const how = { papers, way: 'by-hand', on: '2026-06-10', proof: '送达回证' };
    await one.must('lin', 'service.record-paper', how, 'p1');
    one.court.at('2026-06-30T01:00:00.000Z');
    const term = one.court.deadlines(one.stream).find(({ key }) => key.startsWith('fees/term'));
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, term?.key);
    expect(taskKeys(one)).toContain('fees/pay');
    expect(taskKeys(one)).not.toContain('fees/unpaid');
    const tried = await one.act('lu', 'fees.treat-as-withdrawn', { reasons: '没有交费。' });
    expect(tried.outcome).toBe('refused');
    await one.must('zhao', 'fees.pay', { channel: 'alipay', agreed: true });
    expect(one.state().fees.payments).toMatchObject([{ fen: 76_667, standing: 'started' }]);
  });

  test('FEE-44: relief is asked for as in a suit; no judge has it here, so the president decides', async () => {
    const one = await accepted('payment-order', amount('100000'));
    await one.must('zhao', 'fees.request-relief', {
      kind: 'exempt',
      reason: '家中困难。',
      attachments: [],
    });
    expect(one.tasks().find(({ key }) => key === 'fees/relief')).toMatchObject({
      by: { role: 'president' },
    });
    const head = one.court.person('head', {
      posts: ['president'],
      court: one.state().filing.court ?? '',
      name: '院长',
    });
    const reason = { purpose: 'supervision', reason: '审查司法救助申请。' };
    await one.court.when(head, 'reading.open', one.stream, reason);
    const decided = await one.court.when(head, 'fees.decide-relief', one.stream, {
      decision: 'granted',
      reasons: '属实。',
    });
    expect(decided).toMatchObject({ outcome: 'accepted' });
    expect(bill(one)?.owed).toBe(0);
  });

  test('FEE-43: how it was reckoned is looked at by the president, and by no judge', async () => {
    const one = await accepted('payment-order', amount('100000'));
    await one.must('zhao', 'fees.ask-review', { of: 'reckoning', reasons: '应当按八万元计算。' });
    expect(one.tasks().find(({ key }) => key === 'fees/review')).toMatchObject({
      by: { role: 'president' },
    });
    const upheld = { outcome: 'upheld', reasons: '计算无误' };
    expect((await one.act('lu', 'fees.decide-review', upheld)).outcome).toBe('refused');
  });

  test('closed here with its fee open, nobody is pressed any more; who is not of it pays by no act of this case', async () => {
    const one = await accepted('public-summons');
    expect((await one.act('qian', 'fees.pay', { channel: 'alipay', agreed: true })).outcome).toBe(
      'refused',
    );
    await one.must('lin', 'filing.close-application', {
      how: 'taken-back',
      closedOn: '2026-06-10',
      outcome: '申请人撤回申请。',
      attachments: [],
    });
    expect(taskKeys(one)).toEqual([]);
  });

  test('the cashier’s office knows of what is billed, and of no application for which nothing is paid here', async () => {
    for (const [id, knows] of [
      ['public-summons', true],
      ['enforcement', false],
      ['retrial', false],
    ] as const) {
      const one = await accepted(id);
      const court = one.state().filing.court ?? '';
      const cashier = one.court.person('cashier', { posts: ['finance-officer'], court });
      expect([
        id,
        rolesIn(cashier, 'case', one.stream, one.state()).has('finance-officer'),
      ]).toEqual([id, knows]);
    }
  });
});
