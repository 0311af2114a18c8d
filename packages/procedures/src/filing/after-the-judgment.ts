import type { EntryId, Instant, PersonId } from '@xiezhi/kernel';
import type { AuthorityStep, CaseState, FileReference, LaterPapers } from '@xiezhi/record';
import { isTheirs, isUnshown } from '@xiezhi/record';
import type { OnPaper } from '../shared/over-since.ts';
import { cameWhenOver } from '../shared/over-since.ts';

/** What somebody handed in when the act that would decide on it was over, in the words in which a judge reads it. */
export interface CameAfter extends LaterPapers {
  readonly what: 'evidence' | 'application' | 'time' | 'procedure' | 'jurisdiction' | 'defence';
  /** By somebody who has not shown that they may act for the party (CPL-62). */
  readonly unshown: boolean;
}

interface Handed {
  readonly entry: EntryId;
  readonly at: Instant;
  readonly participant: string;
  readonly unshown: PersonId | null;
  readonly attachments: readonly FileReference[];
  readonly note: string;
  readonly paper: OnPaper | null;
}

interface Received extends OnPaper {
  readonly source: 'online' | 'paper';
}
const onPaper = ({ source, receivedOn, postedOn }: Received): OnPaper | null =>
  source === 'paper' ? { receivedOn, postedOn } : null;

const undecided = ({ decided }: { readonly decided: unknown }): boolean => decided === null;

/** Evidence, with its exhibits by their names. */
const evidenceIn = ({ evidence }: CaseState): readonly Handed[] =>
  evidence.lists
    .filter(({ collected }) => collected === null)
    .map((list) => {
      const exhibits = evidence.exhibits.filter((one) => one.list === list.id);
      return {
        ...list,
        note: exhibits.map(({ name }) => name).join('；'),
        attachments: exhibits.flatMap(({ files }) => files),
        paper: onPaper(list),
      };
    });

/**
 * OLR-11.1.0: what is handed in once it has been judged, or the suit has ended, is received like any other; nothing of its course
 * decides on it any more. A judge reads it and says what becomes of it, so that it lies before somebody; also what came from
 * somebody whose authority nobody has seen, which is told as that.
 */
export function cameAfterTheJudgment(state: CaseState): readonly CameAfter[] {
  const { evidence, filing, defence, participation } = state;
  const as = (what: CameAfter['what'], step: AuthorityStep, all: readonly Handed[]) =>
    all.flatMap((one) => {
      const unshown = isUnshown(participation, one, step);
      if (!unshown && !isTheirs(participation, one, step)) return [];
      const { entry, at, note, participant: by, attachments, paper } = one;
      return [{ what, entry, at, note, by, attachments, paper, unshown }];
    });
  const reasoned = <T extends { readonly reasons: string } & Received>(one: T) => ({
    ...one,
    note: one.reasons,
    paper: onPaper(one),
  });
  return [
    ...as('evidence', 'evidence', evidenceIn(state)),
    ...as(
      'application',
      'evidence',
      evidence.applications
        .filter(undecided)
        .map((one) => ({ ...reasoned(one), note: `${one.what}。${one.reasons}` })),
    ),
    ...as(
      'time',
      'evidence',
      evidence.times
        .filter(undecided)
        .map((one) => ({ ...one, note: one.reasons, paper: one.paper ?? null })),
    ),
    ...as('procedure', 'pleadings', filing.procedureObjections.filter(undecided).map(reasoned)),
    ...as('jurisdiction', 'pleadings', defence.objections.filter(undecided).map(reasoned)),
    ...as(
      'defence',
      'pleadings',
      defence.defences.map((one) => ({ ...one, note: one.text, paper: onPaper(one) })),
    ),
  ].filter((one) => cameWhenOver(state, one) && !filing.answered.includes(one.entry));
}
