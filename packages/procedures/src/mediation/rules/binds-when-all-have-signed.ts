import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Agreement, CaseState } from '@xiezhi/record';
import {
  boundByAgreement,
  isOpenAgreement,
  signedForOn,
  unshownSignatures,
  unsignedBy,
} from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import { needsStatement } from './statement-or-a-ground.ts';

const latest = (days: readonly (string | undefined)[]): CourtDay | null =>
  days.every((day) => day !== undefined) ? ((days.toSorted().at(-1) ?? null) as CourtDay) : null;

/**
 * CPL-100: a statement binds when both sides have signed for it; CPLI-149: from the day on which the last of them did. That it
 * arrived, or counts as served, is not enough. CPL-101: without a statement the record binds when the parties, the judge
 * and the clerk have signed it. Null: it does not bind yet.
 */
export const bindsFrom = computation<
  { readonly state: CaseState; readonly agreement: Agreement },
  CourtDay | null
>(
  'mediation/binds-when-all-have-signed',
  ['CPL-100', 'CPL-101', 'CPLI-149'],
  ({ state, agreement }) => {
    const { participation } = state;
    if (agreement.confirmedAt === null || !isOpenAgreement(state, agreement)) return null;
    if (needsStatement(agreement)) {
      const days = signedForOn(state, agreement);
      return latest(boundByAgreement(participation, agreement).map(({ id }) => days.get(id)));
    }
    const all =
      unsignedBy(participation, agreement).length === 0 &&
      unshownSignatures(participation, agreement).length === 0;
    if (!all || agreement.countersignedAt === null) return null;
    return latest([
      ...agreement.signed.map(({ on }) => on),
      courtDayOf(agreement.confirmedAt),
      courtDayOf(agreement.countersignedAt),
    ]);
  },
  ({ agreement }) => (agreement.confirmedAt === null ? null : courtDayOf(agreement.confirmedAt)),
);
