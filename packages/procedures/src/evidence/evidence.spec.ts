import type { CourtDay } from '@xiezhi/kernel';
import type { CourtProfile } from '@xiezhi/record';
import { participationBegun } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { judgmentData } from '../shared/judgment-data.ts';
import { CivilCase } from '../testing/civil.ts';

const exhibit = (name: string, digit = 'c', also: Readonly<Record<string, unknown>> = {}) => ({
  name,
  source: '双方签订，原告保存原件',
  purpose: '证明双方约定交货日期',
  form: 'scan',
  files: [CivilCase.file(digit)],
  ...also,
});
const handing = (...exhibits: readonly object[]) => ({ exhibits, conformsToOriginals: true });
const codes = (tried: Awaited<ReturnType<CivilCase['try']>>) =>
  tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [tried.outcome];
const grounds = (tried: Awaited<ReturnType<CivilCase['try']>>) =>
  tried.outcome === 'refused' ? tried.refusals.map(({ ground }) => ground) : [];
const tasks = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const exhibits = (one: CivilCase) => one.state.evidence.exhibits;

const finding = (id: string, outcome = 'admitted') => ({
  findings: [
    {
      exhibit: id,
      authenticity: 'yes',
      legality: 'yes',
      relevance: 'yes',
      outcome,
      reasons: '与其他证据相互印证。',
    },
  ],
});
const view = (id: string, authenticity: 'agreed' | 'disputed' = 'agreed') => ({
  exhibits: [
    {
      exhibit: id,
      authenticity,
      legality: 'agreed',
      relevance: 'agreed',
      ...(authenticity === 'disputed' ? { reasons: '落款不是我的签名。' } : {}),
    },
  ],
  attachments: [],
});

/** The plaintiff has handed in a contract, and the defendant is in the case. */
async function withContract(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.noticedOfEvidence('p1');
  await one.linked();
  await one.must('zhao', 'evidence.submit', handing(exhibit('定作合同')), 'p1');
  return one;
}

