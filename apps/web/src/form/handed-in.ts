import type { OutcomeDto, RefusalDto } from '@xiezhi/contract';

export type Refused = Extract<OutcomeDto, { readonly outcome: 'refused' }>;

/** Was this form handed in before, from another window or device, with other answers? */
export const wasHandedIn = (outcome: OutcomeDto): boolean =>
  outcome.outcome === 'refused' &&
  outcome.refusals.some(({ code }) => code === 'docket/command-id-reused');

/** The case has moved on since its reader opened the form. */
export const hasMoved = ({ code }: RefusalDto): boolean => code === 'docket/changed-meanwhile';
