import { billsOf, participationLinked, suitEnd } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { servableFor } from './shared/servable.ts';
import type { Actor } from './framework/index.ts';
import { CivilCase } from './testing/civil.ts';
import { onPaper } from './testing/judged.ts';

const claim = {
  claims: [{ text: '确认家具归第三人所有', yuan: '3000' }],
  grounds: '家具是第三人出资定作的。',
};
const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('8')] };
const keys = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);

/** A third party with a claim of its own is in the case, and has an account. */
async function joined(as = 'third-party-claiming'): Promise<{ one: CivilCase; sun: Actor }> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.linked();
  await one.must('lu', 'participation.add-party', {
    as,
    party: { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' },
    instance: 'application',
    reasons: '主张家具归自己所有。',
  });
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 't1', person: 'sun' } }),
  );
  return { one, sun: one.court.person('sun', { name: '孙立新' }) };
}

const state = (one: CivilCase, sun: Actor) =>
  one.court.when(sun, 'claims.state-claim', one.stream, { ...claim, attachments: [] }, 't1');
const join = (one: CivilCase, also: Readonly<Record<string, unknown>> = {}) =>
  one.must(
    'lu',
    'claims.decide-counterclaim',
    { outcome: 'joined', reasons: '同一标的。', ...also },
    'third-1',
  );

