import type { CourtDay, EntryId, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import type { JudgmentDraft } from './entries.ts';
import type { Bench, BenchObjection } from './bench.ts';
import { benchDecided, benchObjected, benchObjectionDecided, objectedToBench } from './bench.ts';
import * as kinds from './entries.ts';

export interface TrialExtension {
  readonly id: string;
  readonly until: CourtDay;
  readonly reasons: string;
  readonly at: Instant;
  readonly decided: 'granted' | 'denied' | null;
  /** Until when it was granted. */
  readonly dueOn: CourtDay | null;
}

export interface JudgmentState {
  readonly extensions: readonly TrialExtension[];
  /** Who sits in ordinary procedure, as it was decided last; null: nobody decided. */
  readonly bench: Bench | null;
  readonly benchObjections: readonly BenchObjection[];
  readonly draft: JudgmentDraft | null;
  readonly made:
    | (JudgmentDraft & {
        readonly final: boolean;
        readonly decidedOn: string;
        readonly at: Instant;
        readonly entry: EntryId;
      })
    | null;
  readonly pronouncedAt: Instant | null;
  /** The day it was pronounced, which may lie before that of the entry: terms run from it. */
  readonly pronouncedOn: CourtDay | null;
  /** CPL-151: in court, or on a fixed date; null: not pronounced, or nobody said. */
  readonly pronouncedWhen: 'in-court' | 'fixed-date' | null;
  readonly corrections: number;
  readonly closedOn: CourtDay | null;
  readonly closedAs: (typeof kinds.closings)[number] | null;
}

const judgmentKinds = [
  kinds.judgmentDrafted,
  kinds.judgmentMade,
  kinds.judgmentTakenBack,
  kinds.judgmentPronounced,
  kinds.judgmentCorrected,
  kinds.trialExtensionAsked,
  kinds.trialExtensionDecided,
  benchDecided,
  benchObjected,
  benchObjectionDecided,
  kinds.caseClosed,
] as const;

const initial: JudgmentState = {
  extensions: [],
  bench: null,
  benchObjections: [],
  draft: null,
  made: null,
  pronouncedAt: null,
  pronouncedOn: null,
  pronouncedWhen: null,
  corrections: 0,
  closedOn: null,
  closedAs: null,
};

export const judgmentSlice = slice<JudgmentState, typeof judgmentKinds>(initial, judgmentKinds, {
  'judgment.Drafted': (state, { body }) => ({ ...state, draft: body }),
  'judgment.Made': (state, { body, at, id }) => ({ ...state, made: { ...body, at, entry: id } }),
  // The draft stands as it was signed.
  'judgment.TakenBack': (state) => ({ ...state, made: null }),
  'judgment.Pronounced': (state, { body: { manner, when, on }, at }) => ({
    ...state,
    pronouncedAt: at,
    pronouncedOn: (on as CourtDay | undefined) ?? courtDayOf(at),
    pronouncedWhen: when ?? (manner === 'fixed-date' ? manner : null),
  }),
  'judgment.Corrected': (state) => ({ ...state, corrections: state.corrections + 1 }),
  'judgment.TrialExtensionAsked': (state, { body: { request, until, reasons }, at }) => ({
    ...state,
    extensions: [
      ...state.extensions,
      { id: request, until: until as CourtDay, reasons, at, decided: null, dueOn: null },
    ],
  }),
  'judgment.TrialExtensionDecided': (state, { body: { request, decision, dueOn } }) => ({
    ...state,
    extensions: state.extensions.map((one) =>
      one.id === request
        ? { ...one, decided: decision, dueOn: (dueOn as CourtDay | undefined) ?? null }
        : one,
    ),
  }),
  'judgment.BenchDecided': (state, { body: { bench, reasons }, id, at }) => ({
    ...state,
    bench: { bench, reasons, entry: id, at },
  }),
  'judgment.BenchObjected': (state, entry) => ({
    ...state,
    benchObjections: [...state.benchObjections, objectedToBench(entry)],
  }),
  'judgment.BenchObjectionDecided': (state, { body: { objection, outcome } }) => ({
    ...state,
    benchObjections: state.benchObjections.map((one) =>
      one.id === objection ? { ...one, decided: outcome } : one,
    ),
  }),
  'case.Closed': (state, { body }) => ({
    ...state,
    closedOn: body.on as CourtDay,
    closedAs: body.manner,
  }),
});
