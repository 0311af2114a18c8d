import { money, parseYuan, yuanText } from '@xiezhi/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article } from '../instruments/index.ts';
import { fee, feeKinds, feeRanges, readFeeInput, readFeeKind } from './index.ts';
import type { FeeInput, FeeKind } from './index.ts';

/** Kind, input as written by hand, fee in yuan or both bounds: the worked examples of the collected facts. */
const examples: readonly (readonly [string, string, string | readonly [string, string]])[] = [
  ['property', '{"claim": 0}', '50.00'],
  ['property', '{"claim": 10000}', '50.00'],
  ['property', '{"claim": 100000}', '2300.00'],
  ['property', '{"claim": 350000}', '6550.00'],
  ['property', '{"claim": 1000000}', '13800.00'],
  ['property', '{"claim": 3000000}', '30800.00'],
  ['property', '{"claim": 10000000}', '81800.00'],
  ['property', '{"claim": 50000000}', '291800.00'],
  ['property_summary', '{"claim": 500000, "procedure": "简易"}', '4400.00'],
  ['property_small_claim', '{"claim": 30000, "procedure": "小额"}', '275.00'],
  [
    'property_mediated_in_summary',
    '{"claim": 500000, "procedure": "简易", "end": "调解"}',
    '4400.00',
  ],
  ['property_withdrawn', '{"claim": 1000000, "procedure": "普通", "end": "撤诉"}', '6900.00'],
  ['counterclaim', '{"claim": 200000, "merged": true}', '2150.00'],
  ['appeal', '{"first_instance_claim": 1000000, "appealed_part": 300000}', '5800.00'],
  ['divorce', '{"base": 300, "property": 150000}', '300.00'],
  ['personality', '{"base": 500, "damages": 40000}', '500.00'],
  ['ip_no_amount', '{"base": "500-1000"}', ['500.00', '1000.00']],
  ['ip_amount', '{"claim": 1000000}', '13800.00'],
  ['labour', '{}', '10.00'],
  ['labour_summary', '{"procedure": "简易"}', '5.00'],
  ['administrative', '{"kind": "other"}', '50.00'],
  ['jurisdiction_objection_failed', '{"range": "50-100"}', ['50.00', '100.00']],
  ['preservation', '{"amount": 1000}', '30.00'],
  ['enforcement', '{"amount": 8000}', '50.00'],
  ['payment_order', '{"claim": 100000}', '766.67'],
  ['bankruptcy', '{"assets": 10000000}', '40900.00'],
  ['public_summons', '{}', '100.00'],
  ['set_aside_award', '{}', '400.00'],
  ['administrative', '{"kind": "trademark/patent/maritime"}', '100.00'],
];

const yuan = (text: string) => parseYuan(text) ?? money(-1);

function answer(kind: string, json: string): string | readonly [string, string] {
  const read = readFeeInput(JSON.parse(json));
  const known = readFeeKind(kind);
  if (!('input' in read) || typeof known !== 'string') return 'unread';
  const found = fee(known, read.input);
  if (found.kind === 'fee') return yuanText(found.fee);
  if (found.kind === 'no-tariff') return found.kind;
  return found.kind === 'range' ? [yuanText(found.min), yuanText(found.max)] : found.why;
}

const feeOf = (kind: FeeKind, input: FeeInput): number => {
  const found = fee(kind, input);
  return found.kind === 'fee' ? found.fee / 100 : Number.NaN;
};

describe('the worked examples', () => {
  it.each(examples)('%s %s', (kind, json, expected) => {
    expect(answer(kind, json)).toEqual(expected);
  });
});

describe('FEE-13, FEE-14: by bands', () => {
  it.each([
    [50 + 90_000 * 0.025 + 100_000 * 0.02, 'property', '{"claim":200000}'],
    [13_800 + 1_000_000 * 0.009, 'property', '{"claim":2000000}'],
    [81_800 + 10_000_000 * 0.006, 'property', '{"claim":20000000}'],
    [300 + 300_000 * 0.005, 'divorce', '{"base":300,"property":500000}'],
    [500 + 50_000 * 0.01 + 50_000 * 0.005, 'personality', '{"base":500,"damages":150000}'],
    [50 + 490_000 * 0.015, 'enforcement', '{"amount":500000}'],
    [
      50 + 490_000 * 0.015 + 4_500_000 * 0.01 + 5_000_000 * 0.005 + 1_000_000 * 0.001,
      'enforcement',
      '{"amount":11000000}',
    ],
    [30 + 99_000 * 0.01, 'preservation', '{"amount":100000}'],
    [5_000, 'preservation', '{"amount":896000}'],
    [5_000, 'preservation', '{"amount":90000000}'],
    [30, 'preservation', '{}'],
    [300_000, 'bankruptcy', '{"assets":1000000000}'],
    [0, 'special_procedure', '{}'],
  ])('%d yuan: %s %s', (expected, kind, json) => {
    expect(answer(kind, json)).toBe(expected.toFixed(2));
  });

  it('a province’s figure that is not set gives both bounds, with what comes on top', () => {
    expect(answer('divorce', '{"property":500000}')).toEqual([
      (50 + 1_500).toFixed(2),
      (300 + 1_500).toFixed(2),
    ]);
    expect(answer('other', '{}')).toEqual(['50.00', '100.00']);
    expect(answer('enforcement', '{}')).toEqual(['50.00', '500.00']);
    expect(answer('other', '{"procedure":"简易"}')).toEqual(['25.00', '50.00']);
  });

  it('a figure outside the range that the measures leave is not taken', () => {
    for (const base of [feeRanges.other[0] - 1, feeRanges.other[1] + 1]) {
      expect(answer('other', JSON.stringify({ base }))).toBe('outside-range');
    }
  });
});

