import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import { z } from 'zod';
import type { BodyOf, EntryOf } from '../define.ts';
import { entryKind } from '../define.ts';
import { isTheirs } from '../defence/questions.ts';
import { fileReference } from '../fields/index.ts';
import type { ParticipationState } from '../participation/index.ts';
import { whoHandedIn } from '../who-handed-in.ts';

/*
 * WARNING: these shapes lie in dockets for ever. Changing one changes history: raise its version and add an upcaster.
 */

/** A party holds that the case does not belong into small claims, or into summary procedure (CPL-169, CPLI-269, CPLI-279). */
export const procedureObjected = entryKind('case', 'filing.ProcedureObjected', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      objection: z.string(),
      participant: z.string(),
      /** The procedure that is objected to. */
      procedure: z.enum(['summary', 'small-claims']),
      source: z.enum(['online', 'paper']),
      receivedOn: z.string(),
      postedOn: z.string().optional(),
      /** After the hearing had begun (CPLI-279). Received all the same. */
      late: z.boolean(),
      authority: z.literal('pending').optional(),
      reasons: z.string(),
      attachments: z.array(fileReference),
    }),
  },
});

/** A judge has examined it. Where it is founded, `filing.ProcedureConverted` stands beside it. */
export const procedureObjectionDecided = entryKind('case', 'filing.ProcedureObjectionDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      objection: z.string(),
      outcome: z.enum(['founded', 'unfounded']),
      reasons: z.string(),
    }),
  },
});

export interface ProcedureObjection extends Pick<
  BodyOf<typeof procedureObjected.parts>,
  'participant' | 'procedure' | 'late' | 'reasons' | 'attachments' | 'source' | 'postedOn'
> {
  readonly id: string;
  readonly entry: EntryId;
  readonly receivedOn: CourtDay;
  readonly at: Instant;
  readonly unshown: PersonId | null;
  readonly decided: 'founded' | 'unfounded' | null;
}

export function objectedTo({
  body,
  id: entry,
  at,
  actor,
}: EntryOf<typeof procedureObjected>): ProcedureObjection {
  const { objection: id, participant, procedure, late, reasons, attachments, authority } = body;
  const { source, postedOn } = body;
  const receivedOn = body.receivedOn as CourtDay;
  const unshown = authority === 'pending' ? whoHandedIn({}, actor) : null;
  const said = { participant, procedure, late, reasons, attachments, source, postedOn };
  return { ...said, id, entry, receivedOn, at, unshown, decided: null };
}

/** Objections to the procedure on which no judge has decided; what came without authority waits for it (CPL-62). */
export const openProcedureObjections = ({
  filing,
  participation,
}: {
  readonly filing: { readonly procedureObjections: readonly ProcedureObjection[] };
  readonly participation: ParticipationState;
}): readonly ProcedureObjection[] =>
  filing.procedureObjections.filter(
    (one) => one.decided === null && isTheirs(participation, one, 'pleadings'),
  );
