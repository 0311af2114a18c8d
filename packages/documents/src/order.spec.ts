import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleSmallClaimsJudgment } from './examples-decisions.ts';
import { exampleOrders } from './examples.ts';
import { DocumentError, type DataFault } from './fault.ts';
import { dressOrder, verificationLine, type DocumentOrder } from './order.ts';
import { templateNames } from './templates.ts';

function refusalOf(order: unknown): DocumentError {
  try {
    dressOrder(order);
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('the order was accepted');
}

const faultsOf = (order: unknown): readonly DataFault[] => refusalOf(order).faults;
const withData = (order: DocumentOrder, change: object): unknown => ({
  ...order,
  data: { ...order.data, ...change },
});

/** Fields that orders of earlier days do not have. */
const sinceLater: Readonly<Record<string, readonly string[]>> = {
  'correction-notice': ['days', 'parts', 'applied'],
  complaint: ['counter', 'receivedOn', 'facts', 'elements', 'mended', 'separatedFrom'],
  defence: ['facts', 'elements'],
  'filing-receipt': ['receivedOn'],
  'fee-ticket': ['fiscalCheck', 'fiscalSimulated'],
  'fee-reversal': ['fiscalCheck', 'fiscalSimulated', 'corrected'],
  'fee-notice': ['appeal', 'settled', 'application'],
  appeal: ['ruling', 'title'],
  'appeal-answer': ['ruling'],
  judgment: ['pleadings'],
  'correcting-ruling': ['ruling', 'title'],
  'response-notice': ['procedure'],
  'procedural-ruling': ['abroad'],
  'refusal-ruling': ['abroad', 'administrative', 'title', 'applied'],
  'service-certificate': ['decided'],
};

describe('At the door', () => {
  test.each(templateNames)('each missing field of %s is named', (name) => {
    const order = exampleOrders[name];
    for (const field of Object.keys(order.data)) {
      if (sinceLater[name]?.includes(field) === true) continue;
      const rest = Object.fromEntries(Object.entries(order.data).filter(([key]) => key !== field));
      expect(faultsOf({ ...order, data: rest })).toContainEqual({
        path: `$.data.${field}`,
        why: 'missing',
      });
    }
  });

  test('everything wrong is said at once', () => {
    const order = withData(exampleOrders['fee-notice'], {
      payer: '  ',
      amount: -1,
      dueOn: '2026-02-31',
      extra: 1,
    });
    expect(faultsOf(order).map(({ path }) => path)).toEqual([
      '$.data.payer',
      '$.data.amount',
      '$.data.dueOn',
      '$.data.extra',
    ]);
  });

  test('a field inside a list is named with its place', () => {
    const order = withData(exampleOrders['correction-notice'], {
      items: [{ material: '甲', lacking: '乙' }],
    });
    expect(faultsOf(order)).toEqual([{ path: '$.data.items[0].remedy', why: 'missing' }]);
  });

  test.each([
    ['unknown-template', { ...exampleOrders.summons, template: 'constructor' }],
    ['unknown-template', null],
    ['unknown-version', { ...exampleOrders.summons, version: 2 }],
    ['unknown-version', { ...exampleOrders.summons, version: 0 }],
    ['bad-order', { ...exampleOrders.summons, mark: 'real' }],
    ['bad-order', withData(exampleOrders.summons, { place: 'a\u0000b' })],
    ['bad-order', withData(exampleOrders.summons, { place: '\ud800' })],
    ['bad-order', withData(exampleOrders['fee-notice'], { payLink: 'javascript:alert(1)' })],
    [
      'bad-order',
      {
        ...exampleOrders.summons,
        footer: {
          ...exampleOrders.summons.footer,
          verifyUrl: `https://court.example/${'a'.repeat(80)}`,
        },
      },
    ],
    ['too-large', withData(exampleOrders['refusal-ruling'], { reasons: '由'.repeat(700_000) })],
  ])('%s is refused with that code', (code, order) => {
    expect(refusalOf(order).code).toBe(code);
  });
});

describe('A judgment', () => {
  const judgment = exampleOrders.judgment;
  test('CPL-165: a small-claims judgment names no court of appeal', () => {
    const order = withData(judgment, {
      ...exampleSmallClaimsJudgment,
      appeal: judgment.data.appeal,
    });
    expect(faultsOf(order).map(({ path }) => path)).toEqual(['$.data.appeal']);
  });
  test('CPL-155: any other judgment tells court and period of appeal, facts and reasons', () => {
    const order = withData(judgment, { appeal: null, findings: null, issues: [], reasons: null });
    expect(faultsOf(order).map(({ path }) => path)).toEqual([
      '$.data.appeal',
      '$.data.findings',
      '$.data.reasons',
    ]);
  });
});

test('The QR code keeps entry number, head and place in the log behind #, where no server sees them, as the specification says', () => {
  const { footer } = exampleOrders.summons;
  const { codes } = JSON.parse(
    readFileSync(new URL('../../../docs/spec/export-1.vectors.json', import.meta.url), 'utf8'),
  ) as {
    readonly codes: readonly {
      readonly text: string;
      readonly seq: number;
      readonly head: string;
      readonly leaf: number | null;
    }[];
  };
  expect(codes).toHaveLength(2);
  for (const { text, ...said } of codes)
    expect(verificationLine({ ...footer, ...said })).toBe(text);
});
