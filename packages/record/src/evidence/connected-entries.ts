import { z } from 'zod';
import { entryKind } from '../define.ts';

/**
 * OLR-11.2.2: a party has the court fetch what a connected system keeps, under a number of that system. What comes is an exhibit
 * of that party like any other; in time it is by the day of this request, however long the system takes.
 */
export const recordRequested = entryKind('case', 'evidence.RecordRequested', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      request: z.string(),
      participant: z.string(),
      /** The connected system, by the name under which the court lists it. */
      system: z.string(),
      number: z.string(),
      name: z.string(),
      purpose: z.string(),
      late: z.boolean(),
      lateReasons: z.string().optional(),
    }),
  },
});

export const signatureChecks = ['holds', 'fails', 'none'] as const;

/**
 * What a connected system answered. `unusable`: something came that the court can keep as no exhibit, and why. `unavailable` is
 * entered once, and the system is asked on. `given-up`: the party takes its word back, or the case needs it no more.
 */
export const recordOutcomes = [
  'found',
  'not-found',
  'unusable',
  'unavailable',
  'given-up',
] as const;

export const recordAnswered = entryKind('case', 'evidence.RecordAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      request: z.string(),
      outcome: z.enum(recordOutcomes),
      /** Who answered; a stand-in proves nothing. */
      by: z.string(),
      simulated: z.boolean(),
      /** Of what was unusable: what is wrong with it. */
      fault: z.string().optional(),
    }),
  },
});