/** A sitting at which both were there. */
async function sat(one: CivilCase): Promise<void> {
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  one.court.at('2026-03-20T08:00:00.000Z');
  const held = { online: [], inPerson: ['p1', 'd1'], identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', held, 'h1');
}

/** Each has had the notice on evidence, and all days for it are over. */
const afterTheTime = '2026-04-20T01:00:00.000Z';

describe('exhibits are handed in', () => {
  test('OLR-11.2.1, CPL-69: exhibits are numbered on their side, and the list of them is a paper and the receipt', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must(
      'zhao',
      'evidence.submit',
      handing(exhibit('定作合同'), exhibit('收条', 'd')),
      'p1',
    );
    await one.must('qian', 'evidence.submit', handing(exhibit('送货单', 'e')), 'd1');
    await one.must('zhao', 'evidence.submit', handing(exhibit('聊天记录', 'f')), 'p1');
    expect(exhibits(one).map(({ id, side, number, name }) => [id, side, number, name])).toEqual([
      ['x1', 'plaintiff', 1, '定作合同'],
      ['x2', 'plaintiff', 2, '收条'],
      ['x3', 'defendant', 1, '送货单'],
      ['x4', 'plaintiff', 3, '聊天记录'],
    ]);
    const lists = one.state.documents.papers.filter(({ template }) => template === 'evidence-list');
    expect(lists).toHaveLength(3);
    const [ordered] = one.court
      .entries(one.stream)
      .filter(
        ({ kind, body }) =>
          kind === 'documents.Ordered' &&
          (body as { template: string }).template === 'evidence-list',
      );
    expect(ordered?.body).toMatchObject({
      data: {
        party: { role: '原告', name: '沈静宜' },
        exhibits: [
          { number: 1, name: '定作合同', form: 'scan' },
          { number: 2, name: '收条' },
        ],
        late: false,
        way: 'online',
      },
    });
  });

  test('GD-3.1.2: nothing is handed in without the word that it is as the originals', async () => {
    const one = await CivilCase.registered();
    const tried = await one.try('zhao', 'evidence.submit', { exhibits: [exhibit('合同')] }, 'p1');
    expect(tried).toMatchObject({
      outcome: 'invalid',
      faults: [{ path: 'conformsToOriginals', code: 'confirm' }],
    });
  });

  test('CPL-124: what comes with the complaint is exhibits with their sources, printed on it, and nothing is missing', async () => {
    const one = await CivilCase.filed(undefined, {
      attachments: [],
      exhibits: [exhibit('定作合同')],
      evidenceConforms: true,
    });
    expect(exhibits(one)).toMatchObject([{ id: 'x1', participant: 'p1', side: 'plaintiff' }]);
    expect(one.state.filing.lacking).not.toContain('evidence-list');
    const complaint = one.court
      .entries(one.stream)
      .find(
        ({ kind, body }) =>
          kind === 'documents.Ordered' && (body as { template: string }).template === 'complaint',
      );
    expect(complaint?.body).toMatchObject({
      data: { materials: [{ name: '证据1 定作合同（c.pdf）' }] },
    });
  });

  test('exhibits that come with the complaint are confirmed to be as the originals', async () => {
    await expect(
      CivilCase.filed(undefined, { attachments: [], exhibits: [exhibit('定作合同')] }),
    ).rejects.toThrow('evidenceConforms');
  });

  test('CPL-128: what comes with the answer to the complaint is numbered on the other side', async () => {
    const one = await withContract();
    const answer = {
      text: '货已做好。',
      attachments: [],
      exhibits: [exhibit('送货单', 'e')],
      evidenceConforms: true,
    };
    await one.must('qian', 'defence.submit', answer, 'd1');
    expect(one.state.defence.defences).toHaveLength(1);
    expect(exhibits(one).at(-1)).toMatchObject({ side: 'defendant', number: 1, name: '送货单' });
    expect(one.state.evidence.lists.at(-1)).toMatchObject({ occasion: 'defence', late: false });
  });

  test('OLR-11.3.0, N49-7.1.2: paper and objects are entered by the clerk with the place where they are kept', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    const paper = {
      receivedOn: '2026-03-02',
      keptAt: '物证室 3 号柜',
      exhibits: [exhibit('样品门板', 'e', { form: 'object' })],
    };
    await one.must('he', 'evidence.record-paper', paper, 'd1');
    expect(one.state.evidence.lists).toMatchObject([
      { participant: 'd1', source: 'paper', keptAt: '物证室 3 号柜', by: null },
    ]);
    const early = { ...paper, receivedOn: '2026-01-02' };
    expect(codes(await one.try('he', 'evidence.record-paper', early, 'd1'))).toEqual([
      'receipt/before-the-case',
    ]);
  });

  test('CPL-62: what an agent hands in before the authority is shown is received and marked, and replaces nothing', async () => {
    const one = await withContract();
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: 'a1',
          role: 'agent',
          side: 'plaintiff',
          name: '邵知行',
          kind: 'person',
          principal: 'p1',
          person: 'shao',
          authority: 'pending',
        },
        personal: {},
      }),
    );
    const shao = one.court.person('shao', { name: '邵知行' });
    const offers = await one.court.offers(one.stream, shao);
    expect(offers).toContain('evidence.submit#p1');
    expect(offers).not.toContain('evidence.withdraw#x1');
    expect(offers).not.toContain('evidence.replace#x1');
    await one.court.when(shao, 'evidence.submit', one.stream, handing(exhibit('录音', 'd')), 'p1');
    expect(one.state.evidence.lists.at(-1)).toMatchObject({ unshown: 'shao' });
  });

  test('an exhibit is replaced or withdrawn, and stays in the docket', async () => {
    const one = await withContract();
    await one.must('zhao', 'evidence.replace', handing(exhibit('定作合同（清晰）', 'd')), 'x1');
    expect(exhibits(one)).toMatchObject([
      { id: 'x1', replacedBy: 'x2', withdrawn: false },
      { id: 'x2', number: 2, replaces: 'x1' },
    ]);
    await one.must('zhao', 'evidence.withdraw', { reasons: '不再主张', sure: true }, 'x2');
    expect(exhibits(one)).toMatchObject([{ id: 'x1' }, { id: 'x2', withdrawn: true }]);
    expect(await one.court.offers(one.stream, one.people.zhao)).not.toContain(
      'evidence.withdraw#x2',
    );
    expect(await one.court.offers(one.stream, one.people.qian)).not.toContain(
      'evidence.withdraw#x1',
    );
  });
});

