import { z } from 'zod';
import { entryKind } from '../define.ts';
import { advanceShape, anewShape } from '../evidence/application-entries.ts';
import { exhibitSides } from '../evidence/entries.ts';
import { fileReference } from '../fields/index.ts';

/*
 * CPL-79 to CPL-81, OOR-28: an examination entrusted to a body that acts from accounts. What bears the mark of a `commission` its
 * people read, and nothing else of the case. WARNING: these shapes lie in dockets for ever. Changing one changes history: raise
 * its version and add an upcaster.
 */

/** CPL-79: nobody asked for it, and the court needs it. From here on it stands like an application that was granted. */
export const appraisalOrdered = entryKind('case', 'appraisal.Ordered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      /** Whoever must prove the fact, and advances the costs if any are asked. */
      participant: z.string(),
      what: z.string(),
      heldBy: z.string(),
      purpose: z.string(),
      reasons: z.string(),
      /** EVR-40: after which opinion, named by its application; left out where there was none before. */
      anew: anewShape.optional(),
    }),
  },
});

/** EVR-32: whom a party would have examine. The last word counts; where both sides name the same body they have agreed. */
export const choiceStated = entryKind('case', 'appraisal.ChoiceStated', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      participant: z.string(),
      body: z.string(),
      note: z.string().optional(),
      source: z.enum(['online', 'paper']),
      receivedOn: z.string(),
      authority: z.literal('pending').optional(),
    }),
  },
});

/** Why a body of the list was left out of the lot. A later one is added at the end. */
export const apartBecause = [
  'party',
  'person',
  'earlier',
  'interest',
  'declined',
  'out',
  'recused',
  'set-aside',
] as const;

/**
 * OOR-28.1.2: drawn by lot. Whoever reads the entry can draw again: `seed`, a hexadecimal number, divided by how many `bodies` there
 * are; the remainder counts from the first of them, which is 0.
 */
export const bodyDrawn = entryKind('case', 'appraisal.BodyDrawn', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      field: z.string(),
      bodies: z.array(z.object({ listed: z.string(), name: z.string() })),
      apart: z.array(z.object({ name: z.string(), because: z.enum(apartBecause) })),
      seed: z.string(),
      remainder: z.number().int(),
      listed: z.string(),
      body: z.string(),
      reasons: z.string(),
    }),
  },
});

/** Why the body to which a lot fell cannot serve. A later one is added at the end. */
export const setAsideBecause = ['conflict', 'capacity', 'other'] as const;

/** CPL-79, CPL-47: a judge sets aside a lot that stands, since the body cannot serve. The lot and this stay readable; another may be drawn. */
export const lotSetAside = entryKind('case', 'appraisal.LotSetAside', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      body: z.string(),
      /** The work that is taken from it; left out where it had none yet. */
      commission: z.string().optional(),
      because: z.enum(setAsideBecause),
      reasons: z.string(),
    }),
  },
});

/** EVR-34: what is handed over to be examined, each contested by the parties before. */
export const samplesHandedOver = entryKind('case', 'appraisal.SamplesHandedOver', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      commission: z.string(),
      samples: z.array(
        z.object({
          exhibit: z.string(),
          name: z.string(),
          side: z.enum(exhibitSides),
          number: z.number().int(),
          /** Nothing where it is handed over as a thing, or is closed to a side. */
          files: z.array(fileReference),
          /** A thing, of which the files are pictures: it goes by hand all the same. */
          thing: z.literal(true).optional(),
        }),
      ),
    }),
  },
});

/** By hand, by post, or where the thing is and stays. A later one is added at the end. */
export const waysToHandOver = ['by-hand', 'by-post', 'where-it-is'] as const;

const namedSample = z.object({
  ...{ exhibit: z.string(), name: z.string() },
  ...{ side: z.enum(exhibitSides), number: z.number().int() },
});

/** EVR-34: what goes on paper or in kind was handed over: which of what the judge decided, to whom, on which day, and the receipt for it. */
export const handedOverByHand = entryKind('case', 'appraisal.HandedOverByHand', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      commission: z.string(),
      application: z.string(),
      body: z.string(),
      samples: z.array(namedSample),
      /** Whether it is the original, a copy or a thing, and how many. */
      note: z.string().optional(),
      how: z.enum(waysToHandOver),
      to: z.string(),
      on: z.string(),
      /** Who signed it and where it is kept, or the number of what was posted. */
      receipt: z.string(),
      attachments: z.array(fileReference),
    }),
  },
});

/** Or was used up by the examination, so that nothing of it comes back. */
export const endsOfSamples = ['came-back', 'used-up'] as const;

/** What had been handed over on paper or in kind is here again, or is not there any more: which, from whom, on which day, where it lies now. */
export const samplesCameBack = entryKind('case', 'appraisal.SamplesCameBack', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      commission: z.string(),
      body: z.string(),
      samples: z.array(namedSample),
      end: z.enum(endsOfSamples),
      /** In what state: whole, opened, a part of it used. */
      state: z.string(),
      on: z.string(),
      /** Where it is kept since; left out where nothing came back. */
      kept: z.string().optional(),
      attachments: z.array(fileReference),
    }),
  },
});

/** It came as a letter and was entered by the clerk: when it came, and when it was posted. */
const letter = z.object({ receivedOn: z.string(), postedOn: z.string().optional() });

export const bodyAnswers = ['accepted', 'declined'] as const;

