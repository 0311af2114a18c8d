import { billOf, claimBill, refundUnclear } from '@xiezhi/record';
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
const lastOf = (one: CivilCase) => one.state.fees.received.at(-1)?.entry ?? '';
const taskKeys = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const kinds = (one: CivilCase) => one.court.entries(one.stream).map(({ kind }) => kind);

const ticket = { kind: 'documents.Ordered', body: { template: 'fee-reversal' } };

type Paid = readonly ['alipay' | 'wechat' | 'bank', string];

async function pays(one: CivilCase, [channel, yuan]: Paid, index: number): Promise<void> {
  await one.must('zhao', 'fees.pay', { channel, yuan, agreed: true });
  one.court.at(`2026-03-02T0${String(3 + index)}:00:00.000Z`);
}

/** Paid in these sums through these channels; before the last came there, all of it had come by transfer. */
async function paidTwice(...payments: readonly Paid[]): Promise<CivilCase> {
  const one = await CivilCase.registered();
  for (const [index, payment] of payments.entries()) {
    await pays(one, payment, index);
    if (index + 1 === payments.length) await transferred(one, '656');
    await one.cashier('paid', `y${String(index + 1)}`);
  }
  return one;
}

/** Paid in these sums through these channels, and then all of it forgiven: all goes back. */
async function forgiven(...payments: readonly Paid[]): Promise<CivilCase> {
  const one = await CivilCase.registered();
  for (const [index, payment] of payments.entries()) {
    await pays(one, payment, index);
    if (index + 1 === payments.length) {
      const asked = { kind: 'exempt', reason: '低保', attachments: [] };
      await one.must('zhao', 'fees.request-relief', asked);
      await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实' });
    }
    await one.cashier('paid', `y${String(index + 1)}`);
  }
  return one;
}

describe('money goes back by the way it came', () => {
  test('FEE-53: to the newest payment first, in the sum it came to, and what no channel gives back by hand', async () => {
    const one = await forgiven(['bank', '56'], ['alipay', '400'], ['wechat', '200']);
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

  test('FEE-53: what somebody else paid last is that payer’s, and not given to who paid before through a channel', async () => {
    const one = await CivilCase.registered();
    await one.paid();
    await transferred(one, '100');
    expect(await offered(one)).toEqual(['fees.refund']);
    const told = await one.court.told(one.stream, officer(one), 'fees.refund');
    expect(told.find(({ code }) => code === 'goes-back')?.facts).toMatchObject({
      came: [{ fen: 10_000, payer: '沈静安', reference: '流水 1' }],
    });
    await give(one, 'fees.refund', { reference: '退款 1' });
    const [, last] = one.state.fees.received;
    expect(one.state.fees.refundsMade).toMatchObject([
      { fen: 10_000, from: [{ received: last?.entry, fen: 10_000 }] },
    ]);
    // That money has gone: what is too much after it is of the next.
    await transferred(one, '50', '流水 2');
    await give(
      one,
      'fees.correct-payment',
      { yuan: '30', reasons: '流水上是 30 元。' },
      lastOf(one),
    );
    await give(one, 'fees.refund', { reference: '退款 2' });
    expect(one.state.fees.refundsMade.at(-1)?.from).toEqual([
      { received: lastOf(one), fen: 3_000 },
    ]);
  });

  test('FEE-53: of a payment only so much goes back as is too much, and the order names what it came to', async () => {
    const one = await CivilCase.registered();
    await pays(one, ['wechat', '656'], 0);
    await transferred(one, '100');
    await one.cashier('paid');
    await order(one);
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'fees.RefundStarted',
      body: { fen: 10_000, total: full, payment: 'y1' },
    });
    await answered(one, 'done');
    expect(one.state.fees.refundsMade.at(-1)?.from).toEqual([
      { received: one.state.fees.received[1]?.entry, fen: 10_000 },
    ]);
  });

  test('FEE-53: what a channel refuses goes by hand, and is not tried there again', async () => {
    const one = await paidTwice(['alipay', '656']);
    await order(one);
    expect(taskKeys(one)).not.toContain('fees/refund');
    await answered(one, 'failed');
    expect(kinds(one).at(-1)).toBe('fees.RefundFailed');
    expect(taskKeys(one)).toContain('fees/refund');
    expect(await offered(one)).toEqual(['fees.refund']);
    await give(one, 'fees.refund', { reference: '退款 1' });
    // By hand to the same payer, and not to whoever paid before.
    expect(one.state.fees.refundsMade.at(-1)?.from).toEqual([{ received: lastOf(one), fen: full }]);
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
    const second = printed(one, 'fee-ticket').at(-1);
    await order(one);
    await answered(one, 'done');
    expect(printed(one, 'fee-reversal')).toMatchObject([
      {
        originals: [`${String(second?.['ticketNumber'])}：256.00元`],
        amount: 25_600,
        payee: '沈静宜',
        channel: '微信支付',
        transaction: 'T-1',
      },
    ]);
  });

  test('OOR-18.1.0: by hand, from each of those that it gives back, in what it takes of it', async () => {
    const one = await CivilCase.registered();
    await transferred(one, '656');
    await transferred(one, '60', '流水 2');
    await transferred(one, '40', '流水 3');
    await give(one, 'fees.refund', { reference: '退款流水 1' });
    const [, second, third] = printed(one, 'fee-ticket').map((data) =>
      String(data['ticketNumber']),
    );
    expect(printed(one, 'fee-reversal')).toMatchObject([
      {
        originals: [`${third ?? ''}：40.00元`, `${second ?? ''}：60.00元`],
        amount: 10_000,
        payee: '沈静安',
        channel: '转账或者窗口退还',
      },
    ]);
  });
});

