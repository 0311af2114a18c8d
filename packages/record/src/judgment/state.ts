import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import { whoHandedIn } from '../who-handed-in.ts';
import { benchDecided, benchObjected, benchObjectionDecided, objectedToBench } from './bench.ts';
import * as kinds from './entries.ts';
import { byBench, outdating, outdatingKinds } from './outdated.ts';
import type { JudgmentState } from './shape.ts';

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
  ...outdatingKinds,
] as const;

const initial: JudgmentState = {
  extensions: [],
  bench: null,
  benchObjections: [],
  draft: null,
  draftedAt: null,
  draftedBy: null,
  made: null,
  outdated: null,
  pronouncedAt: null,
  pronouncedOn: null,
  pronouncedWhen: null,
  corrections: 0,
  closedOn: null,
  closedAs: null,
};

export const judgmentSlice = slice<JudgmentState, typeof judgmentKinds>(initial, judgmentKinds, {
  'judgment.Drafted': (state, { body, at, actor }) => ({
    ...state,
    draft: body,
    draftedAt: at,
    draftedBy: whoHandedIn({}, actor),
    outdated: null,
  }),
  'judgment.Made': (state, { body, at, id, actor }) => ({
    ...state,
    made: { ...body, at, entry: id, by: whoHandedIn({}, actor) },
  }),
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
  // Where several are to judge, what one alone drafted is nobody’s judgment, whoever sits in the end.
  'judgment.BenchDecided': (state, { body: { bench, reasons }, id, at }) => ({
    ...(bench === 'panel' ? byBench(state) : state),
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
  ...outdating,
});
