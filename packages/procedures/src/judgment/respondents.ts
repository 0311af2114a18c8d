import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Appeal, AppealAnswer, CaseState, Participant, Service } from '@xiezhi/record';
import { answerTo, livesAbroad, respondentsTo } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { endOf } from '../shared/due.ts';
import { lastDayOf } from '../shared/last-day.ts';
import { petitionOf } from '../shared/petition.ts';
import { fifteenDaysToAnswerTheAppeal } from './rules/fifteen-days-to-answer-the-appeal.ts';

/** How it stands with one party against whom an appeal is. */
export interface Respondent {
  readonly who: Participant;
  /** The service of the petition on this party that took effect. */
  readonly served: NonNullable<Service['effective']> | null;
  readonly answer: AppealAnswer | null;
  /** Since when nothing more is awaited of this party: the receipt of its answer, or the passed end of its fifteen days. */
  readonly readyOn: CourtDay | null;
}

/** Without the day, as the term is named. */
export const answerTerm = (appeal: string, participant: string): string =>
  `judgment/appeal-answer/${appeal}/${participant}`;

/** The end of the fifteen days; null before the petition was effectively served. A day told for certain stays. */
export function lastDayToAnswer(
  state: CaseState,
  about: Pick<Respondent, 'who' | 'served'> & { readonly appeal: Appeal },
  law: Law,
): LastDay | null {
  const { appeal, who, served } = about;
  if (served === null) return null;
  const abroad = livesAbroad(state.participation, who.id, served.on);
  const end = endOf(fifteenDaysToAnswerTheAppeal({ servedOn: served.on, law, abroad }));
  return lastDayOf(state, answerTerm(appeal.id, who.id), end, law);
}

/** By addressee, the service of the petition that took effect. Looked up once: an appeal may be against thousands. */
export function servicesOfPetition(
  state: CaseState,
  appeal: Appeal,
): ReadonlyMap<string, NonNullable<Respondent['served']>> {
  const petition = petitionOf(state, appeal)?.sha256;
  return new Map(
    state.service.services
      // The first that took effect counts.
      .toReversed()
      .filter(({ papers }) => papers.some(({ file }) => file.sha256 === petition))
      .flatMap(({ addressee, effective }) =>
        effective === null ? [] : [[addressee, effective] as const],
      ),
  );
}

/** Each party against whom the appeal is, with what is known of its service and answer. */
export function respondentsOf(state: CaseState, appeal: Appeal, law: Law): readonly Respondent[] {
  const served = servicesOfPetition(state, appeal);
  return respondentsTo(state, appeal).map((who) => {
    const about = { who, served: served.get(who.id) ?? null, appeal };
    const answer = answerTo(state, appeal, who.id);
    return { ...about, answer, readyOn: answer?.receivedOn ?? silentSince(state, about, law) };
  });
}

/** The last day that runs from the present service, once it has passed. One of a service that was undone says nothing. */
function silentSince(
  state: CaseState,
  about: Parameters<typeof lastDayToAnswer>[1],
  law: Law,
): CourtDay | null {
  const dueOn = lastDayToAnswer(state, about, law)?.dueOn;
  const passed =
    state.proceedings.passed[`${answerTerm(about.appeal.id, about.who.id)}@${dueOn ?? ''}`];
  return passed?.dueOn ?? null;
}
