export * from './bills.ts';
export * from './entries.ts';
export * from './questions.ts';
export * from './shapes.ts';
export * from './state.ts';
