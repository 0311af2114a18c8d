import type { PartyDetails } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/** An account that is held under the number of the plaintiff's papers, as it stands. */
export interface AccountFound {
  readonly name: string;
  readonly residentId: string | null;
  readonly mobile: string | null;
  readonly level: number;
  readonly frozen: boolean;
}

/**
 * OLR-7.1.2, OOR-15.1.0: person, case and account agree. A suit brought to the counter is put into the account of the
 * plaintiff when name and number are the same, a register has confirmed them and the account is not frozen: whoever
 * merely registered under somebody's number reads nothing of theirs. Without an account the suit is brought all the same.
 */
export const accountOfWhomStandsThere = computation<
  { readonly plaintiff: PartyDetails; readonly account: AccountFound | null },
  boolean
>(
  'filing/account-of-whom-stands-there',
  ['OLR-7.1.2', 'OOR-15.1.0'],
  ({ plaintiff: { kind, name, residentId }, account }) =>
    kind === 'person' &&
    account !== null &&
    !account.frozen &&
    account.level >= 2 &&
    account.name === name &&
    residentId !== undefined &&
    account.residentId === residentId,
  () => false,
);
