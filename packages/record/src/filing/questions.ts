import type { FilingEnd } from './entries.ts';
import { filingEnds } from './entries.ts';
import type { FilingState } from './state.ts';

/**
 * The plaintiff may stand by the suit as it is: it was explained to them, also when they have said more since (OLR-9.1.3), or
 * they hold that nothing needs correcting (CPL-126); also once the papers went back: who insists gets a ruling (REG-7).
 */
export const mayInsist = ({ status, explained }: FilingState): boolean =>
  status === 'correction-requested' ||
  status === 'returned' ||
  (explained && (status === 'explained' || status === 'under-review'));

/** The conditions of suit were explained, and until the day the court had named nobody answered. */
export const isUnanswered = ({
  status,
  explanation,
}: Pick<FilingState, 'status' | 'explanation'>): boolean =>
  status === 'explained' && explanation !== null && explanation.passedAt !== null;

/** How the filing ended, when it did and no case came of it. */
export const filingEnd = ({ status }: FilingState): FilingEnd | null =>
  filingEnds.find((one) => one === status) ?? null;
