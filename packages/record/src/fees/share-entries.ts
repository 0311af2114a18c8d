import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

const fen = z.number().int().nonnegative();

/**
 * What each party bears of the fee in the end, as the judgment or the agreement says (FEE-29, FEE-31), and what each bill
 * comes to by that. Nothing is asked for, and nothing goes back, before the paper that says so has effect (FEE-53).
 */
export const sharesFixed = entryKind('case', 'fees.SharesFixed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      /** What was billed in this instance and is owed after halving and relief. */
      total: fen,
      shares: z.array(z.object({ participant: z.string(), fen })),
      /** A bill that was made before, at what its payer bears of it; or that of a party that has paid nothing yet. */
      bills: z.array(
        z.object({
          bill: z.string(),
          fen,
          /** Of a bill that begins here: whose it is, and on which side they stand. */
          participant: z.string().optional(),
          side: z.enum(['plaintiff', 'defendant', 'third-party']).optional(),
        }),
      ),
      /** Where a judge put into figures what was said in words; left out where the judgment itself says the figures. */
      reasons: z.string().optional(),
    }),
  },
});

/** Money came for what a party bears, or for a fee that nobody pays in advance. */
export const debtPaid = entryKind('case', 'fees.DebtPaid', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      bill: z.string(),
      fen: z.number().int().positive(),
      reference: z.string(),
      /** Left out where it was found in the account. */
      channel: z.string().optional(),
      payer: z.string().optional(),
      on: z.string().optional(),
      payment: z.string().optional(),
    }),
  },
});

/** How whoever won settles the fee it paid in advance: it bears it, or is paid by the other side directly. */
export const forgoings = ['bears', 'direct'] as const;

/** CPLI-207: the court gives so much less back, and asks so much less of those who lost. */
export const refundForgone = entryKind('case', 'fees.RefundForgone', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      bill: z.string(),
      fen: z.number().int().positive(),
      how: z.enum(forgoings),
      relieves: z.array(z.object({ bill: z.string(), fen: z.number().int().positive() })),
      /** It came on paper and was entered by the clerk: whose it is, and when it came. */
      paper: z
        .object({
          participant: z.string(),
          receivedOn: z.string(),
          postedOn: z.string().optional(),
          attachments: z.array(fileReference),
        })
        .optional(),
    }),
  },
});

/**
 * FEE-13(6): an objection to jurisdiction that was not well founded costs what the province has fixed, and nobody pays it in
 * advance. Where the court has no figure nothing is asked, and the bench reads why.
 */
export const objectionBilled = entryKind('case', 'fees.ObjectionBilled', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      bill: z.string(),
      objection: z.string(),
      participant: z.string(),
      side: z.enum(['plaintiff', 'defendant', 'third-party']),
      /** Left out, with the paper that fixed it, where the court has entered no figure. */
      figure: z.object({ fen, by: z.string() }).optional(),
    }),
  },
});
