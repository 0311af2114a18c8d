import type { Lang } from '@xiezhi/contract';

/** What people of the court call an instrument among themselves. */
const names: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    OLR: '在线诉讼规则',
    OOR: '在线运行规则',
    CPL: '民诉法',
    CPLI: '民诉法解释',
    FEE: '交费办法',
    REG: '登记立案规定',
    CIV: '民法典',
  },
  en: {
    OLR: 'Online Rules',
    OOR: 'Operation Rules',
    CPL: 'CPL',
    CPLI: 'CPL Interp.',
    FEE: 'Fee Measures',
    REG: 'Filing Rules',
    CIV: 'Civil Code',
  },
};

/** `CPL-126` → 民诉法 126; the paragraph is left to the full citation. */
export function shortCitation(id: string, lang: Lang): string {
  const [, instrument = '', number = ''] = /^([A-Z]+\d*?)\d{0,4}-(\d+)/.exec(id) ?? [];
  return number === '' ? id : `${names[lang][instrument] ?? instrument} ${number}`;
}
