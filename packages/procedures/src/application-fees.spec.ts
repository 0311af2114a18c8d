import type { AppliedKind } from '@xiezhi/law';
import { appliedKinds, filingKind } from '@xiezhi/law';
import { billOf, claimBill } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { rolesIn } from './framework/index.ts';
import { servableFor } from './shared/servable.ts';
import { applied } from './testing/applied.ts';

const amount = (yuan: string) => ({ claims: [{ text: '支付货款', yuan }] });

async function accepted(id: AppliedKind, also: Readonly<Record<string, unknown>> = {}) {
  const one = await applied(id, also);
  const matter = id === 'administrative-suit' ? { matter: 'other' } : {};
  await one.must('lin', 'filing.accept', { handedTo: '承办庭', ...matter });
  return one;
}
type Applied = Awaited<ReturnType<typeof applied>>;
const closing = { closedOn: '2026-06-10', outcome: '申请人撤回申请。', attachments: [] };
const close = (one: Applied, fee: string) =>
  one.must('lin', 'filing.close-application', { how: 'taken-back', fee, ...closing });
const head = (one: Applied) => {
  const court = one.state().filing.court ?? '';
  return one.court.person('head', { posts: ['president'], court, name: '院长' });
};
/** As the president, who looks into it first. */
const asHead = async (one: Applied, name: string, input: Readonly<Record<string, string>>) => {
  const reason = { purpose: 'supervision', reason: '审查诉讼费用。' };
  await one.court.when(head(one), 'reading.open', one.stream, reason);
  return one.court.when(head(one), name, one.stream, input);
};
const onPaper = {
  receivedOn: '2026-06-10',
  attachments: [
    { sha256: 'e'.repeat(64), name: '申请书.pdf', mediaType: 'application/pdf', bytes: 1 },
  ],
};
const bill = (one: Awaited<ReturnType<typeof applied>>) => billOf(one.state(), claimBill);
const taskKeys = (one: Awaited<ReturnType<typeof applied>>) => one.tasks().map(({ key }) => key);

