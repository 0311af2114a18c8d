import type { CaseBill } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

interface About {
  /** The bills there are to bear, with who paid each in advance. */
  readonly bills: readonly (Pick<CaseBill, 'id' | 'amount'> & {
    readonly payers: readonly string[];
  })[];
  readonly shares: readonly { readonly participant: string; readonly fen: number }[];
}

export interface Borne {
  readonly bill: string;
  readonly fen: number;
  /** Whose it is, where nobody paid it in advance. */
  readonly participant?: string;
}

/**
 * FEE-29, CPLI-207: a bill comes to what those who paid it in advance bear, so that what they paid beyond that goes back; a
 * party that bears something and has paid nothing has a bill of its own.
 */
export const eachBearsItsShare = computation<About, readonly Borne[]>(
  'fees/each-bears-its-share',
  ['FEE-29', 'CPLI-207'],
  ({ bills, shares }) => {
    const left = new Map<string, number>();
    const whose = bills.map((bill) => ({ ...bill, who: bill.payers.join(' ') }));
    for (const { who, payers } of whose)
      left.set(
        who,
        shares
          .filter(({ participant }) => payers.includes(participant))
          .reduce((sum, { fen }) => sum + fen, 0),
      );
    const before = whose.map(({ id, amount, who }, index) => {
      const bears = left.get(who) ?? 0;
      // Of several bills of one party each takes what it came to, and the last whatever is left.
      const last = whose.findLastIndex((one) => one.who === who) === index;
      const fen = last ? bears : Math.min(bears, amount);
      left.set(who, bears - fen);
      return { bill: id, fen };
    });
    const paying = new Set(bills.flatMap(({ payers }) => payers));
    const rest = shares.flatMap(({ participant, fen }) =>
      fen === 0 || paying.has(participant)
        ? []
        : [{ bill: `share-${participant}`, fen, participant }],
    );
    return [...before, ...rest];
  },
  ({ bills }) => bills.map(({ id, amount }) => ({ bill: id, fen: amount })),
);
