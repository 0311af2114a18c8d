export * from './bench.ts';
export * from './entries.ts';
export type * from './shape.ts';
export * from './state.ts';
