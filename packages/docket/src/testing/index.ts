export { streamOf, TestCourt } from './court.ts';
export type { FreshDatabase } from './database.ts';
export { freshDatabase } from './database.ts';
export { temporaryFolder } from './folder.ts';
export type { TestServer } from './template.ts';
