// A table of the kinds of entries that a filing leaves; its length is their number.
import { z } from 'zod';
import { entryKind } from '../define.ts';
import { reckoned } from '../proceedings/term.ts';
import { allocated, fileReference } from '../fields/index.ts';
import { identityDocuments } from '../person/entries.ts';
import { applicationPart } from './application.ts';
import { correctionItems } from './correction-items.ts';
import { complaintElements } from './elements.ts';
import { personalDetails } from '../participation/entries.ts';

/** Why an original, or anything on paper, is asked of whoever filed online (OLR-12.1); nobody is sued yet who could doubt. */
export const paperGrounds = ['defective', 'archive', 'necessary'] as const;

/** How a filing may have ended without a case; what a party hands in afterwards is marked with it. */
export const filingEnds = ['returned', 'refused', 'withdrawn'] as const;
export type FilingEnd = (typeof filingEnds)[number];

/** Who brought it: the plaintiff, whoever represents it by law or statute, somebody it sent; or the post, and nobody came. */
export const presenting = ['plaintiff', 'representative', 'agent', 'by-post'] as const;
/** How the suit came to the counter: as a written complaint, or by word of mouth, which the court records (CPL-123). */
export const complaintForms = ['written', 'oral'] as const;

const claim = z.object({ text: z.string(), fen: z.number().int().nullable() });

/** Of what came on paper and was entered by a person of the court: whose it is, when it came, where the originals lie. */
const onPaper = z.object({ participant: z.string(), receivedOn: z.string(), keptAt: z.string() });
/** CPL-62: an agent changed or took back what was sued for with general authority alone; received, and marked. */
const authority = z.literal('general').optional();
/** Of an application, which is no suit: what its entry is called goes by it. */
const applied = z.literal(true).optional();
/** What came on paper in place of an answer from an account, with its scan. */
const perhapsOnPaper = {
  paper: onPaper.optional(),
  attachments: z.array(fileReference).optional(),
};

/**
 * A complaint has reached the court. It opens the case's docket and is received whatever it lacks.
 * The defendant reads it when linked to the case, not before.
 */
export const filingSubmitted = entryKind('case', 'filing.Submitted', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      court: z.string(),
      cause: z.string(),
      causeName: z.string(),
      /** What the suit is about in the writer's words, where they did not know the cause. */
      dispute: z.string().optional(),
      /** Where the land, the port or the estate is, of a suit for which that alone decides which court tries it (CPL-34). */
      place: z.string().optional(),
      claims: z.array(claim),
      fen: z.number().int().nullable(),
      grounds: z.string(),
      /** What the form asks by elements, where any of it was filled in. */
      elements: complaintElements.optional(),
      attachments: z.array(fileReference),
      plaintiffName: z.string(),
      /** Whoever sues together with that one; left out where nobody does. */
      coPlaintiffNames: z.array(z.string()).optional(),
      defendantNames: z.array(z.string()),
      /** Of what is no civil suit: which kind it is. */
      application: applicationPart.optional(),
      /** Of a complaint that another court receives for the one that has jurisdiction (OOR-5.3.5). */
      jurisdiction: z.string().optional(),
      /**
       * Of a suit brought to the counter: a person of the court entered it, and is nobody in it. What was signed is
       * scanned among the attachments (OLR-11.3.0).
       */
      counter: z
        .object({
          presents: z.enum(presenting),
          /** Left out where it came by post: nobody showed an original. */
          document: z.enum(identityDocuments).optional(),
          form: z.enum(complaintForms),
          keptAt: z.string(),
          /** On which day it came, where that is another than the day of its being typed. */
          receivedOn: z.string().optional(),
          /** By the postmark. */
          postedOn: z.string().optional(),
        })
        .optional(),
      /** Of a case that was filed before, at a court of this installation (CPL-130, CPL-177): whence, and since when it has been filed. */
      transferred: z
        .object({
          stream: z.string(),
          court: z.string(),
          courtName: z.string(),
          caseNumber: z.string(),
          filedAt: z.string(),
          /** Paid there in advance for the claim, in fen; it comes with the case. */
          paid: z.number().int().nonnegative(),
          /** Of each bill what came for it, and what was asked and granted of relief. A letter that has none knew of the claim's alone. */
          bills: z
            .array(
              z.object({
                bill: z.string(),
                paid: z.number().int().nonnegative(),
                relief: z.array(
                  z.object({
                    kind: z.enum(['exempt', 'reduced', 'deferred']),
                    reason: z.string(),
                    attachments: z.array(fileReference),
                    /** `fen`: what was to be paid after it; `dueOn`: until when, where a judge named the day. */
                    granted: z
                      .object({
                        fen: z.number().int().nonnegative().optional(),
                        dueOn: z.string().optional(),
                      })
                      .optional(),
                  }),
                ),
              }),
            )
            .optional(),
          /** Whose account handed the complaint in there; none where it came to the counter. */
          submittedBy: z.string().optional(),
          /** The plaintiffs who had chosen to file online (OLR-4.2.4). */
          online: z.array(z.string()).optional(),
          /** Separated from a case of this court by its judge (CPL-143): by which decision, and why. */
          separated: z
            .object({ separation: z.string(), entry: z.string(), reasons: z.string() })
            .optional(),
          /** Who was told to withdraw from the case it comes from, and by which decision (CPL-49): it is the same case. */
          recused: z
            .array(z.object({ person: z.string(), name: z.string(), entry: z.string() }))
            .optional(),
          /** Sent back by the court above to be tried anew (CPL-177): by which decision, and who sat in it here (CPL-41). */
          remanded: z
            .object({
              number: z.string(),
              on: z.string(),
              judges: z.array(z.object({ person: z.string().optional(), name: z.string() })),
              /** The procedure under which it was tried and billed; letters of before say none. */
              procedure: z.enum(['ordinary', 'summary', 'small-claims']).optional(),
            })
            .optional(),
        })
        .optional(),
    }),
  },
  own: {
    label: 'side:plaintiff',
    shape: z.object({ conformsToOriginals: z.boolean(), lacking: z.array(z.string()) }),
  },
});