/** The body takes it or does not; what ties it to somebody in the case it says itself (CPL-47). */
export const commissionAnswered = entryKind('case', 'appraisal.Answered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      commission: z.string(),
      /** Who of them said it; left out where it came as a letter. */
      participant: z.string().optional(),
      paper: letter.optional(),
      /** The scan of the letter. */
      attachments: z.array(fileReference).optional(),
      answer: z.enum(bodyAnswers),
      interest: z.string().optional(),
      reasons: z.string().optional(),
      /** What it asks for the work, in fen. */
      quote: z.number().int().optional(),
    }),
  },
});

/** EVR-33: the undertaking, signed by one of those who examine. */
export const undertakingSigned = entryKind('case', 'appraisal.UndertakingSigned', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ commission: z.string(), participant: z.string() }),
  },
});

/** What the body needs of the court: more to examine, a longer time, its fee advanced; a word on what ties it to the case (CPL-47). */
export const bodyNeeds = ['samples', 'time', 'fee', 'interest'] as const;

export const needStated = entryKind('case', 'appraisal.NeedStated', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      commission: z.string(),
      participant: z.string(),
      need: z.string(),
      kind: z.enum(bodyNeeds),
      text: z.string(),
      /** Until when it would have time. */
      until: z.string().optional(),
      fen: z.number().int().optional(),
    }),
  },
});

export const needDecided = entryKind('case', 'appraisal.NeedDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      commission: z.string(),
      application: z.string(),
      need: z.string(),
      decision: z.enum(['granted', 'denied']),
      reasons: z.string(),
      dueOn: z.string().optional(),
      advance: advanceShape.optional(),
    }),
  },
});

/** What an opinion must say (EVR-36); what is missing stands beside it when the court looks. */
export const opinionParts = ['materials', 'method', 'process', 'conclusion'] as const;

/**
 * EVR-36: the opinion, signed by whoever hands it in. The body reads it by its mark, and the court: the parties read it once it is
 * brought in to be contested.
 */
export const opinionHandedIn = entryKind('case', 'appraisal.OpinionHandedIn', 1, {
  shared: {
    label: 'court',
    shape: z.object({
      commission: z.string(),
      participant: z.string(),
      opinion: z.string(),
      materials: z.string().optional(),
      method: z.string().optional(),
      process: z.string().optional(),
      conclusion: z.string(),
      /** The second of them, who has no account and signed on the file, as they did the undertaking that lies with it. */
      other: z.object({ name: z.string(), certificate: z.string() }).optional(),
      files: z.array(fileReference),
    }),
  },
});

export const opinionSigned = entryKind('case', 'appraisal.OpinionSigned', 1, {
  shared: {
    label: 'court',
    shape: z.object({ commission: z.string(), participant: z.string(), opinion: z.string() }),
  },
});

/** EVR-36: the court has looked at it, and it goes back to be mended. */
export const opinionSentBack = entryKind('case', 'appraisal.OpinionSentBack', 1, {
  shared: {
    label: 'court',
    shape: z.object({
      commission: z.string(),
      opinion: z.string(),
      missing: z.string(),
      dueOn: z.string(),
    }),
  },
});

/** EVR-37: what a party has against the opinion, in writing. Received on any day. */
export const opinionObjected = entryKind('case', 'appraisal.Objected', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      objection: z.string(),
      application: z.string(),
      participant: z.string(),
      points: z.string(),
      source: z.enum(['online', 'paper']),
      receivedOn: z.string(),
      /** By the postmark, where it came by post: the day that counts (CPL-85). */
      postedOn: z.string().optional(),
      /** After the day the court set. A mark. */
      late: z.boolean(),
      authority: z.literal('pending').optional(),
      attachments: z.array(fileReference),
    }),
  },
});

/** EVR-37: the court has the body explain, word for word on what was objected. */
export const replyRequired = entryKind('case', 'appraisal.ReplyRequired', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      commission: z.string(),
      objections: z.array(
        z.object({ objection: z.string(), name: z.string(), points: z.string() }),
      ),
      files: z.array(fileReference),
      note: z.string().optional(),
      dueOn: z.string(),
    }),
  },
});

export const objectionsAnswered = entryKind('case', 'appraisal.Replied', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      commission: z.string(),
      /** Who of them replied; left out where it came as a letter. */
      participant: z.string().optional(),
      paper: letter.optional(),
      text: z.string(),
      attachments: z.array(fileReference),
    }),
  },
});

/** What becomes of a demand to reply that was not answered in time. A later one is added at the end. */
export const demandOutcomes = ['another-day', 'ended'] as const;

/** EVR-37: no reply came by the day: the judge sets another, or asks no more and weighs that none came. */
export const replyDemandSettled = entryKind('case', 'appraisal.ReplyDemandSettled', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      commission: z.string(),
      body: z.string(),
      outcome: z.enum(demandOutcomes),
      dueOn: z.string().optional(),
      reasons: z.string(),
    }),
  },
});

export const waysToSend = ['by-post', 'by-hand', 'other'] as const;

/** EVR-37: the demand went to a body that acts on paper: how, on which day, and what shows it. */
export const replyDemandSent = entryKind('case', 'appraisal.ReplyDemandSent', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      commission: z.string(),
      body: z.string(),
      how: z.enum(waysToSend),
      on: z.string(),
      note: z.string(),
    }),
  },
});

/** CPL-49: a body that acts on paper was told to withdraw. Of one with accounts the part of whoever withdraws ends instead. */
export const bodyLetGo = entryKind('case', 'appraisal.BodyLetGo', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      commission: z.string(),
      application: z.string(),
      body: z.string(),
      why: z.enum(['recusal']),
    }),
  },
});

export * from './fee-entries.ts';
