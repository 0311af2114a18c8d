import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/**
 * The period in which each party looks at the evidence and says what it thinks, in its own time (OLR-14.3). A later one
 * takes the place of this, and says why.
 */
export const exchangePeriodSet = entryKind('case', 'exchange.PeriodSet', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      from: z.string(),
      to: z.string(),
      reasons: z.string().optional(),
      /** All are asked anew: everybody had spoken, or the exchange was concluded. */
      again: z.literal(true).optional(),
      /** Ordered by a judge: nobody reads an opinion before all are in, or the period is over. */
      sealed: z.literal(true).optional(),
      /** Of a sealed exchange: the days in which each answers what the others said, once it is opened. */
      replyDays: z.number().int().optional(),
    }),
  },
});

/** What is said of one exhibit: agreed with or disputed in each of three respects, and why. */
const ofExhibit = z.object({
  exhibit: z.string(),
  authenticity: z.enum(['agreed', 'disputed']),
  legality: z.enum(['agreed', 'disputed']),
  relevance: z.enum(['agreed', 'disputed']),
  reasons: z.string().optional(),
});

/**
 * What a party says of the other side's evidence. Received on any day; a late one is marked. On paper it is entered by
 * the clerk, who is named as the one who entered it, never as the author.
 */
export const exchangeOpinionGiven = entryKind('case', 'exchange.OpinionGiven', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      text: z.string(),
      late: z.boolean(),
      source: z.enum(['online', 'paper', 'spoken']).optional(),
      /** Spoken at this sitting, and noted there by the clerk; the party reads it over with the transcript. */
      hearing: z.string().optional(),
      receivedOn: z.string().optional(),
      /** Posted on that day, which counts (CPL-85); only where it came by post. */
      postedOn: z.string().optional(),
      /** Handed in by somebody who had not yet shown that they may act for the party. */
      authority: z.literal('pending').optional(),
      attachments: z.array(fileReference),
      /** Exhibit by exhibit; entries from before that say everything in `text`. */
      exhibits: z.array(ofExhibit).optional(),
    }),
  },
});

/**
 * An opinion in a sealed exchange. All read that it is in; what it says is its author's alone, until
 * `exchange.SealsOpened` gives that part to the parties. Until then no post of the court reads it. On paper it lies in a
 * closed envelope, and there is nothing in it here.
 */
export const exchangeOpinionSealed = entryKind('case', 'exchange.OpinionSealed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      late: z.boolean(),
      source: z.enum(['online', 'paper']),
      receivedOn: z.string(),
      postedOn: z.string().optional(),
      authority: z.literal('pending').optional(),
    }),
  },
  sealed: {
    label: 'chosen',
    optional: true,
    shape: z.object({
      text: z.string().optional(),
      attachments: z.array(fileReference).optional(),
      exhibits: z.array(ofExhibit).optional(),
    }),
  },
});

/**
 * The seals are opened, all at once: what lay under them is the parties' to read from this entry on, where it was entered
 * and as it was entered. `opened` are the entries with something under seal in them; that part gets the label
 * `parties` beside its author's.
 */
export const exchangeSealsOpened = entryKind('case', 'exchange.SealsOpened', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      opened: z.array(z.number().int()),
      why: z.enum(['all-in', 'period-over']),
      on: z.string(),
      /** Until when each may answer what the others said. */
      replyTo: z.string(),
    }),
  },
});

/** The judge has looked at who said something and who did not, and says how the case goes on. */
export const exchangeConcluded = entryKind('case', 'exchange.Concluded', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      reasons: z.string(),
      /** Whose time had not run out, and until when it would have: it ends by this decision. */
      cutShort: z.array(z.object({ participant: z.string(), dueOn: z.string() })).optional(),
      /** The sitting at which evidence was exchanged together; not there where each did so in their own time. */
      hearing: z.string().optional(),
      /** Exhibits that all of another side agreed with in every respect, and those that somebody disputes (EVR-57). */
      undisputed: z.array(z.string()).optional(),
      disputed: z.array(z.object({ exhibit: z.string(), by: z.array(z.string()) })).optional(),
      /** Facts that nobody disputes, and the main points in dispute, as the judge put them down. */
      facts: z.string().optional(),
      issues: z.string().optional(),
    }),
  },
});
