import type { ProblemCode, ProblemText } from './problem-codes.ts';

/* What can go wrong with a form that was begun. */

type OfDrafts = Extract<ProblemCode, 'draft-changed' | 'too-many-drafts'>;

export const draftProblemsZh: Record<OfDrafts, ProblemText> = {
  'draft-changed': {
    title: '这份草稿在别处改过了',
    detail: '您可能在另一个窗口或另一台设备上写过它。这里写的还没有存进去，也没有盖掉那一份。',
  },
  'too-many-drafts': {
    title: '草稿太多了',
    detail: '没有存进去。请先提交或者删去几份不用的草稿，再存这一份。',
  },
};

export const draftProblemsEn: Record<OfDrafts, ProblemText> = {
  'draft-changed': {
    title: 'This draft was changed elsewhere',
    detail:
      'You may have written it in another window or on another device. What you see here is not saved, and nothing has been overwritten.',
  },
  'too-many-drafts': {
    title: 'Too many drafts',
    detail: 'This one was not saved. Submit or delete some you do not need, then save it again.',
  },
};
