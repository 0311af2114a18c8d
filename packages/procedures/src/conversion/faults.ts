import { courtDayOf, offer, technical } from '@xiezhi/kernel';
import {
  faultAnswered,
  faultKinds,
  faultReported,
  fields,
  handingInFor,
  nextFault,
  openFaults,
  participant,
  parties,
  speaksFor,
} from '@xiezhi/record';
import type { CaseState, FaultReport, Hearing, Participant } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  fieldWhen,
  mendField,
  needed,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { dayOfReceipt, firstDay } from '../shared/day-of-receipt.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { inTheirPlace } from '../shared/in-their-place.ts';
import { people, running } from './commands.ts';

interface About {
  readonly participant: string;
  /** Null: another act than a sitting. */
  readonly hearing: string | null;
}

/**
 * Sittings of which somebody may still say that something failed: from the day on which they are fixed until a judge has said
 * what follows from their absence. Whoever was there has missed nothing that was decided.
 */
const sittingsOf = (state: CaseState, { id }: Participant): readonly Hearing[] =>
  state.judgment.pronouncedAt !== null
    ? []
    : state.hearing.hearings.filter(
        ({ id: hearing, replacedBy, postponed, held }) =>
          replacedBy === null &&
          !postponed &&
          held?.present.includes(id) !== true &&
          !state.conversion.absences.some(
            (one) => one.participant === id && one.hearing === hearing,
          ),
      );

/** Each sitting by itself, and any other act by its name. */
const offersFor = (state: CaseState, of: readonly Participant[]) =>
  (running(state) ? of : []).flatMap((who) => [
    ...sittingsOf(state, who).map(({ id }) =>
      offer<About>(`${who.id}.${id}`, { participant: who.id, hearing: id }),
    ),
    offer<About>(who.id, { participant: who.id, hearing: null }),
  ]);

const reported = {
  activity: fields.text(120).optional(),
  kind: fields.choice(faultKinds),
  happenedAt: fields.dayTime(),
  text: fields.longText(4000),
  attachments: fields.files(),
};
const what = page('what', needed('activity'), field('kind'), field('happenedAt'), field('text'));
const unasked = (_context: unknown, { hearing }: About): readonly 'activity'[] =>
  hearing === null ? [] : ['activity'];

/** What the report holds up, and what it does not: a word of a judge that there is, or the days of another act. */
function toldBefore(state: CaseState, { participant: id, hearing }: About): readonly Told[] {
  if (hearing !== null) return [{ code: 'holds-up', facts: {} }];
  const ids = inTheirPlace(state, id);
  const decided = state.conversion.absences
    .filter((one) => ids.includes(one.participant))
    .flatMap((one) => state.hearing.hearings.find((each) => each.id === one.hearing) ?? [])
    .map(({ at }) => courtDayOf(at));
  return [
    { code: 'another-act', facts: {} },
    ...[...new Set(decided)].map((on) => ({ code: 'decided', facts: { on } })),
  ];
}

/** OLR-25.2.3: the net, the device or the power failed. Received at any time; until it is answered nothing follows from it. */
export const reportFault = command({
  name: 'conversion.report-fault',
  on: 'case',
  by: people,
  basis: ['OLR-25.2.3'],
  needs: {},
  offers: ({ state, actor }) => offersFor(state, handingInFor(state.participation, actor.person)),
  tells: ({ state }, about) => toldBefore(state, about),
  input: z.object(reported),
  ask: [what, page('papers', field('attachments'))],
  unasked,
  decide: ({ state, actor: { person }, offer: { participant: id, hearing }, input }) =>
    accept([
      faultReported.make({
        shared: {
          ...input,
          fault: nextFault(state.conversion),
          participant: id,
          ...(hearing === null ? {} : { hearing, activity: undefined }),
          authority:
            person !== null && speaksFor(state.participation, person, id) ? undefined : 'pending',
        },
      }),
    ]),
  example: {
    kind: 'network',
    happenedAt: '2026-03-20T09:35',
    text: '开庭中断线，连试四次进不去，打电话给书记员没有接通。',
    attachments: [],
  },
});

