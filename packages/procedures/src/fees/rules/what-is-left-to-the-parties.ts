import type { CaseBill } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

type Standing = Pick<CaseBill, 'id' | 'owed' | 'overpaid'>;

interface Left {
  readonly fen: number;
  readonly relieves: readonly { readonly bill: string; readonly fen: number }[];
}

/**
 * CPLI-207: what was paid in advance for the others, and no more than they still owe: so much the parties may settle without
 * the court. Bills of others are relieved one after the other.
 */
export const whatIsLeftToTheParties = computation<
  { readonly bills: readonly Standing[]; readonly of: string },
  Left
>(
  'fees/what-is-left-to-the-parties',
  ['CPLI-207'],
  ({ bills, of }) => {
    let left: number = bills.find(({ id }) => id === of)?.overpaid ?? 0;
    const relieves = bills.flatMap(({ id, owed }) => {
      const fen = id === of ? 0 : Math.min(owed, left);
      left -= fen;
      return fen === 0 ? [] : [{ bill: id, fen }];
    });
    return { fen: relieves.reduce((sum, { fen }) => sum + fen, 0), relieves };
  },
  () => ({ fen: 0, relieves: [] }),
);
