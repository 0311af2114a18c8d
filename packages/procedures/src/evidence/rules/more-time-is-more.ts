import type { CourtDay } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** EVR-54: time that is extended ends later than it did, and on no day that has begun. */
export const moreTimeIsMore = rule<{
  /** The last day as it stands for whoever asked; null where the time has not begun. */
  readonly last: CourtDay | null;
  readonly dueOn: CourtDay;
  readonly today: CourtDay;
}>('evidence/more-time-is-more', ['EVR-54'], ({ last, dueOn, today }) => {
  const present = last !== null && last > today ? last : today;
  return dueOn > present
    ? null
    : refusal('evidence/not-later', technical, [mendField('dueOn')], { after: present });
});
