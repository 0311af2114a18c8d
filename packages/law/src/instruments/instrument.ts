import type { CourtDay } from '@xiezhi/kernel';

/** A law, an interpretation or a paper of a court, in one edition. */
export interface Instrument {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Number of issue, where it has one. */
  readonly number: string | null;
  readonly from: CourtDay;
  /** The last day in force; null while none is known. */
  readonly to: CourtDay | null;
  /** 1 statute (and, here, the State Council's fee measures) · 2 judicial interpretation · 3 normative document of the SPC · 4 its notice · 5 a province's paper. */
  readonly rank: 1 | 2 | 3 | 4 | 5;
  /** The province to which it is bound, as the register writes it; null: the mainland. */
  readonly territory: string | null;
  /** What the printed citation adds after the title to tell editions apart. */
  readonly edition?: { readonly zh: string; readonly en: string };
  /** Sections instead of articles: 第四部分, Sec. IV. */
  readonly bySection?: true;
  readonly doubt?: string;
}

const day = (text: string): CourtDay => text as CourtDay;

const civilProcedure = {
  zh: '中华人民共和国民事诉讼法',
  en: 'Civil Procedure Law',
  number: null,
  rank: 1,
  territory: null,
} as const;

const interpretationOfProcedure = {
  zh: '最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释',
  en: 'Interpretation on the Civil Procedure Law',
  rank: 2,
  territory: null,
} as const;

