import { billOf, claimBill } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const full = 65_600;
const officer = (one: CivilCase) =>
  one.court.person('finance', { posts: ['finance-officer'], court: one.state.filing.court ?? '' });
const give = (one: CivilCase, name: string, input: object = {}, key = '') =>
  one.court.when(officer(one), name, one.stream, { ...input }, key);
const order = (one: CivilCase) => give(one, 'fees.order-refund', { agreed: true });
const answered = (one: CivilCase, outcome: 'done' | 'failed' | 'unclear', refund = 't1') =>
  one.court.when(
    one.court.system('cashier'),
    'fees.record-refund',
    one.stream,
    { outcome, reference: 'T-1' },
    refund,
  );
const transferred = (one: CivilCase, yuan: string, reference = '流水 1') =>
  give(one, 'fees.note-money', { yuan, payer: '沈静安', on: '2026-03-02', reference });
const bill = (one: CivilCase) => billOf(one.state, claimBill);
const offered = async (one: CivilCase) =>
  (await one.court.offers(one.stream, officer(one))).filter((name) => name.includes('refund'));
const taskKeys = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const kinds = (one: CivilCase) => one.court.entries(one.stream).map(({ kind }) => kind);

const ticket = { kind: 'documents.Ordered', body: { template: 'fee-reversal' } };

/** Paid in these sums through these channels, and then once more in full by transfer: that much goes back. */
async function paidTwice(
  ...payments: readonly (readonly ['alipay' | 'wechat' | 'bank', string])[]
): Promise<CivilCase> {
  const one = await CivilCase.registered();
  for (const [index, [channel, yuan]] of payments.entries()) {
    await one.must('zhao', 'fees.pay', { channel, yuan, agreed: true });
    await one.cashier('paid', `y${String(index + 1)}`);
    one.court.at(`2026-03-02T0${String(2 + index)}:00:00.000Z`);
  }
  await transferred(one, '656');
  return one;
}

describe('money goes back by the way it came', () => {
  test('FEE-53: to the newest payment first, in the sum it came to, and what no channel gives back by hand', async () => {
    const one = await paidTwice(['bank', '56'], ['alipay', '400'], ['wechat', '200']);
    expect(bill(one)?.overpaid).toBe(full);
    const told = await one.court.told(one.stream, officer(one), 'fees.order-refund');
    expect(told.find(({ code }) => code === 'by-hand')?.facts).toEqual({ fen: 5_600 });
    expect(await order(one)).toMatchObject({ outcome: 'accepted' });
    expect(one.state.fees.refundOrders).toMatchObject([
      { id: 't1', payment: 'y3', fen: 20_000, channel: 'wechat', standing: 'started' },
      { id: 't2', payment: 'y2', fen: 40_000, channel: 'alipay', standing: 'started' },
    ]);
    // What is on its way is not given back by hand as well.
    expect(await give(one, 'fees.refund', { reference: '流水 2' })).toMatchObject({
      entries: [{ kind: 'fees.Refunded', body: { fen: 5_600 } }, ticket],
    });
    expect(await offered(one)).toEqual([]);
    expect(await answered(one, 'done')).toMatchObject({
      entries: [
        { body: { fen: 20_000, reference: 'T-1', refund: 't1', channel: 'wechat' } },
        ticket,
      ],
    });
    await answered(one, 'done', 't2');
    expect(bill(one)).toMatchObject({ overpaid: 0, refunded: full });
    expect(taskKeys(one)).not.toContain('fees/refund');
  });

  test('FEE-53: of a payment only so much goes back as is too much, and the order names what it came to', async () => {
    const one = await CivilCase.registered();
    await one.paid();
    await transferred(one, '100');
    await order(one);
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'fees.RefundStarted',
      body: { fen: 10_000, total: full, payment: 'y1' },
    });
    await answered(one, 'done');
    await transferred(one, '50', '流水 2');
    await order(one);
    expect(one.state.fees.refundOrders.at(-1)).toMatchObject({ id: 't2', fen: 5_000 });
  });

  test('FEE-53: what a channel refuses goes by hand, and is not tried there again', async () => {
    const one = await paidTwice(['alipay', '656']);
    await order(one);
    expect(taskKeys(one)).not.toContain('fees/refund');
    await answered(one, 'failed');
    expect(kinds(one).at(-1)).toBe('fees.RefundFailed');
    expect(taskKeys(one)).toContain('fees/refund');
    expect(await offered(one)).toEqual(['fees.refund']);
  });

  test.each([
    ['2027-03-01T15:00:00.000Z', ['fees.refund', 'fees.order-refund']],
    ['2027-03-01T17:00:00.000Z', ['fees.refund']],
  ])('FEE-53: a payment goes back by its channel for a year, on %s by %s', async (now, ways) => {
    const one = await paidTwice(['alipay', '656']);
    one.court.at(now);
    expect(await offered(one)).toEqual(ways);
  });

  test('FEE-53: net banking and transfers go back by hand alone', async () => {
    expect(await offered(await paidTwice(['bank', '656']))).toEqual(['fees.refund']);
  });
});

