import { courtDay, endOfDay } from '@xiezhi/kernel';
import { billOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../framework/index.ts';
import { CivilCase } from '../testing/civil.ts';

const reckoning = { of: 'reckoning', reasons: '请求只有六万元。', attachments: [] };
const decision = { of: 'decision', reasons: '我有低保证。', attachments: [] };
const corrected = { outcome: 'corrected', pay: '100', reasons: '计算有误' };
const upheld = { outcome: 'upheld', reasons: '计算无误' };

async function billed(): Promise<{ one: CivilCase; president: Actor }> {
  const one = await CivilCase.registered();
  const court = one.state.filing.court ?? '';
  const president = one.court.person('meng', { posts: ['president'], court });
  const reason = { purpose: 'supervision', reason: '复核诉讼费。' };
  await one.court.when(president, 'reading.open', one.stream, reason);
  return { one, president };
}
const decide = (one: CivilCase, who: Actor, input: object) =>
  one.court.when(who, 'fees.decide-review', one.stream, { ...input });
const owed = (one: CivilCase) =>
  one.court
    .tasks(one.stream)
    .filter(({ key }) => key === 'fees/review')
    .map(({ by, dueAt }) => ({ by, dueAt }));

describe('a review of the fee', () => {
  test('FEE-43: what was reckoned wrongly the judge of the case mends, and the new amount is owed', async () => {
    const { one, president } = await billed();
    await one.must('zhao', 'fees.ask-review', reckoning);
    expect(owed(one)).toEqual([{ by: { role: 'judge' }, dueAt: undefined }]);
    expect((await decide(one, president, upheld)).outcome).toBe('refused');
    await one.must('lu', 'fees.decide-review', corrected);
    expect(billOf(one.state, '1')).toMatchObject({ amount: 10_000, owed: 10_000 });
    expect(owed(one)).toEqual([]);
    expect(one.court.entries(one.stream).at(-1)?.labels).toEqual(['side:plaintiff']);
  });

  test('FEE-43: on a decision about the fee the president decides within fifteen days', async () => {
    const { one, president } = await billed();
    await one.must('zhao', 'fees.ask-review', decision);
    // 2026-03-02 and fifteen days, the first not counted.
    expect(owed(one)).toEqual([
      { by: { role: 'president' }, dueAt: endOfDay(courtDay('2026-03-17')) },
    ]);
    expect((await one.try('lu', 'fees.decide-review', upheld)).outcome).toBe('refused');
    const before = billOf(one.state, '1')?.amount;
    expect((await decide(one, president, upheld)).outcome).toBe('accepted');
    expect(billOf(one.state, '1')?.amount).toBe(before);
  });

  test('FEE-43: nobody who asks comes out of it with a higher bill, and the amount is said', async () => {
    const { one } = await billed();
    await one.must('zhao', 'fees.ask-review', reckoning);
    const amount = billOf(one.state, '1')?.amount ?? 0;
    for (const pay of [amount / 100, amount / 100 + 1])
      expect(
        await one.try('lu', 'fees.decide-review', { ...corrected, pay: String(pay) }),
      ).toMatchObject({ refusals: [{ code: 'fees/not-mended', remedy: [{ path: 'pay' }] }] });
    const { pay: _pay, ...without } = corrected;
    expect(await one.try('lu', 'fees.decide-review', without)).toMatchObject({
      refusals: [{ code: 'fees/say-how-much-instead' }],
    });
  });

  test('FEE-43: asked for after it was paid, what was too much goes back', async () => {
    const { one } = await billed();
    await one.paid();
    const amount = billOf(one.state, '1')?.amount ?? 0;
    await one.must('zhao', 'fees.ask-review', reckoning);
    await one.must('lu', 'fees.decide-review', corrected);
    expect(billOf(one.state, '1')).toMatchObject({ owed: 0, overpaid: amount - 10_000 });
    expect(one.court.tasks(one.stream).map(({ command }) => command)).toContain('fees.refund');
  });

  test('FEE-43: one at a time, and only by whoever pays', async () => {
    const { one } = await billed();
    expect((await one.try('qian', 'fees.ask-review', reckoning)).outcome).toBe('refused');
    await one.must('zhao', 'fees.ask-review', reckoning);
    expect(await one.try('zhao', 'fees.ask-review', reckoning)).toMatchObject({
      refusals: [{ code: 'docket/no-longer-open' }],
    });
    await one.must('lu', 'fees.decide-review', upheld);
    await one.must('zhao', 'fees.ask-review', decision);
    expect(one.state.fees.reviews.map(({ id, decided }) => [id, decided])).toEqual([
      ['review-1', 'upheld'],
      ['review-2', null],
    ]);
  });

  test('CPL-62: counterclaims and appeals are reviewed by themselves', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const claims = [{ text: '支付保管费', yuan: '90000' }];
    const counter = { claims, grounds: '保管了三个月。', attachments: [] };
    await one.must('qian', 'claims.counterclaim', counter, 'd1');
    await one.must(
      'lu',
      'claims.decide-counterclaim',
      { outcome: 'joined', reasons: '同一合同' },
      'r1',
    );
    await one.must('qian', 'fees.ask-review', reckoning, 'r1');
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('fees/review/r1');
    const own = billOf(one.state, '1')?.amount;
    await one.must('lu', 'fees.decide-review', corrected, 'r1');
    expect(billOf(one.state, 'r1')).toMatchObject({ amount: 10_000, owed: 10_000 });
    expect(billOf(one.state, '1')?.amount).toBe(own);
  });
});
