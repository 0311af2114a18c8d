import type { PersonId } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import type { AccountAct, CaseState } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** The act that stands at this number of the docket, where it was done under this account. */
export const actAt = (
  { attribution }: CaseState,
  seq: string,
  person: PersonId | null,
): AccountAct | null =>
  attribution.acts.find(
    (one) => String(one.seq) === seq.normalize('NFKC').trim() && one.person === person,
  ) ?? null;

/**
 * OLR-7.2.2: what is done after signing in counts as the holder's own, and so it is theirs to say that it was not. A number
 * at which there is no such act is a slip of the pen.
 */
export const actIsUnderThisAccount = rule<{ readonly act: AccountAct | null }>(
  'attribution/act-is-under-this-account',
  ['OLR-7.2.2', 'OLR-7.2.3'],
  ({ act }) =>
    act === null ? refusal('attribution/no-such-act', technical, [mendField('seq')]) : null,
);
