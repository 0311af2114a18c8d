import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';
import { reckoned } from '../proceedings/term.ts';

/** What the plaintiff owes the court for the first instance, step by step. The seven days run from the notice. */
export const feeBilled = entryKind('case', 'fees.Billed', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({
      bill: z.string(),
      fen: z.number().int().nonnegative(),
      basis: z.string(),
      steps: z.array(z.object({ zh: z.string(), en: z.string(), amount: z.string() })),
      dueOn: z.string(),
      provisional: z.boolean(),
      days: reckoned.days,
    }),
  },
});

/** Money arrived. `channel` names the cashier; a stand-in says that it is one. */
export const feePaid = entryKind('case', 'fees.Paid', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({
      bill: z.string(),
      fen: z.number().int().positive(),
      channel: z.string(),
      reference: z.string(),
    }),
  },
});

export const reliefRequested = entryKind('case', 'fees.ReliefRequested', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({
      kind: z.enum(['exempt', 'reduced', 'deferred']),
      reason: z.string(),
      attachments: z.array(fileReference),
    }),
  },
});

export const reliefDecided = entryKind('case', 'fees.ReliefDecided', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({
      granted: z.boolean(),
      kind: z.enum(['exempt', 'reduced', 'deferred']),
      /** What is still to be paid; null when nothing changes. */
      fen: z.number().int().nonnegative().nullable(),
      dueOn: z.string().nullable(),
      ...reckoned,
      reasons: z.string(),
    }),
  },
});

/** A judge's ruling that the suit counts as withdrawn, since the fee was not paid and no relief was asked for. */
export const treatedAsWithdrawn = entryKind('case', 'fees.TreatedAsWithdrawn', 1, {
  shared: { label: 'parties', shape: z.object({ reasons: z.string() }) },
});

export const paymentTermExtended = entryKind('case', 'fees.TermExtended', 1, {
  shared: { label: 'side:plaintiff', shape: z.object({ dueOn: z.string(), reasons: z.string() }) },
});
