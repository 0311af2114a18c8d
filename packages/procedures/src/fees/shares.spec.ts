import { describe, expect, test } from 'vitest';
import type { StreamId } from '@xiezhi/kernel';
import { billsOf, policySet } from '@xiezhi/record';
import { catalogue } from '../index.ts';
import { inForceNow } from '../shared/costs-in-force.ts';
import { CivilCase } from '../testing/civil.ts';
import { onPaper, petition } from '../testing/judged.ts';
import { signedOnPaper } from '../testing/signed.ts';

const draft = catalogue.command('judgment.draft')?.example ?? {};
/** FEE-13: 50 + 50480 × 2.5 % = 1312; FEE-16: half of it in summary procedure. */
const fee = 65_600;
const shares = (p1: string, d1: string) => [
  { participant: 'p1', yuan: p1 },
  { participant: 'd1', yuan: d1 },
];
const officer = (one: CivilCase) =>
  one.court.person('cai', { posts: ['finance-officer'], court: one.state.filing.court ?? '' });

async function byAccount(
  one: CivilCase,
  who: ReturnType<typeof officer>,
  name: string,
  input: Readonly<Record<string, unknown>>,
  key = '',
): Promise<void> {
  expect(await one.court.when(who, name, one.stream, input, key)).not.toHaveProperty('refusals');
}

async function heard(procedure = 'summary'): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
  await one.paid();
  await one.linked();
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  one.court.at('2026-03-20T08:00:00.000Z');
  const there = { online: ['p1'], inPerson: ['d1'], identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', there, 'h1');
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
  await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
  await signedOnPaper(one);
  return one;
}

const drafting = (one: CivilCase, said: object) =>
  one.try('lu', 'judgment.draft', { ...draft, costs: undefined, ...said });

/** Pronounced with these shares, and served on the plaintiff on 1 April and on the defendant on 3 April. */
async function judgedWith(said: object, procedure = 'summary'): Promise<CivilCase> {
  const one = await heard(procedure);
  await one.must('lu', 'judgment.draft', { ...draft, costs: undefined, ...said });
  await one.must('lu', 'judgment.make', { signed: true });
  const pronounced = { when: 'in-court', manner: 'in-person', place: '第六法庭' };
  await one.must('lu', 'judgment.pronounce', pronounced);
  await one.issue();
  for (const [id, on] of [
    ['p1', '2026-04-01'],
    ['d1', '2026-04-03'],
  ] as const) {
    one.court.at(`${on}T08:00:00.000Z`);
    await onPaper(one, 'judgment', id, on);
  }
  return one;
}

/** Both have had their fifteen days, and nobody has appealed. */
async function bothTermsOver(one: CivilCase): Promise<CivilCase> {
  one.court.at('2026-04-21T01:00:00.000Z');
  for (const { key } of one.court
    .deadlines(one.stream)
    .filter((each) => each.key.startsWith('judgment/appeal/')))
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
  return one;
}

const inForce = async (said: object): Promise<CivilCase> => bothTermsOver(await judgedWith(said));

/** What was ordered as papers, with what each says. */
const papersOf = (one: CivilCase, template: string) =>
  one.court
    .entries(one.stream)
    .filter(({ kind }) => kind === 'documents.Ordered')
    .map(({ body, labels }) => ({
      ...(body as {
        readonly template: string;
        readonly addressee?: string;
        readonly data: Readonly<Record<string, unknown>>;
      }),
      label: labels[0],
    }))
    .filter((paper) => paper.template === template);

const bill = (one: CivilCase, id: string) =>
  billsOf(one.state, inForceNow(one.state, one.court.law)).find((each) => each.id === id);
const task = (one: CivilCase, key: string) =>
  one.court.tasks(one.stream).find((each) => each.key === key);
const offers = (one: CivilCase, who: 'zhao' | 'qian') =>
  one.court.offers(one.stream, one.people[who]);

