import type { PersonId } from '@xiezhi/kernel';
import {
  active,
  isRepresentative,
  participantsOf,
  participationBegun,
  participationCorrected,
  participationLinked,
  partiesOf,
  representativeNamed,
  withoutAccount,
} from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { correctedDefendants, defendantBegins } from './filing/defendants.ts';
import { catalogue } from './index.ts';
import type { Notice } from './proceedings/notice.ts';
import { noticeOfDeclining, noticeOfEnding } from './proceedings/notices-of-authority.ts';
import { noticesOfRepresentatives } from './proceedings/notices-of-representatives.ts';
import { CivilCase } from './testing/civil.ts';

const shen = {
  ...{ kind: 'person', name: '沈静宜', address: '云州市东湖区望江路 1 号' },
  mobile: '13800000001',
} as const;

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

  /** The second has asked to change the claims for the first. */
  async function asking() {
    const one = await represented();
    const change = {
      claims: [{ text: '退还定作款', yuan: '50000' }],
      reasons: '减少请求。',
      attachments: [],
    };
    await act(one, 'second', 'claims.change', change, 'p1');
    const id = one.state.claims.changes[0]?.id ?? '';
    const toAnswer = () =>
      one.court.tasks(one.stream).filter(({ key }) => key.includes('answer-representative'));
    const decide = () =>
      one.try('lu', 'claims.decide-change', { decision: 'granted', reasons: '照准。' }, id);
    return { one, key: `change.${id}`, toAnswer, decide };
  }

  test('CPL-56: whoever is represented is told and asked, consents to this one thing, and it is their own word', async () => {
    const { one, key, toAnswer, decide } = await asking();
    expect(toAnswer()).toMatchObject([
      { by: { person: 'zhao' }, subject: key, command: 'authority.answer-representative' },
    ]);
    const entry = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'claims.ChangeSubmitted');
    const sent = noticesOfRepresentatives
      .filter(({ on }) => on === entry?.kind)
      .flatMap((each) => (entry === undefined ? [] : each.message(entry, one.state)));
    expect(sent.map(({ text }) => text)).toEqual([
      expect.stringContaining('您的诉讼代表人原告2替您申请变更诉讼请求，要您本人同意'),
    ]);
    // Nobody answers for the party who acts for it by its choice alone.
    expect(await one.court.offers(one.stream, as(one, 'second'))).not.toContain(
      `authority.answer-representative#${key}`,
    );
    expect(await decide()).toMatchObject({
      refusals: [{ code: 'participation/represented-consent' }],
    });
    await one.must('zhao', 'authority.answer-representative', { answer: 'agrees' }, key);
    expect(toAnswer()).toEqual([]);
    expect((await decide()).outcome).toBe('accepted');
    // Of this one thing: the next waits again.
    const asked = { reasons: '不想打了。', sure: true };
    await act(one, 'second', 'claims.withdraw', asked, 'p1');
    expect(toAnswer()).toHaveLength(1);
  });

  test('CPL-56, OLR-11.3.0: whoever is represented and has no account is asked by the clerk, and answers on paper', async () => {
    const one = await many();
    const chosen = {
      receivedOn: '2026-03-02',
      attachments: [CivilCase.file('c')],
      representatives: ['p2', 'p3'],
      proof: '推选书原件',
      seen: true,
    };
    await one.must('he', 'authority.record-representatives', chosen, 'p5');
    await act(one, 'second', 'claims.withdraw', { reasons: '不想打了。', sure: true }, 'p5');
    const key = 'withdrawal.w1';
    const record = 'authority.record-represented-answer';
    const owed = () =>
      one.court.tasks(one.stream).filter(({ key: of }) => of.includes('represented/'));
    expect(owed()).toMatchObject([{ command: record, by: { role: 'clerk' }, subject: key }]);
    expect(await one.court.told(one.stream, one.people.he, record, key)).toMatchObject([
      { code: 'whose', facts: { name: '原告5', mobile: '13900000013' } },
      { code: 'withdrawal', facts: { name: '原告2', reasons: '不想打了。' } },
    ]);
    const paper = { receivedOn: '2026-03-02', attachments: [CivilCase.file('d')] };
    expect(
      await one.try('he', record, { ...paper, answer: 'agrees', receivedOn: '2026-03-03' }, key),
    ).toMatchObject({ outcome: 'refused' });
    // Nobody but the court enters it: the representative least of all.
    expect(await act(one, 'second', record, { ...paper, answer: 'agrees' }, key)).toMatchObject({
      outcome: 'refused',
    });
    await one.must('he', record, { ...paper, answer: 'agrees' }, key);
    expect(owed()).toEqual([]);
    const answered = one.court.entries(one.stream).at(-1);
    expect(answered?.body).toMatchObject({ participant: 'p5', agrees: true, paper });
    const granted = { decision: 'granted', reasons: '自愿' };
    expect((await one.try('lu', 'claims.decide-withdrawal', granted, 'w1')).outcome).toBe(
      'accepted',
    );
  });

  test('CPL-56: with a no it never becomes the party’s word', async () => {
    const { one, key, toAnswer, decide } = await asking();
    await one.must('zhao', 'authority.answer-representative', { answer: 'declines' }, key);
    expect(toAnswer()).toEqual([]);
    expect(await decide()).toMatchObject({
      refusals: [{ code: 'participation/represented-consent' }],
    });
    expect(
      (
        await one.try(
          'lu',
          'claims.decide-change',
          { decision: 'denied', reasons: '没有同意。' },
          key.slice(7),
        )
      ).outcome,
    ).toBe('accepted');
  });

  test('CPLI-78: of one who is left alone the party is told, and whoever accepts as the only one', async () => {
    const one = await many();
    await one.must('zhao', 'authority.choose-representatives', choosing, 'p1');
    const alone = async () =>
      (await one.court.told(one.stream, as(one, 'third'), 'authority.accept', 'a2')).some(
        ({ code }) => code === 'alone',
      );
    expect(await alone()).toBe(false);
    await act(one, 'second', 'authority.decline', { why: '没有时间。' }, 'a1');
    expect(await alone()).toBe(true);
    /** What the first plaintiff is told of the last entry of that kind. */
    const said = (notice: Notice) => {
      const entry = one.court.entries(one.stream).findLast(({ kind }) => kind === notice.on);
      const party = one.state.participation.participants.find(({ id }) => id === 'p1');
      return entry === undefined || party === undefined
        ? null
        : notice.say(entry, one.state)(party);
    };
    expect(said(noticeOfDeclining)).toBe('原告2没有接受作您的诉讼代表人。');

    const two = await represented();
    const mine = representatives(two)[0]?.id ?? '';
    await two.must('zhao', 'authority.end', { why: '另选。' }, mine);
    const ended = two.court
      .entries(two.stream)
      .findLast(({ kind }) => kind === 'participation.Ended');
    const first = two.state.participation.participants.find(({ id }) => id === 'p1');
    if (ended === undefined || first === undefined) throw new Error('nobody left');
    expect(noticeOfEnding.say(ended, two.state)(first)).toContain(
      '您的诉讼代表人只剩原告3一人，代表人应当是二至五人，可以另行推选。',
    );
  });

  test('CPL-56: where a withdrawal waits for the own word, the act by which it is said is the one that is named', async () => {
    const one = await represented();
    const asked = { reasons: '不想打了。', sure: true };
    await act(one, 'second', 'claims.withdraw', asked, 'p1');
    const deciding = { decision: 'granted', reasons: '自愿' };
    const tried = await one.try('lu', 'claims.decide-withdrawal', deciding, 'w1');
    const remedies = 'refusals' in tried ? tried.refusals.flatMap(({ remedy }) => remedy) : [];
    expect(remedies).toContainEqual({ kind: 'command', by: 'party', name: 'claims.withdraw' });
    // It is there for the party, and what the party says is granted.
    await one.must('zhao', 'claims.withdraw', asked, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', deciding, 'w2');
    expect(one.court.tasks(one.stream).map(({ command }) => command)).not.toContain(
      'claims.decide-withdrawal',
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

  /** The suit of that party is withdrawn, and goes on for the others. */
  async function withdrawn(one: CivilCase, who: string, id: string): Promise<void> {
    const asked = { reasons: '另行处理。', sure: true };
    expect(await act(one, who, 'claims.withdraw', asked, id)).toMatchObject({
      outcome: 'accepted',
    });
    const granted = { decision: 'granted', reasons: '自愿' };
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
  }

  test('CPL-56: only one of the many represents: whoever leaves the case represents nobody in it, and takes no choice any more', async () => {
    const one = await represented();
    const choice = { representatives: ['p2', 'p3'], agreed: true };
    // The fourth has an account as well, and asks both.
    one.court.given(
      one.stream,
      participationLinked.make({ shared: { participant: 'p4', person: 'fourth' }, personal: {} }),
    );
    await act(one, 'fourth', 'authority.choose-representatives', choice, 'p4');
    expect(await one.court.offers(one.stream, as(one, 'second'))).toContain('authority.accept#a3');
    await withdrawn(one, 'second', 'p2');
    expect(representatives(one)).toMatchObject([{ principal: 'p1', person: 'third' }]);
    expect(one.state.participation.participants.find(({ id }) => id === 'p1')?.to).toBeNull();
    // The second is nothing here any more, and reads what was there until then.
    expect(participantsOf(one.state.participation, 'second' as PersonId)).toEqual([]);
    expect(await one.court.offers(one.stream, as(one, 'second'))).not.toContain(
      'authority.accept#a3',
    );
    expect(one.court.tasks(one.stream).map(({ key }) => key)).not.toContain(
      'participation/authority.accept/a3',
    );
  });

  test('CPL-56: whoever is in the corrected list no more represents nobody, and each part ends once', async () => {
    const one = await many();
    const address = '东街 1 号';
    one.court.given(
      one.stream,
      ...['d2', 'd3'].map((id) => defendantBegins(id, { kind: 'person', name: id, address })),
      ...(
        [
          ['g20', 'd1', 'd2'],
          ['g21', 'd2', 'd3'],
          ['g22', 'd3', 'd1'],
        ] as const
      ).map(([participant, principal, chosen]) =>
        participationBegun.make({
          shared: {
            ...{ participant, principal, chosen, role: 'agent', side: 'defendant' },
            ...{ name: chosen, kind: 'person', authority: 'special', standing: 'representative' },
          },
          personal: {},
        }),
      ),
    );
    const first = { key: 'd1', kind: 'person', name: '钱守拙', address } as const;
    one.court.given(one.stream, ...correctedDefendants(one.state, [first]).entries);
    const ended = one.court
      .entries(one.stream)
      .filter(({ kind }) => kind === 'participation.Ended')
      .map(({ body }) => body);
    expect(ended).toMatchObject([
      { participant: 'd2', why: 'not-in-corrected-list' },
      { participant: 'd3', why: 'not-in-corrected-list' },
      { participant: 'g20', why: 'chosen-left' },
      { participant: 'g21', why: 'principal-left' },
      { participant: 'g22', why: 'principal-left' },
    ]);
  });

  test('CPL-56, OLR-10.1.2: whoever was chosen on paper represents with their own account once they link the case, and is one of the five', async () => {
    const one = await many();
    const paper = {
      receivedOn: '2026-03-02',
      attachments: [CivilCase.file('c')],
      representatives: ['p4', 'p5'],
      proof: '推选书原件',
      seen: true,
    };
    await one.must('he', 'authority.record-representatives', paper, 'p1');
    // By the code of the party, and by none beside it.
    expect(withoutAccount(one.state.participation).filter(isRepresentative)).toEqual([]);
    one.court.given(
      one.stream,
      participationLinked.make({ shared: { participant: 'p4', person: 'fourth' }, personal: {} }),
    );
    expect(representatives(one)).toMatchObject([{ person: 'fourth' }, { person: null }]);
    const exhibits = catalogue.command('evidence.submit')?.example ?? {};
    expect(await act(one, 'fourth', 'evidence.submit', exhibits, 'p1')).toMatchObject({
      outcome: 'accepted',
    });
    const again = { representatives: ['p4'], agreed: true };
    expect(await one.try('zhao', 'authority.choose-representatives', again, 'p1')).toMatchObject({
      refusals: [{ code: 'participation/represented-already' }],
    });
  });

  test('CPL-56: of two of one name each is somebody, and an organisation that represents stays one', async () => {
    const one = await many();
    for (const [participant, name, kind] of [
      ['p4', '同名', 'person'],
      ['p5', '同名', 'person'],
      ['p6', '云州同名公司', 'organisation'],
    ] as const)
      one.court.given(
        one.stream,
        participationCorrected.make({ shared: { participant, name, kind }, personal: {} }),
      );
    const paper = (representatives: readonly string[]) => ({
      receivedOn: '2026-03-02',
      attachments: [CivilCase.file('c')],
      representatives,
      proof: '推选书原件',
      seen: true,
    });
    await one.must('he', 'authority.record-representatives', paper(['p4', 'p6']), 'p1');
    await one.must('he', 'authority.record-representatives', paper(['p5']), 'p1');
    expect(representatives(one).map(({ chosen, kind }) => [chosen, kind])).toEqual([
      ['p4', 'person'],
      ['p6', 'organisation'],
      ['p5', 'person'],
    ]);
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

describe('CPL-56, CPLI-51: another heads whoever was chosen', () => {
  const anotherHead = (one: CivilCase): void => {
    one.court.given(
      one.stream,
      participationLinked.make({ shared: { participant: 'p2', person: 'newcomer' }, personal: {} }),
    );
    const named = { name: '新代表', former: '旧代表', capacity: 'legal-representative' } as const;
    one.court.given(
      one.stream,
      representativeNamed.make({ shared: { participant: 'p2', ...named } }),
    );
  };

  test('asked and not answered, whoever headed it before has nothing to answer, and nobody answers for them', async () => {
    const one = await many();
    await one.must('zhao', 'authority.choose-representatives', choosing, 'p1');
    expect(await one.court.offers(one.stream, as(one, 'second'))).toContain('authority.accept#a1');
    anotherHead(one);
    for (const who of ['second', 'newcomer'])
      expect(await one.court.offers(one.stream, as(one, who))).not.toContain('authority.accept#a1');
    expect(await one.court.offers(one.stream, as(one, 'third'))).toContain('authority.accept#a2');
  });

  test('accepted, it represents nobody any more, and whoever chose it is told and may choose it again', async () => {
    const one = await represented();
    anotherHead(one);
    expect(representatives(one).map(({ chosen }) => chosen)).toEqual(['p3']);
    const entry = one.court.entries(one.stream).at(-1);
    const told = catalogue
      .effectsOf(entry!)
      .filter(({ name }) => name === 'participation/representative-heads-it-no-more')
      .flatMap((effect) => effect.message(entry!, one.state));
    expect(told).toMatchObject([{ to: shen.mobile }]);
    expect(await one.court.offers(one.stream, one.people.zhao)).toContain(
      'authority.choose-representatives#p1',
    );
  });
});
