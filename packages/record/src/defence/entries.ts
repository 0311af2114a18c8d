import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';
import { defenceElements } from '../filing/elements.ts';

/** How a paper came in. On paper it is entered by the clerk, who is named as the one who entered it, never as the author. */
const received = {
  participant: z.string(),
  source: z.enum(['online', 'paper']),
  receivedOn: z.string(),
  /** After the time for it; received all the same, and a judge says what follows. */
  late: z.boolean(),
  /** Handed in by somebody who had not yet shown that they may act for the party. */
  authority: z.literal('pending').optional(),
  /** Of what came with a case of another court: whose account handed it in there. */
  by: z.string().optional(),
  attachments: z.array(fileReference),
};

/** An answer to the complaint. Everybody in the case reads it; the other side gets a copy (CPL-128). */
export const defenceSubmitted = entryKind('case', 'defence.Submitted', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      ...received,
      /** Posted on that day, which counts (CPL-85); only where it came by post. */
      postedOn: z.string().optional(),
      defence: z.string(),
      text: z.string(),
      /** What the form asks by elements, where any of it was filled in. */
      elements: defenceElements.optional(),
      /** An agent without special authority to admit left claims uncontested (CPL-62): received, and marked. */
      admitting: z.literal('general').optional(),
    }),
  },
});

/** The defendant says that another court has jurisdiction (CPL-130). */
export const jurisdictionObjected = entryKind('case', 'defence.JurisdictionObjected', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      ...received,
      objection: z.string(),
      court: z.string(),
      reasons: z.string(),
      /** By the postmark, where it came by post. */
      postedOn: z.string().optional(),
    }),
  },
});

export const jurisdictionDecided = entryKind('case', 'defence.JurisdictionDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      objection: z.string(),
      outcome: z.enum(['founded', 'unfounded']),
      reasons: z.string(),
      /** Founded: to which court the case is transferred (CPL-130). */
      court: z.string().optional(),
    }),
  },
});

/** The ruling has taken effect, and the case with its file is with the court that has jurisdiction. */
export const caseTransferred = entryKind('case', 'defence.CaseTransferred', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      objection: z.string(),
      court: z.string(),
      on: z.string(),
      proof: z.string(),
      /** The court, where it is one of this installation: the case goes there by a letter. */
      to: z.string().optional(),
    }),
  },
});

/** The court that has jurisdiction says that it has the case: by its own receipt, or as it wrote. */
export const transferReceived = entryKind('case', 'defence.TransferReceived', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ court: z.string(), on: z.string(), receipt: z.string() }),
  },
});
