export * from './credit-code.ts';
export * from './numbers.ts';
export * from './resident-id.ts';
export type { Check } from './result.ts';
export * from './travel-document.ts';
