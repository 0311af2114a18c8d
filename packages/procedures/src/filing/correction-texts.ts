import type { CommandText } from '../framework/index.ts';
import { elementFields, elementOptions } from '../shared/element-words.ts';

/* The pages on which a complaint is mended, from an account and from paper. */

type Part = Pick<Required<CommandText>, 'pages' | 'fields' | 'options'>;

const shared = {
  'zh-CN': {
    pages: {
      why: {
        title: '事实和理由',
        lead: '这里是原来写的，可以接着写，也可以改。改了以后，起诉状按新写的重新做成，送给被告的也是新的。',
      },
      elements: { title: '还有几件事', lead: '知道的填，不知道、没有的不用填。' },
      evidence: { title: '证据', lead: '逐份写明名称、来源和证明目的，自动编号，做成证据清单。' },
    },
    fields: {
      grounds: { label: '事实和理由' },
      exhibits: { label: '证据', hint: '每份证据单独写一项' },
      ...elementFields('zh-CN'),
    },
  },
  en: {
    pages: {
      why: {
        title: 'Facts and reasons',
        lead: 'This is what was written before: add to it or change it. The complaint is then made anew, and the defendant is served the new one.',
      },
      elements: {
        title: 'A few more things',
        lead: 'Fill in what is known, and leave open what is not.',
      },
      evidence: {
        title: 'Evidence',
        lead: 'Name each exhibit, where it comes from and what it shows. They are numbered, and the list of evidence is made of them.',
      },
    },
    fields: {
      grounds: { label: 'Facts and reasons' },
      exhibits: { label: 'Evidence', hint: 'Each exhibit by itself' },
      ...elementFields('en'),
    },
  },
} as const;

export const mendingTexts: Readonly<Record<'zh-CN' | 'en', Part>> = {
  'zh-CN': { ...shared['zh-CN'], options: elementOptions['zh-CN'] },
  en: { ...shared.en, options: elementOptions.en },
};
