import type { Thing } from '../../../apps/server/src/index.ts';

export type Other = Thing;
