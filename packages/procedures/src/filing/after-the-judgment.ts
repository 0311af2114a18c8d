import type { CourtDay, EntryId, Instant } from '@xiezhi/kernel';
import type { CaseState, FileReference, LaterPapers } from '@xiezhi/record';
import {
  answers,
  isTheirs,
  openApplications,
  openObjections,
  openProcedureObjections,
  openTimeRequests,
} from '@xiezhi/record';
import { dayThatCounts } from '../shared/day-of-receipt.ts';
import { cameWhenOver, wasHereBefore } from '../shared/over-since.ts';

/** What somebody handed in when the act that would decide on it was over, in the words in which a judge reads it. */
export interface CameAfter extends LaterPapers {
  readonly what: 'evidence' | 'application' | 'time' | 'procedure' | 'jurisdiction' | 'defence';
  /** The court had it before, and it was entered after; then the day on which it counts as received. */
  readonly hereOn: CourtDay | null;
}

interface Handed {
  readonly entry: EntryId;
  readonly at: Instant;
  readonly participant: string;
  readonly attachments?: readonly FileReference[] | undefined;
  readonly receivedOn?: string | undefined;
  readonly postedOn?: string | undefined;
}

const hereOn = (state: CaseState, { receivedOn, postedOn }: Handed): CourtDay | null => {
  if (receivedOn === undefined) return null;
  const day = dayThatCounts({ receivedOn, postedOn });
  return wasHereBefore(state, day) ? day : null;
};

/**
 * OLR-11.1.0: what is handed in once it has been judged, or the suit has ended, is received like any other; nothing of its course
 * decides on it any more. A judge reads it and says what becomes of it, so that it lies before somebody.
 */
export function cameAfterTheJudgment(state: CaseState): readonly CameAfter[] {
  const { evidence, filing } = state;
  const as = (what: CameAfter['what'], all: readonly (Handed & { readonly note: string })[]) =>
    all.map((one) => ({
      ...{ what, entry: one.entry, at: one.at, note: one.note, by: one.participant },
      attachments: one.attachments ?? [],
      hereOn: hereOn(state, one),
    }));
  return [
    ...as(
      'evidence',
      evidence.lists
        .filter((one) => one.collected === null && isTheirs(state.participation, one, 'evidence'))
        .map((one) => ({
          ...one,
          note: evidence.exhibits
            .filter(({ list }) => list === one.id)
            .map(({ name }) => name)
            .join('；'),
          attachments: evidence.exhibits
            .filter(({ list }) => list === one.id)
            .flatMap(({ files }) => files),
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
      answers(state).map((one) => ({ ...one, note: one.text })),
    ),
  ].filter((one) => cameWhenOver(state, one) && !filing.answered.includes(one.entry));
}