describe('evidence that comes late', () => {
  test('CPL-68: it is received, marked, and a judge owes a decision with reasons', async () => {
    const one = await withContract();
    one.court.at(afterTheTime);
    const told = await one.court.told(one.stream, one.people.zhao, 'evidence.submit', 'p1');
    expect(told.map(({ code }) => code)).toEqual(['late']);
    const late = { ...handing(exhibit('银行流水', 'd')), lateReasons: '银行四月才出具。' };
    await one.must('zhao', 'evidence.submit', late, 'p1');
    expect(one.state.evidence.lists.map(({ late: marked }) => marked)).toEqual([false, true]);
    expect(tasks(one)).toContain('evidence/late/l2');
    await one.must('lu', 'evidence.decide-late', { outcome: 'taken', reasons: '理由成立' }, 'l2');
    expect(tasks(one)).not.toContain('evidence/late/l2');
    expect(one.state.evidence.lists.at(-1)?.decided).toMatchObject({ outcome: 'taken' });
  });

  test('CPL-85: what was posted before the end is in time', async () => {
    const one = await withContract();
    one.court.at(afterTheTime);
    const paper = { receivedOn: '2026-04-20', keptAt: '纸质卷', exhibits: [exhibit('收条', 'd')] };
    await one.must('he', 'evidence.record-paper', { ...paper, postedOn: '2026-03-10' }, 'p1');
    await one.must('he', 'evidence.record-paper', paper, 'p1');
    expect(one.state.evidence.lists.map(({ late }) => late)).toEqual([false, false, true]);
  });

  test('CPL-68: late evidence is not admitted before it is decided on, and never once it is not taken', async () => {
    const one = await withContract();
    one.court.at(afterTheTime);
    await one.must('zhao', 'evidence.submit', handing(exhibit('银行流水', 'd')), 'p1');
    await one.must('qian', 'exchange.give-opinion', view('x2'), 'd1');
    expect(grounds(await one.try('lu', 'evidence.find', finding('x2')))).toEqual([
      { kind: 'policy', setting: 'late-evidence-first' },
    ]);
    await one.must('lu', 'evidence.decide-late', { outcome: 'not-taken', reasons: '故意' }, 'l2');
    const tried = await one.try('lu', 'evidence.find', finding('x2'));
    expect(codes(tried)).toEqual(['evidence/not-taken']);
    expect(grounds(tried)).toMatchObject([{ kind: 'order' }]);
    await one.must('lu', 'evidence.find', finding('x2', 'not-admitted'));
    expect(exhibits(one)[1]?.finding).toMatchObject({ outcome: 'not-admitted' });
  });
});

