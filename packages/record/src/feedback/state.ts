import type { CourtDay, CourtId, Entry, Instant, PersonId } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import type { FileReference } from '../fields/values.ts';
import type { Post } from '../court/entries.ts';
import type { FeedbackFinding, FeedbackMatter, FeedbackSender, RatedMoment } from './entries.ts';
import * as kinds from './entries.ts';

/** One thing somebody told the court about itself: a stream of its own, and part of no case. */
export interface FeedbackState {
  readonly court: CourtId | null;
  readonly from: PersonId | null;
  /** Their name, as it was given. */
  readonly by: string;
  readonly at: Instant | null;
  /** Posts whose holders answer it. */
  readonly desk: readonly Post[];
  /** Whom it is about; whoever is named here answers nothing of it. */
  readonly named: string;
  /** The persons it is about, as the court's offices knew them when it came in. */
  readonly excluded: readonly string[];
  readonly matter: FeedbackMatter | null;
  readonly sender: FeedbackSender;
  readonly moment: RatedMoment | null;
  readonly score: number | null;
  readonly text: string;
  readonly attachments: readonly FileReference[];
  /** How many days the court gives itself for an answer, as it was when this came in. */
  readonly days: number;
  /** The day by which the first answer was due; left out where none was asked for. */
  readonly answerBy?: string | undefined;
  /** An answer is owed by then, and since when; null: none is owed. */
  readonly owed: { readonly by: CourtDay; readonly since: Instant } | null;
  readonly answers: readonly {
    readonly finding: FeedbackFinding;
    readonly text: string;
    readonly by: string;
    readonly at: Instant;
    readonly person: PersonId | null;
  }[];
  /** What was promised and is not yet done. */
  readonly promised: { readonly by: CourtDay; readonly since: Instant } | null;
  readonly passedOn: readonly { readonly to: string; readonly letter: string }[];
  readonly improvements: readonly string[];
  /** What whoever gave it says of the last answer; null: nothing yet. */
  readonly settled: boolean | null;
}

const initial: FeedbackState = {
  court: null,
  from: null,
  by: '',
  at: null,
  desk: [],
  named: '',
  excluded: [],
  matter: null,
  sender: 'self',
  moment: null,
  score: null,
  text: '',
  attachments: [],
  days: 0,
  owed: null,
  answers: [],
  promised: null,
  passedOn: [],
  improvements: [],
  settled: null,
};

const feedbackKinds = [
  kinds.feedbackRated,
  kinds.feedbackSubmitted,
  kinds.feedbackAnswered,
  kinds.feedbackPassedOn,
  kinds.feedbackImproved,
  kinds.feedbackConfirmed,
] as const;

const personOf = ({ actor }: Entry): PersonId | null =>
  actor.kind === 'person' ? actor.person : null;

const owedBy = (day: string | undefined, since: Instant): FeedbackState['owed'] =>
  day === undefined ? null : { by: day as CourtDay, since };

export const feedbackSlice = slice<FeedbackState, typeof feedbackKinds>(initial, feedbackKinds, {
  'feedback.Rated': (state, entry) => ({
    ...state,
    ...entry.body,
    court: entry.body.court as CourtId,
    from: personOf(entry),
    at: entry.at,
    text: entry.body.words ?? '',
    owed: owedBy(entry.body.answerBy, entry.at),
  }),
  'feedback.Submitted': (state, entry) => ({
    ...state,
    ...entry.body,
    excluded: entry.body.excluded ?? [],
    court: entry.body.court as CourtId,
    from: personOf(entry),
    at: entry.at,
    owed: owedBy(entry.body.answerBy, entry.at),
  }),
  'feedback.Answered': (state, entry) => ({
    ...state,
    owed: null,
    settled: null,
    answers: [...state.answers, { ...entry.body, at: entry.at, person: personOf(entry) }],
    promised: owedBy(entry.body.changeBy, entry.at) ?? state.promised,
  }),
  'feedback.PassedOn': (state, { body }) => ({
    ...state,
    passedOn: [...state.passedOn, body],
  }),
  'feedback.Improved': (state, { body }) => ({
    ...state,
    promised: null,
    settled: null,
    improvements: [...state.improvements, body.what],
  }),
  'feedback.Confirmed': (state, { body, at }) => ({
    ...state,
    settled: body.settled,
    owed: owedBy(body.answerBy, at),
  }),
});

/** What a court has made of its quarters, in order of signing. */
export interface EvaluationsState {
  readonly evaluations: readonly {
    readonly quarter: string;
    readonly number: number;
    readonly findings: string;
    readonly proposals: string;
    readonly with: readonly string[];
    readonly sentTo: string;
    readonly letter: string;
    readonly by: string;
    readonly at: Instant;
  }[];
}

const evaluationKinds = [kinds.feedbackEvaluated] as const;

export const evaluationsSlice = slice<EvaluationsState, typeof evaluationKinds>(
  { evaluations: [] },
  evaluationKinds,
  {
    'feedback.Evaluated': ({ evaluations }, { body, at }) => ({
      evaluations: [...evaluations, { ...body, at }],
    }),
  },
);

/** Where it stands, in the requirements' order: filed, answered, improved, verified. */
export type FeedbackStage = 'noted' | 'waiting' | 'answered' | 'promised' | 'improved' | 'settled';

export function stageOfFeedback(state: FeedbackState): FeedbackStage {
  if (state.owed !== null) return 'waiting';
  if (state.settled === true) return 'settled';
  if (state.promised !== null) return 'promised';
  if (state.improvements.length > 0) return 'improved';
  return state.answers.length > 0 ? 'answered' : 'noted';
}
