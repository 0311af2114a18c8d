import type { Facts } from '../../framework/index.ts';
import { listed, said } from '../../framework/index.ts';

/** The rows that are told as a list, one a line. */
export const lines = (facts: Facts, line: (row: Facts) => string): string => {
  const { rows } = facts;
  return Array.isArray(rows) ? rows.map((row) => line(row as Facts)).join('\n') : '';
};

/** Why a fee goes back, as it is asked for and as it is decided (CPL-81, EVR-35, EVR-40). */
export const goesBack = {
  zh: {
    'stayed-away': '经通知拒不出庭作证',
    late: '没有正当理由逾期',
    unqualified: '没有相应资格',
    procedure: '鉴定程序严重违法',
    groundless: '鉴定意见明显依据不足',
    declined: '没有做鉴定',
    other: '其他情形',
  },
  en: {
    'stayed-away': 'Was called and did not appear',
    late: 'Late without good reason',
    unqualified: 'Not qualified',
    procedure: 'The procedure broke the law gravely',
    groundless: 'The opinion plainly lacks ground',
    declined: 'Nothing was examined',
    other: 'Another reason',
  },
} as const;

/** Why a lot is set aside. */
export const cannotServe = {
  zh: {
    conflict: '与本案有利害关系',
    capacity: '没有人员、设备做这项鉴定',
    other: '其他原因不能鉴定',
  },
  en: {
    conflict: 'It is tied to the case',
    capacity: 'It has not the people or the means',
    other: 'It cannot serve for another reason',
  },
} as const;

const apart = {
  zh: {
    party: '是本案当事人',
    person: '其人员是本案当事人、代理人或者办案人员',
    interest: '已经声明与本案有利害关系',
    declined: '已经谢绝这项鉴定',
    out: '这项鉴定已经另行委托',
    earlier: '在本案做过鉴定',
    recused: '的鉴定人已经被决定回避',
    'set-aside': '上一次摇中，因不能鉴定已经撤销',
  },
  en: {
    party: 'is a party to this case',
    person: 'one of its people is a party, represents one or works on the case',
    interest: 'has declared an interest in this case',
    declined: 'has declined this work',
    out: 'the work was taken from it',
    earlier: 'has examined in this case before',
    recused: 'was left with nobody after a decision on recusal',
    'set-aside': 'was drawn before, and that lot was set aside',
  },
} as const;

/** Without its cause, where a refusal is described and not given. */
const isCause = (because: string): because is keyof typeof apart.zh =>
  Object.hasOwn(apart.zh, because);
export const apartZh = (because: string): string =>
  isCause(because) ? apart.zh[because] : '同本案有关系';
export const apartEn = (because: string): string =>
  isCause(because) ? apart.en[because] : 'is tied to the case';

const rowsOf = (facts: Facts, name: string): readonly Facts[] => {
  const rows = facts[name];
  return Array.isArray(rows) ? (rows as readonly Facts[]) : [];
};

/** How the lot was drawn, so that whoever reads it can draw again. */
export function drawnZh(body: Facts): string {
  const bodies = rowsOf(body, 'bodies');
  const out = rowsOf(body, 'apart');
  return [
    `摇中的是${said(body, 'body')}。`,
    `参加摇号的依次是${bodies.map((one, index) => `${String(index)}号${said(one, 'name')}`).join('、')}。`,
    `种子（十六进制数）是${said(body, 'seed')}，除以${String(bodies.length)}余${said(body, 'remainder')}，就是${said(body, 'remainder')}号；任何人都可以重算。`,
    ...(out.length === 0
      ? []
      : [
          `没有参加的是${out.map((one) => `${said(one, 'name')}（${apartZh(said(one, 'because'))}）`).join('、')}。`,
        ]),
    said(body, 'reasons'),
  ].join('');
}

export function drawnEn(body: Facts): string {
  const bodies = rowsOf(body, 'bodies');
  const out = rowsOf(body, 'apart');
  return [
    `It fell to ${said(body, 'body')}.`,
    `In the lot, in this order, were ${bodies.map((one, index) => `${String(index)} ${said(one, 'name')}`).join(', ')}.`,
    `The seed, a hexadecimal number, is ${said(body, 'seed')}; divided by ${String(bodies.length)} it leaves ${said(body, 'remainder')}, which is the number drawn. Anybody can divide again.`,
    ...(out.length === 0
      ? []
      : [
          `Left out: ${out.map((one) => `${said(one, 'name')} (${apartEn(said(one, 'because'))})`).join(', ')}.`,
        ]),
    said(body, 'reasons'),
  ].join(' ');
}

export const listZh = (facts: Facts): string =>
  lines(facts, (row) => `${said(row, 'name')}（${listed(row, 'fields', '、')}）`);
export const listEn = (facts: Facts): string =>
  lines(facts, (row) => `${said(row, 'name')} (${listed(row, 'fields', ', ')})`);