/** The court that received a complaint for another has handed it over; from now on it is that court's (OOR-5.3.5). */
export const filingHandedOver = entryKind('case', 'filing.HandedOver', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      from: z.string(),
      to: z.string(),
      fromName: z.string(),
      toName: z.string(),
      note: z.string().optional(),
    }),
  },
});

export const correctionRequested = entryKind('case', 'filing.CorrectionRequested', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({
      items: z.array(
        z.object({
          item: z.enum(correctionItems),
          /** The place of the complaint, by the path of the form that mends it; older notices name none. */
          at: z.string().optional(),
          /** What stood for the place then: a name, a number. */
          place: z.string().optional(),
          note: z.string(),
        }),
      ),
      dueOn: z.string(),
      ...reckoned,
      /** Of the item `original`. */
      ground: z.enum(paperGrounds).optional(),
      /** Of a second notice: why not everything was said in the first. */
      again: z.string().optional(),
    }),
  },
});

/** The president has seen that a second notice was sent, and why. */
export const secondNoticeSeen = entryKind('case', 'filing.SecondNoticeSeen', 1, {
  shared: {
    label: 'court',
    shape: z.object({ notice: z.string(), remark: z.string().optional() }),
  },
});

/** How a notice reaches a plaintiff who has no account. */
export const waysToGive = ['handed-over', 'posted', 'read-out'] as const;

/** The court gave a notice to a plaintiff without an account; only from then on can anything rest on it. */
export const noticeGiven = entryKind('case', 'filing.NoticeGiven', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({
      notice: z.string(),
      participant: z.string(),
      way: z.enum(waysToGive),
      /** When it reached the plaintiff. */
      on: z.string(),
      proof: z.string(),
      /** Of a notice with a term: until when it runs, counted from that day. Older entries leave it to be reckoned. */
      dueOn: z.string().optional(),
      provisional: reckoned.provisional,
    }),
  },
});

/** What of a complaint an answer to a notice changed, or added. */
export const correctedParts = [
  'plaintiff',
  'defendants',
  'claims',
  'grounds',
  'elements',
  'exhibits',
  'attachments',
  'application',
] as const;
export type CorrectedPart = (typeof correctedParts)[number];

/** What the plaintiff handed in on a correction notice. Each list is whole: it replaces the one before. */
export const filingCorrected = entryKind('case', 'filing.Corrected', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      note: z.string(),
      attachments: z.array(fileReference),
      claims: z.array(claim),
      /** The key of each of these claims, in their order; entries from before there were keys leave it out. */
      claimKeys: z.array(z.string()).optional(),
      fen: z.number().int().nullable(),
      after: z.enum(filingEnds).optional(),
      paper: onPaper.optional(),
      authority,
      /** Facts and reasons, and the form by elements, as they are from now on; left out where they stay as they were. */
      grounds: z.string().optional(),
      elements: complaintElements.optional(),
      /** What an application says of the decision it is about, its time and its grounds, as it is from now on. */
      application: applicationPart.omit({ kind: true, papers: true }).optional(),
      /** What is not as it was; entries from before it was said leave it out. */
      changed: z.array(z.enum(correctedParts)).optional(),
      defendants: z.array(
        z.object({
          participant: z.string(),
          name: z.string(),
          kind: z.enum(['person', 'organisation']),
        }),
      ),
    }),
  },
  personal: {
    label: 'court',
    shape: z.object({
      details: z.array(personalDetails.extend({ participant: z.string() })),
    }),
  },
});

