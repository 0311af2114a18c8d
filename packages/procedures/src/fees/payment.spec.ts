import { money } from '@xiezhi/kernel';
import { feePaid, isPaid, openPayment, overpaid } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const pay = { channel: 'alipay', agreed: true };
const taskKeys = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const officer = (one: CivilCase) =>
  one.court.person('finance', {
    posts: ['finance-officer'],
    court: one.state.filing.court ?? '',
  });

async function started(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.must('zhao', 'fees.pay', pay);
  return one;
}

describe('a payment', () => {
  test('OOR-18.1.0: paying enters that somebody pays, orders it from the cashier, and pays nothing yet', async () => {
    const one = await started();
    const entry = one.court.entries(one.stream).at(-1);
    expect(entry).toMatchObject({
      kind: 'fees.PaymentStarted',
      body: { payment: 'y1', fen: 65_600, channel: 'alipay' },
    });
    expect(isPaid(one.state.fees)).toBe(false);
    const all = entry === undefined ? [] : catalogue.effectsOf(entry);
    const orders = all.filter(({ port }) => port === 'cashier');
    expect(orders).toHaveLength(1);
    // Whoever pays for themselves is told nothing of it.
    expect(
      all.flatMap((each) => (each.port === 'sms' && entry ? each.message(entry, one.state) : [])),
    ).toEqual([]);
    expect(entry && orders[0]?.message(entry, one.state)).toEqual([
      { payment: 'y1', fen: 65_600, channel: 'alipay', about: one.state.filing.caseNumber },
    ]);
  });

  test('OOR-18.1.0: while it is not known whether it came, nobody pays a second time, and nothing is owed', async () => {
    const one = await started();
    expect(await one.try('zhao', 'fees.pay', pay)).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'fees/being-paid', ground: { kind: 'technical' } }],
    });
    expect(taskKeys(one)).not.toContain('fees/pay');
    await one.cashier('unclear');
    expect(await one.try('zhao', 'fees.pay', pay)).toMatchObject({
      refusals: [{ code: 'fees/being-paid' }],
    });
  });

  test('OOR-18.1.0: the answer is entered once, however often the cashier gives it', async () => {
    const one = await started();
    for (const outcome of ['unclear', 'unclear', 'paid', 'paid', 'failed', 'unclear'] as const)
      await one.cashier(outcome);
    expect(one.state.fees.bill).toMatchObject({ paid: 65_600 });
    const kinds = one.court.entries(one.stream).map(({ kind }) => kind);
    expect(kinds.slice(kinds.indexOf('fees.PaymentStarted'))).toEqual([
      'fees.PaymentStarted',
      'fees.PaymentUnclear',
      'fees.Paid',
      'documents.Ordered',
    ]);
  });

  test('OOR-18.1.0: a payment that failed takes nothing, and the plaintiff pays again', async () => {
    const one = await started();
    await one.cashier('failed');
    expect(one.state.fees.bill).toMatchObject({ paid: 0 });
    expect(taskKeys(one)).toContain('fees/pay');
    await one.must('zhao', 'fees.pay', pay);
    expect(openPayment(one.state.fees)?.id).toBe('y2');
    await one.cashier('paid', 'y2');
    expect(isPaid(one.state.fees)).toBe(true);
  });

  test('OOR-18.1.0: money that comes after a no is entered all the same', async () => {
    const one = await started();
    await one.cashier('failed');
    await one.cashier('paid');
    expect(one.state.fees.bill).toMatchObject({ paid: 65_600 });
  });

  test('OOR-18.1.0: when the cashier stays silent, the finance officer looks into the account', async () => {
    const one = await started();
    // Asked, and silent: ten minutes later the officer's task opens by itself.
    const silent = one.court.tasks(one.stream).find(({ key }) => key === 'fees/unclear/y1');
    expect(silent?.opensAt).toBe('2026-03-02T01:10:00.000Z');
    expect(await one.court.offers(one.stream, officer(one))).not.toContain(
      'fees.settle-payment#y1',
    );
    one.court.at('2026-03-02T01:11:00.000Z');
    expect(await one.court.offers(one.stream, officer(one))).toContain('fees.settle-payment#y1');
    await one.cashier('unclear');
    expect(taskKeys(one)).toContain('fees/unclear/y1');
    const found = { outcome: 'paid', reference: '银行流水 0042' };
    const settled = await one.court.when(
      officer(one),
      'fees.settle-payment',
      one.stream,
      found,
      'y1',
    );
    expect(settled.outcome).toBe('accepted');
    expect(isPaid(one.state.fees)).toBe(true);
    // The cashier says so too, later: one payment, counted once.
    await one.cashier('paid');
    expect(one.state.fees.bill).toMatchObject({ paid: 65_600 });
  });

  test('FEE-22: whoever paid on the last day is not late because nobody knew of it until after', async () => {
    const one = await CivilCase.registered();
    await one.noticedToPay();
    one.court.at('2026-03-09T15:00:00.000Z');
    await one.must('zhao', 'fees.pay', pay);
    await one.cashier('unclear');
    one.court.at('2026-03-12T01:00:00.000Z');
    const found = { outcome: 'paid', reference: '银行流水 0042' };
    await one.court.when(officer(one), 'fees.settle-payment', one.stream, found, 'y1');
    expect(one.state.fees.received).toMatchObject([{ late: false }]);
    expect(
      one.court.entries(one.stream).findLast(({ kind }) => kind === 'fees.Paid')?.body,
    ).not.toHaveProperty('orderedOn');
  });

  test('REG-11: whoever has paid and waits for the cashier is not treated as withdrawn', async () => {
    const one = await CivilCase.registered();
    await one.noticedToPay();
    const term = one.court.deadlines(one.stream).find(({ key }) => key.startsWith('fees/'));
    one.court.at('2026-03-12T01:00:00.000Z');
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, term?.key);
    await one.must('zhao', 'fees.pay', pay);
    expect(taskKeys(one)).not.toContain('fees/unpaid');
    expect(await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' })).toMatchObject({
      refusals: [{ code: 'fees/payment-open', ground: { kind: 'law', articles: ['REG-11'] } }],
    });
  });

  test('an entry of the time when the cashier was asked first still counts', async () => {
    const one = await CivilCase.registered();
    one.court.given(
      one.stream,
      feePaid.make({
        shared: { bill: '1', fen: money(65_600), channel: 'alipay', reference: '演示0' },
      }),
    );
    expect(isPaid(one.state.fees)).toBe(true);
  });
});

