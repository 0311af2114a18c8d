import { applicationItems } from '../shared/application-items.ts';

/** What a filing lacks, as the papers of the court name it. */
export const correctionNames: Readonly<Record<string, string>> = {
  ...applicationItems['zh-CN'],
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
  original: '原件（到法院核对）',
  'paper-copies': '起诉状副本（纸质，按被告人数）',
  'certificate-of-representative': '法定代表人（负责人）身份证明书、营业执照',
};

/** OLR-12: why the original is asked for, where the materials came online. */
export const originalNames: Readonly<Record<string, string>> = {
  defective: '电子材料不完整、内容不清晰或者格式不规范，需要核对原件',
  archive: '卷宗、档案管理规定要求提供原件',
  necessary: '本院认为有必要核对原件',
};
