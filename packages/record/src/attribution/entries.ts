import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/*
 * WARNING: these shapes lie in dockets for ever. Changing one changes history: raise its version and add an upcaster.
 */

/**
 * The holder of an account says that an act under it was not theirs (OLR-7.2.3). The act stays where it is and as it is;
 * `seq` names it. All parties read it, since what they rest on the act is in question.
 */
export const attributionChallenged = entryKind('case', 'attribution.Challenged', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      challenge: z.string(),
      seq: z.number().int().positive(),
      kind: z.string(),
      /** Whose account it is. */
      person: z.string(),
      name: z.string(),
      reasons: z.string(),
      attachments: z.array(fileReference),
    }),
  },
});

export const attributionOutcomes = ['not-theirs', 'theirs'] as const;

/** A judge decides whose act it is, with reasons. From here on the act is marked accordingly. */
export const attributionDecided = entryKind('case', 'attribution.Decided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      challenge: z.string(),
      seq: z.number().int().positive(),
      outcome: z.enum(attributionOutcomes),
      reasons: z.string(),
      /** By which the folds of all rooms find what was done by the act: whose account, its first entry, its command. */
      person: z.string().optional(),
      entry: z.string().optional(),
      command: z.string().optional(),
      /** Whoever was named by the act has no part in the case from here on; older decisions ended nobody's. */
      endsHelp: z.literal(true).optional(),
    }),
  },
});

/** The account of somebody who takes part is frozen, or free again: what lies in it reaches nobody meanwhile. */
export const accountNoted = entryKind('case', 'attribution.AccountNoted', 1, {
  shared: {
    label: 'court',
    shape: z.object({
      person: z.string(),
      held: z.boolean(),
      /** Whoever assists them has no part in the case from here on; older entries ended nobody's. */
      endsHelp: z.literal(true).optional(),
    }),
  },
});

/**
 * A judge has looked at a running term of whoever could not use their account, or whose act was not theirs. Where it moved,
 * `deadline.Moved` stands beside this entry.
 */
export const termWeighed = entryKind('case', 'attribution.TermWeighed', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({ term: z.string(), moved: z.boolean(), reasons: z.string() }),
  },
});
