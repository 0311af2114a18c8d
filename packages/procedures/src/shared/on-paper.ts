import type { CourtDay } from '@xiezhi/kernel';
import type { CaseState, FileReference } from '@xiezhi/record';
import { fields } from '@xiezhi/record';
import { field, page } from '../framework/index.ts';
import { dayOfReceipt, dayThatCounts, firstDay } from './day-of-receipt.ts';

interface Days {
  readonly receivedOn: string;
  readonly postedOn?: string | undefined;
}

/**
 * What a party does by a paper, and the clerk enters: on which day it came or was posted, and its scan. The act is the
 * party's and has the effect of what it is (OLR-11.3.0); the clerk only says when it came.
 */
export const onPaper = {
  input: {
    receivedOn: fields.day(),
    postedOn: fields.day().optional(),
    attachments: fields.scans(),
  },
  page: page('paper', field('receivedOn'), field('postedOn'), field('attachments')),
  prefill: ({ today }: { readonly today: CourtDay }) => ({ receivedOn: today }),
  entry: (
    participant: string,
    {
      receivedOn,
      postedOn,
      attachments,
    }: Days & { readonly attachments: readonly FileReference[] },
  ) => ({
    participant,
    source: 'paper' as const,
    receivedOn,
    postedOn,
    attachments: [...attachments],
  }),
  notThatDay: (state: CaseState, { receivedOn, postedOn }: Days, today: CourtDay) =>
    dayOfReceipt({
      receivedOn,
      postedOn,
      first: firstDay(state),
      today,
    }),
  /** Of what the entry says elsewhere whose it is. */
  cameAs: ({ receivedOn, postedOn }: Days) => ({ receivedOn, postedOn }),
  /** A scan, for the example of a declaration. */
  example: (name: string) => ({
    receivedOn: '2026-03-20',
    attachments: [{ sha256: '0'.repeat(64), name, mediaType: 'application/pdf', bytes: 1 }],
  }),
  /** The day as of which it is judged: by the postmark, or as it came, and never that of its being typed (CPL-85). */
  day: dayThatCounts,
};
