import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/** Why somebody is reached by announcement: only where nothing else reaches them (CPL-95). */
export const announcementGrounds = ['whereabouts-unknown', 'other-ways-failed'] as const;
/** How the party that is reached so may take part (OLR-23.1.1). */
export const announcedAttendances = ['in-person', 'online-or-in-person'] as const;
/** Where else than on the court's own page it stands. */
export const announcementPlaces = ['notice-board', 'domicile', 'newspaper'] as const;

/** A judge orders service by announcement; the reasons and what was tried stand in the file (CPL-95). */
export const announcementOrdered = entryKind('case', 'announcement.Ordered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      announcement: z.string(),
      addressee: z.string(),
      ground: z.enum(announcementGrounds),
      tried: z.string(),
      reasons: z.string(),
      attendance: z.enum(announcedAttendances),
      /** The sitting to which it summons. */
      hearing: z.string().optional(),
      /** What it says, a paragraph each: on paper, and on the court's page. */
      text: z.array(z.string()),
    }),
  },
  /** For the addressee's side, as in a service. */
  served: {
    label: 'chosen',
    shape: z.object({
      papers: z.array(
        z.object({
          title: z.string(),
          file: fileReference,
          /** What runs from it: the time to answer, the time to appeal. */
          complaint: z.boolean(),
          judgment: z.boolean(),
        }),
      ),
    }),
  },
});

/** It stands where everybody can read it. The days run from here. */
export const announcementPublished = entryKind('case', 'announcement.Published', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      announcement: z.string(),
      on: z.string(),
      days: z.number().int().positive(),
      dueOn: z.string(),
      provisional: z.boolean(),
      elsewhere: z.array(z.enum(announcementPlaces)),
      proof: z.string(),
      /** Pictures of the board or the door, the page of the newspaper. */
      files: z.array(fileReference).optional(),
    }),
  },
  /** What everybody reads: nothing else of the case. */
  notice: {
    label: 'public',
    shape: z.object({
      title: z.string(),
      court: z.string(),
      caseNumber: z.string(),
      addressee: z.string(),
      text: z.array(z.string()),
    }),
  },
});

/** The days are over and the clerk has said so: the papers count as served on that day. */
export const announcementCompleted = entryKind('case', 'announcement.Completed', 1, {
  shared: { label: 'parties', shape: z.object({ announcement: z.string(), servedOn: z.string() }) },
});

/** Not needed any more, or never right: the addressee was found. Nothing counts as served by it. */
export const announcementWithdrawn = entryKind('case', 'announcement.Withdrawn', 1, {
  shared: { label: 'parties', shape: z.object({ announcement: z.string(), reasons: z.string() }) },
});
