import type { Thing } from '../../../packages/procedures/src/index.ts';

export type Other = Thing;
