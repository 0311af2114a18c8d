import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { attributionDecided } from '../attribution/entries.ts';
import {
  conversionDecided,
  conversionRequested,
  demandDecided,
  onlineDecided,
  onlineRequested,
} from '../conversion/entries.ts';
import { slice } from '../define.ts';
import { deadlineMoved } from '../proceedings/entries.ts';
import type { Term } from '../proceedings/term.ts';
import { movedTo } from '../proceedings/term.ts';
import type {
  ApprovedGround,
  approvers,
  caseGrounds,
  ConsentBasis,
  ConsentStep,
  ExchangeManner,
  JointStep,
} from './entries.ts';
import * as kinds from './entries.ts';

/** The entry by which something came to be as it is. */
export interface By {
  readonly entry: EntryId;
  readonly seq: number;
  readonly at: Instant;
}

/** What one party last said about one step. Nothing of it is carried to another step. */
export interface ConsentAnswer {
  readonly status: 'agreed' | 'declined' | 'withdrawing' | 'withdrawn';
  readonly basis: ConsentBasis;
  /** Entry and number of the answer itself; a withdrawal keeps those of the consent it takes back. */
  readonly entry: EntryId;
  readonly seq: number;
  readonly at: Instant;
  /** The act by which it was said, and what stood before it: should it turn out that it was not theirs (OLR-7.2.3). */
  readonly command: string;
  readonly before: ConsentAnswer | null;
  readonly withdrawal: {
    readonly entry: EntryId;
    readonly seq: number;
    readonly at: Instant;
    readonly reason: string;
    readonly late: boolean;
    readonly command: string;
    /** What a judge said of it; null where nobody has, or nobody had to. */
    readonly decided: By | null;
  } | null;
}

export interface ConsentQuestion extends Term {
  readonly participant: string;
  readonly step: ConsentStep;
  readonly askedAt: Instant;
  readonly by: By;
}

export interface ModeDecision {
  readonly entry: EntryId;
  readonly at: Instant;
  readonly seq: number;
  readonly mode: 'online' | 'mixed' | 'offline';
  readonly modeByParty: Readonly<Record<string, 'online' | 'offline'>>;
  readonly manner: ExchangeManner | null;
  /** Those without whose consent nobody is online: a procuratorate; in a criminal case everybody who was asked. */
  readonly hangsOn: readonly string[];
  /** On what a case goes online whose kind does not go online as such. */
  readonly caseGround: (typeof caseGrounds)[number] | null;
}

/** That a case of another kind goes online at these steps: asked of a head of the court, and what came of it. */
export interface KindProposal {
  readonly id: string;
  readonly steps: readonly JointStep[];
  readonly ground: ApprovedGround;
  readonly reasons: string;
  readonly approver: (typeof approvers)[number];
  readonly by: PersonId | null;
  readonly at: Instant;
  readonly answer: { readonly approved: boolean; readonly reasons: string } | null;
}

/** By participant, then by step: there is no place where an answer to one step could be read as one to another. */
type ByPartyAndStep<Value> = Readonly<Record<string, { readonly [Step in ConsentStep]?: Value }>>;

export interface ConsentState {
  readonly answers: ByPartyAndStep<ConsentAnswer>;
  /** The last time each was asked. */
  readonly questions: ByPartyAndStep<ConsentQuestion>;
  /** How often a party has gone back on a consent: shown to the judge who examines the next one. */
  readonly withdrawals: Readonly<Record<string, number>>;
  /** The manner of exchanging evidence that each party chose last. */
  readonly manners: Readonly<Record<string, ExchangeManner>>;
  readonly modes: { readonly [Step in JointStep]?: ModeDecision };
  readonly kindProposals: readonly KindProposal[];
  /** The fast-track procedure of a criminal case: since which entry it is used, and with which it was last left. */
  readonly fastTrack: { readonly usedAt: number | null; readonly leftAt: number | null };
  /** The entry by which a judge called somebody to appear in person at a step; a yes given since is a new one. */
  readonly converted: ByPartyAndStep<number>;
  /** Requests to come in person that wait for a judge: until then nobody is made to go online. */
  readonly converting: ByPartyAndStep<readonly string[]>;
  /** The entries of both: of the call, and of the request that came last. */
  readonly convertedBy: ByPartyAndStep<By>;
  readonly convertingBy: ByPartyAndStep<By>;
  /**
   * Who would come in person by what a judge decided and asks to be online after all: it waits, or was denied. Gone once the
   * judge settles anew how the step is held (OOR-33.1.1).
   */
  readonly asksOnline: ByPartyAndStep<{ readonly open: boolean; readonly by: By }>;
}

