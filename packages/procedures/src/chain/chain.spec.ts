import { describe, expect, test } from 'vitest';
import { unvouched } from '@xiezhi/record';
import { provenanceText } from '../shared/provenance.ts';
import { provenanceWords, toldOfGaps } from '../shared/provenance-texts.ts';
import { CivilCase } from '../testing/civil.ts';
import {
  answer,
  bytes,
  codes,
  deposited,
  exhibit,
  held,
  last,
  stated,
  tasks,
} from './testing/deposit.ts';

const grounds = (tried: Awaited<ReturnType<CivilCase['try']>>) =>
  tried.outcome === 'refused' ? tried.refusals.map(({ ground }) => ground) : [];
const chain = (one: CivilCase) => one.state.chain;
const silent = { answer: 'unavailable', registry: 'none', simulated: true, digests: [] };

const verify = (one: CivilCase, input: Readonly<Record<string, unknown>>, id = 'deposit-1') =>
  one.court.when(
    one.court.system('deposit-registry'),
    'chain.record-verification',
    one.stream,
    input,
    id,
  );

async function matched(): Promise<CivilCase> {
  const one = await deposited();
  expect((await verify(one, answer())).outcome).toBe('accepted');
  return one;
}

const contest = (about = 'after-deposit', also: Readonly<Record<string, unknown>> = {}) => ({
  about,
  reasons: '原告持有该平台三成股份。',
  attachments: [],
  ...also,
});

const factors = (outcome = 'unaltered') => ({
  platform: 'yes',
  platformReasons: '已经备案。',
  interference: 'yes',
  interferenceReasons: '有股份，没有干预。',
  system: 'not-shown',
  systemReasons: '没有测评报告。',
  process: 'yes',
  processReasons: '日志完整。',
  outcome,
  reasons: '综合判断。',
});

const origin = (also: Readonly<Record<string, unknown>> = {}) => ({
  ...Object.fromEntries(
    ['origin', 'generation', 'keeping', 'notary', 'witness', 'corroboration'].flatMap((part) => [
      [part, 'not-shown'],
      [`${part}Reasons`, '没有查明。'],
    ]),
  ),
  submitter: 'neither',
  outcome: 'not-confirmed',
  reasons: '既没有证明，也没有说明，又没有印证。',
  ...also,
});

const commissioned = {
  kind: 'appraisal',
  body: '云州电子数据司法鉴定中心',
  question: '有没有改动？',
  dueOn: '2026-05-20',
  reasons: '有争议。',
};

const finding = (outcome = 'admitted', authenticity = 'yes') => ({
  findings: [
    {
      exhibit: 'x1',
      authenticity,
      legality: 'yes',
      relevance: 'yes',
      outcome,
      reasons: '与其他证据相互印证。',
    },
  ],
});

/** The defendant has spoken to the chat, so that it may be found on. */
const spoken = (one: CivilCase) =>
  one.must(
    'qian',
    'exchange.give-opinion',
    {
      exhibits: [
        { exhibit: 'x1', authenticity: 'agreed', legality: 'agreed', relevance: 'agreed' },
      ],
      attachments: [],
    },
    'd1',
  );

async function passTo(one: CivilCase, now: string): Promise<void> {
  one.court.at(now);
  for (const { key, dueOn } of one.court.deadlines(one.stream))
    if (key.startsWith('chain/') && dueOn < now.slice(0, 10))
      await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
}

