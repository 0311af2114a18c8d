import {
  billOf,
  claimBill,
  feePaid,
  parties,
  participationLinked,
  recusedBy,
} from '@xiezhi/record';
import type { Instant, StreamId } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { exhibit } from './chain/testing/deposit.ts';
import { earlierSuit, toldOfLike } from './filing/earlier-suits.ts';
import { lastDayBeforeItBinds } from './shared/ruling-in-force.ts';
import { rulingsThatCanBeAppealed } from './shared/rules/rulings-that-can-be-appealed.ts';
import { isStillLateAnswer } from './shared/still-late-answer.ts';
import { succession } from './testing/missed.ts';
import { onPaper } from './testing/judged.ts';
import { CivilCase } from './testing/civil.ts';
import { agent } from './testing/judged.ts';
import { filedAnewFrom, sentBack } from './testing/sent-back.ts';
import {
  apart,
  delivered,
  leaves,
  letterApart,
  registeredApart,
  twoClaims,
  twoInOne,
  twoUnpaid,
} from './testing/separated.ts';

const granted = { decision: 'granted', reasons: '出于自愿，予以准许。' };
const codes = (tried: Awaited<ReturnType<CivilCase['try']>>) =>
  tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [tried.outcome];
const tried = async (one: CivilCase) => codes(await one.try('lu', 'claims.separate-claims', apart));
const told = async (one: CivilCase, who: 'lu' | 'zhao' | 'he', act: string, key = '') =>
  (await one.court.told(one.stream, one.people[who], act, key)).map(({ code }) => code);

