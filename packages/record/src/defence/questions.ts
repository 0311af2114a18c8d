import type { AuthorityStep, ParticipationState } from '../participation/index.ts';
import { answerOfRepresented, carriedSince, reachesStep } from '../participation/index.ts';
import type { Defence, DefenceState, JurisdictionObjection } from './state.ts';

interface DefenceView {
  readonly defence: DefenceState;
  readonly participation: ParticipationState;
}

/**
 * Is this the party's own word? What came from somebody who had not shown that they may act for the party lies in the
 * case, and takes nothing from the party: it counts once the court has seen their authority, and goes on counting when
 * that authority ends (CPL-62). An authority that had ended before carries nothing. Nor is it theirs when a judge has found that
 * their account was used by somebody else (OLR-7.2.3): from that decision on it is as if it had not been said. What lay outside
 * the limits of an authority counts once the party has widened it to that step, and then for good.
 */
export const isTheirs = (
  participation: ParticipationState,
  { participant, unshown, at, entry }: Pick<Defence, 'participant' | 'unshown' | 'at' | 'entry'>,
  step: AuthorityStep | null,
): boolean =>
  !participation.notTheirs.some((one) => one.entry === entry) &&
  (unshown === null ||
    carriedSince(participation, { by: unshown, participant, at }, (held) =>
      reachesStep(held, step),
    ));

/** Handed in for a party by somebody who has not shown that they may, and nobody has said that it is not the party's (CPL-62). */
export const isUnshown = (
  participation: ParticipationState,
  one: Pick<Defence, 'participant' | 'unshown' | 'at' | 'entry'>,
  step: AuthorityStep | null,
): boolean =>
  one.unshown !== null &&
  !isTheirs(participation, one, step) &&
  answerOfRepresented(participation, one) !== false &&
  !participation.notTheirs.some(({ entry }) => entry === one.entry);

/** The same as it stood when the case was judged; of whatever came since, no. */
export const wasTheirsWhenJudged = (
  { whenJudged, ...now }: ParticipationState,
  one: Parameters<typeof isTheirs>[1],
  step: AuthorityStep | null,
): boolean => whenJudged !== null && isTheirs({ ...now, ...whenJudged, whenJudged }, one, step);

/** The answers to the complaint that are the parties' own. */
export const answers = ({ defence, participation }: DefenceView): readonly Defence[] =>
  defence.defences.filter((one) => isTheirs(participation, one, 'pleadings'));

/** Has this party answered the complaint? The one question for what is owed, the stage and service. */
export const answered = (view: DefenceView, participant: string): boolean =>
  answers(view).some((one) => one.participant === participant);

/** Objections of parties to jurisdiction on which a judge has not decided. */
export const openObjections = ({
  defence,
  participation,
}: DefenceView): readonly JurisdictionObjection[] =>
  defence.objections.filter(
    (one) => one.decided === null && isTheirs(participation, one, 'pleadings'),
  );

/** The objection on which the case was ruled to go to another court (CPL-130); null while it is tried here. */
export const transferOrdered = ({
  defence,
}: Pick<DefenceView, 'defence'>):
  (JurisdictionObjection & { readonly transferTo: string }) | null => {
  const founded = defence.objections.findLast(({ transferTo }) => transferTo !== null);
  return founded === undefined ? null : { ...founded, transferTo: founded.transferTo ?? '' };
};
