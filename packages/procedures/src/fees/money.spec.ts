import { money } from '@xiezhi/kernel';
import { billOf, claimBill } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { appealed, judged, onPaper } from '../testing/judged.ts';

const full = 65_600;
const pay = { channel: 'alipay', agreed: true };
const taskKeys = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const officer = (one: CivilCase) =>
  one.court.person('finance', { posts: ['finance-officer'], court: one.state.filing.court ?? '' });
const found = (one: CivilCase, also: object = {}, key = '') =>
  one.court.when(
    officer(one),
    'fees.note-money',
    one.stream,
    { yuan: '656', payer: '沈静安', on: '2026-03-02', reference: '流水 1', ...also },
    key,
  );
const bill = (one: CivilCase) => billOf(one.state, claimBill);

/** The notice was received on 2 March, and the days to pay are over, as the clock says it. */
async function passed(one: CivilCase): Promise<void> {
  await one.noticedToPay();
  const terms = one.court.deadlines(one.stream).filter(({ key }) => key.startsWith('fees/'));
  one.court.at('2026-03-12T01:00:00.000Z');
  for (const { key } of terms)
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
}

describe('money as it comes', () => {
  test('FEE-22: paid in part, the rest is owed within the same days, and after them a judge is asked', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'fees.pay', { ...pay, yuan: '100' });
    await one.cashier();
    expect(bill(one)).toMatchObject({ owed: full - 10_000, dueOn: '2026-03-09' });
    expect(taskKeys(one)).toContain('fees/pay');
    await passed(one);
    expect(taskKeys(one)).toContain('fees/unpaid');
    const told = await one.court.told(one.stream, one.people.lu, 'fees.treat-as-withdrawn');
    expect(told.map(({ code }) => code)).toEqual(expect.arrayContaining(['owed', 'came']));
    await one.must('zhao', 'fees.pay', pay);
    await one.cashier('paid', 'y2');
    expect(bill(one)).toMatchObject({ owed: 0, overpaid: 0 });
    // Once all of it is there it is called the fee, and no day to pay by stands beside it.
    const after = await one.court.told(one.stream, one.people.zhao, 'fees.ask-review');
    expect(after.filter(({ code }) => code !== 'reckoned')).toEqual([
      { code: 'settled', facts: { fen: full } },
    ]);
  });

  test.each(['0', '656.01'])(
    'FEE-22: the cashier is not asked for %s of 656 yuan',
    async (yuan) => {
      const one = await CivilCase.registered();
      expect(await one.try('zhao', 'fees.pay', { ...pay, yuan })).toMatchObject({
        refusals: [{ code: 'fees/not-what-is-owed', facts: { owed: '656.00' } }],
      });
    },
  );

  test('OOR-18.1.0: found in the account, it is entered with who paid it, once', async () => {
    const one = await CivilCase.registered();
    expect(await found(one)).toMatchObject({
      entries: [{ kind: 'fees.Paid', body: { fen: full, payer: '沈静安' } }, {}],
    });
    expect(bill(one)?.owed).toBe(0);
    expect(await found(one)).toMatchObject({ refusals: [{ code: 'fees/entered-before' }] });
  });

  test('OOR-18.1.0: transferred and paid online as well, the second goes back, and the officer sees from whom each came', async () => {
    const one = await CivilCase.registered();
    await one.paid();
    await found(one);
    expect(bill(one)).toMatchObject({ paid: 2 * full, overpaid: full });
    expect(taskKeys(one)).toContain('fees/refund');
    const told = await one.court.told(one.stream, officer(one), 'fees.refund');
    expect(told.find(({ code }) => code === 'came')?.facts['came']).toMatchObject([
      { channel: 'alipay' },
      { channel: 'transfer', payer: '沈静安', reference: '流水 1' },
    ]);
  });

  test('FEE-22: after the days it is entered and marked late, and the judge is asked no more', async () => {
    const one = await CivilCase.registered();
    await passed(one);
    await found(one, { on: '2026-03-11' });
    expect(one.state.fees.received).toMatchObject([{ late: true }]);
    expect(taskKeys(one)).not.toContain('fees/unpaid');
  });

  test('FEE-22: what was there in time is not late, whenever it is found', async () => {
    const one = await CivilCase.registered();
    await passed(one);
    await found(one, { on: '2026-03-09' });
    expect(one.state.fees.received).toMatchObject([{ late: false }]);
  });

  test('FEE-53: what is owed back goes back within fifteen days from when the ruling has effect on all; before that the law names no day', async () => {
    const due = (one: CivilCase) =>
      one.court.tasks(one.stream).find(({ key }) => key === 'fees/refund')?.dueAt;
    const goesOn = await CivilCase.registered();
    await goesOn.paid();
    await found(goesOn);
    expect(taskKeys(goesOn)).toContain('fees/refund');
    expect(due(goesOn)).toBeUndefined();
    const one = await CivilCase.registered();
    await passed(one);
    await one.must('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' });
    await found(one);
    const came = one.state.fees.received.at(-1)?.at ?? '';
    expect(came.slice(0, 10)).toBe('2026-03-12');
    // The suit has ended, and the ruling is with nobody yet.
    expect(taskKeys(one)).toContain('fees/refund');
    expect(due(one)).toBeUndefined();
    await one.issue();
    await onPaper(one, 'procedural-ruling', 'p1', '2026-03-12');
    expect(due(one)).toBeUndefined();
    one.court.at('2026-03-16T02:00:00.000Z');
    await onPaper(one, 'procedural-ruling', 'd1', '2026-03-16');
    // Monday the 16th and fifteen days.
    expect(due(one)).toBe('2026-03-31T15:59:59.999Z');
    // What comes only then goes back from the day it came.
    one.court.at('2026-03-18T02:00:00.000Z');
    await found(one, { on: '2026-03-18', reference: '流水 2' });
    expect(due(one)).toBe('2026-04-02T15:59:59.999Z');
  });

  test.each([
    // Served on 1 and 3 April: the defendant may appeal until Monday the 20th; from the 21st the judgment has effect.
    ['summary', '2026-05-06'],
    // There is no appeal: it has effect once both have it.
    ['small-claims', '2026-04-20'],
  ])(
    'FEE-53: after a judgment in %s procedure the days run from when it has effect',
    async (procedure, last) => {
      const one = await judged(procedure);
      await found(one, { yuan: '1000', on: '2026-04-03' });
      await one.issue();
      await one.must('lu', 'case.close', { manner: 'judged', note: '已送达。' });
      expect(one.court.tasks(one.stream).find(({ key }) => key === 'fees/refund')?.dueAt).toBe(
        `${last}T15:59:59.999Z`,
      );
    },
  );

  test('OOR-18.1.0: a sum mistyped after the closing is put right, and nothing goes back that was not paid', async () => {
    const one = await judged();
    await one.issue();
    await one.must('lu', 'case.close', { manner: 'judged', note: '已送达。' });
    await found(one, { yuan: '6560', on: '2026-04-03' });
    expect(bill(one)?.overpaid).toBe(money(656_000 - full));
    const entry = one.state.fees.received.at(-1)?.entry ?? '';
    const right = { yuan: '656', reasons: '流水上是 656 元。' };
    expect(
      await one.court.when(officer(one), 'fees.correct-payment', one.stream, right, entry),
    ).toMatchObject({ outcome: 'accepted' });
    expect(bill(one)?.overpaid).toBe(money(65_600 - full));
  });

  test('FEE-53: while an appeal is open nobody can say from when; then as the court above says', async () => {
    const one = await appealed();
    await found(one, { yuan: '1000', on: '2026-04-03' });
    const due = () => one.court.tasks(one.stream).find(({ key }) => key === 'fees/refund')?.dueAt;
    expect(taskKeys(one)).toContain('fees/refund');
    expect(due()).toBeUndefined();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    await one.must('zhao', 'appeal.answer', { text: '驳回', attachments: [] }, 'appeal-1.p1');
    const up = { court: '云州市中级人民法院', as: 'electronic', complete: true, receipt: '3 号' };
    await one.must('he', 'appeal.send-up', up, 'appeal-1');
    one.court.at('2026-06-10T02:00:00.000Z');
    const upheld = {
      number: '（2026）云01民终12号',
      on: '2026-06-01',
      attachments: [CivilCase.file('c')],
      outcome: 'upheld',
      effectiveOn: '2026-06-08',
    };
    await one.must('he', 'appeal.note-outcome', upheld, 'appeal-1');
    // 8 June and fifteen days.
    expect(due()).toBe('2026-06-23T15:59:59.999Z');
  });

  test('REG-11: after the suit was treated as withdrawn it is entered, and is owed back', async () => {
    const one = await CivilCase.registered();
    await passed(one);
    await one.must('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' });
    await found(one);
    expect(bill(one)).toMatchObject({ owed: 0, overpaid: full });
    expect(taskKeys(one)).toContain('fees/refund');
  });

  test('OOR-18.1.0: nothing, and money of tomorrow, are not entered', async () => {
    const one = await CivilCase.registered();
    expect(await found(one, { yuan: '0', on: '2026-03-03' })).toMatchObject({
      refusals: [{ code: 'fees/no-money' }, { code: 'fees/in-the-future' }],
    });
  });

  test('OOR-18.1.0: an officer enters any sum, also more than is owed', async () => {
    const one = await CivilCase.registered();
    await found(one, { yuan: '1000' });
    expect(bill(one)?.overpaid).toBe(money(100_000 - full));
  });
});
