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
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { dayOfReceipt, dayThatCounts } from '../shared/day-of-receipt.ts';
import { isAfter } from '../shared/last-day.ts';
import type { Respondent } from './respondents.ts';
import { lastDayToAnswer, respondentsOf } from './respondents.ts';
import { textAndPapers, textWithPapers } from '../shared/with-papers.ts';

interface Answering extends Respondent {
  readonly appeal: Appeal;
}

/** Appeal by appeal, everybody against whom it is. On any day: also before it was served, and after the file has gone up. */
export const answering = (state: CaseState, law: Law): readonly Answering[] =>
  standingAppeals(state).flatMap((appeal) =>
    respondentsOf(state, appeal, law).map((one) => ({ ...one, appeal })),
  );

const keyOf = ({ appeal, who }: Answering): string => `${appeal.id}.${who.id}`;

const isLate = (state: CaseState, one: Answering, on: CourtDay, law: Law): boolean =>
  isAfter(lastDayToAnswer(state, one, law), on);

const mayAnswer = (state: CaseState, { person }: Actor, one: Answering): boolean =>
  person !== null && handsInFor(state.participation, person, one.who.id);

/** Has the court seen that they may act for the party? What comes before is received all the same, and marked (CPL-62). */
const isShown = (state: CaseState, { person }: Actor, one: Answering): boolean =>
  person !== null && speaksFor(state.participation, person, one.who.id);

/** The other side answers the appeal, or does not: silence takes nothing from it (CPL-174). */
export const answerAppeal = command({
  name: 'appeal.answer',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-174'],
  needs: {},
  offers: ({ state, actor, law }) =>
    answering(state, law)
      .filter((one) => mayAnswer(state, actor, one))
      .map((one) => offer(keyOf(one), one)),
  tells: ({ state, actor, law }, one) => {
    const last = lastDayToAnswer(state, one, law);
    return [
      { code: 'claims', facts: { claims: one.appeal.claims } },
      ...(last === null ? [] : [{ code: 'last-day', facts: { ...last }, short: true }]),
      ...(isShown(state, actor, one) ? [] : [{ code: 'authority', facts: {} }]),
    ];
  },
  input: textWithPapers(20_000),
  ask: textAndPapers,
  decide({ state, actor, offer: one, input, law, today }) {
    return accept([
      appealAnswered.make({
        shared: {
          participant: one.who.id,
          source: 'online',
          receivedOn: today,
          late: isLate(state, one, today, law),
          authority: isShown(state, actor, one) ? undefined : 'pending',
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

/** An answer on paper, entered by the clerk; the party is its author. By its postmark where it came by post (CPL-85). */
export const recordAppealAnswer = command({
  name: 'appeal.record-answer',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-174', 'CPL-85', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state, law }) => answering(state, law).map((one) => offer(keyOf(one), one)),
  input: z.object({
    receivedOn: fields.day(),
    postedOn: fields.day().optional(),
    text: fields.longText(20_000),
    attachments: fields.scans(),
  }),
  ask: [page('paper', field('receivedOn'), field('postedOn'), field('text'), field('attachments'))],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: one, input, law, today }) {
    const { receivedOn, postedOn } = input;
    const notThatDay = dayOfReceipt({
      receivedOn,
      postedOn,
      first: one.appeal.receivedOn,
      today,
    });
    if (notThatDay) return refuse(notThatDay);
    return accept([
      appealAnswered.make({
        shared: {
          participant: one.who.id,
          source: 'paper',
          receivedOn,
          postedOn,
          late: isLate(state, one, dayThatCounts(input), law),
          attachments: input.attachments,
          appeal: one.appeal.id,
          answer: nextAppealAnswer(state.appeal),
          text: input.text,
        },
      }),
    ]);
  },
  example: {
    receivedOn: '2026-04-28',
    text: '答辩意见：请求驳回上诉。',
    attachments: [
      { sha256: '0'.repeat(64), name: '答辩状.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
  },
});
