export * from './entries.ts';
export * from './given.ts';
export * from './state.ts';
export * from './term.ts';
export * from './told.ts';
