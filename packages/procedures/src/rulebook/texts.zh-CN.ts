import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const missing = (facts: Facts): readonly number[] => facts['missing'] as readonly number[];
const form = '逐日填写，也可以写一段，例如“2027-10-01至2027-10-07”。';

const holidayNames: Readonly<Record<string, string>> = {
  'new-year': '元旦',
  qingming: '清明节',
  labour: '劳动节',
  national: '国庆节',
};
const listedHolidays = (facts: Facts): readonly string[] =>
  (facts['holidays'] as readonly string[]).map((one) => holidayNames[one] ?? one);

export const rulebookZh: TextCatalogue = {
  commands: {
    'rulebook.open': { title: '', lead: '', action: '建立', after: '', pages: {}, fields: {} },
    'rulebook.import-calendar': {
      title: '',
      lead: '',
      action: '录入',
      after: '',
      pages: { notice: { title: '' }, table: { title: '' } },
      fields: {
        year: { label: '年份' },
        off: { label: '放假的日子' },
        work: { label: '调休上班的周末' },
        source: { label: '通知的名称和文号' },
      },
    },
    'rulebook.propose-calendar': {
      title: '录入一年的放假安排',
      lead: '按国务院办公厅的通知录入。期间的最后一日是法定休假日的，顺延到之后的第一个工作日，所以没有这张表，届满日就定不下来。录入以后，由另一位管理员或者院长对照通知确认，确认了才生效。',
      action: '提交，等另一位确认',
      tells: {
        known: (facts) => ({
          label: '已经录入到',
          value:
            missing(facts).length === 0
              ? `${said(facts, 'last')} 年`
              : `${said(facts, 'last')} 年；还没有 ${missing(facts).join('、')} 年`,
        }),
        holidays: (facts) => ({
          label: '少了法定节日',
          value: `没有写${listedHolidays(facts).join('、')}。请对照通知看看是不是漏了；漏了的，届满日会落在放假的日子上。`,
        }),
        few: (facts) => ({
          label: '放假的日子偏少',
          value: `只写了 ${said(facts, 'days')} 天。通知里一般有二三十天，请看看是不是漏了。`,
        }),
      },
      after: '现在还没有期限变动。另一位对照通知确认以后，正在计算的期间才会重新计算。',
      pages: { notice: { title: '哪一份通知？' }, table: { title: '哪些天？' } },
      fields: {
        year: { label: '年份', hint: '例如 2027' },
        off: { label: '放假的日子', hint: form },
        work: { label: '调休上班的周末', hint: `没有就不填。${form}` },
        source: { label: '通知的名称和文号' },
      },
    },
    'rulebook.load-calendar': {
      title: '对照通知，确认放假安排',
      lead: '这张表由另一位同事录入。请对照国务院办公厅的通知逐日核对；有错的，不要确认，撤下来重新录入。',
      action: '确认生效',
      tells: {
        holidays: (facts) => ({
          label: '少了法定节日',
          value: `没有写${listedHolidays(facts).join('、')}。请对照通知看看是不是漏了；漏了的，届满日会落在放假的日子上。`,
        }),
        proposed: (facts) => ({
          label: `${said(facts, 'year')} 年`,
          value: `${said(facts, 'source')}（${said(facts, 'by')} 录入）`,
        }),
        off: (facts) => ({
          label: `放假 ${said(facts, 'count')} 天`,
          value: said(facts, 'days'),
        }),
        work: (facts) => ({
          label: `调休上班 ${said(facts, 'count')} 天`,
          value: said(facts, 'days') === '' ? '没有' : said(facts, 'days'),
        }),
      },
      after:
        '正在计算的期间会重新计算；有变动的，记入各案卷宗并通知当事人。已经明确告知当事人的届满日不会因此提前。',
      pages: { compare: { title: '和通知一样吗？' } },
      fields: { compared: { label: '我已经对照通知逐日核对，一致' } },
    },
    'rulebook.withdraw-proposal': {
      title: '撤下还没有确认的录入',
      lead: '撤下以后可以重新录入。没有期限因它变动过。',
      action: '撤下',
      after: '已经撤下。可以重新录入。',
      pages: { reason: { title: '为什么撤下？' } },
      fields: { reason: { label: '理由', hint: '例如：国庆假期少写了一天；利率看错了一行。' } },
    },
  },
  refusals: {
    'rulebook/another-confirms': () => ({
      what: '您自己录入的，要由另一位确认。',
      why: '它管所有案件；由两个人分别录入、核对，一个人的笔误才不会算错期限和利息。',
      mend: '请另一位管理员或者院长对照出处确认；要改的，撤下来重新录入。',
    }),
    'rulebook/no-such-year': () => ({
      what: '这个年份不对。',
      why: '',
      mend: '请写 1999 年以后的四位年份。',
    }),
    'rulebook/no-days': (facts) => ({
      what: `无法识别这些日期：${(facts['words'] as readonly string[]).join('、')}。`,
      why: '',
      mend: `请写成日历上有的日子，例如 2027-01-01。${form}`,
    }),
    'rulebook/not-that-year': (facts) => ({
      what: `${said(facts, 'day')} 不在 ${said(facts, 'year')} 年。`,
      why: '一张表只管一年；跨年的假期，元旦以后的日子写在下一年的表里。',
      mend: '请改正这一天，或者改年份。',
    }),
    'rulebook/off-and-worked': (facts) => ({
      what: `${said(facts, 'day')} 既写了放假，又写了上班。`,
      why: '',
      mend: '请对照通知，只留一处。',
    }),
    'rulebook/no-weekend': (facts) => ({
      what: `${said(facts, 'day')} 不是周末。`,
      why: '调休上班的只会是周六、周日。',
      mend: '请对照通知改正。',
    }),
  },
  entries: {
    'rulebook.Opened': () => ({ title: '建立工作日历', detail: '' }),
    'rulebook.CalendarProposed': (body) => ({
      title: `提出 ${said(body, 'year')} 年放假安排，等另一位确认`,
      detail: said(body, 'source'),
    }),
    'rulebook.ProposalWithdrawn': (body) => ({
      title: '撤下还没有确认的录入',
      detail: said(body, 'reason'),
    }),
    'rulebook.CalendarLoaded': (body) => ({
      title: `录入 ${said(body, 'year')} 年放假安排`,
      detail: said(body, 'source'),
    }),
  },
};
