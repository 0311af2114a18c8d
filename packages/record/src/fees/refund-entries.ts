import { z } from 'zod';
import { entryKind } from '../define.ts';

/**
 * Money goes back by the way it came: from here on the cashier is asked, under an identity made from this entry. What it
 * answers is another entry; until then nobody knows whether it went, and it is not given back by hand meanwhile.
 */
export const refundStarted = entryKind('case', 'fees.RefundStarted', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      refund: z.string(),
      /** The payment of which it is the whole or a part. */
      payment: z.string(),
      /** Of which bill; left out, of the claim's. */
      bill: z.string().optional(),
      fen: z.number().int().positive(),
      /** What that payment came to: a channel asks for it with every part that goes back. */
      total: z.number().int().positive(),
      channel: z.string(),
    }),
  },
});

/** The cashier gives nothing back, and says why: it goes back by hand. */
export const refundFailed = entryKind('case', 'fees.RefundFailed', 1, {
  shared: { label: 'chosen', shape: z.object({ refund: z.string(), reference: z.string() }) },
});

/** Neither yes nor no has come from the cashier yet. It is asked again; an officer of the court may look as well. */
export const refundUnclear = entryKind('case', 'fees.RefundUnclear', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      refund: z.string(),
      /** Of older programs: why the channel took nothing. It holds no request, and an officer may end it. */
      declined: z.string().optional(),
      /** It had been entered that nothing went, and the channel says under this number that it did. */
      contested: z.string().optional(),
    }),
  },
});