describe('money that was too much', () => {
  const refund = (one: CivilCase) =>
    one.court.when(officer(one), 'fees.refund', one.stream, { reference: '退款 0001' });

  test('OOR-18.1.0: paid twice because the first answer came late, it is owed back by the officer, once', async () => {
    const one = await started();
    await one.cashier('failed');
    await one.must('zhao', 'fees.pay', pay);
    await one.cashier('paid', 'y2');
    await one.cashier('paid', 'y1');
    expect(one.state.fees.bill?.paid).toBe(131_200);
    expect(taskKeys(one)).toContain('fees/refund');
    expect(await refund(one)).toMatchObject({
      entries: [
        { kind: 'fees.Refunded', body: { fen: 65_600 } },
        { kind: 'documents.Ordered', body: { template: 'fee-reversal' } },
      ],
    });
    expect(taskKeys(one)).not.toContain('fees/refund');
    expect((await refund(one)).outcome).toBe('refused');
  });

  test('FEE-44: relief granted while the money was on its way leaves nothing owed and all of it to go back', async () => {
    const one = await started();
    const asked = { kind: 'exempt', reason: '低保', attachments: [] };
    await one.must('zhao', 'fees.request-relief', asked);
    await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实' });
    await one.cashier('paid');
    expect(overpaid(one.state.fees)).toBe(65_600);
  });

  test('REG-11: money that comes after the suit was treated as withdrawn goes back', async () => {
    const one = await CivilCase.registered();
    await one.noticedToPay();
    const term = one.court.deadlines(one.stream).find(({ key }) => key.startsWith('fees/'));
    one.court.at('2026-03-12T01:00:00.000Z');
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, term?.key);
    await one.must('zhao', 'fees.pay', pay);
    await one.cashier('failed');
    await one.must('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' });
    expect(overpaid(one.state.fees)).toBe(0);
    await one.cashier('paid');
    expect(overpaid(one.state.fees)).toBe(65_600);
    expect(taskKeys(one)).toContain('fees/refund');
  });
});