describe('CPLI-206: halved once only', () => {
  it('summary procedure, mediation and joinder together still halve once, and say so', () => {
    const found = fee('property', {
      claim: yuan('500000'),
      procedure: 'summary',
      end: 'mediated',
      merged: true,
    });
    expect(found).toMatchObject({ kind: 'fee', fee: 8_800_00 / 2 });
    expect(found.kind === 'fee' && found.steps.at(-1)?.articles).toEqual([
      'FEE-15',
      'FEE-16',
      'FEE-18',
      'CPLI-206',
    ]);
  });

  it('a fen is rounded half up at the end, and the exact amount is kept', () => {
    expect(fee('payment-order', { claim: yuan('100000') })).toMatchObject({
      fee: 766_67,
      exact: '2300/3',
    });
    // (50 + 0.20 × 2.5 %) ÷ 2 = 25.0025 yuan
    expect(fee('property-summary', { claim: yuan('10000.20') })).toMatchObject({
      fee: 25_00,
      exact: '25.0025',
    });
    // (50 + 0.40 × 2.5 %) ÷ 2 = 25.005 yuan, which is half a fen
    expect(fee('property-summary', { claim: yuan('10000.40') })).toMatchObject({ fee: 25_01 });
  });
});

describe('properties', () => {
  const claim = fc.integer({ min: 0, max: 100_000_000_000 }).map(money);

  it('more in dispute never costs less, and no step of one fen costs more than one fen', () => {
    fc.assert(
      fc.property(claim, (amount) => {
        const [here, next] = [
          feeOf('property', { claim: amount }),
          feeOf('property', { claim: money(amount + 1) }),
        ];
        return here <= next && next - here < 0.02;
      }),
    );
  });

  it('every kind answers every input with whole fen, or says what is wrong; every article cited exists', () => {
    const amount = fc.option(fc.integer({ min: -5, max: 9_000_000_000_000 }).map(money), {
      nil: undefined,
    });
    const input = fc.record(
      {
        claim: amount,
        appealedPart: amount,
        property: amount,
        damages: amount,
        amount,
        assets: amount,
        base: amount,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...feeKinds), input, (kind, given) => {
        const present = Object.fromEntries(
          Object.entries(given).filter(([, value]) => value !== undefined),
        );
        const found = fee(kind, present);
        if (found.kind === 'no-answer') return found.mend.zh.length > 0;
        const cited = found.steps.flatMap(({ articles }) => articles);
        if (!cited.every((id) => article(id) !== null)) return false;
        if (found.kind === 'no-tariff') return found.steps.length > 0;
        return found.kind === 'range' ? found.min < found.max : found.fee >= 0;
      }),
    );
  });
});

describe('input written by hand', () => {
  it.each([
    ['"500000"', 'not-an-amount'],
    ['[]', 'not-an-amount'],
    ['{"claim":"five"}', 'not-an-amount'],
    ['{"claim":1.234}', 'not-an-amount'],
    ['{"claim":-1}', 'negative'],
    ['{"procedure":"fast"}', 'not-a-choice'],
    ['{"merged":"yes"}', 'not-a-choice'],
  ])('%s is %s', (json, why) => {
    expect(readFeeInput(JSON.parse(json))).toMatchObject({ why });
  });

  it.each(['{"proprety":500000}', '{"toString":1}'])('%s has a name that nobody reads', (json) => {
    expect(readFeeInput(JSON.parse(json))).toMatchObject({ why: 'unknown-name' });
    expect(readFeeInput({ claim: 1, range: '50-100', first_instance_claim: 2 })).toEqual({
      input: { claim: 100 },
    });
  });

  it('amounts may be numbers or text with separators', () => {
    expect(answer('property', '{"claim":"500,000.00"}')).toBe('8800.00');
    expect(answer('property', '{"claim":500000.5}')).toBe('8800.01');
    expect(answer('property', '{}')).toBe('missing');
  });
});
