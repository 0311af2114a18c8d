import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { agent, judged, onPaper } from '../testing/judged.ts';

/** The time for evidence is over, and a hearing was held. */
async function heard(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.paid();
  await onPaper(one, 'evidence-notice', 'p1', '2026-03-02');
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  one.court.at('2026-03-20T08:00:00.000Z');
  const there = { online: [], inPerson: ['p1', 'd1'], identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', there, 'h1');
  return one;
}
const change = (claims: readonly object[]) => ({ claims, reasons: '放弃其余请求。' });
/** What is asked first, in its own words, for that much. */
const same = (one: CivilCase, yuan: string) => ({
  text: one.state.filing.claims[0]?.text ?? '',
  yuan,
});
const waits = (one: CivilCase) =>
  one.court.tasks(one.stream).some(({ key }) => key.startsWith('claims/change/'));

describe('CPL-13, CPL-54: what a plaintiff gives up is the plaintiff’s own', () => {
  test('after the time for evidence and a hearing it takes effect at once; no judge is asked', async () => {
    const one = await heard();
    await one.must('zhao', 'claims.change', change([same(one, '1000')]), 'p1');
    expect(one.state.claims.changes).toMatchObject([{ leave: false, decided: 'granted' }]);
    expect(one.state.filing.amount).toBe(100_000);
    expect(waits(one)).toBe(false);
  });

  test.each([
    ['a higher sum', (one: CivilCase) => [same(one, '900000000')]],
    ['other words', () => [{ text: '支付违约金', yuan: '500' }]],
    ['one claim more', (one: CivilCase) => [same(one, '1000'), { text: '支付违约金', yuan: '1' }]],
    ['the same claim twice', (one: CivilCase) => [same(one, '1000'), same(one, '1000')]],
  ])('EVR-53: %s is nothing given up, and waits for a judge', async (_what, list) => {
    const one = await heard();
    const before = one.state.filing.amount;
    await one.must('zhao', 'claims.change', change(list(one)), 'p1');
    expect(one.state.claims.changes).toMatchObject([{ leave: true, decided: null }]);
    expect(one.state.filing.amount).toBe(before);
    expect(waits(one)).toBe(true);
  });

  test('CPL-62: an agent without special authority gives up nothing of the party; one with it does', async () => {
    for (const [authority, leave] of [
      ['general', true],
      ['special', false],
    ] as const) {
      const one = await heard();
      one.court.given(one.stream, agent(authority, 'p1'));
      const shao = one.court.person('shao');
      const less = change([same(one, '1000')]);
      await one.court.when(shao, 'claims.change', one.stream, less, 'p1');
      expect(one.state.claims.changes).toMatchObject([{ leave }]);
      expect(one.state.filing.amount === 100_000).toBe(!leave);
    }
  });

  test('OLR-11.3.0: on paper as well', async () => {
    const one = await heard();
    const paper = { receivedOn: '2026-03-20', attachments: [CivilCase.file('c')] };
    const less = { ...change([same(one, '1000')]), ...paper };
    await one.must('he', 'claims.record-change', less, 'p1');
    expect(one.state.filing.amount).toBe(100_000);
  });

  test('CPLI-232: once the judgment on it is made, it waits for the judge', async () => {
    const one = await judged();
    await one.must('zhao', 'claims.change', change([same(one, '1000')]), 'p1');
    expect(one.state.claims.changes).toMatchObject([{ leave: true, decided: null }]);
  });
});
