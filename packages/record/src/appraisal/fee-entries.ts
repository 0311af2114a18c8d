import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/* CPL-81, EVR-35, EVR-40: what was advanced for an examination, and to whom it goes. WARNING: shapes that lie in dockets for ever. */

/** To whom what was advanced goes. */
export const feeGoes = ['to-the-body', 'back'] as const;
/** CPL-81, EVR-35, EVR-40: why the body gives it back. A later one is added at the end. */
export const feeBackBecause = [
  'stayed-away',
  'late',
  'unqualified',
  'procedure',
  'groundless',
  'declined',
  'other',
] as const;

export const feeSettled = entryKind('case', 'appraisal.FeeSettled', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      /** Of what was advanced for it: which, and to whom it was paid. */
      advance: z.string(),
      body: z.string(),
      /** Left out where the body had no account. */
      commission: z.string().optional(),
      goes: z.enum(feeGoes),
      because: z.enum(feeBackBecause).optional(),
      fen: z.number().int(),
      by: z.string().optional(),
      reasons: z.string(),
    }),
  },
});

/** CPL-81, EVR-40: whoever advanced the fee asks for it back. Received on any day, on whatever ground. */
export const feeBackAsked = entryKind('case', 'appraisal.FeeBackAsked', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      request: z.string(),
      advance: z.string(),
      participant: z.string(),
      because: z.enum(feeBackBecause),
      reasons: z.string(),
      source: z.enum(['online', 'paper']),
      receivedOn: z.string(),
      /** By the postmark, where it came by post. */
      postedOn: z.string().optional(),
      authority: z.literal('pending').optional(),
      attachments: z.array(fileReference),
    }),
  },
});

/** What goes back stands in `FeeSettled` beside it. */
export const feeBackDecided = entryKind('case', 'appraisal.FeeBackDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      request: z.string(),
      decision: z.enum(['granted', 'denied']),
      reasons: z.string(),
    }),
  },
});
