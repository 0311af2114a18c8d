import { billOf, mayGoOn, suitEnd } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { labelsOfEntries } from '../framework/index.ts';
import { CivilCase } from '../testing/civil.ts';

const half = (50 * 100) / 2;
const counter = {
  claims: [{ text: '支付保管费', yuan: '3000' }],
  grounds: '保管了三个月。',
  attachments: [],
};
const joined = { outcome: 'joined', reasons: '同一合同' };
const taskKeys = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const officer = (one: CivilCase) =>
  one.court.person('finance', { posts: ['finance-officer'], court: one.state.filing.court ?? '' });

async function billed({ paid } = { paid: true }): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.linked();
  if (paid) await one.paid();
  await one.must('qian', 'claims.counterclaim', counter, 'd1');
  await one.issue();
  await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
  // The defendant has received the notice: the days run.
  await one.issue();
  await one.noticedToPay('d1');
  return one;
}

async function passed(one: CivilCase): Promise<void> {
  one.court.at('2026-03-12T01:00:00.000Z');
  for (const { key } of one.court.deadlines(one.stream))
    if (key.startsWith('fees/counterclaim/'))
      await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
}

const rule = (one: CivilCase) =>
  one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' }, 'r1');

describe('the fee of a counterclaim', () => {
  test('FEE-22: two bills of one case are paid each by itself, and by whose each is', async () => {
    const one = await billed();
    expect(await one.court.offers(one.stream, one.people.qian)).toContain('fees.pay#r1');
    expect(await one.court.offers(one.stream, one.people.zhao)).not.toContain('fees.pay#r1');
    expect(await one.court.offers(one.stream, one.people.qian)).not.toContain('fees.pay');
    await one.must('qian', 'fees.pay', { channel: 'bank', agreed: true }, 'r1');
    await one.cashier('paid', 'y2');
    expect(billOf(one.state, 'r1')).toMatchObject({ paid: half, owed: 0, overpaid: 0 });
    expect(billOf(one.state, '1')).toMatchObject({ paid: 65_600, overpaid: 0 });
  });

  test('FEE-44: relief of the fee for the counterclaim lets nobody off that of the claim', async () => {
    const one = await billed({ paid: false });
    await one.must('qian', 'fees.request-relief', { kind: 'exempt', reason: '低保' }, 'r1');
    await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实' }, 'r1');
    expect(mayGoOn(one.state.fees)).toBe(false);
    expect(taskKeys(one)).not.toContain('hearing/schedule');
    await one.must('zhao', 'fees.request-relief', { kind: 'exempt', reason: '低保' });
    await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实' });
    expect(mayGoOn(one.state.fees)).toBe(true);
  });

  test('OOR-18.1.0: the cashier’s office reads what the defendant was billed and paid, and is told which payment it settles', async () => {
    const one = await billed();
    await one.must('qian', 'fees.pay', { channel: 'bank', agreed: true }, 'r1');
    await one.cashier('unclear', 'y2');
    const reads = labelsOfEntries(
      officer(one),
      'case',
      one.stream.slice('case:'.length),
      one.state,
    );
    for (const kind of ['fees.CounterclaimBilled', 'fees.PaymentStarted', 'fees.PaymentUnclear']) {
      const entry = one.court.entries(one.stream).findLast((each) => each.kind === kind);
      expect(reads(entry as never).has('side:defendant'), kind).toBe(true);
    }
    const pleading = one.court
      .entries(one.stream)
      .find(({ kind }) => kind === 'claims.CounterclaimSubmitted');
    expect(reads(pleading as never).has('side:defendant')).toBe(false);
    expect(
      await one.court.told(one.stream, officer(one), 'fees.settle-payment', 'y2'),
    ).toMatchObject([
      { code: 'tried', facts: { came: [{ fen: half, channel: 'bank' }] } },
      { code: 'since' },
    ]);
  });

  test('FEE-44: relief of the fee for the counterclaim lets nobody off that of the claim', async () => {
    const one = await billed({ paid: false });
    await one.must('qian', 'fees.request-relief', { kind: 'exempt', reason: '低保' }, 'r1');
    await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实' }, 'r1');
    expect(mayGoOn(one.state.fees)).toBe(false);
    expect(taskKeys(one)).not.toContain('hearing/schedule');
    await one.must('zhao', 'fees.request-relief', { kind: 'exempt', reason: '低保' });
    await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实' });
    expect(mayGoOn(one.state.fees)).toBe(true);
  });

  test('REG-11: unpaid after its days, with no relief asked for, it is proposed to the judge; the days alone do nothing', async () => {
    const one = await billed();
    expect(await rule(one)).toMatchObject({ refusals: [{ code: 'fees/term-runs' }] });
    await passed(one);
    expect(one.state.claims.counterclaims[0]?.ended).toBeNull();
    expect(taskKeys(one)).toContain('fees/unpaid/r1');
    await rule(one);
    expect(one.state.claims.counterclaims[0]).toMatchObject({ ended: 'treated-as-withdrawn' });
    expect(suitEnd(one.state)).toBeNull();
    expect(taskKeys(one)).not.toContain('fees/pay/r1');
    const ruling = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'documents.Ordered')?.body;
    expect(ruling).toMatchObject({
      template: 'procedural-ruling',
      data: { order: '钱守拙的反诉按撤诉处理。' },
    });
  });

  test('REG-11: while relief is asked for, nothing is ruled; denied, the days to pay run afresh', async () => {
    const one = await billed();
    const asked = { kind: 'deferred', reason: '困难', attachments: [] };
    await one.must('qian', 'fees.request-relief', asked, 'r1');
    await passed(one);
    expect(await rule(one)).toMatchObject({ refusals: [{ code: 'fees/relief-pending' }] });
    const denied = { decision: 'denied', reasons: '没有证明' };
    await one.must('lu', 'fees.decide-relief', denied, 'r1');
    expect(billOf(one.state, 'r1'), 'until the new notice has come').toMatchObject({ runs: false });
    expect(await rule(one)).toMatchObject({ refusals: [{ code: 'fees/not-noticed' }] });
    await one.issue();
    await one.noticedToPay('d1');
    expect(billOf(one.state, 'r1')).toMatchObject({ dueOn: '2026-03-19', owed: half });
    expect(billOf(one.state, '1')).toMatchObject({ amount: 65_600, dueOn: '2026-03-09' });
    expect(await rule(one)).toMatchObject({ refusals: [{ code: 'fees/term-runs' }] });
  });

  test('FEE-44: relief for the counterclaim leaves the bill of the claim as it is', async () => {
    const one = await billed();
    await one.must('qian', 'fees.request-relief', { kind: 'exempt', reason: '低保' }, 'r1');
    await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实' }, 'r1');
    expect(billOf(one.state, 'r1')).toMatchObject({ amount: 0, owed: 0 });
    expect(billOf(one.state, '1')).toMatchObject({ amount: 65_600 });
  });

  test('CPLI-239: the claim’s fee unpaid ends the claim alone; a counterclaim that was joined and paid is tried on', async () => {
    const one = await billed({ paid: false });
    await one.noticedToPay();
    await one.must('qian', 'fees.pay', { channel: 'bank', agreed: true }, 'r1');
    await one.cashier();
    one.court.at('2026-03-12T01:00:00.000Z');
    for (const { key } of one.court.deadlines(one.stream))
      await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
    expect(taskKeys(one)).toContain('fees/unpaid');
    const told = await one.court.told(one.stream, one.people.lu, 'fees.treat-as-withdrawn', '');
    expect(told).toContainEqual({ code: 'counterclaim-stays', facts: {} });
    await one.must('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' });
    expect(suitEnd(one.state)).toBeNull();
    expect(one.state.claims.counterclaims[0]?.ended).toBeNull();
    const ruling = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'documents.Ordered');
    expect(ruling?.body).toMatchObject({
      data: { order: '本诉按撤诉处理。钱守拙的反诉继续审理。' },
    });
    expect(taskKeys(one)).not.toContain('fees/pay');
    one.court.at('2026-03-13T01:00:00.000Z');
    await one.must('qian', 'claims.withdraw-counterclaim', { reasons: '和解', sure: true }, 'r1');
    const granted = { decision: 'granted', reasons: '自愿' };
    await one.must('lu', 'claims.decide-counterclaim-withdrawal', granted, 'k1');
    expect(suitEnd(one.state)).toEqual({
      at: '2026-03-13T01:00:00.000Z',
      how: 'treated-as-withdrawn',
    });
  });

  test('FEE-22: a judge gives more time, and the proposal goes', async () => {
    const one = await billed();
    await passed(one);
    await one.must('lu', 'fees.extend-term', { dueOn: '2026-04-01', reasons: '再给' }, 'r1');
    expect(taskKeys(one)).not.toContain('fees/unpaid/r1');
    expect(billOf(one.state, 'r1')?.dueOn).toBe('2026-04-01');
  });

  test('REG-11: money that comes after the ruling is entered and goes back', async () => {
    const one = await billed();
    await passed(one);
    await rule(one);
    const money = { yuan: '25', payer: '钱守拙', on: '2026-03-12', reference: '流水 7' };
    await one.court.when(officer(one), 'fees.note-money', one.stream, money, 'r1');
    expect(taskKeys(one)).toContain('fees/refund/r1');
    await one.court.when(officer(one), 'fees.refund', one.stream, { reference: '退 1' }, 'r1');
    expect(taskKeys(one)).not.toContain('fees/refund/r1');
    expect(billOf(one.state, '1')?.refunded).toBe(0);
  });
});

