export type * from './application.ts';
export * from './application-entries.ts';
export * from './entries.ts';
export * from './questions.ts';
export * from './state.ts';
