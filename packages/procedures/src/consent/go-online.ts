import type { Instant } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import {
  consentGiven,
  consentQuestion,
  consentStanding,
  asksForOnline,
  fields,
  hasConsented,
  isCalled,
  jointSteps,
  modeDecided,
  modeDecision,
  modeFor,
  nextOnlineRequest,
  onlineDecided,
  onlineRequested,
  openOnlineRequests,
  participant,
  upcoming,
} from '@xiezhi/record';
import type { CaseState, JointStep, Participant } from '@xiezhi/record';
import type { NewEntry } from '@xiezhi/kernel';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { dayOfReceipt, firstDay } from '../shared/day-of-receipt.ts';
import { actsAsAMinor, minorsAlone } from '../shared/minors.ts';
import { keyOf, people, running } from './commands.ts';
import { isPast } from './lanes.ts';
import { noticeRead, onNoticeSeen, otherNotice, toldOfNotice } from './notice-read.ts';
import { thisOneOnline } from './proposed.ts';
import { grantedAloneOnlyWhereNothingElseHangs } from './rules/granted-alone.ts';
import { grantedOnAConsent } from './rules/granted-on-a-consent.ts';
import { whatIf } from './what-if.ts';
import { voices, whoIsAsked } from './who-is-asked.ts';

/*
 * OOR-33.1.1: the way from in person to online, for whoever wants it of their own accord. It begins with a consent of its own
 * (OLR-4.2.1: they need not be asked), for this step and no other (OLR-4.2.4). Where a judge has said how the step is held, or
 * has called them to come, a judge says whether it changes.
 */

interface At {
  readonly participant: string;
  readonly step: JointStep;
}

/** Mediation, inquiry and the exchange of evidence are no part of every case: asked of somebody, or fixed, they are part of this. */
const isPartOfIt = (state: CaseState, step: JointStep): boolean =>
  step === 'hearing' ||
  step === 'pronouncement' ||
  (step !== 'mediation' && upcoming(state.hearing, step) !== null) ||
  whoIsAsked(state).some(({ id }) => consentQuestion(state, step, id) !== null);

/** Has a judge said how they take part, so that it is for a judge to change it? */
const wasDecided = (state: CaseState, { participant: id, step }: At): boolean =>
  modeDecision(state, step) !== null || isCalled(state, step, id);

/** In person by what was said or decided, or not asked; where an answer is awaited, or may still be changed, that is the way. */
function mayChoose(state: CaseState, at: At): boolean {
  const { participant: id, step } = at;
  if (isPast(state, step) || asksForOnline(state, step, id)) return false;
  if (!['offline', 'not-asked'].includes(modeFor(state, step, id))) return false;
  switch (consentStanding(state, step, id)) {
    case 'waiting':
    case 'no-answer':
    case 'withdrawing':
      return false;
    case 'declined':
      return wasDecided(state, at);
    case 'not-asked':
    case 'withdrawn':
    case 'agreed':
      return true;
  }
}

const choosing = (state: CaseState, of: readonly Participant[]): readonly At[] =>
  (running(state) ? of : []).flatMap(({ id }) =>
    jointSteps
      .filter((step) => isPartOfIt(state, step))
      .map((step) => ({ participant: id, step }))
      .filter((at) => mayChoose(state, at)),
  );

/** What it would come to, by the answers there are, and who says so. */
const toldOf = (state: CaseState, at: At, now: Instant): readonly Told[] => [
  { code: wasDecided(state, at) ? 'judge-decides' : 'at-once', facts: {} },
  ...whatIf({ state, now }, at.step, at.participant, [['agreed', 'goes-online']]),
];

interface Written {
  readonly notice?: string;
  readonly recordedBy?: string;
  readonly receivedOn?: string;
  readonly evidence?: string;
}

/** The consent itself, and that a judge is asked where one has spoken. */
function chosen(
  state: CaseState,
  at: At,
  text: string | undefined,
  written: Written = {},
): readonly [NewEntry, ...NewEntry[]] {
  const { notice, ...taken } = written;
  const given = consentGiven.make({
    shared: { ...at, basis: 'active-choice', ...taken, notice },
  });
  const request = nextOnlineRequest(state.conversion);
  return wasDecided(state, at)
    ? [given, onlineRequested.make({ shared: { ...at, ...taken, request, text } })]
    : [given];
}

