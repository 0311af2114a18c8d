export * from './entries.ts';
export * from './first-entries.ts';
export {
  beginsWithRegistration,
  firstRefused,
  firstUnderWay,
  plaintiffsWouldMediate,
  reviewRunsFrom,
  wordOnFirst,
} from './first.ts';
export type { FirstAnswer, FirstMediation } from './first-state.ts';
export * from './questions.ts';
export * from './state.ts';
