import type { NewEntry } from '@xiezhi/kernel';
import { active, participationEnded } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';

/** A party leaves the suit, and whoever acted for that party with it: authority does not outlast its giver's part in the case. */
export const leaving = (
  { participation }: CaseState,
  id: string,
  why: string,
): readonly [NewEntry, ...NewEntry[]] => [
  participationEnded.make({ shared: { participant: id, why } }),
  ...active(participation)
    .filter((one) => one.role === 'agent' && one.principal === id)
    .map((one) =>
      participationEnded.make({ shared: { participant: one.id, why: 'principal-left' } }),
    ),
];
