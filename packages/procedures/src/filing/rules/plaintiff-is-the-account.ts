import type { CorrectionItem, PartyDetails } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

export interface AccountHolder {
  readonly name: string;
  readonly residentId: string | null;
}

/** Null: the account's holder is the plaintiff, or represents it. Otherwise what is still to be shown. */
export type StillToShow = Extract<
  CorrectionItem,
  'plaintiff-identity' | 'authority-of-agent'
> | null;

/**
 * OLR-7.1.2, OOR-15.1.0: person, case and account agree. A complaint for somebody else is received all the same, but
 * nobody becomes a party under another's name: identity or authority is shown first.
 */
export const plaintiffIsTheAccount = computation<
  { readonly plaintiff: PartyDetails; readonly holder: AccountHolder },
  StillToShow
>(
  'filing/plaintiff-is-the-account',
  ['OLR-7.1.2', 'OOR-15.1.0'],
  ({ plaintiff, holder }) => {
    const { kind, name, residentId, representative } = plaintiff;
    if (kind === 'organisation')
      return representative === holder.name ? null : 'authority-of-agent';
    if (name !== holder.name) return 'authority-of-agent';
    const otherNumber =
      residentId !== undefined && holder.residentId !== null && residentId !== holder.residentId;
    return otherNumber ? 'plaintiff-identity' : null;
  },
  () => null,
);
