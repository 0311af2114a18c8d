import { describe, expect, test } from 'vitest';
import { answer, exhibit, stated } from './chain/testing/deposit.ts';
import { CivilCase } from './testing/civil.ts';
import { heard, pronounce, sign, signed } from './testing/signed.ts';

const waits = (what: string) => ({
  refusals: [
    {
      code: 'closing/request-open',
      ground: { kind: 'policy', setting: 'requests-first' },
      facts: { what, count: 1 },
    },
  ],
});
const why = { reasons: '有争议。', attachments: [] };
const applied = { kind: 'specialist', question: '能不能更改？', person: '苏明远', ...why };

/** Evidence of the plaintiff that lies on a chain, and what the registry answered. */
async function deposited(one: CivilCase): Promise<void> {
  const handing = { exhibits: [exhibit('微信聊天记录')], conformsToOriginals: true };
  await one.must('zhao', 'evidence.submit', handing, 'p1');
  await one.must('zhao', 'chain.state-deposit', stated, 'x1');
  const registry = one.court.system('deposit-registry');
  await one.court.when(registry, 'chain.record-verification', one.stream, answer(), 'deposit-1');
}

describe('asked after the signature, it is answered before the pronouncement', () => {
  test('EVR-9: an admission that is taken back', async () => {
    const one = await heard(async (about) => {
      await about.must('he', 'admission.put', { text: '货已经交付。' });
      await about.must(
        'qian',
        'admission.answer',
        { answer: 'admitted', attachments: [] },
        'f1.d1',
      );
    });
    await one.must('lu', 'judgment.make', { signed: true });
    await one.must('qian', 'admission.take-back', { ground: 'mistake', ...why }, 'f1.d1');
    expect(await pronounce(one)).toMatchObject(waits('admissions'));
  });

  test('CPLI-239: a counterclaim that is taken back', async () => {
    const one = await heard(async (about) => {
      const counter = { claims: [{ text: '支付保管费', yuan: '3000' }], grounds: '原告不来提货。' };
      await about.must('qian', 'claims.counterclaim', counter, 'd1');
      const joined = { outcome: 'joined', reasons: '同一合同。' };
      await about.must('lu', 'claims.decide-counterclaim', joined, 'r1');
    });
    expect((await sign(one)).outcome).toBe('accepted');
    await one.must(
      'qian',
      'claims.withdraw-counterclaim',
      { reasons: '已经付清。', sure: true },
      'r1',
    );
    expect(await pronounce(one)).toMatchObject(waits('counterclaim-withdrawals'));
  });

  test('EVR-54: more time for evidence', async () => {
    const one = await signed((about) =>
      about.must('qian', 'evidence.ask-time', { until: '2026-04-20', ...why }, 'd1'),
    );
    expect(await pronounce(one)).toMatchObject(waits('evidence-time'));
  });

  test('OLR-17.1.0, OLR-18.1.0: an objection to deposited data that says why', async () => {
    for (const [about, what] of [
      ['after-deposit', 'deposits-contested'],
      ['before-deposit', 'origins-contested'],
    ] as const) {
      const one = await heard(deposited);
      await one.must('qian', 'chain.contest', { about, ...why }, 'd1.x1');
      expect(await sign(one)).toMatchObject(waits(what));
    }
  });

  test('OLR-19.1.2: somebody to look into deposited data; once granted the judge is told of it', async () => {
    const one = await heard(deposited);
    await one.must('lu', 'judgment.make', { signed: true });
    await one.must('qian', 'chain.apply', { ...applied, kind: 'appraisal' }, 'd1.x1');
    expect(await pronounce(one)).toMatchObject(waits('chain-applications'));
    const granted = { decision: 'granted', reasons: '有必要。' };
    await one.must('lu', 'chain.decide-application', granted, 'expert-1');
    // No act ends what a body entrusted never does: it is told, and stops nothing.
    const told = await one.court.told(one.stream, one.people.lu, 'judgment.pronounce');
    expect(told).toContainEqual({ code: 'report-open', facts: { count: 1 } });
    expect((await pronounce(one)).outcome).toBe('accepted');
  });

  test('OLR-19.1.1: what a specialist of one party says holds nothing back', async () => {
    const one = await heard(async (about) => {
      await deposited(about);
      await about.must('qian', 'chain.apply', applied, 'd1.x1');
      const granted = { decision: 'granted', reasons: '有必要。' };
      await about.must('lu', 'chain.decide-application', granted, 'expert-1');
    });
    await one.must('lu', 'judgment.make', { signed: true });
    const report = { receivedOn: '2026-03-20', by: '苏明远', summary: '可以更改。' };
    const files = { attachments: [CivilCase.file('9')], conformsToOriginals: true };
    await one.must('qian', 'chain.record-report', { ...report, ...files }, 'expert-1');
    expect((await pronounce(one)).outcome).toBe('accepted');
  });
});
