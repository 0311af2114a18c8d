import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { appraisalOrdered, needDecided } from '../appraisal/entries.ts';
import { slice } from '../define.ts';
import { whoHandedIn } from '../who-handed-in.ts';
import type { EvidenceApplication } from './application.ts';
import { ordered, undone } from './application.ts';
import type { RecordRequest } from './connected.ts';
import { recordAsked, recordsAnswered } from './connected.ts';
import * as applicationKinds from './application-entries.ts';
import * as connectedKinds from './connected-entries.ts';
import * as entryKinds from './entries.ts';

const kinds = { ...entryKinds, ...applicationKinds, ...connectedKinds };

type Submitted = BodyOf<typeof kinds.evidenceSubmitted.parts>;
type Finding = BodyOf<typeof kinds.evidenceFound.parts>['findings'][number];

/** One list of exhibits, as it was handed in. */
export interface EvidenceList {
  readonly id: string;
  readonly entry: EntryId;
  readonly participant: string;
  readonly occasion: Submitted['occasion'];
  readonly source: Submitted['source'];
  readonly receivedOn: CourtDay;
  /** By the postmark, where it came by post. */
  readonly postedOn: CourtDay | undefined;
  readonly keptAt: string | null;
  /** The application on which the court collected it; null where a party handed it in. */
  readonly collected: string | null;
  /** As it stood on the day it came in. */
  readonly late: boolean;
  readonly lateReasons: string | null;
  /** Who handed it in before showing that they may act for the party; null where nothing was left to show. */
  readonly unshown: PersonId | null;
  /** Whose account handed it in; null where it came on paper. */
  readonly by: PersonId | null;
  readonly at: Instant;
  /** Of a late one: what the judge decided. */
  readonly decided: {
    readonly outcome: (typeof kinds.lateOutcomes)[number];
    readonly entry: EntryId;
  } | null;
}

export interface OriginalDemand {
  readonly id: string;
  readonly ground: (typeof kinds.originalGrounds)[number];
  readonly reasons: string;
  readonly dueOn: CourtDay;
  readonly place: string;
  readonly at: Instant;
}

export interface Exhibit extends Omit<Submitted['exhibits'][number], 'replaces'> {
  readonly list: string;
  readonly participant: string;
  readonly side: entryKinds.ExhibitSide;
  readonly withdrawn: boolean;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly finding: (Omit<Finding, 'exhibit'> & { readonly entry: EntryId }) | null;
  /** The demand that stands; it is met by a comparison or by what is taken as the original. */
  readonly demand: OriginalDemand | null;
  /** The last that was made of it, or of what it took the place of. */
  readonly demanded: OriginalDemand | null;
  readonly compared: { readonly matches: boolean; readonly at: Instant } | null;
  readonly asOriginal: (typeof kinds.conformityGrounds)[number] | null;
  /** Not shown in open court, and why (CPL-71). */
  readonly confidential: (typeof kinds.secrets)[number] | null;
}

/** More time that a party asked for. */
export interface EvidenceTimeRequest extends Omit<
  BodyOf<typeof kinds.evidenceTimeAsked.parts>,
  'request' | 'authority'
> {
  readonly id: string;
  readonly unshown: PersonId | null;
  readonly at: Instant;
  readonly entry: EntryId;
  readonly decided: 'granted' | 'denied' | null;
}

export interface EvidenceState {
  readonly records: readonly RecordRequest[];
  readonly times: readonly EvidenceTimeRequest[];
  /** The last day that a judge gave, for everybody; null where none was given. */
  readonly extendedTo: CourtDay | null;
  readonly applications: readonly EvidenceApplication[];
  readonly lists: readonly EvidenceList[];
  readonly exhibits: readonly Exhibit[];
  readonly demands: number;
}

