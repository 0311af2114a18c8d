import type { Instant } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import {
  bearing,
  conversionDecided,
  conversionOutcomes,
  conversionRequested,
  fields,
  jointSteps,
  modeFor,
  nextConversion,
  obstacles,
  openConversions,
  participant,
  parties,
  principalsOf,
  suitEnd,
  waitsForConversion,
} from '@xiezhi/record';
import type { CaseState, ConversionRequest, JointStep, Participant } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, needed, page, refuse } from '../framework/index.ts';
import { inTheirPlace } from '../shared/in-their-place.ts';
import { beganAt, knownNow, notKnownThen, sittingsMissed } from '../shared/known-at.ts';
import { cannotStayOnline } from './rules/cannot-stay-online.ts';

export const people = ['plaintiff', 'defendant', 'third-party', 'agent'] as const;

export const running = ({ filing, judgment }: CaseState): boolean =>
  filing.registeredAt !== null && judgment.closedOn === null;

interface At {
  readonly participant: string;
  readonly step: JointStep;
}
const keyOf = ({ participant, step }: At): string => `${participant}.${step}`;

/** Steps these parties would take part in online, and for which none of their requests waits. */
const onlineSteps = (state: CaseState, of: readonly Participant[]): readonly At[] =>
  (running(state) ? of : []).flatMap(({ id }) =>
    jointSteps
      .filter((step) => modeFor(state, step, id) === 'online')
      .filter((step) => !waitsForConversion(state.conversion, id, step))
      .map((step) => ({ participant: id, step })),
  );

const asked = z.object({ obstacle: fields.choice(obstacles), text: fields.longText(2000) });

/** OLR-5.1: a party that agreed finds that it cannot. Received at any time; until it is decided nobody is made to go online. */
export const requestConversion = command({
  name: 'conversion.request',
  on: 'case',
  by: people,
  basis: ['OLR-5.1.1', 'OLR-5.1.2'],
  needs: {},
  offers: ({ state, actor }) =>
    onlineSteps(state, principalsOf(state.participation, actor.person)).map((one) =>
      offer(keyOf(one), one),
    ),
  input: asked,
  ask: [page('obstacle', field('obstacle'), field('text'))],
  decide: ({ state, offer: at, input }) =>
    accept([
      conversionRequested.make({
        shared: { ...at, ...input, request: nextConversion(state.conversion) },
      }),
    ]),
  example: { obstacle: 'no-means', text: '手机没有信号，家里也没有电脑。' },
});

/** Something may still follow from having been absent. */
const isTried = (state: CaseState): boolean =>
  running(state) && state.judgment.pronouncedAt === null && suitEnd(state) === null;

/** Sittings that were to be online and went on without them: what was told in time is entered whatever was settled since. */
const missedOnline = (state: CaseState): readonly At[] =>
  (isTried(state) ? state.hearing.hearings : []).flatMap(({ purpose, held, expected }) =>
    held === null
      ? []
      : parties(state.participation)
          .map(({ id }) => inTheirPlace(state, id))
          .filter((ids) => !held.present.some((id) => ids.includes(id)))
          .flatMap((ids) => ids.filter((id) => expected[id] === 'online'))
          .map((id) => ({ participant: id, step: purpose })),
  );

/**
 * The court sees it first: at a sitting that fails again and again, at the counter, on the telephone. What it bears on is seen from
 * when the court came to know of it, and not from when it is typed.
 */
export const noteObstacle = command({
  name: 'conversion.note-obstacle',
  on: 'case',
  by: ['clerk', 'judge'],
  basis: ['OLR-5.1.1', 'OLR-5.1.2'],
  needs: {},
  offers: ({ state }) => [
    ...new Map(
      [...onlineSteps(state, parties(state.participation)), ...missedOnline(state)].map((one) => [
        keyOf(one),
        offer(keyOf(one), one),
      ]),
    ).values(),
  ],
  input: asked.extend({ knownAt: fields.dayTime(), evidence: fields.text(300) }),
  ask: [
    page('obstacle', field('obstacle'), field('text')),
    page('known', field('knownAt'), field('evidence')),
  ],
  prefill: (about, at) => knownNow(about, at),
  decide({ state, offer: at, input, actor, now }) {
    const notThen = notKnownThen(state, input.knownAt, now);
    if (notThen) return refuse(notThen);
    return accept([
      conversionRequested.make({
        shared: {
          ...at,
          ...input,
          request: nextConversion(state.conversion),
          noticedBy: actor.name,
        },
      }),
    ]);
  },
  example: {
    knownAt: '2026-03-20T09:30',
    evidence: '书记员的电话记录，第 3 页',
    obstacle: 'no-ability',
    text: '电话里反复讲解，仍然不会操作。',
  },
});

/** What it says of each sitting that they missed. */
const bearsOn = (state: CaseState, one: ConversionRequest, now: Instant) =>
  sittingsMissed(state, one, now).map((sitting) => ({
    from: beganAt(sitting),
    bears: bearing(state, one, sitting),
  }));

/** The judge finds whether it is so, and since when the court knew; what is found decides where the law says so, and the judge elsewhere. */
export const decideConversion = command({
  name: 'conversion.decide',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-5.1.1', 'OLR-5.1.2', 'OLR-5.1.3'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    (running(state) ? openConversions(state.conversion) : []).map((one) => offer(one.id, one)),
  tells: ({ state, now }, one) => {
    const { participant: id, obstacle: what, text, noticedBy } = one;
    const sittings = bearsOn(state, one, now);
    return [
      {
        code: 'asked',
        facts: {
          name: participant(state.participation, id)?.name ?? '',
          obstacle: what,
          text,
          noticedBy,
          knownAt: one.knownAt,
          evidence: one.evidence,
        },
      },
      ...(sittings.length > 0 ? [{ code: 'bears-on', facts: { sittings: [...sittings] } }] : []),
    ];
  },
  input: z.object({
    found: fields.choice(['yes', 'no']),
    knownAt: fields.dayTime().optional(),
    outcome: fields.choice(conversionOutcomes),
    reasons: fields.longText(2000),
  }),
  ask: [page('decision', field('found'), needed('knownAt'), field('outcome'), field('reasons'))],
  unasked: (_about, { knownAt }) => (knownAt === null ? ['knownAt'] : []),
  prefill: (_about, { knownAt }): Readonly<Record<string, unknown>> =>
    knownAt === null ? {} : { knownAt },
  decide({ state, offer: { id, participant, step, obstacle, knownAt }, input, now }) {
    const found = input.found === 'yes';
    const known = knownAt === null ? undefined : input.knownAt;
    const notThen = known === undefined ? null : notKnownThen(state, known, now);
    if (notThen) return refuse(notThen);
    const mustBe = cannotStayOnline({ obstacle, found, outcome: input.outcome });
    if (mustBe) return refuse(mustBe);
    const { outcome, reasons } = input;
    return accept([
      conversionDecided.make({
        shared: { request: id, participant, step, found, outcome, knownAt: known, reasons },
      }),
    ]);
  },
  example: { found: 'yes', outcome: 'in-person', reasons: '经核实没有上网的设备。' },
});
