import type { Money } from '@xiezhi/kernel';
import {
  appealTreatedAsWithdrawn,
  billOf,
  judgmentMade,
  judgmentPronounced,
  participationBegun,
} from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { agent, judged, onPaper, petition, task } from '../testing/judged.ts';
import { appealPaysOn, atIssue } from '../shared/at-issue.ts';
import { feeOfAnAppeal } from '../shared/rules/fee-of-an-appeal.ts';

const yuan = (value: number): Money => (value * 100) as Money;
const bill = (one: CivilCase, id = 'appeal-1') => billOf(one.state, id);

/** The defendant has appealed on 7 April, and was served with the notice to pay on that day. */
async function appealed(also: Readonly<Record<string, unknown>> = {}): Promise<CivilCase> {
  const one = await judged();
  one.court.at('2026-04-07T02:00:00.000Z');
  await one.must('qian', 'judgment.appeal', { ...petition, ...also }, 'd1');
  await one.issue();
  await one.noticedToPay('d1');
  return one;
}

/** The clock says that the days to pay are over. */
async function overdue(): Promise<CivilCase> {
  const one = await appealed();
  one.court.at('2026-04-20T02:00:00.000Z');
  const passed = one.court.deadlines(one.stream).find(({ key }) => key.startsWith('fees/appeal/'));
  await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, passed?.key ?? '');
  return one;
}

describe('what an appeal costs', () => {
  test.each([
    // FEE-13: 50 for the first 10,000, then 2.5 %.
    [60_480, null, 50 + 50_480 * 0.025],
    [60_480, 20_000, 50 + 10_000 * 0.025],
    [60_480, 10_000, 50],
    [null, null, 50],
  ])('FEE-17: of %s claimed and %s disputed it is %s yuan', (claimed, disputed, fee) => {
    const of = (value: number | null) => (value === null ? null : yuan(value));
    const matter = { cause: null, submittedAt: null };
    expect(feeOfAnAppeal({ matter, claimed: of(claimed), disputed: of(disputed) }).fen).toBe(
      yuan(fee),
    );
  });

  test('FEE-17: summary procedure halves nothing on appeal; the appellant says what is disputed', async () => {
    expect(bill(await appealed())).toMatchObject({ side: 'defendant', amount: yuan(1312) });
    expect(bill(await appealed({ disputed: '20000' }))).toMatchObject({ amount: yuan(300) });
  });

  test('FEE-17: a further petition of the same party costs only for what it disputes beyond the earlier one', async () => {
    const one = await appealed({ disputed: '20000' });
    expect(bill(one)?.amount).toBe(yuan(300));
    expect(
      await one.court.told(one.stream, one.people.qian, 'judgment.appeal', 'd1'),
    ).toContainEqual(expect.objectContaining({ code: 'already' }));
    await one.must('qian', 'judgment.appeal', { ...petition, disputed: '15000' }, 'd1');
    expect(billOf(one.state, 'appeal-2')).toBeNull();
    await one.must('qian', 'judgment.appeal', { ...petition, disputed: '40000' }, 'd1');
    expect(bill(one, 'appeal-3')?.amount).toBe(yuan(500));
    // The other side's is its own.
    await one.must('zhao', 'judgment.appeal', { ...petition, disputed: '20000' }, 'p1');
    expect(bill(one, 'appeal-4')?.amount).toBe(yuan(300));
  });

  test('FEE-17: a petition that names more than was at issue pays on what was at issue, and says what it says', async () => {
    const one = await judged();
    one.court.at('2026-04-07T02:00:00.000Z');
    const { qian, he } = one.people;
    const much = { ...petition, disputed: '999999999' };
    const told = [
      {
        code: 'more-than-at-issue',
        facts: { disputed: yuan(999_999_999), most: yuan(60_480) },
      },
      { code: 'fee', facts: { fen: yuan(1312), on: yuan(60_480) } },
    ];
    expect(await one.court.warnings(one.stream, qian, 'judgment.appeal', much, 'd1')).toEqual(told);
    const paper = { ...much, receivedOn: '2026-04-07', attachments: [CivilCase.file('e')] };
    expect(await one.court.warnings(one.stream, he, 'appeal.record-paper', paper, 'd1')).toEqual(
      told,
    );
    await one.must('qian', 'judgment.appeal', much, 'd1');
    expect(one.state.appeal.appeals).toMatchObject([{ disputed: yuan(999_999_999) }]);
    expect(bill(one)?.amount).toBe(yuan(1312));
    // What came before has paid for all there is, whatever it named.
    const again = { ...petition, disputed: '70000' };
    expect(
      await one.court.warnings(one.stream, qian, 'judgment.appeal', again, 'd1'),
    ).toMatchObject([{ code: 'more-than-at-issue' }, { code: 'fee', facts: { fen: 0 } }]);
    await one.must('qian', 'judgment.appeal', again, 'd1');
    expect(billOf(one.state, 'appeal-2')).toBeNull();
  });

  test('FEE-17: a counterclaim that was tried with the suit was at issue too', async () => {
    const one = await judged();
    const state = {
      ...one.state,
      claims: {
        ...one.state.claims,
        counterclaims: [
          { decided: 'joined', ended: null, amount: yuan(30_000) },
          { decided: 'denied', ended: null, amount: yuan(5000) },
        ],
      },
    } as unknown as typeof one.state;
    expect(atIssue(state)).toBe(yuan(90_480));
    expect(appealPaysOn(state, { disputed: yuan(80_000) })).toBe(yuan(80_000));
    expect(appealPaysOn(state, { disputed: yuan(95_000) })).toBe(yuan(90_480));
    expect(appealPaysOn(state, { disputed: null })).toBe(yuan(60_480));
  });

  test('CPL-62: whose authority nobody has seen is told nothing of what lies in the case', async () => {
    const one = await judged();
    one.court.given(one.stream, agent('pending'));
    const shao = one.court.person('shao', { name: '邵知行' });
    const much = { ...petition, disputed: '999999999' };
    expect(await one.court.warnings(one.stream, shao, 'judgment.appeal', much, 'd1')).toEqual([]);
  });

  test('FEE-8: an appeal against a ruling costs nothing', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.linked();
    const objection = { court: '云州市西山区人民法院', reasons: '约定。', attachments: [] };
    await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
    const unfounded = { outcome: 'unfounded', reasons: '没有约定。' };
    await one.must('lu', 'defence.decide-jurisdiction', unfounded, 'objection-1');
    await one.must('qian', 'ruling.appeal', petition, 'objection-1.d1');
    expect(bill(one)).toBeNull();
  });

  test('FEE-22: one that a judge has still to weigh is billed when it stands, and not before', async () => {
    const one = await judged();
    one.court.at('2026-05-20T02:00:00.000Z');
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    expect(bill(one)).toBeNull();
    await one.must('lu', 'appeal.weigh', { outcome: 'stands', reasons: '准许顺延。' }, 'appeal-1');
    expect(bill(one)?.amount).toBe(yuan(1312));
  });

  test('FEE-22: one of an agent whose authority is not shown is billed once it is', async () => {
    const one = await judged();
    one.court.given(one.stream, agent('pending'));
    one.court.at('2026-04-07T02:00:00.000Z');
    const shao = one.court.person('shao', { name: '邵知行' });
    const tried = await one.court.when(shao, 'judgment.appeal', one.stream, petition, 'd1');
    expect(tried.outcome).toBe('accepted');
    expect(bill(one)).toBeNull();
    const shown = { authority: 'special', proof: '授权委托书', seen: true };
    await one.must('he', 'authority.record', shown, 'g9');
    expect(bill(one)?.amount).toBe(yuan(1312));
  });
});

