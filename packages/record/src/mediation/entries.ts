import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/*
 * WARNING: these shapes lie in dockets for ever. Changing one changes history: raise its version and add an upcaster.
 */

/**
 * How an agreement comes to bind: by a mediation statement that both sides have signed for (CPL-100), or, on one of the four
 * grounds of CPL-101 in their order, by the record that all have signed. A later one is added at the end.
 */
export const agreementForms = [
  'statement',
  'reconciled',
  'adoption-kept',
  'performed-at-once',
  'none-needed',
] as const;

export const mediators = ['one-judge', 'panel'] as const;

/** Why a judge ended an agreement that binds nobody yet. */
export const agreementEnds = ['not-signed', 'not-voluntary', 'unlawful', 'gone-back'] as const;

/** How it came in. On paper it is entered by the clerk, who is never its author. */
const received = {
  participant: z.string(),
  source: z.enum(['online', 'paper']),
  receivedOn: z.string(),
  postedOn: z.string().optional(),
  attachments: z.array(fileReference),
  /** CPL-62: handed in by an agent who has not shown authority, or none to settle. A mark. */
  authority: z.enum(['pending', 'general']).optional(),
};

/** The parties have come to an agreement in mediation: what it says stands here, and binds nobody yet. */
export const agreementRecorded = entryKind('case', 'mediation.AgreementRecorded', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      agreement: z.string(),
      on: z.string(),
      place: z.string(),
      held: z.enum(mediators),
      /** The parties that were there, themselves or by an agent. */
      present: z.array(z.string()),
      /** Organisations and people who were invited to help (CPL-98). */
      invited: z.string().optional(),
      /** Third parties that take something on, and so have to agree (CPLI-150). */
      thirds: z.array(z.string()),
      facts: z.string(),
      terms: z.array(z.object({ text: z.string(), fen: z.number().int().nullable() })),
      /** Who bears the costs, as the parties agreed or the court decided (FEE-31). */
      costs: z.string(),
      form: z.enum(agreementForms),
      attachments: z.array(fileReference),
    }),
  },
});

/** It was tried, and they did not agree: the court judges (CPL-102). */
export const mediationFailed = entryKind('case', 'mediation.Failed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ on: z.string(), place: z.string(), note: z.string() }),
  },
});

/** A party signs the agreement. */
export const agreementSigned = entryKind('case', 'mediation.Signed', 1, {
  shared: { label: 'parties', shape: z.object({ agreement: z.string(), ...received }) },
});

/** The judge has found it voluntary and lawful (CPL-99), and signs: the statement is made, or the record stands. */
export const agreementConfirmed = entryKind('case', 'mediation.Confirmed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ agreement: z.string(), reasons: z.string() }),
  },
});

/** A party has signed for the statement when it was served (CPL-100): on which day, and by which service. */
export const statementSignedFor = entryKind('case', 'mediation.SignedFor', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      agreement: z.string(),
      participant: z.string(),
      service: z.string(),
      on: z.string(),
    }),
  },
});

/** The clerk signs the record, where no statement is made (CPL-101). */
export const agreementCountersigned = entryKind('case', 'mediation.Countersigned', 1, {
  shared: { label: 'parties', shape: z.object({ agreement: z.string() }) },
});

/**
 * A party goes back on it. Before it binds, the case goes on to judgment (CPL-102). `late`: it bound already; it is received,
 * and a judge answers it.
 */
export const wentBack = entryKind('case', 'mediation.WentBack', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      agreement: z.string(),
      ...received,
      reasons: z.string().optional(),
      late: z.boolean(),
    }),
  },
});

/** A judge ends what binds nobody yet: nobody signs, or it is not voluntary or not lawful. The case goes on. */
export const agreementEnded = entryKind('case', 'mediation.Ended', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ agreement: z.string(), why: z.enum(agreementEnds), reasons: z.string() }),
  },
});

/** It binds, from that day on: the last party has signed (CPL-100, CPL-101, CPLI-149). The suit ends by it. */
export const mediationTookEffect = entryKind('case', 'mediation.TookEffect', 1, {
  shared: { label: 'parties', shape: z.object({ agreement: z.string(), on: z.string() }) },
});

/** A judge's answer to whoever went back on it after it bound. */
export const lateGoingBackAnswered = entryKind('case', 'mediation.LateAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ agreement: z.string(), participant: z.string(), reasons: z.string() }),
  },
});
