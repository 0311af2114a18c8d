import { z } from 'zod';
import { entryKind } from '../define.ts';

export const readingPurposes = ['supervision', 'approval', 'complaint', 'other'] as const;

/**
 * A head of the court opened a case that others hear, and said why. It stands in the docket of that very case, where the
 * bench and whoever audits it find it; no party reads it.
 */
export const readingOpened = entryKind('case', 'reading.Opened', 1, {
  shared: {
    label: 'court',
    shape: z.object({
      purpose: z.enum(readingPurposes),
      reason: z.string(),
      /** The last moment at which the reason still carries the reading. */
      until: z.string(),
    }),
  },
});
