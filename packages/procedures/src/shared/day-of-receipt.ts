import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { courtDayOf, technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { mendField, refusal } from '../framework/index.ts';

/** The day on which the complaint came: from then on there is something to write to the court of, accepted or not. */
export const firstDay = ({ filing }: Pick<CaseState, 'filing'>): CourtDay | null =>
  filing.submittedAt === null ? null : courtDayOf(filing.submittedAt);

/**
 * On which day paper can have come in that the court enters afterwards: on a day of the case, which began on `first`, and
 * not after today. The one answer for whatever comes on paper; the field is `receivedOn` in each of the forms.
 */
export function dayOfReceipt(about: {
  readonly receivedOn: string;
  /** By the postmark, where it came by post; the field is `postedOn`. */
  readonly postedOn?: string | undefined;
  readonly first: CourtDay | null;
  readonly today: CourtDay;
}): Refusal | null {
  const { receivedOn, postedOn, first, today } = about;
  const mend = [mendField('receivedOn')] as const;
  if (receivedOn > today) return refusal('receipt/in-the-future', technical, mend);
  if (first !== null && receivedOn < first)
    return refusal('receipt/before-the-case', technical, mend, { first });
  return postedOn !== undefined && (postedOn > receivedOn || (first !== null && postedOn < first))
    ? refusal('receipt/posting-does-not-fit', technical, [mendField('postedOn')], {
        receivedOn,
        first,
      })
    : null;
}

/** CPL-85: what was posted before the end of a term is in time, so that the postmark counts where there is one. */
export const dayThatCounts = (about: {
  readonly receivedOn: string;
  readonly postedOn?: string | undefined;
}): CourtDay => (about.postedOn ?? about.receivedOn) as CourtDay;
