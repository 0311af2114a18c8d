import type { Thing } from '../../law/src/index.ts';

export type Other = Thing;
