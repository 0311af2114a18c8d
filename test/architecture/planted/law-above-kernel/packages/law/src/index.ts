import { thing } from '../../record/src/index.ts';

export const other = thing;
