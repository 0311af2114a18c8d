import type { CorrectionItem, PartyDetails } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

export interface AccountHolder {
  readonly name: string;
  readonly residentId: string | null;
}

/** Null: the account's holder is the plaintiff. Otherwise what is still to be shown. */
export type StillToShow = Extract<
  CorrectionItem,
  'plaintiff-identity' | 'authority-of-agent' | 'certificate-of-representative'
> | null;

/**
 * OLR-7.1.2, OOR-15.1.0: person, case and account agree. A complaint for somebody else is received all the same, but
 * nobody becomes a party under another's name: identity or authority is shown first. An organisation sues through whoever
 * represents it by its statute (CPL-51); that this is who files is their own word until a certificate has been seen.
 */
export const plaintiffIsTheAccount = computation<
  { readonly plaintiff: PartyDetails; readonly holder: AccountHolder },
  StillToShow
>(
  'filing/plaintiff-is-the-account',
  ['OLR-7.1.2', 'OOR-15.1.0', 'CPL-51'],
  ({ plaintiff, holder }) => {
    const { kind, name, residentId, representative } = plaintiff;
    if (kind === 'organisation')
      return representative === holder.name
        ? 'certificate-of-representative'
        : 'authority-of-agent';
    if (name !== holder.name) return 'authority-of-agent';
    const otherNumber =
      residentId !== undefined && holder.residentId !== null && residentId !== holder.residentId;
    return otherNumber ? 'plaintiff-identity' : null;
  },
  () => null,
);
