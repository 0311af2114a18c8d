export * from './entries.ts';
export * from './notice.ts';
export * from './state.ts';
