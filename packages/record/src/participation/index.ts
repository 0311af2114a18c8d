export * from './entries.ts';
export * from './assisting.ts';
export * from './carried.ts';
export * from './extent.ts';
export * from './leaving.ts';
export * from './questions.ts';
export type * from './shape.ts';
export * from './state.ts';
export { anotherHeadsIt } from './another-head.ts';