describe('opinions and findings', () => {
  test('OLR-14.2.0, CPL-71: of each exhibit of another a party says what it thinks, with reasons for what it disputes', async () => {
    const one = await withContract();
    const silent = { exhibits: [{ ...view('x1', 'disputed').exhibits[0], reasons: undefined }] };
    expect(await one.try('qian', 'exchange.give-opinion', silent, 'd1')).toMatchObject({
      outcome: 'invalid',
      faults: [{ path: 'exhibits.0.reasons', code: 'say-why' }],
    });
    await one.must('qian', 'exchange.give-opinion', view('x1', 'disputed'), 'd1');
    expect(one.state.exchange.opinions).toMatchObject([
      { participant: 'd1', exhibits: [{ exhibit: 'x1', authenticity: 'disputed' }] },
    ]);
    expect(
      codes(await one.try('qian', 'exchange.give-opinion', { attachments: [] }, 'd1')),
    ).toEqual(['exchange/say-something']);
    expect(await one.court.offers(one.stream, one.people.zhao)).not.toContain(
      'exchange.give-opinion#p1',
    );
  });

  test('nobody speaks to an exhibit of their own', async () => {
    const one = await withContract();
    await one.must('qian', 'evidence.submit', handing(exhibit('送货单', 'e')), 'd1');
    expect(codes(await one.try('qian', 'exchange.give-opinion', view('x2'), 'd1'))).toEqual([
      'exchange/not-an-exhibit',
    ]);
  });

  test('OLR-15.1.1, CPL-71: an exhibit is admitted once the others could contest it, and not before', async () => {
    const one = await withContract();
    const tried = await one.try('lu', 'evidence.find', finding('x1'));
    expect(codes(tried)).toEqual(['evidence/not-contested-yet']);
    expect(grounds(tried)).toEqual([{ kind: 'law', articles: ['CPL-71'] }]);
    await one.must('qian', 'exchange.give-opinion', view('x1'), 'd1');
    await one.must('lu', 'evidence.find', finding('x1'));
    expect(exhibits(one)[0]?.finding).toMatchObject({
      outcome: 'admitted',
      authenticity: true,
      reasons: '与其他证据相互印证。',
    });
    await one.must('lu', 'evidence.find', finding('x1', 'not-admitted'));
    expect(exhibits(one)[0]?.finding?.outcome).toBe('not-admitted');
  });

  test('CPL-71: a sitting held after it came in is a chance to contest it', async () => {
    const one = await withContract();
    await sat(one);
    expect(codes(await one.try('lu', 'evidence.find', finding('x1')))).toEqual(['accepted']);
  });

  test('what is withdrawn is found no more', async () => {
    const one = await withContract();
    await one.must('zhao', 'evidence.withdraw', { reasons: '不再主张', sure: true }, 'x1');
    await one.must('zhao', 'evidence.submit', handing(exhibit('收条', 'd')), 'p1');
    expect(codes(await one.try('lu', 'evidence.find', finding('x1', 'not-admitted')))).toEqual([
      'evidence/not-in-the-case',
    ]);
  });
});

