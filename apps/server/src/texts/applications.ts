import type { Lang } from '@xiezhi/contract';

interface ApplicationTexts {
  readonly kind: string;
  readonly decision: string;
  readonly grounds: string;
  readonly period: string;
  readonly periodOf: (from: string, dueOn: string, late: boolean) => string;
  readonly papers: string;
  readonly with: string;
  readonly outcome: string;
  readonly closed: (on: string, outcome: string) => string;
  readonly comma: string;
  readonly semicolon: string;
  readonly then: (after: string) => string;
  readonly fee: (fee: string) => string;
  readonly has: (division: string) => string;
  /** How long, and from when. */
  readonly within: (count: number, unit: string, from: string) => string;
}

/** What a case page says of an application, both languages beside each other. */
export const applicationTexts: Readonly<Record<Lang, ApplicationTexts>> = {
  'zh-CN': {
    kind: '申请种类',
    decision: '所涉文书',
    grounds: '再审事由',
    period: '期限（按所填的日子）',
    periodOf: (from, dueOn, late) => `从${from}起算，到${dueOn}为止${late ? '；交来时已过' : ''}`,
    papers: '附上的材料',
    with: '承办部门',
    outcome: '结果',
    closed: (on, outcome) => `${on}：${outcome}`,
    comma: '，',
    semicolon: '；',
    then: (after) => `受理以后：${after}。`,
    fee: (fee) => `费用：${fee}。`,
    has: (division) =>
      `本案由${division}承办。有材料要交、有事要问，在本案里交，或者打电话到法院；不想继续的，也在本案里交一份撤回的申请，由本院转交。办完以后结果记在这里。`,
    within: (count, unit, from) =>
      `${String(count)}${{ d: '日', m: '个月', y: '年' }[unit] ?? ''}内，起算的日子：${from}`,
  },
  en: {
    kind: 'Kind of application',
    decision: 'About',
    grounds: 'Grounds of retrial',
    period: 'Time (by the day given)',
    periodOf: (from, dueOn, late) =>
      `from ${from} to ${dueOn}${late ? '; it came after that' : ''}`,
    papers: 'Papers handed in',
    with: 'Division',
    outcome: 'Outcome',
    closed: (on, outcome) => `${on}: ${outcome}`,
    comma: ', ',
    semicolon: '; ',
    then: (after) => `After acceptance: ${after}.`,
    fee: (fee) => `Fee: ${fee}.`,
    has: (division) =>
      `The case is with: ${division}. Hand papers in here, or call the court; to take the application back, say so in a paper handed in here, which is passed on. What becomes of it is entered here.`,
    within: (count, unit, from) =>
      `${String(count)} ${{ d: 'days', m: 'months', y: 'years' }[unit] ?? ''}, from: ${from}`,
  },
};