const byOf = ({ id, seq, at }: { id: EntryId; seq: number; at: Instant }): By => ({
  entry: id,
  seq,
  at,
});

const noneAt = <Value>(all: ByPartyAndStep<Value>, step: ConsentStep): ByPartyAndStep<Value> =>
  Object.fromEntries(
    Object.entries(all).map(([participant, steps]) => [
      participant,
      { ...steps, [step]: undefined },
    ]),
  );

const put = <Value>(
  all: ByPartyAndStep<Value>,
  participant: string,
  step: ConsentStep,
  value: Value,
): ByPartyAndStep<Value> => ({
  ...all,
  [participant]: { ...all[participant], [step]: value },
});

/** As if this act had not been done: a word given by it is what stood before, one taken back by it stands. */
function sayingOf(answer: ConsentAnswer, command: string): ConsentAnswer | null {
  if (answer.command === command) return answer.before;
  return answer.withdrawal?.command === command
    ? { ...answer, status: 'agreed', withdrawal: null }
    : answer;
}

const without = (answers: ConsentState['answers'], command: string): ConsentState['answers'] =>
  Object.fromEntries(
    Object.entries(answers).map(([participant, steps]) => [
      participant,
      Object.fromEntries(
        Object.entries(steps).flatMap(([step, answer]) => {
          const left = sayingOf(answer, command);
          return left === null ? [] : [[step, left]];
        }),
      ),
    ]),
  );

interface Answered extends Pick<ConsentAnswer, 'seq' | 'at'> {
  readonly id: EntryId;
  readonly command: { readonly id: string };
  readonly body: Pick<ConsentAnswer, 'basis'> & Pick<ConsentQuestion, 'participant' | 'step'>;
}
const answered = (
  state: ConsentState,
  { body: { participant, step, basis }, id, seq, at, command }: Answered,
  status: 'agreed' | 'declined',
): ConsentState => ({
  ...state,
  answers: put(state.answers, participant, step, {
    ...{ status, basis, entry: id, seq, at, command: command.id, withdrawal: null },
    before: state.answers[participant]?.[step] ?? null,
  }),
});

const consentKinds = [
  kinds.consentAsked,
  kinds.consentGiven,
  kinds.consentDeclined,
  kinds.consentWithdrawn,
  kinds.withdrawalDecided,
  kinds.modeDecided,
  kinds.kindProposed,
  kinds.kindAnswered,
  kinds.fastTrackUsed,
  kinds.fastTrackLeft,
  kinds.mannerChosen,
  conversionRequested,
  conversionDecided,
  demandDecided,
  onlineRequested,
  onlineDecided,
  attributionDecided,
  deadlineMoved,
] as const;

const initial: ConsentState = {
  answers: {},
  questions: {},
  withdrawals: {},
  manners: {},
  modes: {},
  kindProposals: [],
  fastTrack: { usedAt: null, leftAt: null },
  converted: {},
  converting: {},
  convertedBy: {},
  convertingBy: {},
  asksOnline: {},
};