describe('what the cashier answers', () => {
  test('OOR-18.1.0: an answer given twice is entered once', async () => {
    const one = await paidTwice(['alipay', '656']);
    await order(one);
    await answered(one, 'unclear');
    expect(await answered(one, 'unclear')).toMatchObject({ outcome: 'refused' });
    expect(await answered(one, 'done')).toMatchObject({ outcome: 'accepted' });
    expect(await answered(one, 'done')).toMatchObject({
      refusals: [{ code: 'fees/answered-before' }],
    });
    expect(bill(one)).toMatchObject({ overpaid: 0, refunded: full });
  });

  test('OOR-18.1.0: that it went after a no, and by hand as well, is an officer’s task, and nothing is owed by itself', async () => {
    const one = await paidTwice(['alipay', '656']);
    await order(one);
    await answered(one, 'failed');
    expect(await answered(one, 'unclear')).toMatchObject({ outcome: 'refused' });
    await give(one, 'fees.refund', { reference: '退款 1' });
    expect(await answered(one, 'done')).toMatchObject({
      entries: [{ kind: 'fees.RefundUnclear', body: { refund: 't1', contested: 'T-1' } }],
    });
    expect(bill(one)).toMatchObject({ owed: 0, refunded: full });
    expect(taskKeys(one)).toContain('fees/unclear-refund/t1');
    const told = await one.court.told(one.stream, officer(one), 'fees.settle-refund', 't1');
    expect(told.map(({ code }) => code)).toContain('contested');
    await give(one, 'fees.settle-refund', { outcome: 'done', reference: 'T-1' }, 't1');
    expect(bill(one)).toMatchObject({ owed: 0, refunded: full });
    expect(taskKeys(one)).toContain('fees/unclear-refund/t1');
  });

  test('OOR-18.1.0: what went twice is entered once the payer has returned it, so that a fee that was paid is not owed again', async () => {
    const one = await paidTwice(['alipay', '656']);
    await order(one);
    await answered(one, 'failed');
    await give(one, 'fees.refund', { reference: '退款 1' });
    await answered(one, 'done');
    const gone = { outcome: 'done', reference: 'T-1' };
    expect(await give(one, 'fees.settle-refund', gone, 't1')).toMatchObject({
      refusals: [{ code: 'fees/went-back-twice', ground: { kind: 'technical' } }],
    });
    await transferred(one, '656', '退回 1');
    expect(await give(one, 'fees.settle-refund', gone, 't1')).toMatchObject({
      outcome: 'accepted',
    });
    expect(bill(one)).toMatchObject({ owed: 0, overpaid: 0, refunded: 2 * full });
    expect(taskKeys(one).filter((key) => /^fees\/(pay|refund|unclear)/.test(key))).toEqual([]);
  });

  test('OOR-18.1.0: what went after a no, and not by hand, is entered as gone', async () => {
    const one = await paidTwice(['alipay', '656']);
    await order(one);
    await answered(one, 'failed');
    await answered(one, 'done');
    await give(one, 'fees.settle-refund', { outcome: 'done', reference: 'T-1' }, 't1');
    expect(bill(one)).toMatchObject({ owed: 0, overpaid: 0, refunded: full });
  });

  const notGone = { outcome: 'failed', reference: '账户里没有这笔支出' };
  const declined = (one: CivilCase) => {
    const value = { refund: 't1', declined: 'NOT_ENOUGH' };
    one.court.given(one.stream, refundUnclear.make({ shared: { label: 'side:plaintiff', value } }));
  };

  test('OOR-18.1.0: while the channel may still do it nobody enters that it did not go', async () => {
    const one = await paidTwice(['wechat', '656']);
    await order(one);
    expect(await offered(one)).toEqual([]);
    await answered(one, 'unclear');
    expect(taskKeys(one)).toContain('fees/unclear-refund/t1');
    expect(await offered(one)).toEqual(['fees.settle-refund#t1']);
    expect(await give(one, 'fees.settle-refund', notGone, 't1')).toMatchObject({
      refusals: [{ code: 'fees/may-still-go-back' }],
    });
    // Older programs entered so that it took nothing: then an officer may end it, and gives it back by hand.
    declined(one);
    await give(one, 'fees.settle-refund', notGone, 't1');
    expect(await offered(one)).toEqual(['fees.refund']);
    expect(taskKeys(one)).not.toContain('fees/unclear-refund/t1');
  });

  test.each(['done', 'failed'] as const)(
    'FEE-21: what becomes owed while money is on its way back is owed as if that had gone, until it is %s',
    async (outcome) => {
      const one = await CivilCase.registered();
      await pays(one, ['wechat', '656'], 0);
      await transferred(one, '100');
      await one.cashier('paid');
      await order(one);
      const notices = () => printed(one, 'fee-notice').length;
      const before = notices();
      const claims = [{ text: '返还定作款', yuan: '62000' }];
      const raised = { claims, reasons: '漏算一笔。', attachments: [] };
      await one.must('zhao', 'claims.change', raised, 'p1');
      // 675 yuan; of 756 that came 100 are leaving.
      expect(bill(one)).toMatchObject({ amount: 67_500, owed: 1_900, paidAt: null });
      expect(notices()).toBe(before + 1);
      expect(taskKeys(one)).toContain('fees/pay');
      await answered(one, outcome);
      expect(bill(one)?.owed).toBe(outcome === 'done' ? 1_900 : 0);
      expect(bill(one)?.paidAt === null).toBe(outcome === 'done');
    },
  );

  test('OOR-18.1.0: whoever corrects a payment reads that a refund by the sum noted so far is under way', async () => {
    const one = await paidTwice(['wechat', '656']);
    const told = async () =>
      (
        await one.court.told(
          one.stream,
          officer(one),
          'fees.correct-payment',
          one.state.fees.received[0]?.entry,
        )
      ).map(({ code }) => code);
    expect(await told()).toEqual(['noted']);
    await order(one);
    expect(await told()).toEqual(['noted', 'on-its-way']);
  });

  test('OOR-18.1.0: declined once, and then not known again, it is not ended', async () => {
    const one = await paidTwice(['wechat', '656']);
    await order(one);
    declined(one);
    await answered(one, 'unclear');
    expect(await give(one, 'fees.settle-refund', notGone, 't1')).toMatchObject({
      outcome: 'refused',
    });
  });

  test('OOR-18.1.0: a refund that is under way is no task before a week from its order', async () => {
    const one = await paidTwice(['wechat', '656']);
    const [before, after] = ['2026-03-09T02:59:00.000Z', '2026-03-09T03:01:00.000Z'];
    await order(one);
    const opens = () =>
      one.court.tasks(one.stream).find(({ key }) => key === 'fees/unclear-refund/t1')?.opensAt;
    expect(opens()).toBe('2026-03-09T03:00:00.000Z');
    one.court.at(before);
    expect(await offered(one)).toEqual([]);
    one.court.at(after);
    expect(await offered(one)).toEqual(['fees.settle-refund#t1']);
  });
});
