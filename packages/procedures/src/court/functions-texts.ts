import type { OnlineFunction } from '@xiezhi/record';
import type { Language } from '../framework/index.ts';

type Names = Readonly<Record<OnlineFunction, string>>;

const zh: Names = {
  guidance: '诉讼指引',
  mediation: '调解（含调解员名册）',
  filing: '立案',
  payment: '交费',
  exchange: '证据交换、质证',
  appraisal: '委托鉴定',
  preservation: '保全',
  hearing: '庭审',
  enforcement: '执行',
  'file-access': '阅卷',
  archive: '查档',
  service: '送达',
  announcement: '公告',
  'cross-region': '跨域诉讼服务',
};

const en: Names = {
  guidance: 'Guidance',
  mediation: 'Mediation, with a roster of mediators',
  filing: 'Filing',
  payment: 'Payment of fees',
  exchange: 'Exchange of evidence',
  appraisal: 'Appraisal',
  preservation: 'Preservation',
  hearing: 'Hearings',
  enforcement: 'Enforcement',
  'file-access': 'Reading the file',
  archive: 'Archived files',
  service: 'Service of papers',
  announcement: 'Announcements',
  'cross-region': 'Filing at another court',
};

/** The fourteen functions, as people call them. */
export const functionNames: Readonly<Record<Language, Names>> = { 'zh-CN': zh, en };

type Rests = Readonly<Partial<Record<OnlineFunction, string>>>;

/** Of what is had online in part: which part, and where the rest is. */
export const functionRests: Readonly<Record<Language, Rests>> = {
  'zh-CN': {
    mediation: '愿不愿意调解在线说，协议在线签、确认；调解员名册和调解本身，请到窗口。',
    appraisal: '在线申请、法院在线决定；对外委托和鉴定意见，由法院转交。',
    hearing: '开庭时间、笔录核对在线办；庭审在法庭，或者用法院另行通知的视频方式。',
    'cross-region':
      '向本平台上的其他法院起诉，可以在这里交，由本院转交；不在本平台上的法院，请到窗口办。',
  },
  en: {
    mediation:
      'Whether to try it is said, and agreements are signed and confirmed, online; the roster of mediators and the mediation itself are at the counter.',
    appraisal:
      'Asked for and decided online; the commission and the opinion pass through the court.',
    hearing:
      'Times and transcripts are online; the hearing is in the courtroom, or by the video the court names.',
    'cross-region':
      'A suit for another court on this platform is handed in here and passed on; for courts that are not on it, at the counter.',
  },
};