export const consentSlice = slice<ConsentState, typeof consentKinds>(initial, consentKinds, {
  'consent.Asked': (state, { body, at, id, seq }) => ({
    ...state,
    questions: body.steps.reduce(
      (all, step) =>
        put(all, body.participant, step, {
          participant: body.participant,
          step,
          askedAt: at,
          by: byOf({ id, seq, at }),
          dueOn: body.dueOn as CourtDay,
          provisional: body.provisional,
          from: courtDayOf(at),
          days: body.days ?? null,
        }),
      state.questions,
    ),
  }),
  'consent.Given': (state, entry) => answered(state, entry, 'agreed'),
  'consent.Declined': (state, entry) => answered(state, entry, 'declined'),
  'consent.Withdrawn': (state, { body, id, seq, at, command }) => {
    const before = state.answers[body.participant]?.[body.step];
    if (before === undefined) return state;
    const withdrawal = {
      entry: id,
      seq,
      at,
      reason: body.reason,
      late: body.late,
      command: command.id,
      decided: null,
    };
    return {
      ...state,
      withdrawals: {
        ...state.withdrawals,
        [body.participant]: (state.withdrawals[body.participant] ?? 0) + 1,
      },
      answers: put(state.answers, body.participant, body.step, {
        ...before,
        status: body.immediate ? 'withdrawn' : 'withdrawing',
        withdrawal,
      }),
    };
  },
  'consent.WithdrawalDecided': (state, { body, id, seq, at }) => {
    const before = state.answers[body.participant]?.[body.step];
    if (before?.status !== 'withdrawing') return state;
    return {
      ...state,
      answers: put(state.answers, body.participant, body.step, {
        ...before,
        status: body.granted ? 'withdrawn' : 'agreed',
        withdrawal: before.withdrawal && {
          ...before.withdrawal,
          decided: byOf({ id, seq, at }),
        },
      }),
    };
  },
  'consent.MannerChosen': (state, { body }) => ({
    ...state,
    manners: { ...state.manners, [body.participant]: body.manner },
  }),
  'mode.Decided': (state, { body, id, seq, at }) => ({
    ...state,
    modes: {
      ...state.modes,
      [body.step]: {
        entry: id,
        at,
        seq,
        mode: body.mode,
        modeByParty: body.modeByParty,
        manner: body.manner ?? null,
        hangsOn: body.hangsOn ?? [],
        caseGround: body.caseGround ?? null,
      },
    },
    asksOnline: noneAt(state.asksOnline, body.step),
  }),
  'mode.KindProposed': (state, { body, at, actor }) => ({
    ...state,
    kindProposals: [
      ...state.kindProposals,
      {
        id: body.proposal,
        steps: body.steps,
        ground: body.ground,
        reasons: body.reasons,
        approver: body.approver,
        by: actor.kind === 'person' ? actor.person : null,
        at,
        answer: null,
      },
    ],
  }),
  'mode.KindAnswered': (state, { body: { proposal, approved, reasons } }) => ({
    ...state,
    kindProposals: state.kindProposals.map((one) =>
      one.id === proposal ? { ...one, answer: { approved, reasons } } : one,
    ),
  }),
  'mode.FastTrackUsed': (state, { seq }) => ({
    ...state,
    fastTrack: { ...state.fastTrack, usedAt: seq },
  }),
  'mode.FastTrackLeft': (state, { seq }) => ({
    ...state,
    fastTrack: { usedAt: null, leftAt: seq },
  }),
  'conversion.OnlineRequested': (state, { body: { participant, step }, ...entry }) => ({
    ...state,
    asksOnline: put(state.asksOnline, participant, step, { open: true, by: byOf(entry) }),
  }),
  // Granted, the step is settled anew by an entry of its own.
  'conversion.OnlineDecided': (state, { body: { participant, step, granted }, ...entry }) =>
    granted
      ? state
      : {
          ...state,
          asksOnline: put(state.asksOnline, participant, step, { open: false, by: byOf(entry) }),
        },
  'conversion.Requested': (state, { body, id, seq, at }) => ({
    ...state,
    convertingBy: put(state.convertingBy, body.participant, body.step, byOf({ id, seq, at })),
    converting: put(state.converting, body.participant, body.step, [
      ...(state.converting[body.participant]?.[body.step] ?? []),
      body.request,
    ]),
  }),
  'conversion.Decided': (state, { body, id, seq, at }) => ({
    ...state,
    converting: put(
      state.converting,
      body.participant,
      body.step,
      (state.converting[body.participant]?.[body.step] ?? []).filter((one) => one !== body.request),
    ),
    converted:
      body.outcome === 'in-person'
        ? put(state.converted, body.participant, body.step, seq)
        : state.converted,
    convertedBy:
      body.outcome === 'in-person'
        ? put(state.convertedBy, body.participant, body.step, byOf({ id, seq, at }))
        : state.convertedBy,
  }),
  'conversion.DemandDecided': (state, { body, id, seq, at }) =>
    body.granted
      ? {
          ...state,
          converted: body.targets.reduce(
            (all, target) => put(all, target, body.step, seq),
            state.converted,
          ),
          convertedBy: body.targets.reduce(
            (all, target) => put(all, target, body.step, byOf({ id, seq, at })),
            state.convertedBy,
          ),
        }
      : state,
  'attribution.Decided': (state, { body }) =>
    body.outcome === 'not-theirs' && body.command !== undefined
      ? { ...state, answers: without(state.answers, body.command) }
      : state,
  'deadline.Moved': (state, { body, at }) => {
    const [, , participant = ''] = body.term.startsWith('consent/reply/')
      ? body.term.split('/')
      : [];
    const asked = state.questions[participant];
    if (asked === undefined) return state;
    // A provisional day may have become another one while the suit stood still, without an entry of its own.
    const steps = Object.values(asked).filter(
      (one) => one.dueOn === body.from || (one.provisional && body.left !== undefined),
    );
    return {
      ...state,
      questions: steps.reduce(
        (all, one) => put(all, participant, one.step, { ...one, ...movedTo(body, at) }),
        state.questions,
      ),
    };
  },
});
