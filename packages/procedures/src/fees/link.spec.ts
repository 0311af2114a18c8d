import { money } from '@xiezhi/kernel';
import { billOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { visitor } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import type { Tried } from '../testing/index.ts';
import { CivilCase, payCodeOf } from '../testing/civil.ts';

const aunt = visitor('a-screen');
const byLink = { payer: '沈静安', channel: 'alipay', agreed: true };

/** A registered case of which the plaintiff has made a payment code. */
async function linked(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.must('zhao', 'fees.make-payment-link', { mobile: '13800000009' });
  return one;
}

const pay = (one: CivilCase, also: object = {}): Promise<Tried> =>
  one.court.when(aunt, 'fees.pay-by-link', one.stream, {
    ...byLink,
    code: payCodeOf('l1'),
    ...also,
  });

describe('a payment code', () => {
  test('OOR-18.2.0: it goes to the number that was given, with what is owed, and lies in no docket', async () => {
    const one = await linked();
    const entry = one.court.entries(one.stream).find(({ kind }) => kind === 'fees.PaymentLinkMade');
    expect(JSON.stringify(one.court.entries(one.stream))).not.toContain(payCodeOf('l1'));
    const effects = entry === undefined ? [] : catalogue.effectsOf(entry);
    expect(effects.flatMap((each) => (entry ? each.message(entry, one.state) : []))).toMatchObject([
      { link: 'l1', to: '13800000009', fen: 65_600 },
    ]);
  });

  test('OOR-18.1.0: whoever holds it pays without an account, and who paid stands in the case and on the ticket', async () => {
    const one = await linked();
    expect(await pay(one)).toMatchObject({
      entries: [{ kind: 'fees.PaymentStarted', body: { payer: '沈静安', link: 'l1', bill: '1' } }],
    });
    await one.cashier();
    expect(one.state.fees.received).toMatchObject([{ fen: 65_600, payer: '沈静安', bill: '1' }]);
    const ticket = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'documents.Ordered')?.body;
    expect(ticket).toMatchObject({
      template: 'fee-ticket',
      addressee: 'p1',
      data: { payer: '沈静安', party: '沈静宜', amount: 65_600, late: false, fiscalNumber: null },
    });
  });

  test('OOR-18.1.0: another code pays nothing here, and many wrong ones make one wait', async () => {
    const one = await linked();
    expect(await pay(one, { code: payCodeOf('l2') })).toMatchObject({
      refusals: [{ code: 'fees/wrong-code', ground: { kind: 'technical' } }],
    });
    expect(await pay(one, { code: 'too-many' })).toMatchObject({
      refusals: [{ code: 'fees/too-many-codes', ground: { kind: 'policy' } }],
    });
  });

  test('OOR-18.1.0: when all is paid the code takes no more money', async () => {
    const one = await linked();
    await one.paid();
    expect(await pay(one)).toMatchObject({ refusals: [{ code: 'fees/nothing-owed' }] });
  });

  test('OOR-18.1.0: while the plaintiff pays, nobody pays the same by the code', async () => {
    const one = await linked();
    await one.must('zhao', 'fees.pay', { channel: 'alipay', agreed: true });
    expect(await pay(one)).toMatchObject({ refusals: [{ code: 'fees/being-paid' }] });
  });

  test('OOR-18.1.0: whoever is in the case pays from there, and nobody pays where no code was made', async () => {
    const one = await linked();
    expect(await one.court.offers(one.stream, one.people.zhao)).not.toContain('fees.pay-by-link');
    expect(await one.court.offers(one.stream, aunt)).toContain('fees.pay-by-link');
    const other = await CivilCase.registered();
    expect(await other.court.offers(other.stream, aunt)).not.toContain('fees.pay-by-link');
  });

  test('OOR-18.1.0: the other side pays by the code as anybody may', async () => {
    const one = await linked();
    await one.linked();
    expect(await one.court.offers(one.stream, one.people.qian)).toContain('fees.pay-by-link');
    await one.must('qian', 'fees.pay-by-link', { ...byLink, code: payCodeOf('l1') });
    await one.cashier();
    expect(one.state.fees.received).toMatchObject([{ payer: '沈静安', bill: '1' }]);
  });

  test('OOR-18.1.0: a part is paid by the code, and the rest is still owed', async () => {
    const one = await linked();
    await pay(one, { yuan: '200' });
    await one.cashier();
    expect(billOf(one.state, '1')).toMatchObject({ paid: 20_000, owed: money(65_600 - 20_000) });
    const told = await one.court.told(one.stream, one.people.zhao, 'fees.pay');
    expect(told.find(({ code }) => code === 'came')?.facts).toMatchObject({
      came: [{ fen: 20_000, payer: '沈静安' }],
    });
  });
});
