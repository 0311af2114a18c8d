import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import type { FactAsked, FactForm } from '@xiezhi/law';
import { factForm, factsToAnswer } from '@xiezhi/law';
import type { FactAnswered, FactStated, FactsStated } from '@xiezhi/record';
import type { CommandText, Facts } from '../framework/index.ts';
import { said } from '../framework/index.ts';

type Language = 'zh-CN' | 'en';
type Lang = 'zh' | 'en';
const langOf = (language: Language): Lang => (language === 'en' ? 'en' : 'zh');

export const openWords = {
  'zh-CN': { unknown: '不清楚', none: '无' },
  en: { unknown: 'Not known', none: 'None' },
} as const;
export const answerWords = {
  'zh-CN': { admitted: '没有异议', contested: '有异议', unknown: '不清楚' },
  en: { admitted: 'Not contested', contested: 'Contested', unknown: 'Not known' },
} as const;

export interface FactRow {
  readonly label: string;
  readonly value: string;
}
/** What was filled in of a form, in its groups and in words. */
export interface FactsInWords {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly FactRow[] }[];
}

const dash = { 'zh-CN': '：', en: ': ' } as const;
const comma = { 'zh-CN': '；', en: '; ' } as const;

/** One fact as it was stated: what was chosen or written, then what was added. */
export function statedInWords(asked: FactAsked, one: FactStated, language: Language): string {
  const chosen = asked.options?.find(({ id }) => id === one.value)?.[langOf(language)];
  const open = one.open === undefined ? undefined : openWords[language][one.open];
  return [open, chosen ?? one.value, one.note]
    .filter((part) => part !== undefined && part !== '')
    .join(comma[language]);
}

export function answeredInWords(one: FactAnswered, language: Language): string {
  const { answer, note = '' } = one;
  if (answer === undefined) return note;
  return note === ''
    ? answerWords[language][answer]
    : `${answerWords[language][answer]}${dash[language]}${note}`;
}

function inGroups(
  form: FactForm,
  language: Language,
  valueOf: (asked: FactAsked) => string | null,
): FactsInWords {
  const lang = langOf(language);
  return {
    title: form[lang],
    groups: form.groups
      .map((group) => ({
        title: group[lang],
        rows: group.facts.flatMap((asked) => {
          const value = valueOf(asked);
          return value === null || value === '' ? [] : [{ label: asked[lang], value }];
        }),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** What a plaintiff filled in; null where nothing was. */
export function factsInWords(
  stated: FactsStated | null | undefined,
  language: Language,
): FactsInWords | null {
  const form = stated ? factForm(stated.form) : null;
  if (!stated || form === null) return null;
  return inGroups(form, language, (asked) => {
    const one = stated.facts.find(({ fact }) => fact === asked.id);
    return one === undefined ? null : statedInWords(asked, one, language);
  });
}

/** What a defendant said of each. */
export function answersInWords(
  answered: { readonly form: string; readonly facts: readonly FactAnswered[] } | null | undefined,
  language: Language,
): FactsInWords | null {
  const form = answered ? factForm(answered.form) : null;
  if (!answered || form === null) return null;
  return inGroups(form, language, (asked) => {
    const one = answered.facts.find(({ fact }) => fact === asked.id);
    return one === undefined ? null : answeredInWords(one, language);
  });
}

const labelIn = (facts: Facts, part: string, lang: Lang): string => {
  const form = factForm(said(facts, 'form'));
  const id = said(facts, part);
  const found = form === null ? undefined : factsToAnswer(form).find((one) => one.id === id);
  return (found?.[lang] ?? id).replace(/（[^）]*）|\s*\([^)]*\)/g, '');
};
const yuanIn = (facts: Facts, part: string): string => yuanGrouped(facts[part] as Money);
const percent = (facts: Facts, part: string): string => (Number(facts[part]) / 100).toFixed(2);

const fineZh = '照样可以交；写对了的，不用改';
const fineEn = 'It is received all the same; if it is right, leave it';

/** Hints: what was written is compared, and nothing of it is refused. */
export const factTells: Readonly<Record<Language, NonNullable<CommandText['tells']>>> = {
  'zh-CN': {
    'facts-order': (facts) => ({
      label: '日期的先后',
      value: `“${labelIn(facts, 'first', 'zh')}”写得比“${labelIn(facts, 'then', 'zh')}”晚，请核对。${fineZh}`,
    }),
    'facts-more': (facts) => ({
      label: '金额的大小',
      value: `“${labelIn(facts, 'more', 'zh')}”写得比“${labelIn(facts, 'than', 'zh')}”多，请核对。${fineZh}`,
    }),
    'facts-ahead': (facts) => ({
      label: '日期还没有到',
      value: `“${labelIn(facts, 'fact', 'zh')}”写的日子还没有到，请核对。${fineZh}`,
    }),
    'facts-sum': (facts) => ({
      label: '金额合计',
      value: `这里写的请求支付的金额合计 ${yuanIn(facts, 'stated')} 元，诉讼请求里的金额合计 ${yuanIn(facts, 'claimed')} 元，不一样。法院按诉讼请求审；有意的，不用改`,
    }),
    'facts-rate': (facts) => ({
      label: '利率',
      value: `约定的年利率 ${percent(facts, 'basisPoints')}%，超过合同成立时一年期贷款市场报价利率的四倍（${percent(facts, 'most')}%）。超过的部分，法院不予支持（民间借贷司法解释第二十五条）；怎样请求由您决定`,
    }),
  },
  en: {
    'facts-order': (facts) => ({
      label: 'Order of days',
      value: `“${labelIn(facts, 'first', 'en')}” is later than “${labelIn(facts, 'then', 'en')}”. Please check. ${fineEn}`,
    }),
    'facts-more': (facts) => ({
      label: 'Amounts',
      value: `“${labelIn(facts, 'more', 'en')}” is more than “${labelIn(facts, 'than', 'en')}”. Please check. ${fineEn}`,
    }),
    'facts-ahead': (facts) => ({
      label: 'A day to come',
      value: `The day of “${labelIn(facts, 'fact', 'en')}” is still to come. Please check. ${fineEn}`,
    }),
    'facts-sum': (facts) => ({
      label: 'Sum of amounts',
      value: `What you claim here comes to ${yuanIn(facts, 'stated')} yuan, your claims to ${yuanIn(facts, 'claimed')} yuan. The court goes by the claims; if you mean it so, leave it`,
    }),
    'facts-rate': (facts) => ({
      label: 'Rate of interest',
      value: `The yearly rate of ${percent(facts, 'basisPoints')} % is above four times the one-year loan prime rate of the day of the contract (${percent(facts, 'most')} %). The court does not support what is above it (Provisions on Private Lending, Art. 25); what to claim is for you to decide`,
    }),
  },
};

/** What the court answers to facts that the form of the case does not ask. */
export const factRefusals = {
  'zh-CN': {
    'facts/not-asked': () => ({
      what: '填的事实里，有的不是本案要填的。',
      why: '本案的事实项目与填写时的不一样，可能是案由或者起诉状改过；照收会漏掉您写的话。',
      mend: '重新打开这一页，按现在的项目填；已经写的话，可以写在答辩意见或者事实和理由里。',
    }),
  },
  en: {
    'facts/not-asked': () => ({
      what: 'Some of the facts filled in are not asked in this case.',
      why: 'The questions of fact are not those that were filled in, perhaps because the cause or the complaint was changed; what you wrote would be lost.',
      mend: 'Open the page again and fill in the questions of today; what you wrote can also stand in your answer or in facts and reasons.',
    }),
  },
} as const;
