import type { Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { answerAppeal, recordAppealAnswer } from './appeal-answer.ts';
import { appealJudgment, recordAppeal, sendUp, weighAppeal } from './appeal.ts';
import {
  decideAppealWithdrawal,
  forwardAppealWithdrawal,
  noteAppealWithdrawalDenied,
  recordAppealWithdrawal,
  withdrawAppeal,
} from './appeal-withdrawal.ts';
import { decideBench, decideBenchObjection, objectToBench, recordBenchObjection } from './bench.ts';
import { closeCase, correctJudgment, makeJudgment, pronounceJudgment } from './commands.ts';
import { draftJudgment } from './draft.ts';
import { noteOutcome } from './appeal-outcome.ts';
import { letterForRetrial, letterWithTheNumber, noteRetrial, openRetrial } from './retrial.ts';
import { appealRuling, askForReconsideration } from './ruling-appeal.ts';
import { askForTrialExtension, decideTrialExtension } from './extension.ts';
import { deadlines, tasks } from './tasks.ts';
import { takeJudgmentBack } from './take-back.ts';
import { judgmentEn } from './texts.en.ts';
import { judgmentZh } from './texts.zh-CN.ts';

/** 裁判与结案, the thin path: draft, decide, pronounce, correct, close; and 上诉 until the file goes up. */
export const judgment: Procedure = {
  name: 'judgment',
  commands: [
    draftJudgment,
    makeJudgment,
    takeJudgmentBack,
    pronounceJudgment,
    correctJudgment,
    closeCase,
    appealJudgment,
    recordAppeal,
    answerAppeal,
    recordAppealAnswer,
    weighAppeal,
    sendUp,
    appealRuling,
    askForReconsideration,
    noteOutcome,
    withdrawAppeal,
    recordAppealWithdrawal,
    decideAppealWithdrawal,
    forwardAppealWithdrawal,
    noteAppealWithdrawalDenied,
    openRetrial,
    noteRetrial,
    decideBench,
    objectToBench,
    recordBenchObjection,
    decideBenchObjection,
    askForTrialExtension,
    decideTrialExtension,
  ].map(anyCommand),
  tasks,
  deadlines,
  effects: [letterForRetrial, letterWithTheNumber],
  texts: { 'zh-CN': judgmentZh, en: judgmentEn },
};
