import type { EntryId, Instant, PersonId } from '@xiezhi/kernel';
import type { AuthorityStep, CaseState, FileReference, LaterPapers } from '@xiezhi/record';
import {
  isPending,
  isTheirs,
  isUnshown,
  standingExhibits,
  wasTheirsWhenJudged,
} from '@xiezhi/record';
import type { OnPaper } from './over-since.ts';
import { cameWhenOver } from './over-since.ts';

/** What a party handed in in the course of the suit, in the words in which a judge reads it. */
export interface HandedIn extends LaterPapers {
  readonly what: 'evidence' | 'application' | 'time' | 'procedure' | 'jurisdiction' | 'defence';
  readonly participant: string;
  /** CPL-62: by somebody who has not shown that they may act for the party, or whose authority does not reach this; else null. */
  readonly unshown: 'pending' | 'beyond' | null;
  /** A judgment is signed, and it was no word of the party then. */
  readonly goneBy: boolean;
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

/** Evidence with its exhibits by their names: none that was taken back or found on, and no list a judge has not taken. */
const evidenceIn = ({ evidence }: CaseState): readonly Handed[] =>
  evidence.lists
    .filter(({ collected, decided }) => collected === null && decided?.outcome !== 'not-taken')
    .flatMap((list) => {
      const exhibits = standingExhibits(evidence).filter(
        (one) => one.list === list.id && one.finding === null,
      );
      const note = exhibits.map(({ name }) => name).join('；');
      const attachments = exhibits.flatMap(({ files }) => files);
      return exhibits.length === 0 ? [] : [{ ...list, note, attachments, paper: onPaper(list) }];
    });

/** Is there a proof to be shown, or does what was shown not reach it? */
const lackOf = (
  { participants }: CaseState['participation'],
  { unshown, participant: party }: Handed,
): 'pending' | 'beyond' =>
  participants.some(
    (one) =>
      one.person === unshown &&
      one.to === null &&
      (one.id === party || one.principal === party) &&
      isPending(one) &&
      one.lapsed === undefined,
  )
    ? 'pending'
    : 'beyond';

/**
 * What of it nobody has decided on, evidence and answers among it: the party's own word, and what came from somebody whose
 * authority nobody has seen.
 */
export function handedIn(state: CaseState): readonly HandedIn[] {
  const { evidence, filing, defence, participation } = state;
  const judged = state.judgment.made !== null || state.judgment.pronouncedAt !== null;
  const as = (what: HandedIn['what'], step: AuthorityStep, all: readonly Handed[]) =>
    all.flatMap((one) => {
      const unshown = isUnshown(participation, one, step) ? lackOf(participation, one) : null;
      if (unshown === null && !isTheirs(participation, one, step)) return [];
      const { entry, at, note, participant, attachments, paper } = one;
      const said = { what, entry, at, note, participant, by: participant, attachments, paper };
      const goneBy = judged && !wasTheirsWhenJudged(participation, one, step);
      return [{ ...said, unshown, goneBy }];
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
  ];
}

/**
 * Of it, what nothing of the course of the suit decides on: it came once that had been judged, or had ended, or from somebody who
 * had no authority for it until then. What is tried anew is tried with it.
 */
export const outsideTheSuit = (state: CaseState): readonly HandedIn[] =>
  handedIn(state).filter(
    (one) =>
      !wentAlong(state, one) &&
      ((one.goneBy && state.judgment.pronouncedAt !== null) || cameWhenOver(state, one)),
  );

/** What the letter takes (transfer-letter.ts), whoever it is from. */
const taken: readonly HandedIn['what'][] = ['evidence', 'defence', 'application', 'jurisdiction'];

/** With the case that was sent back and is tried anew here; what comes after that does not. */
export const wentAlong = (
  { appeal: { retrialOpenedAt } }: CaseState,
  { what, at }: Pick<HandedIn, 'what' | 'at'>,
): boolean => retrialOpenedAt !== null && at < retrialOpenedAt && taken.includes(what);
