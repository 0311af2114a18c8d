import { money } from '@xiezhi/kernel';
import { overpaid, stillOwed, suitEnd } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { courtFee } from './rules/court-fee.ts';

const reasons = '期限届满未补交。';
const claims = (yuan: string) => [{ text: '返还定作款', yuan }];
const keys = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const act = 'fees.treat-increase-as-withdrawn';

/** The term of the claim's bill passes, as the clock enters it. */
async function termPasses(one: CivilCase): Promise<void> {
  one.court.at('2026-04-20T01:00:00.000Z');
  const term = one.court.deadlines(one.stream).find(({ key }) => key.startsWith('fees/term'));
  await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, term?.key);
}

describe('claims that were raised and not paid for', () => {
  async function raised(): Promise<CivilCase> {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.paid();
    await one.must(
      'zhao',
      'claims.change',
      { claims: claims('90000'), reasons, attachments: [] },
      'p1',
    );
    await one.issue();
    await one.noticedToPay();
    return one;
  }

  test('FEE-21: when the days for the difference are over a judge is asked, and the passing itself changes nothing', async () => {
    const one = await raised();
    const early = await one.try('lu', act, { reasons });
    expect(early).toMatchObject({ refusals: [{ code: 'fees/term-runs' }] });
    await termPasses(one);
    expect(keys(one)).toContain('fees/unpaid-increase');
    expect(keys(one)).not.toContain('fees/unpaid');
    expect(one.state.filing.amount).toBe(9_000_000);
  });

  test('FEE-21: the judge’s decision takes back what was raised alone; the suit goes on and nothing more is owed', async () => {
    const one = await raised();
    const { before } = one.state.filing;
    await termPasses(one);
    await one.must('lu', act, { reasons });
    expect(one.state.filing).toMatchObject({
      claims: before[0]?.claims,
      amount: before[0]?.amount,
    });
    const { bill } = one.state.fees;
    expect(bill && stillOwed(bill)).toBe(0);
    expect(overpaid(one.state.fees)).toBe(0);
    expect(suitEnd(one.state)).toBeNull();
    expect(keys(one).filter((key) => key.startsWith('fees/'))).toEqual([]);
  });

  test('REG-11: not while relief is asked for, by this court’s policy; what came of the difference goes back', async () => {
    const one = await raised();
    await one.must('zhao', 'fees.request-relief', {
      kind: 'deferred',
      reason: '困难',
      attachments: [],
    });
    await termPasses(one);
    expect(await one.try('lu', act, { reasons })).toMatchObject({
      refusals: [
        { code: 'fees/relief-pending', ground: { kind: 'policy', setting: 'unpaid-increase' } },
      ],
    });
    await one.must('lu', 'fees.decide-relief', { decision: 'denied', reasons: '不属实' });
    await one.issue();
    await one.noticedToPay();
    await one.must('zhao', 'fees.pay', { channel: 'alipay', yuan: '10', agreed: true });
    await one.cashier('paid', 'y2');
    one.court.at('2026-05-20T01:00:00.000Z');
    const term = one.court.deadlines(one.stream).find(({ key }) => key.startsWith('fees/term'));
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, term?.key);
    await one.must('lu', act, { reasons });
    expect(overpaid(one.state.fees)).toBe(1000);
    expect(keys(one)).toContain('fees/refund');
  });
});

describe('the ordinary procedure costs the other half', () => {
  async function converted(): Promise<CivilCase> {
    const one = await CivilCase.registered();
    await one.paid();
    await one.must('lu', 'filing.convert-procedure', { reasons: '案情复杂。' });
    await one.issue();
    await one.noticedToPay();
    return one;
  }

  test('FEE-16, CPLI-199: turned to it, the difference is billed with a notice, and has seven days of its own', async () => {
    const one = await converted();
    const { amount } = one.state.filing;
    const full = courtFee({ matter: one.state.filing, amount, procedure: 'ordinary' }).fen;
    const { bill } = one.state.fees;
    expect(bill).toMatchObject({ amount: full, paid: full / 2, dueOn: '2026-03-09' });
    expect(one.court.entries(one.stream).map(({ kind }) => kind)).toContain('fees.Adjusted');
    expect(
      one.state.documents.papers.filter(({ template }) => template === 'fee-notice'),
    ).toHaveLength(2);
  });

  test('CPLI-199: not paid, a judge may treat the suit as withdrawn, and half of what was collected goes back', async () => {
    const one = await converted();
    await termPasses(one);
    expect(keys(one)).toContain('fees/unpaid');
    const { paid } = one.state.fees.bill ?? { paid: 0 };
    await one.must('lu', 'fees.treat-as-withdrawn', { reasons });
    expect(overpaid(one.state.fees)).toBe(paid / 2);
    expect(keys(one)).toContain('fees/refund');
  });

  test('FEE-16: whoever was let off the whole fee owes nothing of the difference', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'fees.request-relief', {
      kind: 'exempt',
      reason: '低保',
      attachments: [],
    });
    await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实' });
    await one.must('lu', 'filing.convert-procedure', { reasons: '案情复杂。' });
    expect(one.state.fees.bill?.amount).toBe(money(0));
  });
});
