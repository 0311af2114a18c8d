export * from './care.ts';
export * from './options.ts';
export * from './start.ts';
export * from './calendar.ts';
export { realClock } from './clock.ts';
export { CourtLog } from './ledger/court-log.ts';
export { announceKey, changeKey } from './ledger/keys.ts';
export { publisherBatch } from './ledger/publish.ts';
export { exportCase } from './ledger/export-case.ts';
