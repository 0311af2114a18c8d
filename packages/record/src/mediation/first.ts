import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { FilingState } from '../filing/index.ts';
import { isSuit } from '../filing/index.ts';
import type { ParticipationState } from '../participation/index.ts';
import {
  active,
  carriedSince,
  handedInForAnother,
  partiesOf,
  reachesStep,
} from '../participation/index.ts';
import type { First, FirstAnswer, FirstMediation } from './first-state.ts';

interface Looked {
  readonly mediation: First;
  readonly participation: ParticipationState;
  readonly filing: FilingState;
}

/** Is this the party's own word, by now? */
const isTheirs = (participation: ParticipationState, one: FirstAnswer): boolean =>
  !participation.notTheirs.some(({ entry }) => entry === one.entry) &&
  (!one.pending || carriedSince(participation, one, (held) => reachesStep(held, 'mediation')));

/** Was the complaint handed in for this party by somebody who has not shown that they may? */
const isOfAnother = (participation: ParticipationState, participant: string): boolean =>
  active(participation).some((one) => handedInForAnother(one) && one.principal === participant);

/** What a party says to it: its own last word, or else of a plaintiff what its complaint says. Null: nothing. */
export function wordOnFirst(
  { mediation, participation, filing }: Looked,
  participant: string,
): FirstAnswer['answer'] | null {
  const said = mediation.firstAnswers.findLast(
    (one) => one.participant === participant && isTheirs(participation, one),
  );
  if (said !== undefined) return said.answer;
  const sues = partiesOf(participation, 'plaintiff').some(({ id }) => id === participant);
  const wish =
    sues && !isOfAnother(participation, participant) ? filing.elements?.mediation : undefined;
  return wish === 'yes' ? 'agreed' : wish === 'no' ? 'refused' : null;
}

/** All who sue would try. */
export const plaintiffsWouldMediate = (view: Looked): boolean => {
  const sue = partiesOf(view.participation, 'plaintiff');
  return sue.length > 0 && sue.every(({ id }) => wordOnFirst(view, id) === 'agreed');
};

/** Would it begin with the registration? Of a case that came from another court it was for that court to try. */
export const beginsWithRegistration = (view: Looked): boolean =>
  view.mediation.first === null && view.filing.transferred === null && plaintiffsWouldMediate(view);

/** The mediation before the trial that is under way; null where there is none. */
export const firstUnderWay = ({ first }: First): FirstMediation | null =>
  first === null || first.ended !== null ? null : first;

/**
 * A refusal that stands, and that has ended nothing yet: it came from somebody who had not shown authority, and the party itself
 * has said nothing since.
 */
export function firstRefused({ mediation, participation }: Looked): FirstAnswer | null {
  if (firstUnderWay(mediation) === null) return null;
  const { firstAnswers } = mediation;
  const standing = firstAnswers.find(
    ({ answer, participant }, place) =>
      answer === 'refused' &&
      !firstAnswers
        .slice(place + 1)
        .some((one) => one.participant === participant && isTheirs(participation, one)),
  );
  return standing ?? null;
}

/**
 * OLR-9.1.2b: the day whose next day is the first of the court's seven. Null while nothing runs: before there is anything to review,
 * and while whoever sues lets it be mediated before registration; they may ask for registration on any day. What is applied for is
 * not mediated, and once they insist on a ruling, or the court above or a judge has sent a refusal back, the days run.
 */
export function reviewRunsFrom({
  filing,
  mediation,
}: Pick<Looked, 'filing' | 'mediation'>): CourtDay | null {
  const { first } = mediation;
  const { reviewFrom, status, declined } = filing;
  const standsStill = isSuit({ filing }) && status === 'under-review' && declined === null;
  if (reviewFrom === null || first?.moment !== 'before' || !standsStill) return reviewFrom;
  if (first.ended === null) return null;
  const endedOn = courtDayOf(first.ended.at);
  return endedOn > reviewFrom ? endedOn : reviewFrom;
}
