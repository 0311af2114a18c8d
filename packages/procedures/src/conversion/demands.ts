import { offer, technical } from '@xiezhi/kernel';
import {
  demandCommented,
  demandDecided,
  fields,
  handingInFor,
  isParty,
  jointSteps,
  modeFor,
  nextDemand,
  offlineDemanded,
  offlineGrounds,
  openDemands,
  participant,
  parties,
  principalsOf,
  speaksFor,
} from '@xiezhi/record';
import type { CaseState, JointStep, OfflineDemand } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  fieldWhen,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { people, running } from './commands.ts';
import { aGroundToCallOthers } from './rules/a-ground-to-call-others.ts';
import { concreteReasons } from './rules/concrete-reasons.ts';
import { textAndPapers, textWithPapers } from '../shared/with-papers.ts';

/** Other parties who would take part in the step online. */
const othersOnline = (state: CaseState, participant: string, step: JointStep): readonly string[] =>
  parties(state.participation)
    .filter(({ id }) => id !== participant && modeFor(state, step, id) === 'online')
    .map(({ id }) => id);

/** Is there anybody to call? Nobody is online without having said something, and most have said nothing. */
const callsSomebody = (state: CaseState, participant: string, step: JointStep): boolean =>
  Object.keys(state.consent.answers).some(
    (id) =>
      id !== participant &&
      modeFor(state, step, id) === 'online' &&
      isParty(state.participation, id),
  );

/** OLR-5.3.1: a party wants others to appear in person. Received whatever it says. */
export const demandOffline = command({
  name: 'conversion.demand-offline',
  on: 'case',
  by: people,
  basis: ['OLR-5.3.1'],
  needs: {},
  offers: ({ state, actor }) =>
    (running(state) ? principalsOf(state.participation, actor.person) : []).flatMap(({ id }) =>
      jointSteps
        .filter((step) => callsSomebody(state, id, step))
        .map((step) => offer(`${id}.${step}`, { participant: id, step })),
    ),
  input: z.object({ targets: fields.participants(), reasons: fields.longText(4000) }),
  ask: [page('who', field('targets')), page('why', field('reasons'))],
  warns: (_context, input) => (concreteReasons(input) ? [{ code: 'brief', facts: {} }] : []),
  decide({ state, offer: { participant, step }, input }) {
    const { reasons } = input;
    const online = othersOnline(state, participant, step);
    const targets = input.targets.filter((one) => online.includes(one));
    if (targets.length === 0)
      return refuse(refusal('conversion/nobody-online', technical, [mendField('targets')]));
    return accept([
      offlineDemanded.make({
        shared: {
          demand: nextDemand(state.conversion),
          participant,
          targets,
          step,
          reasons,
          brief: concreteReasons({ reasons }),
        },
      }),
    ]);
  },
  example: { targets: ['d1'], reasons: '欠条上的签名需要当面核对，被告应当到庭辨认。' },
});

interface Commenting {
  readonly demand: OfflineDemand;
  readonly target: string;
}

/** Demands that ask for somebody for whom this person hands in, decided or not. */
const commenting = (state: CaseState, { person }: Actor): readonly Commenting[] => {
  const mine = running(state) ? handingInFor(state.participation, person) : [];
  return state.conversion.demands.flatMap((demand) =>
    demand.targets
      .filter((target) => mine.some(({ id }) => id === target))
      .map((target) => ({ demand, target })),
  );
};

/** Who is asked to come in person says what they think of it. Received on any day: after the decision it is marked. */
export const commentOnDemand = command({
  name: 'conversion.comment-on-demand',
  on: 'case',
  by: people,
  basis: ['OLR-5.3.1', 'OLR-5.3.2'],
  needs: {},
  offers: ({ state, actor }) =>
    commenting(state, actor).map((one) => offer(`${one.demand.id}.${one.target}`, one)),
  tells: ({ state }, { demand }) => [
    ...asked(state, demand),
    ...(demand.granted === null ? [] : [{ code: 'decided', facts: { granted: demand.granted } }]),
  ],
  input: textWithPapers(4000),
  ask: textAndPapers,
  decide: ({ state, actor: { person }, offer: { demand, target }, input }) =>
    accept([
      demandCommented.make({
        shared: {
          demand: demand.id,
          participant: target,
          text: input.text,
          attachments: input.attachments,
          late: demand.granted !== null,
          authority:
            person !== null && speaksFor(state.participation, person, target)
              ? undefined
              : 'pending',
        },
      }),
    ]),
  example: { text: '签名已经由笔迹鉴定核对，不需要本人到庭。', attachments: [] },
});

/** Who asks for whom, and why; and what they have said of it. */
const asked = (
  { participation }: CaseState,
  { participant: id, targets, reasons, comments }: OfflineDemand,
): readonly Told[] => {
  const name = (one: string): string => participant(participation, one)?.name ?? '';
  return [
    { code: 'asked', facts: { name: name(id), names: targets.map(name), reasons } },
    ...comments.flatMap((one) => [
      {
        code: 'comment',
        facts: { name: name(one.participant), text: one.text, late: one.late },
      },
      ...filesBeside(one.attachments),
    ]),
  ];
};

/** OLR-5.3.2: the judge may call them, on one of three grounds. */
export const decideDemand = command({
  name: 'conversion.decide-demand',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-5.3.2'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    (running(state) ? openDemands(state.conversion) : []).map((one) => offer(one.id, one)),
  tells: ({ state }, one) => asked(state, one),
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    grounds: fields.choices(offlineGrounds).optional(),
    reasons: fields.longText(2000),
  }),
  ask: [
    page(
      'decision',
      field('decision'),
      fieldWhen('grounds', 'decision', ['granted']),
      field('reasons'),
    ),
  ],
  decide({ offer: { id, targets, step }, input }) {
    const granted = input.decision === 'granted';
    const grounds = granted ? [...(input.grounds ?? [])] : [];
    const none = aGroundToCallOthers({ granted, grounds });
    if (none) return refuse(none);
    const { reasons } = input;
    return accept([
      demandDecided.make({
        shared: { demand: id, targets: [...targets], step, granted, grounds, reasons },
      }),
    ]);
  },
  example: { decision: 'granted', grounds: ['in-person-needed'], reasons: '笔迹需要当面辨认。' },
});
