import { billOf, claimBill } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue, ticketAskedFor } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const officer = (one: CivilCase) =>
  one.court.person('finance', { posts: ['finance-officer'], court: one.state.filing.court ?? '' });

async function paid(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.must('zhao', 'fees.pay', { channel: 'alipay', agreed: true });
  await one.cashier('paid', 'y1');
  return one;
}

const moneyOf = (one: CivilCase) => one.state.fees.received.at(-1)?.entry ?? '';
const given = (one: CivilCase, money: string, number = '3301012600000123') =>
  one.court.when(
    one.court.system('treasury'),
    'fees.record-ticket',
    one.stream,
    { number, check: 'a1b2c3', by: 'treasury.example', simulated: false },
    money,
  );
const printed = (one: CivilCase, template: string) =>
  one.court
    .entries(one.stream)
    .filter(({ kind }) => kind === 'documents.Ordered')
    .map(({ body }) => body as { template: string; replaces?: string; data: object })
    .filter((each) => each.template === template);

describe('the fiscal ticket of money', () => {
  test('OOR-18.1.0: the ticket says that there is no number yet, and is made again with number and check code', async () => {
    const one = await paid();
    expect(printed(one, 'fee-ticket').map(({ data }) => data)).toMatchObject([
      { fiscalNumber: null, fiscalCheck: null, fiscalSimulated: false },
    ]);
    expect((await given(one, moneyOf(one))).outcome).toBe('accepted');
    const [first, second] = printed(one, 'fee-ticket');
    expect(second).toMatchObject({
      replaces: one.state.documents.papers.find(({ template }) => template === 'fee-ticket')?.id,
      data: { ...first?.data, fiscalNumber: '3301012600000123', fiscalCheck: 'a1b2c3' },
    });
    expect(printed(one, 'fee-ticket')).toHaveLength(2);
  });

  test('OOR-18.1.0: the treasury is asked of each sum by its entry, and a second answer is not entered', async () => {
    const one = await paid();
    const entry = one.court.entries(one.stream).find(({ id }) => id === moneyOf(one));
    const asked = catalogue.effectsOf(entry!).filter(({ port }) => port === 'treasury');
    expect(asked.flatMap((each) => each.message(entry!, one.state))).toEqual([
      { money: moneyOf(one) },
    ]);
    expect(ticketAskedFor(one.state, moneyOf(one))).toMatchObject({
      kind: 'payment',
      payer: '沈静宜',
      feeType: '案件受理费',
      fen: 65_600,
      replaces: null,
    });
    await given(one, moneyOf(one));
    const again = await given(one, moneyOf(one), '3301012600000999');
    expect(again).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'fees/ticket-given-before' }],
    });
  });

  test('OOR-18.1.0: of a sum that is corrected another ticket is asked for, in the place of the former', async () => {
    const one = await CivilCase.registered();
    const noted = { yuan: '6560', payer: '沈静安', on: '2026-03-02', reference: '流水 1' };
    await one.court.when(officer(one), 'fees.note-money', one.stream, noted, '');
    await given(one, moneyOf(one));
    const right = { yuan: '656', reasons: '多打了一个零' };
    await one.court.when(officer(one), 'fees.correct-payment', one.stream, right, moneyOf(one));
    expect(printed(one, 'fee-ticket').at(-1)?.data).toMatchObject({ fiscalNumber: null });
    expect(ticketAskedFor(one.state, moneyOf(one))).toMatchObject({
      fen: 65_600,
      replaces: '3301012600000123',
    });
    const second = await given(one, moneyOf(one), '3301012600000999');
    expect(second.outcome).toBe('accepted');
    expect(printed(one, 'fee-ticket').at(-1)?.data).toMatchObject({
      amount: 65_600,
      fiscalNumber: '3301012600000999',
    });
  });

  test('OOR-18.1.0: of a payment corrected to nought the ticket is taken back, on paper and at the treasury', async () => {
    const one = await CivilCase.registered();
    const noted = { yuan: '6560', payer: '沈静安', on: '2026-03-02', reference: '流水 1' };
    await one.court.when(officer(one), 'fees.note-money', one.stream, noted, '');
    const money = moneyOf(one);
    await given(one, money);
    const nought = { yuan: '0', reasons: '是另一个案件的款项' };
    await one.court.when(officer(one), 'fees.correct-payment', one.stream, nought, money);
    // What is owed is the whole fee again.
    expect(billOf(one.state, claimBill)).toMatchObject({
      amount: 65_600,
      owed: 65_600,
      overpaid: 0,
    });
    const ticket = one.state.documents.papers.findLast(({ template }) => template === 'fee-ticket');
    const back = one.state.documents.papers.find(({ template }) => template === 'fee-reversal');
    expect(ticket?.replacedBy).toBe(back?.id);
    expect(printed(one, 'fee-reversal').map(({ data }) => data)).toMatchObject([
      { amount: 656_000, corrected: true, payee: '沈静安', fiscalNumber: null },
    ]);
    const entry = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'docket.RecordCorrected');
    const asked = catalogue.effectsOf(entry!).filter(({ port }) => port === 'treasury');
    expect(asked.flatMap((each) => each.message(entry!, one.state))).toEqual([{ money }]);
    expect(ticketAskedFor(one.state, money)).toMatchObject({
      ...{ kind: 'reversal', fen: 656_000, replaces: '3301012600000123', originals: [] },
    });
    expect((await given(one, money, '3301012600000999')).outcome).toBe('accepted');
    expect(printed(one, 'fee-reversal').at(-1)?.data).toMatchObject({
      amount: 656_000,
      fiscalNumber: '3301012600000999',
    });
    // Noted right after all: a ticket of its own, in the place of none.
    const right = { yuan: '656', reasons: '款项查清，是本案的' };
    await one.court.when(officer(one), 'fees.correct-payment', one.stream, right, money);
    expect(ticketAskedFor(one.state, money)).toMatchObject({
      ...{ kind: 'payment', fen: 65_600, replaces: null },
    });
    expect(printed(one, 'fee-ticket').at(-1)?.data).toMatchObject({
      amount: 65_600,
      fiscalNumber: null,
    });
  });

  test('OOR-18.1.0: without a number of the treasury it is taken back on paper, and the treasury is asked nothing', async () => {
    const one = await CivilCase.registered();
    const noted = { yuan: '656', payer: '沈静安', on: '2026-03-02', reference: '流水 1' };
    await one.court.when(officer(one), 'fees.note-money', one.stream, noted, '');
    const money = moneyOf(one);
    const nought = { yuan: '0', reasons: '没有到账' };
    await one.court.when(officer(one), 'fees.correct-payment', one.stream, nought, money);
    const entry = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'docket.RecordCorrected');
    const asked = catalogue.effectsOf(entry!).filter(({ port }) => port === 'treasury');
    expect(asked.flatMap((each) => each.message(entry!, one.state))).toEqual([]);
    expect(ticketAskedFor(one.state, money)).toBeNull();
    expect(printed(one, 'fee-reversal')).toHaveLength(1);
  });

  test('OOR-18.1.0: money that went back has a ticket of its own', async () => {
    const one = await CivilCase.registered();
    const noted = { yuan: '1000', payer: '沈静安', on: '2026-03-02', reference: '流水 1' };
    await one.court.when(officer(one), 'fees.note-money', one.stream, noted, '');
    await given(one, moneyOf(one));
    const back = { reference: '退 1', agreed: true };
    const done = await one.court.when(officer(one), 'fees.refund', one.stream, back, '');
    expect(done.outcome).toBe('accepted');
    const went = one.state.fees.refundsMade.at(-1)?.entry ?? '';
    expect(ticketAskedFor(one.state, went)).toMatchObject({
      ...{ kind: 'refund', fen: 34_400 },
      originals: [{ number: '3301012600000123', fen: 34_400 }],
    });
    await given(one, went);
    expect(printed(one, 'fee-reversal').at(-1)?.data).toMatchObject({ fiscalCheck: 'a1b2c3' });
    // The ticket of what came stays as it was: made, and made again with its number.
    expect(printed(one, 'fee-ticket')).toHaveLength(2);
  });
});
