import { suitEnd } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const died = { participant: 'd1', event: 'death', text: '4 月 2 日去世。', attachments: [] };
const order = { ground: 'heir-awaited', participant: 'd1', reasons: '等待继承人。' };
const heir = {
  former: 'd1',
  as: 'heir',
  party: { kind: 'person', name: '钱向前', address: '云州市东湖区柳荫巷 3 号' },
  reasons: '表明承担诉讼。',
};
const reasons = '原因消除。';
const tasks = (one: CivilCase) => one.court.tasks(one.stream);
const keys = (one: CivilCase) => tasks(one).map(({ key }) => key);
const terms = (one: CivilCase) => one.court.deadlines(one.stream).map(({ key }) => key);

describe('what happens to a party', () => {
  test('CPL-153: anybody in the case tells it, it is received, and a judge looks at it', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'suspension.report', died);
    await one.must('he', 'suspension.note-event', { ...died, event: 'incapacity' });
    expect(keys(one)).toEqual(
      expect.arrayContaining(['suspension/report/e1', 'suspension/report/e2']),
    );
    await one.must('lu', 'suspension.answer-report', { reasons: '只是住院。' }, 'e2');
    expect(keys(one)).not.toContain('suspension/report/e2');
    expect(one.state.suspension.holds).toBeNull();
  });

  test('only a party of the case can be chosen', async () => {
    const one = await CivilCase.registered();
    expect(
      await one.try('zhao', 'suspension.report', { ...died, participant: 'x9' }),
    ).toMatchObject({
      refusals: [{ code: 'suspension/choose-a-party', remedy: [{ path: 'participant' }] }],
    });
  });
});

