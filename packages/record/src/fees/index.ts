export * from './entries.ts';
export * from './notice.ts';
export * from './state.ts';
export * from './share-entries.ts';
export * from './questions.ts';
