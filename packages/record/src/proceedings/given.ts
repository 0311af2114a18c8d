import { z } from 'zod';
import { entryKind } from '../define.ts';
import { waysToGive } from '../filing/entries.ts';
import { reckoned } from './term.ts';

/** A decision that lies in no account was given to a party by the court's own hand. */
export const decisionGiven = entryKind('case', 'docket.DecisionGiven', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      /** The entry that was told. */
      notice: z.string(),
      participant: z.string(),
      /** In an account: somebody came to stand for them who has one. */
      way: z.enum([...waysToGive, 'in-account']),
      /** When it reached them. */
      on: z.string(),
      proof: z.string(),
      /** Of a question with days to answer: until when, counted from that day. */
      dueOn: z.string().optional(),
      provisional: reckoned.provisional,
    }),
  },
});
