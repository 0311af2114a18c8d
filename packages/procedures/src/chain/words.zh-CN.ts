import type { Facts } from '../framework/index.ts';
import { dayZh, listed, said } from '../framework/index.ts';
import { exhibitZh } from '../shared/exhibit-texts.ts';
import { provenanceWords } from '../shared/provenance-texts.ts';
import { provenanceText } from '../shared/provenance.ts';
import { burdenText } from '../shared/burden-texts.ts';
import { connectionTold, handedMarks } from './connection-words.ts';

export { factorsZh } from '../shared/factor-words.ts';

/** Pieces of texts that several acts of this room say in the same words. */
export const outcomesZh: Readonly<Record<string, string>> = {
  match: '一致',
  mismatch: '不一致',
  'not-found': '存证平台查不到这个编号',
  unavailable: '存证平台没有应答，系统会继续询问',
  asked: '已经发出核验，等待存证平台应答',
};

const checksZh: Readonly<
  Record<string, readonly [name: string, values: Readonly<Record<string, string>>]>
> = {
  bytes: ['文件', { equal: '与存证时的哈希值相同', different: '与存证时的哈希值不同' }],
  stated: ['填写的哈希值', { equal: '与平台的记录相同', different: '与平台的记录不同' }],
  proof: ['证明', { holds: '成立', fails: '不成立' }],
  time: ['填写的存证时间', { equal: '与平台的记录相同', different: '与平台的记录不同' }],
};

/** What each check found; nothing of what there was nothing to compare with. */
export function checkLinesZh(checks: unknown): readonly string[] {
  if (typeof checks !== 'object' || checks === null) return [];
  return Object.entries(checks).flatMap(([name, value]) => {
    const [label, values] = checksZh[name] ?? ['', {}];
    const text = values[String(value)];
    return text === undefined ? [] : [`${label}${text}`];
  });
}

const comparisonZh = {
  bytes: ['法院收到的文件', '与调取的哈希值相同', '与调取的哈希值不同'],
  registry: ['平台的记录', '与调取的哈希值相同', '与调取的哈希值不同'],
  stated: ['当事人填写的哈希值', '与调取的哈希值相同', '与调取的哈希值不同'],
} as const;

/** What was fetched, held against the data; a line for each that there was something to compare. */
export function comparisonLinesZh(compared: unknown): readonly string[] {
  if (typeof compared !== 'object' || compared === null) return [];
  const said = compared as Readonly<Record<string, unknown>>;
  const lines = Object.entries(comparisonZh).flatMap(([name, [label, equal, different]]) =>
    said[name] === 'equal'
      ? [`${label}${equal}`]
      : said[name] === 'different'
        ? [`${label}${different}`]
        : [],
  );
  return [`调取的哈希值：${String(said['hash'])}`, ...lines];
}

/** In plain words, what a verification proves and what it does not. */
export const provesZh: Readonly<Record<string, string>> = {
  match: '说明：法院收到的文件，从存证那一刻起没有改动过。不说明：存证以前的内容是真的。',
  mismatch:
    '说明：法院收到的文件或者填写的信息，与平台的记录对不上。不说明：内容是假的；可能是交错了文件、填错了编号或者时间。',
  'not-found': '什么也没有证明。请核对存证编号。',
  unavailable: '什么也没有证明，也不影响当事人的权利。',
  asked: '还没有结果。',
};

export const stampZh = (text: string): string =>
  text.replace(/^(\d{4})-0?(\d+)-0?(\d+)T(\d\d:\d\d).*$/, '$1年$2月$3日 $4');

export const integrityZh: Readonly<Record<string, string>> = {
  unaltered: '认定上链以后没有被篡改',
  'not-established': '不能认定上链以后没有被篡改',
  overturned: '相反证据足以推翻，不再认定没有被篡改',
};
export const originOutcomeZh = {
  confirmed: '确认上链以前的真实性',
  'not-confirmed': '不予确认上链以前的真实性',
};
export const aimsZh: Readonly<Record<string, string>> = {
  'after-deposit': '上链以后被改动过',
  'before-deposit': '上链以前就不真实',
};

