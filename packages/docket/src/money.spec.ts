import { folds } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { moneyKinds } from './money.ts';

/** Has an amount and the number under which a cashier knows it. */
const tellsOfMoney = ({ shape }: { readonly shape: object }): boolean => {
  const fields = 'shape' in shape ? (shape.shape as object) : {};
  return 'fen' in fields && 'reference' in fields;
};

test('OOR-18.2.0: whatever entry says that money came or went back stands in the comparison with the cashier’s day', () => {
  const found = folds.case.kinds
    .filter(({ parts }) => Object.values(parts).some(tellsOfMoney))
    .map(({ kind }) => kind);
  expect(found.toSorted()).toEqual([...moneyKinds].sort());
});
