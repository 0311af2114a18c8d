import { money } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import type { FeeKind } from './index.ts';
import { fee } from './index.ts';

const yuan = (value: number) => money(value * 100);

/*
 * The figures of the measures (State Council Order 481) that no worked example holds: what each province fixes within two
 * bounds, and what is charged by the case.
 */
describe('figures of the measures', () => {
  const ranges: readonly (readonly [FeeKind, number, number])[] = [
    ['divorce', 50, 300],
    ['personality', 100, 500],
    ['other', 50, 100],
    ['ip-no-amount', 500, 1_000],
    ['jurisdiction-objection-failed', 50, 100],
    ['enforcement', 50, 500],
    ['maritime-limitation-fund', 1_000, 10_000],
    ['maritime-injunction', 1_000, 5_000],
    ['maritime-lien-notice', 1_000, 5_000],
  ];

  test.each(ranges)('FEE-13, FEE-14: %s is between %i and %i yuan', (kind, min, max) => {
    expect(fee(kind, {})).toMatchObject({ kind: 'range', min: yuan(min), max: yuan(max) });
    // The lower one where it is asked for, and what the province fixed where that is known; nothing beyond the bounds.
    expect(fee(kind, { lowest: true })).toMatchObject({ kind: 'fee', fee: yuan(min) });
    expect(fee(kind, { base: yuan(max) })).toMatchObject({ kind: 'fee', fee: yuan(max) });
    for (const base of [yuan(min - 1), yuan(max + 1)])
      expect(fee(kind, { base })).toMatchObject({ kind: 'no-answer', why: 'outside-range' });
  });

  test.each(ranges)('FEE-13: %s says truly whether a province fixes the figure', (kind) => {
    // Items 2, 3 and 6 of the article are left to the provinces; nothing of FEE-14 is.
    const byProvince = !/^(enforcement|maritime-)/.test(kind);
    const answer = fee(kind, {});
    const lowest = fee(kind, { lowest: true });
    expect(answer).toMatchObject({ leftTo: byProvince ? 'province' : null });
    for (const one of [answer, lowest]) {
      const said = 'steps' in one ? one.steps.map(({ zh, en }) => `${zh} ${en}`).join() : '';
      expect(/本省|省级|the province’s figure/.test(said), said).toBe(byProvince);
    }
    expect(fee(kind, { base: yuan(0) })).toMatchObject({
      mend: { zh: expect.stringContaining(byProvince ? '本省标准' : '数额') as string },
    });
  });

  test.each<readonly [FeeKind, number]>([
    ['labour', 10],
    ['labour-summary', 5],
    ['maritime-claim-registration', 1_000],
    ['general-average', 1_000],
    ['special-procedure', 0],
    ['administrative-compensation', 0],
  ])('FEE-8, FEE-13, FEE-14: %s costs %i yuan', (kind, each) => {
    expect(fee(kind, {})).toMatchObject({ kind: 'fee', fee: yuan(each) });
  });
});
