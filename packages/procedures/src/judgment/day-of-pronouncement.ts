import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import type { JudgmentState } from '@xiezhi/record';
import { mendField, refusal } from '../framework/index.ts';

/** Why a judgment cannot have been pronounced on that day, entered today; null when it can: it is signed first, and heard before. */
export function notPronouncedOn(
  { made }: Pick<JudgmentState, 'made'>,
  on: CourtDay,
  today: CourtDay,
): Refusal | null {
  const mend = [mendField('on')] as const;
  if (on > today) return refusal('judgment/pronounced-in-the-future', technical, mend);
  const signed = made?.decidedOn ?? on;
  return on < signed
    ? refusal('judgment/pronounced-before-the-signature', technical, mend, { first: signed })
    : null;
}
