import { billOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import type { There } from '../testing/transferred.ts';
import { handedOver, registeredThere, ruledAway } from '../testing/transferred.ts';

const full = 131_200;
const pay = { channel: 'alipay', agreed: true };
const back = {
  claims: [{ text: '支付保管费', yuan: '3000' }],
  grounds: '货物保管了三个月。',
  attachments: [],
};
const keysOf = (one: CivilCase, stream = one.stream): readonly string[] =>
  one.court.tasks(stream).map(({ key }) => key);
const bill = (one: CivilCase, there: There, id = '1') => billOf(one.court.case(there.stream), id);

describe('money of a case that another court has handed over', () => {
  test('FEE-20: the whole is billed there, and what came counts as paid: nothing is asked for again', async () => {
    const one = await ruledAway();
    const there = await registeredThere(one);
    expect(bill(one, there)).toMatchObject({ amount: full, paid: full, owed: 0, overpaid: 0 });
    expect(keysOf(one, there.stream).filter((key) => key.startsWith('fees/'))).toEqual([]);
    const { papers } = one.court.case(there.stream).documents;
    const about = papers.filter(({ template }) => ['fee-notice', 'fee-ticket'].includes(template));
    // It was receipted where it was paid.
    expect(about).toEqual([]);
  });

  test('FEE-20, FEE-15: half of it goes back where the suit is withdrawn there', async () => {
    const one = await ruledAway();
    const there = await registeredThere(one);
    await there.must(one.people.zhao, 'claims.withdraw', { reasons: '和解', sure: true }, 'p1');
    const granted = { decision: 'granted', reasons: '准许。' };
    await there.must(there.judge, 'claims.decide-withdrawal', granted, 'w1');
    expect(bill(one, there)).toMatchObject({ amount: full / 2, overpaid: full / 2 });
    expect(keysOf(one, there.stream)).toContain('fees/refund');
    expect(billOf(one.state, '1')).toMatchObject({ overpaid: 0 });
  });

  test('FEE-20, FEE-16: what is too much in summary procedure goes back, and is not billed again after it', async () => {
    const one = await ruledAway();
    const there = await registeredThere(one, 'summary');
    expect(bill(one, there)).toMatchObject({ amount: full / 2, overpaid: full / 2, owed: 0 });
    await there.must(there.judge, 'filing.convert-procedure', { reasons: '案情复杂。' });
    expect(bill(one, there)).toMatchObject({ amount: full, overpaid: 0, owed: 0 });
  });

  test('FEE-20: what was too much already goes back where it was paid', async () => {
    const one = await ruledAway(async (early) => {
      await early.paid();
      await early.must(
        'zhao',
        'claims.change',
        {
          claims: [{ text: '退还定作款', yuan: '10000' }],
          reasons: '部分已经退还。',
          attachments: [],
        },
        'p1',
      );
    });
    const [first] = [billOf(one.state, '1')];
    expect(first?.overpaid).toBeGreaterThan(0);
    const there = await registeredThere(one);
    expect(bill(one, there)?.paid).toBe(first?.amount);
    expect(bill(one, there)).toMatchObject({ owed: 0, overpaid: 0 });
    expect(billOf(one.state, '1')?.overpaid).toBe(first?.overpaid);
  });

  test('FEE-20: what was ordered to go back goes back where it was paid, also where more is owed since', async () => {
    const one = await ruledAway(async (early) => {
      const { court } = early.state.filing;
      const jin = early.court.person('jin', { posts: ['finance-officer'], court: court ?? '' });
      await early.must('zhao', 'fees.pay', pay);
      const money = { yuan: '100', payer: '沈静安', on: '2026-03-02', reference: '流水 1' };
      await early.court.when(jin, 'fees.note-money', early.stream, money);
      await early.cashier();
      await early.court.when(jin, 'fees.order-refund', early.stream, { agreed: true });
      const claims = [{ text: '返还定作款', yuan: '62000' }];
      const raised = { claims, reasons: '漏算一笔。', attachments: [] };
      await early.must('zhao', 'claims.change', raised, 'p1');
    });
    expect(one.state.fees.refundOrders).toMatchObject([{ fen: 10_000, standing: 'started' }]);
    const there = await registeredThere(one);
    expect(bill(one, there)).toMatchObject({ amount: 135_000, paid: full, owed: 3_800 });
  });

  test('FEE-20, FEE-44: relief that was granted stays, and what was asked waits for a judge there', async () => {
    const asked = { kind: 'exempt', reason: '低保户', attachments: [CivilCase.file('f')] };
    const exempt = await ruledAway(async (early) => {
      await early.must('zhao', 'fees.request-relief', asked);
      await early.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实。' });
    });
    const there = await registeredThere(exempt);
    expect(bill(exempt, there)).toMatchObject({ amount: 0, owed: 0 });
    const open = await ruledAway(async (early) =>
      early.must('zhao', 'fees.request-relief', { ...asked, kind: 'reduced' }),
    );
    const other = await registeredThere(open);
    expect(keysOf(open, other.stream)).toContain('fees/relief');
    const decided = { decision: 'granted', pay: '600', reasons: '属实。' };
    await other.must(other.judge, 'fees.decide-relief', decided);
    expect(bill(open, other)).toMatchObject({ amount: 60_000 });
  });

  test('FEE-20: a day that a judge gave to pay stays, and a reduction costs no more than it did', async () => {
    const one = await ruledAway(async (early) => {
      const asked = { reason: '住院', attachments: [] };
      await early.must('zhao', 'fees.request-relief', { ...asked, kind: 'reduced' });
      const less = { decision: 'granted', pay: '600', dueOn: '2026-06-30', reasons: '属实。' };
      await early.must('lu', 'fees.decide-relief', less);
    });
    const there = await registeredThere(one, 'summary');
    expect(bill(one, there)).toMatchObject({ amount: 60_000, dueOn: '2026-06-30' });
  });

  test('FEE-20, CPL-130: nothing is paid any more at the court that has the case no longer', async () => {
    const one = await ruledAway(() => Promise.resolve());
    await one.must('zhao', 'fees.pay', pay);
    const there = await registeredThere(one);
    expect(await one.court.offers(one.stream, one.people.zhao)).not.toContain('fees.pay');
    // The cashier's answer comes after the case has gone: the money is here, and goes back from here.
    await one.cashier();
    expect(billOf(one.state, '1')).toMatchObject({ paid: full, owed: 0, overpaid: full });
    expect(keysOf(one)).toContain('fees/refund');
    expect(bill(one, there)).toMatchObject({ paid: 0, owed: full });
    expect(keysOf(one, there.stream)).toContain('fees/pay');
  });

  test('FEE-20, FEE-18: what was paid for a counterclaim comes with it, and the clerk is told the sum of both', async () => {
    const one = await ruledAway(async (early) => {
      await early.paid();
      await early.must('qian', 'claims.counterclaim', back, 'd1');
      const joined = { outcome: 'joined', reasons: '同一合同。' };
      await early.must('lu', 'claims.decide-counterclaim', joined, 'r1');
      await early.must('qian', 'fees.pay', pay, 'r1');
      await early.cashier('paid', 'y2');
    });
    const ofCounterclaim = billOf(one.state, 'r1')?.paid ?? 0;
    const told = await one.court.told(one.stream, one.people.he, 'defence.hand-over');
    expect(told).toContainEqual({ code: 'fee', facts: { fen: full + ofCounterclaim } });
    const there = await registeredThere(one);
    expect(bill(one, there, 'r1')).toMatchObject({ paid: ofCounterclaim, owed: 0, overpaid: 0 });
    expect(bill(one, there)).toMatchObject({ paid: full, owed: 0 });
  });

  test('FEE-20: a case handed over and not registered yet has no bill', async () => {
    const one = await ruledAway();
    const there = await handedOver(one);
    expect(bill(one, there)).toBeNull();
  });
});
