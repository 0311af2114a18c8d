import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/** An inquiry (询问) is the court asking parties beside the hearing: nothing of a hearing follows from it. */
export const purposes = ['hearing', 'exchange', 'pronouncement', 'inquiry'] as const;
export const attendances = ['online', 'in-person', 'absent'] as const;

/** A sitting of the court: when and where, open unless a reason is given. */
export const hearingScheduled = entryKind('case', 'hearing.Scheduled', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      hearing: z.string(),
      at: z.string(),
      place: z.string(),
      /** For how long it is planned; what was fixed before lengths were asked for has none. */
      minutes: z.number().int().optional(),
      /** No room to come to: everybody takes part online. */
      onlineOnly: z.boolean(),
      /** How each party will take part, as the decisions on the mode stood when the day was fixed. */
      attendance: z.array(
        z.object({ participant: z.string(), manner: z.enum(['online', 'in-person']) }),
      ),
      purpose: z.enum(purposes),
      /** Whoever was admitted by then to be heard, by their application and name. */
      heard: z.array(z.object({ application: z.string(), name: z.string() })).optional(),
      closedFor: z.string().optional(),
      /** The sitting this one takes the place of. */
      replaces: z.string().optional(),
      reasons: z.string().optional(),
    }),
  },
});

/** A party asks for another day. Received always; a judge decides. */
export const postponementRequested = entryKind('case', 'hearing.PostponementRequested', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      hearing: z.string(),
      participant: z.string(),
      reason: z.string(),
      attachments: z.array(fileReference),
      /** It came on paper and was entered by the clerk. */
      paper: z.object({ receivedOn: z.string() }).optional(),
    }),
  },
});

export const postponementDecided = entryKind('case', 'hearing.PostponementDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ hearing: z.string(), granted: z.boolean(), reasons: z.string() }),
  },
});

/**
 * CPL-137: why a hearing is not public. State secrets, privacy and what other laws except close it by themselves; a divorce
 * and trade secrets only where a party applied.
 */
export const closureGrounds = [
  'privacy',
  'divorce',
  'trade-secret',
  'state-secret',
  'other-law',
] as const;

/** A party asks that the hearing be closed. Received always; a judge decides. */
export const closureRequested = entryKind('case', 'hearing.ClosureRequested', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      ground: z.enum(closureGrounds),
      reason: z.string(),
      attachments: z.array(fileReference),
      /** It came on paper and was entered by the clerk. */
      paper: z.object({ receivedOn: z.string() }).optional(),
    }),
  },
});

/** Whether the hearings of the case are public from now on; on all requests that wait, or of the court's own motion. */
export const closureDecided = entryKind('case', 'hearing.ClosureDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      outcome: z.enum(['closed', 'public']),
      /** Of a closed one. */
      ground: z.enum(closureGrounds).optional(),
      reasons: z.string(),
    }),
  },
});

/** Of one party: how it took part; and who came for it, itself or those who act for it, where that was noted. */
export const attended = z.object({
  participant: z.string(),
  manner: z.enum(attendances),
  persons: z.array(z.string()).optional(),
});

/** What took place: who was there, how, and that the court made sure of who they were (OLR-7.3.1). */
export const hearingHeld = entryKind('case', 'hearing.Held', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      hearing: z.string(),
      attendance: z.array(attended),
      note: z.string(),
    }),
  },
});

/** The hour came and nothing was held, whoever had come: nothing follows from it for anybody. */
export const hearingNotHeld = entryKind('case', 'hearing.NotHeld', 1, {
  shared: { label: 'parties', shape: z.object({ hearing: z.string(), reasons: z.string() }) },
});

export const transcriptUploaded = entryKind('case', 'transcript.Uploaded', 1, {
  shared: { label: 'parties', shape: z.object({ hearing: z.string(), file: fileReference }) },
});

/** Checked and confirmed: online, or by hand at the court (OLR-34.1.2). */
export const transcriptConfirmed = entryKind('case', 'transcript.Confirmed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      hearing: z.string(),
      participant: z.string(),
      manner: z.enum(['online', 'by-hand']),
      /** What was confirmed: another may be uploaded since. Older entries mean the one uploaded last before them. */
      file: fileReference.optional(),
    }),
  },
});

/** Somebody says that the transcript leaves out or errs; it stands beside the transcript (CPL-150). */
export const transcriptCorrectionRequested = entryKind(
  'case',
  'transcript.CorrectionRequested',
  1,
  {
    shared: {
      label: 'parties',
      shape: z.object({ hearing: z.string(), participant: z.string(), note: z.string() }),
    },
  },
);

/** Somebody who was there does not confirm; the circumstances are noted (CPL-150). */
export const transcriptRefusalNoted = entryKind('case', 'transcript.RefusalNoted', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ hearing: z.string(), participant: z.string(), note: z.string() }),
  },
});

/**
 * What became of a request for correction: mended in a transcript uploaded since, or left as it is, with the request on
 * file beside it (CPL-150).
 */
export const transcriptCorrectionAnswered = entryKind('case', 'transcript.CorrectionAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      hearing: z.string(),
      participant: z.string(),
      outcome: z.enum(['corrected', 'noted']),
      note: z.string(),
    }),
  },
});
