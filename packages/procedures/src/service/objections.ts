import type { CourtDay, Instant } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import type { CaseState, Service, ServiceObjection, ServiceState } from '@xiezhi/record';
import {
  fields,
  knewOf,
  objectionDecided,
  objectionGrounds,
  openObjectionsToService,
  paperRequested,
  service,
  serviceEffective,
  serviceObjected,
  participant,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { anObjectionMovesLater } from './rules/an-objection-moves-later.ts';
import { notOpeningDefeatsNothing } from './rules/not-opening-defeats-nothing.ts';
import { mine, noonOn, people } from './serving.ts';

const servedOnMe = (state: CaseState, actor: Actor): readonly Service[] => {
  const ids = new Set(mine(state, actor).map(({ id }) => id));
  return state.service.services.filter((one) => ids.has(one.addressee) && one.effective !== null);
};

/** Whose last day is over says so of what was served by then; of later papers they know nothing. */
const knownToMe = (state: CaseState, { person }: Actor): ((one: Service) => boolean) => {
  const knew = (party: string, at: Instant) => knewOf(state.participation, person, { party, at });
  return ({ addressee: to, orderedAt, effective }) =>
    knew(to, orderedAt) && effective !== null && knew(to, effective.at);
};

export const nextObjection = ({ objections }: ServiceState): string =>
  `v${String(objections.length + 1)}`;

/** Says that a service did not reach one, or on another day. Received whatever the ground; a judge decides. */
export const objectToService = command({
  name: 'service.object',
  on: 'case',
  by: people,
  basis: ['OLR-31.2.3', 'CPLI-135'],
  needs: {},
  offers: ({ state, actor }) =>
    servedOnMe(state, actor)
      .filter(knownToMe(state, actor))
      .map((one) => offer(one.id, one)),
  input: z.object({
    ground: fields.choice(objectionGrounds),
    arrivedOn: fields.day().optional(),
    text: fields.longText(4000),
    attachments: fields.files(),
  }),
  ask: [
    page('ground', field('ground'), neededWhen('arrivedOn', 'ground', ['another-day'])),
    page('text', field('text'), field('attachments')),
  ],
  decide: ({ state, offer: one, input }) =>
    accept([
      serviceObjected.make({
        shared: {
          service: one.id,
          objection: nextObjection(state.service),
          ...input,
        },
      }),
    ]),
  example: { ground: 'not-my-address', text: '这个邮箱三年前就不用了。', attachments: [] },
});

interface Open {
  readonly objection: ServiceObjection;
  readonly service: Service;
}

/** Undone: to be served again, and what hung on its day is reckoned anew. Moved: another day counts. */
export const decideObjection = command({
  name: 'service.decide-objection',
  on: 'case',
  by: ['judge', 'filing-judge'],
  basis: ['OLR-31.2.3', 'CPLI-135'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    openObjectionsToService(state.service).flatMap((objection) => {
      const about = service(state.service, objection.service);
      return about === null ? [] : [offer<Open>(objection.id, { objection, service: about })];
    }),
  tells: ({ state: { participation } }, { objection, service: about }) => [
    {
      code: 'said',
      facts: {
        name: participant(participation, about.addressee)?.name ?? '',
        ground: objection.ground,
        text: objection.text,
        arrivedOn: objection.arrivedOn,
        noted: about.effective?.on ?? null,
      },
    },
    ...filesBeside(objection.attachments),
  ],
  input: z.object({
    outcome: fields.choice(['undone', 'moved', 'stands']),
    day: fields.day().optional(),
    reasons: fields.longText(4000),
  }),
  ask: [
    page('outcome', field('outcome'), neededWhen('day', 'outcome', ['moved'])),
    page('reasons', field('reasons')),
  ],
  prefill: (_about, { objection }) =>
    objection.arrivedOn === null ? {} : { day: objection.arrivedOn },
  decide({ offer: { objection, service: about }, input, today }) {
    const unopened = notOpeningDefeatsNothing({
      service: about,
      objection,
      outcome: input.outcome,
    });
    if (unopened) return refuse(unopened);
    const decided = objectionDecided.make({
      shared: {
        service: about.id,
        objection: objection.id,
        outcome: input.outcome,
        reasons: input.reasons,
      },
    });
    if (input.outcome !== 'moved' || about.effective === null) return accept([decided]);
    if (input.day === undefined || input.day > today)
      return refuse(refusal('service/which-day', technical, [mendField('day')]));
    const day = input.day as CourtDay;
    const early = anObjectionMovesLater({ to: day, noted: about.effective.on });
    if (early) return refuse(early);
    return accept([
      decided,
      serviceEffective.make({
        shared: {
          service: about.id,
          branch: about.effective.branch,
          channel: about.effective.channel as Service['channels'][number],
          at: noonOn(day),
        },
      }),
    ]);
  },
  example: { outcome: 'stands', reasons: '地址由受送达人本人确认，文书已经到达。' },
});

/** CPL-90: judgments, rulings and mediation statements served electronically are given on paper to whoever asks. */
export const requestPaper = command({
  name: 'service.request-paper',
  on: 'case',
  by: people,
  basis: ['CPL-90'],
  needs: {},
  offers: ({ state, actor }) =>
    servedOnMe(state, actor)
      .filter((one) => one.basis !== 'paper' && one.paperRequestedAt === null)
      .map((one) => offer(one.id, one)),
  input: z.object({}),
  ask: [],
  decide: ({ offer: one }) => accept([paperRequested.make({ shared: { service: one.id } })]),
  example: {},
});
