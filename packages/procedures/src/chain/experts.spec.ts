import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { answer, codes, deposited, exhibit, held, stated } from './testing/deposit.ts';

const grounds = (tried: Awaited<ReturnType<CivilCase['try']>>) =>
  tried.outcome === 'refused' ? tried.refusals.map(({ ground }) => ground) : [];
const chain = (one: CivilCase) => one.state.chain;
/** The papers that verifications are put on, as they were ordered. */
const reports = (one: CivilCase) =>
  one.court.entries(one.stream).flatMap(({ kind, body }) => {
    const paper = body as { template?: string; title?: string; data?: { outcome?: string } };
    return kind === 'documents.Ordered' && paper.template === 'verification-report' ? [paper] : [];
  });

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

const commissioned = {
  kind: 'appraisal',
  body: '云州电子数据司法鉴定中心',
  question: '有没有改动？',
  dueOn: '2026-05-20',
  reasons: '有争议。',
};

describe('what is handed to those who know, and what comes back', () => {
  const asked = {
    kind: 'specialist',
    question: '时间戳能不能更改？',
    person: '苏明远，信息安全工程师',
    reasons: '有争议。',
    attachments: [],
  };

  const admitted = async (): Promise<CivilCase> => {
    const one = await matched();
    await one.must('qian', 'chain.apply', asked, 'd1.x1');
    await one.must(
      'lu',
      'chain.decide-application',
      { decision: 'granted', reasons: '有必要。' },
      'expert-1',
    );
    return one;
  };

  test('OLR-19.1.1: the person admitted is handed the data, its deposit and the question, by the court’s act', async () => {
    const one = await admitted();
    expect(codes(await one.try('qian', 'chain.hand-over', {}, 'expert-1'))).not.toEqual([
      'accepted',
    ]);
    await one.must('he', 'chain.hand-over', { note: '三月二十日前送回。' }, 'expert-1');
    expect(chain(one).packs).toMatchObject([
      {
        id: 'pack-1',
        to: 'expert-1',
        recipient: asked.person,
        question: asked.question,
        exhibits: ['x1'],
        files: [CivilCase.file('c')],
      },
    ]);
  });

  test('OLR-19.1.1: an exhibit that has nothing to do with a chain is not handed to that person', async () => {
    const one = await admitted();
    const other = { exhibits: [exhibit('送货单', 'e')], conformsToOriginals: true };
    await one.must('zhao', 'evidence.submit', other, 'p1');
    const before = one.court.entries(one.stream).length;
    const tried = await one.try('lu', 'chain.hand-over', { exhibits: ['x2'] }, 'expert-1');
    expect(codes(tried)).toEqual(['chain/not-deposited']);
    expect(grounds(tried)).toEqual([{ kind: 'technical' }]);
    expect(one.court.entries(one.stream)).toHaveLength(before);
    await one.must('zhao', 'chain.state-deposit', stated, 'x2');
    await one.must('lu', 'chain.hand-over', { exhibits: ['x2'] }, 'expert-1');
    expect(chain(one).packs.at(-1)).toMatchObject({ exhibits: ['x1', 'x2'] });
  });

  test('OLR-19.1.2: what goes to a body is what the order named, whatever else is asked for', async () => {
    const one = await matched();
    const others = {
      exhibits: [exhibit('送货单', 'e'), exhibit('对账单', 'f')],
      conformsToOriginals: true,
    };
    await one.must('zhao', 'evidence.submit', others, 'p1');
    await one.must('lu', 'chain.commission', { ...commissioned, samples: ['x2'] }, 'x1');
    await one.must('he', 'chain.hand-over', { exhibits: ['x3'] }, 'commission-1');
    expect(chain(one).packs).toMatchObject([
      {
        recipient: commissioned.body,
        exhibits: ['x1', 'x2'],
        files: [CivilCase.file('c'), CivilCase.file('e')],
      },
    ]);
  });

  test('OLR-19.1.2: data that its party took back meanwhile is not sent for appraisal', async () => {
    const one = await matched();
    await one.must('lu', 'chain.commission', commissioned, 'x1');
    await one.must('zhao', 'evidence.withdraw', { reasons: '不再使用。', sure: true }, 'x1');
    const before = one.court.entries(one.stream).length;
    const tried = await one.try('he', 'chain.hand-over', {}, 'commission-1');
    expect(codes(tried)).toEqual(['chain/nothing-to-examine']);
    expect(grounds(tried)).toEqual([{ kind: 'technical' }]);
    expect(one.court.entries(one.stream)).toHaveLength(before);
  });

  test.each([
    ['the same hash', held, { bytes: 'equal', registry: 'equal', stated: 'equal' }],
    ['another', '6'.repeat(64), { bytes: 'different', registry: 'different', stated: 'different' }],
  ])(
    'OLR-19.1.2: what a keeper returned is held against the data, the record and what was stated: %s',
    async (_, hash, compared) => {
      const one = await matched();
      await one.must('lu', 'chain.commission', { ...commissioned, kind: 'comparison' }, 'x1');
      const returned = {
        receivedOn: '2026-03-02',
        by: '云证存证平台',
        summary: '存证当日的节点日志。',
        hash,
        attachments: [CivilCase.file('9')],
        conformsToOriginals: true,
      };
      await one.must('he', 'chain.record-report', returned, 'commission-1');
      expect(chain(one).reports).toMatchObject([{ compared: { hash, ...compared } }]);
      expect(chain(one).deposits[0]?.integrity).toBeNull();
    },
  );
});

describe('a verification on paper', () => {
  test('OOR-21.1.0: what a verification found is put on paper, for all to read; of silence there is nothing to put there', async () => {
    const one = await deposited();
    await verify(one, silent);
    expect(reports(one)).toEqual([]);
    await verify(one, answer({ at: '2026-01-12T02:14:33.000Z' }));
    expect(reports(one)).toMatchObject([
      {
        title: '区块链存证核验报告',
        data: {
          exhibit: '原告证据1',
          name: '微信聊天记录',
          number: stated.number,
          stated: { at: '2026年1月12日 09:14', hash: held },
          files: [{ name: 'c.pdf', digest: held }],
          outcome: 'mismatch',
          simulated: true,
          checks: { bytes: 'equal', stated: 'equal', proof: 'holds', time: 'different' },
        },
      },
    ]);
    await one.must('he', 'chain.verify-again', { reasons: '平台更正了时间。' }, 'x1');
    await verify(one, answer());
    expect(reports(one).map(({ data }) => data?.outcome)).toEqual(['mismatch', 'match']);
    const papers = one.state.documents.papers.filter(
      ({ template }) => template === 'verification-report',
    );
    expect(papers.map(({ label }) => label)).toEqual(['parties', 'parties']);
  });
});
