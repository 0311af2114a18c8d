import { thing } from './testing/database.ts';

export const other = thing;