const notAskedWhy = ({ state }: { readonly state: CaseState }, at: At): readonly 'text'[] =>
  wasDecided(state, at) ? [] : ['text'];

export const requestOnline = command({
  name: 'conversion.request-online',
  on: 'case',
  by: people,
  basis: ['OOR-33.1.1', 'OLR-4.2.1', 'OLR-4.2.4'],
  onlyOnSeen: onNoticeSeen,
  needs: {},
  offers: ({ state, actor }) =>
    choosing(state, voices(state, actor.person)).map((at) => offer(keyOf(at), at)),
  tells: ({ state, actor, today, now }, at) => [
    ...toldOfNotice(state, at.participant),
    ...actsAsAMinor(state, actor.person, today, at.participant),
    ...toldOf(state, at, now),
  ],
  input: z.object({ text: fields.longText(2000).optional(), sure: fields.confirmation() }),
  ask: [page('online', field('text'), field('sure'))],
  unasked: notAskedWhy,
  decide({ state, offer: at, input: { text }, since }) {
    const another = otherNotice(state, at.participant, since);
    if (another) return refuse(another);
    return accept(chosen(state, at, text, noticeRead(state, at.participant, since)));
  },
  example: { text: '已经搬到外地，来法院要一天。', sure: true },
});

/** The same of whoever has no account and writes it; it is their choice, and the clerk only takes it down. */
export const recordOnlineRequest = command({
  name: 'conversion.record-online-request',
  on: 'case',
  by: ['clerk'],
  basis: ['OOR-33.1.1', 'OLR-4.2.1', 'OLR-30.1.1', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) => choosing(state, whoIsAsked(state)).map((at) => offer(keyOf(at), at)),
  tells: ({ state, today, now }, at) => [
    ...minorsAlone(state, today, [at.participant]),
    ...toldOf(state, at, now),
  ],
  input: z.object({
    receivedOn: fields.day(),
    evidence: fields.text(300),
    text: fields.longText(2000).optional(),
  }),
  ask: [page('paper', field('receivedOn'), field('evidence'), field('text'))],
  unasked: notAskedWhy,
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: at, actor, input: { receivedOn, evidence, text }, today }) {
    const notThatDay = dayOfReceipt({ receivedOn, first: firstDay(state), today });
    if (notThatDay) return refuse(notThatDay);
    return accept(chosen(state, at, text, { recordedBy: actor.name, receivedOn, evidence }));
  },
  example: { receivedOn: '2026-03-20', evidence: '卷宗第 21 页', text: '想在网上参加开庭。' },
});

/**
 * Granted, this party is online from now on and everybody else as before; denied, with reasons, it stays as it was. What was
 * never settled is settled for nobody by it.
 */
export const decideOnline = command({
  name: 'conversion.decide-online',
  or: ['mode.decide'],
  on: 'case',
  by: ['judge'],
  basis: ['OOR-33.1.1', 'OLR-5.2.2', 'OLR-4.2.3'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    (running(state) ? openOnlineRequests(state.conversion) : []).map((one) => offer(one.id, one)),
  tells: ({ state, now }, { participant: id, step, text }) => [
    {
      code: 'asked',
      facts: { name: participant(state.participation, id)?.name ?? '', text },
    },
    ...whatIf({ state, now }, step, id, [
      ['agreed', 'goes-online'],
      ['declined', 'stays'],
    ]),
  ],
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    reasons: fields.longText(2000),
  }),
  ask: [page('decision', field('decision'), field('reasons'))],
  decide({ state, offer: { id: request, participant: id, step }, input }) {
    const granted = input.decision === 'granted';
    const { reasons } = input;
    const without = grantedOnAConsent({
      granted,
      consented: hasConsented(state, step, id),
      name: participant(state.participation, id)?.name ?? '',
    });
    if (without) return refuse(without);
    const more = grantedAloneOnlyWhereNothingElseHangs({ state, step, granted });
    if (more) return refuse(more);
    const decided = onlineDecided.make({
      shared: { request, participant: id, step, granted, reasons },
    });
    const now = granted ? thisOneOnline(state, step, id) : null;
    if (now === null) return accept([decided]);
    return accept([
      decided,
      modeDecided.make({ shared: { step, ...now, suitability: 'suitable', reasons } }),
    ]);
  },
  example: { decision: 'granted', reasons: '没有拖延的意思，案件适合在线。' },
});