describe('what each party bears', () => {
  test('FEE-29: the shares make up what was billed; a draft that is short or over says by how much', async () => {
    const one = await heard();
    expect(await drafting(one, { shares: shares('100', '500') })).toMatchObject({
      refusals: [
        {
          code: 'fees/shares-too-little',
          ground: { kind: 'technical' },
          remedy: [{ kind: 'field', path: 'shares' }],
          facts: { total: '656.00', sum: '600.00', difference: '56.00' },
        },
      ],
    });
    expect(await drafting(one, { shares: shares('656', '0.01') })).toMatchObject({
      refusals: [{ code: 'fees/shares-too-much', facts: { difference: '0.01' } }],
    });
    expect(await drafting(one, { shares: shares('0', '656') })).not.toHaveProperty('refusals');
  });

  test('FEE-29: of costs that are said neither in figures nor in words no draft is kept', async () => {
    const one = await heard();
    expect(await drafting(one, {})).toMatchObject({
      refusals: [{ code: 'judgment/say-who-bears' }],
    });
    const twice = [...shares('0', '656'), { participant: 'd1', yuan: '0' }];
    expect(await drafting(one, { shares: twice })).toMatchObject({
      refusals: [{ code: 'fees/share-of-nobody' }],
    });
  });

  test('FEE-53: the judgment says in a sentence who bears what, and the judge’s own words follow', async () => {
    const one = await judgedWith({ shares: shares('56', '600'), costs: '公告费另行结算。' });
    expect(papersOf(one, 'judgment')[0]?.data['costs']).toBe(
      '案件受理费656元，由原告沈静宜负担56元，被告钱守拙负担600元。公告费另行结算。',
    );
  });

  test('FEE-53: each party is sent a list of the costs, with what it bears, paid, gets back and owes', async () => {
    const one = await judgedWith({ shares: shares('56', '600') });
    const lists = papersOf(one, 'costs-list');
    expect(lists.map(({ addressee, label }) => [addressee, label])).toEqual([
      ['p1', 'side:plaintiff'],
      ['d1', 'side:defendant'],
    ]);
    expect(lists[1]?.data).toMatchObject({
      fees: [{ name: '案件受理费', amount: fee }],
      total: fee,
      parties: [
        { name: '原告沈静宜', yours: false, bears: 5600, paid: fee, back: 60_000, due: 0 },
        { name: '被告钱守拙', yours: true, bears: 60_000, paid: 0, back: 0, due: 60_000 },
      ],
    });
  });

  test('CPLI-207: before the judgment has effect nothing goes back and nobody is asked to pay', async () => {
    const one = await judgedWith({ shares: shares('0', '656') });
    expect(bill(one, '1')).toMatchObject({ amount: fee, overpaid: 0 });
    expect(bill(one, 'share-d1')).toMatchObject({ owed: 0 });
    expect(task(one, 'fees/refund')).toBeUndefined();
    expect(await offers(one, 'qian')).not.toContain('fees.pay');
  });

  test('FEE-53, CPLI-207: with its effect the refund is the officer’s within fifteen days, and the loser is asked for its share', async () => {
    const one = await inForce({ shares: shares('56', '600') });
    expect(bill(one, '1')).toMatchObject({ amount: 5600, overpaid: 60_000, owed: 0 });
    // Effect from 21 April, and fifteen days.
    expect(task(one, 'fees/refund')).toMatchObject({
      command: 'fees.refund',
      by: { role: 'finance-officer' },
      dueAt: '2026-05-06T15:59:59.999Z',
    });
    expect(task(one, 'fees/pay/share-d1')).toMatchObject({ by: { person: 'qian' } });
    expect(task(one, 'fees/pay/share-d1')?.dueAt).toBeUndefined();

    await byAccount(one, officer(one), 'fees.refund', { reference: '退 1' });
    expect(bill(one, '1')).toMatchObject({ overpaid: 0, owed: 0 });
    expect(task(one, 'fees/refund')).toBeUndefined();

    await one.must('qian', 'fees.pay', { channel: 'bank', agreed: true }, 'share-d1');
    await one.cashier('paid', 'y2');
    expect(one.state.fees.received.at(-1)).toMatchObject({ bill: 'share-d1', fen: 60_000 });
    expect(bill(one, 'share-d1')).toMatchObject({ paid: 60_000, owed: 0 });
    expect(task(one, 'fees/pay/share-d1')).toBeUndefined();
    const ticket = papersOf(one, 'fee-ticket').at(-1);
    expect(ticket).toMatchObject({
      addressee: 'd1',
      data: { party: '钱守拙', feeType: '裁判文书写明应负担的诉讼费用' },
    });
  });

  test('CPL-165: where no appeal lies it has effect as soon as both have it', async () => {
    const one = await judgedWith({ shares: shares('0', '656') }, 'small-claims');
    expect(task(one, 'fees/refund')).toMatchObject({ dueAt: '2026-04-20T15:59:59.999Z' });
    expect(bill(one, 'share-d1')).toMatchObject({ owed: fee });
  });

  test('FEE-29: who bears more than it paid owes the rest on the bill it has', async () => {
    const one = await inForce({ shares: shares('656', '0') });
    expect(bill(one, '1')).toMatchObject({ overpaid: 0, owed: 0 });
    expect(bill(one, 'share-d1')).toBeUndefined();
  });

  test('CPLI-207: paid directly by the other side, the court gives nothing back and asks nothing of it', async () => {
    const one = await inForce({ shares: shares('56', '600') });
    expect(await offers(one, 'qian')).not.toContain('fees.forgo-refund');
    await one.must('zhao', 'fees.forgo-refund', { how: 'direct', agreed: true });
    expect(bill(one, '1')).toMatchObject({ overpaid: 0, owed: 0 });
    expect(bill(one, 'share-d1')).toMatchObject({ owed: 0 });
    expect(one.state.fees.settled?.forgone).toEqual([{ bill: '1', how: 'direct' }]);
    expect(await offers(one, 'zhao')).not.toContain('fees.forgo-refund');
  });

  test('OLR-11.3.0, CPLI-207: on paper it is the party’s own word, and the fee it bears itself is asked of nobody', async () => {
    const one = await inForce({ shares: shares('0', '656') });
    const paper = { receivedOn: '2026-04-21', attachments: [CivilCase.file('e')] };
    await one.must('he', 'fees.record-forgone-refund', { ...paper, how: 'bears' });
    expect(bill(one, '1')).toMatchObject({ amount: fee, overpaid: 0, owed: 0 });
    expect(bill(one, 'share-d1')).toMatchObject({ owed: 0 });
  });

  test('CPLI-207: once the money has gone back there is nothing left to forgo', async () => {
    const one = await inForce({ shares: shares('0', '656') });
    await byAccount(one, officer(one), 'fees.refund', { reference: '退 1' });
    expect(await offers(one, 'zhao')).not.toContain('fees.forgo-refund');
  });

  test('CPLI-207: what is on its way back through the cashier is not forgone as well', async () => {
    const one = await inForce({ shares: shares('0', '656') });
    await byAccount(one, officer(one), 'fees.order-refund', { agreed: true });
    expect(one.state.fees.refundOrders).toMatchObject([{ fen: fee, standing: 'started' }]);
    expect(await offers(one, 'zhao')).not.toContain('fees.forgo-refund');
    expect(await one.court.offers(one.stream, one.people.he)).not.toContain(
      'fees.record-forgone-refund',
    );
  });

  test('FEE-43: whoever bears a share asks the president to look at it again, and what is mended is owed', async () => {
    const one = await inForce({ shares: shares('0', '656') });
    const asked = { of: 'decision', reasons: '我只败诉一半。', attachments: [] };
    await one.must('qian', 'fees.ask-review', asked, 'share-d1');
    const president = one.court.person('meng', {
      posts: ['president'],
      court: one.state.filing.court ?? '',
    });
    const why = { purpose: 'supervision', reason: '复核诉讼费。' };
    await byAccount(one, president, 'reading.open', why);
    expect(task(one, 'fees/review/share-d1')).toMatchObject({ by: { role: 'president' } });
    const mended = { outcome: 'corrected', pay: '328', reasons: '部分胜诉，改为各半。' };
    await byAccount(one, president, 'fees.decide-review', mended, 'share-d1');
    expect(bill(one, 'share-d1')).toMatchObject({ owed: 32_800 });
  });

  test('CPL-177: changed by the court above, who bears the costs is that court’s to say, and a judge puts it into figures', async () => {
    const one = await judgedWith({ shares: shares('0', '656') });
    one.court.at('2026-04-07T02:00:00.000Z');
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    await one.issue();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    await one.must('zhao', 'appeal.answer', { text: '驳回', attachments: [] }, 'appeal-1.p1');
    const up = { court: '云州市中级人民法院', as: 'electronic', complete: true, receipt: '3 号' };
    await one.must('he', 'appeal.send-up', up, 'appeal-1');
    one.court.at('2026-06-10T02:00:00.000Z');
    const changed = {
      number: '（2026）云01民终12号',
      on: '2026-06-01',
      attachments: [CivilCase.file('c')],
      outcome: 'changed',
      effectiveOn: '2026-06-08',
    };
    await one.must('he', 'appeal.note-outcome', changed, 'appeal-1');
    expect(bill(one, '1')).toMatchObject({ amount: fee, overpaid: 0 });
    expect(bill(one, 'share-d1')).toBeUndefined();
    expect(task(one, 'fees/fix-shares')).toMatchObject({ by: { role: 'judge' } });
    const figures = { shares: shares('328', '328'), reasons: '二审判决第三项' };
    await one.must('lu', 'fees.fix-shares', figures);
    expect(task(one, 'fees/fix-shares')).toBeUndefined();
    expect(bill(one, '1')).toMatchObject({ overpaid: 32_800 });
    expect(bill(one, 'share-d1')).toMatchObject({ owed: 32_800 });
  });

  test('FEE-29: a judgment of before says it in words; a judge puts them into figures, nobody else', async () => {
    const one = await bothTermsOver(await judgedWith({ costs: '案件受理费由被告负担。' }));
    expect(one.state.fees.settled).toBeNull();
    await one.must('lu', 'fees.fix-shares', { shares: shares('0', '656'), reasons: '判决书' });
    expect(bill(one, 'share-d1')).toMatchObject({ owed: fee });
    expect(task(one, 'fees/refund')).toBeDefined();
  });
});

