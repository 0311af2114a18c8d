import type { DemoCardDto, Lang } from '@xiezhi/contract';
import type { Pool } from 'pg';
import { extras } from './cast.ts';

type Both = Readonly<Record<Lang, string>>;

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly residentId: string;
  readonly mobile: string;
  readonly post?:
    | 'administrator'
    | 'president'
    | 'judge'
    | 'clerk'
    | 'filing-reviewer'
    | 'finance-officer'
    | 'division-head';
  /** Which of the demo's divisions, counted as they are opened. */
  readonly division?: 'v1' | 'v2' | 'v3';
  readonly card?: { readonly role: Both; readonly story: Both };
}

const card = (zhRole: string, enRole: string, zhStory: string, enStory: string) => ({
  role: { 'zh-CN': zhRole, en: enRole },
  story: { 'zh-CN': zhStory, en: enStory },
});

/*
 * Invented people. Their id numbers satisfy the check digit and carry a region code that is not in use (999999), so
 * that they belong to nobody.
 */
export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'gu',
    name: '顾行简',
    residentId: id('197403120017'),
    mobile: '13900000001',
    post: 'administrator',
    card: card(
      '管理员',
      'Administrator',
      '管岗位、地址、时间和设置',
      'Posts, address, hours, settings',
    ),
  },
  {
    key: 'yan',
    name: '严守正',
    residentId: id('196809050031'),
    mobile: '13900000002',
    post: 'president',
    card: card(
      '院长',
      'Court president',
      '看全院的案件和期限',
      'Sees the whole court and its time limits',
    ),
  },
  {
    key: 'lin',
    name: '林知微',
    residentId: id('198511220048'),
    mobile: '13900000003',
    post: 'filing-reviewer',
    division: 'v1',
    card: card(
      '立案法官',
      'Filing reviewer',
      '审查起诉材料，七日内答复',
      'Reviews filings within seven days',
    ),
  },
  {
    key: 'lu',
    name: '陆怀瑾',
    residentId: id('197912010013'),
    mobile: '13900000004',
    post: 'judge',
    division: 'v2',
    card: card(
      '审判员',
      'Judge',
      '开庭、裁判，减免诉讼费',
      'Hears and decides cases, reduces or waives fees',
    ),
  },
  {
    key: 'he',
    name: '何书岚',
    residentId: id('199306150027'),
    mobile: '13900000005',
    post: 'clerk',
    division: 'v2',
    card: card('书记员', 'Clerk', '送达、排期、笔录', 'Serves, schedules, records'),
  },
  {
    key: 'wu',
    name: '吴明远',
    residentId: id('197605230052'),
    mobile: '13900000006',
    post: 'judge',
    division: 'v3',
  },
  {
    key: 'zheng',
    name: '郑晓岚',
    residentId: id('199508090045'),
    mobile: '13900000007',
    post: 'clerk',
    division: 'v3',
  },
  {
    key: 'jin',
    name: '金算',
    residentId: id('198802170036'),
    mobile: '13900000008',
    post: 'finance-officer',
    card: card(
      '财务',
      'Finance officer',
      '对账、退费、收线下交的费',
      'Reconciles, refunds, takes fees at the counter',
    ),
  },
  {
    key: 'meng',
    name: '孟持平',
    residentId: id('197208210058'),
    mobile: '13900000009',
    post: 'division-head',
    division: 'v2',
    card: card(
      '庭长',
      'Division head',
      '看本庭的案件，更换承办法官',
      'Sees the division’s cases, gives them to another judge',
    ),
  },
  {
    key: 'shen',
    name: '沈静宜',
    residentId: id('199003070029'),
    mobile: '13800000001',
    card: card(
      '原告',
      'Plaintiff',
      '定作的家具没交货，想退钱',
      'Ordered furniture that never came',
    ),
  },
  {
    key: 'bai',
    name: '柏仲书',
    residentId: id('197107190054'),
    mobile: '13800000002',
    card: card(
      '被告',
      'Defendant',
      '木禾家居的法定代表人',
      'Legal representative of the furniture firm',
    ),
  },
  {
    key: 'qian',
    name: '钱守拙',
    residentId: id('195403030016'),
    mobile: '13800000003',
    card: card(
      '被告，72 岁',
      'Defendant, aged 72',
      '没有电脑，收纸质文书；凭通知书上的码才看到案件',
      'Served on paper; sees his case once he has entered the code on the notice',
    ),
  },
  {
    key: 'shao',
    name: '邵知行',
    residentId: id('198704280038'),
    mobile: '13800000004',
    card: card('律师', 'Lawyer', '受委托代理几个案件', 'Acts for several clients'),
  },
  {
    key: 'zhou',
    name: '周小禾',
    residentId: id('199906180029'),
    mobile: '13800000042',
    card: card(
      '律师助理',
      'A lawyer’s assistant',
      '替邵知行律师准备、提交材料',
      'Prepares and hands in papers for the lawyer Shao Zhixing',
    ),
  },
  {
    key: 'ming',
    name: '明察远',
    residentId: id('197708190018'),
    mobile: '13600000001',
    card: card(
      '鉴定人',
      'Appraiser',
      '受法院委托鉴定装修质量',
      'Examines building work for the court',
    ),
  },
  {
    key: 'heng',
    name: '衡知方',
    residentId: id('198612030024'),
    mobile: '13600000002',
    card: card(
      '鉴定人（同一机构）',
      'Appraiser of the same body',
      '在鉴定书上签第二个名',
      'Signs the opinion as the second',
    ),
  },
  {
    key: 'zhao',
    name: '赵青禾',
    residentId: id('199212310062'),
    mobile: '13800000005',
    card: card('新用户', 'Newcomer', '刚注册，还没有案件', 'Just registered, no case yet'),
  },
];

/** People without a card, who file the demo's other cases. */
export const everybody = (): readonly DemoPerson[] => [
  ...demoPeople,
  ...extras.map(([key, name, birth, mobile]) => ({ key, name, residentId: id(birth), mobile })),
];

/** Region 999999, birth day, sequence; the check digit after GB 11643. */
function id(birthAndSequence: string): string {
  const body = `999999${birthAndSequence.slice(0, 11)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...body].reduce(
    (total, digit, index) => total + Number(digit) * (weights[index] ?? 0),
    0,
  );
  return `${body}${'10X98765432'[sum % 11] ?? ''}`;
}

/** The people of the demo one may sign in as; those that are there. */
export async function demoCards(pool: Pool, lang: Lang): Promise<readonly DemoCardDto[]> {
  const { rows } = await pool.query<{ value: Record<string, string> }>(
    "select value from setting where name = 'demo-people'",
  );
  const known = rows[0]?.value ?? {};
  return demoPeople.flatMap((one) => {
    const person = known[one.key];
    if (!one.card || person === undefined) return [];
    return [{ person, name: one.name, role: one.card.role[lang], story: one.card.story[lang] }];
  });
}