describe('what a judgment rests on', () => {
  const draft = {
    findings: '双方签订合同。',
    reasons: '应当交货。对被告所称的录音不予采信。',
    basis: '《中华人民共和国民法典》第五百七十七条',
    orders: [{ text: '被告返还价款', yuan: '60480' }],
    costs: '由被告负担。',
    appealCourt: '云州市中级人民法院',
  };
  /** Heard, the transcript settled, so that nothing but the evidence stands before the judgment. */
  async function heard(): Promise<CivilCase> {
    const one = await withContract();
    await one.must('qian', 'evidence.submit', handing(exhibit('录音', 'e')), 'd1');
    await sat(one);
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
    for (const [who, id] of [
      ['zhao', 'p1'],
      ['qian', 'd1'],
    ] as const)
      await one.must(who, 'transcript.confirm', { read: true }, `h1.${id}`);
    await one.must('lu', 'evidence.find', {
      findings: [...finding('x1').findings, ...finding('x2', 'not-admitted').findings],
    });
    return one;
  }

  test('OLR-15.1.2, CPL-66: a judgment rests on admitted exhibits alone; it may speak of any', async () => {
    const one = await heard();
    await one.must('lu', 'judgment.draft', { ...draft, restsOn: ['x1', 'x2'] });
    const tried = await one.try('lu', 'judgment.make', { signed: true });
    expect(codes(tried)).toEqual(['judgment/rests-on-what-is-not-admitted']);
    expect(grounds(tried)).toEqual([{ kind: 'law', articles: ['OLR-15.1.2', 'CPL-66'] }]);
    await one.must('lu', 'judgment.draft', { ...draft, restsOn: ['x1'] });
    await one.must('lu', 'judgment.make', { signed: true });
    const made = one.court
      .entries(one.stream)
      .find(
        ({ kind, body }) =>
          kind === 'documents.Ordered' && (body as { template: string }).template === 'judgment',
      );
    const { evidence } = (made?.body as { data: { evidence: string } }).data;
    expect(evidence).toContain('对原告证据1《定作合同》予以采信');
    expect(evidence).toContain('不予采信：被告证据1《录音》');
  });

  test('CPL-71: that exhibits were contested is said where each that is named was shown or spoken to, and not of one that came after it all', async () => {
    const one = await heard();
    const said = (): unknown =>
      judgmentData(one.state, { name: '法院' } as CourtProfile, '2026-03-21' as CourtDay)[
        'evidence'
      ];
    expect(said()).toMatch(/^当事人围绕诉讼请求提交了证据，本院组织进行了质证。经审查，/u);
    one.court.at('2026-03-21T01:00:00.000Z');
    await one.must('zhao', 'evidence.submit', handing(exhibit('收条', 'd')), 'p1');
    expect(said()).toContain('质证');
    await one.must('lu', 'evidence.find', finding('x3', 'not-admitted'));
    expect(said()).toMatch(/^当事人围绕诉讼请求提交了证据。经审查，.*《收条》/u);
    await one.must('qian', 'exchange.give-opinion', view('x3'), 'd1');
    expect(said()).toContain('本院组织进行了质证');
  });

  test('a draft starts from what is admitted, and is warned of what is not', async () => {
    const one = await heard();
    const start = await one.court.prefill(one.stream, one.people.lu, 'judgment.draft');
    expect(start['restsOn']).toEqual(['x1']);
    const warned = (restsOn: readonly string[]) =>
      one.court.warnings(one.stream, one.people.lu, 'judgment.draft', { ...draft, restsOn });
    const shares = { code: 'no-shares' };
    expect(await warned(['x1'])).toMatchObject([shares]);
    expect(await warned(['x2'])).toMatchObject([{ code: 'not-admitted' }, shares]);
  });

  test('CPL-68: no judgment over late evidence that nobody decided on', async () => {
    const one = await heard();
    one.court.at(afterTheTime);
    await one.must('zhao', 'evidence.submit', handing(exhibit('银行流水', 'd')), 'p1');
    await one.must('lu', 'judgment.draft', { ...draft, restsOn: ['x1'] });
    const tried = await one.try('lu', 'judgment.make', { signed: true });
    expect(tried).toMatchObject({
      refusals: [{ code: 'closing/request-open', facts: { what: 'late-evidence' } }],
    });
  });
});

