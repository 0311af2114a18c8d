import { isTheirs } from '../defence/index.ts';
import type { Participant, ParticipationState } from '../participation/index.ts';
import { carriedSince, holdsAct, participant, parties } from '../participation/index.ts';
import type { Appeal, AppealAnswer, AppealState, DecidedAbove } from './shapes.ts';
import { appealEnded } from './state.ts';

interface AppealView {
  readonly appeal: AppealState;
  readonly participation: ParticipationState;
}

/** The ruling by which a suit is not accepted (CPL-126), as an appeal names it. */
export const acceptanceRuling = 'acceptance';

/** The ruling by which an application is not accepted that the court above reconsiders and no appeal lies against. */
export const reconsideredRuling = 'reconsideration';

/** It asks that a suit or an application be accepted, and is against nobody: who is sued or applied against was never told. */
export const asksToBeAccepted = ({ ruling }: Pick<Appeal, 'ruling'>): boolean =>
  ruling === acceptanceRuling || ruling === reconsideredRuling;

/** What an entry about it says of it, so that it is called what it is. */
export const ofReconsideration = ({
  ruling,
}: Pick<Appeal, 'ruling'>): { readonly ruling?: string } =>
  ruling === reconsideredRuling ? { ruling } : {};

/**
 * Appeals that hold back what they are against (CPL-158): whatever was handed in, however it is marked, until a judge has found
 * that it has no effect. No clock and no rule takes that from an appellant.
 */
export const standingAppeals = ({ appeal }: Pick<AppealView, 'appeal'>): readonly Appeal[] =>
  appeal.appeals.filter((one) => !appealEnded(one));

/**
 * It came from somebody whose authority did not reach it, and has become the appellant's since: who acts for a party without
 * special authority appeals no more after that than before (CPL-62).
 */
const isTheirsByNow = (participation: ParticipationState, one: Appeal): boolean =>
  isTheirs(participation, one, 'appeal') &&
  carriedSince(participation, { ...one, by: one.unshown }, (held) => holdsAct(held, 'appeal'));

/** Marked when it came in, still here, and no judge has looked at it since: late, against a final judgment, or not the party's own yet. */
export const appealsToWeigh = ({ appeal, participation }: AppealView): readonly Appeal[] =>
  appeal.appeals.filter(
    (one) =>
      one.weighed === null &&
      one.withdrawnAt === null &&
      one.sentUp === null &&
      (one.late ||
        one.final ||
        one.authority === 'general' ||
        (one.authority === 'pending' && !isTheirsByNow(participation, one))),
  );

/** Standing appeals against the judgment, and not against a ruling. */
export const appealsAgainstJudgment = (view: Pick<AppealView, 'appeal'>): readonly Appeal[] =>
  standingAppeals(view).filter(({ ruling }) => ruling === null);

/** Sent up, and nothing has come back. */
export const withTheCourtAbove = (view: Pick<AppealView, 'appeal'>): readonly Appeal[] =>
  standingAppeals(view).filter(({ sentUp, decided }) => sentUp !== null && decided === null);

/**
 * What became of the judgment in the court above; null while that is open. Taken back, an appeal says nothing while
 * another is still to be decided.
 */
export function judgmentAbove(view: Pick<AppealView, 'appeal'>): DecidedAbove | null {
  const all = appealsAgainstJudgment(view);
  const decided = all.flatMap((one) => one.decided ?? []);
  const last = decided.findLast(({ outcome }) => outcome !== 'withdrawn');
  if (last !== undefined) return last;
  return decided.length < all.length ? null : (decided.at(-1) ?? null);
}

/** Sent back, and the number of the case in which it is tried anew is not here yet. */
export const retrialAwaited = (view: Pick<AppealView, 'appeal'>): DecidedAbove | null => {
  const above = judgmentAbove(view);
  return above?.outcome === 'remanded' && view.appeal.retrial === null ? above : null;
};

/** Standing appeals against that ruling. */
export const appealsAgainstRuling = (
  view: Pick<AppealView, 'appeal'>,
  id: string,
): readonly Appeal[] => standingAppeals(view).filter(({ ruling }) => ruling === id);

/**
 * Is the appeal against this party: one that does not stand on the appellant's side, or that it names there. One against a
 * ruling not to accept is against nobody: who is sued is in no case yet.
 */
export const isAgainst = (
  { participation }: Pick<AppealView, 'participation'>,
  one: Appeal,
  { id, side }: Participant,
): boolean =>
  !asksToBeAccepted(one) &&
  (side !== (participant(participation, one.participant)?.side ?? null) ||
    one.against.includes(id));

/** Everybody against whom it is. */
export const respondentsTo = (
  { participation }: Pick<AppealView, 'participation'>,
  one: Appeal,
): readonly Participant[] => {
  if (asksToBeAccepted(one)) return [];
  const side = participant(participation, one.participant)?.side ?? null;
  const named = new Set(one.against);
  return parties(participation).filter((each) => each.side !== side || named.has(each.id));
};

/** The answer of that party to the appeal, its own: null while there is none. */
export const answerTo = (
  { appeal, participation }: AppealView,
  one: Appeal,
  respondent: string,
): AppealAnswer | null =>
  appeal.answers.find(
    (each) =>
      each.appeal === one.id &&
      each.participant === respondent &&
      isTheirs(participation, each, 'appeal'),
  ) ?? null;
