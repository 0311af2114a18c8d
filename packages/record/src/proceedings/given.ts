import { z } from 'zod';
import { entryKind } from '../define.ts';
import { waysToGive } from '../filing/entries.ts';

/** A decision that lies in no account was given to a party by the court's own hand. */
export const decisionGiven = entryKind('case', 'docket.DecisionGiven', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      /** The entry that was told. */
      notice: z.string(),
      participant: z.string(),
      way: z.enum(waysToGive),
      /** When it reached them. */
      on: z.string(),
      proof: z.string(),
    }),
  },
});
