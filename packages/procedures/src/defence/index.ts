import type { Deadline, Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import { answered, effectiveOn, isSued, livesAbroad, partiesOf, speakersFor } from '@xiezhi/record';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import {
  decideJurisdiction,
  objectToJurisdiction,
  objectionsHere,
  recordDefence,
  submitDefence,
} from './commands.ts';
import { outsideTheSuit } from '../shared/handed-in.ts';
import { answerTermOf } from '../shared/answer-time.ts';
import { endOf } from '../shared/due.ts';
import { handingOver, handOverCase } from './hand-over.ts';
import { letterToCourt, noteReceipt, receipts } from './letter.ts';
import { daysToAnswer, fifteenDaysToAnswer } from '../shared/rules/fifteen-days-to-answer.ts';
import { defenceEn } from './texts.en.ts';
import { defenceZh } from './texts.zh-CN.ts';
import { recordObjection } from './objection-on-paper.ts';

/** Defendants on whom the copy was served and who have not answered, with the end of their fifteen days. */
const answering = ({ state, law }: DutyContext) =>
  state.judgment.pronouncedAt !== null
    ? []
    : partiesOf(state.participation, 'defendant').flatMap((who) => {
        // Whom nobody sues any more has no complaint to answer, and stays for another claim.
        if (!isSued(state, who.id)) return [];
        const served = effectiveOn(state.service, who.id, 'complaint')?.effective;
        if (!served || answered(state, who.id)) return [];
        const abroad = livesAbroad(state.participation, who.id, served.on);
        return [
          { who, served, abroad, term: fifteenDaysToAnswer({ servedOn: served.on, law, abroad }) },
        ];
      });

const tasks = (about: DutyContext): readonly Task[] => [
  ...answering(about).flatMap(({ who, served, term }) =>
    speakersFor(about.state.participation, who.id).map((person, index): Task => ({
      key: `defence/submit/${who.id}${index === 0 ? '' : `/${person}`}`,
      command: 'defence.submit',
      by: { person },
      subject: who.id,
      basis: ['CPL-128'],
      opensAt: served.at,
      dueAt: endOfDay(endOf(term).dueOn),
      provisional: endOf(term).provisional,
      term: answerTermOf(who.id),
    })),
  ),
  ...objectionsHere(about.state)
    .filter(({ entry }) => !outsideTheSuit(about.state).some((one) => one.entry === entry))
    .map((one): Task => ({
      key: `defence/jurisdiction/${one.id}`,
      command: 'defence.decide-jurisdiction',
      by: { role: 'judge' },
      subject: one.id,
      label: 'parties',
      basis: ['CPL-130'],
      opensAt: one.at,
    })),
  ...handingOver(about),
  ...receipts(about.state),
];

/** That the fifteen days are over is a fact. A defence after them is received. */
const deadlines = (about: DutyContext): readonly Deadline[] =>
  answering(about).map(({ who, abroad, term }) => {
    const { dueOn, provisional } = endOf(term);
    return {
      key: `${answerTermOf(who.id)}@${dueOn}`,
      dueOn,
      dueAt: endOfDay(dueOn),
      basis: ['CPL-128'],
      provisional,
      whose: 'defendant',
      days: abroad ? 30 : daysToAnswer,
    };
  });

/** 答辩: the answer to the complaint, online or on paper, and objections to jurisdiction. */
export const defence: Procedure = {
  name: 'defence',
  commands: [
    submitDefence,
    recordDefence,
    objectToJurisdiction,
    recordObjection,
    decideJurisdiction,
    handOverCase,
    noteReceipt,
  ].map(anyCommand),
  effects: [letterToCourt],
  tasks,
  deadlines,
  texts: { 'zh-CN': defenceZh, en: defenceEn },
};
