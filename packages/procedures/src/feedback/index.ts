import type { Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { confirmFeedback, rateService, submitFeedback } from './commands.ts';
import { answerFeedback, improveFeedback, passOnFeedback, tasksOfFeedback } from './desk.ts';
import { evaluateFeedback } from './evaluate.ts';
import { feedbackEn } from './texts.en.ts';
import { feedbackZh } from './texts.zh-CN.ts';

export { quarterOf, quartersOver, spanOf } from './quarter.ts';

/** 意见与评价: what people tell the court about itself, and what becomes of it. Part of no case. */
export const feedback: Procedure = {
  name: 'feedback',
  commands: [
    rateService,
    submitFeedback,
    confirmFeedback,
    answerFeedback,
    passOnFeedback,
    improveFeedback,
    evaluateFeedback,
  ].map(anyCommand),
  feedbackTasks: ({ state }) => tasksOfFeedback(state.feedback),
  texts: { 'zh-CN': feedbackZh, en: feedbackEn },
};
