import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import { z } from 'zod';
import type { EntryOf } from '../define.ts';
import { entryKind } from '../define.ts';
import { isTheirs } from '../defence/questions.ts';
import { fileReference } from '../fields/index.ts';
import type { FileReference } from '../fields/index.ts';
import type { ParticipationState } from '../participation/index.ts';
import { whoHandedIn } from '../who-handed-in.ts';

/*
 * WARNING: these shapes lie in dockets for ever. Changing one changes history: raise its version and add an upcaster.
 */

/** In ordinary procedure one judge may sit, or a panel has to (CPL-40). A later one is added at the end. */
export const benches = ['single', 'panel'] as const;

/** What keeps one judge from sitting alone (CPL-42), in the order of the article. A later one is added at the end. */
export const notForOneJudge = [
  'public-interest',
  'many-people',
  'wide-attention',
  'new-or-difficult',
  'panel-by-law',
  'other',
] as const;

/** Whether one judge sits or a panel, as a judge of the case has decided, with reasons. */
export const benchDecided = entryKind('case', 'judgment.BenchDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      bench: z.enum(benches),
      /** Which of the cases of CPL-42 it is; left out where it is none. */
      excluded: z.array(z.enum(notForOneJudge)).optional(),
      reasons: z.string(),
    }),
  },
});

/** A party holds that one judge may not sit alone (CPL-43). */
export const benchObjected = entryKind('case', 'judgment.BenchObjected', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      objection: z.string(),
      participant: z.string(),
      source: z.enum(['online', 'paper']),
      receivedOn: z.string(),
      postedOn: z.string().optional(),
      authority: z.literal('pending').optional(),
      reasons: z.string(),
      attachments: z.array(fileReference),
    }),
  },
});

/** A judge has examined it. Where it is founded, `judgment.BenchDecided` stands beside it. */
export const benchObjectionDecided = entryKind('case', 'judgment.BenchObjectionDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      objection: z.string(),
      outcome: z.enum(['founded', 'unfounded']),
      reasons: z.string(),
    }),
  },
});

export interface BenchObjection {
  readonly id: string;
  readonly entry: EntryId;
  readonly participant: string;
  readonly reasons: string;
  readonly attachments: readonly FileReference[];
  readonly receivedOn: CourtDay;
  readonly at: Instant;
  readonly unshown: PersonId | null;
  readonly decided: 'founded' | 'unfounded' | null;
}

export interface Bench {
  readonly bench: (typeof benches)[number];
  readonly reasons: string;
  readonly entry: EntryId;
  readonly at: Instant;
}

export const objectedToBench = ({
  body: { objection: id, participant, reasons, attachments, authority, receivedOn },
  id: entry,
  at,
  actor,
}: EntryOf<typeof benchObjected>): BenchObjection => ({
  id,
  entry,
  participant,
  reasons,
  attachments,
  receivedOn: receivedOn as CourtDay,
  at,
  unshown: authority === 'pending' ? whoHandedIn({}, actor) : null,
  decided: null,
});

/** Objections on which no judge has decided; what came without authority waits for it (CPL-62). */
export const openBenchObjections = ({
  judgment,
  participation,
}: {
  readonly judgment: { readonly benchObjections: readonly BenchObjection[] };
  readonly participation: ParticipationState;
}): readonly BenchObjection[] =>
  judgment.benchObjections.filter(
    (one) => one.decided === null && isTheirs(participation, one, null),
  );
