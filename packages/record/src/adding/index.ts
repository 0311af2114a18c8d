export * from './entries.ts';
export * from './state.ts';
