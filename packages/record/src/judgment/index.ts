export * from './bench.ts';
export * from './entries.ts';
export * from './state.ts';
