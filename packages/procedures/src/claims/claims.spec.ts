import { money } from '@xiezhi/kernel';
import { fee } from '@xiezhi/law';
import {
  caseClosed,
  overpaid,
  participationBegun,
  participationLinked,
  stillOwed,
  suitEnd,
} from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { judged, onPaper, task } from '../testing/judged.ts';

const reasons = '双方已经和解。';
const ask = { reasons, sure: true };
const granted = { decision: 'granted', reasons: '出于自愿，予以准许。' };
const denied = { decision: 'denied', reasons: '有违法行为需要处理。' };
const tasks = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const kinds = (one: CivilCase) => one.court.entries(one.stream).map(({ kind }) => kind);
const codes = (tried: Awaited<ReturnType<CivilCase['try']>>) =>
  tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [tried.outcome];
const claim = (yuan: number) => [{ text: '返还定作款', yuan: String(yuan) }];
const change = (yuan: number) => ({ claims: claim(yuan), reasons: '另有一笔付款。' });
const counter = {
  claims: [{ text: '支付保管费', yuan: '3000' }],
  grounds: '原告不来提货。',
};
const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };

/** An agent of the plaintiff, with authority as far as given. */
function withAgent(one: CivilCase, authority: 'general' | 'special' | 'pending') {
  one.court.given(
    one.stream,
    participationBegun.make({
      shared: {
        participant: 'a1',
        role: 'agent',
        side: 'plaintiff',
        name: '邵知行',
        kind: 'person',
        person: 'shao',
        principal: 'p1',
        authority,
      },
      personal: {},
    }),
  );
  return one.court.person('shao');
}

/** Trial was held, and no further sitting is fixed. */
async function heard(one: CivilCase): Promise<void> {
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  one.court.at('2026-03-20T08:00:00.000Z');
  const there = { online: [], inPerson: ['p1', 'd1'], identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', there, 'h1');
}

/** With a second plaintiff, who has an account. */
async function withCoPlaintiff(one: CivilCase) {
  const sun = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
  const added = { as: 'plaintiff', party: sun, instance: 'application', reasons };
  await one.must('lu', 'participation.add-party', added);
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'p2', person: 'sun' }, personal: {} }),
  );
  return one.court.person('sun');
}

