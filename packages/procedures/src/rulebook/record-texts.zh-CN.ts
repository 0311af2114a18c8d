import { timeLimit } from '@xiezhi/law';
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { doubtfulTermIds, recordInWords } from './record-words.ts';

const record = (facts: Facts): string => recordInWords('zh-CN', facts);
const afterwards = '现在还没有生效。另一位管理员或者院长对照出处确认以后才生效。';
const source = { label: '出处', hint: '文件、公告的名称和文号，或者在哪里看到的' };
const far = {
  far: (facts: Facts) => ({
    label: '和上一次相差较大',
    value: `上一次是：${record(facts)}。相差超过 0.5 个百分点，请再对照一遍。`,
  }),
  'upside-down': () => ({
    label: '五年期以上的低于一年期的',
    value: '公布过的利率里还没有这样的，请看看两项是不是写反了。',
  }),
};

export const recordsZh: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'rulebook.propose-rate': {
      title: '录入新公布的贷款市场报价利率',
      lead: '程序自带的利率表到某一天为止；之后公布的在这里录入，利息才能接着算。每个月都录入，没有变动的月份也录入。另一位管理员或者院长对照公告确认以后才生效。',
      action: '提交，等另一位确认',
      tells: {
        known: (facts) => ({
          label: '现有的利率',
          value: `到 ${said(facts, 'until')} 为止。最近一次：${record(facts)}`,
        }),
        ...far,
      },
      after: afterwards,
      pages: { publication: { title: '哪一天公布的？' }, rates: { title: '利率是多少？' } },
      fields: {
        from: { label: '公布的日子', hint: '每月 20 日，遇休息日顺延' },
        oneYear: { label: '一年期（%）', hint: '例如 3.00' },
        fiveYears: { label: '五年期以上（%）', hint: '例如 3.50' },
        source,
      },
    },
    'rulebook.propose-court': {
      title: '录入或者撤销法院代字',
      lead: '程序自带的法院表没有收录部分专门法院、兵团法院的代字。录入以后，核对案号时会说出是哪一家法院；录错的也在这里撤销。另一位管理员或者院长确认以后才生效。',
      action: '提交，等另一位确认',
      after: afterwards,
      pages: { court: { title: '哪一家法院？' } },
      fields: {
        code: { label: '代字', hint: '案号里年份后面、类型前面的那几个字，例如 渝8701' },
        holds: { label: '要录入什么？' },
        name: { label: '法院全称', hint: '照裁判文书上印的写' },
        source,
      },
      options: {
        holds: {
          borne: '这个代字是哪一家法院的',
          mistaken: '这个代字录错了，撤销',
        },
      },
    },
    'rulebook.propose-term': {
      title: '更正存疑的期间长度',
      lead: '这几个期间的长度没有对照过原文。对照过以后在这里更正；从您写的那一天起开始计算的，计算工具按更正后的长度算。目前没有案件中的期限用到这几个期间。法律明确规定的期间不能在这里改。另一位管理员或者院长确认以后才生效。',
      action: '提交，等另一位确认',
      after: afterwards,
      pages: { term: { title: '哪一个期间，多长？' }, since: { title: '从哪天起，根据什么？' } },
      fields: {
        term: { label: '期间' },
        count: { label: '长度', hint: '只写数字，1 至 365；单位（日或者工作日）不变' },
        from: { label: '从哪天起适用' },
        source,
      },
      options: {
        term: Object.fromEntries(doubtfulTermIds.map((id) => [id, termOption(id)])),
      },
    },
    'rulebook.load-record': {
      title: '对照出处，确认录入的法律数据',
      lead: '这一项由另一位同事录入。请对照出处核对；有错的，不要确认，撤下来重新录入。',
      action: '确认生效',
      tells: {
        proposed: (facts) => ({
          label: '录入的',
          value: `${record(facts)}。出处：${said(facts, 'source')}（${said(facts, 'by')} 录入）`,
        }),
        before: (facts) => ({ label: '此前的', value: record(facts) }),
        'nothing-before': () => ({ label: '此前的', value: '没有收录' }),
        ...far,
      },
      after: '已经生效，计算工具按它来。目前没有案件中的期限用到在这里录入的数据。',
      pages: { compare: { title: '和出处一样吗？' } },
      fields: { compared: { label: '我已经对照出处核对，一致' } },
    },
  },
  refusals: {
    'rulebook/no-percent': () => ({
      what: '这里要写百分数。',
      why: '',
      mend: '写成 3.00 这样的数字，最多两位小数。',
    }),
    'rulebook/no-such-rate': (facts) => ({
      what: '这个利率不可能。',
      why: `公布过的贷款市场报价利率都在 5% 以下；这里只收 0.01% 至 ${String(Number(facts['most']) / 100)}%。`,
      mend: '请对照公告，看看小数点是不是漏了。',
    }),
    'rulebook/day-has-rate': (facts) => ({
      what: '这一天的利率已经有了，没有录入。',
      why: `到 ${said(facts, 'until')} 为止的利率都有；利率每月 20 日（遇休息日顺延）公布，其间不会有新的。`,
      mend: '请核对公布的日子。',
    }),
    'rulebook/not-published-yet': (facts) => ({
      what: '这一天还没有到，没有录入。',
      why: `今天是 ${said(facts, 'today')}；还没有公布的利率，谁也不知道。`,
      mend: '公布以后再录入；日子写错的，请改正。',
    }),
    'rulebook/not-the-next-month': (facts) => ({
      what: `${said(facts, 'month')} 这个月的还没有录入。`,
      why: '中间空了一个月，那个月的利率就只能猜；没有变动的月份也要录入。',
      mend: `请先录入 ${said(facts, 'month')} 公布的。`,
    }),
    'rulebook/code-is-held': () => ({
      what: '这个代字法院表里已经有了。',
      why: '这里只录入表里没有的代字。',
      mend: '请核对代字；表里的有错的，请告诉做这个程序的人。',
    }),
    'rulebook/no-court-code': () => ({
      what: '这不是法院代字。',
      why: '代字是一个省级简称，后面没有数字，或者有两位、四位数字。',
      mend: '请照案号写，例如 渝8701。',
    }),
    'rulebook/no-code-entered': () => ({
      what: '这个代字没有录入过，不用撤销。',
      why: '这里只能撤销法院录入的代字。',
      mend: '请对照法院页面上的列表，核对代字。',
    }),
    'rulebook/unit-changed': () => ({
      what: '这个期间的单位变了，没有录入。',
      why: '提出时的单位（日、工作日）和程序里现在的不同，同一个数字成了另一个长度。',
      mend: '请撤下这一项，对照出处重新录入。',
    }),
    'rulebook/no-such-start': (facts) => ({
      what: '不能从这一天起。',
      why: `那一天还没有这个期间，或者离现在一年以上；最晚到 ${said(facts, 'until')}。`,
      mend: '请核对年份。',
    }),
    'rulebook/term-is-certain': () => ({
      what: '这个期间的长度有法律明确规定，不能在这里改。',
      why: '这里只更正没有对照过原文的期间。',
      mend: '请从列出的期间里选。',
    }),
    'rulebook/as-it-is': () => ({
      what: '现在就是这样，不用录入。',
      why: '录入的和现有的完全相同。',
      mend: '要更正的，请核对写的内容。',
    }),
    'rulebook/already-proposed': () => ({
      what: '同一项已经有人录入，正等另一位确认。',
      why: '两份同时等着，确认的人分不清哪一份才对。',
      mend: '请先确认那一份，或者撤下它，再录入。',
    }),
  },
  entries: {
    'rulebook.RecordProposed': (body) => ({
      title: '提出法律数据，等另一位确认',
      detail: `${record(body['record'] as Facts)}（${said(body, 'source')}）`,
    }),
    'rulebook.RecordEntered': (body) => ({
      title: '录入法律数据',
      detail: `${record(body['record'] as Facts)}（${said(body, 'source')}）`,
    }),
  },
};

function termOption(id: string): string {
  const limit = timeLimit(id);
  return limit === null
    ? id
    : `${limit.name.zh}（${limit.basis.replace(/ art\.(\d+)/, '第$1条')}）`;
}
