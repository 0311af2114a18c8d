import type { Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { adjustFee, feeFollows } from './adjust.ts';
import {
  billFee,
  decideRelief,
  extendPaymentTerm,
  requestRelief,
  treatAsWithdrawn,
} from './commands.ts';
import { billCounterclaim, counterclaimBills } from './counterclaim.ts';
import { appealBills, billAppeal } from './appeal.ts';
import { deadlines, tasks } from './duties.ts';
import { firstBills } from './first-bill.ts';
import { treatIncreaseAsWithdrawn } from './increase.ts';
import { makePaymentLink, payByLink, sendPaymentLink } from './link.ts';
import { noticeReceived, noticeReceivedOtherwise, noteNotice } from './notice.ts';
import { orderPayment, payFee, recordPayment, settlePayment } from './payment.ts';
import { correctPayment } from './correct-payment.ts';
import { noteMoney } from './received.ts';
import { orderRefund, recordRefund, sendRefund, settleRefund } from './order-refund.ts';
import { refundFee } from './refund.ts';
import { fixShares, settleByJudgment, sharesAsJudged } from './settle.ts';
import { billObjection, objectionsCost } from './objection.ts';
import { onPaperEn, onPaperZh } from './on-paper-texts.ts';
import { amounts } from './owing.ts';
import { settings } from './settings.ts';
import { recordTicket, ticketsAskedFor } from './ticket.ts';
import { feesEn } from './texts.en.ts';
import { feesZh } from './texts.zh-CN.ts';
import { askForReview, decideReview, recordReviewRequest } from './review.ts';
import { forgoRefund, recordForgoing } from './forgo.ts';
import { recordReliefRequest } from './relief-on-paper.ts';

/** 诉讼费: billed by rule, paid through a cashier that is asked after the act, relieved by a judge. */
export const fees: Procedure = {
  name: 'fees',
  commands: [
    billFee,
    noteNotice,
    payFee,
    recordPayment,
    settlePayment,
    makePaymentLink,
    payByLink,
    noteMoney,
    correctPayment,
    refundFee,
    orderRefund,
    recordRefund,
    settleRefund,
    requestRelief,
    recordReliefRequest,
    decideRelief,
    treatAsWithdrawn,
    treatIncreaseAsWithdrawn,
    extendPaymentTerm,
    adjustFee,
    billCounterclaim,
    billAppeal,
    askForReview,
    recordReviewRequest,
    decideReview,
    billObjection,
    settleByJudgment,
    fixShares,
    forgoRefund,
    recordForgoing,
    recordTicket,
  ].map(anyCommand),
  effects: [orderPayment, sendRefund, sendPaymentLink, ...ticketsAskedFor],
  reactions: [
    noticeReceived,
    noticeReceivedOtherwise,
    ...feeFollows,
    // After what changes a bill: one that is made now is made as it stands.
    ...firstBills,
    counterclaimBills,
    ...appealBills,
    sharesAsJudged,
    objectionsCost,
  ],
  tasks,
  deadlines,
  amounts,
  settings,
  texts: { 'zh-CN': onPaperZh(feesZh), en: onPaperEn(feesEn) },
};
