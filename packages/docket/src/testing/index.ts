export { asReader } from './as-reader.ts';
export { streamOf, TestCourt } from './court.ts';
export type { FreshDatabase } from './database.ts';
export { freshDatabase } from './database.ts';
export { temporaryFolder } from './folder.ts';
export { databaseOfPlainOwner } from './plain-owner.ts';
export type { TestServer } from './template.ts';
