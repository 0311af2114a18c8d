export type * from './application.ts';
export type * from './connected.ts';
export * from './application-entries.ts';
export * from './connected-entries.ts';
export * from './entries.ts';
export * from './questions.ts';
export * from './state.ts';
