import { consentAnswer, correctionRequested } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { handedOver, letterOf, registeredThere, ruledAway } from '../testing/transferred.ts';

const exhibit = {
  name: '定作合同',
  source: '原告',
  purpose: '证明付款',
  form: 'electronic',
  files: [CivilCase.file('7')],
};
const counterclaim = {
  claims: [{ text: '支付保管费', yuan: '3000' }],
  grounds: '货物保管了三个月。',
  attachments: [CivilCase.file('c')],
  conformsToOriginals: true,
};

describe('a case that another court has handed over', () => {
  test('CPL-37: is registered: nothing is asked for, explained or sent back', async () => {
    const one = await ruledAway();
    const there = await handedOver(one);
    const refused = {
      outcome: 'refused',
      refusals: [
        {
          code: 'filing/came-by-transfer',
          ground: { kind: 'law', articles: ['CPL-37'] },
          facts: { court: '云州市东湖区人民法院' },
        },
      ],
    };
    for (const [name, input] of [
      ['filing.request-correction', { items: ['claim-unclear'], note: '写明。' }],
      ['filing.explain', { reason: '应当先仲裁。' }],
      ['filing.propose-refusal', { reasons: '应当先仲裁。' }],
    ] as const)
      expect(await there.try(there.mo, name, input)).toMatchObject(refused);
    await there.must(there.mo, 'filing.register', { procedure: 'ordinary' });
    expect(one.court.case(there.stream).filing.caseNumber).toMatch(/演0103民初1号$/);
  });

  test('CPL-148: it is pending, and taken back with leave of a judge once it is registered', async () => {
    const one = await ruledAway();
    const there = await handedOver(one);
    const { zhao } = one.people;
    const withdrawal = { reason: '双方已经和解。', sure: true };
    expect(await there.try(zhao, 'filing.withdraw', withdrawal)).toMatchObject({
      refusals: [
        {
          code: 'filing/withdrawn-once-registered',
          ground: { kind: 'law', articles: ['CPL-148'] },
        },
      ],
    });
    // On paper it is no other thing; what it says is received either way.
    expect(await one.court.offers(there.stream, there.mo)).not.toContain(
      'filing.record-withdrawal#p1',
    );
    await there.must(zhao, 'filing.supplement', { note: '申请撤诉。', attachments: [] });
    expect(one.court.case(there.stream).filing.status).toBe('under-review');
    await there.must(there.mo, 'filing.register', { procedure: 'ordinary' });
    const suit = { reasons: '双方已经和解。', sure: true };
    await there.must(zhao, 'claims.withdraw', suit, 'p1');
  });

  test('CPL-130: the exhibits, the answers and the counterclaim come with it, each with its own day', async () => {
    const one = await ruledAway(
      async (early) => {
        await early.paid();
        const answer = { text: '没有欠款，已经付清。', attachments: [CivilCase.file('e')] };
        const also = { conformsToOriginals: true };
        await early.must('qian', 'defence.submit', { ...answer, ...also }, 'd1');
        await early.must('qian', 'claims.counterclaim', counterclaim, 'd1');
        const joined = { outcome: 'joined', reasons: '同一合同。' };
        await early.must('lu', 'claims.decide-counterclaim', joined, 'r1');
        const answered = { text: '没有约定保管费。', attachments: [] };
        await early.must('zhao', 'claims.answer-counterclaim', answered, 'r1.p1');
      },
      { exhibits: [exhibit], evidenceConforms: true, conformsToOriginals: true },
    );
    const before = one.state;
    const there = await handedOver(one);
    // It was told when it happened; nobody is told of it twice.
    const state = one.court.case(there.stream);
    const told = one.court.entries(there.stream).flatMap((entry) =>
      catalogue
        .effectsOf(entry)
        .filter(({ port }) => port === 'sms')
        .flatMap((effect) => effect.message(entry, state)),
    );
    expect(told).toEqual([]);
    const { evidence, defence, claims } = state;
    expect(evidence.exhibits).toMatchObject([
      { id: 'x1', number: 1, participant: 'p1', name: '定作合同', files: exhibit.files },
    ]);
    expect(evidence.lists).toMatchObject([
      { occasion: 'complaint', receivedOn: '2026-03-02', late: false, by: 'zhao' },
    ]);
    expect(defence.defences).toMatchObject([
      {
        participant: 'd1',
        text: '没有欠款，已经付清。',
        attachments: [CivilCase.file('e')],
        receivedOn: '2026-03-02',
        by: 'qian',
      },
    ]);
    expect(claims.counterclaims).toMatchObject([
      {
        id: 'r1',
        participant: 'd1',
        amount: 300_000,
        grounds: '货物保管了三个月。',
        attachments: counterclaim.attachments,
        decided: 'joined',
        by: 'qian',
        answers: [{ participant: 'p1', text: '没有约定保管费。', by: 'zhao' }],
      },
    ]);
    expect(claims.counterclaims[0]?.amount).toBe(before.claims.counterclaims[0]?.amount);
    // Nothing of it is asked for again, and no ruling is wanted on the objection that was decided.
    await there.must(there.mo, 'filing.register', { procedure: 'ordinary' });
    const owed = one.court.tasks(there.stream).map(({ key }) => key);
    expect(owed.filter((key) => /^(defence|claims)\//.test(key))).toEqual([]);
  });

  test('CPL-130: what nobody had decided on is decided there, and what was over stays behind', async () => {
    const one = await ruledAway(async (early) => {
      await early.paid();
      await early.must('qian', 'claims.counterclaim', counterclaim, 'd1');
      await early.must(
        'lu',
        'claims.decide-counterclaim',
        {
          outcome: 'not-accepted',
          bar: 'unrelated',
          reasons: '不是同一件事。',
        },
        'r1',
      );
      await early.must(
        'qian',
        'claims.counterclaim',
        { ...counterclaim, grounds: '再次提起。' },
        'd1',
      );
      await early.must('zhao', 'claims.withdraw', { reasons: '和解', sure: true }, 'p1');
    });
    const there = await registeredThere(one);
    const { claims } = one.court.case(there.stream);
    expect(claims.counterclaims).toMatchObject([
      { id: 'r1', grounds: '再次提起。', decided: null, fee: null },
    ]);
    expect(claims.withdrawals).toMatchObject([{ id: 'w1', participant: 'p1', decided: null }]);
    const bench = { outcome: 'joined', reasons: '同一合同。' };
    await there.must(there.judge, 'claims.decide-counterclaim', bench, 'r1');
    expect(one.court.case(there.stream).claims.counterclaims[0]?.fee?.amount).toBeGreaterThan(0);
  });

  test('CPL-130: whoever came in with a claim of their own is in it there as well, and gets its papers', async () => {
    const one = await ruledAway(async (early) => {
      await early.must('lu', 'participation.add-party', {
        as: 'third-party-claiming',
        party: { kind: 'person', name: '孙立新', address: '云州市东湖区柳荫巷 7 号' },
        instance: 'application',
        reasons: '主张所有权。',
      });
      await early.issue();
    });
    const there = await handedOver(one);
    const { participation, documents } = one.court.case(there.stream);
    expect(participation.added).toMatchObject([
      { participant: 't1', as: 'third-party-claiming', reasons: '主张所有权。' },
    ]);
    expect(documents.papers.filter(({ addressee }) => addressee === 't1')).toEqual([]);
    await there.must(there.mo, 'filing.register', { procedure: 'ordinary' });
    const papers = one.court
      .case(there.stream)
      .documents.papers.filter(({ addressee }) => addressee === 't1');
    expect(papers.map(({ template }) => template)).toEqual(['evidence-notice', 'rights-notice']);
  });

  test('OLR-4.2.4: no consent is made up by it: who had chosen to file online has, and nobody else', async () => {
    const one = await ruledAway();
    const there = await handedOver(one);
    expect(consentAnswer(one.court.case(there.stream), 'filing', 'p1')).toMatchObject({
      status: 'agreed',
    });
    const letter = letterOf(one, there.court);
    const from = { ...letter.from, online: [] };
    const system = one.court.system('letters');
    const opened = await one.court.when(system, 'filing.receive-transfer', null, {
      ...letter,
      from,
    });
    if (opened.outcome !== 'accepted') throw new Error(JSON.stringify(opened));
    expect(consentAnswer(one.court.case(opened.stream), 'filing', 'p1')).toBeNull();
  });

  test('OLR-9.1.2a: what a defendant hands in answers no notice to the plaintiff, and is received on paper too', async () => {
    const one = await ruledAway();
    const there = await handedOver(one);
    // A notice from before this court knew better.
    const items = [{ item: 'claim-unclear' as const, note: '写明。' }];
    const shared = { items, dueOn: '2026-04-01', days: 15 };
    one.court.given(there.stream, correctionRequested.make({ shared }));
    const filing = () => one.court.case(there.stream).filing;
    await there.must(one.people.qian, 'filing.supplement', { note: '我的意见。', attachments: [] });
    expect(filing().status).toBe('correction-requested');
    const paper = {
      receivedOn: '2026-03-17',
      note: '书面意见 2 页。',
      attachments: [CivilCase.file('9')],
      keptAt: '纸质卷第 1 册',
    };
    await there.must(there.mo, 'filing.record-papers', paper, 'd1');
    expect(filing()).toMatchObject({ status: 'correction-requested' });
    expect(filing().attachments.at(-1)).toMatchObject({ sha256: '9'.repeat(64) });
    await there.must(one.people.zhao, 'filing.supplement', { note: '写明了。', attachments: [] });
    expect(filing().status).toBe('under-review');
  });

  test('CPL-37: it is received with all its papers, however many they are', async () => {
    const files = Array.from({ length: 40 }, (_, at) => ({
      ...CivilCase.file('a'),
      sha256: String(at).padStart(64, '0'),
    }));
    const one = await ruledAway(async (early) => {
      for (let count = 0; count < 22; count += 1)
        await early.must('zhao', 'filing.supplement', {
          note: '补充。',
          attachments: files,
          conformsToOriginals: true,
        });
    });
    const there = await handedOver(one);
    expect(one.court.case(there.stream).filing.attachments).toHaveLength(22 * 40 + 1);
  });
});
