import { courtTimeOf, offer } from '@xiezhi/kernel';
import {
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
  waitsForConversion,
} from '@xiezhi/record';
import type { CaseState, JointStep, Participant } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { momentOfReceipt } from '../shared/day-of-receipt.ts';
import { inTheirPlace } from '../shared/in-their-place.ts';
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

/** Sittings that were to be online and went on without them: what was told in time is entered whatever was settled since. */
const missedOnline = (state: CaseState): readonly At[] =>
  (running(state) ? state.hearing.hearings : []).flatMap(({ purpose, held, expected }) =>
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
  input: asked.extend({ knownAt: fields.dayTime() }),
  ask: [page('obstacle', field('knownAt'), field('obstacle'), field('text'))],
  prefill: ({ today, now }) => ({ knownAt: `${today}T${courtTimeOf(now)}` }),
  decide({ state, offer: at, input, actor, now }) {
    const notThen = momentOfReceipt({
      knownAt: input.knownAt,
      first: state.filing.acceptedOn,
      now,
    });
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
    obstacle: 'no-ability',
    text: '电话里反复讲解，仍然不会操作。',
  },
});

/** The judge finds whether it is so; what is found decides where the law says so, and the judge elsewhere. */
export const decideConversion = command({
  name: 'conversion.decide',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-5.1.1', 'OLR-5.1.2', 'OLR-5.1.3'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    (running(state) ? openConversions(state.conversion) : []).map((one) => offer(one.id, one)),
  tells: ({ state }, { participant: id, obstacle: what, text, noticedBy }) => [
    {
      code: 'asked',
      facts: {
        name: participant(state.participation, id)?.name ?? '',
        obstacle: what,
        text,
        noticedBy,
      },
    },
  ],
  input: z.object({
    found: fields.choice(['yes', 'no']),
    outcome: fields.choice(conversionOutcomes),
    reasons: fields.longText(2000),
  }),
  ask: [page('decision', field('found'), field('outcome'), field('reasons'))],
  decide({ offer: { id, participant, step, obstacle }, input }) {
    const found = input.found === 'yes';
    const mustBe = cannotStayOnline({ obstacle, found, outcome: input.outcome });
    if (mustBe) return refuse(mustBe);
    const { outcome, reasons } = input;
    return accept([
      conversionDecided.make({
        shared: { request: id, participant, step, found, outcome, reasons },
      }),
    ]);
  },
  example: { found: 'yes', outcome: 'in-person', reasons: '经核实没有上网的设备。' },
});
