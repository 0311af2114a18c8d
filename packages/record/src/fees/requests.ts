import type { EntryId, Instant } from '@xiezhi/kernel';
import type { FileReference } from '../fields/index.ts';
import type { reviewedMatters } from './entries.ts';

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
  readonly decided: 'corrected' | 'upheld' | null;
}
