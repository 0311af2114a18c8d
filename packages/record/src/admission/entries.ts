import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/*
 * WARNING: these shapes lie in dockets for ever. Changing one changes history: raise its version and add an upcaster.
 */

/**
 * A fact is put to the parties: does it need any proof between them? By a party, which thereby stands by it, or by the
 * court, which thereby says nothing of whether it is true.
 */
export const factPut = entryKind('case', 'admission.FactPut', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      fact: z.string(),
      /** The party that puts it; left out where the court does. */
      participant: z.string().optional(),
      text: z.string(),
      /** Of a party's: how and when it came in. */
      source: z.enum(['online', 'paper']).optional(),
      receivedOn: z.string().optional(),
      attachments: z.array(fileReference).optional(),
      /** Put by somebody who had not yet shown that they may act for the party. */
      authority: z.literal('pending').optional(),
    }),
  },
});

export const factAnswers = ['admitted', 'denied', 'unknown'] as const;

/** What a party says of a fact that was put. A later answer to one that was not admitted takes the place of the earlier. */
export const factAnswered = entryKind('case', 'admission.FactAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      fact: z.string(),
      participant: z.string(),
      answer: z.enum(factAnswers),
      note: z.string().optional(),
      source: z.enum(['online', 'paper']),
      receivedOn: z.string(),
      authority: z.literal('pending').optional(),
      attachments: z.array(fileReference).optional(),
    }),
  },
});

/** The closed list of EVR-9 on which an admission is taken back. */
export const takingBackGrounds = ['others-agree', 'duress', 'mistake'] as const;

/** A party wants to take back what it admitted. The admission stands until a judge has decided. */
export const takingBackAsked = entryKind('case', 'admission.TakingBackAsked', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      request: z.string(),
      fact: z.string(),
      participant: z.string(),
      ground: z.enum(takingBackGrounds),
      reasons: z.string(),
      source: z.enum(['online', 'paper']),
      receivedOn: z.string(),
      authority: z.literal('pending').optional(),
      attachments: z.array(fileReference),
    }),
  },
});

export const takingBackOutcomes = ['released', 'stands'] as const;

/** A judge decides whether the admission is gone, with reasons. */
export const takingBackDecided = entryKind('case', 'admission.TakingBackDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      request: z.string(),
      fact: z.string(),
      participant: z.string(),
      outcome: z.enum(takingBackOutcomes),
      reasons: z.string(),
    }),
  },
});
