import type { CaseState, FilingStatus } from '@xiezhi/record';

/**
 * OLR-9.1.3 asks that the conditions of suit are really lacking. What the plaintiff says or supplies after a notice or
 * an explanation may show that they are met, so that until the ruling a filing can be registered.
 */
const statuses: ReadonlySet<FilingStatus> = new Set<FilingStatus>([
  'under-review',
  'correction-requested',
  'explained',
  'insisted',
]);

export const mayBeRegistered = ({ filing }: Pick<CaseState, 'filing'>): boolean =>
  statuses.has(filing.status);