/** The same, told by telephone or on paper; it is the party's word, and the clerk only takes it down. */
export const recordFault = command({
  name: 'conversion.record-fault',
  on: 'case',
  by: ['clerk'],
  basis: ['OLR-25.2.3', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) => offersFor(state, parties(state.participation)),
  tells: ({ state }, about) => toldBefore(state, about),
  input: z.object({
    how: fields.choice(['phone', 'paper']),
    receivedOn: fields.day(),
    evidence: fields.text(300),
    ...reported,
  }),
  ask: [
    page('how', field('how'), field('receivedOn'), field('evidence')),
    what,
    page('papers', field('attachments')),
  ],
  unasked,
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, actor, offer: { participant: id, hearing }, input, today }) {
    const { how, receivedOn, ...said } = input;
    const notThatDay = dayOfReceipt({ receivedOn, first: firstDay(state), today });
    if (notThatDay) return refuse(notThatDay);
    return accept([
      faultReported.make({
        shared: {
          ...said,
          fault: nextFault(state.conversion),
          participant: id,
          ...(hearing === null ? {} : { hearing, activity: undefined }),
          basis: how,
          recordedBy: actor.name,
          receivedOn,
        },
      }),
    ]);
  },
  example: {
    how: 'phone',
    receivedOn: '2026-03-20',
    evidence: '电话录音 2026-03-20 09:50',
    kind: 'power',
    happenedAt: '2026-03-20T09:30',
    text: '全村停电，没有网络。',
    attachments: [],
  },
});

/** As it was reported, with what came with it. */
const toldOf = (
  state: CaseState,
  { participant: id, kind, happenedAt, activity, text, attachments }: FaultReport,
): readonly Told[] => [
  {
    code: 'reported',
    facts: {
      name: participant(state.participation, id)?.name ?? '',
      kind,
      at: happenedAt.replace('T', ' '),
      activity: activity ?? '',
      text,
    },
  },
  ...filesBeside(attachments),
];

/** What this party reported that may bear on that sitting: it names it, or no sitting at all. */
export const faultsAbout = (
  state: CaseState,
  { who, hearing }: { readonly who: Participant; readonly hearing: Hearing },
): readonly FaultReport[] => {
  const ids = inTheirPlace(state, who.id);
  return state.conversion.faults.filter(
    (one) =>
      ids.includes(one.participant) &&
      (one.hearing === null || one.hearing === hearing.id) &&
      // What was not theirs waits for no answer (OLR-7.2.3).
      !(one.notTheirs && one.answer === null),
  );
};

/** Before something is made of an absence: what was said of other acts, and what was found not to be so. */
export const toldOfFaults = (
  state: CaseState,
  about: { readonly who: Participant; readonly hearing: Hearing },
): readonly Told[] =>
  faultsAbout(state, about).flatMap(({ answer, text }) =>
    answer === null
      ? []
      : [{ code: 'fault', facts: { text, found: answer.found, reasons: answer.reasons } }],
  );

/** What was reported of another act may have kept the same party from a sitting: of these, begun by then and missed. */
export const sittingsToExcuse = (state: CaseState, fault: string): readonly Hearing[] => {
  const one = state.conversion.faults.find(({ id }) => id === fault);
  const who = one && participant(state.participation, one.participant);
  if (!one || !who || one.hearing !== null) return [];
  return sittingsOf(state, who).filter(({ at, held }) => held !== null || at <= one.at);
};

/** Of what a finding comes to: nothing follows from the sitting it bears on; where it bears on none, nothing is excused. */
const toldOfWhatFollows = (state: CaseState, { id, hearing }: FaultReport): Told => ({
  code:
    hearing !== null
      ? 'excuses-it'
      : sittingsToExcuse(state, id).length > 0
        ? 'may-excuse'
        : 'excuses-none',
  facts: {},
});

/** The judge finds whether it was so. Found, nothing follows for whoever it kept away from the sitting it bears on. */
export const answerFault = command({
  name: 'conversion.answer-fault',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-25.2.3'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    (running(state) ? openFaults(state.conversion) : []).map((one) => offer(one.id, one)),
  tells: ({ state }, one) => [...toldOf(state, one), toldOfWhatFollows(state, one)],
  input: z.object({
    found: fields.choice(['yes', 'no']),
    excuses: fields.missedSitting().optional(),
    reasons: fields.longText(2000),
  }),
  ask: [page('finding', field('found'), fieldWhen('excuses', 'found', ['yes']), field('reasons'))],
  unasked: ({ state }, { id }) => (sittingsToExcuse(state, id).length === 0 ? ['excuses'] : []),
  decide({ state, offer: { id, participant: of, hearing }, input }) {
    const found = input.found === 'yes';
    const named = found && hearing === null ? input.excuses : undefined;
    if (named !== undefined && sittingsToExcuse(state, id).every((one) => one.id !== named))
      return refuse(refusal('conversion/not-missed', technical, [mendField('excuses')]));
    return accept([
      faultAnswered.make({
        shared: {
          fault: id,
          participant: of,
          hearing: hearing ?? named,
          found,
          reasons: input.reasons,
        },
      }),
    ]);
  },
  example: { found: 'yes', reasons: '平台日志显示该时段连接中断，另行安排。' },
});
