import { money } from '@xiezhi/kernel';
import { isPaid } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { judged } from '../testing/judged.ts';
import { CivilCase } from '../testing/civil.ts';
import { courtFee } from './rules/court-fee.ts';

test('FEE-22: days that end after Christmas of a year whose next notice is not loaded are provisional: nothing lapses on them', async () => {
  const one = await CivilCase.registered('2026-12-21T01:00:00.000Z');
  expect(one.state.fees.bill).toMatchObject({ dueOn: '2026-12-28', provisional: true });
  const before = await CivilCase.registered('2026-12-14T01:00:00.000Z');
  expect(before.state.fees.bill).toMatchObject({ dueOn: '2026-12-21', provisional: false });
});

describe('the fee', () => {
  test.each([
    [500_000, 'ordinary', 880_000],
    [500_000, 'summary', 880_000 / 2],
    [30_000, 'small-claims', ((50 + 20_000 * 0.025) * 100) / 2],
  ] as const)('FEE-13, FEE-16: a claim of %i yuan in %s', (yuan, procedure, fen) => {
    const matter = { cause: null, submittedAt: null };
    expect(courtFee({ matter, amount: money(yuan * 100), procedure }).fen).toBe(fen);
  });

  test('OLR-9.1.1: registration bills by rule, and orders the notice', async () => {
    const { state } = await CivilCase.registered();
    expect(state.fees.bill).toMatchObject({ amount: 65_600, dueOn: '2026-03-09' });
    expect(state.documents.papers.map(({ template }) => template)).toContain('fee-notice');
  });

  test('FEE-22: not paid in time, a judge may rule; the passing itself does nothing', async () => {
    const one = await CivilCase.registered();
    await one.noticedToPay();
    expect(await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' })).toMatchObject({
      refusals: [{ code: 'fees/term-runs', ground: { kind: 'order' } }],
    });
    const term = one.court.deadlines(one.stream).find(({ key }) => key.startsWith('fees/'));
    one.court.at('2026-03-12T01:00:00.000Z');
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, term?.key);
    expect(one.state.fees.withdrawnAt).toBeNull();
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('fees/unpaid');
    await one.paid();
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

  test.each(['2026-01-01', '2026-03-02', '2026-03-09'])(
    'FEE-22: a term that runs to 9 March is not moved to %s',
    async (dueOn) => {
      const one = await CivilCase.registered();
      expect(await one.try('lu', 'fees.extend-term', { dueOn, reasons: '改期' })).toMatchObject({
        refusals: [{ code: 'fees/not-later', facts: { after: '2026-03-09' } }],
      });
      await one.must('zhao', 'fees.request-relief', { kind: 'reduced', reason: '困难' });
      const relief = { decision: 'granted', pay: '100', dueOn, reasons: '属实' };
      expect(await one.try('lu', 'fees.decide-relief', relief)).toMatchObject({
        refusals: [{ code: 'fees/not-later' }],
      });
      expect(one.state.fees.bill?.dueOn).toBe('2026-03-09');
    },
  );

  test('FEE-22: a term that is over is extended into the future only', async () => {
    const one = await CivilCase.registered();
    one.court.at('2026-03-20T01:00:00.000Z');
    const extend = (dueOn: string) => one.try('lu', 'fees.extend-term', { dueOn, reasons: '再给' });
    expect(await extend('2026-03-20')).toMatchObject({ refusals: [{ code: 'fees/not-later' }] });
    expect(await extend('2026-03-21')).toMatchObject({ outcome: 'accepted' });
  });

  test('FEE-44: a reduction is below the bill, a deferral names its day', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'fees.request-relief', { kind: 'reduced', reason: '困难' });
    const decide = (also: object) =>
      one.try('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实', ...also });
    for (const pay of ['9999999', '656'])
      expect(await decide({ pay })).toMatchObject({ refusals: [{ code: 'fees/not-less' }] });
    expect(await decide({})).toMatchObject({ refusals: [{ code: 'fees/say-how-much' }] });
    expect(await decide({ pay: '655.99' })).toMatchObject({ outcome: 'accepted' });
    expect(one.state.fees.bill).toMatchObject({ amount: 65_599, dueOn: '2026-03-09' });
    await one.must('zhao', 'fees.request-relief', { kind: 'deferred', reason: '困难' });
    expect(await decide({})).toMatchObject({ refusals: [{ code: 'fees/say-until-when' }] });
    expect(await decide({ pay: '1', dueOn: '2026-08-03' })).toMatchObject({ outcome: 'accepted' });
    expect(one.state.fees.bill).toMatchObject({ amount: 65_599, dueOn: '2026-08-03' });
  });

  test('FEE-44: of a fee that was to be let off whole, a judge lets off a part', async () => {
    const one = await CivilCase.registered();
    const decide = async (also: object) => {
      await one.must('zhao', 'fees.request-relief', { kind: 'exempt', reason: '困难' });
      await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实', ...also });
      return one.court.entries(one.stream).findLast(({ kind }) => kind === 'fees.ReliefDecided');
    };
    expect(await decide({ pay: '328' })).toMatchObject({ body: { kind: 'reduced', fen: 32_800 } });
    expect(one.state.fees.bill?.amount).toBe(32_800);
    expect(await decide({})).toMatchObject({ body: { kind: 'exempt', fen: 0 } });
    expect(one.state.fees.bill?.amount).toBe(0);
  });

  test('FEE-44: relief denied shortens no term', async () => {
    const one = await CivilCase.registered();
    await one.must('lu', 'fees.extend-term', { dueOn: '2026-06-30', reasons: '再给' });
    await one.must('zhao', 'fees.request-relief', { kind: 'exempt', reason: '困难' });
    await one.must('lu', 'fees.decide-relief', { decision: 'denied', reasons: '没有证明' });
    expect(one.state.fees.bill?.dueOn).toBe('2026-06-30');
  });
});

