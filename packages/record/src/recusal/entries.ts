import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/*
 * WARNING: these shapes lie in dockets for ever. Changing one changes history: raise its version and add an upcaster.
 */

/** It came on paper and was entered by the clerk: when it came, and when it was posted. The three days run from there. */
const onPaper = z.object({ receivedOn: z.string(), postedOn: z.string().optional() });

/** The closed list of CPL-47, in its order; the last is its second paragraph. */
export const recusalGrounds = [
  'party-or-relative',
  'interest',
  'other-relation',
  'favours',
] as const;

/** The judge presides over the court: then its judicial committee decides (CPL-49). Left out of any other. */
const presides = z.literal(true).optional();

/** Who may be asked to withdraw (CPL-47). A later one is added at the end. */
export const recusalRoles = ['judge', 'clerk', 'appraiser'] as const;

/** Of whoever examines: the work, whose mark lets its people read this. Left out of the bench. */
const ofWork = z.string().optional();

/** A party asks that somebody of the bench, or who examines, withdraw (CPL-47). Received on any day, with whatever grounds. */
export const recusalApplied = entryKind('case', 'recusal.Applied', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      participant: z.string(),
      /** Who is to withdraw, as they stand in the case, and as what; a body without accounts as its work is called. */
      against: z.string(),
      role: z.enum(recusalRoles),
      commission: ofWork,
      president: presides,
      ground: z.enum(recusalGrounds),
      reasons: z.string(),
      /** A sitting had been held: then the grounds should have become known later (CPL-48). A mark. */
      heard: z.boolean(),
      authority: z.literal('pending').optional(),
      attachments: z.array(fileReference),
      paper: onPaper.optional(),
      /** The application on the same ground that was denied before: whatever is said now, it stops nobody again. */
      repeats: z.string().optional(),
      /** What is new since that decision, as the applicant says. */
      news: z.string().optional(),
    }),
  },
});

/** Somebody of the bench, or who examines, says of themselves that a ground is there (CPL-47): they need not wait to be asked. */
export const recusalDeclared = entryKind('case', 'recusal.Declared', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      /** Who says it, as they stand in the case, and as what. */
      participant: z.string(),
      role: z.enum(recusalRoles),
      commission: ofWork,
      president: presides,
      ground: z.enum(recusalGrounds),
      reasons: z.string(),
    }),
  },
});

export const recusalOutcomes = ['withdraws', 'stays'] as const;
const decision = z.object({
  application: z.string(),
  outcome: z.enum(recusalOutcomes),
  commission: ofWork,
  reasons: z.string(),
  /** The day on which the judicial committee decided; left out where one person does. */
  committeeOn: z.string().optional(),
});

/** Whoever decides under CPL-49 has decided, with reasons. */
export const recusalDecided = entryKind('case', 'recusal.Decided', 1, {
  shared: { label: 'parties', shape: decision },
});

/** The applicant asks once more, once (CPL-50). */
export const recusalReconsiderationAsked = entryKind('case', 'recusal.ReconsiderationAsked', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      participant: z.string(),
      reasons: z.string(),
      paper: onPaper.optional(),
      /** The scan of what came on paper. */
      attachments: z.array(fileReference).optional(),
    }),
  },
});

export const recusalReconsidered = entryKind('case', 'recusal.Reconsidered', 1, {
  shared: { label: 'parties', shape: decision },
});