describe('withdrawal of the suit', () => {
  test('CPL-148: asked for, nothing changes until the judge has ruled; then the suit has ended and can be closed', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.paid();
    await one.must('zhao', 'claims.withdraw', ask, 'p1');
    expect(suitEnd(one.state)).toBeNull();
    expect(tasks(one)).toContain('claims/withdrawal/w1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(suitEnd(one.state)).toMatchObject({ how: 'withdrawn' });
    await one.issue();
    expect(tasks(one)).toContain('judgment/close');
    expect(tasks(one)).not.toContain('judgment/make');
    expect(codes(await one.try('he', 'case.close', { manner: 'other', note: '' }))).not.toContain(
      'accepted',
    );
    await one.must('he', 'case.close', { manner: 'withdrawn', note: '准许撤诉。' });
  });

  test('CPL-157: the ruling is put on paper, for all to be served with', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'claims.withdraw', ask, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    const ruling = one.court
      .entries(one.stream)
      .map(({ body }) => body as { template?: string; data?: Record<string, unknown> })
      .find(({ template }) => template === 'procedural-ruling');
    expect(ruling?.data).toMatchObject({
      order: '准许沈静宜撤诉。',
      reasons: granted.reasons,
      appealCourt: null,
    });
  });

  test('CPL-148: not granted, the suit goes on', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'claims.withdraw', ask, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', denied, 'w1');
    expect(suitEnd(one.state)).toBeNull();
    expect(tasks(one)).toContain('judgment/make');
    expect(kinds(one)).not.toContain('fees.Adjusted');
  });

  test('FEE-15: in ordinary procedure half of what was paid comes back', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.paid();
    const full = one.state.fees.bill?.amount ?? 0;
    await one.must('zhao', 'claims.withdraw', ask, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(one.state.fees.bill?.amount).toBe(full / 2);
    expect(overpaid(one.state.fees)).toBe(full / 2);
    expect(tasks(one)).toContain('fees/refund');
  });

  test('CPLI-206: in summary procedure the fee was halved already, and is not halved again', async () => {
    const one = await CivilCase.registered();
    await one.paid();
    await one.must('zhao', 'claims.withdraw', ask, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(overpaid(one.state.fees)).toBe(0);
    expect(kinds(one)).not.toContain('fees.Adjusted');
  });

  test('CPL-148: once the judgment is pronounced leave is not given any more', async () => {
    const one = await CivilCase.registered();
    await one.paid();
    await heard(one);
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    const seen = catalogue.command('transcript.record-confirmation')?.example ?? {};
    await one.must('he', 'transcript.record-confirmation', seen, 'h1.d1');
    await one.must('lu', 'judgment.draft', {
      findings: '事实',
      reasons: '理由',
      basis: '《中华人民共和国民法典》第五百七十七条',
      orders: [{ text: '返还' }],
      costs: '被告负担',
      appealCourt: '云州市中级人民法院',
    });
    await one.must('lu', 'judgment.make', { signed: true });
    await one.must('lu', 'judgment.pronounce', {
      when: 'in-court',
      manner: 'in-person',
      place: '第六法庭',
    });
    await one.must('zhao', 'claims.withdraw', ask, 'p1');
    expect(await one.try('lu', 'claims.decide-withdrawal', granted, 'w1')).toMatchObject({
      refusals: [
        { code: 'claims/pronounced-already', ground: { kind: 'law', articles: ['CPL-148'] } },
      ],
    });
    await one.must('lu', 'claims.decide-withdrawal', denied, 'w1');
  });

  test.each(['general', 'pending'] as const)(
    'CPL-62: from an agent whose authority is %s it is received and marked, and cannot be granted',
    async (authority) => {
      const one = await CivilCase.registered();
      const agent = withAgent(one, authority);
      const tried = await one.court.when(agent, 'claims.withdraw', one.stream, ask, 'p1');
      expect(tried.outcome).toBe('accepted');
      expect(one.state.claims.withdrawals).toMatchObject([{ authority }]);
      expect(await one.try('lu', 'claims.decide-withdrawal', granted, 'w1')).toMatchObject({
        refusals: [{ code: 'claims/authority-not-shown', ground: { articles: ['CPL-62'] } }],
      });
    },
  );

  test('CPL-62: an agent with special authority withdraws like the party', async () => {
    const one = await CivilCase.registered();
    const agent = withAgent(one, 'special');
    await one.court.when(agent, 'claims.withdraw', one.stream, ask, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(suitEnd(one.state)?.how).toBe('withdrawn');
  });

  test('CPLI-238: after the debate the judge is told that the defendant is to be heard', async () => {
    const one = await CivilCase.registered();
    await one.paid();
    await heard(one);
    await one.must('zhao', 'claims.withdraw', ask, 'p1');
    const told = await one.court.told(one.stream, one.people.lu, 'claims.decide-withdrawal', 'w1');
    expect(told.map(({ code }) => code)).toEqual(['asked', 'after-debate']);
  });

  test('CPLI-239: a joined counterclaim is tried on', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('qian', 'claims.counterclaim', counter, 'd1');
    await one.must('lu', 'claims.decide-counterclaim', { outcome: 'joined', reasons }, 'r1');
    await one.must('zhao', 'claims.withdraw', ask, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(one.state.claims.withdrawnAt).not.toBeNull();
    expect(suitEnd(one.state)).toBeNull();
    expect(tasks(one)).toContain('judgment/make');
  });

  test('one of several plaintiffs leaves, and the suit of the others goes on without another fee', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    const sun = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
    const added = { as: 'plaintiff', party: sun, instance: 'application', reasons };
    await one.must('lu', 'participation.add-party', added);
    await one.must('zhao', 'claims.withdraw', ask, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(one.state.participation.participants.find(({ id }) => id === 'p1')?.to).not.toBeNull();
    expect(suitEnd(one.state)).toBeNull();
    expect(kinds(one)).not.toContain('fees.Adjusted');
  });

  test('CPL-157: whoever leaves so is served with the ruling on it, and the authority that was given ends', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    const sun = await withCoPlaintiff(one);
    const agent = { participant: 'a1', role: 'agent', side: 'plaintiff', name: '邵知行' } as const;
    const by = { kind: 'person', person: 'shao', principal: 'p2', authority: 'special' } as const;
    one.court.given(
      one.stream,
      participationBegun.make({ shared: { ...agent, ...by }, personal: {} }),
    );
    await one.court.when(sun, 'claims.withdraw', one.stream, ask, 'p2');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    await one.issue();
    expect(await one.court.offers(one.stream, one.court.person('shao'))).toEqual([]);
    const ruling = one.state.documents.papers.at(-1);
    expect(ruling).toMatchObject({ template: 'procedural-ruling', extra: { participant: 'p2' } });
    const papers = [ruling?.file?.sha256 ?? '', one.paper('complaint', 'd1')];
    const handed = { papers, way: 'by-hand', on: '2026-03-02', proof: '送达回证' };
    await one.must('he', 'service.record-paper', handed, 'p2');
    const served = one.state.service.services.at(-1);
    expect(served?.papers.map(({ file }) => file.sha256)).toEqual(papers.slice(0, 1));
  });

  test('OLR-11.3.0: on paper it is entered by the clerk on the day it came; the plaintiff is its author', async () => {
    const one = await CivilCase.registered();
    const early = { ...scan, receivedOn: '2026-03-03', reasons };
    expect(codes(await one.try('he', 'claims.record-withdrawal', early, 'p1'))).toEqual([
      'receipt/in-the-future',
    ]);
    await one.must('he', 'claims.record-withdrawal', { ...scan, reasons }, 'p1');
    expect(one.state.claims.withdrawals).toMatchObject([{ participant: 'p1', by: null }]);
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
  });
});

