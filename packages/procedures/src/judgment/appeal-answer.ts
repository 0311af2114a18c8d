import type { CourtDay } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import {
  appealAnswered,
  fields,
  handsInFor,
  nextAppealAnswer,
  speaksFor,
  standingAppeals,
} from '@xiezhi/record';
import type { Appeal, CaseState } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import { z } from 'zod';
import type { Actor } from '../framework/index.ts';
import { accept, command, field, neededWhen, page, refuse } from '../framework/index.ts';
import { dayOfReceipt } from '../shared/day-of-receipt.ts';
import { endOf } from '../shared/due.ts';
import type { LastDay } from '../shared/last-day-to-appeal.ts';
import type { Respondent } from './respondents.ts';
import { answerTerm, respondentsOf } from './respondents.ts';
import { fifteenDaysToAnswerTheAppeal } from './rules/fifteen-days-to-answer-the-appeal.ts';

interface Answering extends Respondent {
  readonly appeal: Appeal;
}

/** Appeal by appeal, everybody against whom it is. On any day: also before it was served, and after the file has gone up. */
export const answering = (state: CaseState): readonly Answering[] =>
  standingAppeals(state).flatMap((appeal) =>
    respondentsOf(state, appeal).map((one) => ({ ...one, appeal })),
  );

const keyOf = ({ appeal, who }: Answering): string => `${appeal.id}.${who.id}`;

/** The end of the fifteen days; null before the petition was effectively served. A day told for certain stays. */
export function lastDayToAnswer(
  state: CaseState,
  { appeal, who, served }: Answering,
  law: Law,
): LastDay | null {
  if (served === null) return null;
  const end = endOf(fifteenDaysToAnswerTheAppeal({ servedOn: served.on, law }));
  const kept = state.proceedings.kept[answerTerm(appeal.id, who.id)];
  return kept !== undefined && kept > end.dueOn ? { dueOn: kept, provisional: false } : end;
}

function isLate(state: CaseState, one: Answering, on: CourtDay, law: Law): boolean {
  const last = lastDayToAnswer(state, one, law);
  return last !== null && !last.provisional && on > last.dueOn;
}

const mayAnswer = (state: CaseState, { person }: Actor, one: Answering): boolean =>
  person !== null && handsInFor(state.participation, person, one.who.id);

/** The other side answers the appeal, or does not: silence takes nothing from it (CPL-174). */
export const answerAppeal = command({
  name: 'appeal.answer',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-174'],
  needs: {},
  offers: ({ state, actor }) =>
    answering(state)
      .filter((one) => mayAnswer(state, actor, one))
      .map((one) => offer(keyOf(one), one)),
  tells: ({ state, law }, one) => {
    const last = lastDayToAnswer(state, one, law);
    return [
      { code: 'claims', facts: { claims: one.appeal.claims } },
      ...(last === null ? [] : [{ code: 'last-day', facts: { ...last }, short: true }]),
    ];
  },
  input: z
    .object({
      text: fields.longText(20_000),
      attachments: fields.files(),
      conformsToOriginals: fields.confirmation().optional(),
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page('text', field('text')),
    page('papers', field('attachments'), neededWhen('conformsToOriginals', 'attachments', ['*'])),
  ],
  decide({ state, actor, offer: one, input, law, today }) {
    const shown = actor.person !== null && speaksFor(state.participation, actor.person, one.who.id);
    return accept([
      appealAnswered.make({
        shared: {
          participant: one.who.id,
          source: 'online',
          receivedOn: today,
          late: isLate(state, one, today, law),
          authority: shown ? undefined : 'pending',
          attachments: input.attachments,
          appeal: one.appeal.id,
          answer: nextAppealAnswer(state.appeal),
          text: input.text,
        },
      }),
    ]);
  },
  example: { text: '一审认定事实清楚，请求驳回上诉。', attachments: [], conformsToOriginals: true },
});

/** An answer on paper, entered by the clerk; the party is its author. */
export const recordAppealAnswer = command({
  name: 'appeal.record-answer',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-174', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) => answering(state).map((one) => offer(keyOf(one), one)),
  input: z.object({
    receivedOn: fields.day(),
    text: fields.longText(20_000),
    attachments: fields.files(),
  }),
  ask: [page('paper', field('receivedOn'), field('text'), field('attachments'))],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: one, input, law, today }) {
    const { receivedOn } = input;
    const notThatDay = dayOfReceipt({ receivedOn, first: one.appeal.receivedOn, today });
    if (notThatDay) return refuse(notThatDay);
    return accept([
      appealAnswered.make({
        shared: {
          participant: one.who.id,
          source: 'paper',
          receivedOn,
          late: isLate(state, one, receivedOn as CourtDay, law),
          attachments: input.attachments,
          appeal: one.appeal.id,
          answer: nextAppealAnswer(state.appeal),
          text: input.text,
        },
      }),
    ]);
  },
  example: { receivedOn: '2026-04-28', text: '答辩意见：请求驳回上诉。', attachments: [] },
});
