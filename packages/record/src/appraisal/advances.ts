import type { CourtDay } from '@xiezhi/kernel';
import type { AppraisalState, FeeAdvance } from './shape.ts';

/** What is asked of somebody stands beside what was asked before: a further sum takes nothing from the first. */
export const asked = (
  { advances }: AppraisalState,
  one: Omit<FeeAdvance, 'id' | 'paidOn'>,
): readonly FeeAdvance[] => {
  const before = advances.filter(({ application }) => application === one.application).length;
  const fresh = { ...one, id: `${one.application}.${String(before + 1)}`, paidOn: null };
  return [...advances, fresh];
};

/** The note that it was paid is of the last that was asked; what was asked before and never came is asked no more. */
export const paid = (
  advances: readonly FeeAdvance[],
  application: string,
  on: CourtDay,
): readonly FeeAdvance[] => {
  const last = advances.findLast((one) => one.application === application);
  return advances.map((one) => (one === last ? { ...one, paidOn: on } : one));
};
