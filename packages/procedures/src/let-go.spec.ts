import { participationBegun, participationLinked, suitEnd } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from './testing/civil.ts';

const reasons = '与其中一名被告已经和解。';
const granted = { decision: 'granted', reasons: '出于自愿，予以准许。' };
const denied = { decision: 'denied', reasons: '必须共同进行诉讼。' };
const some = (...against: readonly string[]) => ({ scope: 'these', against, reasons, sure: true });
const all = { scope: 'all', reasons, sure: true };
const counter = { claims: [{ text: '支付保管费', yuan: '3000' }], grounds: '原告不来提货。' };
const codes = (tried: Awaited<ReturnType<CivilCase['try']>>) =>
  tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [tried.outcome];
const kinds = (one: CivilCase) => one.court.entries(one.stream).map(({ kind }) => kind);
const tasks = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const ended = (one: CivilCase) =>
  one.state.participation.participants.flatMap(({ id, ended: how }) =>
    how === null ? [] : [[id, how.why]],
  );
const lastRuling = (one: CivilCase) =>
  one.court
    .entries(one.stream)
    .map(({ body }) => body as { template?: string; data?: { order: string; parties: object } })
    .findLast(({ template }) => template === 'procedural-ruling')?.data;

/** 沈静宜 sues 钱守拙 and 辛庚. */
const sued = () =>
  CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', {
    defendants: [
      { kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' },
      { kind: 'person', name: '辛庚', address: '云州市东湖区柳荫巷 5 号' },
    ],
  });

/** With a second plaintiff, who has an account. */
async function withCoPlaintiff(one: CivilCase) {
  const party = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
  const added = { as: 'plaintiff', party, instance: 'application', reasons };
  await one.must('lu', 'participation.add-party', added);
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'p2', person: 'sun' }, personal: {} }),
  );
  return one.court.person('sun');
}

async function letGo(one: CivilCase, ...against: readonly string[]): Promise<void> {
  await one.must('zhao', 'claims.withdraw', some(...against), 'p1');
  await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
}

