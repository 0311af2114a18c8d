import type { Answers } from './answers.ts';
import { court } from './case-examples.ts';

const at = '2026-03-02T02:00:00.000Z';

const feedback: Answers['one-feedback'] = {
  stream: 'feedback:0123456789abcdef01234567',
  title: '对送达的意见',
  at,
  stage: 'received',
  stageTitle: '已收到',
  mine: true,
  text: '短信里没有写案号。',
  entries: [{ seq: 1, at, title: '提出意见', detail: '', files: [] }],
  offers: [],
};

export const feedbackExamples: Pick<Answers, 'feedback' | 'my-feedback' | 'one-feedback'> = {
  feedback: {
    court,
    courts: [{ id: court.id, name: court.name }],
    least: 10,
    quarters: [{ quarter: '2025Q4', counted: true, ways: 41, ratings: [], evaluations: [] }],
    acts: [{ title: '起诉', screens: 8, questions: 30, always: 9 }],
    improvements: [],
  },
  'my-feedback': { said: [], desk: null, handled: [], offers: [] },
  'one-feedback': feedback,
};