describe('paying for an appeal', () => {
  test('FEE-22: seven days from the day after the notice, told to the appellant alone', async () => {
    const one = await appealed();
    expect(task(one, 'fees.pay')).toMatchObject({
      key: 'fees/pay',
      by: { role: 'plaintiff' },
    });
    const mine = one.court.tasks(one.stream).find(({ key }) => key === 'fees/pay/appeal-1');
    expect(mine).toMatchObject({ by: { person: 'qian' }, label: 'side:defendant' });
    expect(one.court.deadlines(one.stream)).toContainEqual(
      expect.objectContaining({ key: 'fees/appeal/appeal-1@2026-04-14', whose: 'defendant' }),
    );
    expect(await one.court.offers(one.stream, one.people.qian)).toContain('fees.pay#appeal-1');
    expect(await one.court.offers(one.stream, one.people.zhao)).not.toContain('fees.pay#appeal-1');
  });

  test('FEE-20: who is sued beside the appellant is not told to pay for the appeal, and may; whoever speaks for the appellant is', async () => {
    const one = await appealed();
    const beside = {
      participant: 'd2',
      role: 'defendant',
      side: 'defendant',
      name: '孙向南',
    } as const;
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: { ...beside, kind: 'person', person: 'sun' },
        personal: {},
      }),
      agent('general'),
    );
    const told = (id: string) =>
      one.court
        .tasks(one.stream)
        .filter(({ command, subject }) => command === 'fees.pay' && subject === id)
        .map(({ by }) => by);
    expect(told('appeal-1')).toEqual([{ person: 'qian' }, { person: 'shao' }]);
    const sun = one.court.person('sun', { name: '孙向南' });
    expect(await one.court.offers(one.stream, sun)).toContain('fees.pay#appeal-1');
    // The other way round, and of whoever has no account nobody else is told.
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: { ...beside, participant: 'd3', name: '周未晚', kind: 'person' },
        personal: {},
      }),
    );
    const paper = { ...petition, receivedOn: '2026-04-07', attachments: [CivilCase.file('c')] };
    await one.must('he', 'appeal.record-paper', paper, 'd2');
    await one.must('he', 'appeal.record-paper', paper, 'd3');
    expect(told('appeal-2')).toEqual([{ person: 'sun' }]);
    expect(bill(one, 'appeal-3')?.owed).toBeGreaterThan(0);
    expect(told('appeal-3')).toEqual([]);
  });

  test('FEE-22, OOR-18.2.0: of an appellant without an account the clerk serves the notice, and the filing office then has them given a code', async () => {
    const one = await appealed();
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          ...{ participant: 'd3', role: 'defendant', side: 'defendant' },
          ...{ name: '周未晚', kind: 'person' },
        },
        personal: { mobile: '13900000055' },
      }),
    );
    const paper = { ...petition, receivedOn: '2026-04-07', attachments: [CivilCase.file('c')] };
    await one.must('he', 'appeal.record-paper', paper, 'd3');
    await one.issue();
    const owed = () =>
      one.court
        .tasks(one.stream)
        .filter(({ key, subject }) => key.startsWith('fees/') && subject === 'appeal-2')
        .map(({ key, command, by }) => [key, command, by]);
    // Until the notice is served no day runs, and the clerk has it, with what else is to be served on them.
    expect(owed()).toEqual([]);
    expect(one.court.tasks(one.stream)).toContainEqual(
      expect.objectContaining({ command: 'service.record-paper', subject: 'd3' }),
    );
    await one.noticedToPay('d3');
    const make = 'fees.make-payment-link';
    expect(owed()).toEqual([['fees/pay-for/appeal-2', make, { role: 'filing-reviewer' }]]);
    const lin = one.people.lin;
    expect(await one.court.offers(one.stream, lin)).toContain(`${make}#appeal-2`);
    expect(await one.court.prefill(one.stream, lin, make, 'appeal-2')).toEqual({
      mobile: '13900000055',
    });
    // For a bill whose payer has an account nobody is asked to.
    expect(one.court.tasks(one.stream).map(({ key }) => key)).not.toContain(
      'fees/pay-for/appeal-1',
    );
    await one.must('lin', make, { mobile: '13900000055' }, 'appeal-2');
    expect(owed()).toEqual([]);
    expect(bill(one, 'appeal-2')?.owed).toBeGreaterThan(0);
  });

  test('FEE-22: whoever has no account has the days from the service of the notice', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    const text = { findings: '', reasons: '', basis: '', costs: '', appealCourt: '' };
    const decided = { ...text, orders: [], final: false, decidedOn: '2026-03-02' };
    one.court.given(
      one.stream,
      judgmentMade.make({ shared: decided }),
      judgmentPronounced.make({
        shared: { manner: 'in-person', place: '第六法庭', final: false, decidedOn: '2026-03-02' },
      }),
    );
    const paper = { ...petition, receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };
    await one.must('he', 'appeal.record-paper', paper, 'd1');
    await one.issue();
    expect(bill(one)).toMatchObject({ runs: false });
    const notice = one.state.documents.papers.findLast(({ template }) => template === 'fee-notice');
    expect(notice).toMatchObject({ addressee: 'd1', extra: { bill: 'appeal-1' } });
    one.court.at('2026-03-10T08:00:00.000Z');
    const papers = [notice?.file?.sha256 ?? ''];
    const how = { papers, way: 'by-hand', on: '2026-03-10', proof: '送达回证' };
    await one.must('he', 'service.record-paper', how, 'd1');
    expect(bill(one)).toMatchObject({ runs: true, dueOn: '2026-03-17' });
  });

  test('FEE-22: the notice of an appeal that comes after the closing is still the clerk’s to serve', async () => {
    const one = await judged();
    await one.must('he', 'case.close', { manner: 'judged', note: '已经宣判送达。' });
    one.court.at('2026-04-07T02:00:00.000Z');
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    await one.issue();
    expect(bill(one)).toMatchObject({ runs: false });
    const notices = () =>
      one.court.tasks(one.stream).find(({ key }) => key === 'service/notices/d1');
    expect(notices()).toMatchObject({ by: { role: 'clerk' }, basis: ['FEE-22'] });
    await one.noticedToPay('d1');
    expect(bill(one)).toMatchObject({ runs: true, dueOn: '2026-04-14' });
    expect(notices()).toBeUndefined();
  });

  test('OOR-18.1.0: what came is entered for the appeal, and put on a ticket of the appellant', async () => {
    const one = await appealed();
    await one.must('qian', 'fees.pay', { channel: 'alipay', agreed: true }, 'appeal-1');
    await one.cashier();
    expect(bill(one)).toMatchObject({ owed: 0, paid: yuan(1312) });
    expect(one.state.fees.bill?.paid).toBe(0);
    const ticket = one.court
      .entries(one.stream)
      .findLast(({ body }) => (body as { template?: string }).template === 'fee-ticket');
    expect(ticket?.body).toMatchObject({
      addressee: 'd1',
      data: { payer: '钱守拙', feeType: '上诉案件受理费', amount: yuan(1312) },
    });
  });

  test('FEE-44: relief is asked for and granted for this bill alone', async () => {
    const one = await overdue();
    const asked = { kind: 'exempt', reason: '低保。', attachments: [] };
    await one.must('qian', 'fees.request-relief', asked, 'appeal-1');
    await one.must(
      'lu',
      'fees.decide-relief',
      { decision: 'granted', reasons: '属实' },
      'appeal-1',
    );
    expect(bill(one)).toMatchObject({ owed: 0, amount: 0 });
  });
});

