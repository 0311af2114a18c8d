export * from './exhibits.ts';
export * from './field.ts';
export * from './marks.ts';
export * from './parts.ts';
export * from './people.ts';
export * from './values.ts';
