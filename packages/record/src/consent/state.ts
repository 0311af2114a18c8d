import type { CourtDay, EntryId, Instant } from '@xiezhi/kernel';
import { courtDayOf, startOfDay } from '@xiezhi/kernel';
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
import { movedTo } from '../proceedings/term.ts';
import { noneAt, put } from './by-party.ts';
import * as kinds from './entries.ts';
import type { By, ConsentAnswer, ConsentQuestion, ConsentState } from './shape.ts';
import { calledTogether, letOff, notYet, saidYes, settledByJudge, yesAnew } from './let-offs.ts';
import { withoutAct } from './not-theirs.ts';
import { initial } from './shape.ts';

const byOf = ({ id, seq, at }: { id: EntryId; seq: number; at: Instant }): By => ({
  entry: id,
  seq,
  at,
});

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
  'consent.Given': (state, entry) => ({
    ...answered(state, entry, 'agreed'),
    letOffs: saidYes(state, entry.body, entry),
  }),
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
      from: body.receivedOn === undefined ? at : startOfDay(body.receivedOn as CourtDay),
      command: command.id,
      decided: null,
    };
    return {
      ...state,
      withdrawals: {
        ...state.withdrawals,
        [body.participant]: (state.withdrawals[body.participant] ?? 0) + 1,
      },
      letOffs: body.immediate
        ? letOff(state, body, { seq, from: withdrawal.from, command: command.id })
        : state.letOffs,
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
      letOffs:
        body.granted && withdrawal !== null
          ? letOff(state, body, {
              seq: withdrawal.seq,
              from: withdrawal.from,
              command: withdrawal.command,
            })
          : state.letOffs,
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
  'mode.Decided': (state, { body, id, seq, at, command }) => ({
    ...state,
    letOffs:
      body.alone === undefined ? settledByJudge(state, body, { seq, at, command }) : state.letOffs,
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
    letOffs: notYet(state, { participant, step }, entry.command.id),
    asksOnline: put(state.asksOnline, participant, step, { open: true, by: byOf(entry) }),
  }),
  // Granted, its yes counts, which came after the call; what was settled is settled anew by an entry of its own.
  'conversion.OnlineDecided': (state, { body: { participant, step, granted }, ...entry }) => ({
    ...state,
    letOffs: granted
      ? yesAnew(
          state,
          { participant, step },
          {
            at: entry.at,
            // The yes that asked for it, so that both go together where it was not theirs.
            command: { id: state.answers[participant]?.[step]?.command ?? entry.command.id },
          },
        )
      : state.letOffs,
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
      { request: body.request, at },
    ]),
  }),
  'conversion.Decided': (state, { body, id, seq, at, command }) => ({
    ...state,
    converting: put(
      state.converting,
      body.participant,
      body.step,
      (state.converting[body.participant]?.[body.step] ?? []).filter(
        ({ request }) => request !== body.request,
      ),
    ),
    converted:
      body.outcome === 'in-person'
        ? put(state.converted, body.participant, body.step, seq)
        : state.converted,
    letOffs:
      body.outcome === 'in-person'
        ? letOff(state, body, {
            seq,
            from:
              state.converting[body.participant]?.[body.step]?.find(
                ({ request }) => request === body.request,
              )?.at ?? at,
            command: command.id,
          })
        : state.letOffs,
    convertedBy:
      body.outcome === 'in-person'
        ? put(state.convertedBy, body.participant, body.step, byOf({ id, seq, at }))
        : state.convertedBy,
  }),
  'conversion.DemandDecided': (state, { body, id, seq, at, command }) =>
    body.granted
      ? {
          ...state,
          converted: body.targets.reduce(
            (all, target) => put(all, target, body.step, seq),
            state.converted,
          ),
          letOffs: calledTogether(state, body, {
            seq,
            from: at,
            command: command.id,
          }),
          convertedBy: body.targets.reduce(
            (all, target) => put(all, target, body.step, byOf({ id, seq, at })),
            state.convertedBy,
          ),
        }
      : state,
  'attribution.Decided': (state, { body }) =>
    body.outcome === 'not-theirs' && body.command !== undefined
      ? {
          ...state,
          ...withoutAct(state, body.command),
        }
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
