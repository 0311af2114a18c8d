import { offer } from '@xiezhi/kernel';
import {
  deniedRecusals,
  fields,
  participant,
  parties,
  recusalReconsiderationAsked,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { isInCourt } from '../shared/handing.ts';
import { onPaper } from '../shared/on-paper.ts';
import {
  applied,
  asked,
  challenges,
  example,
  toldOfChallenge,
  toldWhomAgain,
  unaskedOf,
  whyPage,
} from './apply.ts';

/*
 * On paper, or said at a sitting and scanned with the transcript: it stops whoever is asked to withdraw as if it had come
 * from an account. Where it is the clerk, the filing office enters it: nobody is the door to a challenge of themselves.
 */

const byCounter = {
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  prefill: onPaper.prefill,
} as const;

const applicant = (name: string): Told => ({ code: 'applicant', facts: { name }, short: true });

export const recordRecusalApplication = command({
  ...byCounter,
  name: 'recusal.record-application',
  needs: { court: courtOfCase },
  basis: ['CPL-47', 'CPL-48', 'OLR-11.3.0'],
  offers: ({ state }) => (isInCourt(state) ? challenges(state, parties(state.participation)) : []),
  tells: ({ state, today }, one) => [applicant(one.of.name), ...toldOfChallenge(state, one, today)],
  input: z.object({ ...onPaper.input, ...asked }),
  ask: [onPaper.page, whyPage],
  unasked: ({ state }, one) => unaskedOf(state, one),
  decide({ state, offer: one, input, today, facts }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const { ground, reasons, news, attachments } = input;
    const paper = onPaper.cameAs(input);
    const said = { ground, reasons, news, attachments, paper };
    return accept([applied(state, facts.court, one, onPaper.day(input), said)]);
  },
  example: { ...onPaper.example('回避申请书.pdf'), ...example },
});

export const recordAskingAgain = command({
  ...byCounter,
  name: 'recusal.record-asking-again',
  needs: {},
  basis: ['CPL-50', 'OLR-11.3.0'],
  offers: ({ state }) => deniedRecusals(state).map((one) => offer(one.id, one)),
  tells: ({ state }, one) => [
    applicant(participant(state.participation, one.participant)?.name ?? ''),
    ...toldWhomAgain(state, one),
  ],
  input: z.object({ ...onPaper.input, reasons: fields.longText(2000) }),
  ask: [onPaper.page, page('why', field('reasons'))],
  decide({ state, offer: { id, participant: of }, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const { reasons, attachments } = input;
    const paper = onPaper.cameAs(input);
    const said = { application: id, participant: of, reasons, attachments, paper };
    return accept([recusalReconsiderationAsked.make({ shared: said })]);
  },
  example: { ...onPaper.example('复议申请书.pdf'), reasons: '没有看照片。' },
});
