import type { Lang } from '@xiezhi/contract';

interface WhatToFileTexts {
  readonly title: string;
  readonly lead: string;
  readonly groups: Readonly<Record<'sue' | 'after' | 'before' | 'special', string>>;
  /** At the desk, where the page is one of several ways. */
  readonly others: string;
  readonly othersLead: string;
  readonly choose: string;
  readonly begin: string;
  readonly toCases: string;
  readonly more: string;
  readonly court: string;
  readonly period: string;
  readonly fee: string;
  readonly papers: string;
  readonly basis: string;
  readonly ifThere: (paper: string) => string;
  readonly comma: string;
  readonly colon: string;
  readonly counter: string;
  readonly counterLead: string;
}

/** The page on which somebody finds what they want to file. */
export const whatToFileTexts: Readonly<Record<Lang, WhatToFileTexts>> = {
  'zh-CN': {
    title: '您要办什么？',
    lead: '选一项开始。材料不齐、过了期限的也收，法院会告诉您怎么办；到窗口交、邮寄也可以。',
    groups: {
      sue: '告状：请法院审理判决',
      after: '已经有判决、裁定',
      before: '保全、催款、确认调解协议、实现担保',
      special: '其他申请',
    },
    others: '申请执行、再审和其他案件',
    othersLead: '自己办，或者在窗口替来人录入：先选种类。',
    choose: '选种类',
    begin: '去办',
    toCases: '去我的案件',
    more: '去哪个法院、期限、费用和材料',
    court: '去哪个法院',
    period: '期限',
    fee: '费用',
    papers: '材料',
    basis: '依据',
    ifThere: (paper) => `${paper}（有的话）`,
    comma: '；',
    colon: '：',
    counter: '窗口：替来人录入',
    counterLead: '有人到窗口来，或者寄来了材料：选种类，照原件录入。提出申请的是他，不是您。',
  },
  en: {
    title: 'What do you want to file?',
    lead: 'Choose one to begin. What is incomplete or late is received too, and the court says what can be done; the counter and the post are open as well.',
    groups: {
      sue: 'Suing: the court tries it and gives judgment',
      after: 'There is a judgment or ruling already',
      before: 'Preserving property, urging a debt, confirming an agreement, realising a security',
      special: 'Other applications',
    },
    others: 'Enforcement, retrial and other applications',
    othersLead: 'For yourself, or at the counter for somebody: choose the kind first.',
    choose: 'Choose',
    begin: 'Begin',
    toCases: 'To my cases',
    more: 'Which court, by when, what it costs, which papers',
    court: 'Which court',
    period: 'By when',
    fee: 'Fee',
    papers: 'Papers',
    basis: 'Articles',
    ifThere: (paper) => `${paper} (if there are any)`,
    comma: '; ',
    colon: ': ',
    counter: 'At the counter: entering for somebody',
    counterLead:
      'Somebody has come, or has written: choose the kind and copy from the paper. They apply, not you.',
  },
};
