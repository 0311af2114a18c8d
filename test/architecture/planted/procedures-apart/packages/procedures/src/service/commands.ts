import type { Thing } from '../filing/rules/late.ts';

export type Other = Thing;
