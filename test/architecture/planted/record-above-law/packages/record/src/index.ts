import type { Thing } from '../../procedures/src/index.ts';

export type Other = Thing;
