import type { CourtDay, EntryId, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { FileReference } from '../fields/index.ts';
import type { BodyOf } from '../define.ts';
import type { reviewAsked, reviewedMatters } from './entries.ts';

export interface ReliefRequest {
  readonly entry: EntryId;
  readonly kind: 'exempt' | 'reduced' | 'deferred';
  readonly reason: string;
  readonly attachments: readonly FileReference[];
  readonly askedAt: Instant;
  readonly decided: 'granted' | 'denied' | null;
  readonly bill: string;
}

/** Asked of the court: to look at a bill, or at what was decided about it, once more (FEE-43). */
export interface FeeReview {
  readonly id: string;
  readonly entry: EntryId;
  readonly bill: string;
  readonly of: (typeof reviewedMatters)[number];
  readonly reasons: string;
  readonly attachments: readonly FileReference[];
  readonly at: Instant;
  /** When it was with the court: on paper, before it was entered. */
  readonly receivedOn: CourtDay;
  readonly decided: 'corrected' | 'upheld' | null;
}

export const reviewFrom = (
  { review, paper, ...said }: BodyOf<typeof reviewAsked.parts> & { readonly bill: string },
  entry: EntryId,
  at: Instant,
): FeeReview => ({
  ...said,
  id: review,
  entry,
  at,
  receivedOn: (paper?.receivedOn ?? courtDayOf(at)) as CourtDay,
  decided: null,
});
