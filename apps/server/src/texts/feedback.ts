import type { Lang } from '@xiezhi/contract';
import type { FeedbackStage } from '@xiezhi/record';

/** Where it stands, for whoever said it and for whoever answers. */
export const stageTexts: Readonly<Record<Lang, Readonly<Record<FeedbackStage, string>>>> = {
  'zh-CN': {
    noted: '已计入统计',
    waiting: '等待答复',
    answered: '已答复',
    promised: '已答复，改进中',
    improved: '已改进',
    settled: '已解决',
  },
  en: {
    noted: 'Counted',
    waiting: 'To be answered',
    answered: 'Answered',
    promised: 'Answered, being changed',
    improved: 'Changed',
    settled: 'Settled',
  },
};

export const momentTexts: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  'zh-CN': { filing: '立案', service: '送达', closing: '结案', other: '其他服务' },
  en: {
    filing: 'Filing',
    service: 'Service of papers',
    closing: 'Closing of a case',
    other: 'Other services',
  },
};
