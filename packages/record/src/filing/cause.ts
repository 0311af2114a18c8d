import { fault } from '../fields/field.ts';
import type { FilingState } from './shape.ts';

/*
 * Nobody has to know the name of what they sue for (CPL-124 asks a complaint for claims, facts and reasons, and for no cause).
 * Such a complaint bears these until whoever registers it fixes the cause; both are stored, and so for ever.
 */
export const unknownCause = 'unknown';
export const unknownCauseName = '案由待定';

export const isCauseUnknown = ({ cause }: Pick<FilingState, 'cause'>): boolean =>
  cause === unknownCause;

/** One of the two is said: which cause, or that it is not known. */
export const causeOrNot = [
  (said: {
    readonly cause?: string | undefined;
    readonly causeUnknown?: true | undefined;
  }): boolean => said.cause !== undefined || said.causeUnknown === true,
  { path: ['cause'] as string[], ...fault('cause-or-not') },
] as const;
