import type { Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { recordCounterclaimAnswer } from './answer-on-paper.ts';
import { joinCases, lettersToTheOther, noteJoining, separateCases } from './cases.ts';
import { changeClaims, decideChange, recordChange } from './change.ts';
import {
  answerCounterclaim,
  decideCounterclaim,
  recordCounterclaim,
  submitCounterclaim,
} from './counterclaim.ts';
import {
  decideCounterclaimWithdrawal,
  recordCounterclaimWithdrawal,
  withdrawCounterclaim,
} from './counterclaim-withdrawal.ts';
import { answerNaming, recordNaming } from './naming.ts';
import { lettersOfSeparation, noteSeparated, separateClaims } from './separation.ts';
import { deadlines, tasks } from './tasks.ts';
import { claimsEn } from './texts.en.ts';
import { claimsZh } from './texts.zh-CN.ts';
import { answerClaim, recordClaim, stateClaim, withdrawClaim } from './third-party-claim.ts';
import { decideSuitWithdrawal, recordWithdrawal, withdrawSuit } from './withdrawal.ts';

/** 诉讼请求: withdrawn, changed, met with a counterclaim or a third party's claim, tried together or apart. */
export const claims: Procedure = {
  name: 'claims',
  commands: [
    withdrawSuit,
    recordWithdrawal,
    decideSuitWithdrawal,
    answerNaming,
    recordNaming,
    changeClaims,
    recordChange,
    decideChange,
    submitCounterclaim,
    recordCounterclaim,
    decideCounterclaim,
    answerCounterclaim,
    recordCounterclaimAnswer,
    withdrawCounterclaim,
    recordCounterclaimWithdrawal,
    decideCounterclaimWithdrawal,
    stateClaim,
    recordClaim,
    answerClaim,
    withdrawClaim,
    joinCases,
    separateCases,
    noteJoining,
    separateClaims,
    noteSeparated,
  ].map(anyCommand),
  effects: [...lettersToTheOther, ...lettersOfSeparation],
  tasks,
  deadlines,
  texts: { 'zh-CN': claimsZh, en: claimsEn },
};
