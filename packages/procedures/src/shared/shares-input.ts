import type { Money } from '@xiezhi/kernel';
import { parseYuan, technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { parties } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { mendField, refusal } from '../framework/index.ts';
import { billsToShare, feeNameZh, feeToShare } from './shares.ts';

interface Written {
  readonly participant: string;
  readonly yuan: string;
}

export const sharesIn = (shares: readonly Written[]) =>
  shares.map(({ participant, yuan }) => ({
    participant,
    fen: parseYuan(yuan) ?? (0 as Money),
  }));

/** One line a party, to be filled in. */
export const blankShares = (state: CaseState): readonly Written[] =>
  parties(state.participation).map(({ id }) => ({ participant: id, yuan: '' }));

/** Only a party bears costs, and each has one line. */
export function notParties(state: CaseState, shares: readonly Written[]) {
  const known = parties(state.participation).map(({ id }) => id);
  const named = shares.map(({ participant }) => participant);
  return named.every((id) => known.includes(id)) && new Set(named).size === named.length
    ? null
    : refusal('fees/share-of-nobody', technical, [mendField('shares')]);
}

/** What there is to bear, bill by bill. */
export const toldToShare = (state: CaseState): Told => ({
  code: 'to-share',
  facts: {
    total: feeToShare(state),
    bills: billsToShare(state).map((bill) => ({
      name: feeNameZh(bill),
      id: bill.id,
      fen: bill.amount,
      paid: bill.paid - bill.refunded,
    })),
  },
});