/** Trial was held, its transcript is settled, and the judgment is drafted. */
async function drafted(one: CivilCase): Promise<void> {
  await one.paid();
  await heard(one);
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
  await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
  const seen = catalogue.command('transcript.record-confirmation')?.example ?? {};
  await one.must('he', 'transcript.record-confirmation', seen, 'h1.d1');
  await one.must('lu', 'judgment.draft', catalogue.command('judgment.draft')?.example ?? {});
}

describe('what the judgment meets on its way', () => {
  test('CPL-148: leave given between signing and pronouncing ends the suit, which is closed as withdrawn', async () => {
    const one = await CivilCase.registered();
    await drafted(one);
    await one.must('lu', 'judgment.make', { signed: true });
    await one.must('zhao', 'claims.withdraw', ask, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    await one.issue();
    expect(tasks(one)).toContain('judgment/close');
    expect(tasks(one)).not.toContain('judgment/pronounce');
    const said = { when: 'in-court', manner: 'in-person', place: '第六法庭' };
    expect(await one.try('lu', 'judgment.pronounce', said)).toMatchObject({ outcome: 'refused' });
    await one.must('he', 'case.close', { manner: 'withdrawn', note: '准许撤诉。' });
  });

  test('CPL-143, CPL-148: what is asked and undecided is neither judged nor closed over', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await drafted(one);
    await one.must('qian', 'claims.counterclaim', counter, 'd1');
    await one.must('zhao', 'claims.withdraw', ask, 'p1');
    const open = { code: 'closing/request-open', ground: { kind: 'policy' } };
    expect(await one.try('lu', 'judgment.make', { signed: true })).toMatchObject({
      refusals: [
        { ...open, facts: { what: 'counterclaims' } },
        { ...open, facts: { what: 'withdrawals' } },
      ],
    });
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    await one.issue();
    const close = { manner: 'withdrawn', note: '准许撤诉。' };
    expect(await one.try('he', 'case.close', close)).toMatchObject({
      refusals: [{ ...open, facts: { what: 'counterclaims' } }],
    });
    // CPLI-239: it is tried on.
    await one.must('lu', 'claims.decide-counterclaim', { outcome: 'joined', reasons }, 'r1');
    expect(suitEnd(one.state)).toBeNull();
  });

  test('CPLI-232: a judge lets changed claims in until the judgment is pronounced, and not after', async () => {
    const one = await CivilCase.registered();
    await drafted(one);
    await one.must('lu', 'judgment.make', { signed: true });
    await one.must('zhao', 'claims.change', change(90_000), 'p1');
    await one.must('lu', 'claims.decide-change', granted, 'g1');
    // It was signed on other claims.
    expect(one.state.judgment.outdated).toBe('claims');

    const done = await judged();
    await done.must('zhao', 'claims.change', change(90_000), 'p1');
    expect(await done.try('lu', 'claims.decide-change', granted, 'g1')).toMatchObject({
      refusals: [{ code: 'claims/judged-already', ground: { kind: 'order' } }],
    });
    await done.must('lu', 'claims.decide-change', denied, 'g1');
    expect(kinds(done)).not.toContain('claims.Changed');
  });
});

