import type { CourtDay, EntryId, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import { exchangePeriodSet } from '../exchange/entries.ts';
import * as kinds from './entries.ts';
import type { Term } from './term.ts';
import { movedTo } from './term.ts';

/** What concerns the docket itself: which terms have passed, and which effects of rules still wait for a person. */
export interface ProceedingsState {
  readonly passed: Readonly<
    Record<
      string,
      {
        readonly entry: EntryId;
        readonly seq: number;
        readonly dueOn: CourtDay;
        readonly at: Instant;
      }
    >
  >;
  /** Terms that end later than the rules alone would say: a day told for certain, or days that were left of them. */
  readonly kept: Readonly<Record<string, Term>>;
  readonly refusedReactions: readonly {
    readonly entry: EntryId;
    readonly reaction: string;
    readonly command: string;
    readonly codes: readonly string[];
    readonly at: Instant;
    readonly settled: boolean;
  }[];
}

const proceedingsKinds = [
  kinds.deadlinePassed,
  kinds.deadlineMoved,
  kinds.reactionRefused,
  kinds.reactionSettled,
  exchangePeriodSet,
] as const;

export const proceedingsSlice = slice<ProceedingsState, typeof proceedingsKinds>(
  { passed: {}, kept: {}, refusedReactions: [] },
  proceedingsKinds,
  {
    'deadline.Passed': (state, { body, id, seq, at }) => ({
      ...state,
      passed: {
        ...state.passed,
        [body.key]: { entry: id, seq, dueOn: body.dueOn as CourtDay, at },
      },
    }),
    'deadline.Moved': (state, { body, at }) => {
      const before = state.kept[body.term];
      if (before === undefined && body.to <= body.reckoned) return state;
      const named = { from: courtDayOf(at), days: null };
      const kept: Term = { ...(before ?? named), ...movedTo(body, at) };
      return { ...state, kept: { ...state.kept, [body.term]: kept } };
    },
    // Another period takes the place of the one that was told; only a judge makes it shorter.
    'exchange.PeriodSet': (state) => ({
      ...state,
      kept: Object.fromEntries(
        Object.entries(state.kept).filter(([term]) => !term.startsWith('exchange/period/')),
      ),
    }),
    'docket.ReactionRefused': (state, { body, id, at }) => ({
      ...state,
      refusedReactions: [...state.refusedReactions, { entry: id, ...body, at, settled: false }],
    }),
    'docket.ReactionSettled': (state, { body }) => ({
      ...state,
      refusedReactions: state.refusedReactions.map((one) =>
        one.entry === body.entry ? { ...one, settled: true } : one,
      ),
    }),
  },
);
