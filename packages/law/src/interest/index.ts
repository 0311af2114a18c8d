export * from './interest.ts';
export * from './read-input.ts';