describe('an objection to jurisdiction that was not well founded', () => {
  async function rejected(figure?: string): Promise<CivilCase> {
    const one = await CivilCase.registered();
    await one.servedOnPaper('2026-03-02');
    if (figure !== undefined)
      one.court.given(
        `court:${one.state.filing.court ?? ''}` as StreamId,
        policySet.make({
          shared: {
            setting: 'fee-jurisdiction-objection',
            value: figure,
            source: '省价费〔2008〕1号',
          },
        }),
      );
    await one.must(
      'he',
      'defence.record-objection',
      {
        receivedOn: '2026-03-02',
        attachments: [CivilCase.file('c')],
        court: '云州市西山区人民法院',
        reasons: '约定由西山区法院管辖。',
      },
      'd1',
    );
    const id = one.state.defence.objections[0]?.id ?? '';
    const unfounded = { outcome: 'unfounded', reasons: '没有约定。' };
    await one.must('lu', 'defence.decide-jurisdiction', unfounded, id);
    await one.issue();
    return one;
  }
  const billed = (one: CivilCase) => one.state.fees.objections[0]?.id ?? '';

  test('FEE-13: it costs what the province fixed, billed to whoever raised it, and nothing before the ruling has effect', async () => {
    const one = await rejected('80');
    expect(bill(one, billed(one))).toMatchObject({ amount: 8000, owed: 0, participant: 'd1' });
    expect(task(one, `fees/pay/${billed(one)}`)).toBeUndefined();
    for (const id of ['p1', 'd1']) await onPaper(one, 'procedural-ruling', id, '2026-03-02');
    one.court.at('2026-03-20T01:00:00.000Z');
    for (const { key } of one.court
      .deadlines(one.stream)
      .filter((each) => each.key.startsWith('judgment/appeal-ruling/')))
      await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
    expect(bill(one, billed(one))).toMatchObject({ owed: 8000 });
    expect(task(one, `fees/pay/${billed(one)}`)).toMatchObject({
      by: { role: 'defendant' },
      basis: ['FEE-13'],
    });
  });

  test('FEE-13: where the court has no figure of its province nothing is asked, and the bench reads why', async () => {
    const one = await rejected();
    expect(one.state.fees.objections).toEqual([]);
    const entry = one.court.entries(one.stream).find(({ kind }) => kind === 'fees.ObjectionBilled');
    expect(entry).toMatchObject({ labels: ['court'] });
    expect(entry?.body).not.toHaveProperty('figure');
  });
});
