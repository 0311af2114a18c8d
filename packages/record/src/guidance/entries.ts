import { z } from 'zod';
import { entryKind } from '../define.ts';

/** What somebody may need in order to take part as everybody else does (OLR-2.1.4b). */
export const helpKinds = [
  'interpreter',
  'sign-language',
  'large-print',
  'explained',
  'device',
  'access',
  'other',
] as const;
export type HelpKind = (typeof helpKinds)[number];

/** What the court makes of it. */
export const helpOutcomes = ['arranged', 'otherwise', 'not-possible'] as const;
export type HelpOutcome = (typeof helpOutcomes)[number];

/**
 * Somebody needs help to take part. What ails a person is nobody's business on the other side: the part bears the label of
 * the side that asks.
 */
export const helpAsked = entryKind('case', 'help.Asked', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      request: z.string(),
      participant: z.string(),
      kinds: z.array(z.enum(helpKinds)),
      /** The language that is wanted; left out where no interpreter is. */
      language: z.string().optional(),
      text: z.string().optional(),
      /** The person of the court who wrote it down, where it was said at the counter or on the telephone. */
      notedBy: z.string().optional(),
    }),
  },
});

export const helpAnswered = entryKind('case', 'help.Answered', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      request: z.string(),
      participant: z.string(),
      outcome: z.enum(helpOutcomes),
      text: z.string(),
      by: z.string(),
    }),
  },
});

/** A court's own guide to a step, as somebody wrote it: read by nobody but the court until another person vetted it. */
export const guideProposed = entryKind('court', 'guidance.Proposed', 1, {
  shared: {
    label: 'public',
    shape: z.object({
      guide: z.string(),
      topic: z.string(),
      title: z.string(),
      text: z.string(),
      titleEn: z.string().optional(),
      textEn: z.string().optional(),
      by: z.string(),
    }),
  },
});

/** Published, or sent back. `letter`: by which answer of the court above, where it was asked. */
export const guideVetted = entryKind('court', 'guidance.Vetted', 1, {
  shared: {
    label: 'public',
    shape: z.object({
      guide: z.string(),
      published: z.boolean(),
      remarks: z.string().optional(),
      letter: z.string().optional(),
      /** The last day on which it is shown; without one it stands until it is replaced or withdrawn. */
      until: z.string().optional(),
      by: z.string(),
    }),
  },
});

export const guideWithdrawn = entryKind('court', 'guidance.Withdrawn', 1, {
  shared: {
    label: 'public',
    shape: z.object({ guide: z.string(), reason: z.string(), by: z.string() }),
  },
});
