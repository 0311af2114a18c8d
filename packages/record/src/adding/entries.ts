import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';
import { addedAs, personalDetails } from '../participation/entries.ts';

/*
 * WARNING: these shapes lie in dockets for ever. Changing one changes history: raise its version and add an upcaster.
 */

/** A party asks that somebody be made a party beside those in the case, or a third party (CPL-59, CPL-135). Received on any day. */
export const addingAsked = entryKind('case', 'adding.Asked', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      asking: z.string(),
      /** Which party asks. */
      participant: z.string(),
      as: z.enum(addedAs),
      name: z.string(),
      kind: z.enum(['person', 'organisation']),
      reasons: z.string(),
      attachments: z.array(fileReference),
      authority: z.literal('pending').optional(),
      /** It came on paper and was entered by the clerk: when it came, and when it was posted. */
      paper: z.object({ receivedOn: z.string(), postedOn: z.string().optional() }).optional(),
    }),
  },
  /** Whoever is to come in is not asked yet: their numbers are the court's alone. */
  personal: { label: 'court', shape: personalDetails },
});

/** A judge has looked at it: whoever was named comes into the case, or does not, and why. */
export const addingDecided = entryKind('case', 'adding.Decided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      asking: z.string(),
      /** Which party had asked. */
      participant: z.string(),
      granted: z.boolean(),
      /** Neither granted nor refused: whoever was named had come in meanwhile. Nothing is ruled of that. */
      settled: z.literal(true).optional(),
      /** As what they were to come in, and who: a ruling names them. */
      as: z.enum(addedAs),
      name: z.string(),
      reasons: z.string(),
    }),
  },
});
