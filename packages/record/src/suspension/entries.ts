import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/** What has happened to a party. */
export const partyEvents = ['death', 'incapacity', 'organisation-ended', 'kept-away'] as const;
/** CPL-153(1), items 1 to 6. */
export const suspensionGrounds = [
  'heir-awaited',
  'guardian-awaited',
  'successor-awaited',
  'force-majeure',
  'other-case-awaited',
  'other',
] as const;
/** CPL-154, items 1 to 4. */
export const terminationGrounds = [
  'plaintiff-without-heirs',
  'defendant-without-estate',
  'divorce',
  'maintenance-or-adoption',
] as const;

/**
 * What a suit lacks that was registered (CPL-122, items 1 to 4), or what keeps it from the court (CPL-127, items 1 to 3 and 5
 * to 7; CPLI-247). That another court has jurisdiction is not among them: such a suit is transferred.
 */
export const dismissalGrounds = [
  'no-direct-interest',
  'no-definite-defendant',
  'no-specific-claim',
  'not-for-the-courts',
  'administrative',
  'arbitration',
  'other-authority',
  'already-decided',
  'too-early',
  'divorce-again',
  'brought-twice',
] as const;

/** Somebody tells the court what has happened to a party. Received whoever tells it; a judge says what follows. */
export const partyEventReported = entryKind('case', 'suspension.EventReported', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      report: z.string(),
      participant: z.string(),
      event: z.enum(partyEvents),
      text: z.string(),
      attachments: z.array(fileReference),
    }),
  },
});

/** The judge has looked at what was told, and the suit goes on. */
export const reportAnswered = entryKind('case', 'suspension.ReportAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      report: z.string(),
      reasons: z.string(),
      /** What was reported is not so. */
      notSo: z.boolean().optional(),
    }),
  },
});

/** From this day on no term of the case runs (CPL-153, TTL-9). */
export const suspensionOrdered = entryKind('case', 'suspension.Ordered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      ground: z.enum(suspensionGrounds),
      participant: z.string().optional(),
      on: z.string(),
      reasons: z.string(),
    }),
  },
});

/** The cause is gone; the terms run on with what was left of them. */
export const suspensionEnded = entryKind('case', 'suspension.Ended', 1, {
  shared: { label: 'parties', shape: z.object({ on: z.string(), reasons: z.string() }) },
});

/** Somebody has taken a party's place; what that party did in the suit binds them (CPLI-55). */
export const partySucceeded = entryKind('case', 'suspension.Succeeded', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      former: z.string(),
      successor: z.string(),
      as: z.enum(['heir', 'successor']),
      name: z.string(),
      reasons: z.string(),
    }),
  },
});

/** The suit ends without a decision on it (CPL-154). */
export const suitTerminated = entryKind('case', 'suspension.Terminated', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ ground: z.enum(terminationGrounds), reasons: z.string() }),
  },
});

/** A condition of suit is missing from what was registered; it is not tried, and the ruling can be appealed (CPL-157). */
export const suitDismissed = entryKind('case', 'suspension.Dismissed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      dismissal: z.string(),
      ground: z.enum(dismissalGrounds),
      reasons: z.string(),
    }),
  },
});
