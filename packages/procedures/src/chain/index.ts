import type { Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import {
  askEnterpriseRegister,
  askRegister,
  correctConnection,
  correctionDeadlines,
  demandCorrection,
  recordRegister,
} from './connection.ts';
import { contestDeposit } from './contest.ts';
import { recordVerification, stateDeposit, verifications, verifyAgain } from './deposits.ts';
import {
  applyForExpert,
  commissionCheck,
  decideChainApplication,
  recordReport,
} from './experts.ts';
import { decideIntegrity, findUnaltered, overturnIntegrity } from './integrity.ts';
import { decideOrigin } from './origin.ts';
import { handOver } from './pack.ts';
import { answerProof, orderProof, proofDeadlines } from './proof-orders.ts';
import { tasks } from './tasks.ts';
import { chainEn } from './texts.en.ts';
import { chainZh } from './texts.zh-CN.ts';

/** 区块链存证: what was deposited on a chain, what its verification says, what is said against it, and what a judge finds. */
export const chain: Procedure = {
  name: 'chain',
  commands: [
    stateDeposit,
    recordVerification,
    verifyAgain,
    contestDeposit,
    findUnaltered,
    overturnIntegrity,
    askRegister,
    recordRegister,
    demandCorrection,
    correctConnection,
    decideIntegrity,
    orderProof,
    answerProof,
    decideOrigin,
    applyForExpert,
    decideChainApplication,
    commissionCheck,
    handOver,
    recordReport,
  ].map(anyCommand),
  effects: [...verifications, askEnterpriseRegister],
  tasks,
  deadlines: (about) => [...proofDeadlines(about), ...correctionDeadlines(about)],
  texts: { 'zh-CN': chainZh, en: chainEn },
};
