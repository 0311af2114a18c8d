import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/**
 * A paper of the court is ordered: template, version and data in the act's own transaction. Rendering follows and is
 * entered as `documents.Issued`; what is served is what was issued.
 */
export const documentOrdered = entryKind('case', 'documents.Ordered', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      paper: z.string(),
      template: z.string(),
      templateVersion: z.number().int(),
      title: z.string(),
      /** The participant it is meant for; absent when for all. */
      addressee: z.string().optional(),
      replaces: z.string().optional(),
      data: z.record(z.string(), z.json()),
      /** What the act gave besides the state, so that a correcting paper can be made from the same. */
      extra: z.record(z.string(), z.json()),
      reason: z.string().optional(),
      /** Of a correcting paper: what its head says. `seq` is the entry that the foot of the first one names. */
      correction: z
        .object({
          what: z.string(),
          title: z.string(),
          orderedOn: z.string(),
          seq: z.number().int(),
        })
        .optional(),
    }),
  },
});

/**
 * A slip in a ruling is mended by a ruling of its own, which is a paper beside the first (CPL-157, CPLI-245). `paper` is the
 * ruling that stands.
 */
export const rulingCorrected = entryKind('case', 'documents.RulingCorrected', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      paper: z.string(),
      title: z.string(),
      wrong: z.string(),
      right: z.string(),
      reasons: z.string(),
      /** Who ruled so. */
      judge: z.string(),
    }),
  },
});

export const documentIssued = entryKind('case', 'documents.Issued', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({ paper: z.string(), sm3: z.string(), file: fileReference }),
  },
});

/**
 * A paper the court alone could read is given to the parties, such as a judgment when it is pronounced: the same bytes
 * under the same hash. Not yet rendered, it has no file here, and `documents.Issued` is theirs to read.
 */
export const documentReleased = entryKind('case', 'documents.Released', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      paper: z.string(),
      title: z.string(),
      sm3: z.string().optional(),
      file: fileReference.optional(),
    }),
  },
});
