import type { CourtDay, Entry, EntryId, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { attributionDecided } from '../attribution/entries.ts';
import type { EntryOf, Slice } from '../define.ts';
import { slice } from '../define.ts';
import { movedTo } from '../proceedings/term.ts';
import { noneAt, put } from './by-party.ts';
import { modeOf } from './mode-of.ts';
import type { By, ConsentAnswer, ConsentQuestion, ConsentState, ModeDecision } from './shape.ts';
import type { SaidEntry } from './kinds.ts';
import { saidKinds } from './kinds.ts';
import { initial } from './shape.ts';
import { knownSince } from './taken-down.ts';

const byOf = ({ id, seq, at }: { id: EntryId; seq: number; at: Instant }): By => ({
  entry: id,
  seq,
  at,
});

interface Answered extends Pick<ConsentAnswer, 'seq' | 'at'> {
  readonly id: EntryId;
  readonly body: Pick<ConsentAnswer, 'basis'> & Pick<ConsentQuestion, 'participant' | 'step'>;
}
const answered = (
  state: ConsentState,
  { body: { participant, step, basis }, id, seq, at }: Answered,
  status: 'agreed' | 'declined',
): ConsentState => ({
  ...state,
  answers: put(state.answers, participant, step, {
    ...{ status, basis, entry: id, seq, at, withdrawal: null },
  }),
});

/** Where only the way of one party was decided, of everybody else it stays as it was. */
function decidedOf(
  {
    mode,
    modeByParty,
    alone,
  }: Pick<ModeDecision, 'mode' | 'modeByParty'> & { alone?: string | undefined },
  before: ModeDecision | undefined,
): Pick<ModeDecision, 'mode' | 'modeByParty'> {
  const own = alone === undefined ? undefined : modeByParty[alone];
  if (alone === undefined || own === undefined || before === undefined)
    return { mode, modeByParty };
  const laid = { ...before.modeByParty, [alone]: own };
  return { mode: modeOf(laid), modeByParty: laid };
}

const said = slice<ConsentState, typeof saidKinds>(initial, saidKinds, {
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
          waits: body.waits ?? false,
        }),
      state.questions,
    ),
  }),
  'consent.Given': (state, entry) => answered(state, entry, 'agreed'),
  'consent.Declined': (state, entry) => answered(state, entry, 'declined'),
  'consent.Withdrawn': (state, { body, id, seq, at }) => {
    const before = state.answers[body.participant]?.[body.step];
    // Without the yes that it takes back, which was not theirs, there is nothing to take back.
    if (before?.status !== 'agreed') return state;
    const withdrawal = {
      entry: id,
      seq,
      at,
      reason: body.reason,
      late: body.late,
      from: knownSince(body) ?? at,
      takenDown: body.knownAt ?? body.receivedOn ?? null,
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
    const { withdrawal } = before;
    return {
      ...state,
      answers: put(state.answers, body.participant, body.step, {
        ...before,
        status: body.granted ? 'withdrawn' : 'agreed',
        withdrawal: withdrawal && {
          ...withdrawal,
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
        ...decidedOf(body, state.modes[body.step]),
        manner: body.manner ?? null,
        hangsOn: body.hangsOn ?? [],
        caseGround: body.caseGround ?? null,
      },
    },
    asksOnline: body.alone === undefined ? noneAt(state.asksOnline, body.step) : state.asksOnline,
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
  // Granted, its yes counts, which came after the call; what was settled is settled anew by an entry of its own.
  'conversion.OnlineDecided': (state, { body: { participant, step, granted }, ...entry }) => ({
    ...state,
    asksOnline: granted
      ? {
          ...state.asksOnline,
          [participant]: { ...state.asksOnline[participant], [step]: undefined },
        }
      : put(state.asksOnline, participant, step, { open: false, by: byOf(entry) }),
  }),
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
      (state.converting[body.participant]?.[body.step] ?? []).filter(
        (request) => request !== body.request,
      ),
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
  // OLR-10.2.0: only somebody who was told gives no answer.
  'docket.DecisionGiven': (state, { body: { notice, participant, on, dueOn, provisional } }) =>
    dueOn === undefined
      ? state
      : Object.values(state.questions[participant] ?? {})
          .filter(({ by, waits }) => waits && by.entry === notice)
          .reduce<ConsentState>(
            (all, one) => ({
              ...all,
              questions: put(all.questions, participant, one.step, {
                ...one,
                waits: false,
                from: on as CourtDay,
                dueOn: dueOn as CourtDay,
                provisional: provisional ?? false,
              }),
            }),
            state,
          ),
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

/** What the fold reads of an entry of these kinds. */
const kept = ({ kind, body, id, seq, at, actor, command }: Entry): SaidEntry =>
  ({ kind, body, id, seq, at, actor, command: { id: command.id } }) as SaidEntry;

/** After each entry of a course, what is known then. The handlers read of an entry what is kept, and no more. */
export function retold(course: readonly SaidEntry[]): readonly ConsentState[] {
  const states: ConsentState[] = [];
  for (const entry of course) states.push(said.evolve(states.at(-1) ?? initial, entry as Entry));
  return states;
}

const isSaid: ReadonlySet<string> = new Set(saidKinds.map(({ kind }) => kind));

export const consentSlice: Slice<ConsentState> = {
  initial,
  kinds: [...saidKinds, attributionDecided],
  evolve: (state, entry) =>
    entry.kind === attributionDecided.kind
      ? withoutWhatWasNotTheirs(state, entry as EntryOf<typeof attributionDecided>)
      : isSaid.has(entry.kind)
        ? { ...said.evolve(state, entry), course: [...state.course, kept(entry)] }
        : state,
};

/** What was found not to be theirs, and the acts by which a judge granted what was asked by it: nobody had asked. */
const withWhatRestsOn = (course: readonly SaidEntry[], notTheirs: readonly string[]) => {
  const asked = course.flatMap((one) =>
    one.kind === 'conversion.OnlineRequested' && notTheirs.includes(one.command.id)
      ? [one.body.request]
      : [],
  );
  const grants = course.flatMap((one) =>
    one.kind === 'conversion.OnlineDecided' && asked.includes(one.body.request)
      ? [one.command.id]
      : [],
  );
  return new Set([...notTheirs, ...grants]);
};

/** What was said and decided, as if no act had been done that was not theirs. */
export function theirCourse({
  course,
  notTheirs,
}: Pick<ConsentState, 'course' | 'notTheirs'>): readonly SaidEntry[] {
  const gone = withWhatRestsOn(course, notTheirs);
  return course.filter((one) => !gone.has(one.command.id));
}

/**
 * As if that act had not been done (OLR-7.2.3): a word given by it is what stood before, one taken back by it stands. Found theirs
 * after all, it counts again.
 */
function withoutWhatWasNotTheirs(
  state: ConsentState,
  { body: { outcome, command } }: EntryOf<typeof attributionDecided>,
): ConsentState {
  if (command === undefined) return state;
  const others = state.notTheirs.filter((one) => one !== command);
  const notTheirs = outcome === 'not-theirs' ? [...others, command] : others;
  const { course } = state;
  if (!course.some((one) => one.command.id === command)) return { ...state, notTheirs };
  return { ...(retold(theirCourse({ course, notTheirs })).at(-1) ?? initial), course, notTheirs };
}
