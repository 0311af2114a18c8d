import { z } from 'zod';
import { entryKind } from '../define.ts';

export const judgmentDraft = z.object({
  findings: z.string(),
  reasons: z.string(),
  basis: z.string(),
  orders: z.array(z.object({ text: z.string(), fen: z.number().int().nullable() })),
  costs: z.string(),
  appealCourt: z.string(),
  /** The exhibits on which the findings of fact rest (OLR-15); drafts from before exhibits had numbers name none. */
  restsOn: z.array(z.string()).optional(),
  /** What the parties claim and answer, in the judge's words; drafts from before repeat the parties' own. */
  pleadings: z.string().optional(),
  /** What each party bears of the fee, in figures; drafts from before say it in words alone. */
  shares: z
    .array(z.object({ participant: z.string(), fen: z.number().int().nonnegative() }))
    .optional(),
});
export type JudgmentDraft = z.infer<typeof judgmentDraft>;

/** The judge's own draft. Nobody else changes it; a later one takes its place and the earlier stays in the docket. */
export const judgmentDrafted = entryKind('case', 'judgment.Drafted', 1, {
  shared: { label: 'court', shape: judgmentDraft },
});

/**
 * The judge has decided and signed. Until it is pronounced the court alone knows it, and it can be taken back (CPL-151); from
 * then on it is corrected by ruling only.
 */
export const judgmentMade = entryKind('case', 'judgment.Made', 1, {
  shared: {
    label: 'court',
    shape: judgmentDraft.extend({ final: z.boolean(), decidedOn: z.string() }),
  },
});

/** Before it was pronounced the judge took it back: the draft is open again, and nobody outside the court has read it. */
export const judgmentTakenBack = entryKind('case', 'judgment.TakenBack', 1, {
  shared: { label: 'court', shape: z.object({ reasons: z.string() }) },
});

export const judgmentPronounced = entryKind('case', 'judgment.Pronounced', 1, {
  shared: {
    label: 'public',
    shape: z.object({
      /** Where; entries from before the two were told apart say `fixed-date` here, and no `when`. */
      manner: z.enum(['online', 'in-person', 'mixed', 'fixed-date']),
      /** CPL-151: in court at the end of the hearing, or on another day that was fixed. */
      when: z.enum(['in-court', 'fixed-date']).optional(),
      /** On an earlier day than it is entered; left out where it is the same. */
      on: z.string().optional(),
      place: z.string(),
      decidedOn: z.string(),
      /** No appeal lies (CPL-165). */
      final: z.boolean(),
    }),
  },
});

/** OOR-6.3.2: the judge cannot decide within the time the law gives, and asks for more. The court's own until it is answered. */
export const trialExtensionAsked = entryKind('case', 'judgment.TrialExtensionAsked', 1, {
  shared: {
    label: 'court',
    shape: z.object({ request: z.string(), until: z.string(), reasons: z.string() }),
  },
});

/** CPL-152, CPL-164, CPL-168: the president's approval, or that of the court above, by its number. */
export const trialExtensionDecided = entryKind('case', 'judgment.TrialExtensionDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      request: z.string(),
      decision: z.enum(['granted', 'denied']),
      dueOn: z.string().optional(),
      approvedAbove: z.string().optional(),
      reasons: z.string(),
    }),
  },
});

/** Slips of the pen, by ruling; the first paper stays (CPL-157). */
export const judgmentCorrected = entryKind('case', 'judgment.Corrected', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ wrong: z.string(), right: z.string(), reasons: z.string() }),
  },
});

/** A later one is added at the end. */
export const closings = [
  'judged',
  'withdrawn',
  'treated-as-withdrawn',
  'other',
  'transferred',
  'mediated',
  'dismissed',
] as const;

export const caseClosed = entryKind('case', 'case.Closed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ manner: z.enum(closings), on: z.string(), note: z.string() }),
  },
});
