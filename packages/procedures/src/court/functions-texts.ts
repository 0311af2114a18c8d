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
    mediation: '协议在线签、确认；选调解员、先行调解，请到窗口。',
    appraisal: '在线申请、法院在线决定；对外委托和鉴定意见，由法院转交。',
    hearing: '开庭时间、笔录核对在线办；庭审在法庭，或者用法院另行通知的视频方式。',
  },
  en: {
    mediation:
      'Agreements are signed and confirmed online; a mediator is chosen, and mediation before filing held, at the counter.',
    appraisal:
      'Asked for and decided online; the commission and the opinion pass through the court.',
    hearing:
      'Times and transcripts are online; the hearing is in the courtroom, or by the video the court names.',
  },
};
