import { z } from 'zod';
import { entryKind } from '../define.ts';

/*
 * OLR-17.1.2: what connects a party with the platform on which it deposited data. A party says so with the deposit; here is what a register
 * of enterprises was asked and answered, what a judge asked to be corrected, and what the party said then.
 */

/** The court asks the register of enterprises what connects the party with whoever runs the platform. */
export const registerAsked = entryKind('case', 'chain.RegisterAsked', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      inquiry: z.string(),
      exhibit: z.string(),
      deposit: z.string(),
      /** Whose deposit it is. */
      participant: z.string(),
      /** Who runs the platform, by the name in the register. */
      company: z.string(),
    }),
  },
});

/** `none`: the company is on record, and nothing connects them. `unavailable` is entered once, and the register is asked on. */
export const registerOutcomes = ['connected', 'none', 'not-found', 'unavailable'] as const;
export const connectionKinds = ['shareholder', 'officer', 'controller', 'other'] as const;

/** What the register holds. A fact; whether it is an interest, and what follows, a judge finds. */
export const registerAnswered = entryKind('case', 'chain.RegisterAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      inquiry: z.string(),
      outcome: z.enum(registerOutcomes),
      /** Who answered. */
      by: z.string(),
      /** A stand-in answered; nothing is proved by it. */
      simulated: z.boolean(),
      connections: z.array(
        z.object({
          kind: z.enum(connectionKinds),
          /** As the register words it: 持股30%. */
          text: z.string(),
          /** By the register's own days; left out where it names none. */
          since: z.string().optional(),
          until: z.string().optional(),
        }),
      ),
    }),
  },
});

/** A judge has the party correct what it said, or did not say, of its connection. */
export const correctionDemanded = entryKind('case', 'chain.CorrectionDemanded', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      demand: z.string(),
      exhibit: z.string(),
      deposit: z.string(),
      participant: z.string(),
      what: z.string(),
      dueOn: z.string(),
      reasons: z.string(),
    }),
  },
});

/** The answer to it; what was said before stays in the docket. Received on any day; late is a mark. */
export const connectionCorrected = entryKind('case', 'chain.ConnectionCorrected', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      demand: z.string(),
      participant: z.string(),
      source: z.enum(['online', 'paper']),
      receivedOn: z.string(),
      /** By somebody who had not yet shown that they may act for the party (CPL-62). */
      authority: z.literal('pending').optional(),
      connection: z.string(),
      late: z.boolean(),
    }),
  },
});
