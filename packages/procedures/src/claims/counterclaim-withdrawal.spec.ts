import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const reasons = '双方已经和解。';
const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };
const counter = {
  claims: [{ text: '支付保管费', yuan: '3000' }],
  grounds: '原告不来提货。',
};
const granted = { decision: 'granted', reasons: '出于自愿，予以准许。' };
const tasks = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const codes = (tried: Awaited<ReturnType<CivilCase['try']>>) =>
  tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [tried.outcome];

/** Trial was held, and no further sitting is fixed. */
async function heard(one: CivilCase): Promise<void> {
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  one.court.at('2026-03-20T08:00:00.000Z');
  const there = { online: [], inPerson: ['p1', 'd1'], identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', there, 'h1');
}

describe('a counterclaim taken back on paper', () => {
  test('OLR-11.3.0: it is entered by the clerk on the day it came; the defendant is its author, and the judge rules', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('qian', 'claims.counterclaim', counter, 'd1');
    await one.must('lu', 'claims.decide-counterclaim', { outcome: 'joined', reasons }, 'r1');
    const name = 'claims.record-counterclaim-withdrawal';
    const early = { ...scan, receivedOn: '2026-03-03', reasons };
    expect(codes(await one.try('he', name, early, 'r1'))).toEqual(['receipt/in-the-future']);
    await one.must('he', name, { ...scan, reasons }, 'r1');
    expect(one.state.claims.counterclaimWithdrawals).toMatchObject([
      { participant: 'd1', counterclaim: 'r1', by: null, afterDebate: false, decided: null },
    ]);
    expect(tasks(one)).toContain('claims/counterclaim-withdrawal/k1');
    await one.must('lu', 'claims.decide-counterclaim-withdrawal', granted, 'k1');
    expect(one.state.claims.counterclaims).toMatchObject([{ ended: 'withdrawn' }]);
    expect(codes(await one.try('he', name, { ...scan, reasons }, 'r1'))).toEqual([
      'docket/no-longer-open',
    ]);
  });

  test('CPLI-238: that the debate had ended is told by the day on which it came, not by that of its entry', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('qian', 'claims.counterclaim', counter, 'd1');
    await heard(one);
    one.court.at('2026-03-24T08:00:00.000Z');
    const name = 'claims.record-counterclaim-withdrawal';
    for (const receivedOn of ['2026-03-19', '2026-03-23'])
      await one.must('he', name, { ...scan, receivedOn, reasons }, 'r1');
    expect(one.state.claims.counterclaimWithdrawals.map(({ afterDebate }) => afterDebate)).toEqual([
      false,
      true,
    ]);
  });
});