describe('CPL-13, CPL-148: a plaintiff lets some of the defendants go', () => {
  test('whoever is let go leaves with a ruling that names them; the suit against the others goes on, and the fee stays', async () => {
    const one = await sued();
    await one.paid();
    const { bill } = one.state.fees;
    await one.must('zhao', 'claims.withdraw', some('d2'), 'p1');
    expect(ended(one)).toEqual([]);
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(ended(one)).toEqual([['d2', 'let-go']]);
    expect(suitEnd(one.state)).toBeNull();
    expect(one.state.fees.bill).toEqual(bill);
    expect(kinds(one)).not.toContain('fees.Adjusted');
    expect(lastRuling(one)).toMatchObject({
      order: '准许原告沈静宜撤回对被告辛庚的起诉。原告沈静宜对被告钱守拙的诉讼继续审理。',
      parties: [{ name: '沈静宜' }, { name: '钱守拙' }, { name: '辛庚' }],
    });
    expect(tasks(one)).toContain('judgment/make');
  });

  test('CPL-157: the ruling is served on whoever leaves by it, and nothing else is; whoever asked is served as a party', async () => {
    const one = await sued();
    await letGo(one, 'd2');
    await one.issue();
    const ruling = one.state.documents.papers.at(-1)?.file?.sha256 ?? '';
    expect(tasks(one)).toEqual(
      expect.arrayContaining(['service/ruling/d2', 'service/ruling/d1', 'service/ruling/p1']),
    );
    const handed = { papers: [ruling], way: 'by-hand', on: '2026-03-02', proof: '送达回证' };
    await one.must('he', 'service.record-paper', handed, 'd2');
    expect(tasks(one)).not.toContain('service/ruling/d2');
    const complaint = { ...handed, papers: [one.paper('complaint', 'd2')] };
    expect(codes(await one.try('he', 'service.record-paper', complaint, 'd2'))).not.toEqual([
      'accepted',
    ]);
  });

  test('the question is asked only where there are several defendants, and then it is answered', async () => {
    const one = await sued();
    const left = await one.try('zhao', 'claims.withdraw', { reasons, sure: true }, 'p1');
    expect(left).toMatchObject({
      refusals: [{ code: 'form/left-out', facts: { paths: ['scope'] } }],
    });
    const none = await one.try('zhao', 'claims.withdraw', { ...some(), against: [] }, 'p1');
    expect(none).toMatchObject({ refusals: [{ facts: { paths: ['against'] } }] });
    const alone = await CivilCase.registered();
    await alone.must('zhao', 'claims.withdraw', { reasons, sure: true }, 'p1');
    expect(alone.state.claims.withdrawals).toMatchObject([{ against: null }]);
  });

  test('somebody whom the plaintiff does not sue cannot be let go; nothing is entered', async () => {
    const one = await sued();
    expect(await one.try('zhao', 'claims.withdraw', some('p1', 'd1'), 'p1')).toMatchObject({
      refusals: [{ code: 'claims/not-sued', ground: { kind: 'technical' } }],
    });
    expect(one.state.claims.withdrawals).toEqual([]);
  });

  test('FEE-15: all defendants named one by one are all, and so is the last who is left: the suit ends, half comes back', async () => {
    const named = await sued();
    await letGo(named, 'd1', 'd2');
    expect(suitEnd(named.state)).toMatchObject({ how: 'withdrawn' });
    const one = await sued();
    await letGo(one, 'd2');
    const full = one.state.fees.bill?.amount ?? 0;
    await one.must('zhao', 'claims.withdraw', { reasons, sure: true }, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w2');
    expect(suitEnd(one.state)).toMatchObject({ how: 'withdrawn' });
    expect(one.state.fees.bill?.amount).toBe(full / 2);
  });

  test('CPL-135: the judge is told whom it is about, and that a joint suit may need them; denied, everybody stays', async () => {
    const one = await sued();
    await one.must('zhao', 'claims.withdraw', some('d2'), 'p1');
    const told = await one.court.told(one.stream, one.people.lu, 'claims.decide-withdrawal', 'w1');
    expect(told).toMatchObject([
      { code: 'asked' },
      { code: 'some-alone', facts: { names: ['辛庚'], rest: ['钱守拙'] } },
      { code: 'joint-suit', facts: { names: ['辛庚'] } },
    ]);
    await one.must('lu', 'claims.decide-withdrawal', denied, 'w1');
    expect(ended(one)).toEqual([]);
    expect(lastRuling(one)?.order).toBe('不准许原告沈静宜撤回对被告辛庚的起诉。');
  });

  test('what was asked of one alone and what was asked of all are answered apart', async () => {
    const one = await sued();
    await one.must('zhao', 'claims.withdraw', some('d2'), 'p1');
    await one.must('zhao', 'claims.withdraw', all, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', denied, 'w2');
    expect(tasks(one)).toContain('claims/withdrawal/w1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(one.state.claims.withdrawals.map(({ decided }) => decided)).toEqual([
      'granted',
      'denied',
    ]);
  });

  test('OLR-11.3.0: on paper as well', async () => {
    const one = await sued();
    const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };
    const paper = { ...scan, scope: 'these', against: ['d1'], reasons };
    await one.must('he', 'claims.record-withdrawal', paper, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(ended(one)).toEqual([['d1', 'let-go']]);
  });
});

describe('CPLI-239: whoever has a counterclaim stays for it', () => {
  const withCounterclaim = async () => {
    const one = await sued();
    await one.linked();
    await one.must('qian', 'claims.counterclaim', counter, 'd1');
    await one.must('lu', 'claims.decide-counterclaim', { outcome: 'joined', reasons }, 'r1');
    return one;
  };

  test('it is tried on, and the ruling says so; the complaint needs no answer any more', async () => {
    const one = await withCounterclaim();
    await one.issue();
    const papers = [one.paper('complaint', 'd1')];
    const served = { papers, way: 'by-hand', on: '2026-03-02', proof: '送达回证' };
    await one.must('he', 'service.record-paper', served, 'd1');
    expect(tasks(one)).toContain('defence/submit/d1');
    await one.must('zhao', 'claims.withdraw', some('d1'), 'p1');
    const told = await one.court.told(one.stream, one.people.lu, 'claims.decide-withdrawal', 'w1');
    expect(told.at(-1)).toMatchObject({ code: 'stays-for-claim', facts: { names: ['钱守拙'] } });
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(ended(one)).toEqual([]);
    expect(lastRuling(one)?.order).toBe(
      '准许原告沈静宜撤回对被告钱守拙的起诉。原告沈静宜对被告辛庚的诉讼继续审理。钱守拙的反诉继续审理。',
    );
    expect(tasks(one)).not.toContain('defence/submit/d1');
  });

  test('CPL-157: taken back in its turn, its author leaves by the ruling on that', async () => {
    const one = await withCounterclaim();
    await letGo(one, 'd1');
    await one.must('qian', 'claims.withdraw-counterclaim', { reasons, sure: true }, 'r1');
    await one.must('lu', 'claims.decide-counterclaim-withdrawal', granted, 'k1');
    expect(ended(one)).toEqual([['d1', 'let-go']]);
    await one.issue();
    expect(tasks(one)).toContain('service/ruling/d1');
  });
});

describe('several plaintiffs', () => {
  test('whom another still sues stays; with that one’s withdrawal they leave too', async () => {
    const one = await sued();
    const sun = await withCoPlaintiff(one);
    await one.must('zhao', 'claims.withdraw', some('d2'), 'p1');
    const told = await one.court.told(one.stream, one.people.lu, 'claims.decide-withdrawal', 'w1');
    expect(told.map(({ code }) => code)).toContain('sued-by-others');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(ended(one)).toEqual([]);
    expect(lastRuling(one)?.order).toContain('其他原告对被告辛庚的诉讼继续审理。');
    await one.court.when(sun, 'claims.withdraw', one.stream, all, 'p2');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w2');
    expect(ended(one)).toEqual([
      ['d2', 'let-go'],
      ['p2', 'withdrawn'],
    ]);
    await one.issue();
    expect(tasks(one)).toEqual(expect.arrayContaining(['service/ruling/d2', 'service/ruling/p2']));
  });

  test('CPL-62: whoever acted for the one who leaves acts no more', async () => {
    const one = await sued();
    const agent = { participant: 'a1', role: 'agent', side: 'defendant', name: '邵知行' } as const;
    const by = { kind: 'person', person: 'shao', principal: 'd2', authority: 'special' } as const;
    one.court.given(
      one.stream,
      participationBegun.make({ shared: { ...agent, ...by }, personal: {} }),
    );
    await letGo(one, 'd2');
    expect(ended(one)).toEqual([
      ['d2', 'let-go'],
      ['a1', 'principal-left'],
    ]);
    expect(await one.court.offers(one.stream, one.court.person('shao'))).toEqual([]);
  });
});
