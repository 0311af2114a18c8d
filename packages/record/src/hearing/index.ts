export * from './entries.ts';
export * from './planned-end.ts';
export * from './questions.ts';
export * from './state.ts';
