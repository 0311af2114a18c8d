import { thing } from './nowhere.ts';

export const other = thing;
