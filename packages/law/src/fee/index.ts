export { fee } from './fee.ts';
export * from './fee-input.ts';
export * from './of-cause.ts';
export * from './province-figures.ts';
export { provinceRanges, ranges as feeRanges } from './tariff.ts';
export type { ProvinceRange, RangeName as FeeRangeName } from './tariff.ts';
export { readFeeInput, readFeeKind } from './read-input.ts';
