import type { Deadline, Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import {
  askedSteps,
  consentQuestion,
  consentStanding,
  holder,
  isPaid,
  modeDecision,
  participant,
  parties,
  replyKey,
} from '@xiezhi/record';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { activeChoice, noteActiveChoice } from './choose-filing.ts';
import {
  answerConsent,
  askConsent,
  decideMode,
  decideWithdrawal,
  openQuestions,
  recordConsent,
  withdrawConsent,
} from './commands.ts';
import { consentEn } from './texts.en.ts';
import { consentZh } from './texts.zh-CN.ts';

function tasks({ state }: DutyContext): readonly Task[] {
  const { filing, fees, participation, judgment } = state;
  if (filing.registeredAt === null || judgment.closedOn !== null || judgment.made !== null)
    return [];
  const found: Task[] = [];
  if (isPaid(fees) && holder(participation, 'clerk') !== null) {
    for (const { id } of parties(participation)) {
      const asked = askedSteps.some((step) => consentQuestion(state, step, id) !== null);
      if (!asked)
        found.push({
          key: `consent/ask/${id}`,
          command: 'consent.ask',
          by: { role: 'clerk' },
          subject: id,
          basis: ['OLR-10.1.1'],
          opensAt: filing.registeredAt,
        });
    }
  }
  for (const one of openQuestions(state)) {
    const question = consentQuestion(state, one.step, one.participant);
    const person = participant(participation, one.participant)?.person ?? null;
    if (question === null) continue;
    found.push({
      key: `consent/answer/${one.participant}/${one.step}`,
      command: person === null ? 'consent.record' : 'consent.answer',
      by: person === null ? { role: 'clerk' } : { person },
      subject: `${one.participant}.${one.step}`,
      basis: ['OLR-10.1.1'],
      opensAt: question.askedAt,
      dueAt: endOfDay(question.dueOn),
      provisional: question.provisional,
    });
  }
  const questions = parties(participation).map(({ id }) => consentQuestion(state, 'hearing', id));
  const settled =
    questions.length > 0 &&
    questions.every((one) => one !== null) &&
    parties(participation).every(({ id }) => consentStanding(state, 'hearing', id) !== 'waiting');
  const [first] = questions;
  if (settled && first && modeDecision(state, 'hearing') === null) {
    found.push({
      key: 'mode/hearing',
      command: 'mode.decide',
      by: { role: 'judge' },
      subject: 'hearing',
      basis: ['OLR-4.2.3'],
      opensAt: first.askedAt,
    });
  }
  return found;
}

/** The time to answer passes as a fact only: without an answer the party is met in person (OLR-10.2.0). */
const deadlines = ({ state }: DutyContext): readonly Deadline[] => {
  const open = new Map<string, Deadline>();
  for (const one of openQuestions(state)) {
    const question = consentQuestion(state, one.step, one.participant);
    if (question === null || question.provisional) continue;
    const key = replyKey(one.participant, question.dueOn);
    open.set(key, {
      key,
      dueOn: question.dueOn,
      dueAt: endOfDay(question.dueOn),
      basis: ['OLR-10.2.0'],
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
    answerConsent,
    recordConsent,
    withdrawConsent,
    decideWithdrawal,
    decideMode,
  ].map(anyCommand),
  reactions: [activeChoice],
  tasks,
  deadlines,
  texts: { 'zh-CN': consentZh, en: consentEn },
};
