import type { EntryId, Instant } from '@xiezhi/kernel';
import type { JointStep } from '../consent/entries.ts';
import { slice } from '../define.ts';
import type { FileReference } from '../fields/index.ts';
import * as kinds from './entries.ts';

export interface ConversionRequest {
  readonly id: string;
  readonly entry: EntryId;
  readonly at: Instant;
  readonly participant: string;
  readonly step: JointStep;
  readonly obstacle: (typeof kinds.obstacles)[number];
  readonly text: string;
  /** The person of the court who noticed it; null where the party said so. */
  readonly noticedBy: string | null;
  readonly decided: (typeof kinds.conversionOutcomes)[number] | null;
}

export interface OfflineDemand {
  readonly id: string;
  readonly entry: EntryId;
  readonly at: Instant;
  readonly participant: string;
  readonly targets: readonly string[];
  readonly step: JointStep;
  readonly reasons: string;
  readonly granted: boolean | null;
  /** What those who were asked for have said, in order. */
  readonly comments: readonly {
    readonly participant: string;
    readonly text: string;
    readonly attachments: readonly FileReference[];
    readonly at: Instant;
    readonly late: boolean;
  }[];
}

export interface ConversionState {
  readonly requests: readonly ConversionRequest[];
  readonly demands: readonly OfflineDemand[];
  readonly absences: readonly {
    readonly participant: string;
    readonly hearing: string;
    readonly consequence: (typeof kinds.consequences)[number];
  }[];
  /** When the staying away of the last plaintiff was held to be a withdrawal of the suit (CPL-146). */
  readonly withdrawnAt: Instant | null;
}

const conversionKinds = [
  kinds.conversionRequested,
  kinds.conversionDecided,
  kinds.offlineDemanded,
  kinds.demandCommented,
  kinds.demandDecided,
  kinds.absenceDecided,
] as const;

export const conversionSlice = slice<ConversionState, typeof conversionKinds>(
  { requests: [], demands: [], absences: [], withdrawnAt: null },
  conversionKinds,
  {
    'conversion.Requested': (state, { body, id, at }) => ({
      ...state,
      requests: [
        ...state.requests,
        {
          id: body.request,
          entry: id,
          at,
          participant: body.participant,
          step: body.step,
          obstacle: body.obstacle,
          text: body.text,
          noticedBy: body.noticedBy ?? null,
          decided: null,
        },
      ],
    }),
    'conversion.Decided': (state, { body }) => ({
      ...state,
      requests: state.requests.map((one) =>
        one.id === body.request ? { ...one, decided: body.outcome } : one,
      ),
    }),
    'conversion.OfflineDemanded': (state, { body, id, at }) => ({
      ...state,
      demands: [
        ...state.demands,
        {
          id: body.demand,
          entry: id,
          at,
          participant: body.participant,
          targets: body.targets,
          step: body.step,
          reasons: body.reasons,
          granted: null,
          comments: [],
        },
      ],
    }),
    'conversion.DemandCommented': (
      state,
      { body: { demand, participant, text, attachments, late }, at },
    ) => ({
      ...state,
      demands: state.demands.map((one) =>
        one.id === demand
          ? { ...one, comments: [...one.comments, { participant, text, attachments, at, late }] }
          : one,
      ),
    }),
    'conversion.DemandDecided': (state, { body }) => ({
      ...state,
      demands: state.demands.map((one) =>
        one.id === body.demand ? { ...one, granted: body.granted } : one,
      ),
    }),
    'conversion.AbsenceDecided': (state, { body, at }) => {
      const { participant, hearing, consequence, whole } = body;
      return {
        ...state,
        absences: [...state.absences, { participant, hearing, consequence }],
        withdrawnAt: whole === true ? (state.withdrawnAt ?? at) : state.withdrawnAt,
      };
    },
  },
);

export const nextConversion = (state: ConversionState): string =>
  `conversion-${String(state.requests.length + 1)}`;
export const nextDemand = (state: ConversionState): string =>
  `demand-${String(state.demands.length + 1)}`;

export const openConversions = (state: ConversionState): readonly ConversionRequest[] =>
  state.requests.filter((one) => one.decided === null);
export const openDemands = (state: ConversionState): readonly OfflineDemand[] =>
  state.demands.filter((one) => one.granted === null);

/** Does this party wait for a word on a request to come in person at that step? */
export const waitsForConversion = (
  state: ConversionState,
  participant: string,
  step: JointStep,
): boolean =>
  openConversions(state).some((one) => one.participant === participant && one.step === step);
