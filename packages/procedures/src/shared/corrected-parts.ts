import type { CorrectedPart } from '@xiezhi/record';

/* What of a complaint a correction changed, as it is named on paper and in the docket. */

const names: Readonly<Record<'zh-CN' | 'en', Readonly<Record<CorrectedPart, string>>>> = {
  'zh-CN': {
    plaintiff: '原告的信息',
    defendants: '被告',
    claims: '诉讼请求',
    grounds: '事实和理由',
    elements: '要素',
    exhibits: '证据',
    attachments: '材料',
    application: '所涉文书、期限和事由',
  },
  en: {
    plaintiff: 'the plaintiff’s details',
    defendants: 'the defendants',
    claims: 'the claims',
    grounds: 'facts and reasons',
    elements: 'elements of the form',
    exhibits: 'evidence',
    attachments: 'papers',
    application: 'the decision it is about, its time and grounds',
  },
};

export const correctedNames = (parts: readonly CorrectedPart[], language: 'zh-CN' | 'en'): string =>
  parts.map((one) => names[language][one]).join(language === 'zh-CN' ? '、' : ', ');