describe('originals', () => {
  const demand = { reasons: '印章看不清。', dueOn: '2026-03-20', place: '3 号窗口' };
  const compared = {
    on: '2026-03-02',
    how: 'online',
    present: '书记员、双方',
    note: '逐页核对',
  };

  test('OLR-12.1.1: that another party doubts it is a ground once they have said so with reasons', async () => {
    const one = await withContract();
    const doubted = { ...demand, ground: 'other-party-doubts' };
    const tried = await one.try('lu', 'evidence.demand-original', doubted, 'x1');
    expect(grounds(tried)).toEqual([{ kind: 'law', articles: ['OLR-12.1.1'] }]);
    await one.must('qian', 'exchange.give-opinion', view('x1', 'disputed'), 'd1');
    await one.must('lu', 'evidence.demand-original', doubted, 'x1');
    expect(exhibits(one)[0]?.demand).toMatchObject({ ground: 'other-party-doubts' });
  });

  test('OLR-12.1.2, OLR-12.1.4: defects and the court’s own need are grounds, with reasons, a day and a place', async () => {
    const one = await withContract();
    const need = { ...demand, ground: 'necessary' };
    expect(
      await one.try('lu', 'evidence.demand-original', { ...need, reasons: '' }, 'x1'),
    ).toMatchObject({ outcome: 'invalid', faults: [{ path: 'reasons' }] });
    expect(
      codes(
        await one.try('lu', 'evidence.demand-original', { ...need, dueOn: '2026-03-02' }, 'x1'),
      ),
    ).toEqual(['evidence/day-is-past']);
    await one.must('lu', 'evidence.demand-original', need, 'x1');
    expect(tasks(one)).toContain('evidence/original/original-1');
    expect(one.court.deadlines(one.stream).map(({ key }) => key)).toContain(
      'evidence/original/original-1@2026-03-20',
    );
    await one.must('he', 'evidence.record-comparison', { ...compared, outcome: 'matches' }, 'x1');
    expect(tasks(one)).not.toContain('evidence/original/original-1');
    await one.must('lu', 'evidence.demand-original', { ...demand, ground: 'defective' }, 'x1');
    expect(exhibits(one)[0]).toMatchObject({ compared: null, demand: { ground: 'defective' } });
  });

  test('OLR-12.1.0: of data born electronic no original is demanded', async () => {
    const one = await CivilCase.registered();
    const chat = exhibit('聊天记录', 'd', { form: 'electronic' });
    await one.must('zhao', 'evidence.submit', handing(chat), 'p1');
    expect(await one.court.offers(one.stream, one.people.lu)).not.toContain(
      'evidence.demand-original#x1',
    );
  });

  const taken = (one: CivilCase, input: Readonly<Record<string, unknown>>) =>
    one.try('lu', 'evidence.take-as-original', { reasons: '经审查', ...input }, 'x1');
  const missing = async (one: CivilCase, input: Readonly<Record<string, unknown>>) =>
    grounds(await taken(one, input));
  const law = (article: string) => [{ kind: 'law', articles: [article] }];

  test('OLR-13.1.1: not on the ground that nobody objects where somebody does', async () => {
    const one = await withContract();
    await one.must('qian', 'exchange.give-opinion', view('x1', 'disputed'), 'd1');
    expect(await missing(one, { ground: 'no-objection' })).toEqual(law('OLR-13.1.1'));
    await one.must('qian', 'exchange.give-opinion', view('x1'), 'd1');
    expect(codes(await taken(one, { ground: 'no-objection' }))).toEqual(['accepted']);
    expect(exhibits(one)[0]?.asOriginal).toBe('no-objection');
  });

  test('OLR-13.1.1: whoever was not asked of an exhibit has not agreed to it', async () => {
    const one = await withContract();
    expect(await missing(one, { ground: 'no-objection' })).toEqual(law('OLR-13.1.1'));
    expect(exhibits(one)[0]?.asOriginal).toBeNull();
    await one.must('qian', 'exchange.give-opinion', view('x1'), 'd1');
    expect(codes(await taken(one, { ground: 'no-objection' }))).toEqual(['accepted']);
  });

  test('OLR-13.1.1: whoever kept silent at a sitting after it came in has not objected', async () => {
    const one = await withContract();
    await sat(one);
    expect(codes(await taken(one, { ground: 'no-objection' }))).toEqual(['accepted']);
  });

  test('OLR-13.1.1: a later dispute undoes no finding; a judge is asked to find again', async () => {
    const one = await withContract();
    await one.must('qian', 'exchange.give-opinion', view('x1'), 'd1');
    await taken(one, { ground: 'no-objection' });
    expect(tasks(one)).not.toContain('evidence/conformity/x1');
    await one.must('qian', 'exchange.give-opinion', view('x1', 'disputed'), 'd1');
    expect(exhibits(one)[0]?.asOriginal).toBe('no-objection');
    expect(tasks(one)).toContain('evidence/conformity/x1');
    expect(await missing(one, { ground: 'no-objection' })).toEqual(law('OLR-13.1.1'));
    const proof = '（2026）云公证字第 9 号';
    expect(codes(await taken(one, { ground: 'notarised', proof }))).toEqual(['accepted']);
    expect(tasks(one)).not.toContain('evidence/conformity/x1');
  });

  test('OLR-13.1.2, OLR-13.1.3: a notary or an earlier court is named by its paper', async () => {
    const one = await withContract();
    expect(await missing(one, { ground: 'notarised' })).toEqual(law('OLR-13.1.2'));
    expect(await missing(one, { ground: 'confirmed-earlier' })).toEqual(law('OLR-13.1.3'));
    const proof = '（2024）演0102民初18号判决书';
    expect(codes(await taken(one, { ground: 'confirmed-earlier', proof }))).toEqual(['accepted']);
  });

  test('OLR-13.1.4: compared, only where a comparison found it matching', async () => {
    const one = await withContract();
    expect(await missing(one, { ground: 'compared' })).toEqual(law('OLR-13.1.4'));
    await one.must('he', 'evidence.record-comparison', { ...compared, outcome: 'differs' }, 'x1');
    expect(await missing(one, { ground: 'compared' })).toEqual(law('OLR-13.1.4'));
    await one.must('he', 'evidence.record-comparison', { ...compared, outcome: 'matches' }, 'x1');
    expect(codes(await taken(one, { ground: 'compared' }))).toEqual(['accepted']);
  });

  test('OLR-13.1.5: other evidence, only where it is named and in the case', async () => {
    const one = await withContract();
    const other = (shownBy: readonly string[]) => ({ ground: 'other-evidence', shownBy });
    expect(await missing(one, other([]))).toEqual(law('OLR-13.1.5'));
    expect(await missing(one, other(['x1']))).toEqual(law('OLR-13.1.5'));
    expect(await missing(one, other(['x9']))).toEqual(law('OLR-13.1.5'));
    await one.must('zhao', 'evidence.submit', handing(exhibit('转账记录', 'd')), 'p1');
    expect(codes(await taken(one, other(['x2'])))).toEqual(['accepted']);
  });

  test('OLR-13.1.0: that it counts as the original says nothing of whether it is true', async () => {
    const one = await withContract();
    await taken(one, { ground: 'notarised', proof: '（2026）云公证字第 9 号' });
    expect(exhibits(one)[0]).toMatchObject({ asOriginal: 'notarised', finding: null });
  });
});

