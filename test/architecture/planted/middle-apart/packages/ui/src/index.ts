import { thing } from '../../docket/src/index.ts';

export const other = thing;
