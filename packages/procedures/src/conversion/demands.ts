import { offer, technical } from '@xiezhi/kernel';
import {
  demandDecided,
  fields,
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
} from '@xiezhi/record';
import type { CaseState, JointStep } from '@xiezhi/record';
import { z } from 'zod';
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
import { people, running } from './commands.ts';
import { aGroundToCallOthers } from './rules/a-ground-to-call-others.ts';
import { concreteReasons } from './rules/concrete-reasons.ts';

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
  tells: ({ state }, { participant: id, targets, reasons }) => [
    {
      code: 'asked',
      facts: {
        name: participant(state.participation, id)?.name ?? '',
        names: targets.map((one) => participant(state.participation, one)?.name ?? ''),
        reasons,
      },
    },
  ],
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
