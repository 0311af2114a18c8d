export * from './cause.ts';
export * from './elements.ts';
export * from './entries.ts';
export { explanationTerm, waitExtended } from './explanation.ts';
export type { Explanation } from './explanation.ts';
export * from './procedure.ts';
export * from './questions.ts';
export * from './state.ts';
