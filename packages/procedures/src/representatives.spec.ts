import { active, isRepresentative, participationLinked, partiesOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { CivilCase } from './testing/civil.ts';

const shen = { kind: 'person', name: '沈静宜', address: '云州市东湖区望江路 1 号' } as const;

/** So many sue together; the first three of them have accounts. */
async function many(count = 12): Promise<CivilCase> {
  const coPlaintiffs = Array.from({ length: count - 1 }, (_, index) => ({
    kind: 'person',
    name: `原告${String(index + 2)}`,
    address: `云州市东湖区望江路 ${String(index + 2)} 号`,
    mobile: `139000000${String(index + 10)}`,
  }));
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', {
    plaintiff: shen,
    coPlaintiffs,
  });
  for (const [participant, person] of [
    ['p2', 'second'],
    ['p3', 'third'],
  ] as const)
    one.court.given(
      one.stream,
      participationLinked.make({ shared: { participant, person }, personal: {} }),
    );
  return one;
}
const as = (one: CivilCase, who: string) => one.court.person(who);
const act = (one: CivilCase, who: string, name: string, input: object, key: string) =>
  one.court.when(as(one, who), name, one.stream, { ...input }, key);
const choosing = { representatives: ['p2', 'p3'], agreed: true };
const representatives = (one: CivilCase) =>
  active(one.state.participation).filter(isRepresentative);

/** The first plaintiff has chosen the second and the third, and both have accepted. */
async function represented(): Promise<CivilCase> {
  const one = await many();
  await one.must('zhao', 'authority.choose-representatives', choosing, 'p1');
  for (const [who, grant] of [
    ['second', 'a1'],
    ['third', 'a2'],
  ] as const)
    expect(await act(one, who, 'authority.accept', { agreed: true }, grant)).toMatchObject({
      outcome: 'accepted',
    });
  return one;
}

