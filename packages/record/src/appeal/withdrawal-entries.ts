import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';
import { appealAuthorities } from './entries.ts';

/** An appellant asks to take the appeal back (CPL-180). Nothing changes by it before somebody has decided. */
export const appealWithdrawalAsked = entryKind('case', 'appeal.WithdrawalAsked', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      withdrawal: z.string(),
      appeal: z.string(),
      /** Of what the court above is asked to reconsider: that ruling, so that nobody calls it an appeal. Left out of an appeal. */
      ruling: z.string().optional(),
      participant: z.string(),
      source: z.enum(['online', 'paper']),
      receivedOn: z.string(),
      postedOn: z.string().optional(),
      authority: z.enum(appealAuthorities).optional(),
      reasons: z.string(),
      attachments: z.array(fileReference),
    }),
  },
});

/**
 * While the file is here. `taken-back`: the appeal is over; `goes-up`: the court above rules on it, with the file;
 * `without-effect`: it is not the appellant's own. A later one is added at the end.
 */
export const withdrawalOutcomes = ['taken-back', 'goes-up', 'without-effect'] as const;

export const appealWithdrawalDecided = entryKind('case', 'appeal.WithdrawalDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      withdrawal: z.string(),
      appeal: z.string(),
      /** Of what the court above is asked to reconsider: that ruling, so that nobody calls it an appeal. Left out of an appeal. */
      ruling: z.string().optional(),
      outcome: z.enum(withdrawalOutcomes),
      reasons: z.string(),
      /** What the appeal costs from then on, in fen; left out where nothing was billed, and where it is not taken back. */
      fen: z.number().int().nonnegative().optional(),
    }),
  },
});

/** The file is with the court above, and the request has gone after it. */
export const appealWithdrawalForwarded = entryKind('case', 'appeal.WithdrawalForwarded', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      withdrawal: z.string(),
      appeal: z.string(),
      /** Of what the court above is asked to reconsider: that ruling, so that nobody calls it an appeal. Left out of an appeal. */
      ruling: z.string().optional(),
      on: z.string(),
      /** What shows that it went or arrived. */
      receipt: z.string(),
    }),
  },
});

/** The court above has ruled that the appeal is not taken back; it goes on there. */
export const appealWithdrawalDenied = entryKind('case', 'appeal.WithdrawalDenied', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      withdrawal: z.string(),
      appeal: z.string(),
      /** Of what the court above is asked to reconsider: that ruling, so that nobody calls it an appeal. Left out of an appeal. */
      ruling: z.string().optional(),
      /** The number of the ruling of the court above, and its day. */
      number: z.string(),
      on: z.string(),
      attachments: z.array(fileReference),
    }),
  },
});
