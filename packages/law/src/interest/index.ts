export * from './interest.ts';
export { primeOn, primeSince, primeTable } from './lpr.ts';
export type { PrimeRate, PrimeTable } from './lpr.ts';
export { delayedSince } from './rate.ts';
export type { InterestRate } from './rate.ts';
export * from './read-input.ts';