describe('a deposit is stated and verified', () => {
  test('OOR-21.1.0: what a party states is asked of the registry by the digests of what the court holds, and no file leaves', async () => {
    const one = await deposited();
    const entry = last(one);
    expect(entry).toMatchObject({
      kind: 'chain.DepositStated',
      labels: ['parties'],
      body: { exhibit: 'x1', participant: 'p1', source: 'online', number: stated.number },
    });
    const { catalogue } = await import('../index.ts');
    const [sent] = catalogue.procedures
      .flatMap(({ effects = [] }) => effects)
      .filter(({ name }) => name === 'chain/verify-deposit');
    expect(sent?.port).toBe('deposit-registry');
    if (entry === undefined) throw new Error('nothing was entered');
    expect(sent?.message(entry, one.state)).toEqual([
      {
        deposit: 'deposit-1',
        platform: stated.platform,
        number: stated.number,
        algorithm: 'sm3',
        depositedAt: stated.depositedAt,
        files: [bytes],
        proofs: [],
        reference: '',
      },
    ]);
  });

  test.each([
    ['all agree', {}, held, 'match'],
    ['other bytes than were deposited', {}, '6'.repeat(64), 'mismatch'],
    ['another hash than was stated', { hash: '6'.repeat(64) }, '6'.repeat(64), 'mismatch'],
    ['a proof that does not hold', { proof: 'fails' }, held, 'mismatch'],
    ['another minute', { at: '2026-01-12T01:15:00.000Z' }, held, 'mismatch'],
    ['no proof to look at', { proof: 'none' }, held, 'match'],
  ] as const)('OLR-16.1.1: %s', async (_what, record, digest, outcome) => {
    const one = await deposited();
    await verify(one, answer(record, digest));
    expect(last(one)).toMatchObject({ kind: 'chain.Verified', body: { outcome } });
    expect(chain(one).deposits[0]).toMatchObject({ asked: false, integrity: null });
  });

  test('OOR-21.1.0: a registry that does not answer has verified nothing, is asked again, and takes no right', async () => {
    const one = await deposited();
    await verify(one, silent);
    expect(last(one)).toMatchObject({ body: { outcome: 'unavailable' } });
    expect(codes(await verify(one, silent))).toEqual(['chain/answered-before']);
    const tried = await one.try('lu', 'chain.find-unaltered', { reasons: '一致' }, 'x1');
    expect(codes(tried)).toEqual(['chain/no-match']);
    await verify(one, answer());
    expect(last(one)).toMatchObject({ body: { outcome: 'match' } });
  });

  test('OOR-10.3.4: a judge or the clerk has it verified again, and what was found before stays', async () => {
    const one = await deposited();
    await verify(one, { ...silent, answer: 'not-found' });
    await one.must('he', 'chain.verify-again', { reasons: '平台更正了编号。' }, 'x1');
    expect(codes(await one.try('he', 'chain.verify-again', { reasons: '再来' }, 'x1'))).toEqual([
      'docket/no-longer-open',
    ]);
    await verify(one, answer());
    expect(chain(one).deposits[0]?.verifications.map(({ outcome }) => outcome)).toEqual([
      'not-found',
      'match',
    ]);
  });

  test('OLR-11.3.0: what comes on paper the clerk enters for its party, on the day it came', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const handing = { exhibits: [exhibit('送货单', 'e')], conformsToOriginals: true };
    await one.must('qian', 'evidence.submit', handing, 'd1');
    const late = { ...stated, receivedOn: '2027-01-01' };
    expect(codes(await one.try('he', 'chain.state-deposit', late, 'x1'))).toEqual([
      'receipt/in-the-future',
    ]);
    await one.must('he', 'chain.state-deposit', { ...stated, receivedOn: '2026-03-02' }, 'x1');
    expect(last(one)?.body).toMatchObject({
      participant: 'd1',
      source: 'paper',
      receivedOn: '2026-03-02',
    });
  });

  test('nobody states a deposit of what another relies on, and each statement is verified by itself', async () => {
    const one = await deposited();
    expect(codes(await one.try('qian', 'chain.state-deposit', stated, 'x1'))).toEqual([
      'docket/no-longer-open',
    ]);
    await one.must('zhao', 'chain.state-deposit', { ...stated, number: 'YZ-2' }, 'x1');
    await verify(one, answer(), 'deposit-2');
    expect(chain(one).deposits.map(({ number, asked }) => [number, asked])).toEqual([
      [stated.number, true],
      ['YZ-2', false],
    ]);
  });
});

