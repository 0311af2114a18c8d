import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/*
 * CPL-125: what is tried before the trial, and before or after registration. WARNING: these shapes lie in dockets for ever.
 * Changing one changes history: raise its version and add an upcaster.
 */

export const firstAnswers = ['agreed', 'refused'] as const;

/** Who mediates: somebody of the court, or an organisation or person to whom the court entrusts it. */
export const firstMediators = ['court', 'entrusted'] as const;

/** Why it ended without an agreement. A later one is added at the end. */
export const firstEnds = ['refused', 'no-agreement', 'not-reached', 'time-over'] as const;

/** A party would try, or would not; it may say so again, and the last word counts. */
export const firstAnswered = entryKind('case', 'mediation.FirstAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      answer: z.enum(firstAnswers),
      source: z.enum(['online', 'paper', 'phone', 'in-person']),
      receivedOn: z.string(),
      attachments: z.array(fileReference),
      /** Said by somebody who has not shown that they act for the party. A mark. */
      authority: z.literal('pending').optional(),
    }),
  },
});

/** It begins: with the registration, or where the court mediates first, before it. Until it ends nothing is billed. */
export const firstBegun = entryKind('case', 'mediation.FirstBegun', 1, {
  shared: { label: 'parties', shape: z.object({ moment: z.enum(['before', 'after']) }) },
});

/** Somebody took it up: from that day its term runs. */
export const firstTakenUp = entryKind('case', 'mediation.FirstTakenUp', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      held: z.enum(firstMediators),
      mediator: z.string(),
      on: z.string(),
      dueOn: z.string(),
      provisional: z.boolean().optional(),
    }),
  },
});

/** Both sides want more time. */
export const firstExtended = entryKind('case', 'mediation.FirstExtended', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      dueOn: z.string(),
      provisional: z.boolean().optional(),
      note: z.string(),
    }),
  },
});

/** It ended without an agreement: before registration the review goes on, after it the fee is billed. */
export const firstEnded = entryKind('case', 'mediation.FirstEnded', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      why: z.enum(firstEnds),
      /** Who refused. */
      participant: z.string().optional(),
      note: z.string().optional(),
    }),
  },
});
