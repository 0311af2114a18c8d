import { thing } from '../../../packages/contract/src/index.ts';

export const other = thing;