/** What is told at the head of a form: the deposit, its verification, what was said against it, answered and reported. */
const heldZh: Readonly<Record<string, string>> = {
  valid: '存证那天有效',
  'not-yet': '存证那天还没有',
  over: '存证那天已经过期',
};

type Lasting = Readonly<Record<'is' | 'name' | 'from' | 'until', string>>;
const lastingZh = (label: string, { is, name, from, until }: Lasting): string =>
  is === 'none'
    ? `${label}：没有答复`
    : `${label}：${name}，${dayZh({ from }, 'from')}起${until === '' ? '' : `，至${dayZh({ until }, 'until')}止`}，${heldZh[is] ?? ''}`;

export const toldZh = {
  keeper: (facts: Facts) => ({
    label: `平台的情况，以存证那天（${dayZh(facts, 'on')}）为准${facts['simulated'] === true ? '（演示，不是真的答复）' : ''}`,
    value: [
      lastingZh('备案', facts['filing'] as unknown as Lasting),
      lastingZh('系统的证书', facts['certificate'] as unknown as Lasting),
      '这是对方系统的答复，不是认定；是否符合规定，由法官审查',
    ].join('\n'),
  }),
  provenance: (facts: Facts) => provenanceText(facts, provenanceWords['zh-CN']),
  deposit: (facts: Facts) => ({
    label: `${exhibitZh(facts)}《${said(facts, 'name')}》`,
    value: [
      said(facts, 'platform') === ''
        ? ''
        : `存证平台：${said(facts, 'platform')}\n编号：${said(facts, 'deposited')}\n存证时间：${stampZh(said(facts, 'at'))}`,
      said(facts, 'connection') === ''
        ? ''
        : `提交人说明的与平台的关系：${said(facts, 'connection')}`,
    ]
      .filter((one) => one !== '')
      .join('\n'),
  }),
  verification: (facts: Facts) => {
    const outcome = said(facts, 'outcome');
    return {
      label: `核验结果：${outcomesZh[outcome] ?? ''}${facts['simulated'] === true ? '（演示，没有真的核验）' : ''}`,
      value: [...checkLinesZh(facts['checks']), provesZh[outcome] ?? ''].join('\n'),
    };
  },
  challenge: (facts: Facts) => ({
    label: `${said(facts, 'by')}的质疑：${aimsZh[said(facts, 'about')] ?? ''}`,
    value: [
      said(facts, 'reasons') === '' ? '没有写理由' : said(facts, 'reasons'),
      listed(facts, 'supportZh', '、') === '' ? '' : `依据：${listed(facts, 'supportZh', '、')}`,
    ]
      .filter((one) => one !== '')
      .join('\n'),
  }),
  burden: burdenText('zh-CN'),
  ...connectionTold['zh-CN'],
  proof: (facts: Facts) => ({
    label: `${said(facts, 'by')}就上链以前真实性的说明${handedMarks('zh-CN', facts)}`,
    value: said(facts, 'text'),
  }),
  report: (facts: Facts) => ({
    label: `${said(facts, 'by')}的意见`,
    value: [said(facts, 'summary'), ...comparisonLinesZh(facts['compared'])].join('\n'),
  }),
  recipient: (facts: Facts) => ({
    label: `交给：${said(facts, 'name')}`,
    value: `要回答的问题：${said(facts, 'question')}`,
  }),
  pack: (facts: Facts) => ({
    label: '交付的文件',
    value: `${listed(facts, 'files', '、')}，连同存证的说明和核验结果。案件的其他内容不交付，只有校验值`,
  }),
  authority: () => ({
    label: '代理权限',
    value: '您的代理权限法院还没有核对。照样收下，并予以注明；请尽快补交当事人的授权委托书',
  }),
  bytes: (facts: Facts) => ({
    label: '核验哪些文件',
    value: `法院收到的这份证据的文件：${listed(facts, 'files', '、')}。只有哈希值发给存证平台，文件不外传`,
  }),
  order: (facts: Facts) => ({
    label: `法院要求说明：${said(facts, 'what')}`,
    value: [
      said(facts, 'reasons'),
      facts['late'] === true
        ? '期限已经过了。照样收下，并注明逾期，由法官决定怎样处理'
        : `最后一天：${dayZh(facts, 'dueOn')}`,
    ].join('\n'),
  }),
};
