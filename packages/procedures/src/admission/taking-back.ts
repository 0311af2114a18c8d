import { offer } from '@xiezhi/kernel';
import {
  admits,
  factsForAnswer,
  fields,
  nextTakingBack,
  openTakingBack,
  participant,
  putFact,
  takingBackAsked,
  takingBackDecided,
  takingBackGrounds,
  takingBackOutcomes,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, needed, neededWhen, page, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import type { Handing } from '../shared/handing.ts';
import {
  byAnybody,
  dayFault,
  handersIn,
  isUndecided,
  papersInput,
  received,
  toldOfAuthority,
  unaskedOnline,
} from '../shared/handing.ts';
import { toldOfFact } from './commands.ts';

/** What a party has admitted, and what it asks the court to let it take back is not yet decided. */
const admitted = (about: Handing) =>
  isUndecided(about.state)
    ? handersIn(about).flatMap((who) =>
        factsForAnswer(about.state, who.id)
          .filter((fact) => admits(about.state, fact, who.id))
          .filter(
            (fact) =>
              !openTakingBack(about.state).some(
                (one) => one.fact === fact.id && one.participant === who.id,
              ),
          )
          .map((fact) => ({ who, fact })),
      )
    : [];

/** EVR-9: an admission is taken back because the others agree, or because it was made under duress or by grave mistake. */
export const takeBack = command({
  name: 'admission.take-back',
  on: 'case',
  by: byAnybody,
  basis: ['EVR-9'],
  needs: {},
  offers: (about) => admitted(about).map((one) => offer(`${one.fact.id}.${one.who.id}`, one)),
  tells: (about, { who, fact }) => [toldOfFact(about, fact), ...toldOfAuthority(about, who.id)],
  input: z
    .object({
      receivedOn: fields.day().optional(),
      ground: fields.choice(takingBackGrounds),
      reasons: fields.longText(2000),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page('why', needed('receivedOn'), field('ground'), field('reasons')),
    page('papers', field('attachments'), neededWhen('conformsToOriginals', 'attachments', ['*'])),
  ],
  unasked: unaskedOnline,
  decide(about) {
    const { who, fact } = about.offer;
    const { receivedOn, ground, reasons, attachments } = about.input;
    const fault = dayFault(about, receivedOn);
    if (fault) return refuse(fault);
    return accept([
      takingBackAsked.make({
        shared: {
          request: nextTakingBack(about.state.admission),
          fact: fact.id,
          ground,
          reasons,
          attachments: [...attachments],
          ...received(about, who.id, receivedOn),
        },
      }),
    ]);
  },
  example: { ground: 'mistake', reasons: '当时看错了收据的日期。', attachments: [] },
});

/** Until decided the admission stands; a judge says whether it is gone, and why (EVR-9). */
export const decideTakingBack = command({
  name: 'admission.decide-taking-back',
  on: 'case',
  by: ['judge'],
  basis: ['EVR-9'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    isUndecided(state) ? openTakingBack(state).map((one) => offer(one.id, one)) : [],
  tells: ({ state }, { fact, participant: id, ground, reasons, attachments }) => [
    {
      code: 'asked',
      facts: {
        name: participant(state.participation, id)?.name ?? '',
        text: putFact(state.admission, fact)?.text ?? '',
        ground,
        reasons,
      },
    },
    ...filesBeside(attachments),
  ],
  input: z.object({
    outcome: fields.choice(takingBackOutcomes),
    reasons: fields.longText(2000),
  }),
  ask: [page('decision', field('outcome'), field('reasons'))],
  decide: ({ offer: { id, fact, participant: who }, input }) =>
    accept([
      takingBackDecided.make({
        shared: { request: id, fact, participant: who, ...input },
      }),
    ]),
  example: { outcome: 'released', reasons: '收据能够证明承认时对日期有重大误解。' },
});