describe('CPL-143: what is decided before claims go their own way', () => {
  test('CPLI-239: claims that have ended do not go, though a joined counterclaim is tried on', async () => {
    const one = await twoInOne();
    const counter = { claims: [{ text: '支付保管费', yuan: '3000' }], grounds: '不来提货。' };
    await one.must('qian', 'claims.counterclaim', { ...counter, attachments: [] }, 'd1');
    const joined = { outcome: 'joined', reasons: '同一合同。' };
    await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
    expect(await one.court.offers(one.stream, one.people.lu)).toContain('claims.separate-claims');
    await one.must('zhao', 'claims.withdraw', { scope: 'all', reasons: '和解', sure: true }, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(await one.court.offers(one.stream, one.people.lu)).not.toContain(
      'claims.separate-claims',
    );
    expect((await one.try('lu', 'claims.separate-claims', apart)).outcome).toBe('refused');
  });

  test('CPL-148: a withdrawal that waits would not reach what has gone: first that', async () => {
    const one = await twoInOne();
    await one.must('zhao', 'claims.withdraw', { scope: 'all', reasons: '和解', sure: true }, 'p1');
    expect(await tried(one)).toEqual(['claims/withdrawal-waits']);
    const denied = { decision: 'denied', reasons: '不准许。' };
    await one.must('lu', 'claims.decide-withdrawal', denied, 'w1');
    expect(await tried(one)).toEqual(['accepted']);
  });

  test('CPL-130: an objection to jurisdiction is of the whole suit: first that; ruled away, it goes whole', async () => {
    const one = await twoInOne();
    const objection = { court: '云州市西山区人民法院', reasons: '合同约定。', attachments: [] };
    await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
    expect(await tried(one)).toEqual(['claims/objection-waits']);
    const founded = { outcome: 'founded', reasons: '合同约定。' };
    await one.must('lu', 'defence.decide-jurisdiction', founded, 'objection-1');
    expect(await tried(one)).toEqual(['claims/goes-elsewhere']);
  });

  test('CPL-157: the ruling on jurisdiction was appealed: first what the court above says', async () => {
    const one = await twoInOne();
    const objection = { court: '云州市西山区人民法院', reasons: '合同约定。', attachments: [] };
    await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
    const unfounded = { outcome: 'unfounded', reasons: '没有约定。' };
    await one.must('lu', 'defence.decide-jurisdiction', unfounded, 'objection-1');
    // CPL-158: nobody has appealed yet, and everybody still may.
    expect(await one.try('lu', 'claims.separate-claims', apart)).toMatchObject({
      refusals: [
        {
          code: 'claims/ruling-not-in-force',
          remedy: [{ name: 'service.serve' }, { name: 'service.record-paper' }],
          facts: { unserved: ['沈静宜', '钱守拙'], until: null },
        },
      ],
    });
    await one.issue();
    for (const id of ['p1', 'd1']) await onPaper(one, 'procedural-ruling', id, one.court.today);
    expect(await one.try('lu', 'claims.separate-claims', apart)).toMatchObject({
      refusals: [
        {
          code: 'claims/ruling-not-in-force',
          remedy: [{ kind: 'retry' }],
          facts: { unserved: [], until: '2026-03-12' },
        },
      ],
    });
    one.court.at('2026-04-20T01:00:00.000Z');
    for (const { key } of one.court.deadlines(one.stream))
      await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
    // Whoever takes the place of a party has its days, which are over.
    await one.must('lu', 'suspension.admit-successor', succession);
    const ofRuling = one.court
      .deadlines(one.stream)
      .filter(({ key }) => key.startsWith('judgment/appeal-ruling/objection-1'));
    expect(ofRuling.every(({ key }) => key.includes('/p1@'))).toBe(true);
    expect(lastDayBeforeItBinds(one.state, { id: 'objection-1' }, one.court.law)).toBe(
      '2026-03-12',
    );
    // Whoever comes into the case now found it made, and has no days against it.
    const [ruling] = rulingsThatCanBeAppealed(one.state);
    const also = {
      ...one.state.participation.participants[0]!,
      id: 'd9',
      from: '2026-04-20T01:00:00.000Z' as Instant,
    };
    const joined = {
      ...one.state.participation,
      participants: [...one.state.participation.participants, also],
    };
    const [later] = rulingsThatCanBeAppealed({ ...one.state, participation: joined });
    expect(later?.by.map(({ id }) => id)).toEqual(ruling?.by.map(({ id }) => id));
    expect(await tried(one)).toEqual(['accepted']);
    const again = await twoInOne();
    await again.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
    await again.must('lu', 'defence.decide-jurisdiction', unfounded, 'objection-1');
    await again.issue();
    await onPaper(again, 'procedural-ruling', 'd1', again.court.today);
    const appeal = { claims: '撤销裁定，移送。', attachments: [] };
    await again.must('qian', 'ruling.appeal', appeal, 'objection-1.d1');
    expect(await tried(again)).toEqual(['claims/ruling-appealed']);
  });

  test('CPL-153: while the suit is suspended nothing goes, by the order that suspends it', async () => {
    const one = await twoInOne();
    await one.must('lu', 'suspension.order', { ground: 'other', reasons: '等待。' });
    const entry = one.state.suspension.holds?.entry;
    expect(await one.try('lu', 'claims.separate-claims', apart)).toMatchObject({
      refusals: [{ code: 'claims/separated-while-suspended', ground: { kind: 'order', entry } }],
    });
  });

  test('CPL-99: an agreement that is half way settles all claims: first that', async () => {
    const one = await twoInOne();
    const agreed = catalogue.command('mediation.record')?.example ?? {};
    await one.must('he', 'mediation.record', agreed);
    expect(await tried(one)).toEqual(['claims/agreement-waits']);
    const ended = catalogue.command('mediation.end')?.example ?? {};
    await one.must('lu', 'mediation.end', ended, 'm1');
    expect(await tried(one)).toEqual(['accepted']);
  });

  test('a raise holds it up only where the suit was paid for and the raise is not, and the way out is named', async () => {
    const more = { claims: [...twoClaims.claims, { text: '赔偿损失', yuan: '90000' }] };
    const change = { ...more, reasons: '漏写。', attachments: [] };
    const unpaid = await twoUnpaid();
    await unpaid.must('zhao', 'claims.change', change, 'p1');
    // The first bill was never paid: no act could bring the claims back.
    expect(await tried(unpaid)).toEqual(['accepted']);
    const one = await twoInOne();
    await one.must('zhao', 'claims.change', change, 'p1');
    expect(await one.try('lu', 'claims.separate-claims', apart)).toMatchObject({
      refusals: [
        {
          code: 'claims/increase-unpaid',
          remedy: expect.arrayContaining([
            expect.objectContaining({ name: 'fees.treat-increase-as-withdrawn' }),
          ]) as unknown,
        },
      ],
    });
  });

  test('what stays here whatever claim it is about is told before', async () => {
    const one = await twoInOne();
    expect(await told(one, 'lu', 'claims.separate-claims')).toEqual(['follows']);
    const event = { participant: 'p1', event: 'death', text: '邻居来电。', attachments: [] };
    await one.must('qian', 'suspension.report', event);
    expect(await told(one, 'lu', 'claims.separate-claims')).toEqual(['follows', 'reports-stay']);
  });
});

describe('FEE-20: the fee of claims that go their own way', () => {
  test('what was paid for them goes with them and is not asked for twice; what is more goes back here', async () => {
    const one = await twoInOne();
    const whole = one.state.fees.bill?.paid ?? 0;
    const stream = await registeredApart(one);
    const here = one.state.fees.bill;
    // 10 000 yuan cost 50 in a case of their own, and cost 250 on top of 50 000.
    expect(here).toMatchObject({ paid: whole, amount: whole - 25_000, refunded: 5_000 });
    expect(here?.paidAt).not.toBeNull();
    expect(billOf(one.state, claimBill)?.overpaid).toBe(20_000);
    const there = one.court.case(stream).fees;
    expect(there.bill).toMatchObject({ amount: 5_000, paid: 5_000 });
    expect(there.bill?.paidAt).not.toBeNull();
    expect(there.received).toMatchObject([{ channel: 'with-the-case' }]);
    expect(one.court.tasks(stream).map(({ key }) => key)).not.toContain('fees/pay');
    expect(one.court.entries(one.stream).map(({ kind }) => kind)).not.toContain('fees.Refunded');
  });

  test('where the two cost more than the one did, nothing goes back and the rest alone is due there', async () => {
    const dear = [
      { text: '退还定作款', yuan: '2000000' },
      { text: '支付保管费', yuan: '3000000' },
    ];
    const one = await twoInOne({ claims: dear });
    const whole = one.state.fees.bill?.paid ?? 0;
    const stream = await registeredApart(one);
    const went = one.state.claims.separations[0]?.paid ?? 0;
    expect(one.state.fees.bill).toMatchObject({ amount: whole - went, refunded: went });
    expect(billOf(one.state, claimBill)?.overpaid).toBe(0);
    const there = billOf(one.court.case(stream), claimBill);
    expect(there).toMatchObject({ paid: went, owed: (there?.amount ?? 0) - went });
    expect(there?.owed).toBeGreaterThan(0);
  });

  test('what was not paid does not go: it is billed there', async () => {
    const one = await twoUnpaid();
    const stream = await registeredApart(one);
    expect(one.court.case(stream).fees.bill).toMatchObject({ amount: 5_000, paid: 0 });
  });

  test('what was paid twice before stays, and goes back to whoever paid it', async () => {
    const one = await twoInOne();
    const whole = one.state.fees.bill?.paid ?? 0;
    const again = { bill: claimBill, fen: whole, channel: 'transfer', reference: 'R-2' };
    one.court.given(one.stream, feePaid.make({ shared: again }));
    await one.must('lu', 'claims.separate-claims', apart);
    expect(one.state.claims.separations).toMatchObject([{ paid: 5_000 }]);
    expect(billOf(one.state, claimBill)?.overpaid).toBe(whole + 20_000);
  });

  test('FEE-44: an exemption holds there too, without being asked for again', async () => {
    const one = await twoUnpaid();
    const asked = { kind: 'exempt', reason: '低保户。', attachments: [] };
    await one.must('zhao', 'fees.request-relief', asked);
    await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实。' });
    const { fees } = one.court.case(await registeredApart(one));
    expect(fees.relief).toMatchObject([{ kind: 'exempt', decided: 'granted' }]);
    expect(fees.bill).toMatchObject({ amount: 0 });
    expect(fees.bill?.paidAt).not.toBeNull();
  });

  test('FEE-44: a deferral keeps its day there', async () => {
    const one = await twoUnpaid();
    const asked = { kind: 'deferred', reason: '住院。', attachments: [] };
    await one.must('zhao', 'fees.request-relief', asked);
    const until = { decision: 'granted', dueOn: '2026-08-31', reasons: '属实。' };
    await one.must('lu', 'fees.decide-relief', until);
    const { fees } = one.court.case(await registeredApart(one));
    expect(fees.bill).toMatchObject({ dueOn: '2026-08-31', days: null });
  });

  test('FEE-44: a reduction was weighed for the whole: there it is asked for, and a judge says by how much', async () => {
    const one = await twoUnpaid();
    const asked = { kind: 'reduced', reason: '收入低。', attachments: [] };
    await one.must('zhao', 'fees.request-relief', asked);
    const half = { decision: 'granted', pay: '600', reasons: '属实。' };
    await one.must('lu', 'fees.decide-relief', half);
    const { fees } = one.court.case(await registeredApart(one));
    expect(fees.relief).toMatchObject([{ kind: 'reduced', decided: null }]);
  });
});

describe('CPL-54, CPL-143: a list of claims after a separation', () => {
  const as = (...claims: readonly { text: string; yuan: string }[]) => ({
    claims,
    reasons: '核对以后。',
    attachments: [],
  });
  const [first, second] = twoClaims.claims;
  const scan = [CivilCase.file('c')];

  test('one that names again what has gone is received and waits for a judge, who is told; any other takes effect', async () => {
    const one = await twoInOne();
    await one.must('lu', 'claims.separate-claims', apart);
    expect(await told(one, 'zhao', 'claims.change', 'p1')).toContain('apart');
    await one.must('zhao', 'claims.change', as(first!, { ...second!, yuan: '9000' }), 'p1');
    expect(one.state.claims.changes).toMatchObject([{ leave: true, decided: null }]);
    expect(one.state.filing.claims.map(({ text }) => text)).toEqual([first?.text]);
    expect(await told(one, 'lu', 'claims.decide-change', 'g1')).toContain('apart');
    await one.must('zhao', 'claims.change', as({ ...first!, yuan: '60000' }), 'p1');
    expect(one.state.filing.amount).toBe(6_000_000);
  });

  test('one begun before it was decided waits in whatever words; begun after it, it takes effect', async () => {
    const one = await twoInOne();
    const opened = one.court.entries(one.stream).length;
    await one.must('lu', 'claims.separate-claims', apart);
    const list = as(first!, { text: '另付同一笔款项', yuan: '9000' });
    const handIn = async (seen: number) =>
      one.court.when(one.people.zhao, 'claims.change', one.stream, list, 'p1', seen);
    expect((await handIn(opened)).outcome).toBe('accepted');
    expect(one.state.claims.changes).toMatchObject([{ leave: true, decided: null }]);
    expect(one.state.filing.claims).toHaveLength(1);
    await handIn(one.court.entries(one.stream).length);
    expect(one.state.filing.claims).toHaveLength(2);
  });

  test('a paper that came before it was decided waits as well, whatever it names', async () => {
    const one = await twoInOne();
    one.court.at('2026-03-04T01:00:00.000Z');
    await one.must('lu', 'claims.separate-claims', apart);
    one.court.at('2026-03-05T01:00:00.000Z');
    const paper = { ...as({ ...first!, yuan: '40000' }), attachments: scan };
    await one.must('he', 'claims.record-change', { ...paper, receivedOn: '2026-03-03' }, 'p1');
    expect(one.state.claims.changes).toMatchObject([{ leave: true }]);
    expect(one.state.filing.amount).toBe(5_000_000);
    // What came on paper after that day takes effect as any other.
    await one.must('he', 'claims.record-change', { ...paper, receivedOn: '2026-03-05' }, 'p1');
    expect(one.state.filing.amount).toBe(4_000_000);
  });
});

describe('what goes along', () => {
  test('CPL-41, CPL-177: separated in a new trial it is of a new trial, by the judge’s decision; its number goes to that trial alone', async () => {
    const first = await sentBack();
    const anew = await filedAnewFrom(first);
    const { court, people } = first;
    const own = court.case(anew).filing.court ?? '';
    await court.when(people.lin, 'filing.register', anew, { procedure: 'ordinary' });
    court.office(`court:${own}` as StreamId, 'judge-two', 'judge');
    const bench = { judge: 'judge-two', clerk: 'clerk-he' };
    await court.when(people.lin, 'assignment.assign', anew, bench);
    const two = court.person('judge-two', { posts: ['judge'], court: own });
    const change = { ...twoClaims, reasons: '分开写明。', attachments: [] };
    await court.when(people.zhao, 'claims.change', anew, change, 'p1');
    if (court.case(anew).filing.claims.length !== 2)
      await court.when(two, 'claims.decide-change', anew, granted, 'g1');
    const done = await court.when(two, 'claims.separate-claims', anew, apart);
    expect(done.outcome).toBe('accepted');
    const retrial = { court, stream: anew, state: court.case(anew) } as unknown as CivilCase;
    const { remanded } = court.case(anew).filing.transferred ?? {};
    expect(letterApart(retrial).from).toMatchObject({ remanded, separated: { separation: 's1' } });
    const there = await delivered(retrial);
    const back = await court.when(people.lin, 'filing.explain', there, { reason: '缺' });
    expect(back).toMatchObject({ refusals: [{ code: 'filing/separated-by-order' }] });
    const summary = { procedure: 'summary' };
    expect(await court.when(people.lin, 'filing.register', there, summary)).toMatchObject({
      refusals: [{ code: 'filing/sent-back', ground: { articles: ['CPLI-257'] } }],
    });
    await court.when(people.lin, 'filing.register', there, { procedure: 'ordinary' });
    const lu = { judge: 'judge-lu', clerk: 'clerk-he' };
    expect(await court.when(people.lin, 'assignment.assign', there, lu)).toMatchObject({
      refusals: [{ code: 'assignment/sat-before', ground: { articles: ['CPL-41'] } }],
    });
    const registered = court.entries(there).find(({ kind }) => kind === 'filing.Registered');
    const letters = ['claims/letter-with-its-number', 'judgment/letter-with-the-number'].map(
      (effect) => (registered ? leaves(registered, effect, court.case(there)) : []),
    );
    expect(letters).toEqual([[{ back: anew, separation: 's1' }], []]);
  });

  test('CPL-49: whoever was told to withdraw here is not given what was separated', async () => {
    const one = await twoInOne();
    const { court, people } = one;
    const own = one.state.filing.court ?? '';
    const president = court.person('meng', { posts: ['president'], court: own });
    const reason = { purpose: 'supervision', reason: '有当事人申请回避。' };
    await court.when(president, 'reading.open', one.stream, reason);
    const judge = one.state.participation.participants.find(({ role }) => role === 'judge')?.id;
    const asked = { ground: 'other-relation', reasons: '同班同学。', attachments: [] };
    await one.must('zhao', 'recusal.apply', asked, `p1.${judge ?? ''}`);
    const withdraws = { outcome: 'withdraws', reasons: '合伙经商。' };
    await court.when(president, 'recusal.decide', one.stream, withdraws, 'recusal-1');
    court.office(`court:${own}` as StreamId, 'judge-two', 'judge');
    const bench = { judge: 'judge-two', clerk: 'clerk-he', reasons: '回避。' };
    await court.when(people.lin, 'assignment.assign', one.stream, bench);
    const two = court.person('judge-two', { posts: ['judge'], court: own });
    const done = await court.when(two, 'claims.separate-claims', one.stream, apart);
    expect(done.outcome).toBe('accepted');
    const there = await delivered(one);
    await court.when(people.lin, 'filing.register', there, { procedure: 'ordinary' });
    const entry = recusedBy(one.state, 'judge-lu' as never);
    expect(entry).not.toBeNull();
    const lu = { judge: 'judge-lu', clerk: 'clerk-he' };
    expect(await court.when(people.lin, 'assignment.assign', there, lu)).toMatchObject({
      refusals: [{ code: 'assignment/recused', ground: { kind: 'order', entry } }],
    });
  });

  test('CPL-137: a closed hearing is closed there, and a request that waits is asked there', async () => {
    const one = await twoInOne();
    const asks = { ground: 'trade-secret', reason: '配方。', attachments: [] };
    await one.must('zhao', 'hearing.request-closure', asks, 'p1');
    await one.must('lu', 'claims.separate-claims', apart);
    const waiting = one.court.case(await delivered(one)).hearing.closure;
    expect(waiting).toMatchObject({ waiting: [{ ground: 'trade-secret' }], applied: true });
    const closed = { outcome: 'closed', ground: 'trade-secret', reasons: '公开会泄露。' };
    await one.must('lu', 'hearing.decide-closure', closed);
    const { closure } = one.court.case(await delivered(one)).hearing;
    expect(closure.decided).toMatchObject(closed);
  });

  const three = {
    defendants: [
      { kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' },
      { kind: 'person', name: '辛庚', address: '云州市东湖区柳荫巷 5 号' },
    ],
  };
  const only = (...against: readonly string[]) => ({
    scope: 'these',
    against,
    reasons: '和解',
    sure: true,
  });

  test('CPL-148: whom nobody sues any more is no party of what was separated, and what they handed in keeps their name', async () => {
    const one = await twoInOne(three);
    const counter = { claims: [{ text: '支付保管费', yuan: '3000' }], grounds: '不来提货。' };
    await one.must('qian', 'claims.counterclaim', { ...counter, attachments: [] }, 'd1');
    await one.must('lu', 'claims.decide-counterclaim', { outcome: 'joined', reasons: '同' }, 'r1');
    await one.must('zhao', 'claims.withdraw', only('d1'), 'p1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(parties(one.state.participation).map(({ id }) => id)).toContain('d1');
    await one.must('lu', 'claims.separate-claims', apart);
    const there = one.court.case(await delivered(one));
    expect(parties(there.participation).map(({ id }) => id)).toEqual(['p1', 'd2']);
    expect(there.participation.participants.find(({ id }) => id === 'd1')).toMatchObject({
      name: '钱守拙',
      ended: { why: 'let-go' },
    });
  });

  test('CPL-148: a plaintiff who has let one defendant go does not sue them there, and no second ruling is made of it', async () => {
    const one = await twoInOne(three);
    const sun = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
    const added = { as: 'plaintiff', party: sun, instance: 'application', reasons: '共有人。' };
    await one.must('lu', 'participation.add-party', added);
    one.court.given(
      one.stream,
      participationLinked.make({ shared: { participant: 'p2', person: 'sun' }, personal: {} }),
    );
    await one.must('zhao', 'claims.withdraw', only('d1'), 'p1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    await one.must('lu', 'claims.separate-claims', apart);
    const there = one.court.case(await delivered(one));
    expect(parties(there.participation).map(({ id }) => id)).toEqual(['p1', 'd1', 'd2', 'p2']);
    expect(there.claims.withdrawals).toMatchObject([
      { participant: 'p1', against: ['d1'], decided: 'granted' },
    ]);
    expect(there.documents.papers.map(({ template }) => template)).not.toContain(
      'procedural-ruling',
    );
  });

  test('CPL-128: an answer that was late here is measured by the days its service gives there', async () => {
    const one = await twoInOne();
    const way = { electronic: true, channels: ['account'], address: '柳荫巷 3 号' };
    await one.must('qian', 'service.confirm-address', way, 'd1');
    await one.must('he', 'service.serve', { papers: [one.paper('complaint', 'd1')] }, 'd1');
    one.court.at('2026-04-20T01:00:00.000Z');
    const answer = { text: '没有欠款。', attachments: [] };
    await one.must('qian', 'defence.submit', answer, 'd1');
    const [here] = one.state.defence.defences;
    const { law } = one.court;
    expect(here !== undefined && isStillLateAnswer(one.state, here, law)).toBe(true);
    const there = one.court.case(await registeredApart(one));
    const [came] = there.defence.defences;
    expect(came).toMatchObject({ late: true, text: answer.text });
    expect(came !== undefined && isStillLateAnswer(there, came, law)).toBe(false);
  });

  test('the case it comes from is not shown to the reviewer as the same suit once more; another is', async () => {
    const one = await twoInOne();
    await one.must('lu', 'claims.separate-claims', apart);
    const there = one.court.case(await delivered(one));
    const mother = earlierSuit(one.stream, one.state);
    const like = (...suits: readonly (typeof mother)[]) =>
      toldOfLike(
        there,
        one.people.lin,
        suits.filter((each) => each !== null),
      );
    expect(like(mother)).toEqual([]);
    const other = mother === null ? null : { ...mother, stream: 'case:other' as StreamId };
    expect(like(mother, other)).toHaveLength(1);
  });

  test('CPL-62: whoever ends an authority is told in which other case the agent acts on', async () => {
    const one = await twoInOne();
    one.court.given(one.stream, agent('general', 'p1'));
    const codes = () => told(one, 'zhao', 'authority.end', 'g9');
    expect(await codes()).toEqual([]);
    const stream = await registeredApart(one);
    const number = one.court.case(stream).filing.caseNumber;
    const system = one.court.system('letters');
    const noted = { caseNumber: number };
    await one.court.when(system, 'claims.note-separated', one.stream, noted, 's1');
    expect(await one.court.told(one.stream, one.people.zhao, 'authority.end', 'g9')).toEqual([
      { code: 'apart', facts: { number } },
    ]);
    const back = one.state.filing.caseNumber;
    expect(await one.court.told(stream, one.people.zhao, 'authority.end', 'g9')).toEqual([
      { code: 'apart', facts: { number: back } },
    ]);
  });

  test('CPL-124: its complaint says from which case it was separated, and not that anybody wrote it', async () => {
    const one = await twoInOne();
    await one.must('lu', 'claims.separate-claims', apart);
    const stream = await delivered(one);
    const ordered = one.court
      .entries(stream)
      .map(({ body }) => body as { template?: string; data?: object })
      .find(({ template }) => template === 'complaint');
    expect(ordered?.data).toMatchObject({ separatedFrom: one.state.filing.caseNumber });
  });

  test('what was withdrawn or kept secret before says that it was before the separation: nothing was transferred', async () => {
    const one = await twoInOne();
    await one.noticedOfEvidence('p1');
    await one.must(
      'zhao',
      'evidence.submit',
      { exhibits: [exhibit('收据')], conformsToOriginals: true },
      'p1',
    );
    const [{ id } = { id: '' }] = one.state.evidence.exhibits;
    await one.must('zhao', 'evidence.withdraw', { reasons: '不再主张', sure: true }, id);
    await one.must('lu', 'claims.separate-claims', apart);
    const letter = letterApart(one);
    expect(letter.exhibitsWithdrawn).toMatchObject([{ reasons: '分出以前已经撤回。' }]);
    expect(JSON.stringify(letter)).not.toContain('移送');
  });
});