describe('a suspended suit', () => {
  test('CPL-153: what was reported stands beside the ruling, and beside the end while the suit waits for it', async () => {
    const one = await CivilCase.registered();
    const told = async (command: string) =>
      (await one.court.told(one.stream, one.people.lu, command, '')).map(({ code }) => code);
    expect(await told('suspension.order')).toEqual([]);
    const event = { participant: 'd1', event: 'death', text: '四月二日去世。', attachments: [] };
    await one.must('zhao', 'suspension.report', event);
    for (const command of [
      'suspension.order',
      'suspension.terminate',
      'suspension.admit-successor',
    ])
      expect(await told(command), command).toEqual(['told']);
    const heirs = { ground: 'heir-awaited', participant: 'd1', reasons };
    await one.must('lu', 'suspension.order', heirs);
    expect(await told('suspension.terminate')).toEqual(['told']);
  });

  test('CPL-153, TTL-9: no term runs while it is suspended, and none passes', async () => {
    const one = await CivilCase.registered();
    expect(terms(one)).toContain('judgment/trial@2026-06-02');
    await one.must('lu', 'suspension.order', order);
    expect(terms(one)).toEqual([]);
    expect(one.state.documents.papers.at(-1)?.extra).toMatchObject({ ruling: 'suspension' });
    expect(tasks(one).filter(({ dueAt }) => dueAt !== undefined)).toEqual([]);
    expect(keys(one)).toContain('suspension/resume');
  });

  test('CPL-153, TTL-9: resumed, the time to try runs on with what was left of it', async () => {
    const one = await CivilCase.registered();
    one.court.at('2026-03-12T01:00:00.000Z');
    await one.must('lu', 'suspension.order', order);
    one.court.at('2026-04-13T01:00:00.000Z');
    await one.must('lu', 'suspension.resume', { reasons });
    // 12 March to 2 June are 83 days; 83 days after 13 April is Sunday, 5 July.
    expect(terms(one)).toContain('judgment/trial@2026-07-06');
    expect(tasks(one).find(({ key }) => key === 'judgment/make')?.dueAt).toBe(
      '2026-07-06T15:59:59.999Z',
    );
  });

  test('CPL-153: a party’s days stand still too, the party is told the new last day, and a second suspension adds to it', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.servedOnPaper('2026-03-02');
    expect(terms(one)).toContain('defence/term/d1@2026-03-17');
    one.court.at('2026-03-09T01:00:00.000Z');
    await one.must('lu', 'suspension.order', order);
    one.court.at('2026-03-19T01:00:00.000Z');
    await one.must('lu', 'suspension.resume', { reasons });
    // Nine days were left, that of the suspension with them; 28 March is a Saturday.
    expect(terms(one)).toContain('defence/term/d1@2026-03-30');
    const moved = one.court
      .entries(one.stream)
      .find(
        ({ kind, body }) =>
          kind === 'deadline.Moved' && (body as { term: string }).term === 'defence/term/d1',
      );
    expect(moved?.labels).toEqual(['side:defendant']);
    await one.must('lu', 'suspension.order', order);
    one.court.at('2026-03-23T01:00:00.000Z');
    await one.must('lu', 'suspension.resume', { reasons });
    expect(terms(one)).toContain('defence/term/d1@2026-04-07');
  });

  test('CPL-153: of a term that begins while the suit stands still all its days are left, and no more', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    one.court.at('2026-03-17T01:00:00.000Z');
    await one.must('lu', 'suspension.order', order);
    one.court.at('2026-04-10T01:00:00.000Z');
    await one.servedOnPaper('2026-04-10');
    one.court.at('2026-05-18T01:00:00.000Z');
    await one.must('lu', 'suspension.resume', { reasons });
    expect(terms(one)).toContain('defence/term/d1@2026-06-02');
    const moved = one.court
      .entries(one.stream)
      .findLast(
        ({ kind, body }) =>
          kind === 'deadline.Moved' && (body as { term: string }).term === 'defence/term/d1',
      );
    expect(moved?.body).toMatchObject({ left: 15 });
  });

  test('CPL-153: what is handed in while the suit stands still is not late, and what was late before is', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.servedOnPaper('2026-03-02');
    await one.linked();
    one.court.at('2026-03-09T01:00:00.000Z');
    await one.must('lu', 'suspension.order', order);
    one.court.at('2026-03-30T01:00:00.000Z');
    await one.must('qian', 'defence.submit', { text: '没有收到货款。', attachments: [] }, 'd1');
    expect(one.state.defence.defences).toMatchObject([{ late: false }]);
    const other = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await other.servedOnPaper('2026-03-02');
    await other.linked();
    other.court.at('2026-03-20T01:00:00.000Z');
    await other.must('lu', 'suspension.order', order);
    await other.must('qian', 'defence.submit', { text: '没有收到货款。', attachments: [] }, 'd1');
    expect(other.state.defence.defences).toMatchObject([{ late: true }]);
  });

  test('CPLI-99, CPL-153: so does the time for evidence: by its name, with its new day told, and claims change within it', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.noticedOfEvidence('p1');
    expect(terms(one)).toContain('claims/evidence/p1@2026-03-17');
    expect(terms(one).filter((key) => key.startsWith('claims/evidence/d1'))).toEqual([]);
    one.court.at('2026-03-09T01:00:00.000Z');
    await one.must('lu', 'suspension.order', order);
    one.court.at('2026-03-19T01:00:00.000Z');
    await one.must('lu', 'suspension.resume', { reasons });
    expect(terms(one)).toContain('claims/evidence/p1@2026-03-30');
    expect(
      one.court
        .entries(one.stream)
        .find(
          ({ kind, body }) =>
            kind === 'deadline.Moved' && (body as { term: string }).term === 'claims/evidence/p1',
        ),
    ).toMatchObject({ labels: ['side:plaintiff'], body: { left: 9, to: '2026-03-30' } });
    one.court.at('2026-03-30T01:00:00.000Z');
    const change = { claims: [{ text: '返还', yuan: '70000' }], reasons: '漏算', attachments: [] };
    await one.must('zhao', 'claims.change', change, 'p1');
    expect(one.state.claims.changes).toMatchObject([{ leave: false }]);
    one.court.at('2026-03-31T01:00:00.000Z');
    await one.must('zhao', 'claims.change', change, 'p1');
    expect(one.state.claims.changes[1]).toMatchObject({ leave: true });
  });

  test.each([
    ['ordinary', '2026-03-17', 'CPLI-99'],
    ['summary', '2026-03-17', 'CPLI-266'],
    ['small-claims', '2026-03-09', 'CPLI-275'],
  ])('the time for evidence in %s procedure ends on %s (%s)', async (procedure, dueOn, article) => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
    await one.noticedOfEvidence('p1');
    expect(one.court.deadlines(one.stream)).toContainEqual(
      expect.objectContaining({
        key: `claims/evidence/p1@${dueOn}`,
        basis: [article],
        whose: 'plaintiff',
      }),
    );
  });

  test('FEE-22, CPL-153: so do the days to pay', async () => {
    const one = await CivilCase.registered();
    await one.noticedToPay();
    expect(one.state.fees.bill?.dueOn).toBe('2026-03-09');
    await one.must('lu', 'suspension.order', order);
    one.court.at('2026-03-16T01:00:00.000Z');
    await one.must('lu', 'suspension.resume', { reasons });
    expect(one.state.fees.bill?.dueOn).toBe('2026-03-24');
  });

  test('CPL-153: suspended in the morning of its last day and resumed late one evening, a whole day is left', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.servedOnPaper('2026-03-02');
    one.court.at('2026-03-17T01:00:00.000Z');
    await one.must('lu', 'suspension.order', order);
    one.court.at('2026-05-18T15:30:00.000Z');
    await one.must('lu', 'suspension.resume', { reasons });
    expect(terms(one)).toContain('defence/term/d1@2026-05-19');
  });

  test('a term that had ended before stays as it was', async () => {
    const one = await CivilCase.registered();
    await one.noticedToPay();
    one.court.at('2026-03-20T01:00:00.000Z');
    await one.must('lu', 'suspension.order', order);
    one.court.at('2026-04-20T01:00:00.000Z');
    await one.must('lu', 'suspension.resume', { reasons });
    expect(one.state.fees.bill?.dueOn).toBe('2026-03-09');
  });

  test('CPL-153: no judgment is made while it is suspended, on the ground of that order', async () => {
    const one = await CivilCase.registered();
    await one.must('lu', 'judgment.draft', {
      findings: '事实',
      reasons: '理由',
      basis: '《中华人民共和国民法典》第五百七十七条',
      orders: [{ text: '返还' }],
      costs: '被告负担',
      appealCourt: '云州市中级人民法院',
    });
    await one.must('lu', 'suspension.order', order);
    const why = await one.court.whyNot(one.stream, one.people.lu, 'judgment.make');
    expect(why.find(({ code }) => code === 'judgment/suspended')?.ground).toEqual({
      kind: 'order',
      entry: one.state.suspension.holds?.entry,
    });
    await one.must('lu', 'suspension.resume', { reasons });
    const then = await one.court.whyNot(one.stream, one.people.lu, 'judgment.make');
    expect(then.map(({ code }) => code)).not.toContain('judgment/suspended');
  });
});

