import type { Procedure, TextCatalogue } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { askAnew, orderAnew } from './anew.ts';
import { decideNeed, sendOpinionBack, settleFee } from './bench.ts';
import { drawBody, orderAppraisal, stateChoice } from './choose.ts';
import { askFeeBack, decideFeeBack } from './fee-back.ts';
import { handOver } from './hand-over.ts';
import { recordDeclining, recordReply, sendDemand } from './letters.ts';
import { objectToOpinion } from './object.ts';
import { requireReply, settleDemand } from './replies.ts';
import { deadlines, tasks } from './tasks.ts';
import { anewEn } from './texts/anew.en.ts';
import { anewZh } from './texts/anew.zh-CN.ts';
import { benchEn } from './texts/bench.en.ts';
import { benchZh } from './texts/bench.zh-CN.ts';
import { chooseEn } from './texts/choose.en.ts';
import { chooseZh } from './texts/choose.zh-CN.ts';
import { feeBackEn } from './texts/fee-back.en.ts';
import { feeBackZh } from './texts/fee-back.zh-CN.ts';
import { handOverEn } from './texts/hand-over.en.ts';
import { handOverZh } from './texts/hand-over.zh-CN.ts';
import { repliesEn } from './texts/replies.en.ts';
import { repliesZh } from './texts/replies.zh-CN.ts';
import { workEn } from './texts/work.en.ts';
import { workZh } from './texts/work.zh-CN.ts';
import { takeBack } from './take-back.ts';
import { takeBackEn } from './texts/take-back.en.ts';
import { takeBackZh } from './texts/take-back.zh-CN.ts';
import { setLotAside } from './set-aside.ts';
import { setAsideEn } from './texts/set-aside.en.ts';
import { setAsideZh } from './texts/set-aside.zh-CN.ts';
import { issueOpinion, replyToObjections, signOpinion } from './opinion.ts';
import { answerCommission, askCourt, signUndertaking } from './work.ts';

const joined = (...all: readonly TextCatalogue[]): TextCatalogue => ({
  commands: Object.assign({}, ...all.map(({ commands }) => commands)) as TextCatalogue['commands'],
  refusals: Object.assign({}, ...all.map(({ refusals }) => refusals)) as TextCatalogue['refusals'],
  entries: Object.assign({}, ...all.map(({ entries }) => entries)) as TextCatalogue['entries'],
});

/** 委托鉴定: from the choice of a body to its opinion, what is objected to it, and its fee. */
export const appraisal: Procedure = {
  name: 'appraisal',
  commands: [
    orderAppraisal,
    orderAnew,
    askAnew,
    stateChoice,
    drawBody,
    setLotAside,
    answerCommission,
    signUndertaking,
    askCourt,
    decideNeed,
    issueOpinion,
    signOpinion,
    sendOpinionBack,
    objectToOpinion,
    requireReply,
    replyToObjections,
    settleDemand,
    recordDeclining,
    recordReply,
    sendDemand,
    handOver,
    takeBack,
    settleFee,
    askFeeBack,
    decideFeeBack,
  ].map(anyCommand),
  tasks,
  deadlines,
  texts: {
    'zh-CN': joined(
      chooseZh,
      workZh,
      benchZh,
      repliesZh,
      anewZh,
      feeBackZh,
      setAsideZh,
      handOverZh,
      takeBackZh,
    ),
    en: joined(
      chooseEn,
      workEn,
      benchEn,
      repliesEn,
      anewEn,
      feeBackEn,
      setAsideEn,
      handOverEn,
      takeBackEn,
    ),
  },
};
