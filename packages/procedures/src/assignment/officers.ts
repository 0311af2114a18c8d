import type { PersonId } from '@xiezhi/kernel';
import { personStream } from '@xiezhi/kernel';
import type { CaseState, CourtProfile, Office } from '@xiezhi/record';
import { fromStream } from '../framework/index.ts';

/** What whoever is assigned is called in the case, before the letter of what they do. */
export const nextId = (state: CaseState): string =>
  `a${String(state.participation.participants.length + 1)}`;

/** That person’s present post among these; null where they hold none. */
export const officer = (
  court: CourtProfile | null,
  person: string,
  posts: readonly string[],
): Office | null =>
  court?.offices.find(
    (one) => one.person === person && one.to === null && posts.includes(one.post),
  ) ?? null;

/** The number of the identity card of whoever was chosen, as their own account has it. */
export const numberOf = (part: 'judge' | 'clerk' | 'officer') =>
  fromStream(
    'person',
    ({ input }) => {
      const chosen = input?.[part];
      return typeof chosen === 'string' && chosen !== '' ? personStream(chosen as PersonId) : null;
    },
    ({ person }) => person.residentId,
  );
