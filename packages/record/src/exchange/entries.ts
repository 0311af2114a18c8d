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
    shape: z.object({ from: z.string(), to: z.string(), reasons: z.string().optional() }),
  },
});

/** What a party says of the other side's evidence. Received on any day; a late one is marked. */
export const exchangeOpinionGiven = entryKind('case', 'exchange.OpinionGiven', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      text: z.string(),
      late: z.boolean(),
      attachments: z.array(fileReference),
    }),
  },
});

/** The judge has looked at who said something and who did not, and says how the case goes on. */
export const exchangeConcluded = entryKind('case', 'exchange.Concluded', 1, {
  shared: { label: 'parties', shape: z.object({ reasons: z.string() }) },
});
