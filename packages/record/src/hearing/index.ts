export * from './entries.ts';
export * from './planned-end.ts';
export * from './state.ts';
