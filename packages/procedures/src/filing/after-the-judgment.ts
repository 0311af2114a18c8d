import type { CaseState } from '@xiezhi/record';
import type { HandedIn } from '../shared/handed-in.ts';
import { handedIn } from '../shared/handed-in.ts';
import { becameTheirsWhenOver, cameWhenOver, isOver } from '../shared/over-since.ts';

/**
 * OLR-11.1.0: what is handed in once it has been judged, or the suit has ended, is received like any other; nothing of its course
 * decides on it any more. A judge reads it and says what becomes of it, so that it lies before somebody. So does what came before
 * from somebody who had not shown their authority: it was no word of the party when the suit was judged (CPL-62).
 */
export const cameAfterTheJudgment = (state: CaseState): readonly HandedIn[] =>
  isOver(state)
    ? handedIn(state).filter(
        (one) =>
          (cameWhenOver(state, one) || one.unshown || becameTheirsWhenOver(state, one)) &&
          !state.filing.answered.includes(one.entry),
      )
    : [];
