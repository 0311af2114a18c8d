import { recordConsent } from './answer-on-paper.ts';
import type { Deadline } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import { consentQuestion, parties, replyKey } from '@xiezhi/record';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand, dueOf } from '../framework/index.ts';
import { activeChoice, choiceShown, noteActiveChoice } from './choose-filing.ts';
import {
  answerConsent,
  askConsent,
  decideWithdrawal,
  openQuestions,
  withdrawConsent,
} from './commands.ts';
import { chooseManner, recordManner } from './choose-manner.ts';
import { decideOnline, recordOnlineRequest, requestOnline } from './go-online.ts';
import { noteReached, reachedNow } from './reached.ts';
import { recordWithdrawal } from './withdrawal-on-paper.ts';
import { leaveFastTrack, useFastTrack } from './fast-track.ts';
import { decideMode } from './mode.ts';
import { answerKind, proposeKind } from './other-kinds.ts';
import { settings } from './settings.ts';
import { tasks } from './tasks.ts';
import { consentEn } from './texts.en.ts';
import { consentZh } from './texts.zh-CN.ts';

/** The time to answer passes as a fact only: without an answer the party is met in person (OLR-10.2.0). */
const deadlines = ({ state, law }: DutyContext): readonly Deadline[] => {
  const open = new Map<string, Deadline>();
  for (const one of openQuestions(state)) {
    const question = consentQuestion(state, one.step, one.participant);
    if (question === null || question.waits) continue;
    const { dueOn, provisional } = dueOf(question, law);
    const key = replyKey(one.participant, dueOn);
    const side = parties(state.participation).find(({ id }) => id === one.participant)?.side;
    open.set(key, {
      key,
      dueOn,
      dueAt: endOfDay(dueOn),
      basis: ['OLR-10.2.0'],
      provisional,
      ...(side ? { whose: side } : {}),
    });
  }
  return [...open.values()];
};

/** 同意与方式: per party and step; never inferred from another step. */
export const consent: Procedure = {
  name: 'consent',
  commands: [
    noteActiveChoice,
    askConsent,
    noteReached,
    answerConsent,
    recordConsent,
    withdrawConsent,
    recordWithdrawal,
    chooseManner,
    recordManner,
    decideWithdrawal,
    decideMode,
    proposeKind,
    answerKind,
    useFastTrack,
    leaveFastTrack,
    requestOnline,
    recordOnlineRequest,
    decideOnline,
  ].map(anyCommand),
  reactions: [activeChoice, choiceShown, ...reachedNow],
  tasks,
  deadlines,
  settings,
  texts: { 'zh-CN': consentZh, en: consentEn },
};
