import { suedByNobody } from '@xiezhi/record';
import type { CaseState, Ending } from '@xiezhi/record';
import { allLeaving } from './leaving.ts';

/**
 * Who leaves the case with a ruling because nobody sues them any more: named in the decision, so that the ruling is served
 * on them too, and the entries of their leaving. Nothing where everybody stays.
 */
export function lettingGo(state: CaseState, ending: Ending) {
  const gone = suedByNobody(state, ending);
  return {
    named: gone.length === 0 ? {} : { letGo: gone.map(({ id }) => id) },
    entries: allLeaving(
      state,
      gone.map(({ id }) => id),
      'let-go',
    ),
  };
}

export const nobody: ReturnType<typeof lettingGo> = { named: {}, entries: [] };
