import type { CourtDay } from '@xiezhi/kernel';
import type { LastDay } from '../../framework/index.ts';
import { computation } from '../../framework/index.ts';

/** EVR-54: more time for evidence that was given to one party the others have as well; it takes no day from anybody. */
export const moreTimeForAll = computation<
  { readonly own: LastDay; readonly extendedTo: CourtDay | null },
  LastDay
>(
  'evidence/more-time-for-all',
  ['EVR-54', 'CPL-68'],
  ({ own, extendedTo }) =>
    extendedTo !== null && extendedTo > own.dueOn ? { dueOn: extendedTo, provisional: false } : own,
  ({ own }) => own,
);
