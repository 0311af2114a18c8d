import type { CourtDay, Side } from '@xiezhi/kernel';
import { computation } from '../../framework/index.ts';

/**
 * CPL-85, CPL-86: a party who was told a last day for certain has it, also when a changed calendar or table would now
 * name an earlier one; only a judge may shorten what the court itself announced. A day that stood as provisional was
 * never promised, and the court's own terms move both ways.
 */
export const aToldDayIsKept = computation<
  {
    readonly told: { readonly from: string; readonly provisional: boolean };
    readonly reckoned: CourtDay;
    readonly whose: Side | null;
  },
  CourtDay
>(
  'proceedings/a-told-day-is-kept',
  ['CPL-85'],
  ({ told, reckoned, whose }) =>
    whose !== null && !told.provisional && told.from > reckoned
      ? (told.from as CourtDay)
      : reckoned,
  ({ reckoned }) => reckoned,
);
