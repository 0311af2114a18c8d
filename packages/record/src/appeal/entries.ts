import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/** Why a court looks at whose word an appeal, or the answer to one, is: shown to nobody yet, or without special authority. */
export const appealAuthorities = ['pending', 'general'] as const;

/** How it came in. On paper it is entered by the clerk, who is named as the one who entered it, never as the author. */
const received = {
  participant: z.string(),
  source: z.enum(['online', 'paper']),
  receivedOn: z.string(),
  /** Posted on that day, which counts (CPL-85); only where it came by post. */
  postedOn: z.string().optional(),
  /** After the time for it; received all the same, and a judge says what follows. */
  late: z.boolean(),
  authority: z.enum(appealAuthorities).optional(),
  attachments: z.array(fileReference),
};

/** A petition of appeal has come in, through the court that tried the case (CPL-173). */
export const appealSubmitted = entryKind('case', 'appeal.Submitted', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      ...received,
      appeal: z.string(),
      claims: z.string(),
      grounds: z.string(),
      /** Whom it is against on the appellant's own side as well; the other sides always are. */
      against: z.array(z.string()).optional(),
      /** The judgment says that no appeal lies against it (CPL-165). */
      final: z.boolean(),
      /**
       * Against a ruling (CPL-157, CPL-171): `acceptance`, or the objection to jurisdiction that was ruled on. Left out: against
       * the judgment.
       */
      ruling: z.string().optional(),
      /** Of the judgment, what is disputed in money, in fen: on that the appeal pays (FEE-17). Left out: all of it. */
      disputed: z.number().int().nonnegative().optional(),
    }),
  },
});

export const appealAnswered = entryKind('case', 'appeal.Answered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ ...received, appeal: z.string(), answer: z.string(), text: z.string() }),
  },
});

export const weighings = ['stands', 'without-effect'] as const;

/** A judge has looked at an appeal that was marked, and says whether it has its effect. */
export const appealWeighed = entryKind('case', 'appeal.Weighed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      appeal: z.string(),
      outcome: z.enum(weighings),
      reasons: z.string(),
      /** Of what the court above is asked to reconsider: that ruling, so that nobody calls it an appeal. Left out of an appeal. */
      ruling: z.string().optional(),
    }),
  },
});

export const filesSentAs = ['electronic', 'paper', 'both'] as const;

/** The file has gone to the court above with the appeal (CPL-174, OLR-35.2.0). */
export const appealSentUp = entryKind('case', 'appeal.SentUp', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      appeal: z.string(),
      court: z.string(),
      as: z.enum(filesSentAs),
      on: z.string(),
      /** What shows that it went or arrived: the receipt of the court above, the number of the parcel. */
      receipt: z.string(),
    }),
  },
});

/** What the court above makes of a judgment (CPL-177, 179, 180). A later one is added at the end. */
export const judgmentOutcomes = ['upheld', 'changed', 'remanded', 'withdrawn', 'mediated'] as const;

/**
 * The file has come back with what the court above decided on appeals against the judgment: on all that were there, or on
 * the one that was taken back.
 */
export const judgmentDecidedAbove = entryKind('case', 'appeal.JudgmentDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      appeals: z.array(z.string()),
      outcome: z.enum(judgmentOutcomes),
      /** The number of the paper of the court above, and its day. */
      number: z.string(),
      on: z.string(),
      /** The day on which it took effect, as the court above says; left out where the case is sent back. */
      effectiveOn: z.string().optional(),
      attachments: z.array(fileReference),
    }),
  },
});

/** Sent back, it is tried anew in a case of its own, under this number. */
export const retrialNoted = entryKind('case', 'appeal.RetrialNoted', 1, {
  shared: { label: 'parties', shape: z.object({ caseNumber: z.string() }) },
});

/** Sent back, it is filed anew in this court, from this docket; the number follows once it is registered. */
export const retrialOpened = entryKind('case', 'appeal.RetrialOpened', 1, {
  shared: { label: 'parties', shape: z.object({ court: z.string(), on: z.string() }) },
});

/** `withdrawn`: the appellant took it back there. A later one is added at the end. */
export const appealOutcomes = ['upheld', 'reversed', 'withdrawn'] as const;

/** The court above has ruled on an appeal against a ruling; what it said is entered here, with its paper. */
export const appealDecided = entryKind('case', 'appeal.Decided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      appeal: z.string(),
      ruling: z.string(),
      outcome: z.enum(appealOutcomes),
      /** On jurisdiction, set aside: to which court the case goes; left out where it stays. */
      transferTo: z.string().optional(),
      /** The number of the ruling of the court above, and its day. */
      number: z.string(),
      on: z.string(),
      attachments: z.array(fileReference),
    }),
  },
});
