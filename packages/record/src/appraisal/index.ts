export * from './entries.ts';
export * from './questions.ts';
export type * from './shape.ts';
export * from './state.ts';
