import type { Lang } from '@xiezhi/contract';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Measure } from '@xiezhi/procedures';

const which: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    'small-claims': '可以适用小额诉讼程序',
    'small-claims-if-agreed': '双方约定的，可以适用小额诉讼程序',
    'no-small-claims': '不能适用小额诉讼程序',
    unmeasured: '没有工资标准，不能比照',
  },
  en: {
    'small-claims': 'may be tried as a small claim',
    'small-claims-if-agreed': 'may be tried as a small claim if both parties agree',
    'no-small-claims': 'may not be tried as a small claim',
    unmeasured: 'no wage to measure by',
  },
};

/** What a setting makes of something in a case, in a few words. */
export function measureText(lang: Lang, measure: Measure): string {
  switch (measure.kind) {
    case 'day':
      return measure.day;
    case 'days':
      return lang === 'en'
        ? `${String(measure.days)} ${measure.days === 1 ? 'day' : 'days'}`
        : `${String(measure.days)}日`;
    case 'money':
      return lang === 'en' ? `${yuanGrouped(measure.fen)} yuan` : `${yuanGrouped(measure.fen)}元`;
    case 'which':
      return which[lang][measure.code] ?? measure.code;
  }
}
