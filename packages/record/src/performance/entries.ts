import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/*
 * WARNING: these shapes lie in dockets for ever. Changing one changes history: raise its version and add an upcaster.
 */

/** One payment of a plan, and the day by which it is to be there. */
const instalment = z.object({ id: z.string(), dueOn: z.string(), fen: z.number().int() });

/** A party proposes to the other that the court keeps the days of what they agreed, under its own conditions. */
export const planProposed = entryKind('case', 'performance.PlanProposed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      plan: z.string(),
      /** The agreement that binds, out of which it is owed. */
      agreement: z.string(),
      participant: z.string(),
      debtor: z.string(),
      creditor: z.string(),
      what: z.string(),
      instalments: z.array(instalment),
    }),
  },
});

/** The other says yes, and the days run; or no, and nothing came of it. */
export const planAnswered = entryKind('case', 'performance.PlanAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      plan: z.string(),
      participant: z.string(),
      answer: z.enum(['agree', 'decline']),
    }),
  },
});

/** One of them wants it kept no longer. What they owe each other stays what it was. */
export const planStopped = entryKind('case', 'performance.PlanStopped', 1, {
  shared: { label: 'parties', shape: z.object({ plan: z.string(), participant: z.string() }) },
});

/** Whoever owes says that they paid. It is their word; whoever is owed confirms it or does not. */
export const paymentStated = entryKind('case', 'performance.PaymentStated', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      plan: z.string(),
      instalment: z.string(),
      participant: z.string(),
      on: z.string(),
      attachments: z.array(fileReference),
    }),
  },
});

/** Whoever is owed says that it came. */
export const paymentConfirmed = entryKind('case', 'performance.PaymentConfirmed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      plan: z.string(),
      instalment: z.string(),
      participant: z.string(),
      on: z.string(),
    }),
  },
});