describe('a third party with a claim of its own', () => {
  test('CPL-59: states what it asks of both sides; a third party who is only concerned does not', async () => {
    const { one, sun } = await joined();
    expect(await state(one, sun)).toMatchObject({ outcome: 'accepted' });
    expect(one.state.claims.counterclaims).toMatchObject([
      { id: 'third-1', participant: 't1', amount: 300_000, decided: null },
    ]);
    expect(keys(one)).toContain('claims/counterclaim/third-1');
    const other = await joined('third-party-concerned');
    expect(await other.one.court.offers(other.one.stream, other.sun)).not.toContain(
      'claims.state-claim#t1',
    );
    expect(await other.one.court.offers(other.one.stream, other.one.people.he)).not.toContain(
      'claims.record-claim#t1',
    );
  });

  test('OLR-11.3.0: the same comes on paper, entered by the clerk, and the third party is its author', async () => {
    const { one } = await joined();
    await one.must('he', 'claims.record-claim', { ...scan, ...claim }, 't1');
    expect(one.state.claims.counterclaims).toMatchObject([
      { id: 'third-1', participant: 't1', source: 'paper', by: null },
    ]);
  });

  test('CPL-59: it becomes a paper of its own, and the other side is told of it', async () => {
    const { one, sun } = await joined();
    await state(one, sun);
    const paper = one.state.documents.papers.find(
      ({ template }) => template === 'third-party-claim',
    );
    expect(paper).toMatchObject({ title: '第三人民事起诉状' });
    const ordered = one.court
      .entries(one.stream)
      .findLast(
        ({ kind, body }) =>
          kind === 'documents.Ordered' &&
          (body as { template: string }).template === 'third-party-claim',
      );
    expect(ordered?.body).toMatchObject({
      data: {
        parties: [
          { role: '第三人', name: '孙立新' },
          { role: '被请求人（本诉原告）', name: '沈静宜' },
          { role: '被请求人（本诉被告）', name: '钱守拙' },
        ],
        claims: ['确认家具归第三人所有（涉及金额3000元）'],
      },
    });
    const entry = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'claims.CounterclaimSubmitted');
    if (entry === undefined) throw new Error('nothing came in');
    const told = catalogue
      .effectsOf(entry)
      .filter(({ port }) => port === 'sms')
      .flatMap((effect) => effect.message(entry, one.state));
    // The plaintiff has named no number here.
    expect(told).toMatchObject([{ to: '13800000001' }]);
    expect(JSON.stringify(told)).toContain('第三人提出了独立的诉讼请求');
  });

  test('FEE-18, FEE-20: joined, half of its fee is billed to the third party', async () => {
    const { one, sun } = await joined();
    await state(one, sun);
    await join(one);
    // 3 000 yuan cost 50 yuan, half of it.
    expect(billsOf(one.state).find(({ id }) => id === 'third-1')).toMatchObject({
      side: 'third-party',
      amount: 2500,
      owed: 2500,
    });
    expect(await one.court.offers(one.stream, sun)).toContain('fees.pay#third-1');
    expect(await one.court.offers(one.stream, one.people.qian)).not.toContain('fees.pay#third-1');
  });

  test('CPL-128: it is served on both sides, and each has fifteen days from then', async () => {
    const { one, sun } = await joined();
    await state(one, sun);
    const paperFor = (id: string) =>
      servableFor(
        one.state,
        one.state.participation.participants.find((each) => each.id === id) ?? fail(),
      ).filter(({ title }) => title === '第三人民事起诉状').length;
    await one.issue();
    expect([paperFor('p1'), paperFor('d1')]).toEqual([0, 0]);
    await join(one);
    await one.issue();
    expect([paperFor('p1'), paperFor('d1'), paperFor('t1')]).toEqual([1, 1, 0]);
    expect(keys(one)).toEqual(
      expect.arrayContaining([
        'service/counterclaim/p1/third-1',
        'service/counterclaim/d1/third-1',
      ]),
    );
    const terms = () =>
      one.court
        .deadlines(one.stream)
        .filter(({ key }) => key.startsWith('claims/answer/'))
        .map(({ key, whose }) => [key, whose]);
    expect(terms()).toEqual([]);
    await onPaper(one, 'third-party-claim', 'd1', '2026-03-02');
    expect(terms()).toEqual([['claims/answer/third-1.d1@2026-03-17', 'defendant']]);
    one.court.at('2026-03-04T01:00:00.000Z');
    await onPaper(one, 'third-party-claim', 'p1', '2026-03-04');
    const answer = { text: '家具是被告的。', attachments: [] };
    await one.must('qian', 'claims.answer-claim', answer, 'third-1.d1');
    one.court.at('2026-03-20T01:00:00.000Z');
    await one.must('zhao', 'claims.answer-claim', answer, 'third-1.p1');
    expect(one.state.claims.counterclaims[0]?.answers).toMatchObject([
      { participant: 'd1', late: false },
      { participant: 'p1', late: true },
    ]);
  });

  test('CPL-128: an answer on paper is received from either side', async () => {
    const { one, sun } = await joined();
    await state(one, sun);
    await join(one);
    const said = { ...scan, text: '家具是被告的。' };
    await one.must('he', 'claims.record-answer', said, 'third-1.d1');
    await one.must('he', 'claims.record-answer', said, 'third-1.p1');
    expect(one.state.claims.counterclaims[0]?.answers).toHaveLength(2);
    // A counterclaim's answer is another act, and not offered on this.
    const offers = await one.court.offers(one.stream, one.people.zhao);
    expect(offers).not.toContain('claims.answer-counterclaim#third-1.p1');
  });

  test('CPLI-232: before the debate ends it is tried with the suit, whatever bar is named', async () => {
    const { one, sun } = await joined();
    await state(one, sun);
    expect(
      await one.try(
        'lu',
        'claims.decide-counterclaim',
        { outcome: 'not-accepted', bar: 'unrelated', reasons: '没有牵连。' },
        'third-1',
      ),
    ).toMatchObject({ refusals: [{ code: 'claims/say-what-stands-against' }] });
  });

  test('CPL-148: it is taken back with leave of the judge, by a ruling in its own words', async () => {
    const { one, sun } = await joined();
    await state(one, sun);
    await join(one);
    const taken = await one.court.when(
      sun,
      'claims.withdraw-claim',
      one.stream,
      { reasons: '双方已经同第三人和解。', sure: true },
      'third-1',
    );
    expect(taken).toMatchObject({ outcome: 'accepted' });
    await one.must(
      'lu',
      'claims.decide-counterclaim-withdrawal',
      { decision: 'granted', reasons: '自愿。' },
      'k1',
    );
    expect(one.state.claims.counterclaims[0]).toMatchObject({ ended: 'withdrawn' });
    const ruling = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'documents.Ordered');
    expect(ruling?.body).toMatchObject({ data: { order: '准许第三人孙立新撤回诉讼请求。' } });
    expect(suitEnd(one.state)).toBeNull();
  });

  const stayedAway = async (one: CivilCase, id: string) => {
    const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    await one.issue();
    for (const each of ['p1', 'd1', id]) await onPaper(one, 'summons', each, '2026-03-02');
    one.court.at('2026-03-20T08:00:00.000Z');
    const there = { inPerson: ['p1', 'd1'], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', there, 'h1');
    const decision = { consequence: 'deemed-withdrawn', reasons: '没有到庭。' };
    return one.try('lu', 'conversion.decide-absence', decision, `${id}.h1`);
  };

  test('CPLI-236, CPLI-55: whoever takes its place claims what it claimed', async () => {
    const { one, sun } = await joined();
    await state(one, sun);
    await join(one);
    const heir = { kind: 'person', name: '孙小满', address: '云州市东湖区望江路 12 号' };
    const succession = { former: 't1', as: 'heir', party: heir, reasons: '承担诉讼' };
    await one.must('lu', 'suspension.admit-successor', succession);
    expect(await one.court.offers(one.stream, one.people.he)).toContain('claims.record-claim#t2');
    expect(await stayedAway(one, 't2')).toMatchObject({ outcome: 'accepted' });
    expect(one.state.claims.counterclaims).toMatchObject([{ ended: 'treated-as-withdrawn' }]);
  });

  test('CPL-146: whose claim is over claims nothing any more that staying away could end', async () => {
    const { one, sun } = await joined();
    await state(one, sun);
    await join(one);
    const taken = { reasons: '已经和解。', sure: true };
    await one.court.when(sun, 'claims.withdraw-claim', one.stream, taken, 'third-1');
    const granted = { decision: 'granted', reasons: '自愿。' };
    await one.must('lu', 'claims.decide-counterclaim-withdrawal', granted, 'k1');
    expect(await stayedAway(one, 't1')).toMatchObject({
      refusals: [{ code: 'conversion/not-a-plaintiff' }],
    });
  });

  test('CPLI-237: with the plaintiff’s suit withdrawn it is tried on', async () => {
    const { one, sun } = await joined();
    await state(one, sun);
    await join(one);
    await one.must('zhao', 'claims.withdraw', { reasons: '和解。', sure: true }, 'p1');
    await one.must(
      'lu',
      'claims.decide-withdrawal',
      { decision: 'granted', reasons: '自愿。' },
      'w1',
    );
    expect(suitEnd(one.state)).toBeNull();
    const ruling = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'documents.Ordered');
    expect(ruling?.body).toMatchObject({
      data: { order: '准许沈静宜撤诉。孙立新的诉讼请求继续审理。' },
    });
  });
});

function fail(): never {
  throw new Error('no such party');
}
