import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';

const of = {
  reckoning: '数额算错了',
  decision: '对法院关于诉讼费用的决定有异议',
} as const;
const outcome = { corrected: '更正', upheld: '维持' } as const;
const yuan = (facts: Facts): string => `${yuanGrouped(Number(facts['fen']) as Money)} 元`;

/** A review of the fee (FEE-43), told with what every act about a bill tells. */
export const reviewZhCommands = (
  billTells: NonNullable<CommandText['tells']>,
): TextCatalogue['commands'] => ({
  'fees.ask-review': {
    title: '请求复核诉讼费',
    lead: '认为数额算错了，或者对法院关于诉讼费用的决定（比如不准许减交）有异议的，可以请求复核；交过费的也可以。对诉讼费用不能单独上诉。',
    action: '请求复核',
    after:
      '认为算错的，由审理本案的法官复核，确有错误的更正；对决定有异议的，由院长在十五日内作出复核决定。都会写明理由。答复以前，交费的期限照常计算，交不起的可以申请缓交。多交的退还。',
    tells: billTells,
    pages: {
      what: { title: '请求复核什么，为什么？' },
      papers: { title: '有什么材料？', lead: '没有的，可以不交。' },
    },
    fields: {
      of: { label: '请求复核的是' },
      reasons: { label: '理由', hint: '哪里不对，您认为应当是多少' },
      attachments: { label: '材料' },
      conformsToOriginals: {
        label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
      },
    },
    options: { of },
  },
  'fees.decide-review': {
    title: '就诉讼费的复核作出决定',
    lead: '计算确有错误的，应当更正（诉讼费用交纳办法第四十三条）。写明理由。',
    action: '作出决定',
    after: '告知交费的一方。更正的，按新的数额交；已经多交的，由财务退还。',
    tells: {
      ...billTells,
      asked: (facts) => ({
        label: `请求复核：${of[said(facts, 'of') as keyof typeof of]}`,
        value: said(facts, 'reasons'),
      }),
      billed: (facts) => ({ label: '计收的数额', value: yuan(facts) }),
      paper: (facts) => ({ label: '交的材料', value: said(facts, 'name') }),
    },
    pages: { decision: { title: '您的决定和理由是什么？' } },
    fields: {
      outcome: { label: '决定' },
      pay: { label: '更正以后的数额（元）' },
      reasons: { label: '理由' },
    },
    options: { outcome },
  },
});

export const reviewZh: Pick<TextCatalogue, 'refusals' | 'entries'> = {
  refusals: {
    'fees/say-how-much-instead': () => ({
      what: '更正的，要写明更正以后是多少。',
      why: '交费的一方要知道应当交多少。',
      mend: '写明数额再提交；没有算错的，选“维持”。',
    }),
    'fees/not-mended': (facts) => ({
      what: `更正以后的数额要少于原来的 ${said(facts, 'billed')} 元。`,
      why: '复核不让请求复核的一方多交；没有算错的，维持原来的数额。',
      mend: '改一个数额，或者选“维持”。',
    }),
  },
  entries: {
    'fees.ReviewAsked': (body) => ({
      title: '请求复核诉讼费',
      detail: `${of[said(body, 'of') as keyof typeof of]}：${said(body, 'reasons')}`,
    }),
    'fees.ReviewDecided': (body) => ({
      title: '就诉讼费的复核作出决定',
      detail: `${outcome[said(body, 'outcome') as keyof typeof outcome]}${
        body['fen'] === undefined ? '' : `为 ${yuan(body)}`
      }：${said(body, 'reasons')}`,
    }),
  },
};
