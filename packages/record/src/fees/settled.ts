import type { EntryId, Instant, Money, Side } from '@xiezhi/kernel';
import type { EntryOf } from '../define.ts';
import type { refundForgone, sharesFixed } from './share-entries.ts';

/** What a bill comes to once the judgment has effect. */
export interface Carried {
  readonly bill: string;
  readonly fen: Money;
}

/** A bill of one party that nobody paid in advance: what it bears by the judgment. */
export interface Debt {
  readonly id: string;
  readonly participant: string;
  readonly side: Side;
  readonly entry: EntryId;
  readonly at: Instant;
  readonly fen: Money;
  /** The objection to jurisdiction it is for; left out where it is a share of the costs. */
  readonly ruling?: string;
}

export interface Settled {
  readonly entry: EntryId;
  readonly at: Instant;
  readonly total: Money;
  readonly shares: readonly { readonly participant: string; readonly fen: Money }[];
  readonly carried: readonly Carried[];
  readonly debts: readonly Debt[];
  /** Who settles without the court, and how (CPLI-207). */
  readonly forgone: readonly { readonly bill: string; readonly how: 'bears' | 'direct' }[];
  /** False once the court above has decided instead: who bears what is for that paper to say. */
  readonly stands: boolean;
}

export const settledFrom = (
  body: EntryOf<typeof sharesFixed>['body'],
  entry: EntryId,
  at: Instant,
): Settled => ({
  entry,
  at,
  total: body.total as Money,
  shares: body.shares.map((one) => ({ participant: one.participant, fen: one.fen as Money })),
  carried: body.bills.flatMap(({ bill, fen, participant }) =>
    participant === undefined ? [{ bill, fen: fen as Money }] : [],
  ),
  debts: body.bills.flatMap(({ bill, fen, participant, side }) =>
    participant === undefined || side === undefined
      ? []
      : [{ id: bill, participant, side, entry, at, fen: fen as Money }],
  ),
  forgone: [],
  stands: true,
});

/** One of its bills comes to another sum: by a review, by relief, or since it is settled without the court. */
const at = (settled: Settled, bill: string, next: (fen: Money) => number): Settled => ({
  ...settled,
  carried: settled.carried.map((one) =>
    one.bill === bill ? { ...one, fen: next(one.fen) as Money } : one,
  ),
  debts: settled.debts.map((one) =>
    one.id === bill ? { ...one, fen: next(one.fen) as Money } : one,
  ),
});

export const comesTo = (settled: Settled | null, bill: string, fen: number): Settled | null =>
  settled === null ? null : at(settled, bill, () => fen);

export const forgone = (
  settled: Settled | null,
  { bill, fen, how, relieves }: EntryOf<typeof refundForgone>['body'],
): Settled | null =>
  settled === null
    ? null
    : relieves.reduce<Settled>((so, one) => at(so, one.bill, (before) => before - one.fen), {
        ...at(settled, bill, (before) => before + fen),
        forgone: [...settled.forgone, { bill, how }],
      });

/** What becomes of it when the court above has decided: upheld it stands, and so it does where the appeal was taken back. */
export const afterTheCourtAbove = (settled: Settled | null, outcome: string): Settled | null =>
  settled === null || outcome === 'upheld' || outcome === 'withdrawn'
    ? settled
    : { ...settled, stands: false };

export const debtOf = (
  body: Pick<Debt, 'participant' | 'side'> & {
    readonly bill: string;
    readonly objection: string;
    readonly fen: number;
  },
  entry: EntryId,
  at: Instant,
): Debt => ({
  id: body.bill,
  participant: body.participant,
  side: body.side,
  entry,
  at,
  fen: body.fen as Money,
  ruling: body.objection,
});

/** By a review, or by relief. */
export const lowered = (
  debts: readonly Debt[],
  bill: string | undefined,
  fen: number,
): readonly Debt[] => debts.map((one) => (one.id === bill ? { ...one, fen: fen as Money } : one));
