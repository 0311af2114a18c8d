import { administrativeMatters, appliedKinds, paperIds, retrialGroundIds } from '@xiezhi/law';
import type { CourtDay, Instant } from '@xiezhi/kernel';
import { z } from 'zod';
import { entryKind } from '../define.ts';
import { allocated, fileReference } from '../fields/index.ts';

/*
 * What is handed in that is no civil suit: an application for enforcement, for retrial, in special procedure, and whatever
 * else article 9 of the rules names (OLR-9.3.0). It is the same filing: received, looked through, mended and accepted as a suit
 * is. What the court does with it afterwards is another procedure.
 */

/** What the complaint of a suit does not say, of an application that was handed in. */
export const applicationPart = z.object({
  kind: z.enum(appliedKinds),
  /** The decision that it is about. */
  decision: z.object({ number: z.string(), by: z.string() }).optional(),
  /** Of a retrial: on which grounds of article 211. */
  grounds: z.array(z.enum(retrialGroundIds)).optional(),
  /** Of the list for its kind, the papers that came with it, as whoever handed it in says. */
  papers: z.array(z.enum(paperIds)),
  /** Of a kind with a time to apply: from which day it ran, and until when. */
  period: z
    .object({
      from: z.string(),
      dueOn: z.string(),
      provisional: z.boolean(),
      late: z.boolean(),
    })
    .optional(),
});
export type ApplicationPart = z.infer<typeof applicationPart>;

/** With what an answer to a notice says anew of its decision, its time and its grounds. */
export const applicationMended = (
  application: ApplicationPart | null,
  said: Omit<ApplicationPart, 'kind' | 'papers'> | undefined,
): ApplicationPart | null =>
  application === null || said === undefined
    ? application
    : { kind: application.kind, papers: application.papers, ...said };

/** The court takes the application as a case of its kind, under a number of that kind. */
export const applicationAccepted = entryKind('case', 'filing.ApplicationAccepted', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      kind: z.enum(appliedKinds),
      caseNumber: allocated(),
      acceptedOn: z.string(),
      /** Who has it from now on, as the court writes it for whoever applied. */
      handedTo: z.string(),
      /** Of an administrative suit: what it is about, as far as it costs something else. */
      matter: z.enum(administrativeMatters).optional(),
    }),
  },
});

/** How an accepted application came to its end outside this system. */
export const applicationEnds = ['decided', 'carried-out', 'taken-back', 'other'] as const;
export type ApplicationEnd = (typeof applicationEnds)[number];

/** How its fee stands at its end, as whoever closes it says: as it is, half of it, or nothing (FEE-15, FEE-27). */
export const feesAtTheEnd = ['stays', 'half', 'none'] as const;
export type FeeAtTheEnd = (typeof feesAtTheEnd)[number];

/** What became of it where it was dealt with; the case is closed here. */
export const applicationClosed = entryKind('case', 'filing.ApplicationClosed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      how: z.enum(applicationEnds),
      closedOn: z.string(),
      outcome: z.string(),
      /** Only where there is a bill. */
      fee: z.enum(feesAtTheEnd).optional(),
      attachments: z.array(fileReference),
    }),
  },
});

/** What became of an application, and since when it is closed here. */
export interface ClosedApplication {
  readonly how: ApplicationEnd;
  readonly on: CourtDay;
  readonly outcome: string;
  readonly at: Instant;
}