describe('what is asked of the court', () => {
  const asked = {
    kind: 'collect',
    what: '被告账户流水',
    heldBy: '某银行',
    purpose: '证明付款',
    reasons: '银行不提供。',
    attachments: [],
  };

  test.each([
    ['CPL-67: a party asks the court to collect', 'collect', 'CPL-67'],
    ['CPL-84: a party asks the court to preserve', 'preserve', 'CPL-84'],
  ])('%s, and a judge owes a decision with reasons', async (_title, kind, article) => {
    const one = await withContract();
    await one.must('zhao', 'evidence.apply', { ...asked, kind }, 'p1');
    expect(one.court.tasks(one.stream)).toContainEqual(
      expect.objectContaining({ key: 'evidence/application/application-1', basis: [article] }),
    );
    const decision = { decision: 'granted', reasons: '确因客观原因不能自行收集' };
    await one.must('lu', 'evidence.decide-application', decision, 'application-1');
    expect(tasks(one)).not.toContain('evidence/application/application-1');
    expect(one.state.evidence.applications).toMatchObject([
      { kind, decided: 'granted', late: false },
    ]);
  });

  test('CPL-67: it is received after the time for evidence, and marked', async () => {
    const one = await withContract();
    one.court.at(afterTheTime);
    await one.must('zhao', 'evidence.apply', asked, 'p1');
    expect(one.state.evidence.applications).toMatchObject([{ late: true, decided: null }]);
  });

  test('CPL-71: an exhibit is kept out of open court on one of three grounds, by order, until it is lifted', async () => {
    const one = await withContract();
    const order = { ground: 'trade-secret', reasons: '图纸没有公开' };
    await one.must('lu', 'evidence.order-confidentiality', order, 'x1');
    expect(exhibits(one)[0]?.confidential).toBe('trade-secret');
    const lifted = { ground: 'none', reasons: '已经公开' };
    await one.must('lu', 'evidence.order-confidentiality', lifted, 'x1');
    expect(exhibits(one)[0]?.confidential).toBeNull();
    expect(await one.court.offers(one.stream, one.people.he)).not.toContain(
      'evidence.order-confidentiality#x1',
    );
  });
});
