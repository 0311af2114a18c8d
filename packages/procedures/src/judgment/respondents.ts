import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf, termOf } from '@xiezhi/kernel';
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
  // Looked up once: an appeal may be against thousands.
  const served = new Map(
    state.service.services
      // The first that took effect counts.
      .toReversed()
      .filter(({ papers }) => papers.some(({ file }) => file.sha256 === petition))
      .flatMap(({ addressee, effective }) =>
        effective === null ? [] : [[addressee, effective] as const],
      ),
  );
  const passed = new Map(
    Object.entries(state.proceedings.passed).map(([key, one]) => [termOf(key), one.dueOn]),
  );
  return respondentsTo(state, appeal).map((who) => {
    const answer = answerTo(state, appeal, who.id);
    return {
      who,
      served: served.get(who.id) ?? null,
      answer,
      readyOn:
        answer === null
          ? (passed.get(answerTerm(appeal.id, who.id)) ?? null)
          : courtDayOf(answer.at),
    };
  });
}
