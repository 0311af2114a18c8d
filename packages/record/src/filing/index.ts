export * from './entries.ts';
export * from './procedure.ts';
export * from './questions.ts';
export * from './state.ts';
