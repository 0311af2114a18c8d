/**
 * The questions of fact that the forms by elements ask in one kind of case (法〔2024〕46号 eleven forms, 法〔2025〕82号 sixty-seven).
 * Which facts are asked follows those forms; the words are our own. No article asks for any of it (CPL-124, CPL-128): each may be
 * left open, answered with “not known”, or in free words, and what was written is only compared, never refused.
 */

/** How a fact is said. All are texts: a sum or a day that cannot be read is taken as it was written, and compared with nothing. */
export type FactKind = 'line' | 'text' | 'money' | 'day' | 'rate' | 'choice';

export interface Worded {
  readonly zh: string;
  readonly en: string;
}

export interface FactAsked extends Worded {
  /** Stored with every answer, and so for ever; unique within the form, and in every form that has it of one meaning. */
  readonly id: string;
  readonly kind: FactKind;
  readonly options?: readonly (Worded & { readonly id: string })[];
}

export interface FactGroup extends Worded {
  readonly id: string;
  readonly facts: readonly FactAsked[];
  /** Asked of a defendant alone, who says it of their own accord and not of what the plaintiff states. */
  readonly by?: 'defendant';
}

/** What can be compared without knowing more than what stands in the form. */
export interface Comparisons {
  /** Days of which the first comes no later than the second. */
  readonly order?: readonly (readonly [string, string])[];
  /** Sums of which the first is no more than the second. */
  readonly within?: readonly (readonly [string, string])[];
  /** Days that lie behind whoever writes. */
  readonly past?: readonly string[];
  /** Sums that are claimed: together they are what the claims ask for. */
  readonly claimed?: readonly string[];
  /**
   * A yearly rate that a court supports up to four times the prime rate of the day on which the contract came about (PLR-25). Which
   * of these days that was hangs on more than the form asks: between persons it is when the money was handed over (Civil Code, article 679).
   */
  readonly capped?: { readonly rate: string; readonly days: readonly string[] };
}

export interface FactForm extends Worded {
  /** Stored with what was filled in. */
  readonly id: string;
  /** Names in the tables of causes: these, and whatever stands below them. */
  readonly causes: readonly string[];
  readonly groups: readonly FactGroup[];
  readonly compare: Comparisons;
  readonly source: string;
  readonly doubt: Worded;
}

const asked =
  (kind: Exclude<FactKind, 'choice'>) =>
  (id: string, zh: string, en: string): FactAsked => ({ id, kind, zh, en });

export const line = asked('line');
export const text = asked('text');
export const sum = asked('money');
export const day = asked('day');
export const rate = asked('rate');

type Option = readonly [id: string, zh: string, en: string];

export const choice = (
  id: string,
  zh: string,
  en: string,
  ...options: readonly Option[]
): FactAsked => ({
  id,
  kind: 'choice',
  zh,
  en,
  options: options.map(([one, inZh, inEn]) => ({ id: one, zh: inZh, en: inEn })),
});

export const yesNo = (id: string, zh: string, en: string): FactAsked =>
  choice(id, zh, en, ['yes', '是', 'Yes'], ['no', '否', 'No']);

export const group = (
  id: string,
  zh: string,
  en: string,
  ...facts: readonly FactAsked[]
): FactGroup => ({ id, zh, en, facts });

/** Whence every form was taken: the facts it asks were read in public renderings of the forms, and not in the notice itself. */
export const taken = {
  source: '法〔2025〕82号附件（此前为法〔2024〕46号）',
  doubt: {
    zh: '事实项目按公开的示范文本整理，没有逐字核对通知附件；文字是本系统自己写的',
    en: 'The facts follow public copies of the forms and were not checked word by word against the notice; the wording is this system’s own',
  },
} as const;

/** Security for a debt, as the forms of every kind of credit ask for it. */
export const security = group(
  'security',
  '担保',
  'Security',
  choice(
    'thing-pledged',
    '有无抵押、质押',
    'Is there a mortgage or a pledge?',
    ['none', '无', 'No'],
    ['mortgage', '抵押', 'A mortgage'],
    ['pledge', '质押', 'A pledge'],
    ['both', '抵押和质押', 'Both'],
  ),
  text('thing-and-owner', '担保人和担保物', 'Who gave it, and what it is'),
  day('thing-signed-on', '担保合同签订的日期', 'Day on which that was signed'),
  choice(
    'thing-registered',
    '是否办理登记',
    'Was it registered?',
    ['no', '未办理', 'No'],
    ['formal', '正式登记', 'Registered'],
    ['preliminary', '预告登记', 'Advance registration'],
  ),
  text(
    'highest-amount',
    '最高额担保的额度和债权确定时间',
    'If up to a ceiling: how much, and until when',
  ),
  choice(
    'surety',
    '有无保证人',
    'Is there a surety?',
    ['none', '无', 'No'],
    ['general', '一般保证', 'Yes, general'],
    ['joint', '连带责任保证', 'Yes, joint and several'],
    ['not-said', '有，方式没有约定', 'Yes, of a kind not stated'],
  ),
  text('surety-who', '保证人和保证的主要内容', 'Who, and the main terms'),
  day('surety-signed-on', '保证合同签订的日期', 'Day on which the surety signed'),
  text('other-security', '其他担保方式', 'Other security'),
  text(
    'security-claimed',
    '原告是否主张担保权利，主张的内容',
    'Whether the plaintiff claims from the security, and what',
  ),
);

/** In words of one's own: whatever no question asks for. */
export const more = group(
  'more',
  '其他',
  'Anything else',
  text('more', '其他需要说明的', 'Anything else to be said'),
);

/** What a defendant says of their own accord, as the forms of an answer ask it at their end. */
export const defence: FactGroup = {
  ...group(
    'defence',
    '答辩方的其他事由',
    'What the defence adds',
    text('exempt', '有无其他免责、减责事由', 'Other grounds for answering for less or for nothing'),
    text('defence-more', '答辩方其他需要说明的', 'Anything else the defence has to say'),
  ),
  by: 'defendant',
};