export const filingRegistered = entryKind('case', 'filing.Registered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      caseNumber: allocated(),
      procedure: z.enum(['ordinary', 'summary', 'small-claims']),
      acceptedOn: z.string(),
      /** The cause as it was fixed, of a complaint that named none. */
      cause: z.string().optional(),
      causeName: z.string().optional(),
      /** Why small claims, which leave no appeal. */
      reasons: z.string().optional(),
      /** Where both parties agreed on small claims (CPL-165): where that lies. */
      agreement: z.string().optional(),
    }),
  },
});

/** A judge finds that the case does not suit summary procedure (CPL-170). */
export const procedureConverted = entryKind('case', 'filing.ProcedureConverted', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      from: z.enum(['summary', 'small-claims']),
      to: z.enum(['ordinary', 'summary']),
      reasons: z.string(),
    }),
  },
});

/** The papers go back with a reason; nothing is lost and the person may file again (N49-5.1.3, REG-7). */
export const filingReturned = entryKind('case', 'filing.Returned', 1, {
  shared: { label: 'side:plaintiff', shape: z.object({ reason: z.string() }) },
});

/** The court explained that the conditions of suit are lacking; the plaintiff may insist (OLR-9.1.3). */
export const filingExplained = entryKind('case', 'filing.Explained', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({
      reason: z.string(),
      /** Until when the court waits for an answer; explanations from before it was said have none. */
      dueOn: z.string().optional(),
      ...reckoned,
    }),
  },
});

export const filingInsisted = entryKind('case', 'filing.Insisted', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({ note: z.string(), applied, ...perhapsOnPaper }),
  },
});

/** A reviewer's opinion for the judge who rules; the court's own affair until there is a ruling. */
export const refusalProposed = entryKind('case', 'filing.RefusalProposed', 1, {
  shared: { label: 'court', shape: z.object({ reasons: z.string() }) },
});

/** The judge finds the conditions of suit met: the filing is to be registered. */
export const refusalDeclined = entryKind('case', 'filing.RefusalDeclined', 1, {
  shared: { label: 'court', shape: z.object({ reasons: z.string() }) },
});

/** A judge's ruling not to accept, open to appeal within ten days. It bears the judge's name, and a number of its own. */
export const acceptanceRefused = entryKind('case', 'filing.AcceptanceRefused', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({
      reasons: z.string(),
      articles: z.array(z.string()),
      judge: z.string(),
      /** Rulings from before they were numbered have none. */
      caseNumber: allocated().optional(),
      /** Of an application: whether it is a ruling, and whether that may be appealed. A suit's is always both. */
      form: z.enum(['appealable', 'ruling', 'notice']).optional(),
    }),
  },
});

export const filingWithdrawn = entryKind('case', 'filing.Withdrawn', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ reason: z.string(), authority, applied, ...perhapsOnPaper }),
  },
});

/**
 * Papers handed in at any time by a party, beside what the court asked for. What came on paper is scanned and entered by
 * the clerk, who is never its author: `paper` says whose it is, when it came and where the originals lie.
 */
export const filingSupplemented = entryKind('case', 'filing.Supplemented', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      note: z.string(),
      attachments: z.array(fileReference),
      after: z.enum(filingEnds).optional(),
      paper: onPaper.optional(),
      /** Of somebody who does not stand on the plaintiff's side: it answers nothing that the plaintiff was asked. */
      byOthers: z.literal(true).optional(),
    }),
  },
});

/** What came after the end was looked at and the review goes on. */
export const filingReopened = entryKind('case', 'filing.Reopened', 1, {
  shared: { label: 'side:plaintiff', shape: z.object({ reason: z.string() }) },
});

/** The judge of a registered case has read what was handed in beside everything the court had asked for, and answers. */
export const papersAnswered = entryKind('case', 'filing.PapersAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      /** The entry they came with, and whoever handed them in. */
      papers: z.string(),
      participant: z.string(),
      answer: z.string(),
    }),
  },
});

/** A judge looked at what came after the end and leaves it at that end. */
export const filingLeftClosed = entryKind('case', 'filing.LeftClosed', 1, {
  shared: { label: 'side:plaintiff', shape: z.object({ reasons: z.string() }) },
});
