import type { EntryId, Instant } from '@xiezhi/kernel';
import { attributionDecided } from '../attribution/entries.ts';
import type { JointStep } from '../consent/entries.ts';
import { modeDecided } from '../consent/entries.ts';
import { slice } from '../define.ts';
import type { FileReference } from '../fields/index.ts';
import * as kinds from './entries.ts';

/** What was asked or reported by an act, which may turn out not to be theirs: then nothing waits for a word on it any more. */
interface ByAnAct {
  readonly command: string;
  readonly notTheirs: boolean;
}

export interface ConversionRequest extends ByAnAct {
  readonly id: string;
  readonly entry: EntryId;
  readonly at: Instant;
  /** When the court came to know of it, by its clock, as it was entered or as a judge has found it; null: the party said so itself. */
  readonly knownAt: string | null;
  readonly participant: string;
  readonly step: JointStep;
  readonly obstacle: (typeof kinds.obstacles)[number];
  readonly text: string;
  /** Where that can be seen. */
  readonly evidence: string | null;
  /** The person of the court who noticed it; null where the party said so. */
  readonly noticedBy: string | null;
  readonly decided: (typeof kinds.conversionOutcomes)[number] | null;
}

export interface OfflineDemand extends ByAnAct {
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

/** Something that failed, as a party reported it. */
export interface FaultReport extends ByAnAct {
  readonly id: string;
  readonly at: Instant;
  readonly participant: string;
  /** The sitting it is about; null where it is about another act. */
  readonly hearing: string | null;
  readonly activity: string | null;
  readonly kind: (typeof kinds.faultKinds)[number];
  readonly happenedAt: string;
  readonly text: string;
  readonly attachments: readonly FileReference[];
  /** What a judge found of it, and by which entry; null: nothing yet. */
  readonly answer: {
    readonly entry: EntryId;
    readonly found: boolean;
    readonly reasons: string;
    /** The sitting it bears on; null: none. */
    readonly hearing: string | null;
  } | null;
}

/** A party asks to take part online after all. */
export interface OnlineRequest extends ByAnAct {
  readonly id: string;
  readonly at: Instant;
  readonly participant: string;
  readonly step: JointStep;
  readonly text: string;
  readonly granted: boolean | null;
}

export interface ConversionState {
  readonly online: readonly OnlineRequest[];
  readonly faults: readonly FaultReport[];
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

const by = ({ id }: { readonly id: string }): ByAnAct => ({ command: id, notTheirs: false });

const found = <One extends ByAnAct>(
  all: readonly One[],
  command: string,
  notTheirs: boolean,
): readonly One[] => all.map((one) => (one.command === command ? { ...one, notTheirs } : one));

const conversionKinds = [
  kinds.conversionRequested,
  kinds.conversionDecided,
  kinds.offlineDemanded,
  kinds.demandCommented,
  kinds.demandDecided,
  kinds.absenceDecided,
  kinds.faultReported,
  kinds.faultAnswered,
  kinds.onlineRequested,
  kinds.onlineDecided,
  modeDecided,
  attributionDecided,
] as const;

export const conversionSlice = slice<ConversionState, typeof conversionKinds>(
  { online: [], faults: [], requests: [], demands: [], absences: [], withdrawnAt: null },
  conversionKinds,
  {
    'conversion.Requested': (state, { body, id, at, command }) => ({
      ...state,
      requests: [
        ...state.requests,
        {
          ...by(command),
          id: body.request,
          entry: id,
          at,
          knownAt: body.knownAt ?? null,
          participant: body.participant,
          step: body.step,
          obstacle: body.obstacle,
          text: body.text,
          evidence: body.evidence ?? null,
          noticedBy: body.noticedBy ?? null,
          decided: null,
        },
      ],
    }),
    'conversion.Decided': (state, { body }) => ({
      ...state,
      requests: state.requests.map((one) =>
        one.id === body.request
          ? // As it was found; what the party said itself was said when it came.
            { ...one, decided: body.outcome, knownAt: body.knownAt ?? one.knownAt }
          : one,
      ),
    }),
    'conversion.OfflineDemanded': (state, { body, id, at, command }) => ({
      ...state,
      demands: [
        ...state.demands,
        {
          ...by(command),
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
    'conversion.OnlineRequested': (state, { body, at, command }) => ({
      ...state,
      online: [
        ...state.online,
        {
          ...by(command),
          id: body.request,
          at,
          participant: body.participant,
          step: body.step,
          text: body.text ?? '',
          granted: null,
        },
      ],
    }),
    'conversion.OnlineDecided': (state, { body: { request, granted } }) => ({
      ...state,
      online: state.online.map((one) => (one.id === request ? { ...one, granted } : one)),
    }),
    // Whoever decides how the step is held has answered who asked to be online at it.
    'mode.Decided': (state, { body: { step, modeByParty, alone } }) => ({
      ...state,
      online: state.online.map((one) =>
        one.granted === null && one.step === step && alone === undefined
          ? { ...one, granted: modeByParty[one.participant] === 'online' }
          : one,
      ),
    }),
    'conversion.FaultReported': (state, { body, at, command }) => ({
      ...state,
      faults: [
        ...state.faults,
        {
          ...by(command),
          id: body.fault,
          at,
          participant: body.participant,
          hearing: body.hearing ?? null,
          activity: body.activity ?? null,
          kind: body.kind,
          happenedAt: body.happenedAt,
          text: body.text,
          attachments: body.attachments,
          answer: null,
        },
      ],
    }),
    'conversion.FaultAnswered': (state, { body: { fault, found, reasons, hearing }, id }) => ({
      ...state,
      faults: state.faults.map((one) =>
        one.id === fault
          ? { ...one, answer: { entry: id, found, reasons, hearing: hearing ?? null } }
          : one,
      ),
    }),
    'attribution.Decided': (state, { body: { outcome, command } }) => {
      if (command === undefined) return state;
      const not = outcome === 'not-theirs';
      return {
        ...state,
        requests: found(state.requests, command, not),
        demands: found(state.demands, command, not),
        online: found(state.online, command, not),
        faults: found(state.faults, command, not),
      };
    },
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

export const nextOnlineRequest = (state: ConversionState): string =>
  `online-${String(state.online.length + 1)}`;

/** Requests to be online after all on which no judge has said anything. */
export const openOnlineRequests = (state: ConversionState): readonly OnlineRequest[] =>
  state.online.filter(({ granted, notTheirs }) => granted === null && !notTheirs);

export const nextFault = (state: ConversionState): string =>
  `fault-${String(state.faults.length + 1)}`;

/** Faults on which no judge has said anything. */
export const openFaults = (state: ConversionState): readonly FaultReport[] =>
  state.faults.filter(({ answer, notTheirs }) => answer === null && !notTheirs);

/** Did a judge find that a fault kept one of these from that sitting? */
export const foundFault = (
  state: ConversionState,
  ids: readonly string[],
  hearing: string,
): boolean =>
  state.faults.some(
    ({ participant, answer }) =>
      ids.includes(participant) && answer?.found === true && answer.hearing === hearing,
  );

export const openConversions = (state: ConversionState): readonly ConversionRequest[] =>
  state.requests.filter((one) => one.decided === null && !one.notTheirs);
export const openDemands = (state: ConversionState): readonly OfflineDemand[] =>
  state.demands.filter((one) => one.granted === null && !one.notTheirs);

/** Does this party wait for a word on a request to come in person at that step? */
export const waitsForConversion = (
  state: ConversionState,
  participant: string,
  step: JointStep,
): boolean =>
  openConversions(state).some((one) => one.participant === participant && one.step === step);