describe('who takes over', () => {
  test('CPLI-55: an heir takes the place of the party, and is invited like any party', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'suspension.note-event', died);
    await one.must('lu', 'suspension.order', order);
    await one.must('lu', 'suspension.admit-successor', heir);
    expect(one.state.participation.participants).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ id: 'd2', name: '钱向前', to: null })]),
    );
    expect(one.state.participation.participants.find(({ id }) => id === 'd1')?.to).not.toBeNull();
    await one.must('lu', 'suspension.resume', { reasons });
    expect(keys(one)).toContain('participation/invite');
  });

  test('CPLI-55: an heir gets the papers of a party, and nobody stands in the case twice', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary', {
      plaintiff: { kind: 'person', name: '沈静宜', residentId: '110101199003070011' },
    });
    const twice = { ...heir.party, name: '沈静宜', residentId: '110101199003070011' };
    expect(
      await one.try('lu', 'suspension.admit-successor', { ...heir, party: twice }),
    ).toMatchObject({ refusals: [{ code: 'participation/party-already' }] });
    await one.must('lu', 'suspension.admit-successor', heir);
    const papers = one.state.documents.papers.filter(({ addressee }) => addressee === 'd2');
    expect(papers.map(({ template }) => template)).toEqual([
      'response-notice',
      'evidence-notice',
      'rights-notice',
    ]);
  });

  test('only a party of the case has a place to be taken', async () => {
    const one = await CivilCase.registered();
    expect(
      await one.try('lu', 'suspension.admit-successor', { ...heir, former: 'x9' }),
    ).toMatchObject({ refusals: [{ remedy: [{ path: 'former' }] }] });
  });
});

describe('a suit that ends', () => {
  test('CPL-154: ended by ruling the case can be closed, and no fee comes back', async () => {
    const one = await CivilCase.registered();
    await one.paid();
    const ending = { ground: 'plaintiff-without-heirs', reasons: '没有继承人。' };
    await one.must('lu', 'suspension.terminate', ending);
    expect(suitEnd(one.state)).toMatchObject({ how: 'terminated' });
    expect(one.state.documents.papers.at(-1)?.extra).toMatchObject({ ruling: 'termination' });
    await one.issue();
    expect(keys(one)).toContain('judgment/close');
    expect(keys(one)).not.toContain('fees/refund');
    await one.must('he', 'case.close', { manner: 'other', note: '终结诉讼。' });
  });
});
