import type { Answers } from './answers.ts';

/** What the public calculators, and the page of what can be filed, answer, as they answered when this was written. */
export const lawExamples: Pick<
  Answers,
  | 'filing-kinds'
  | 'law-fee'
  | 'law-deadline'
  | 'law-terms'
  | 'law-interest'
  | 'law-court'
  | 'law-check'
> = {
  'filing-kinds': {
    kinds: [
      {
        id: 'enforcement',
        title: '申请执行',
        lead: '判决已经生效，对方到期不履行：请法院强制执行。',
        act: 'apply',
        command: 'filing.apply',
        key: 'enforcement',
        court: '一审法院，或者与它同级的被执行财产所在地法院',
        fee: '申请时不交；执行以后由被执行人负担',
        period: '自履行期间的最后一日起二年内',
        papers: [{ title: '生效法律文书副本', required: true }],
        after: '由执行局承办',
        basis: [],
      },
    ],
  },
  'law-fee': {
    fee: '8800.00',
    steps: [
      {
        zh: '不超过 10000 元的部分，每件 50 元',
        en: 'up to 10000 yuan: 50 yuan',
        articles: ['FEE-13'],
        amount: '50',
      },
    ],
  },
  'law-deadline': {
    end: '2026-10-08',
    nominal: '2026-10-01',
    steps: [
      {
        zh: '15日期间的最后一日为 2026-10-01',
        en: 'the last day of 15 days is 2026-10-01',
        day: '2026-10-01',
        articles: ['CPL-85'],
      },
    ],
  },
  'law-terms': [
    {
      id: 'defence',
      name: { zh: '答辩', en: 'defence' },
      min: 15,
      max: 15,
      unit: 'd',
      basis: '民事诉讼法 (2023 text)',
      articles: ['CPL-128'],
      doubt: null,
    },
  ],
  'law-interest': {
    interest: '542.50',
    exact: null,
    days: 31,
    steps: [
      {
        zh: '100000.00 元 × 0.0175% × 31 日',
        en: '100000.00 yuan × 0.0175% × 31 days',
        amount: '542.50',
      },
    ],
    articles: ['CPL-264'],
  },
  'law-court': {
    article: 'CPL-24',
    exclusive: false,
    wanted: ['defendant', 'performance'],
    found: [
      { connection: 'defendant', place: '上海市浦东新区', courts: ['上海市浦东新区人民法院'] },
    ],
  },
  'law-check': {
    valid: true,
    parts: { region: '110105', birth: '1949-12-31', sex: 'female', kind: 'resident' },
    why: null,
    notes: [{ zh: '110105：北京市朝阳区', en: '110105: 北京市朝阳区' }],
  },
};