describe('an application that is paid for in advance', () => {
  test.each([
    ['payment-order', amount('100000'), 76_667],
    ['public-summons', {}, 10_000],
    ['preservation-before-suit', amount('1000000'), 500_000],
    ['administrative-suit', {}, 5_000],
    ['third-party-revocation', amount('1000000'), 5_000],
  ] as const)(
    'OLR-9.3.0, FEE-13, FEE-14, FEE-20: %s is billed when it is accepted',
    async (id, also, fen) => {
      const one = await accepted(id, also);
      expect(bill(one)).toMatchObject({ amount: fen, owed: fen, side: 'plaintiff', runs: false });
      expect(taskKeys(one)).toContain('fees/pay');
      expect(
        one.court.entries(one.stream).find(({ kind }) => kind === 'fees.Billed'),
      ).toMatchObject({
        body: { basis: filingKind(id).fee.articles[0] },
      });
      expect(one.said('fee-notice')).toMatchObject({
        feeType: filingKind(id).suit ? '案件受理费' : '申请费',
        amount: fen,
        application: true,
      });
    },
  );

  test.each(appliedKinds.filter((id) => filingKind(id).fee.when !== 'in-advance'))(
    'FEE-20: %s is paid for later or not at all, and is billed nothing here',
    async (id) => {
      const one = await accepted(id);
      expect(bill(one)).toBeNull();
      expect(taskKeys(one)).toEqual([]);
    },
  );

  test('FEE-14: where no amount is named, no more is asked than the law surely asks', async () => {
    const claims = [{ text: '支付货款' }];
    expect(bill(await accepted('payment-order', { claims }))?.amount).toBe(1_667);
    expect(bill(await accepted('preservation-before-suit', { claims }))?.amount).toBe(3_000);
    expect(bill(await accepted('third-party-revocation', { claims }))?.amount).toBe(5_000);
  });

  test('before it is accepted nothing is owed, and nothing once it is refused', async () => {
    const one = await applied('payment-order');
    expect(bill(one)).toBeNull();
    expect((await one.act('zhao', 'fees.pay', { channel: 'alipay', agreed: true })).outcome).toBe(
      'refused',
    );
  });

  test('FEE-22: its days run from the service of the notice, which is the reviewer’s to serve', async () => {
    const one = await accepted('payment-order', amount('100000'));
    await one.issue();
    const serving = one.tasks().find(({ key }) => key === 'service/notices/p1');
    expect(serving).toMatchObject({ by: { role: 'filing-reviewer' } });
    const notice = one.state().documents.papers.find(({ template }) => template === 'fee-notice');
    const papers = [notice?.file?.sha256];
    const how = { papers, way: 'by-hand', on: '2026-06-10', proof: '送达回证' };
    await one.must('lin', 'service.record-paper', how, 'p1');
    expect(bill(one)).toMatchObject({ runs: true, dueOn: '2026-06-17' });
  });

  test('the days pass: nobody here rules that it was taken back, and what is paid late is received', async () => {
    const one = await accepted('payment-order', amount('100000'));
    await one.issue();
    const notice = one.state().documents.papers.find(({ template }) => template === 'fee-notice');
    const papers = [notice?.file?.sha256];
    const how = { papers, way: 'by-hand', on: '2026-06-10', proof: '送达回证' };
    await one.must('lin', 'service.record-paper', how, 'p1');
    one.court.at('2026-06-30T01:00:00.000Z');
    const term = one.court.deadlines(one.stream).find(({ key }) => key.startsWith('fees/term'));
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, term?.key);
    expect(taskKeys(one)).toContain('fees/pay');
    expect(taskKeys(one)).not.toContain('fees/unpaid');
    const tried = await one.act('lu', 'fees.treat-as-withdrawn', { reasons: '没有交费。' });
    expect(tried.outcome).toBe('refused');
    await one.must('zhao', 'fees.pay', { channel: 'alipay', agreed: true });
    expect(one.state().fees.payments).toMatchObject([{ fen: 76_667, standing: 'started' }]);
  });

  test('FEE-44: relief is asked for as in a suit; no judge has it here, so the president decides', async () => {
    const one = await accepted('payment-order', amount('100000'));
    await one.must('zhao', 'fees.request-relief', {
      kind: 'exempt',
      reason: '家中困难。',
      attachments: [],
    });
    expect(one.tasks().find(({ key }) => key === 'fees/relief')).toMatchObject({
      by: { role: 'president' },
    });
    const head = one.court.person('head', {
      posts: ['president'],
      court: one.state().filing.court ?? '',
      name: '院长',
    });
    const reason = { purpose: 'supervision', reason: '审查司法救助申请。' };
    await one.court.when(head, 'reading.open', one.stream, reason);
    const decided = await one.court.when(head, 'fees.decide-relief', one.stream, {
      decision: 'granted',
      reasons: '属实。',
    });
    expect(decided).toMatchObject({ outcome: 'accepted' });
    expect(bill(one)?.owed).toBe(0);
  });

  test('FEE-43: how it was reckoned is looked at by the president, and by no judge', async () => {
    const one = await accepted('payment-order', amount('100000'));
    await one.must('zhao', 'fees.ask-review', { of: 'reckoning', reasons: '应当按八万元计算。' });
    expect(one.tasks().find(({ key }) => key === 'fees/review')).toMatchObject({
      by: { role: 'president' },
    });
    const upheld = { outcome: 'upheld', reasons: '计算无误' };
    expect((await one.act('lu', 'fees.decide-review', upheld)).outcome).toBe('refused');
  });

  test('closed here with its fee open, nobody is pressed any more; who is not of it pays by no act of this case', async () => {
    const one = await accepted('public-summons');
    expect((await one.act('qian', 'fees.pay', { channel: 'alipay', agreed: true })).outcome).toBe(
      'refused',
    );
    await one.issue();
    expect(taskKeys(one)).toContain('service/notices/p1');
    await close(one, 'stays');
    expect(bill(one)?.owed).toBe(10_000);
    expect(taskKeys(one)).toEqual([]);
  });

  test('FEE-8, FEE-13: an administrative suit is charged as whoever accepts it says, and for compensation alone nothing', async () => {
    for (const [matter, fen] of [
      ['other', 5_000],
      ['trademark-patent-maritime', 10_000],
      ['compensation', undefined],
    ] as const) {
      const one = await applied('administrative-suit');
      const unsaid = await one.act('lin', 'filing.accept', { handedTo: '行政庭' });
      expect(unsaid.outcome).not.toBe('accepted');
      await one.must('lin', 'filing.accept', { handedTo: '行政庭', matter });
      expect([matter, bill(one)?.amount]).toEqual([matter, fen]);
      expect([matter, taskKeys(one).includes('fees/pay')]).toEqual([matter, fen !== undefined]);
    }
  });

  test('FEE-44, OLR-11.3.0: who has no account asks for relief on paper; the reviewer enters it, the president decides', async () => {
    const one = await applied('public-summons', {}, { counter: true });
    await one.must('lin', 'filing.accept', { handedTo: '承办庭' });
    const asked = { ...onPaper, kind: 'deferred', reason: '一时拿不出。' };
    for (const other of ['he', 'qian'] as const)
      expect((await one.act(other, 'fees.record-relief-request', asked)).outcome).toBe('refused');
    await one.must('lin', 'fees.record-relief-request', asked);
    expect(one.tasks().find(({ key }) => key === 'fees/relief')).toMatchObject({
      by: { role: 'president' },
    });
    const granted = { decision: 'granted', dueOn: '2026-07-30', reasons: '属实。' };
    expect((await asHead(one, 'fees.decide-relief', granted)).outcome).toBe('accepted');
    expect(bill(one)?.dueOn).toBe('2026-07-30');
  });

  test('FEE-43, OLR-11.3.0: and for another look at the bill', async () => {
    const one = await applied('public-summons', {}, { counter: true });
    await one.must('lin', 'filing.accept', { handedTo: '承办庭' });
    await one.must('lin', 'fees.record-review-request', {
      ...onPaper,
      of: 'reckoning',
      reasons: '算多了。',
    });
    expect(taskKeys(one)).toContain('fees/review');
  });

  test('FEE-22: more time is the president’s to give, as no judge has it here', async () => {
    const one = await accepted('public-summons');
    const more = { dueOn: '2026-07-30', reasons: '说明了原因。' };
    expect((await one.act('lu', 'fees.extend-term', more)).outcome).toBe('refused');
    expect((await asHead(one, 'fees.extend-term', more)).outcome).toBe('accepted');
    expect(bill(one)?.dueOn).toBe('2026-07-30');
  });

  test('closed while it is not known whether money came, or before relief is decided: both are still dealt with', async () => {
    const paid = await accepted('public-summons');
    await paid.must('zhao', 'fees.pay', { channel: 'alipay', agreed: true });
    await close(paid, 'stays');
    expect(taskKeys(paid).map((key) => key.split('/')[1])).toContain('unclear');
    const asked = await accepted('public-summons');
    await asked.must('zhao', 'fees.request-relief', {
      kind: 'exempt',
      reason: '家中困难。',
      attachments: [],
    });
    await close(asked, 'stays');
    expect(taskKeys(asked)).toEqual(['fees/relief']);
    const granted = await asHead(asked, 'fees.decide-relief', {
      decision: 'granted',
      reasons: '属实。',
    });
    expect(granted.outcome).toBe('accepted');
    expect(bill(asked)?.owed).toBe(0);
  });

  test.each([
    ['stays', 10_000],
    ['half', 5_000],
    ['none', 0],
  ] as const)(
    'FEE-15, FEE-27: whoever closes it says how the fee stands: %s',
    async (fee, amount) => {
      const one = await accepted('public-summons');
      const unsaid = await one.act('lin', 'filing.close-application', {
        how: 'taken-back',
        ...closing,
      });
      expect(unsaid.outcome).not.toBe('accepted');
      await one.must('zhao', 'fees.pay', { channel: 'alipay', agreed: true });
      const [payment] = one.state().fees.payments;
      await one.court.when(
        one.court.system(),
        'fees.record-payment',
        one.stream,
        { outcome: 'paid', reference: 'R-1' },
        payment?.id ?? '',
      );
      expect(bill(one)?.owed).toBe(0);
      await close(one, fee);
      expect(bill(one)).toMatchObject({ amount, overpaid: 10_000 - amount });
      expect(taskKeys(one)).toEqual(amount === 10_000 ? [] : ['fees/refund']);
      // FEE-53: within fifteen days of its end, which is no certain day: when the paper has effect the docket does not hold.
      if (amount === 10_000) return;
      const [task] = one.tasks();
      expect(task).toMatchObject({ dueAt: '2026-06-25T15:59:59.999Z', provisional: true });
    },
  );

  test('closed with nothing owed any more, nobody pays by an old code, and of what is not billed nothing is asked', async () => {
    const one = await accepted('public-summons');
    await close(one, 'none');
    expect(bill(one)?.owed).toBe(0);
    const late = await one.act('zhao', 'fees.pay', { channel: 'alipay', agreed: true });
    expect(late.outcome).toBe('refused');
    const free = await accepted('retrial');
    await free.must('lin', 'filing.close-application', { how: 'taken-back', ...closing });
  });

  test('of two notices to pay the earlier one is not served any more, nor any once it is paid', async () => {
    const one = await accepted('payment-order', amount('100000'));
    await one.issue();
    const relief = { kind: 'reduced', reason: '家中困难。', attachments: [] };
    await one.must('zhao', 'fees.request-relief', relief);
    const lower = { decision: 'granted', pay: '300', reasons: '属实。' };
    expect((await asHead(one, 'fees.decide-relief', lower)).outcome).toBe('accepted');
    await one.issue();
    const [applicant] = one.state().participation.participants;
    if (applicant === undefined) throw new Error('nobody applied');
    const over = () =>
      servableFor(one.state(), applicant)
        .filter(({ title }) => title.includes('诉讼费用'))
        .map((paper) => paper.over ?? null);
    expect(over().at(-1)).toBeNull();
    expect(over().slice(0, -1)).toEqual(['paid']);
    await close(one, 'none');
    expect(over()).toEqual(['paid', 'paid']);
  });

  test('the cashier’s office knows of what is billed, and of no application for which nothing is paid here', async () => {
    for (const [id, knows] of [
      ['public-summons', true],
      ['enforcement', false],
      ['retrial', false],
    ] as const) {
      const one = await accepted(id);
      const court = one.state().filing.court ?? '';
      const cashier = one.court.person('cashier', { posts: ['finance-officer'], court });
      expect([
        id,
        rolesIn(cashier, 'case', one.stream, one.state()).has('finance-officer'),
      ]).toEqual([id, knows]);
    }
  });
});
