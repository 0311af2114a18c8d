export * from './entries.ts';
export * from './questions.ts';
export * from './state.ts';
