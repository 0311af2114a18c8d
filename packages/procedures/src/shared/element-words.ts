import type { ElementName } from '@xiezhi/record';
import { elementNames } from '@xiezhi/record';
import type { CommandText } from '../framework/index.ts';

type Language = 'zh-CN' | 'en';
type Fields = NonNullable<CommandText['fields']>;
type Options = NonNullable<CommandText['options']>;

const labels: Readonly<Record<Language, Readonly<Record<ElementName, string>>>> = {
  'zh-CN': {
    toClaims: '对诉讼请求',
    toClaimsWhy: '对哪些请求有异议，为什么',
    toFacts: '对事实',
    toFactsWhy: '对哪些事实有异议，实际情况是怎样的',
    byContract: '合同依据',
    byLaw: '法律依据',
    agreedForum: '有没有约定管辖或者仲裁',
    agreedClause: '约定的内容',
    preserved: '起诉前有没有申请过财产保全',
    preservedBy: '保全的法院、时间、案号',
    related: '有关联的案件',
    appraisal: '要不要申请鉴定',
    mediation: '愿不愿意先行调解',
  },
  en: {
    toClaims: 'The claims',
    toClaimsWhy: 'Which claims you contest, and why',
    toFacts: 'The facts',
    toFactsWhy: 'Which facts you contest, and how it was',
    byContract: 'Terms of the contract you rely on',
    byLaw: 'Law you rely on',
    agreedForum: 'Did you agree on a court or on arbitration?',
    agreedClause: 'What was agreed',
    preserved: 'Was property preserved before this suit?',
    preservedBy: 'By which court, when, under which number',
    related: 'Related cases',
    appraisal: 'Do you want an appraisal?',
    mediation: 'Would you try mediation first?',
  },
};

const admissionZh = { admitted: '没有异议', partly: '一部分有异议', contested: '都有异议' };
const admissionEn = {
  admitted: 'Not contested',
  partly: 'Contested in part',
  contested: 'Contested',
};

export const elementOptions: Readonly<Record<Language, Options>> = {
  'zh-CN': {
    toClaims: admissionZh,
    toFacts: admissionZh,
    agreedForum: { none: '没有', court: '约定了管辖的法院', arbitration: '约定了仲裁' },
    preserved: { no: '没有', yes: '申请过' },
    mediation: { yes: '愿意', no: '不愿意', undecided: '还没有想好' },
  },
  en: {
    toClaims: admissionEn,
    toFacts: admissionEn,
    agreedForum: { none: 'No', court: 'Yes, on a court', arbitration: 'Yes, on arbitration' },
    preserved: { no: 'No', yes: 'Yes' },
    mediation: { yes: 'Yes', no: 'No', undecided: 'Not sure yet' },
  },
};

const hints: Readonly<Record<Language, Readonly<Partial<Record<ElementName, string>>>>> = {
  'zh-CN': {
    toFacts:
      '在答辩状里明确承认对自己不利的事实，对方一般不用再举证（民事诉讼证据规定第三条），婚姻、亲子等身份关系的事实除外（第八条）。拿不准的，不用选',
    byContract: '例如：合同第五条。不清楚的不用填',
    byLaw: '例如：民法典第五百七十七条。不清楚的不用填，法院会查明适用的法律',
    related: '同一件事还有别的案件的，写法院和案号',
    appraisal: '写明鉴定什么、为什么。立案以后也可以申请',
    mediation:
      '调解是自愿的：愿不愿意，都不影响立案和审判。起诉时愿意的，立案以后先调解，调解不成才通知交费；达成协议、法院出调解书的，案件受理费减半',
  },
  en: {
    toFacts:
      'If a defence clearly admits a fact that is unfavourable to you, the other side as a rule need not prove it any more (Provisions on Evidence, article 3), except facts of status such as marriage and descent (article 8). If you are not sure, leave this open',
    byContract: 'For example clause 5. Leave it open if you are not sure',
    byLaw:
      'For example article 577 of the Civil Code. Leave it open if you are not sure; the court finds the law that applies',
    related: 'If there is another case about the same matter: its court and number',
    appraisal: 'Of what, and why. You can also apply after registration',
    mediation:
      'Mediation is voluntary: your answer affects neither the registration nor the trial. If you say yes when you sue, it is tried after registration, and the fee is asked for only if it fails. If you agree and the court makes a mediation statement, the fee is halved',
  },
};

/** Of the facts that the form of a single cause asks. */
const factFields: Readonly<Record<Language, Fields>> = {
  'zh-CN': {
    causeFacts: {
      label: '这类案件一般要说清的事实',
      hint: '参照最高人民法院要素式起诉状整理。知道的填；不知道、没有的，选“不清楚”“无”，或者空着。金额、日期写不准的，用自己的话写。印在起诉状上，由被告逐项答复；只写在这里、没有写进诉讼请求的，法院不审',
    },
    factsAnswered: {
      label: '对原告主张的事实，逐项答复',
      hint: '不想逐项答复的，空着，写在答辩意见里。选“没有异议”，就是明确承认：对自己不利的，对方一般不用再举证（民事诉讼证据规定第三条），要撤回由法官决定（第九条）；婚姻、亲子等身份关系的事实除外（第八条）。拿不准的选“不清楚”或者空着',
    },
  },
  en: {
    causeFacts: {
      label: 'Facts that matter in a case of this kind',
      hint: 'Drawn up along the forms by elements of the Supreme People’s Court. Fill in what you know; for the rest choose “Not known” or “None”, or leave it open. An amount or a day you are not sure of may be put in your own words. It is printed on the complaint, and the defendant answers one by one. The court tries the claims: what stands here alone and in no claim is not tried',
    },
    factsAnswered: {
      label: 'The facts as the plaintiff states them, one by one',
      hint: 'Leave open what you would rather say in your answer. “Not contested” is a clear admission: of a fact that is unfavourable to you the other side as a rule need not prove it any more (Provisions on Evidence, article 3), and a judge decides whether it can be taken back (article 9); facts of status such as marriage and descent are excepted (article 8). If you are not sure, choose “Not known” or leave it open',
    },
  },
};

/** The words of the questions. */
export const elementFields = (language: Language): Fields => ({
  ...factFields[language],
  ...Object.fromEntries(
    elementNames.map((name) => {
      const hint = hints[language][name];
      return [name, { label: labels[language][name], ...(hint === undefined ? {} : { hint }) }];
    }),
  ),
});

const onPaperHint = {
  'zh-CN': '照答辩状上写的填；没有写的空着',
  en: 'As it stands on the paper; leave open what does not stand there',
} as const;

/** For whoever copies a paper: what is asked is what another person wrote, and no advice to them is of use here. */
export const elementFieldsOnPaper = (language: Language): Fields =>
  Object.fromEntries(
    Object.entries(elementFields(language)).map(([name, { label }]) => [
      name,
      {
        label,
        ...(['toFacts', 'factsAnswered'].includes(name) ? { hint: onPaperHint[language] } : {}),
      },
    ]),
  );

/** What was filled in, in words, in the order of the form. */
export const elementsInWords = (
  elements: Readonly<Partial<Record<ElementName, string | undefined>>> | null,
  language: Language,
): readonly { readonly label: string; readonly value: string }[] =>
  elementNames.flatMap((name) => {
    const given = elements?.[name];
    if (given === undefined) return [];
    const chosen = elementOptions[language][name]?.[given];
    return [{ label: labels[language][name], value: chosen ?? given }];
  });