describe('CPL-56: many who sue together are represented by some of them', () => {
  test.each([
    [9, false],
    [10, true],
  ])('CPL-56, CPLI-75: of %i on a side they may choose: %s', async (count, offered) => {
    const one = await many(count);
    const offers = await one.court.offers(one.stream, one.people.zhao);
    expect(offers.includes('authority.choose-representatives#p1')).toBe(offered);
  });

  test.each([
    [['p2'], 1],
    [['p2', 'p3', 'p4', 'p5', 'p6', 'p7'], 6],
  ])('CPLI-78: two to five are chosen, and %j are not', async (chosen, count) => {
    const one = await many();
    const tried = await one.try(
      'zhao',
      'authority.choose-representatives',
      { ...choosing, representatives: chosen },
      'p1',
    );
    expect(tried).toMatchObject({
      refusals: [
        {
          code: 'participation/two-to-five-representatives',
          ground: { kind: 'law', articles: ['CPLI-78'] },
          facts: { count },
        },
      ],
    });
  });

  test('CPL-56: among the other parties of that side alone, and online whoever has an account', async () => {
    const one = await many();
    const codes = async (chosen: readonly string[]) => {
      const tried = await one.try(
        'zhao',
        'authority.choose-representatives',
        { ...choosing, representatives: chosen },
        'p1',
      );
      return 'refusals' in tried ? tried.refusals.map(({ code }) => code) : [];
    };
    expect(await codes(['p2', 'd1'])).toEqual(['participation/not-of-that-side']);
    expect(await codes(['p1', 'p2'])).toEqual(['participation/not-of-that-side']);
    expect(await codes(['p2', 'p4'])).toEqual(['participation/representative-without-account']);
  });

  test('CPL-56, CPL-61: each accepts, acts for whoever chose them and is none of the two agents; whoever is represented stays a party', async () => {
    const one = await represented();
    expect(representatives(one)).toMatchObject([
      { principal: 'p1', person: 'second', name: '原告2', authority: 'special' },
      { principal: 'p1', person: 'third', name: '原告3' },
    ]);
    await one.must(
      'zhao',
      'authority.grant',
      { name: '邵知行', mobile: '13800000004', authority: 'general', agreed: true },
      'p1',
    );
    expect(await act(one, 'shao', 'authority.accept', { agreed: true }, 'a3')).toMatchObject({
      outcome: 'accepted',
    });
    expect(partiesOf(one.state.participation, 'plaintiff')).toHaveLength(12);
    // What they hand in for the party is the party's, and bears their name.
    const exhibits = catalogue.command('evidence.submit')?.example ?? {};
    expect(await act(one, 'second', 'evidence.submit', exhibits, 'p1')).toMatchObject({
      outcome: 'accepted',
    });
    const handed = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'evidence.Submitted');
    expect(handed?.actor).toMatchObject({
      person: 'second',
      onBehalfOf: 'p1',
    });
    const again = await one.try('zhao', 'authority.choose-representatives', choosing, 'p1');
    expect(again).toMatchObject({ refusals: [{ code: 'participation/represented-already' }] });
  });

  test('CPL-56: to change the claims they need the consent of each they represent: it waits for their own word', async () => {
    const one = await represented();
    const change = {
      claims: [{ text: '退还定作款', yuan: '50000' }],
      reasons: '减少请求。',
      attachments: [],
    };
    expect(
      await one.court.told(one.stream, as(one, 'second'), 'claims.change', 'p1'),
    ).toContainEqual({
      code: 'authority',
      facts: { authority: 'represented' },
    });
    expect(await act(one, 'second', 'claims.change', change, 'p1')).toMatchObject({
      outcome: 'accepted',
    });
    const [waiting] = one.state.claims.changes;
    expect(waiting).toMatchObject({ participant: 'p1', authority: 'general' });
    const deciding = { decision: 'granted', reasons: '照准。' };
    const tried = await one.try('lu', 'claims.decide-change', deciding, waiting?.id ?? '');
    expect(tried).toMatchObject({
      refusals: [
        {
          code: 'participation/represented-consent',
          ground: { kind: 'law', articles: ['CPL-56'] },
        },
      ],
    });
    // Widened by the party, the same word is the party's.
    const mine = representatives(one)[0]?.id ?? '';
    await one.must(
      'zhao',
      'authority.change',
      { authority: 'special', acts: ['claims', 'counterclaim', 'appeal'], agreed: true },
      mine,
    );
    expect((await one.try('lu', 'claims.decide-change', deciding, waiting?.id ?? '')).outcome).toBe(
      'accepted',
    );
  });

  test('CPL-56: a signature of a representative takes nobody the own: the party signs beside it, and the agreement is confirmed', async () => {
    const one = await represented();
    await one.must('he', 'mediation.record', catalogue.command('mediation.record')?.example ?? {});
    expect(await act(one, 'second', 'mediation.sign', { agreed: true }, 'm1.p1')).toMatchObject({
      outcome: 'accepted',
    });
    const asked = () =>
      one.court
        .tasks(one.stream)
        .filter(({ key }) => key.startsWith('mediation/sign/m1.p1/'))
        .map(({ by }) => ('person' in by ? by.person : null));
    // Of those who may settle for it: the party. Whoever has signed without that is not asked twice.
    expect(asked()).toEqual(['zhao']);
    expect(await one.court.offers(one.stream, as(one, 'second'))).not.toContain(
      'mediation.sign#m1.p1',
    );
    const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };
    const others = Array.from({ length: 11 }, (_, index) => `p${String(index + 2)}`);
    for (const id of [...others, 'd1'])
      await one.must('he', 'mediation.record-signature', scan, `m1.${id}`);
    const found = catalogue.command('mediation.confirm')?.example ?? {};
    expect(await one.try('lu', 'mediation.confirm', found, 'm1')).toMatchObject({
      refusals: [{ code: 'participation/represented-consent' }],
    });
    await one.must('zhao', 'mediation.sign', { agreed: true }, 'm1.p1');
    expect(asked()).toEqual([]);
    await one.must('lu', 'mediation.confirm', found, 'm1');
  });

  test('OLR-11.3.0, CPL-56: on paper the clerk enters the choice, with or without accounts', async () => {
    const one = await many();
    await one.must(
      'he',
      'authority.record-representatives',
      {
        receivedOn: '2026-03-02',
        attachments: [CivilCase.file('c')],
        representatives: ['p3', 'p4'],
        proof: '推选书原件',
        seen: true,
      },
      'p5',
    );
    expect(representatives(one)).toMatchObject([
      { principal: 'p5', person: 'third', authority: 'special' },
      { principal: 'p5', person: null, name: '原告4', authority: 'special' },
    ]);
  });
});