describe('an appeal that is not paid for', () => {
  test('CPL-174: its days over, it is the appellant’s to pay and the court above’s to rule on', async () => {
    const one = await overdue();
    const keys = one.court.tasks(one.stream).map(({ key }) => key);
    expect(keys).toContain('fees/pay/appeal-1');
    expect(keys).not.toContain('fees/unpaid/appeal-1');
    expect(await one.court.offers(one.stream, one.people.lu)).not.toContain(
      'fees.treat-as-withdrawn#appeal-1',
    );
    expect(one.state.appeal.appeals).toMatchObject([{ withdrawnAt: null }]);
  });

  test('FEE-22: one that this court had ruled withdrawn, as it once could, stays so; what comes later goes back', async () => {
    const one = await overdue();
    one.court.given(
      one.stream,
      appealTreatedAsWithdrawn.make({ shared: { appeal: 'appeal-1', reasons: '没有交费。' } }),
    );
    expect(one.court.tasks(one.stream).map(({ key }) => key)).not.toContain('fees/pay/appeal-1');
    expect(task(one, 'appeal.send-up')).toBeUndefined();
    const jin = one.court.person('jin', {
      posts: ['finance-officer'],
      court: one.state.filing.court ?? '',
    });
    const money = { yuan: '1312', payer: '钱守拙', on: '2026-04-20', reference: '流水 9' };
    const noted = await one.court.when(jin, 'fees.note-money', one.stream, money, 'appeal-1');
    expect(noted.outcome).toBe('accepted');
    expect(bill(one)).toMatchObject({ owed: 0, overpaid: yuan(1312) });
  });

  test('FEE-22: more time may be given, also when the case is closed', async () => {
    const one = await judged();
    await one.issue();
    await one.paid();
    await one.issue();
    await one.must('he', 'case.close', { note: '已送达' });
    one.court.at('2026-04-07T02:00:00.000Z');
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    await one.issue();
    await one.noticedToPay('d1');
    const more = { dueOn: '2026-05-08', reasons: '给时间' };
    await one.must('lu', 'fees.extend-term', more, 'appeal-1');
    expect(bill(one)).toMatchObject({ dueOn: '2026-05-08' });
  });

  test('CPL-174: sent up unpaid, the court above asks after it: the clerk is told, and nobody here rules', async () => {
    const one = await appealed();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    await one.must('zhao', 'appeal.answer', { text: '维持。', attachments: [] }, 'appeal-1.p1');
    expect(
      await one.court.told(one.stream, one.people.he, 'appeal.send-up', 'appeal-1'),
    ).toContainEqual({ code: 'unpaid', facts: { fen: yuan(1312) } });
    const up = { court: '云州市中级人民法院', as: 'electronic', complete: true, receipt: '3 号' };
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('fees/pay/appeal-1');
    await one.must('he', 'appeal.send-up', up, 'appeal-1');
    // The court above deals with it: here it is owed no more, and its days run out for nobody.
    expect(one.court.tasks(one.stream).map(({ key }) => key)).not.toContain('fees/pay/appeal-1');
    expect(
      one.court
        .deadlines(one.stream)
        .map(({ key }) => key)
        .join(),
    ).not.toContain('fees/appeal');
    const offers = await one.court.offers(one.stream, one.people.lu);
    expect(offers).not.toContain('fees.treat-as-withdrawn#appeal-1');
  });
});
