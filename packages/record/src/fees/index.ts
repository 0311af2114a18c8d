export * from './entries.ts';
export * from './notice.ts';
export * from './state.ts';
export * from './share-entries.ts';
export * from './refund-entries.ts';
export * from './refunds.ts';
export * from './sent-along.ts';
export * from './questions.ts';
