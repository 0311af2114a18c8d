import { z } from 'zod';
import { entryKind } from '../define.ts';

/** The book of what holds for every court and comes out year by year. There is one; it opens with the first court. */
export const rulebookOpened = entryKind('rulebook', 'rulebook.Opened', 1, {
  shared: { label: 'public', shape: z.object({ country: z.literal('CN') }) },
});

const table = {
  year: z.number().int(),
  off: z.array(z.string()),
  work: z.array(z.string()),
  source: z.string(),
};

/** Somebody who keeps a court has copied a year's table. It holds once another has compared it with the notice. */
export const calendarProposed = entryKind('rulebook', 'rulebook.CalendarProposed', 1, {
  shared: { label: 'public', shape: z.object({ proposal: z.string(), by: z.string(), ...table }) },
});

export const proposalWithdrawn = entryKind('rulebook', 'rulebook.ProposalWithdrawn', 1, {
  shared: { label: 'public', shape: z.object({ proposal: z.string(), reason: z.string() }) },
});

/** Stored: what is told apart by `kind` has the shape of `LawRecord`, with percentages in hundredths. */
const lawRecord = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rate'),
    from: z.string(),
    oneYear: z.number().int(),
    fiveYears: z.number().int(),
  }),
  z.object({ kind: z.literal('court'), code: z.string(), name: z.string().nullable() }),
  z.object({
    kind: z.literal('term'),
    term: z.string(),
    count: z.number().int(),
    unit: z.string(),
    from: z.string(),
  }),
]);

/** Somebody who keeps a court has copied what came out, or was doubtful. It holds once another has compared it with its source. */
export const recordProposed = entryKind('rulebook', 'rulebook.RecordProposed', 1, {
  shared: {
    label: 'public',
    shape: z.object({
      proposal: z.string(),
      by: z.string(),
      record: lawRecord,
      source: z.string(),
    }),
  },
});

/** It holds over the tables of the program from now on; the same thing entered again takes its place. */
export const recordEntered = entryKind('rulebook', 'rulebook.RecordEntered', 1, {
  shared: {
    label: 'public',
    shape: z.object({ proposal: z.string(), record: lawRecord, source: z.string() }),
  },
});

/** A year's table of rest days and days worked in exchange, after the State Council's notice. The last one holds. */
export const calendarLoaded = entryKind('rulebook', 'rulebook.CalendarLoaded', 1, {
  shared: {
    label: 'public',
    shape: z.object({
      year: z.number().int(),
      off: z.array(z.string()),
      work: z.array(z.string()),
      /** The notice it is taken from: name, number, where it can be read. */
      source: z.string(),
      /** The proposal that was confirmed by it; left out where the installation's operator loaded the table. */
      proposal: z.string().optional(),
    }),
  },
});