describe('changed claims', () => {
  const ordinary = async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.noticedOfEvidence('p1');
    return one;
  };
  const feeOf = (yuan: number): number => {
    const answer = fee('property', { claim: money(yuan * 100), procedure: 'ordinary' });
    return answer.kind === 'fee' ? answer.fee : 0;
  };

  test('CPL-54: while the time for evidence runs they change by being said', async () => {
    const one = await ordinary();
    await one.must('zhao', 'claims.change', change(70_000), 'p1');
    expect(one.state.filing).toMatchObject({ amount: 7_000_000 });
    expect(tasks(one).filter((key) => key.startsWith('claims/'))).toEqual([]);
  });

  test('CPL-55: one of two plaintiffs rewrites nobody’s claims: the judge, told whose they are, decides', async () => {
    const one = await ordinary();
    const sun = await withCoPlaintiff(one);
    const before = one.state.filing;
    const told = await one.court.told(one.stream, sun, 'claims.change', 'p2');
    expect(told).toEqual([{ code: 'others', facts: { names: ['沈静宜'] } }]);
    const tried = await one.court.when(sun, 'claims.change', one.stream, change(1), 'p2');
    expect(tried.outcome).toBe('accepted');
    expect(one.state.filing).toMatchObject({ claims: before.claims, amount: before.amount });
    expect(kinds(one)).not.toContain('fees.Adjusted');
    expect(tasks(one)).toContain('claims/change/g1');
    const asked = await one.court.told(one.stream, one.people.lu, 'claims.decide-change', 'g1');
    expect(asked).toMatchObject([
      { code: 'asked', facts: { name: '孙立新' } },
      { code: 'others', facts: { names: ['沈静宜'] } },
    ]);
    await one.must('lu', 'claims.decide-change', granted, 'g1');
    expect(one.state.filing.amount).toBe(100);
  });

  test('CPLI-232: while the time for evidence runs, its last day is told, and nothing says it is over', async () => {
    const one = await ordinary();
    const told = await one.court.told(one.stream, one.people.zhao, 'claims.change', 'p1');
    expect(told).toEqual([{ code: 'until', facts: { dueOn: '2026-03-17', provisional: false } }]);
  });

  test('CPLI-232, EVR-53: after it they are received, and wait for a judge', async () => {
    const one = await ordinary();
    const before = one.state.filing.amount;
    one.court.at('2026-03-18T01:00:00.000Z');
    const told = await one.court.told(one.stream, one.people.zhao, 'claims.change', 'p1');
    expect(told.map(({ code }) => code)).toEqual(['leave']);
    await one.must('zhao', 'claims.change', change(70_000), 'p1');
    expect(one.state.filing.amount).toBe(before);
    await one.must('lu', 'claims.decide-change', denied, 'g1');
    expect(one.state.filing.amount).toBe(before);
    await one.must('zhao', 'claims.change', change(80_000), 'p1');
    await one.must('lu', 'claims.decide-change', granted, 'g2');
    expect(one.state.filing.amount).toBe(8_000_000);
  });

  test('EVR-56: a sitting that was held ends the time for evidence before its days', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
    await one.paid();
    const sitting = { purpose: 'hearing', at: '2026-03-10T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    one.court.at('2026-03-10T08:00:00.000Z');
    const there = { online: [], inPerson: ['p1'], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', there, 'h1');
    await one.must('zhao', 'claims.change', change(70_000), 'p1');
    expect(one.state.claims.changes).toMatchObject([{ leave: true, decided: null }]);
  });

  test('CPL-62: an agent without special authority changes nothing by themselves', async () => {
    const one = await ordinary();
    const agent = withAgent(one, 'general');
    await one.court.when(agent, 'claims.change', one.stream, change(70_000), 'p1');
    expect(one.state.claims.changes).toMatchObject([{ leave: true, authority: 'general' }]);
    expect(codes(await one.try('lu', 'claims.decide-change', granted, 'g1'))).toEqual([
      'claims/authority-not-shown',
    ]);
  });

  test('FEE-21: more claimed, the difference is billed with days of its own, and a notice of it is made', async () => {
    const one = await ordinary();
    await one.paid();
    const paid = one.state.fees.bill?.amount ?? 0;
    await one.must('zhao', 'claims.change', change(200_000), 'p1');
    const { bill } = one.state.fees;
    expect(bill?.amount).toBe(feeOf(200_000));
    expect(bill === null ? 0 : stillOwed(bill)).toBe(feeOf(200_000) - paid);
    expect(bill?.noticedOn).toBeNull();
    expect(tasks(one)).toContain('fees/pay');
    await one.issue();
    await one.noticedToPay();
    expect(one.state.fees.bill).toMatchObject({ noticedOn: '2026-03-02', dueOn: '2026-03-09' });
    await one.must('zhao', 'fees.pay', { channel: 'bank', agreed: true });
    await one.cashier('paid', 'y2');
    expect(tasks(one)).not.toContain('fees/pay');
    expect(overpaid(one.state.fees)).toBe(0);
  });

  test('OOR-18.2.0: the claim is increased: a notice of what is still to be paid goes to the plaintiff, who sees how it stands', async () => {
    const one = await ordinary();
    await one.paid();
    const notices = () =>
      one.state.documents.papers.filter(({ template }) => template === 'fee-notice');
    const before = notices().length;
    await one.must('zhao', 'claims.change', change(200_000), 'p1');
    expect(notices()).toHaveLength(before + 1);
    const ordered = one.court
      .entries(one.stream)
      .filter(({ kind, body }) => kind === 'documents.Ordered' && 'template' in (body as object))
      .map(({ body }) => body as { template: string; data: { amount: number } })
      .filter(({ template }) => template === 'fee-notice')
      .at(-1);
    expect(ordered?.data.amount).toBe(feeOf(200_000) - (one.state.fees.bill?.paid ?? 0));
    const told = await one.court.told(one.stream, one.people.zhao, 'fees.pay');
    expect(told.find(({ code }) => code === 'owed')?.facts).toEqual({ fen: ordered?.data.amount });
  });

  test('FEE-21: less claimed before the inquiry ended, the difference goes back', async () => {
    const one = await ordinary();
    await one.paid();
    const paid = one.state.fees.bill?.amount ?? 0;
    await one.must('zhao', 'claims.change', change(20_000), 'p1');
    expect(overpaid(one.state.fees)).toBe(paid - feeOf(20_000));
  });

  test('FEE-35: less claimed after the inquiry ended saves nothing', async () => {
    const one = await CivilCase.registered();
    await one.paid();
    await heard(one);
    await one.must('zhao', 'claims.change', change(20_000), 'p1');
    await one.must('lu', 'claims.decide-change', granted, 'g1');
    expect(one.state.filing.amount).toBe(2_000_000);
    expect(overpaid(one.state.fees)).toBe(0);
  });

  test('FEE-21, FEE-44: who was let off the whole fee pays nothing of the difference', async () => {
    const one = await ordinary();
    await one.must('zhao', 'fees.request-relief', { kind: 'exempt', reason: '低保户' });
    await one.must('lu', 'fees.decide-relief', { decision: 'granted', reasons: '属实' });
    await one.must('zhao', 'claims.change', change(200_000), 'p1');
    expect(one.state.fees.bill?.amount).toBe(0);
  });

  test('refunded and asked for more again: what went back is owed once more', async () => {
    const one = await ordinary();
    await one.paid();
    await one.must('zhao', 'claims.change', change(20_000), 'p1');
    const finance = { posts: ['finance-officer'] as const, court: one.state.filing.court ?? '' };
    const officer = one.court.person('jin', finance);
    await one.court.when(officer, 'fees.refund', one.stream, { reference: 'R-9' });
    await one.must('zhao', 'claims.change', change(60_480), 'p1');
    const { bill } = one.state.fees;
    expect(bill === null ? 0 : stillOwed(bill)).toBe(feeOf(60_480) - feeOf(20_000));
  });

  test('OLR-11.3.0: on paper, the day it came says whether it is in time', async () => {
    const one = await ordinary();
    one.court.at('2026-03-20T01:00:00.000Z');
    await one.must('he', 'claims.record-change', { ...change(70_000), ...scan }, 'p1');
    expect(one.state.filing.amount).toBe(7_000_000);
  });
});

