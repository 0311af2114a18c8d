import { retrialGroundIds, retrialGrounds } from '@xiezhi/law';
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
      decision: {
        title: '针对哪份文书？',
        lead: '这里是原来写的；写错的改，没有写的补，不用改的不动。',
      },
      evidence: { title: '证据', lead: '逐份写明名称、来源和证明目的，自动编号，做成证据清单。' },
    },
    fields: {
      grounds: { label: '事实和理由' },
      decisionNumber: { label: '文号（案号）', hint: '例如：（2026）云0102民初21号' },
      decisionBy: { label: '作出的法院或者机关' },
      runsFrom: {
        label: '期限从哪天起算',
        hint: '写错的改；没有写的补。清空不等于删除，原来的还在',
      },
      dayNotKnown: { label: '原来写的起算日不对，现在也不知道是哪一天：不再写' },
      retrialGrounds: { label: '再审事由（民事诉讼法第二百一十一条）' },
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
      decision: {
        title: 'Which decision is it about?',
        lead: 'This is what was written before: mend what is wrong, add what is missing, leave the rest.',
      },
      evidence: {
        title: 'Evidence',
        lead: 'Name each exhibit, where it comes from and what it shows. They are numbered, and the list of evidence is made of them.',
      },
    },
    fields: {
      grounds: { label: 'Facts and reasons' },
      decisionNumber: { label: 'Its number', hint: 'For example （2026）云0102民初21号' },
      decisionBy: { label: 'The court or authority that made it' },
      runsFrom: {
        label: 'From which day its time runs',
        hint: 'Mend or add it. Left empty, what was written before stays',
      },
      dayNotKnown: { label: 'The day written before is wrong and I do not know the right one' },
      retrialGrounds: { label: 'Grounds of retrial (Civil Procedure Law, Art. 211)' },
      exhibits: { label: 'Evidence', hint: 'Each exhibit by itself' },
      ...elementFields('en'),
    },
  },
} as const;

const grounds = (lang: 'zh' | 'en'): Readonly<Record<string, string>> =>
  Object.fromEntries(retrialGroundIds.map((one) => [one, retrialGrounds[one][lang]]));

export const mendingTexts: Readonly<Record<'zh-CN' | 'en', Part>> = {
  'zh-CN': {
    ...shared['zh-CN'],
    options: { ...elementOptions['zh-CN'], retrialGrounds: grounds('zh') },
  },
  en: { ...shared.en, options: { ...elementOptions.en, retrialGrounds: grounds('en') } },
};