describe('after the deposit', () => {
  test('OLR-16.1.1: on a match a judge finds that it was not altered since; nothing is found by itself', async () => {
    const one = await matched();
    expect(chain(one).deposits[0]?.integrity).toBeNull();
    expect(one.state.evidence.exhibits[0]?.finding).toBeNull();
    await one.must('lu', 'chain.find-unaltered', { reasons: '核验一致。' }, 'x1');
    expect(chain(one).deposits[0]?.integrity).toMatchObject({ outcome: 'unaltered' });
  });

  test('OLR-16.1.1: without a match it is not found, and the exhibit may still be found on other evidence', async () => {
    const one = await deposited();
    await verify(one, answer({}, '6'.repeat(64)));
    const tried = await one.try('lu', 'chain.find-unaltered', { reasons: '一致' }, 'x1');
    expect(codes(tried)).toEqual(['chain/no-match']);
    expect(grounds(tried)).toEqual([{ kind: 'law', articles: ['OLR-16.1.1'] }]);
    await spoken(one);
    await one.must('lu', 'evidence.find', finding());
    expect(one.state.evidence.exhibits[0]?.finding?.outcome).toBe('admitted');
  });

  test('OLR-16.1.2: contrary evidence overturns the finding, named and with reasons; the first stays in the docket', async () => {
    const one = await matched();
    await one.must('lu', 'chain.find-unaltered', { reasons: '核验一致。' }, 'x1');
    const bare = await one.try('lu', 'chain.overturn', { reasons: '不可信' }, 'x1');
    expect(codes(bare)).toEqual(['chain/no-contrary-evidence']);
    const itself = { contrary: ['x1'], reasons: '不可信' };
    expect(codes(await one.try('lu', 'chain.overturn', itself, 'x1'))).toEqual([
      'chain/no-contrary-evidence',
    ]);
    const log = { exhibits: [exhibit('平台日志', 'e')], conformsToOriginals: true };
    await one.must('qian', 'evidence.submit', log, 'd1');
    const named = { contrary: ['x2'], reasons: '存证私钥在存证以前已经泄露。' };
    await one.must('lu', 'chain.overturn', named, 'x1');
    expect(chain(one).deposits[0]?.integrity).toMatchObject({ outcome: 'overturned' });
    const kinds = one.court.entries(one.stream).map(({ kind }) => kind);
    expect(kinds).toContain('chain.IntegrityFound');
  });

  test('OLR-16.1.2: a report on the data is contrary evidence as well', async () => {
    const one = await matched();
    await one.must('lu', 'chain.find-unaltered', { reasons: '核验一致。' }, 'x1');
    await one.must('lu', 'chain.commission', commissioned, 'x1');
    const report = { receivedOn: '2026-03-02', by: '鉴定中心', summary: '有改动的痕迹。' };
    const papers = { attachments: [CivilCase.file('9')], conformsToOriginals: true };
    await one.must('he', 'chain.record-report', { ...report, ...papers }, 'commission-1');
    await one.must('lu', 'chain.overturn', { reasons: '鉴定意见足以推翻。' }, 'x1');
    expect(last(one)?.body).toMatchObject({ contrary: [], reports: ['report-1'] });
  });

  test('OLR-17.1.0: contested without any reason it is received and marked, and asks for nothing until a judge takes it up', async () => {
    const one = await matched();
    await one.must('qian', 'chain.contest', { about: 'after-deposit', attachments: [] }, 'd1.x1');
    expect(tasks(one)).toEqual([]);
    await one.must('lu', 'chain.find-unaltered', { reasons: '核验一致。' }, 'x1');
    await one.must('lu', 'chain.decide-integrity', factors('not-established'), 'challenge-1');
    expect(chain(one).deposits[0]?.integrity).toMatchObject({ outcome: 'not-established' });
    // What was decided by the factors is not found otherwise on the match alone.
    const anew = await one.try('lu', 'chain.find-unaltered', { reasons: '一致' }, 'x1');
    expect(codes(anew)).toEqual(['chain/contested-with-reasons']);
  });

  test('OLR-17.1.0: contested with reasons the judge goes by the factors, and neither the match alone nor admitting it comes first', async () => {
    const one = await matched();
    await spoken(one);
    await one.must('qian', 'chain.contest', contest(), 'd1.x1');
    expect(tasks(one)).toEqual(['chain/integrity/challenge-1']);
    const byMatch = await one.try('lu', 'chain.find-unaltered', { reasons: '一致' }, 'x1');
    expect(codes(byMatch)).toEqual(['chain/contested-with-reasons']);
    const admitted = await one.try('lu', 'evidence.find', finding());
    expect(codes(admitted)).toEqual(['chain/not-examined-yet']);
    expect(grounds(admitted)).toEqual([{ kind: 'law', articles: ['OLR-17.1.0'] }]);
    await one.must('lu', 'chain.decide-integrity', factors(), 'challenge-1');
    expect(tasks(one)).toEqual([]);
    expect(chain(one).deposits[0]?.integrity).toMatchObject({ outcome: 'unaltered' });
    await one.must('lu', 'evidence.find', finding());
  });

  test.each([
    ['OLR-17.1.1', 'platform'],
    ['OLR-17.1.2', 'interference'],
    ['OLR-17.1.3', 'system'],
    ['OLR-17.1.4', 'process'],
  ])(
    '%s: the judge says of this factor what was found, and cannot leave it out',
    async (_article, part) => {
      const one = await matched();
      await one.must('qian', 'chain.contest', contest(), 'd1.x1');
      const { [`${part}Reasons`]: _left, ...without } = factors() as Record<string, unknown>;
      expect(await one.try('lu', 'chain.decide-integrity', without, 'challenge-1')).toMatchObject({
        outcome: 'invalid',
        faults: [{ path: `${part}Reasons` }],
      });
      const said = { ...factors('not-established'), [part]: 'no', [`${part}Reasons`]: '不符合。' };
      await one.must('lu', 'chain.decide-integrity', said, 'challenge-1');
      const body = last(one)?.body as { factors: Readonly<Record<string, unknown>> };
      expect(body.factors[part]).toEqual({ answer: 'no', reasons: '不符合。' });
    },
  );

  test('OLR-17.1.2: what connects the party with the platform is told to the judge before the factors are weighed', async () => {
    const one = await deposited();
    const connected = { ...stated, connection: '原告是平台的股东，持股三成。' };
    await one.must('zhao', 'chain.state-deposit', connected, 'x1');
    await one.must('qian', 'chain.contest', contest(), 'd1.x1');
    const told = await one.court.told(
      one.stream,
      one.people.lu,
      'chain.decide-integrity',
      'challenge-1',
    );
    expect(told.find(({ code }) => code === 'deposit')?.facts).toMatchObject({
      connection: connected.connection,
    });
  });

  test('OLR-18.2.2: how the data was captured and kept, and for how long nobody vouched for it, is told to the judge who weighs it', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const provenance = {
      tool: '手机自带的录屏',
      capturedAt: '2026-01-09T07:10',
      custody: '一直存在原告的手机里',
    };
    const handing = {
      exhibits: [{ ...exhibit('微信聊天记录'), provenance }, exhibit('收据')],
      conformsToOriginals: true,
    };
    await one.must('zhao', 'evidence.submit', handing, 'p1');
    await one.must('zhao', 'chain.state-deposit', stated, 'x1');
    await verify(one, answer());
    await one.must('qian', 'chain.contest', contest('before-deposit'), 'd1.x1');
    const toldTo = async (command: string, subject: string, code: string) =>
      (await one.court.told(one.stream, one.people.lu, command, subject)).find(
        (each) => each.code === code,
      );
    const told = await toldTo('chain.decide-origin', 'challenge-1', 'provenance');
    const days = 3 * 24 * 60;
    expect(told?.facts).toMatchObject({
      ...provenance,
      until: 'deposit',
      minutes: days + 2 * 60 + 4,
      unsaid: ['notary', 'witness'],
    });
    const words = provenanceText(told?.facts ?? {}, provenanceWords['zh-CN']);
    expect(words.value).toContain('取得时间：2026年1月9日 07:10');
    expect(words.value).toContain('从取得到存证，相隔3天2小时4分钟');
    expect(words.value).toContain('没有说明的：公证、第三方见证');
    const gaps = await toldTo('evidence.find', '', 'gaps');
    expect(gaps?.facts['rows']).toMatchObject([
      { name: '微信聊天记录', custody: provenance.custody, minutes: days + 124 },
    ]);
    const table = toldOfGaps('en')(gaps?.facts ?? {}).table.rows;
    expect(table).toEqual([
      [
        'Exhibit 1 of the plaintiff 微信聊天记录',
        expect.stringContaining('From capture until its deposit: 3 days, 2 hours, 4 minutes'),
        provenance.custody,
      ],
    ]);
  });

  test.each([
    ['2026-01-12T09:14', '2026-01-20', '2026-01-12T09:14', 'deposit', 0],
    ['2026-01-12T09:15', '2026-01-20', '2026-01-12T09:14', 'deposit', -1],
    ['2026-01-12T23:59', '2026-01-13', null, 'court', 24 * 60],
    ['2026-01-12T00:00', '2026-01-12', null, 'court', 0],
    ['2026-01-14T00:00', '2026-01-12', null, 'court', -2 * 24 * 60],
  ])(
    'OLR-18.2.2: captured %s, received %s, deposited %s: nobody vouches for it until the %s, %s minutes',
    (capturedAt, receivedOn, depositedAt, until, minutes) => {
      const deposit = depositedAt === null ? null : { depositedAt };
      expect(unvouched({ provenance: { capturedAt } }, deposit, receivedOn)).toEqual({
        until,
        minutes,
      });
      expect(unvouched({ provenance: { capturedOn: '去年夏天' } }, deposit, receivedOn)).toBeNull();
    },
  );

  test('OLR-16.1.1: nor do the factors make it unaltered where the verification found another file', async () => {
    const one = await deposited();
    await verify(one, answer({}, '6'.repeat(64)));
    await one.must('qian', 'chain.contest', contest(), 'd1.x1');
    const tried = await one.try('lu', 'chain.decide-integrity', factors(), 'challenge-1');
    expect(codes(tried)).toEqual(['chain/no-match']);
    await one.must('lu', 'chain.decide-integrity', factors('not-established'), 'challenge-1');
  });

  test('no party contests what its own side relies on; what is withdrawn is no longer owed', async () => {
    const one = await matched();
    expect(codes(await one.try('zhao', 'chain.contest', contest(), 'p1.x1'))).toEqual([
      'docket/no-longer-open',
    ]);
    await one.must('qian', 'chain.contest', contest(), 'd1.x1');
    await one.must('zhao', 'evidence.withdraw', { reasons: '重复', sure: true }, 'x1');
    expect(tasks(one)).toEqual([]);
  });
});

