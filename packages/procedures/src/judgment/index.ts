import type { Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import { holder, transcriptSettled } from '@xiezhi/record';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import {
  closeCase,
  correctJudgment,
  draftJudgment,
  makeJudgment,
  pronounceJudgment,
} from './commands.ts';
import { trialTimeLimit } from './rules/trial-time-limit.ts';
import { judgmentEn } from './texts.en.ts';
import { judgmentZh } from './texts.zh-CN.ts';

function tasks({ state, law }: DutyContext): readonly Task[] {
  const { filing, judgment, hearing, fees, participation, documents } = state;
  if (filing.acceptedOn === null || filing.registeredAt === null || judgment.closedOn !== null)
    return [];
  if (judgment.made === null) {
    if (fees.withdrawnAt !== null) {
      return [
        {
          key: 'judgment/close',
          command: 'case.close',
          by: { role: 'clerk' },
          basis: ['OLR-35.1.1'],
          opensAt: fees.withdrawnAt,
        },
      ];
    }
    if (holder(participation, 'judge') === null) return [];
    const term = trialTimeLimit({
      from: filing.acceptedOn,
      procedure: filing.procedure ?? 'ordinary',
      law,
    });
    return [
      {
        key: 'judgment/make',
        command:
          judgment.draft !== null && transcriptSettled(hearing)
            ? 'judgment.make'
            : 'judgment.draft',
        by: { role: 'judge' },
        basis: ['CPL-152'],
        opensAt: filing.registeredAt,
        dueAt: endOfDay(term.end ?? term.nominal),
        provisional: term.end === null,
      },
    ];
  }
  if (judgment.pronouncedAt === null) {
    return [
      {
        key: 'judgment/pronounce',
        command: 'judgment.pronounce',
        by: { role: 'judge' },
        basis: ['CPL-151'],
        opensAt: judgment.made.at,
      },
    ];
  }
  const issued = documents.papers.every((one) => one.file !== null);
  return issued
    ? [
        {
          key: 'judgment/close',
          command: 'case.close',
          by: { role: 'clerk' },
          basis: ['OLR-35.1.1'],
          opensAt: judgment.pronouncedAt,
        },
      ]
    : [];
}

/** 裁判与结案, the thin path: draft, decide, pronounce, correct, close. */
export const judgment: Procedure = {
  name: 'judgment',
  commands: [draftJudgment, makeJudgment, pronounceJudgment, correctJudgment, closeCase].map(
    anyCommand,
  ),
  tasks,
  texts: { 'zh-CN': judgmentZh, en: judgmentEn },
};
