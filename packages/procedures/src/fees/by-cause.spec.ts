import type { Instant } from '@xiezhi/kernel';
import { money } from '@xiezhi/kernel';
import { searchCauses } from '@xiezhi/law';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { courtFee } from './rules/court-fee.ts';
import { feeOfAnAppeal } from '../shared/rules/fee-of-an-appeal.ts';
import { halfForACounterclaim } from './rules/half-for-a-counterclaim.ts';
import { halfOnWithdrawal } from './rules/half-on-withdrawal.ts';

const fen = (yuan: number) => money(Math.round(yuan * 100));
const matterOf = (name: string, filedAt: string) => {
  const submittedAt = filedAt as Instant;
  const [found] = searchCauses(name, filedAt.slice(0, 10) as never);
  if (found?.name !== name) throw new Error(`no cause is called ${name}`);
  return { cause: found.code, submittedAt };
};

/* Worked by hand from FEE-13; where the measures leave a range to the province, its lower end. */
const byHand: readonly (readonly [cause: string, claimed: number | null, fee: number])[] = [
  ['承揽合同纠纷', 60_480, 50 + 50_480 * 0.025],
  ['承揽合同纠纷', null, 50],
  ['追索劳动报酬纠纷', 60_480, 10],
  ['追索劳动报酬纠纷', null, 10],
  ['离婚纠纷', null, 50],
  ['离婚纠纷', 200_000, 50],
  ['离婚纠纷', 300_000, 50 + 100_000 * 0.005],
  ['离婚后财产纠纷', 300_000, 50 + 90_000 * 0.025 + 100_000 * 0.02 + 100_000 * 0.015],
  ['名誉权纠纷', null, 100],
  ['名誉权纠纷', 50_000, 100],
  ['名誉权纠纷', 60_480, 100 + 10_480 * 0.01],
  ['名誉权纠纷', 150_000, 100 + 50_000 * 0.01 + 50_000 * 0.005],
  ['著作权权属纠纷', null, 500],
  ['著作权权属纠纷', 60_480, 50 + 50_480 * 0.025],
];

describe.each(['2022-03-01T01:00:00.000Z', '2026-03-01T01:00:00.000Z'])('filed on %s', (day) => {
  test.each(byHand)('FEE-13: %s over %s costs %s yuan', (name, claimed, fee) => {
    const matter = matterOf(name, day);
    const amount = claimed === null ? null : fen(claimed);
    expect(courtFee({ matter, amount, procedure: 'ordinary' }).fen).toBe(fen(fee));
    // FEE-16, FEE-18: half; FEE-17: an appeal costs the same as the claim.
    expect(courtFee({ matter, amount, procedure: 'summary' }).fen).toBe(Math.round(fen(fee) / 2));
    expect(halfForACounterclaim({ matter, amount }).fen).toBe(Math.round(fen(fee) / 2));
    expect(feeOfAnAppeal({ matter, claimed: amount, disputed: null }).fen).toBe(fen(fee));
  });
});

test('FEE-13: where the province’s figure is not entered the steps say so, and name the range', () => {
  const matter = matterOf('离婚纠纷', '2026-03-01T01:00:00.000Z');
  const [first] = courtFee({ matter, amount: null, procedure: null }).steps;
  expect(first).toMatchObject({ zh: expect.stringContaining('50 至 300 元') as string });
  expect(first?.zh).not.toContain('按本省确定的标准');
});

test('FEE-13, FEE-15: a wage claim is billed by its cause, and half of that when it is withdrawn', async () => {
  const { cause } = matterOf('追索劳动报酬纠纷', '2026-03-02T01:00:00.000Z');
  const one = await CivilCase.registered(undefined, 'ordinary', { cause });
  expect(one.state.fees.bill).toMatchObject({ amount: fen(10) });
  expect(halfOnWithdrawal(one.state)).toBe(fen(5));
});
