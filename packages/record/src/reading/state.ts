import type { Instant, PersonId } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import { readingOpened } from './entries.ts';

export interface ReadingState {
  /** Until when each head of the court may read this case, by the reason last given. */
  readonly openUntil: Readonly<Record<string, Instant>>;
}

const readingKinds = [readingOpened] as const;

export const readingSlice = slice<ReadingState, typeof readingKinds>(
  { openUntil: {} },
  readingKinds,
  {
    'reading.Opened': (state, { body, actor }) =>
      actor.kind === 'person'
        ? { openUntil: { ...state.openUntil, [actor.person]: body.until as Instant } }
        : state,
  },
);

/** Has this person given a reason that still carries the reading at that moment? */
export const readsForAReason = (
  { openUntil }: ReadingState,
  person: PersonId,
  at: Instant,
): boolean => {
  const until = openUntil[person];
  return until !== undefined && at <= until;
};
