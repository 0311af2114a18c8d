import type { CourtDay, CourtId, Label, Refusal } from '@xiezhi/kernel';
import { addDays, byPolicy, courtStream, offer, offerUnless, technical } from '@xiezhi/kernel';
import type { CourtProfile } from '@xiezhi/record';
import {
  feedbackConfirmed,
  feedbackMatters,
  feedbackRated,
  feedbackSenders,
  feedbackSubmitted,
  fields,
  posts,
  ratedMoments,
} from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  byHotline,
  command,
  field,
  fieldWhen,
  fromStream,
  mendField,
  page,
  refusal,
  refuse,
  useCommand,
} from '../framework/index.ts';
import { policyDays } from '../shared/settings.ts';
import { quarterOf } from './quarter.ts';
import { answeredFirst } from './rules/answered-first.ts';
import { deskOf } from './rules/not-by-whom-it-is-about.ts';

/** The court it is about, by the answer to the question which. */
const courtAsked = fromStream(
  'court',
  ({ input }) =>
    typeof input?.['court'] === 'string' ? courtStream(input['court'] as CourtId) : null,
  (state): CourtProfile => state.court,
);

/** The days a court gives itself for an answer. No law says how many. */
const answerDays = (court: CourtProfile | null): number => policyDays(court, 'feedback-days');
/** Nobody would ever read what is sent to a court that does not work here. */
const noSuchCourt = (court: CourtProfile | null): Refusal | null =>
  court?.established === true
    ? null
    : refusal('feedback/no-such-court', technical, [mendField('court'), byHotline]);
const targetFrom = (today: CourtDay, days: number): CourtDay => addDays(today, days);

/**
 * Says how a step went. It names no case and its words are read by nobody at the court unless an answer was asked for; a
 * person counts once a day for each moment. A low score is not taken back by anybody: no act does it.
 */
export const rateService = command({
  name: 'feedback.rate',
  on: 'feedback',
  by: ['person'],
  opens: true,
  basis: ['OOR-44.1.2'],
  needs: { court: courtAsked },
  offers: () => ratedMoments.map((moment) => offer(moment, { moment })),
  input: z.object({
    court: fields.courtField(),
    score: fields.choice(['5', '4', '3', '2', '1']),
    words: fields.longText(1000).optional(),
    answer: fields.choice(['no', 'yes']),
  }),
  ask: [page('score', field('court'), field('score'), field('words'), field('answer'))],
  decide({ input, offer: { moment }, facts, actor, today }) {
    const nowhere = noSuchCourt(facts.court);
    if (nowhere) return refuse(nowhere);
    const wanted = input.answer === 'yes';
    const days = answerDays(facts.court);
    const about = { court: facts.court, matter: 'rating', post: undefined, named: '' } as const;
    const label: Label = wanted ? 'parties' : `person:${String(actor.person)}`;
    const value = {
      court: input.court,
      desk: wanted ? [...deskOf(about).desk] : [],
      moment,
      score: Number(input.score),
      words: input.words,
      quarter: quarterOf(today),
      by: actor.name,
      answerBy: wanted ? targetFrom(today, days) : undefined,
      days,
    };
    return accept([feedbackRated.make({ given: { label, value } })], {
      unique: [
        {
          space: 'rating',
          value: `${String(actor.person)} ${input.court} ${moment} ${today}`,
          taken: refusal('feedback/rated-today', byPolicy('one-rating-a-day'), [
            useCommand('feedback.submit'),
            byHotline,
          ]),
        },
      ],
    });
  },
  example: { court: '00000000000000000000000c', score: '4', answer: 'no' },
});

/**
 * Writes to the court about itself: what does not work, how one was treated. It is no part of any case: neither the
 * other side nor the bench of a case reads it, and whoever it is about does not answer it.
 */
export const submitFeedback = command({
  name: 'feedback.submit',
  on: 'feedback',
  by: ['person'],
  opens: true,
  basis: ['OOR-44.1.2'],
  needs: { court: courtAsked },
  offers: () => [offer('', {})],
  input: z.object({
    court: fields.courtField(),
    matter: fields.choice(feedbackMatters),
    sender: fields.choice(feedbackSenders),
    post: fields.choice([...posts, 'unknown']).optional(),
    named: fields.text(60).optional(),
    text: fields.longText(4000),
    attachments: fields.files(10),
  }),
  ask: [
    page('matter', field('court'), field('matter'), field('sender')),
    page(
      'text',
      fieldWhen('post', 'matter', ['service', 'conduct']),
      fieldWhen('named', 'matter', ['service', 'conduct']),
      field('text'),
      field('attachments'),
    ),
  ],
  warns: ({ facts: { court } }, { matter, post, named = '' }) =>
    court === null || deskOf({ court, matter, post, named }).free
      ? []
      : [{ code: 'nobody-free', facts: {} }],
  decide({ input, facts, actor, today }) {
    const nowhere = noSuchCourt(facts.court);
    if (nowhere) return refuse(nowhere);
    const { matter, post, named = '', ...said } = input;
    const days = answerDays(facts.court);
    const { desk, excluded } = deskOf({ court: facts.court, matter, post, named });
    return accept([
      feedbackSubmitted.make({
        shared: {
          ...said,
          matter,
          post,
          named,
          desk: [...desk],
          quarter: quarterOf(today),
          by: actor.name,
          answerBy: targetFrom(today, days),
          days,
        },
        ...(excluded.length === 0 ? {} : { apart: { excluded: [...excluded] } }),
      }),
    ]);
  },
  example: {
    court: '00000000000000000000000c',
    matter: 'platform',
    sender: 'self',
    text: '上传照片时，页面一直停在百分之九十九。',
    attachments: [],
  },
});

/** Whoever gave it says whether that settles it. If not, an answer is owed once more, and by another day. */
export const confirmFeedback = command({
  name: 'feedback.confirm',
  on: 'feedback',
  by: ['self'],
  basis: ['OOR-44.1.2'],
  needs: {},
  offers: ({ state: { feedback } }) =>
    feedback.matter === null && feedback.desk.length === 0
      ? []
      : feedback.settled === true
        ? []
        : [offerUnless('', {}, [answeredFirst(feedback)])],
  tells: ({ state: { feedback } }) =>
    feedback.answers.slice(-1).map(({ text, by }) => ({ code: 'answer', facts: { text, by } })),
  input: z.object({
    settled: fields.choice(['yes', 'no']),
    words: fields.longText(1000).optional(),
  }),
  ask: [page('settled', field('settled'), fieldWhen('words', 'settled', ['no']))],
  decide({ state: { feedback }, input, today }) {
    const settled = input.settled === 'yes';
    return accept([
      feedbackConfirmed.make({
        shared: {
          settled,
          words: input.words,
          answerBy: settled ? undefined : targetFrom(today, feedback.days),
        },
      }),
    ]);
  },
  example: { settled: 'yes' },
});