/** Every instrument whose articles may be cited here. */
export const instruments: readonly Instrument[] = [
  { id: 'CPL', ...civilProcedure, from: day('2024-01-01'), to: null },
  {
    id: 'CPL2021',
    ...civilProcedure,
    from: day('2022-01-01'),
    to: day('2023-12-31'),
    edition: { zh: '（2021年修正）', en: ' (2021)' },
  },
  {
    id: 'CPL2017',
    ...civilProcedure,
    from: day('2017-07-01'),
    to: day('2021-12-31'),
    edition: { zh: '（2017年修正）', en: ' (2017)' },
  },
  {
    id: 'CIV',
    zh: '中华人民共和国民法典',
    en: 'Civil Code',
    number: null,
    from: day('2021-01-01'),
    to: null,
    rank: 1,
    territory: null,
  },
  {
    id: 'CRPL',
    zh: '中华人民共和国刑事诉讼法',
    en: 'Criminal Procedure Law',
    number: null,
    from: day('2018-10-26'),
    to: null,
    rank: 1,
    territory: null,
    doubt:
      'only the articles used here are held, as amended in 2018, and not from a text at hand; to be checked before going live',
  },
  {
    id: 'FEE',
    zh: '诉讼费用交纳办法',
    en: 'Measures on the Payment of Litigation Costs',
    number: '国务院令第481号',
    from: day('2007-04-01'),
    to: null,
    rank: 1,
    territory: null,
    doubt: 'no amendment found up to August 2026; to be checked before going live',
  },
  {
    id: 'CPLI',
    ...interpretationOfProcedure,
    number: '法释〔2022〕11号',
    from: day('2022-04-10'),
    to: null,
  },
  {
    id: 'CPLI2020',
    ...interpretationOfProcedure,
    number: '法释〔2020〕20号',
    from: day('2021-01-01'),
    to: day('2022-04-09'),
    edition: { zh: '（2020年修正）', en: ' (2020)' },
  },
  {
    id: 'CPLI2015',
    ...interpretationOfProcedure,
    number: '法释〔2015〕5号',
    from: day('2015-02-04'),
    to: day('2020-12-31'),
    edition: { zh: '（2015年）', en: ' (2015)' },
    doubt:
      'the text before the amendment of 2020 was not at hand: that amendment, made for the Civil Code, took no article out and put none in, so numbers and gists are taken to be those of 2020',
  },
  {
    id: 'DPI',
    zh: '最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释',
    en: 'Interpretation on Interest for Late Performance',
    number: '法释〔2014〕8号',
    from: day('2014-08-01'),
    to: null,
    rank: 2,
    territory: null,
  },
  {
    id: 'PLR',
    zh: '最高人民法院关于审理民间借贷案件适用法律若干问题的规定',
    en: 'Provisions on Private Lending',
    number: '法释〔2020〕17号',
    from: day('2021-01-01'),
    to: null,
    rank: 2,
    territory: null,
  },
  {
    id: 'PLR2015',
    zh: '最高人民法院关于审理民间借贷案件适用法律若干问题的规定',
    en: 'Provisions on Private Lending',
    number: '法释〔2015〕18号',
    from: day('2015-09-01'),
    to: day('2020-08-19'),
    rank: 2,
    territory: null,
    edition: { zh: '（2015年）', en: ' (2015)' },
    doubt:
      'only the article used here is held, from what later papers say of it; the edition of 20 August to 31 December 2020 (法释〔2020〕6号) is not held: on the cap it says what that of 2021 says',
  },
  {
    id: 'TTL',
    zh: '最高人民法院关于严格执行案件审理期限制度的若干规定',
    en: 'Provisions on Keeping the Time Limits of Trial',
    number: '法释〔2000〕29号',
    from: day('2000-09-28'),
    to: null,
    rank: 2,
    territory: null,
    doubt:
      'only the article used here is held, from collected facts; to be checked before going live',
  },
  {
    id: 'ENF',
    zh: '最高人民法院关于人民法院执行工作若干问题的规定（试行）',
    en: 'Provisions on the Work of Enforcement (Trial)',
    number: '法释〔1998〕15号',
    from: day('2021-01-01'),
    to: null,
    rank: 2,
    territory: null,
    doubt:
      'only the articles used here are held, as amended by 法释〔2020〕21号, and not from a text at hand; to be checked before going live',
  },
  {
    id: 'APL',
    zh: '中华人民共和国行政诉讼法',
    en: 'Administrative Procedure Law',
    number: null,
    from: day('2017-07-01'),
    to: null,
    rank: 1,
    territory: null,
    doubt:
      'only the articles used here are held, as amended in 2017, and not from a text at hand; to be checked before going live',
  },
  {
    id: 'SCL',
    zh: '中华人民共和国国家赔偿法',
    en: 'State Compensation Law',
    number: null,
    from: day('2013-01-01'),
    to: null,
    rank: 1,
    territory: null,
    doubt:
      'only the articles used here are held, as amended in 2012, and not from a text at hand; to be checked before going live',
  },
  {
    id: 'REG',
    zh: '最高人民法院关于人民法院登记立案若干问题的规定',
    en: 'Provisions on the Registration of Cases',
    number: '法释〔2015〕8号',
    from: day('2015-05-01'),
    to: null,
    rank: 2,
    territory: null,
  },
  {
    id: 'SPD',
    zh: '最高人民法院关于以法院专递方式邮寄送达民事诉讼文书的若干规定',
    en: 'Provisions on Serving Civil Papers by Court Express Mail',
    number: '法释〔2004〕13号',
    from: day('2005-01-01'),
    to: null,
    rank: 2,
    territory: null,
    doubt: 'only the article used here is held; to be checked before going live',
  },
  {
    id: 'EVR',
    zh: '最高人民法院关于民事诉讼证据的若干规定',
    en: 'Provisions on Evidence in Civil Proceedings',
    number: '法释〔2019〕19号',
    from: day('2020-05-01'),
    to: null,
    rank: 2,
    territory: null,
  },
  {
    id: 'OMR',
    zh: '人民法院在线调解规则',
    en: 'Online Mediation Rules',
    number: '法释〔2021〕23号',
    from: day('2022-01-01'),
    to: null,
    rank: 2,
    territory: null,
  },
  {
    id: 'OLR',
    zh: '人民法院在线诉讼规则',
    en: 'Online Litigation Rules',
    number: '法释〔2021〕12号',
    from: day('2021-08-01'),
    to: null,
    rank: 2,
    territory: null,
  },
  {
    id: 'OOR',
    zh: '人民法院在线运行规则',
    en: 'Online Operation Rules',
    number: '法发〔2022〕8号',
    from: day('2022-03-01'),
    to: null,
    rank: 3,
    territory: null,
  },
  {
    id: 'N49',
    zh: '最高人民法院关于新冠肺炎疫情防控期间加强和规范在线诉讼工作的通知',
    en: 'SPC Notice on Online Litigation during the Epidemic',
    number: '法〔2020〕49号',
    from: day('2020-02-14'),
    to: null,
    rank: 4,
    territory: null,
    bySection: true,
    doubt:
      'bound by its nature to the epidemic, but without an end date of its own; where a later rule covers the matter, cite that one',
  },
  {
    id: 'SH',
    zh: '上海市高级人民法院关于疫情防控期间推进在线诉讼服务的通知',
    en: 'Shanghai Notice on Online Litigation Services',
    number: null,
    from: day('2020-02-26'),
    to: null,
    rank: 5,
    territory: '上海',
    bySection: true,
    doubt: 'only an English text was at hand: the Chinese title is our rendering',
  },
  {
    id: 'GD',
    zh: '广东省高级人民法院 广东省司法厅 广东省律师协会关于在新冠肺炎疫情防控期间加强和规范在线诉讼的意见',
    en: 'Guangdong Opinions on Online Litigation during the Epidemic',
    number: '粤高法〔2020〕24号',
    from: day('2020-03-09'),
    to: null,
    rank: 5,
    territory: '广东',
    bySection: true,
  },
];

const byId = new Map(instruments.map((one) => [one.id, one]));
export const instrument = (id: string): Instrument | null => byId.get(id) ?? null;
