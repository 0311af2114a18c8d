import type { CourtDay, Instant, Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { RecusalApplication } from '@xiezhi/record';
import { openReconsiderations, openRecusals } from '@xiezhi/record';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { endOf } from '../shared/due.ts';
import { applyForRecusal, askAgain } from './apply.ts';
import { recordAskingAgain, recordRecusalApplication } from './on-paper.ts';
import { declareRecusal } from './declare.ts';
import { decideRecusal, reconsiderRecusal, recordCommitteeDecision } from './decide.ts';
import { decidedWithinThreeDays } from './rules/decided-within-three-days.ts';
import { whoDecides } from './rules/who-decides.ts';
import { onPaperEn, onPaperZh } from './on-paper-texts.ts';
import { recusalEn } from './texts.en.ts';
import { recusalZh } from './texts.zh-CN.ts';

const owed = (
  what: 'decide' | 'reconsider',
  one: RecusalApplication,
  { at: opensAt, receivedOn: from }: { readonly at: Instant; readonly receivedOn: CourtDay },
  law: Law,
): Task => {
  const { dueOn, provisional } = endOf(decidedWithinThreeDays({ from, law }));
  return {
    key: `recusal/${what}/${one.id}`,
    command: whoDecides(one) === 'clerk' ? 'recusal.record-committee-decision' : `recusal.${what}`,
    by: { role: whoDecides(one) },
    label: 'parties',
    subject: one.id,
    basis: ['CPL-49', 'CPL-50'],
    opensAt,
    dueAt: endOfDay(dueOn),
    provisional,
  };
};

const tasks = ({ state, law }: DutyContext): readonly Task[] => [
  ...openRecusals(state).map((one) => owed('decide', one, one, law)),
  ...openReconsiderations(state).map((one) => owed('reconsider', one, one.again ?? one, law)),
];

/** 回避: a party asks that somebody of the bench, or who examines, withdraw; who decides, within which days, and what follows. */
export const recusal: Procedure = {
  name: 'recusal',
  commands: [
    applyForRecusal,
    recordRecusalApplication,
    declareRecusal,
    decideRecusal,
    askAgain,
    recordAskingAgain,
    reconsiderRecusal,
    recordCommitteeDecision,
  ].map(anyCommand),
  tasks,
  texts: { 'zh-CN': onPaperZh(recusalZh), en: onPaperEn(recusalEn) },
};
