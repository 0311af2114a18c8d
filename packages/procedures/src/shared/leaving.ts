import type { NewEntry } from '@xiezhi/kernel';
import { active, participationEnded } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';

/**
 * What ends with these parties, each once: authority does not outlast its giver's part in the case, and only one of the many represents
 * others of them (CPL-56).
 */
const endingWith = ({ participation }: CaseState, ids: readonly string[]): readonly NewEntry[] =>
  active(participation).flatMap((one): readonly NewEntry[] => {
    if (one.role !== 'agent') return [];
    const given = one.principal !== null && ids.includes(one.principal);
    const chosen = one.chosen !== undefined && ids.includes(one.chosen);
    const why = given ? 'principal-left' : 'chosen-left';
    return given || chosen
      ? [participationEnded.make({ shared: { participant: one.id, why } })]
      : [];
  });

/** Parties leave the suit, and with them whoever acted for one of them, and what one of them was for others of its side. */
export const allLeaving = (
  state: CaseState,
  ids: readonly string[],
  why: string,
): readonly NewEntry[] => [
  ...ids.map((id) => participationEnded.make({ shared: { participant: id, why } })),
  ...endingWith(state, ids),
];

/** The same of one. */
export const leaving = (
  state: CaseState,
  id: string,
  why: string,
): readonly [NewEntry, ...NewEntry[]] => [
  participationEnded.make({ shared: { participant: id, why } }),
  ...endingWith(state, [id]),
];
