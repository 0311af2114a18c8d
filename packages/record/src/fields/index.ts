export * from './exhibits.ts';
export * from './facts.ts';
export * from './field.ts';
export * from './marks.ts';
export * from './parts.ts';
export * from './people.ts';
export * from './values.ts';
