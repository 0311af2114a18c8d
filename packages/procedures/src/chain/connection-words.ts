import type { Facts, Language } from '../framework/index.ts';
import { dayEn, dayZh, said } from '../framework/index.ts';
import { rowsIn } from '../shared/exhibit-texts.ts';

/* What connects a party with a platform: by the register, and in the party's own words once it was asked to correct them. */

const kindsZh: Readonly<Record<string, string>> = {
  shareholder: '股东',
  officer: '任职',
  controller: '实际控制',
  other: '其他关系',
};
const kindsEn: Readonly<Record<string, string>> = {
  shareholder: 'Shareholder',
  officer: 'Officer',
  controller: 'Controls it',
  other: 'Other',
};

const outcomesZh: Readonly<Record<string, string>> = {
  connected: '登记有关系',
  none: '登记没有显示关系',
  'not-found': '查不到：登记里没有这家企业，或者分不清是不是当事人本人',
  unavailable: '企业登记系统没有应答，会继续询问',
  left: '企业登记系统没有应答；后来另行查询，这一次不再询问',
  asked: '已经询问，等待答复',
};
const outcomesEn: Readonly<Record<string, string>> = {
  connected: 'a connection is on record',
  none: 'no connection is on record',
  'not-found':
    'nothing found: there is no such company on record, or the party could not be told apart from others',
  unavailable: 'the register does not answer; it is asked again',
  left: 'the register did not answer; it was asked anew, and is asked of this no more',
  asked: 'it has been asked; no answer yet',
};

const lineZh = (one: Facts): string => {
  const [since, until] = [said(one, 'since'), said(one, 'until')];
  const span = [
    since === '' ? '' : `自${dayZh(one, 'since')}`,
    until === '' ? '' : `至${dayZh(one, 'until')}`,
  ].join('');
  return `${kindsZh[said(one, 'kind')] ?? ''}：${said(one, 'text')}${span === '' ? '' : `（${span}）`}`;
};
const lineEn = (one: Facts): string => {
  const [since, until] = [said(one, 'since'), said(one, 'until')];
  const span = [
    ...(since === '' ? [] : [`from ${dayEn(one, 'since')}`]),
    ...(until === '' ? [] : [`to ${dayEn(one, 'until')}`]),
  ].join(' ');
  return `${kindsEn[said(one, 'kind')] ?? ''}: ${said(one, 'text')}${span === '' ? '' : ` (${span})`}`;
};

const hasAnswered = (facts: Facts): boolean =>
  ['connected', 'none', 'not-found'].includes(said(facts, 'outcome')) && said(facts, 'by') !== '';

/** By whom, and on which day where it is not said by the entry itself. */
const answeredZh = (facts: Facts): readonly string[] =>
  !hasAnswered(facts)
    ? []
    : [`${said(facts, 'at') === '' ? '' : dayZh(facts, 'at')}由${said(facts, 'by')}答复`];
const answeredEn = (facts: Facts): readonly string[] =>
  !hasAnswered(facts)
    ? []
    : [
        `Answered by ${said(facts, 'by')}${said(facts, 'at') === '' ? '' : ` on ${dayEn(facts, 'at')}`}`,
      ];

/** What stands behind the title of what somebody handed in: late, and by somebody who has still to show that they may. */
export const handedMarks = (lang: Language, facts: Facts): string => {
  const zh = lang === 'zh-CN';
  const all = [
    facts['late'] === true ? (zh ? '逾期收到' : 'late') : '',
    facts['pending'] === true ? (zh ? '提交人的权限待核对' : 'authority to be shown') : '',
  ].filter((one) => one !== '');
  if (all.length === 0) return '';
  return zh ? `（${all.join('；')}）` : ` (${all.join('; ')})`;
};

/** What the register said, line by line. */
export const registerLinesZh = (facts: Facts): readonly string[] => [
  outcomesZh[said(facts, 'outcome')] ?? '',
  ...rowsIn(facts, 'connections').map(lineZh),
  ...(facts['simulated'] === true ? ['演示：没有真的查询'] : answeredZh(facts)),
];
export const registerLinesEn = (facts: Facts): readonly string[] => [
  (outcomesEn[said(facts, 'outcome')] ?? '').replace(/^./, (first) => first.toUpperCase()),
  ...rowsIn(facts, 'connections').map(lineEn),
  ...(facts['simulated'] === true
    ? ['Demonstration: nothing was really looked up']
    : answeredEn(facts)),
];

export const connectionTold = {
  'zh-CN': {
    register: (facts: Facts) => ({
      label: `企业登记：${said(facts, 'name')}与${said(facts, 'company')}`,
      value: registerLinesZh(facts).join('\n'),
    }),
    demanded: (facts: Facts) => ({
      label: '要求更正与平台的关系',
      value: `${said(facts, 'what')}\n最后一天：${dayZh(facts, 'dueOn')}，还没有收到`,
    }),
    corrected: (facts: Facts) => ({
      label: `${said(facts, 'by')}更正与平台的关系${handedMarks('zh-CN', facts)}`,
      value: said(facts, 'connection'),
    }),
    demand: (facts: Facts) => ({
      label: `法院要求更正：${said(facts, 'what')}`,
      value: [
        said(facts, 'reasons'),
        facts['late'] === true
          ? '期限已经过了。照样收下，并注明逾期，由法官决定怎样处理'
          : `最后一天：${dayZh(facts, 'dueOn')}`,
      ].join('\n'),
    }),
  },
  en: {
    register: (facts: Facts) => ({
      label: `Register of enterprises: ${said(facts, 'name')} and ${said(facts, 'company')}`,
      value: registerLinesEn(facts).join('\n'),
    }),
    demanded: (facts: Facts) => ({
      label: 'To be corrected: the connection with the platform',
      value: `${said(facts, 'what')}\nLast day: ${dayEn(facts, 'dueOn')}; nothing has come yet`,
    }),
    corrected: (facts: Facts) => ({
      label: `Connection with the platform, as ${said(facts, 'by')} corrects it${handedMarks('en', facts)}`,
      value: said(facts, 'connection'),
    }),
    demand: (facts: Facts) => ({
      label: `The court asks to have corrected: ${said(facts, 'what')}`,
      value: [
        said(facts, 'reasons'),
        facts['late'] === true
          ? 'The time for it is over. It is received all the same and marked as late; the judge decides what follows'
          : `Last day: ${dayEn(facts, 'dueOn')}`,
      ].join('\n'),
    }),
  },
} as const satisfies Readonly<Record<Language, unknown>>;
