import type { Thing } from '../../../packages/docket/src/index.ts';

export type Other = Thing;