describe('a fee that is unpaid', () => {
  const passed = (one: CivilCase, on: string) =>
    one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, `fees/term@${on}`);
  const mayEnd = async (one: CivilCase): Promise<boolean> =>
    one.court.tasks(one.stream).some(({ key }) => key === 'fees/unpaid') ||
    (await one.court.offers(one.stream, one.people.lu)).includes('fees.treat-as-withdrawn');

  test('REG-11: before a judgment it may end the suit, when a judge rules so', async () => {
    const one = await CivilCase.registered();
    await one.noticedToPay();
    one.court.at('2026-03-12T01:00:00.000Z');
    await passed(one, '2026-03-09');
    expect(await mayEnd(one)).toBe(true);
  });

  test.each([false, true])(
    'REG-11: after the judgment ends no suit any more, and is still owed (closed: %s)',
    async (closed) => {
      const one = await judged();
      await one.noticedToPay();
      const { dueOn = '' } = one.state.fees.bill ?? {};
      if (closed) await one.must('he', 'case.close', { manner: 'judged', note: '已经宣判送达。' });
      one.court.at('2026-04-20T01:00:00.000Z');
      await passed(one, dueOn);
      expect(await mayEnd(one)).toBe(false);
      expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('fees/pay');
    },
  );

  const raised = {
    claims: [{ text: '返还', yuan: '90000' }],
    reasons: '另有一笔。',
    attachments: [],
  };

  test('FEE-22, FEE-44: claims that go up take away no deferral that a judge granted', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'fees.request-relief', { kind: 'deferred', reason: '家中有人住院' });
    const granted = { decision: 'granted', reasons: '属实', dueOn: '2026-08-01' };
    await one.must('lu', 'fees.decide-relief', granted);
    await one.must('zhao', 'claims.change', raised, 'p1');
    expect(one.state.fees.bill).toMatchObject({ amount: 102_500, dueOn: '2026-08-01' });
    expect(one.court.deadlines(one.stream).map(({ key }) => key)).toContain('fees/term@2026-08-01');
    const notices = one.state.documents.papers.filter((each) => each.template === 'fee-notice');
    expect(notices).toHaveLength(2);
  });

  test('REG-11: where the fee was paid, the unpaid difference of a later change ends no suit', async () => {
    const one = await CivilCase.registered();
    await one.paid();
    await one.must('zhao', 'claims.change', raised, 'p1');
    await one.issue();
    await one.noticedToPay();
    const { dueOn } = one.state.fees.bill ?? { dueOn: '' };
    one.court.at('2026-03-12T01:00:00.000Z');
    await passed(one, dueOn);
    expect(isPaid(one.state.fees)).toBe(false);
    expect(await mayEnd(one)).toBe(false);
  });
});
