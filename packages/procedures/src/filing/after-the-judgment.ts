import type { EntryId, Instant } from '@xiezhi/kernel';
import type { CaseState, FileReference, LaterPapers } from '@xiezhi/record';
import {
  openApplications,
  openObjections,
  openProcedureObjections,
  openTimeRequests,
} from '@xiezhi/record';
import { cameWhenOver } from '../shared/over-since.ts';

/** What somebody handed in when the act that would decide on it was over, in the words in which a judge reads it. */
export interface CameAfter extends LaterPapers {
  readonly what: 'evidence' | 'application' | 'time' | 'procedure' | 'jurisdiction' | 'defence';
}

interface Handed {
  readonly entry: EntryId;
  readonly at: Instant;
  readonly participant: string;
  readonly attachments?: readonly FileReference[] | undefined;
}

/**
 * OLR-11.1.0: what is handed in once it has been judged, or the suit has ended, is received like any other; nothing of its course
 * decides on it any more. A judge reads it and says what becomes of it, so that it lies before somebody.
 */
export function cameAfterTheJudgment(state: CaseState): readonly CameAfter[] {
  const { evidence, filing } = state;
  const as = (what: CameAfter['what'], all: readonly (Handed & { readonly note: string })[]) =>
    all.map(({ entry, at, participant, attachments, note }) => ({
      ...{ what, entry, at, note, by: participant },
      attachments: attachments ?? [],
    }));
  return [
    ...as(
      'evidence',
      evidence.lists
        .filter(({ collected }) => collected === null)
        .map((one) => ({
          ...one,
          note: evidence.exhibits
            .filter(({ list }) => list === one.id)
            .map(({ name }) => name)
            .join('；'),
        })),
    ),
    ...as(
      'application',
      openApplications(state).map((one) => ({ ...one, note: `${one.what}。${one.reasons}` })),
    ),
    ...as(
      'time',
      openTimeRequests(state).map((one) => ({ ...one, note: one.reasons })),
    ),
    ...as(
      'procedure',
      openProcedureObjections(state).map((one) => ({ ...one, note: one.reasons })),
    ),
    ...as(
      'jurisdiction',
      openObjections(state).map((one) => ({ ...one, note: one.reasons })),
    ),
    ...as(
      'defence',
      state.defence.defences.map((one) => ({ ...one, note: one.text })),
    ),
  ].filter((one) => cameWhenOver(state, one) && !filing.answered.includes(one.entry));
}
