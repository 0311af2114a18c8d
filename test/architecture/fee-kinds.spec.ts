import { feeKinds } from '@xiezhi/law';
import { expect, test } from 'vitest';
import { feeGroups, kindsOf } from '../../apps/web/src/tools/fee-kinds.ts';
import type { FeeGroup } from '../../apps/web/src/tools/fee-kinds.ts';

/** Kinds that the calculator asks for by another one and a choice beside it. */
const byAnother = [
  'property-summary',
  'property-small-claim',
  'property-mediated',
  'property-mediated-in-summary',
  'property-withdrawn',
  'labour-summary',
  'maritime',
];

test('FEE-13, FEE-14: the fee calculator of the portal offers every kind of fee the law reckons, each once', () => {
  const offered = (Object.keys(feeGroups) as FeeGroup[]).flatMap(kindsOf);
  expect(new Set(offered).size).toBe(offered.length);
  expect([...offered, ...byAnother].sort()).toEqual([...feeKinds].sort());
});