describe('before the deposit', () => {
  const contested = async (): Promise<CivilCase> => {
    const one = await matched();
    await spoken(one);
    const said = contest('before-deposit', { reasons: '截图里的第三句话不是我发的。' });
    await one.must('qian', 'chain.contest', said, 'd1.x1');
    return one;
  };
  const order = { what: '手机里的原始记录', dueOn: '2026-03-20', reasons: '需要说明。' };

  test('OLR-18.1.0: with reasons or evidence the court must examine it; that the hash matches is no answer', async () => {
    const one = await contested();
    expect(tasks(one)).toEqual(['chain/origin/challenge-1']);
    await one.must('lu', 'chain.find-unaltered', { reasons: '核验一致。' }, 'x1');
    const tried = await one.try('lu', 'evidence.find', finding());
    expect(codes(tried)).toEqual(['chain/not-examined-yet']);
    expect(grounds(tried)).toEqual([{ kind: 'law', articles: ['OLR-18.1.0'] }]);
    await one.must('lu', 'evidence.find', finding('not-admitted', 'no'));
  });

  test('OLR-18.1.0: an exhibit that bears it out is enough, without a word of reasons', async () => {
    const one = await matched();
    const log = { exhibits: [exhibit('手机录屏', 'e')], conformsToOriginals: true };
    await one.must('qian', 'evidence.submit', log, 'd1');
    const said = { about: 'before-deposit', support: ['x2'], attachments: [] };
    await one.must('qian', 'chain.contest', said, 'd1.x1');
    expect(tasks(one)).toEqual(['chain/origin/challenge-1']);
  });

  test('OLR-18.2.1: the party that relies on it is told what to show and by when; late is received and marked', async () => {
    const one = await contested();
    const past = { ...order, dueOn: '2026-03-02' };
    expect(codes(await one.try('lu', 'chain.order-proof', past, 'challenge-1'))).toEqual([
      'chain/day-is-past',
    ]);
    await one.must('lu', 'chain.order-proof', order, 'challenge-1');
    const owed = one.court.tasks(one.stream).find(({ key }) => key === 'chain/proof/proof-1');
    expect(owed).toMatchObject({
      command: 'chain.answer-proof',
      by: { person: one.people.zhao.person },
      label: 'parties',
    });
    await passTo(one, '2026-03-21T01:00:00.000Z');
    await one.must(
      'zhao',
      'chain.answer-proof',
      { text: '手机还在。', attachments: [] },
      'proof-1',
    );
    expect(last(one)?.body).toMatchObject({ late: true, participant: 'p1' });
    expect(tasks(one)).toEqual(['chain/origin/challenge-1']);
    const paper = { text: '三月十九日交到窗口。', attachments: [], receivedOn: '2026-03-19' };
    await one.must('he', 'chain.answer-proof', paper, 'proof-1');
    expect(last(one)?.body).toMatchObject({ late: false, source: 'paper' });
  });

  test('OLR-18.2.2: it is confirmed by weighing the factors, of which at least one speaks for it', async () => {
    const one = await contested();
    const confirmed = origin({ outcome: 'confirmed', submitter: 'explained' });
    const tried = await one.try('lu', 'chain.decide-origin', confirmed, 'challenge-1');
    expect(codes(tried)).toEqual(['chain/nothing-speaks-for-it']);
    const weighed = { ...confirmed, corroboration: 'yes', corroborationReasons: '与转账印证。' };
    await one.must('lu', 'chain.decide-origin', weighed, 'challenge-1');
    expect(last(one)?.body).toMatchObject({
      outcome: 'confirmed',
      factors: { corroboration: { answer: 'yes', reasons: '与转账印证。' } },
    });
    await one.must('lu', 'evidence.find', finding());
  });

  test('OLR-18.2.3: nothing is left unconfirmed before its party was asked, and answered or let its days pass', async () => {
    const one = await contested();
    const early = await one.try('lu', 'chain.decide-origin', origin(), 'challenge-1');
    expect(codes(early)).toEqual(['chain/not-heard-yet']);
    await one.must('lu', 'chain.order-proof', order, 'challenge-1');
    expect(codes(await one.try('lu', 'chain.decide-origin', origin(), 'challenge-1'))).toEqual([
      'chain/not-heard-yet',
    ]);
    await passTo(one, '2026-03-21T01:00:00.000Z');
    // That the day has passed decides nothing.
    expect(chain(one).challenges[0]?.origin).toBeNull();
    await one.must('lu', 'chain.decide-origin', origin(), 'challenge-1');
    expect(chain(one).challenges[0]?.origin).toMatchObject({ outcome: 'not-confirmed' });
  });

  test.each([
    ['an explanation', { submitter: 'explained' }],
    ['proof', { submitter: 'proved' }],
    ['other evidence that bears it out', { corroboration: 'yes' }],
  ])('OLR-18.2.3: with %s it is no case for leaving it unconfirmed', async (_what, also) => {
    const one = await contested();
    await one.must('lu', 'chain.order-proof', order, 'challenge-1');
    await one.must(
      'zhao',
      'chain.answer-proof',
      { text: '手机还在。', attachments: [] },
      'proof-1',
    );
    const tried = await one.try('lu', 'chain.decide-origin', origin(also), 'challenge-1');
    expect(codes(tried)).toEqual(['chain/something-bears-it-out']);
    expect(grounds(tried)).toEqual([{ kind: 'law', articles: ['OLR-18.2.3'] }]);
  });

  test('OLR-18.2.3: what was not confirmed is neither genuine nor admitted, until it is decided anew', async () => {
    const one = await contested();
    await one.must('lu', 'chain.order-proof', order, 'challenge-1');
    await one.must(
      'zhao',
      'chain.answer-proof',
      { text: '说不清楚。', attachments: [] },
      'proof-1',
    );
    await one.must('lu', 'chain.decide-origin', origin(), 'challenge-1');
    for (const said of [finding(), finding('not-admitted', 'yes')])
      expect(codes(await one.try('lu', 'evidence.find', said))).toEqual(['chain/not-confirmed']);
    await one.must('lu', 'evidence.find', finding('not-admitted', 'no'));
    const anew = origin({ outcome: 'confirmed', submitter: 'proved', origin: 'yes' });
    await one.must('lu', 'chain.decide-origin', anew, 'challenge-1');
    await one.must('lu', 'evidence.find', finding());
  });
});

