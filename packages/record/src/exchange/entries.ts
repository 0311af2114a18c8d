import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/**
 * The period in which each party looks at the evidence and says what it thinks, in its own time (OLR-14.3). A later one
 * takes the place of this, and says why.
 */
export const exchangePeriodSet = entryKind('case', 'exchange.PeriodSet', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      from: z.string(),
      to: z.string(),
      reasons: z.string().optional(),
      /** All are asked anew: everybody had spoken, or the exchange was concluded. */
      again: z.literal(true).optional(),
    }),
  },
});

/**
 * What a party says of the other side's evidence. Received on any day; a late one is marked. On paper it is entered by
 * the clerk, who is named as the one who entered it, never as the author.
 */
export const exchangeOpinionGiven = entryKind('case', 'exchange.OpinionGiven', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      text: z.string(),
      late: z.boolean(),
      source: z.enum(['online', 'paper']).optional(),
      receivedOn: z.string().optional(),
      /** Posted on that day, which counts (CPL-85); only where it came by post. */
      postedOn: z.string().optional(),
      /** Handed in by somebody who had not yet shown that they may act for the party. */
      authority: z.literal('pending').optional(),
      attachments: z.array(fileReference),
    }),
  },
});

/** The judge has looked at who said something and who did not, and says how the case goes on. */
export const exchangeConcluded = entryKind('case', 'exchange.Concluded', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      reasons: z.string(),
      /** Whose time had not run out, and until when it would have: it ends by this decision. */
      cutShort: z.array(z.object({ participant: z.string(), dueOn: z.string() })).optional(),
    }),
  },
});