describe('a counterclaim', () => {
  async function brought(): Promise<CivilCase> {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('qian', 'claims.counterclaim', counter, 'd1');
    return one;
  }
  const joined = { outcome: 'joined', reasons: '基于同一合同。' };
  const apart = { outcome: 'not-accepted', reasons: '另行起诉。' };

  test('CPLI-232: before the debate ends the form says joined, and not joining it needs one of three grounds', async () => {
    const one = await brought();
    expect(
      await one.court.prefill(one.stream, one.people.lu, 'claims.decide-counterclaim', 'r1'),
    ).toEqual({ outcome: 'joined' });
    expect(await one.try('lu', 'claims.decide-counterclaim', apart, 'r1')).toMatchObject({
      refusals: [
        {
          code: 'claims/say-what-stands-against',
          ground: { kind: 'law', articles: ['CPLI-232', 'CPLI-233'] },
        },
      ],
    });
    await one.must('lu', 'claims.decide-counterclaim', { ...apart, bar: 'unrelated' }, 'r1');
    expect(one.state.claims.counterclaims).toMatchObject([{ decided: 'not-accepted', fee: null }]);
    const paper = one.state.documents.papers.at(-1);
    expect(paper).toMatchObject({
      template: 'procedural-ruling',
      extra: { ruling: 'counterclaim', participant: 'd1' },
    });
  });

  test('CPL-54: it is received on any day, also when the case is closed', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const closed = { manner: 'other', note: '移送。', on: one.court.today } as const;
    one.court.given(one.stream, caseClosed.make({ shared: closed }));
    await one.must('qian', 'claims.counterclaim', counter, 'd1');
    expect(one.state.claims.counterclaims).toHaveLength(1);
    // And answered: there is nothing left to join it to, and the party may sue apart.
    expect(tasks(one)).toContain('claims/counterclaim/r1');
    expect(codes(await one.try('lu', 'claims.decide-counterclaim', joined, 'r1'))).toEqual([
      'claims/decided-already',
    ]);
    await one.must('lu', 'claims.decide-counterclaim', apart, 'r1');
    expect(tasks(one)).not.toContain('claims/counterclaim/r1');
  });

  test('CPLI-232: after the debate the judge may leave it to a suit of its own', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.paid();
    await heard(one);
    await one.must('qian', 'claims.counterclaim', counter, 'd1');
    expect(one.state.claims.counterclaims).toMatchObject([{ afterDebate: true }]);
    await one.must('lu', 'claims.decide-counterclaim', apart, 'r1');
  });

  test('FEE-18: joined it pays half, and is paid as the claim is', async () => {
    const one = await brought();
    await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
    const half = (50 * 100) / 2;
    expect(one.state.claims.counterclaims[0]?.fee).toMatchObject({
      amount: half,
      dueOn: '2026-03-09',
    });
    expect(tasks(one)).toContain('fees/pay/r1');
    await one.issue();
    await one.noticedToPay('d1');
    const deadline = one.court
      .deadlines(one.stream)
      .find(({ key }) => key === 'fees/counterclaim/r1@2026-03-09');
    expect(deadline).toMatchObject({ whose: 'defendant' });
    await one.must('qian', 'fees.pay', { channel: 'wechat', agreed: true }, 'r1');
    await one.cashier('paid', 'y1');
    expect(one.state.claims.counterclaims[0]?.fee).toMatchObject({ paid: half });
    expect(tasks(one)).not.toContain('fees/pay/r1');
  });

  test('CPL-128: joined, the plaintiff has fifteen days to answer; a later answer is received and marked', async () => {
    const one = await brought();
    await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
    await one.issue();
    const owed = () => task(one, 'claims.answer-counterclaim');
    expect(owed(), 'nothing runs before it was served').toBeUndefined();
    await onPaper(one, 'counterclaim', 'p1', '2026-03-02');
    expect(owed()).toMatchObject({ by: { person: 'zhao' }, dueAt: '2026-03-17T15:59:59.999Z' });
    // What is to be answered stands beside the answer.
    const { zhao } = one.people;
    const told = await one.court.told(one.stream, zhao, 'claims.answer-counterclaim', 'r1.p1');
    expect(told.map(({ code }) => code)).toEqual(['asked', 'until']);
    expect(told[0]?.facts).toMatchObject({ name: '钱守拙', claims: ['支付保管费3000元'] });
    one.court.at('2026-03-18T01:00:00.000Z');
    await one.must('zhao', 'claims.answer-counterclaim', { text: '没有约定保管费。' }, 'r1.p1');
    expect(one.state.claims.counterclaims[0]?.answers).toMatchObject([{ late: true }]);
  });

  test('CPL-128: for a plaintiff without an account the fifteen days run from service', async () => {
    const one = await CivilCase.registered();
    const sun = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
    const added = { as: 'plaintiff', party: sun, instance: 'application', reasons };
    await one.must('lu', 'participation.add-party', added);
    await one.must('he', 'claims.record-counterclaim', { ...scan, ...counter }, 'd1');
    await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
    const terms = () =>
      one.court.deadlines(one.stream).flatMap(({ key }) => (key.includes('.p2') ? [key] : []));
    expect(terms()).toEqual([]);
    await one.must(
      'he',
      'service.record-paper',
      { papers: ['c'.repeat(64)], way: 'by-hand', on: '2026-03-02', proof: '送达回证' },
      'p2',
    );
    expect(terms()).toEqual(['claims/answer/r1.p2@2026-03-17']);
  });
});

