import { kindsOfFiling } from '@xiezhi/law';
import type { FilingState } from '@xiezhi/record';

/** What each paper is called, by its template: the title that stands over it. */
export const titleOf: Readonly<Record<string, string>> = {
  complaint: '民事起诉状',
  application: '申请书',
  'application-notice': '受理通知书',
  'filing-receipt': '收件凭证',
  'address-confirmation': '送达地址确认书',
  counterclaim: '民事反诉状',
  'third-party-claim': '第三人民事起诉状',
  'fee-ticket': '诉讼费专用票据',
  'fee-reversal': '诉讼费专用票据（红字）',
  'acceptance-notice': '受理案件通知书',
  'fee-notice': '诉讼费用交纳通知书',
  'costs-list': '诉讼费用负担清单',
  'evidence-notice': '举证通知书',
  'rights-notice': '在线诉讼权利义务告知书',
  'response-notice': '应诉通知书',
  'correction-notice': '补正通知书',
  'refusal-ruling': '民事裁定书',
  'correcting-ruling': '民事裁定书（补正）',
  'procedural-ruling': '民事裁定书（程序）',
  summons: '传票',
  'witness-notice': '出庭通知书',
  'appraisal-commission': '鉴定委托书',
  'appraisal-reply-demand': '鉴定意见异议答复通知书',
  announcement: '公告',
  'announcement-certificate': '公告送达证明',
  'transfer-letter': '案件移送函',
  judgment: '民事判决书',
  'mediation-statement': '民事调解书',
  appeal: '民事上诉状',
  defence: '民事答辩状',
  'evidence-list': '证据清单',
  'verification-report': '区块链存证核验报告',
  'appeal-answer': '民事答辩状',
  'service-certificate': '电子送达凭证',
};

export const englishTitleOf: Readonly<Record<string, string>> = {
  complaint: 'Complaint',
  application: 'Application',
  'application-notice': 'Notice on the application',
  'filing-receipt': 'Receipt for papers',
  'address-confirmation': 'Confirmation of addresses for service',
  counterclaim: 'Counterclaim',
  'third-party-claim': 'Claim of a third party',
  'fee-ticket': 'Court fee ticket',
  'fee-reversal': 'Court fee ticket of a refund',
  'acceptance-notice': 'Notice of acceptance',
  'fee-notice': 'Fee notice',
  'costs-list': 'List of costs',
  'evidence-notice': 'Notice on evidence',
  'rights-notice': 'Rights and duties in online litigation',
  'response-notice': 'Notice to respond',
  'correction-notice': 'Correction notice',
  'refusal-ruling': 'Civil ruling',
  'correcting-ruling': 'Civil ruling that corrects',
  'procedural-ruling': 'Civil ruling on the course of the suit',
  summons: 'Summons',
  'witness-notice': 'Notice to appear',
  'appraisal-commission': 'Commission of an appraisal',
  'appraisal-reply-demand': 'Demand to reply to objections',
  announcement: 'Announcement',
  'announcement-certificate': 'Certificate of service by announcement',
  'transfer-letter': 'Letter of transfer',
  judgment: 'Civil judgment',
  'mediation-statement': 'Mediation statement',
  appeal: 'Petition of appeal',
  defence: 'Statement of defence',
  'evidence-list': 'List of evidence',
  'verification-report': 'Report on a chain verification',
  'appeal-answer': 'Statement of defence',
  'service-certificate': 'Certificate of electronic service',
};

/** Of what is no civil suit each kind has its own title, and so has what the court answers. */
const ofApplications: readonly (readonly [string, string])[] = [
  ...kindsOfFiling.map(({ document: { zh, en } }) => [zh, en] as const),
  ['受理通知书', 'Notice of acceptance'],
  ['不予受理通知书', 'Notice of non-acceptance'],
  ['执行裁定书', 'Ruling on enforcement'],
  ['行政裁定书', 'Administrative ruling'],
  ['执行裁定书（补正）', 'Ruling on enforcement that corrects'],
  ['行政裁定书（补正）', 'Administrative ruling that corrects'],
  ['行政上诉状', 'Petition of appeal'],
];

const byTitle = new Map([
  ...ofApplications,
  ...Object.entries(titleOf).map(
    ([template, title]) => [title, englishTitleOf[template] ?? title] as const,
  ),
]);

/** What a ruling is called by its matter: enforcement and administration have names of their own. */
export const titleOfRuling = ({ application }: Pick<FilingState, 'application'>): string =>
  application?.kind === 'enforcement'
    ? '执行裁定书'
    : application?.kind === 'administrative-suit'
      ? '行政裁定书'
      : '民事裁定书';

/** For readers of English: `Summons (传票)`. The paper itself is in Chinese, so its title is always there to compare. */
export function paperInEnglish(title: string): string {
  const english = byTitle.get(title);
  return english === undefined ? title : `${english} (${title})`;
}
