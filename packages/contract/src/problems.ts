import { problemsEn } from './problems.en.ts';
import { problemsZh } from './problems.zh-CN.ts';

export { problemStatus } from './problem-codes.ts';
export type { ProblemCode } from './problem-codes.ts';

export const problemTexts = { 'zh-CN': problemsZh, en: problemsEn } as const;
