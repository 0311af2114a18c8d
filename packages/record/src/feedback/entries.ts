import { z } from 'zod';
import { posts } from '../court/entries.ts';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/values.ts';

/** When a person is asked how it went: after a step that is over, and whenever they want to say it. */
export const ratedMoments = ['filing', 'service', 'closing', 'other'] as const;
export type RatedMoment = (typeof ratedMoments)[number];

/** What somebody writes about. `conduct` is how a person of the court behaved, never what was decided. */
export const feedbackMatters = [
  'platform',
  'procedure',
  'suggestion',
  'service',
  'conduct',
] as const;
export type FeedbackMatter = (typeof feedbackMatters)[number];

/** For whom it is written; each has a line of its own to the bodies above (GD-0.1.0). */
export const feedbackSenders = ['self', 'bar', 'justice-bureau', 'court'] as const;
export type FeedbackSender = (typeof feedbackSenders)[number];

export const feedbackFindings = ['will-change', 'right', 'explained', 'not-so'] as const;
export type FeedbackFinding = (typeof feedbackFindings)[number];

const desk = z.array(z.enum(posts));

/**
 * How somebody found a step: it names no case, so that nobody in one can tell who was content with it. The part is read
 * by whoever gave it alone, and by the desk too where they asked for an answer; it is counted all the same.
 */
export const feedbackRated = entryKind('feedback', 'feedback.Rated', 1, {
  given: {
    label: 'chosen',
    shape: z.object({
      court: z.string(),
      /** Posts whose holders answer it; none where no answer was asked for. */
      desk,
      moment: z.enum(ratedMoments),
      /** 1 is bad, 5 is good. */
      score: z.number().int().min(1).max(5),
      words: z.string().optional(),
      /** `2026Q4`: what statistics are counted by. */
      quarter: z.string(),
      by: z.string(),
      answerBy: z.string().optional(),
      days: z.number().int(),
    }),
  },
});

export const feedbackSubmitted = entryKind('feedback', 'feedback.Submitted', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      court: z.string(),
      desk,
      matter: z.enum(feedbackMatters),
      sender: z.enum(feedbackSenders),
      /** Whom it is about, as the writer knows them. Whoever is named here answers nothing of it. */
      named: z.string(),
      post: z.enum([...posts, 'unknown']).optional(),
      text: z.string(),
      attachments: z.array(fileReference),
      quarter: z.string(),
      by: z.string(),
      answerBy: z.string(),
      days: z.number().int(),
    }),
  },
  /** Persons who have no part in it, by whatever post: those it is about. */
  apart: {
    label: 'court',
    optional: true,
    shape: z.object({ excluded: z.array(z.string()).optional() }),
  },
});

export const feedbackAnswered = entryKind('feedback', 'feedback.Answered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      finding: z.enum(feedbackFindings),
      text: z.string(),
      by: z.string(),
      /** The day by which what was promised is to be done. */
      changeBy: z.string().optional(),
    }),
  },
});

/** By which letter it went to the body above. The letter itself goes on the way the bodies have between them. */
export const feedbackPassedOn = entryKind('feedback', 'feedback.PassedOn', 1, {
  shared: { label: 'parties', shape: z.object({ to: z.string(), letter: z.string() }) },
});

/** What was changed because of it. Published: it names nobody. */
export const feedbackImproved = entryKind('feedback', 'feedback.Improved', 1, {
  published: { label: 'public', shape: z.object({ court: z.string(), what: z.string() }) },
});

export const feedbackConfirmed = entryKind('feedback', 'feedback.Confirmed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      settled: z.boolean(),
      words: z.string().optional(),
      answerBy: z.string().optional(),
    }),
  },
});

/** What a court makes of a quarter, with whom, and to whom it goes. What was signed stays; what is said later comes after. */
export const feedbackEvaluated = entryKind('court', 'feedback.Evaluated', 1, {
  published: {
    label: 'public',
    shape: z.object({
      quarter: z.string(),
      /** The first of a quarter is 1; what is added later counts on. */
      number: z.number().int(),
      findings: z.string(),
      proposals: z.string(),
      with: z.array(z.string()),
      sentTo: z.string(),
      letter: z.string(),
      by: z.string(),
    }),
  },
});
