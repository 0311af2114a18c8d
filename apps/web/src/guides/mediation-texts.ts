import type { Lang } from '@xiezhi/contract';

const zh = {
  title: '先立案还是先调解',
  order: {
    'register-first':
      '先立案，后调解。起诉符合条件的，七日内登记立案，不因为调解等着。立案以后愿意调解的，开庭以前先调解，调解期间不用交诉讼费。',
    'mediate-first':
      '您愿意的，先调解，后立案。不愿意的，随时可以要求立案，符合条件的就登记立案，没有任何不利。',
  },
  by: (source: string) => `依据：${source}。`,
  set: '由本院设置。',
  reasons: (reasons: string) => `本院的理由：${reasons}`,
};

const en: typeof zh = {
  title: 'Registration or mediation first',
  order: {
    'register-first':
      'This court registers first and mediates then. What meets the conditions is registered within seven days and does not wait for mediation. If you would try it, it is tried after registration and before the trial, and no court fee is asked for meanwhile.',
    'mediate-first':
      'If you agree, this court mediates first and registers then. If you do not, ask for registration on any day: what meets the conditions is registered, and nothing is held against you.',
  },
  by: (source) => `By: ${source}.`,
  set: 'Set by this court.',
  reasons: (reasons) => `The court’s reasons: ${reasons}`,
};

export const mediationTexts: Readonly<Record<Lang, typeof zh>> = { 'zh-CN': zh, en };
