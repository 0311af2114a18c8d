import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Appeal, AppealAnswer, CaseState, Participant, Service } from '@xiezhi/record';
import { answerTo, respondentsTo } from '@xiezhi/record';
import { petitionOf } from '../shared/petition.ts';

/** How it stands with one party against whom an appeal is. */
export interface Respondent {
  readonly who: Participant;
  /** The service of the petition on this party that took effect. */
  readonly served: NonNullable<Service['effective']> | null;
  readonly answer: AppealAnswer | null;
  /** Since when nothing more is awaited of this party: its answer, or the passed end of its fifteen days. */
  readonly readyOn: CourtDay | null;
}

/** Without the day, as the term is named. */
export const answerTerm = (appeal: string, participant: string): string =>
  `judgment/appeal-answer/${appeal}/${participant}`;

/** Each party against whom the appeal is, with what is known of its service and answer. */
export function respondentsOf(state: CaseState, appeal: Appeal): readonly Respondent[] {
  const petition = petitionOf(state, appeal)?.sha256;
  return respondentsTo(state, appeal).map((who) => {
    const served =
      state.service.services.find(
        (one) =>
          one.addressee === who.id &&
          one.effective !== null &&
          one.papers.some(({ file }) => file.sha256 === petition),
      )?.effective ?? null;
    const answer = answerTo(state, appeal, who.id);
    const term = `${answerTerm(appeal.id, who.id)}@`;
    const passed = Object.entries(state.proceedings.passed).find(([key]) => key.startsWith(term));
    const readyOn = answer === null ? (passed?.[1].dueOn ?? null) : courtDayOf(answer.at);
    return { who, served, answer, readyOn };
  });
}
