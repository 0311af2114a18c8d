export * from './brand.ts';
export * from './entry.ts';
export * from './ids.ts';
export * from './instant.ts';
export * from './json.ts';
export * from './money.ts';
export * from './refusal.ts';
export * from './result.ts';
