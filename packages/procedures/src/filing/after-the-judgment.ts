import type { CaseState } from '@xiezhi/record';
import type { HandedIn } from '../shared/handed-in.ts';
import { outsideTheSuit } from '../shared/handed-in.ts';

/**
 * OLR-11.1.0: what is handed in once it has been judged, or the suit has ended, is received like any other; nothing of its course
 * decides on it any more. A judge reads it and says what becomes of it, so that it lies before somebody. So does what came before
 * from somebody who had no authority for it: it was no word of the party when it was judged (CPL-62).
 */
export const cameAfterTheJudgment = (state: CaseState): readonly HandedIn[] =>
  outsideTheSuit(state).filter(({ entry }) => !state.filing.answered.includes(entry));
