import * as data from './data.ts';
import type { Of, Shape } from './shape.ts';

interface Version<Value> {
  /** File in `templates/`. */
  readonly file: string;
  readonly data: Shape<Value>;
}

interface Template<Value> {
  readonly title: string;
  /** All versions ever ordered: a docket may still hold an order of each. */
  readonly versions: readonly [Version<Value>, ...Version<Value>[]];
}

const first = <Value>(title: string, file: string, kind: Shape<Value>): Template<Value> => ({
  title,
  versions: [{ file: `${file}.typ`, data: kind }],
});

export const templates = {
  'acceptance-notice': first('受理案件通知书', 'acceptance-notice', data.acceptanceNotice),
  'fee-notice': first('诉讼费用交纳通知书', 'fee-notice', data.feeNotice),
  'costs-list': first('诉讼费用负担清单', 'costs-list', data.costsList),
  'response-notice': first('应诉通知书', 'response-notice', data.responseNotice),
  'evidence-notice': first('举证通知书', 'evidence-notice', data.evidenceNotice),
  summons: first('传票', 'summons', data.summons),
  'witness-notice': first('出庭通知书', 'witness-notice', data.witnessNotice),
  'appraisal-commission': first('鉴定委托书', 'appraisal-commission', data.appraisalCommission),
  'appraisal-reply-demand': first(
    '鉴定意见异议答复通知书',
    'appraisal-reply-demand',
    data.appraisalReplyDemand,
  ),
  'rights-notice': first('在线诉讼权利义务告知书', 'rights-notice', data.rightsNotice),
  'correction-notice': first('补正通知书', 'correction-notice', data.correctionNotice),
  'service-certificate': first('电子送达凭证', 'service-certificate', data.serviceCertificate),
  judgment: first('民事判决书', 'judgment', data.judgment),
  'refusal-ruling': first('民事裁定书', 'refusal-ruling', data.refusalRuling),
  'correcting-ruling': first('民事裁定书', 'correcting-ruling', data.correctingRuling),
  'procedural-ruling': first('民事裁定书', 'procedural-ruling', data.proceduralRuling),
  'mediation-statement': first('民事调解书', 'mediation-statement', data.mediationStatement),
  complaint: first('民事起诉状', 'complaint', data.complaint),
  application: first('申请书', 'application', data.application),
  'application-notice': first('受理通知书', 'application-notice', data.applicationNotice),
  counterclaim: first('民事反诉状', 'counterclaim', data.counterclaim),
  'third-party-claim': first('第三人民事起诉状', 'third-party-claim', data.counterclaim),
  defence: first('民事答辩状', 'defence', data.defence),
  'evidence-list': first('证据清单', 'evidence-list', data.evidenceList),
  appeal: first('民事上诉状', 'appeal', data.appeal),
  'appeal-answer': first('民事答辩状', 'appeal-answer', data.appealAnswer),
  'address-confirmation': first('送达地址确认书', 'address-confirmation', data.addressConfirmation),
  'address-form': first('送达地址确认书', 'address-form', data.addressForm),
  'complaint-draft': first('民事起诉状', 'complaint-draft', data.complaintDraft),
  'filing-receipt': first('收件凭证', 'filing-receipt', data.filingReceipt),
  'payment-receipt': first('交费回执', 'payment-receipt', data.paymentReceipt),
  'fee-ticket': first('诉讼费专用票据', 'fee-ticket', data.feeTicket),
  'fee-reversal': first('诉讼费专用票据（红字）', 'fee-reversal', data.feeReversal),
  'verification-report': first(
    '区块链存证核验报告',
    'verification-report',
    data.verificationReport,
  ),
  'transcript-cover': first('庭审笔录', 'transcript-cover', data.transcriptCover),
  'transfer-letter': first('案件移送函', 'transfer-letter', data.transferLetter),
  announcement: first('公告', 'announcement', data.announcement),
  'announcement-certificate': first(
    '公告送达证明',
    'announcement-certificate',
    data.announcementCertificate,
  ),
  invitation: first('在线参加诉讼邀请书', 'invitation', data.invitation),
} as const;

export type TemplateName = keyof typeof templates;
export type DataOf<Name extends TemplateName> = Of<(typeof templates)[Name]['versions'][0]['data']>;

export const templateNames = Object.keys(templates) as readonly TemplateName[];

/** The version to order today. */
export const currentVersion = (name: TemplateName): number => templates[name].versions.length;
