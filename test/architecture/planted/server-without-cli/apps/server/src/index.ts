import { thing } from '../../cli/src/main.ts';

export const other = thing;