describe('a counterclaim', () => {
  test('CPL-54: handed in online it is made a paper, which the plaintiff is served with once it is joined', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.paid();
    await one.must('qian', 'claims.counterclaim', counter, 'd1');
    await one.issue();
    const paper = one.paper('counterclaim', 'p1');
    expect(paper).not.toBe('');
    const serve = (on: string) =>
      one.try(
        'he',
        'service.record-paper',
        { papers: [paper], way: 'by-hand', on, proof: '回证' },
        'p1',
      );
    expect(await serve('2026-03-02')).toMatchObject({
      refusals: [{ code: 'service/nothing-to-serve' }],
    });
    await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
    expect(await serve('2026-03-02')).toMatchObject({ outcome: 'accepted' });
  });

  test('CPL-148: withdrawn, it ends when the judge says so, and its fee is not halved twice (CPLI-206)', async () => {
    const one = await billed();
    await one.must('qian', 'claims.withdraw-counterclaim', { reasons: '和解', sure: true }, 'r1');
    expect(one.state.claims.counterclaims[0]?.ended).toBeNull();
    expect(taskKeys(one)).toContain('claims/counterclaim-withdrawal/k1');
    const granted = { decision: 'granted', reasons: '自愿' };
    await one.must('lu', 'claims.decide-counterclaim-withdrawal', granted, 'k1');
    expect(one.state.claims.counterclaims[0]).toMatchObject({ ended: 'withdrawn' });
    expect(billOf(one.state, 'r1')).toMatchObject({ amount: half, owed: 0 });
    expect(await one.court.offers(one.stream, one.people.qian)).not.toContain(
      'claims.withdraw-counterclaim#r1',
    );
  });

  test('CPL-148: denied, it is tried on and may be asked again', async () => {
    const one = await billed();
    await one.must('qian', 'claims.withdraw-counterclaim', { reasons: '和解', sure: true }, 'r1');
    const denied = { decision: 'denied', reasons: '损害他人利益' };
    await one.must('lu', 'claims.decide-counterclaim-withdrawal', denied, 'k1');
    expect(one.state.claims.counterclaims[0]?.ended).toBeNull();
    expect(await one.court.offers(one.stream, one.people.qian)).toContain(
      'claims.withdraw-counterclaim#r1',
    );
  });

  test('CPLI-239: the claim withdrawn and then the counterclaim, the suit ends with the second', async () => {
    const one = await billed();
    await one.must('zhao', 'claims.withdraw', { reasons: '和解', sure: true }, 'p1');
    await one.must(
      'lu',
      'claims.decide-withdrawal',
      { decision: 'granted', reasons: '自愿' },
      'w1',
    );
    expect(suitEnd(one.state)).toBeNull();
    one.court.at('2026-03-05T01:00:00.000Z');
    await one.must('qian', 'claims.withdraw-counterclaim', { reasons: '和解', sure: true }, 'r1');
    const granted = { decision: 'granted', reasons: '自愿' };
    await one.must('lu', 'claims.decide-counterclaim-withdrawal', granted, 'k1');
    expect(suitEnd(one.state)).toEqual({ at: '2026-03-05T01:00:00.000Z', how: 'withdrawn' });
  });
});
