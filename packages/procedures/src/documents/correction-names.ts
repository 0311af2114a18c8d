/** What a filing lacks, as the papers of the court name it. */
export const correctionNames: Readonly<Record<string, string>> = {
  'plaintiff-identity': '原告身份证明',
  'defendant-identity': '被告身份信息',
  'defendant-address': '被告住所地',
  'claim-unclear': '诉讼请求',
  'facts-missing': '事实和理由',
  'evidence-list': '证据和证据目录',
  signature: '起诉状签名',
  'authority-of-agent': '授权委托书',
  'attachment-unreadable': '附件',
  'plaintiff-address': '原告住所地',
  'plaintiff-contact': '原告联系电话',
};
