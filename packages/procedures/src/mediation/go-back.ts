import type { NotOffered, Offer } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { Agreement, CaseState, Participant } from '@xiezhi/record';
import {
  bindingAgreement,
  boundByAgreement,
  fields,
  lateGoingBack,
  lateGoingBackAnswered,
  participant,
  wentBack,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { onPaper } from '../shared/on-paper.ts';
import { isLateGoingBack } from './rules/going-back-before-it-binds.ts';
import { inCourt, missing, ofThese, people, toldOfAuthority, waiting } from './standing.ts';

interface ToLeave {
  readonly agreement: Agreement;
  readonly who: Participant;
}

/** On any day while there is an agreement to go back on, also when it binds and after the case is closed. */
function toLeave(
  state: CaseState,
  those: (bound: readonly Participant[]) => readonly Participant[],
): readonly (Offer<ToLeave> | NotOffered)[] {
  const agreement = waiting(state) ?? (inCourt(state) ? bindingAgreement(state.mediation) : null);
  return agreement === null
    ? []
    : those(boundByAgreement(state.participation, agreement))
        .filter(({ id }) =>
          agreement.goneBack.every((one) => one.participant !== id || one.answered),
        )
        .map((who) => offer(`${agreement.id}.${who.id}`, { agreement, who }));
}

const toldOfTime = (agreement: Agreement): readonly Told[] => [
  isLateGoingBack({ agreement })
    ? { code: 'late', facts: { on: agreement.bindsFrom?.on ?? '' } }
    : { code: 'in-time', facts: {} },
];

/** CPL-102: a party does not stand by the agreement. Always received; before it binds, the case goes on to judgment. */
export const goBack = command({
  name: 'mediation.go-back',
  on: 'case',
  by: people,
  basis: ['CPL-102', 'CPL-100', 'CPL-62'],
  needs: {},
  offers: ({ state, actor }) => toLeave(state, (those) => ofThese(state, actor, those)),
  tells: ({ state, actor }, { agreement, who }) => [
    ...toldOfTime(agreement),
    ...toldOfAuthority(state, actor, who.id),
  ],
  input: z.object({ reasons: fields.longText(2000).optional(), sure: fields.confirmation() }),
  ask: [page('reasons', field('reasons'), field('sure'))],
  decide: ({ state, actor, offer: { agreement, who }, input, today }) =>
    accept([
      wentBack.make({
        shared: {
          agreement: agreement.id,
          participant: who.id,
          source: 'online',
          receivedOn: today,
          attachments: [],
          authority: missing(state, actor, who.id) ?? undefined,
          reasons: input.reasons,
          late: isLateGoingBack({ agreement }),
        },
      }),
    ]),
  example: { reasons: '回家商量以后，不同意分期付款。', sure: true },
});

/** The same on paper, or said when the statement was to be served and not signed for: the clerk enters it. */
export const recordGoingBack = command({
  name: 'mediation.record-going-back',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-102', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) => toLeave(state, (those) => those),
  tells: (_about, { agreement }) => toldOfTime(agreement),
  input: z.object({ ...onPaper.input, reasons: fields.longText(2000).optional() }),
  ask: [onPaper.page, page('reasons', field('reasons'))],
  prefill: onPaper.prefill,
  decide({ state, offer: { agreement, who }, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const { reasons, ...paper } = input;
    const late = agreement.bindsFrom !== null && onPaper.day(input) > agreement.bindsFrom.on;
    return accept([
      wentBack.make({
        shared: {
          agreement: agreement.id,
          ...onPaper.entry(who.id, paper),
          reasons,
          // By the postmark it may have come before; it binds all the same, and a judge answers it.
          late: late || isLateGoingBack({ agreement }),
        },
      }),
    ]);
  },
  example: { ...onPaper.example('拒绝签收的说明.pdf'), reasons: '送达时拒绝签收。' },
});

/** CPL-100: it binds, and a judge says to whoever goes back on it what follows. */
export const answerLate = command({
  name: 'mediation.answer-late',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-100', 'CPL-102'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    lateGoingBack(state.mediation).map(({ agreement, word }) =>
      offer(`${agreement.id}.${word.participant}`, { agreement, word }),
    ),
  tells: ({ state }, { agreement, word }) => [
    {
      code: 'asked',
      facts: {
        name: participant(state.participation, word.participant)?.name ?? '',
        reasons: word.reasons,
        on: agreement.bindsFrom?.on ?? '',
      },
    },
    ...filesBeside(word.attachments),
  ],
  input: z.object({ reasons: fields.longText(2000) }),
  ask: [page('answer', field('reasons'))],
  decide: ({ offer: { agreement, word }, input }) =>
    accept([
      lateGoingBackAnswered.make({
        shared: {
          agreement: agreement.id,
          participant: word.participant,
          reasons: input.reasons,
        },
      }),
    ]),
  example: { reasons: '调解书已经双方签收，发生法律效力。' },
});