const evidenceKinds = [
  kinds.evidenceSubmitted,
  kinds.exhibitWithdrawn,
  kinds.lateEvidenceDecided,
  kinds.evidenceFound,
  kinds.originalDemanded,
  kinds.originalCompared,
  kinds.takenAsOriginal,
  kinds.evidenceApplied,
  kinds.evidenceApplicationDecided,
  kinds.testimonyMannerChanged,
  kinds.witnessCalled,
  kinds.appraisalCommissioned,
  appraisalOrdered,
  needDecided,
  kinds.advanceNoted,
  kinds.evidenceCollected,
  kinds.confidentialityOrdered,
  kinds.evidenceTimeAsked,
  kinds.evidenceTimeDecided,
  kinds.recordRequested,
  kinds.recordAnswered,
] as const;

/** The same exhibits with one of them changed. */
const withOne = (
  state: EvidenceState,
  id: string,
  change: (one: Exhibit) => Partial<Exhibit>,
): EvidenceState => ({
  ...state,
  exhibits: state.exhibits.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

/** The same applications with one of them changed. */
const onApplication = (
  state: EvidenceState,
  id: string,
  change: (one: EvidenceApplication) => Partial<EvidenceApplication>,
): EvidenceState => ({
  ...state,
  applications: state.applications.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

/**
 * What the court ordered of an exhibit holds for a better copy of it: that it is not shown in open court, and that the original is to be
 * brought, also where the former was found to differ from it.
 */
const stillOrdered = (
  former: Exhibit | undefined,
): Pick<Exhibit, 'confidential' | 'demand' | 'demanded'> => ({
  confidential: former?.confidential ?? null,
  demand: former?.demand ?? (former?.compared?.matches === false ? former.demanded : null),
  demanded: former?.demanded ?? null,
});

function added(state: EvidenceState, { list, participant, side, exhibits }: Submitted) {
  const fresh = exhibits.map(({ replaces, ...one }): Exhibit => {
    const former = state.exhibits.find(({ id }) => id === replaces);
    return {
      ...one,
      ...{ list, participant, side },
      withdrawn: false,
      replaces: replaces ?? null,
      replacedBy: null,
      finding: null,
      ...stillOrdered(former),
      compared: null,
      asOriginal: null,
    };
  });
  const after = new Map(fresh.map(({ replaces, id }) => [replaces, id]));
  return [
    ...state.exhibits.map((one) => ({ ...one, replacedBy: after.get(one.id) ?? one.replacedBy })),
    ...fresh,
  ];
}

export const evidenceSlice = slice<EvidenceState, typeof evidenceKinds>(
  {
    lists: [],
    exhibits: [],
    demands: 0,
    applications: [],
    times: [],
    extendedTo: null,
    records: [],
  },
  evidenceKinds,
  {
    'evidence.Submitted': (state, { body, id, at, actor }) => {
      const person = whoHandedIn(body, actor);
      const list: EvidenceList = {
        id: body.list,
        entry: id,
        participant: body.participant,
        occasion: body.occasion,
        source: body.source,
        receivedOn: body.receivedOn as CourtDay,
        postedOn: body.postedOn as CourtDay | undefined,
        keptAt: body.keptAt ?? null,
        collected: body.collected ?? null,
        late: body.late,
        lateReasons: body.lateReasons ?? null,
        unshown: body.authority === 'pending' ? person : null,
        by: body.source === 'online' ? person : null,
        at,
        decided: null,
      };
      return { ...state, lists: [...state.lists, list], exhibits: added(state, body) };
    },
    'evidence.RecordRequested': (state, entry) => ({
      ...state,
      records: [...state.records, recordAsked(entry)],
    }),
    'evidence.RecordAnswered': (state, { body }) => ({
      ...state,
      records: recordsAnswered(state.records, body),
    }),
    'evidence.Withdrawn': (state, { body }) =>
      withOne(state, body.exhibit, () => ({ withdrawn: true })),
    'evidence.LateDecided': (state, { body, id }) => ({
      ...state,
      lists: state.lists.map((one) =>
        one.id === body.list ? { ...one, decided: { outcome: body.outcome, entry: id } } : one,
      ),
    }),
    'evidence.Found': (state, { body, id }) =>
      body.findings.reduce(
        (sum, { exhibit, ...finding }) =>
          withOne(sum, exhibit, () => ({ finding: { ...finding, entry: id } })),
        state,
      ),
    'evidence.OriginalDemanded': (state, { body, at }) => ({
      ...withOne(state, body.exhibit, () => {
        const { demand: id, ground, reasons, place } = body;
        const demand = { id, ground, reasons, place, dueOn: body.dueOn as CourtDay, at };
        return { demand, demanded: demand, compared: null, asOriginal: null };
      }),
      demands: state.demands + 1,
    }),
    'evidence.OriginalCompared': (state, { body, at }) =>
      withOne(state, body.exhibit, () => ({
        demand: null,
        compared: { matches: body.matches, at },
        asOriginal: null,
      })),
    'evidence.Applied': (state, { body, id, at, actor }) => {
      const { application, authority, by, contact = null, ...said } = body;
      const unshown = authority === 'pending' ? whoHandedIn({ by }, actor) : null;
      const receivedOn = said.receivedOn as CourtDay;
      const postedOn = said.postedOn as CourtDay | undefined;
      const came = { receivedOn, postedOn, at };
      const fresh = { ...said, ...came, ...undone, contact, id: application, entry: id, unshown };
      return { ...state, applications: [...state.applications, fresh] };
    },
    'appraisal.Ordered': (state, entry) => ({
      ...state,
      applications: [...state.applications, ordered(entry)],
    }),
    'appraisal.NeedDecided': (state, { body: { application, advance } }) =>
      onApplication(state, application, () => (advance ? { advance, advancePaidOn: null } : {})),
    'evidence.ApplicationDecided': (state, { body, at }) =>
      onApplication(state, body.application, () => ({
        decided: body.decision,
        decidedAt: at,
        manner: body.manner ?? null,
        advance: body.advance ?? null,
      })),
    'evidence.TestimonyMannerChanged': (state, { body }) =>
      // Whoever was called was called to come otherwise, and is called anew.
      onApplication(state, body.application, () => ({ manner: body.manner, called: [] })),
    'evidence.WitnessCalled': (state, { body: { application, ...called } }) =>
      onApplication(state, application, (one) => ({ called: [...one.called, called] })),
    'evidence.AppraisalCommissioned': (state, { body: { application, dueOn, ...said }, id, at }) =>
      onApplication(state, application, () => ({
        commission: { ...said, dueOn: dueOn as CourtDay, entry: id, at },
        // Another body has costs of its own.
        advance: said.advance ?? null,
        advancePaidOn: null,
      })),
    'evidence.AdvanceNoted': (state, { body }) =>
      onApplication(state, body.application, () => ({ advancePaidOn: body.on as CourtDay })),
    'evidence.Collected': (state, { body }) =>
      onApplication(state, body.application, () => ({
        outcome: body.outcome,
        doneOn: body.on as CourtDay,
        why: body.why ?? null,
        objectBy: (body.objectBy as CourtDay | undefined) ?? null,
      })),
    'evidence.TimeAsked': (state, { body: { request, authority, ...said }, id, at, actor }) => {
      const unshown = authority === 'pending' ? whoHandedIn({}, actor) : null;
      return {
        ...state,
        times: [...state.times, { ...said, id: request, unshown, at, entry: id, decided: null }],
      };
    },
    'evidence.TimeDecided': (state, { body: { request, decision, dueOn } }) => ({
      ...state,
      times: state.times.map((one) => (one.id === request ? { ...one, decided: decision } : one)),
      extendedTo: (dueOn as CourtDay | undefined) ?? state.extendedTo,
    }),
    'evidence.ConfidentialityOrdered': (state, { body: { exhibit, ground } }) =>
      withOne(state, exhibit, () => ({ confidential: ground === 'none' ? null : ground })),
    'evidence.TakenAsOriginal': (state, { body }) =>
      withOne(state, body.exhibit, () => ({ demand: null, asOriginal: body.ground })),
  },
);
