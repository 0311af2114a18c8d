import { z } from 'zod';
import { jointSteps } from '../consent/entries.ts';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/** Why somebody cannot, or cannot any more, take part online (OLR-5.1.1, OLR-5.1.2). */
export const obstacles = ['no-ability', 'no-means', 'other'] as const;
/** What becomes of it: in person; online from a room the court equips; as it is. */
export const conversionOutcomes = ['in-person', 'from-the-court', 'stays-online'] as const;
/** On which the others may be called to appear in person (OLR-5.3.2). */
export const offlineGrounds = ['complex', 'witness-on-site', 'in-person-needed'] as const;
/** What may follow for whoever agreed to take part online and stayed away (OLR-6.1.1), or nothing. */
export const consequences = ['deemed-withdrawn', 'in-absence', 'step-waived', 'none'] as const;

const step = z.enum(jointSteps);

/** Somebody cannot take part online: said by the party, or noted by the court. */
export const conversionRequested = entryKind('case', 'conversion.Requested', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      request: z.string(),
      participant: z.string(),
      step,
      obstacle: z.enum(obstacles),
      text: z.string(),
      /** The person of the court who noticed it, where the party did not say so itself. */
      noticedBy: z.string().optional(),
      /** When the court came to know of it, by its clock (`2026-03-19T15:00`), and where that can be seen; where the court entered it. */
      knownAt: z.string().optional(),
      evidence: z.string().optional(),
    }),
  },
});

export const conversionDecided = entryKind('case', 'conversion.Decided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      request: z.string(),
      participant: z.string(),
      step,
      found: z.boolean(),
      outcome: z.enum(conversionOutcomes),
      /** When the court came to know of it, as the judge finds it. */
      knownAt: z.string().optional(),
      reasons: z.string(),
    }),
  },
});

/** A party wants others to appear in person. Received whatever it says; `brief`: hardly any reasons (OLR-5.3.1). */
export const offlineDemanded = entryKind('case', 'conversion.OfflineDemanded', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      demand: z.string(),
      participant: z.string(),
      targets: z.array(z.string()),
      step,
      reasons: z.string(),
      brief: z.boolean(),
    }),
  },
});

/** Somebody who was asked for says what they think of it. Received also after the decision, and marked. */
export const demandCommented = entryKind('case', 'conversion.DemandCommented', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      demand: z.string(),
      participant: z.string(),
      text: z.string(),
      attachments: z.array(fileReference),
      /** After the judge had decided. */
      late: z.boolean(),
      /** Handed in by somebody whose authority the court has not seen. */
      authority: z.enum(['pending']).optional(),
    }),
  },
});

export const demandDecided = entryKind('case', 'conversion.DemandDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      demand: z.string(),
      targets: z.array(z.string()),
      step,
      granted: z.boolean(),
      grounds: z.array(z.enum(offlineGrounds)),
      reasons: z.string(),
    }),
  },
});

/** A judge says what follows, or that nothing does, for whoever agreed to take part online and stayed away. */
export const absenceDecided = entryKind('case', 'conversion.AbsenceDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      hearing: z.string(),
      consequence: z.enum(consequences),
      reasons: z.string(),
      /** Deemed withdrawn, and no other plaintiff is left: the suit itself ends. */
      whole: z.boolean().optional(),
      /** Deemed withdrawn are these counterclaims: the claim itself had ended before. */
      counterclaims: z.array(z.string()).optional(),
      /** Who leaves the case with it because nobody sues them any more. */
      letGo: z.array(z.string()).optional(),
    }),
  },
});

/**
 * A party that would come in person asks to take part online after all (OOR-33.1.1): entered with its consent, where a judge had
 * decided how the step is held, or had called it to come.
 */
export const onlineRequested = entryKind('case', 'conversion.OnlineRequested', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      request: z.string(),
      participant: z.string(),
      step,
      text: z.string().optional(),
      /** On paper, and taken down by the clerk: who wrote it, when it came, where it can be seen. */
      recordedBy: z.string().optional(),
      receivedOn: z.string().optional(),
      evidence: z.string().optional(),
    }),
  },
});

export const onlineDecided = entryKind('case', 'conversion.OnlineDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      request: z.string(),
      participant: z.string(),
      step,
      granted: z.boolean(),
      reasons: z.string(),
    }),
  },
});

/** What kept somebody from an act: what OLR-25.2.3 names, its "and the like" read to take in the court's own platform; or else. */
export const faultKinds = [
  'network',
  'device',
  'power',
  'platform',
  'force-majeure',
  'other',
] as const;

/** A party says that something failed, at a sitting or at another act. Received whatever it says, from a telephone as well. */
export const faultReported = entryKind('case', 'conversion.FaultReported', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      fault: z.string(),
      participant: z.string(),
      /** The sitting it is about; left out where it is about another act, which `activity` names. */
      hearing: z.string().optional(),
      activity: z.string().optional(),
      kind: z.enum(faultKinds),
      /** When it happened, by the clock of whoever reports it. */
      happenedAt: z.string(),
      text: z.string(),
      attachments: z.array(fileReference),
      /** Handed in by somebody whose authority the court has not seen. */
      authority: z.enum(['pending']).optional(),
      /** Told by telephone or on paper, and taken down by the clerk: who wrote it, when it came, where it can be heard or seen. */
      basis: z.enum(['phone', 'paper']).optional(),
      recordedBy: z.string().optional(),
      receivedOn: z.string().optional(),
      evidence: z.string().optional(),
    }),
  },
});

/** A judge finds that it was so, or that it was not, with reasons (OLR-25.2.3). */
export const faultAnswered = entryKind('case', 'conversion.FaultAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      fault: z.string(),
      participant: z.string(),
      /** The sitting it kept them from: the one reported, or where another act was, the one the judge named. */
      hearing: z.string().optional(),
      found: z.boolean(),
      reasons: z.string(),
    }),
  },
});
