import type { HandledDto, QuarterDto } from '@xiezhi/contract';
import { countRatings, keptWaysSaved } from '@xiezhi/docket';
import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { quarterOf, quartersOver } from '@xiezhi/procedures';
import type { EvaluationsState, FeedbackState } from '@xiezhi/record';
import { ratedMoments } from '@xiezhi/record';
import { momentTexts } from '../texts/feedback.ts';
import type { Environment } from './environment.ts';
import { quartersShown } from './ways-saved.ts';
import type { Words } from './words.ts';

/** A figure stands for so many people at least, so that nobody can be found in it. */
export const fewestShown = 10;

/** The ways that so many people saved, or nothing where they were too few. */
export const waysShown = (saved: { readonly ways: number; readonly people: number } | undefined) =>
  saved !== undefined && saved.people >= fewestShown ? saved.ways : null;

/**
 * Satisfaction by quarter and moment. Only quarters that are over: a figure that moved with each rating would tell the
 * last one. Groups do not overlap and no total is given, so that what is left out cannot be reckoned back.
 */
export async function quartersOf(
  environment: Environment,
  words: Words,
  court: string,
  { evaluations }: EvaluationsState,
): Promise<readonly QuarterDto[]> {
  const quarters = quartersOver(courtDayOf(environment.clock.now()), quartersShown);
  const counted = await countRatings(environment.pool, court, quarters);
  const saved = await keptWaysSaved(environment.pool, court, quarters);
  const of = (quarter: string) => saved.find((one) => one.quarter === quarter);
  return quarters.map((quarter) => ({
    quarter,
    counted: of(quarter) !== undefined,
    ways: waysShown(of(quarter)),
    ratings: ratedMoments.map((moment) => {
      const found = counted.find((one) => one.quarter === quarter && one.moment === moment);
      const shown = found !== undefined && found.people >= fewestShown ? found : null;
      return {
        moment,
        title: momentTexts[words.lang][moment] ?? moment,
        count: shown?.people ?? null,
        mean: shown === null ? null : (shown.sum / shown.people).toFixed(1),
      };
    }),
    evaluations: evaluations
      .filter((one) => one.quarter === quarter)
      .map(({ number, at, by, findings, proposals }) => ({ number, at, by, findings, proposals })),
  }));
}

/** How what came in was dealt with, by the quarter in which it came; each by its first answer. */
export function handledOf(
  all: readonly FeedbackState[],
  today: CourtDay,
  count: number,
): readonly HandledDto[] {
  return [quarterOf(today), ...quartersOver(today, count)].map((quarter) => {
    const of = all.filter(({ at }) => at !== null && quarterOf(courtDayOf(at)) === quarter);
    const first = of.map((one) => ({ one, answered: one.answers[0] }));
    const inTime = first.filter(
      ({ one, answered }) =>
        answered !== undefined && courtDayOf(answered.at) <= (one.answerBy ?? ''),
    );
    const waiting = of.filter(({ owed }) => owed !== null);
    return {
      quarter,
      received: of.length,
      answeredInTime: inTime.length,
      answeredLate: first.filter(({ answered }) => answered !== undefined).length - inTime.length,
      waiting: waiting.length,
      overdue: waiting.filter(({ owed }) => owed !== null && owed.by < today).length,
    };
  });
}
