import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import { mendField, refusal } from '../framework/index.ts';

/**
 * On which day paper can have come in that the court enters afterwards: on a day of the case, which began on `first`, and
 * not after today. The one answer for whatever comes on paper; the field is `receivedOn` in each of the forms.
 */
export function dayOfReceipt(about: {
  readonly receivedOn: string;
  readonly first: CourtDay | null;
  readonly today: CourtDay;
}): Refusal | null {
  const { receivedOn, first, today } = about;
  const mend = [mendField('receivedOn')] as const;
  if (receivedOn > today) return refusal('receipt/in-the-future', technical, mend);
  return first !== null && receivedOn < first
    ? refusal('receipt/before-the-case', technical, mend, { first })
    : null;
}