/** What stands on the papers of a template, in the order in which they were ordered. */
const printed = (one: CivilCase, template: string) =>
  one.court
    .entries(one.stream)
    .map(({ body }) => body as { readonly template?: string; readonly data?: object })
    .filter((body) => body.template === template)
    .map(({ data }) => data as Readonly<Record<string, unknown>>);

describe('the ticket of what went back', () => {
  test('OOR-18.1.0: takes its sum from the ticket of that payment, and of no other', async () => {
    const one = await paidTwice(['alipay', '400'], ['wechat', '256']);
    const [, second] = printed(one, 'fee-ticket');
    await order(one);
    await answered(one, 'done');
    expect(printed(one, 'fee-reversal')).toMatchObject([
      {
        originals: [second?.['ticketNumber']],
        amount: 25_600,
        payee: '沈静宜',
        channel: '微信支付',
        transaction: 'T-1',
      },
    ]);
  });

  test('OOR-18.1.0: by hand, from those of all that came for that bill', async () => {
    const one = await CivilCase.registered();
    await transferred(one, '656');
    await transferred(one, '100', '流水 2');
    await give(one, 'fees.refund', { reference: '退款流水 1' });
    const numbers = printed(one, 'fee-ticket').map((data) => data['ticketNumber']);
    expect(printed(one, 'fee-reversal')).toMatchObject([
      { originals: numbers, amount: 10_000, payee: '沈静安', channel: '转账或者窗口退还' },
    ]);
  });
});

describe('what the cashier answers', () => {
  test('OOR-18.1.0: an answer given twice is entered once; that money went is entered also after a no', async () => {
    const one = await paidTwice(['alipay', '656']);
    await order(one);
    await answered(one, 'unclear');
    expect(await answered(one, 'unclear')).toMatchObject({ outcome: 'refused' });
    await answered(one, 'failed');
    expect(await answered(one, 'unclear')).toMatchObject({ outcome: 'refused' });
    expect(await answered(one, 'done')).toMatchObject({ outcome: 'accepted' });
    expect(await answered(one, 'done')).toMatchObject({
      refusals: [{ code: 'fees/answered-before' }],
    });
    expect(bill(one)).toMatchObject({ overpaid: 0, refunded: full });
  });

  test('OOR-18.1.0: while it stays silent nothing is given back twice, and an officer looks into the account', async () => {
    const one = await paidTwice(['wechat', '656']);
    await order(one);
    expect(await offered(one)).toEqual([]);
    await answered(one, 'unclear');
    expect(taskKeys(one)).toContain('fees/unclear-refund/t1');
    expect(await offered(one)).toEqual(['fees.settle-refund#t1']);
    const found = { outcome: 'failed', reference: '账户里没有这笔支出' };
    await give(one, 'fees.settle-refund', found, 't1');
    expect(await offered(one)).toEqual(['fees.refund']);
    expect(taskKeys(one)).not.toContain('fees/unclear-refund/t1');
  });
});
