import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const missing = (facts: Facts): readonly number[] => facts['missing'] as readonly number[];
const form = '一天一天写，或者写“2027-10-01至2027-10-07”。';

export const rulebookZh: TextCatalogue = {
  commands: {
    'rulebook.open': { title: '', lead: '', action: '建立', after: '', pages: {}, fields: {} },
    'rulebook.load-calendar': {
      title: '录入一年的放假安排',
      lead: '按国务院办公厅的通知录入。期间的最后一日是法定休假日的，顺延到之后的第一个工作日，所以没有这张表，届满日就定不下来。',
      action: '录入',
      tells: {
        known: (facts) => ({
          label: '已经录入到',
          value:
            missing(facts).length === 0
              ? `${said(facts, 'last')} 年`
              : `${said(facts, 'last')} 年；还没有 ${missing(facts).join('、')} 年`,
        }),
      },
      after:
        '正在计算的期间会重新计算；动了的，记入各案卷宗并通知当事人。已经明确告知当事人的届满日不会因此提前。',
      pages: { table: { title: '哪一年？哪些天？' } },
      fields: {
        year: { label: '年份', hint: '例如 2027' },
        off: { label: '放假的日子', hint: form },
        work: { label: '调休上班的周末', hint: `没有就不填。${form}` },
        source: { label: '通知的名称和文号' },
      },
    },
  },
  refusals: {
    'rulebook/no-such-year': () => ({
      what: '这个年份不对。',
      why: '',
      mend: '请写 1999 年以后的四位年份。',
    }),
    'rulebook/no-days': (facts) => ({
      what: `看不懂这些日子：${(facts['words'] as readonly string[]).join('、')}。`,
      why: '',
      mend: `请写成 2027-01-01。${form}`,
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
    'rulebook.CalendarLoaded': (body) => ({
      title: `录入 ${said(body, 'year')} 年放假安排`,
      detail: said(body, 'source'),
    }),
  },
};
