import { z } from 'zod';
import { entryKind } from '../define.ts';
import { exhibitForms, fileReference } from '../fields/index.ts';

/** An exhibit as it was handed in: `id` in the whole case, `number` among those of its side, as the court's people say it. */
const exhibit = z.object({
  id: z.string(),
  number: z.number().int(),
  /** It takes the place of an earlier one, which stays in the docket. */
  replaces: z.string().optional(),
  name: z.string(),
  source: z.string(),
  purpose: z.string(),
  form: z.enum(exhibitForms),
  group: z.string().optional(),
  files: z.array(fileReference),
  /** How it came about and through whose hands it went, as far as its party knows. */
  provenance: z
    .object({
      device: z.string().optional(),
      tool: z.string().optional(),
      capturedOn: z.string().optional(),
      /** To the minute, at the court's clock, where its party knows it: `2026-01-09T07:10`. */
      capturedAt: z.string().optional(),
      custody: z.string().optional(),
      notary: z.string().optional(),
      /** Some third person who saw it made. */
      witness: z.string().optional(),
      priorUse: z.string().optional(),
    })
    .optional(),
  /** Fetched by the court from a connected system (OLR-11.2.2): which, under what number, when, and whether its signature holds. */
  fetched: z
    .object({
      system: z.string(),
      number: z.string(),
      /** When it was handed over, a moment. */
      at: z.string(),
      /** Since when the system has kept it so, by its own word, a moment. */
      keptSince: z.string().optional(),
      /** Over the bytes, by the key under which the court lists the system; `none`: it signs nothing, or no key is listed. */
      signature: z.enum(['holds', 'fails', 'none']),
      simulated: z.boolean(),
    })
    .optional(),
});

/**
 * On whose side it stands: `court`, on nobody’s: what the court had examined of its own motion (CPL-79). A later one is added at
 * the end.
 */
export const exhibitSides = ['plaintiff', 'defendant', 'third-party', 'court'] as const;
export type ExhibitSide = (typeof exhibitSides)[number];

/**
 * Exhibits are handed in, one list at a time: with the complaint, with the answer to it, or on any later day. Received
 * whenever it is; one that is late is marked, and a judge says what follows (CPL-68).
 */
export const evidenceSubmitted = entryKind('case', 'evidence.Submitted', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      list: z.string(),
      participant: z.string(),
      side: z.enum(exhibitSides),
      occasion: z.enum(['complaint', 'defence', 'later']),
      /** On paper it is entered by the clerk, who is named as the one who entered it, never as the author. */
      source: z.enum(['online', 'paper']),
      receivedOn: z.string(),
      /** Posted on that day, which counts (CPL-85); only where it came by post. */
      postedOn: z.string().optional(),
      /** Of what came on paper or as an object: where the court keeps it, or that it went back. */
      keptAt: z.string().optional(),
      late: z.boolean(),
      /** Why it comes late, in the words of whoever hands it in. */
      lateReasons: z.string().optional(),
      /** Handed in by somebody who had not yet shown that they may act for the party. */
      authority: z.literal('pending').optional(),
      /** The application on which the court collected it: it stands on that party's side, and came from no party's hands. */
      collected: z.string().optional(),
      /** Of what came with a case of another court: whose account handed it in there. */
      by: z.string().optional(),
      exhibits: z.array(exhibit),
    }),
  },
});

/** The party no longer relies on it. It stays in the docket, and what was said of it as well. */
export const exhibitWithdrawn = entryKind('case', 'evidence.Withdrawn', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ exhibit: z.string(), participant: z.string(), reasons: z.string() }),
  },
});

export const lateOutcomes = ['taken', 'taken-with-admonition', 'not-taken'] as const;

/** CPL-68: a judge has heard why a list came late, and decides what follows. */
export const lateEvidenceDecided = entryKind('case', 'evidence.LateDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ list: z.string(), outcome: z.enum(lateOutcomes), reasons: z.string() }),
  },
});

export const findings = ['admitted', 'not-admitted'] as const;

/** OLR-15.1.1: what the court finds of exhibits, each with its reasons. A later finding takes the place of an earlier one. */
export const evidenceFound = entryKind('case', 'evidence.Found', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      findings: z.array(
        z.object({
          exhibit: z.string(),
          authenticity: z.boolean(),
          legality: z.boolean(),
          relevance: z.boolean(),
          outcome: z.enum(findings),
          reasons: z.string(),
        }),
      ),
    }),
  },
});

/** The closed list of OLR-12 on which an original is demanded, in its order. */
export const originalGrounds = ['other-party-doubts', 'defective', 'archive', 'necessary'] as const;

export const originalDemanded = entryKind('case', 'evidence.OriginalDemanded', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      demand: z.string(),
      exhibit: z.string(),
      ground: z.enum(originalGrounds),
      reasons: z.string(),
      dueOn: z.string(),
      place: z.string(),
    }),
  },
});

/** The court has put copy and original side by side, over video or where it lies (OLR-13.1.4). */
export const originalCompared = entryKind('case', 'evidence.OriginalCompared', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      exhibit: z.string(),
      on: z.string(),
      how: z.enum(['online', 'on-site']),
      present: z.string(),
      matches: z.boolean(),
      note: z.string(),
    }),
  },
});

/** The closed list of OLR-13 on which a copy is taken as the original, in its order. */
export const conformityGrounds = [
  'no-objection',
  'notarised',
  'confirmed-earlier',
  'compared',
  'other-evidence',
] as const;

/** That a copy is taken as the original is about its form; whether what it says is true is found apart (OLR-15). */
export const takenAsOriginal = entryKind('case', 'evidence.TakenAsOriginal', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      exhibit: z.string(),
      ground: z.enum(conformityGrounds),
      reasons: z.string(),
      /** The notary's certificate, or the earlier case and the paper in which it was confirmed. */
      proof: z.string().optional(),
      /** Exhibits that show it, where other evidence does. */
      shownBy: z.array(z.string()).optional(),
    }),
  },
});

/**
 * A party asks for more time to hand evidence in (CPL-68, EVR-54). Received on any day; a judge decides, and what is given
 * to one the others have as well.
 */
export const evidenceTimeAsked = entryKind('case', 'evidence.TimeAsked', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      request: z.string(),
      participant: z.string(),
      /** Until when, as they wish it. */
      until: z.string(),
      reasons: z.string(),
      /** After the party's time for evidence. */
      late: z.boolean(),
      authority: z.literal('pending').optional(),
      attachments: z.array(fileReference),
      /** It came on paper and was entered by the clerk. */
      paper: z.object({ receivedOn: z.string(), postedOn: z.string().optional() }).optional(),
    }),
  },
});

export const evidenceTimeDecided = entryKind('case', 'evidence.TimeDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      request: z.string(),
      decision: z.enum(['granted', 'denied']),
      /** The last day from now on; only where more time is given. */
      dueOn: z.string().optional(),
      reasons: z.string(),
    }),
  },
});

export const secrets = ['state-secret', 'trade-secret', 'privacy'] as const;

/** CPL-71: an exhibit is kept confidential: it is not shown in open court. `none`: the order is lifted. */
export const confidentialityOrdered = entryKind('case', 'evidence.ConfidentialityOrdered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      exhibit: z.string(),
      ground: z.enum([...secrets, 'none']),
      reasons: z.string(),
    }),
  },
});
