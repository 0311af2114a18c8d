import { money } from '@xiezhi/kernel';
import { isPaid } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { courtFee } from './rules/court-fee.ts';

describe('the fee', () => {
  test.each([
    [500_000, 'ordinary', 880_000],
    [500_000, 'summary', 880_000 / 2],
    [30_000, 'small-claims', ((50 + 20_000 * 0.025) * 100) / 2],
  ] as const)('FEE-13, FEE-16: a claim of %i yuan in %s', (yuan, procedure, fen) => {
    expect(courtFee({ amount: money(yuan * 100), procedure }).fen).toBe(fen);
  });

  test('OLR-9.1.1: registration bills by rule, and orders the notice', async () => {
    const { state } = await CivilCase.registered();
    expect(state.fees.bill).toMatchObject({ amount: 65_600, dueOn: '2026-03-09' });
    expect(state.documents.papers.map(({ template }) => template)).toContain('fee-notice');
  });

  test('FEE-22: not paid in time, a judge may rule; the passing itself does nothing', async () => {
    const one = await CivilCase.registered();
    expect(await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' })).toMatchObject({
      refusals: [{ code: 'fees/term-runs', ground: { kind: 'order' } }],
    });
    const term = one.court.deadlines(one.stream).find(({ key }) => key.startsWith('fees/'));
    one.court.at('2026-03-12T01:00:00.000Z');
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, term?.key);
    expect(one.state.fees.withdrawnAt).toBeNull();
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('fees/unpaid');
    await one.must('zhao', 'fees.pay', { channel: 'alipay', agreed: true });
    expect(isPaid(one.state.fees)).toBe(true);
  });

  test('REG-11: while relief is asked for, the suit is not treated as withdrawn', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'fees.request-relief', { kind: 'deferred', reason: '家中有人住院' });
    one.court.at('2026-06-12T01:00:00.000Z');
    expect(await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' })).toMatchObject({
      refusals: [{ code: 'fees/relief-pending', ground: { kind: 'law' } }],
    });
    await one.must('lu', 'fees.decide-relief', {
      decision: 'granted',
      reasons: '属实',
      dueOn: '2026-08-01',
    });
    expect(one.state.fees.bill?.dueOn).toBe('2026-08-01');
  });
});
