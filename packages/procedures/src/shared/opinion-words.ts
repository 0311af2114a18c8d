import type { Facts, TextTable } from '../framework/index.ts';
import { exhibitEn, exhibitZh, opinionTable } from './exhibit-texts.ts';

const aspectsZh: Readonly<Record<string, string>> = {
  authenticity: '真实性',
  legality: '合法性',
  relevance: '关联性',
};
const aspectsEn: Readonly<Record<string, string>> = {
  authenticity: 'that it is genuine',
  legality: 'that it is lawful',
  relevance: 'that it is relevant',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What each said of each exhibit, as a table in the language of its reader. */
export const opinionTables: Readonly<Record<'zh-CN' | 'en', (facts: Facts) => TextTable>> = {
  'zh-CN': (facts) =>
    opinionTable(facts, {
      head: ['证据', '谁的意见', '意见', '理由'],
      exhibit: exhibitZh,
      agreed: '都认可',
      disputed: (of) => `不认可${of.map((one) => aspectsZh[one] ?? one).join('、')}`,
      nobody: '还没有人说',
      former: (number) => `（对被替换的证据${number}说的）`,
    }),
  en: (facts) =>
    opinionTable(facts, {
      head: ['Exhibit', 'By', 'Opinion', 'Reasons'],
      exhibit: (one) => capital(exhibitEn(one)),
      agreed: 'all agreed',
      disputed: (of) => `disputes ${of.map((one) => aspectsEn[one] ?? one).join(', ')}`,
      nobody: 'nobody yet',
      former: (number) => ` (said of exhibit ${number}, which this replaced)`,
    }),
};
