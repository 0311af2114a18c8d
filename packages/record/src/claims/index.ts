export * from './bills.ts';
export * from './entries.ts';
export * from './numbered.ts';
export * from './of-third-party.ts';
export * from './questions.ts';
export * from './shapes.ts';
export * from './state.ts';
export * from './sued.ts';
