import { z } from 'zod';
import { entryKind } from '../define.ts';

/** A term ran out. A fact, not a consequence: it opens a proposal to a person and takes no right. */
export const deadlinePassed = entryKind('case', 'deadline.Passed', 1, {
  shared: {
    label: 'court',
    shape: z.object({ key: z.string(), dueOn: z.string(), basis: z.array(z.string()) }),
  },
});

/**
 * The end of a running term is another day than was told: the calendar of that year is there now, the rules changed, or
 * the suit stood still. `to` is never before a day that a party was told for certain; what the rules alone would say is
 * `reckoned`.
 */
export const deadlineMoved = entryKind('case', 'deadline.Moved', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      term: z.string(),
      /** Whose term it is, where it is one party's and not its whole side's. */
      participant: z.string().optional(),
      from: z.string(),
      /** The old day stood on a calendar that was not there. */
      provisional: z.boolean(),
      to: z.string(),
      reckoned: z.string(),
      basis: z.array(z.string()),
      /** The days that were left, counted from the day of the entry: the new day is reckoned from them again. */
      left: z.number().int().nonnegative().optional(),
      /** The new day stands on a calendar that is not there either: nothing lapses on it. */
      toProvisional: z.boolean().optional(),
    }),
  },
});

/** What a rule would have done could not be done; the clerk is told. */
export const reactionRefused = entryKind('case', 'docket.ReactionRefused', 1, {
  shared: {
    label: 'court',
    shape: z.object({ reaction: z.string(), command: z.string(), codes: z.array(z.string()) }),
  },
});

export const reactionSettled = entryKind('case', 'docket.ReactionSettled', 1, {
  shared: { label: 'court', shape: z.object({ entry: z.string(), note: z.string() }) },
});

export const correctedRecords = ['attendance', 'service-day', 'payment'] as const;

/**
 * The court's own people noted something wrong. What was entered stays as it is; this names it, says what was noted and what
 * is right, and from here on the state is as it should have been.
 */
export const recordCorrected = entryKind('case', 'docket.RecordCorrected', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      of: z.enum(correctedRecords),
      /** The entry in which it was noted wrong. */
      entry: z.string(),
      /** The sitting, the service or the bill. */
      subject: z.string(),
      /** Who was at a sitting, and how. */
      attendance: z
        .array(
          z.object({
            participant: z.string(),
            manner: z.enum(['online', 'in-person', 'absent']),
            /** Who came for it. */
            persons: z.array(z.string()).optional(),
          }),
        )
        .optional(),
      /** The day of a service. */
      on: z.string().optional(),
      onBefore: z.string().optional(),
      /** What came in for a bill. */
      fen: z.number().int().nonnegative().optional(),
      fenBefore: z.number().int().nonnegative().optional(),
      reasons: z.string(),
    }),
  },
});
