export * from './entries.ts';
export { appealFeeTerm } from './fee.ts';
export type { AppealFee } from './fee.ts';
export * from './questions.ts';
export * from './state.ts';