describe('on paper, entered afterwards', () => {
  const early = { ...scan, receivedOn: '2026-03-10' };
  const sat = async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await heard(one);
    return one;
  };

  test('CPLI-232: a counterclaim and a withdrawal that came before the sitting did not come after the debate', async () => {
    const one = await sat();
    await one.must('he', 'claims.record-counterclaim', { ...early, ...counter }, 'd1');
    await one.must('he', 'claims.record-withdrawal', { ...early, reasons }, 'p1');
    const late = { ...early, receivedOn: '2026-03-21' };
    one.court.at('2026-03-21T08:00:00.000Z');
    await one.must('he', 'claims.record-counterclaim', { ...late, ...counter }, 'd1');
    expect(one.state.claims).toMatchObject({
      counterclaims: [{ afterDebate: false }, { afterDebate: true }],
      withdrawals: [{ afterDebate: false }],
    });
  });

  test('CPL-54: a change that came before the sitting and in time needs no leave', async () => {
    const one = await sat();
    await one.must('he', 'claims.record-change', { ...early, ...change(70_000) }, 'p1');
    expect(one.state.filing.amount).toBe(7_000_000);
  });

  test('CPL-85: posted within the time for evidence, it is in time on whatever day it came', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.noticedOfEvidence('p1');
    one.court.at('2026-03-20T01:00:00.000Z');
    const posted = { ...scan, receivedOn: '2026-03-20', postedOn: '2026-03-16' };
    await one.must('he', 'claims.record-change', { ...posted, ...change(70_000) }, 'p1');
    expect(one.state.claims.changes).toMatchObject([{ leave: false }]);
  });
});