describe('those who know', () => {
  const asked = {
    kind: 'specialist',
    question: '时间戳能不能更改？',
    person: '苏明远，信息安全工程师',
    reasons: '有争议。',
    attachments: [],
  };

  test('OLR-19.1.1: a party asks for a person with specialised knowledge, a judge decides, and the opinion comes in', async () => {
    const one = await matched();
    await one.must('qian', 'chain.apply', asked, 'd1.x1');
    expect(tasks(one)).toEqual(['chain/application/expert-1']);
    const opinion = {
      receivedOn: '2026-03-02',
      by: '苏明远',
      summary: '不能更改。',
      attachments: [CivilCase.file('9')],
      conformsToOriginals: true,
    };
    const early = await one.try('qian', 'chain.record-report', opinion, 'expert-1');
    expect(codes(early)).toEqual(['docket/no-longer-open']);
    const decided = { decision: 'granted', reasons: '属于专门技术问题。' };
    await one.must('lu', 'chain.decide-application', decided, 'expert-1');
    expect(tasks(one)).toEqual([]);
    await one.must('qian', 'chain.record-report', opinion, 'expert-1');
    expect(chain(one).reports).toMatchObject([{ by: '苏明远', to: 'expert-1' }]);
  });

  test('OLR-19.1.1: of what was denied nothing more is owed, and it can be asked for again', async () => {
    const one = await matched();
    await one.must('zhao', 'chain.apply', asked, 'p1.x1');
    const denied = { decision: 'denied', reasons: '没有技术争议。' };
    await one.must('lu', 'chain.decide-application', denied, 'expert-1');
    expect(tasks(one)).toEqual([]);
    await one.must('zhao', 'chain.apply', asked, 'p1.x1');
    expect(tasks(one)).toEqual(['chain/application/expert-2']);
  });

  test('OLR-19.1.2: on application a body is entrusted with a question, and its report is owed and entered', async () => {
    const one = await matched();
    const appraisal = { ...asked, kind: 'appraisal', person: undefined };
    await one.must('qian', 'chain.apply', appraisal, 'd1.x1');
    const decided = { decision: 'granted', reasons: '有必要。' };
    await one.must('lu', 'chain.decide-application', decided, 'expert-1');
    expect(tasks(one)).toEqual(['chain/commission/expert-1']);
    const { question: _left, ...without } = commissioned;
    expect(await one.try('lu', 'chain.commission', without, 'x1')).toMatchObject({
      outcome: 'invalid',
      faults: [{ path: 'question' }],
    });
    const past = { ...commissioned, dueOn: '2026-03-01' };
    expect(codes(await one.try('lu', 'chain.commission', past, 'x1'))).toEqual([
      'chain/day-is-past',
    ]);
    await one.must('lu', 'chain.commission', commissioned, 'x1');
    expect(last(one)?.body).toMatchObject({ application: 'expert-1' });
    expect(tasks(one)).toEqual(['chain/report/commission-1']);
  });

  test('OLR-19.1.2: of its own motion the court has something fetched to compare', async () => {
    const one = await matched();
    const logs = {
      kind: 'comparison',
      body: '云证存证平台',
      question: '调取存证当日的节点日志',
      dueOn: '2026-03-20',
      reasons: '核对存证过程。',
    };
    await one.must('lu', 'chain.commission', logs, 'x1');
    const body = last(one)?.body as Readonly<Record<string, unknown>>;
    expect(body).toMatchObject({ kind: 'comparison' });
    expect(body).not.toHaveProperty('application');
  });
});
