import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const moment: Readonly<Record<string, string>> = {
  filing: '立案',
  service: '送达',
  closing: '结案',
  other: '其他服务',
};
const matter: Readonly<Record<string, string>> = {
  platform: '网站不好用、出错',
  procedure: '办事流程',
  suggestion: '建议',
  service: '窗口、电话等服务',
  conduct: '法院工作人员的作风',
};
const sender: Readonly<Record<string, string>> = {
  self: '我自己',
  bar: '律师协会',
  'justice-bureau': '司法行政机关',
  court: '其他法院',
};
const finding: Readonly<Record<string, string>> = {
  'will-change': '意见有道理，将改进',
  right: '情况属实，已经处理',
  explained: '作出说明',
  'not-so': '经核实，与反映的情况不符',
};
const body: Readonly<Record<string, string>> = {
  'high-court': '高级人民法院',
  'justice-department': '省级司法行政机关',
  'bar-association': '省级律师协会',
  'reform-office': '最高人民法院司法改革领导小组办公室',
};
const score: Readonly<Record<string, string>> = {
  '5': '很满意',
  '4': '满意',
  '3': '一般',
  '2': '不满意',
  '1': '很不满意',
};
const post = {
  administrator: '管理员',
  president: '院长',
  'division-head': '庭长',
  judge: '法官',
  'judge-assistant': '法官助理',
  clerk: '书记员',
  'filing-reviewer': '立案窗口、立案法官',
  'finance-officer': '财务',
  unknown: '不清楚',
};
const named = (table: Readonly<Record<string, string>>, facts: Facts, name: string): string =>
  table[said(facts, name)] ?? said(facts, name);

const tells = {
  from: (facts: Facts) => ({
    label: '谁提出',
    value:
      said(facts, 'sender') === 'self'
        ? said(facts, 'by')
        : `${said(facts, 'by')}（自称代表${named(sender, facts, 'sender')}，未经核实）`,
  }),
  rating: (facts: Facts) => ({
    label: '评价',
    value: `${named(moment, facts, 'moment')}：${named(score, facts, 'score')}`,
  }),
  matter: (facts: Facts) => ({
    label: '关于',
    value:
      said(facts, 'named') === ''
        ? named(matter, facts, 'matter')
        : `${named(matter, facts, 'matter')}（${said(facts, 'named')}）`,
  }),
  text: (facts: Facts) => ({ label: '内容', value: said(facts, 'text') }),
  file: (facts: Facts) => ({ label: '附件', value: said(facts, 'name') }),
  answer: (facts: Facts) => ({ label: `${said(facts, 'by')} 的答复`, value: said(facts, 'text') }),
  to: (facts: Facts) => ({ label: '报送', value: named(body, facts, 'to') }),
  quarter: (facts: Facts) => ({
    label: '季度',
    value:
      facts['number'] === 1
        ? quarterZh(said(facts, 'quarter'))
        : `${quarterZh(said(facts, 'quarter'))}已经有评估；这一份作为补充`,
  }),
};

const quarterZh = (text: string): string => text.replace('Q', ' 年第 ') + ' 季度';

const rated = { title: '为这次服务打分' };

export const feedbackZh: TextCatalogue = {
  commands: {
    'feedback.rate': {
      title: rated.title,
      lead: '请您评价法院的服务，不是评价案件的结果。评价不记在案件里，承办人看不到。',
      action: '提交评价',
      after: '评价计入本院的满意度。要求答复的，法院在办理时限内答复您。',
      variants: {
        filing: { title: '为立案服务打分' },
        service: { title: '为送达服务打分' },
        closing: { title: '为整个办案过程的服务打分' },
      },
      pages: { score: { title: '您满意吗？' } },
      fields: {
        court: { label: '哪个法院' },
        score: { label: '总的来说' },
        words: { label: '想说的话', hint: '不写也可以。请不要写案号、身份证号码。' },
        answer: { label: '需要法院答复吗？', hint: '不要答复的，您写的话法院里没有人看得到。' },
      },
      options: { score, answer: { no: '不需要，只计入统计', yes: '需要' } },
    },
    'feedback.submit': {
      title: '向法院提意见、投诉',
      lead: '网站不好用、受到的接待不好、工作人员的作风有问题，都可以写。不服裁判结果的，请上诉或者申请再审，这里不能改变裁判。',
      action: '提交',
      after: '法院在办理时限内答复您。您写的内容不进案卷，对方当事人和承办人看不到。',
      wayOn: '还有要说的，写在这里，法院会答复您；给过的评价不变。',
      tells: {
        'nobody-free': () => ({
          label: '本院现在没有别的人能办理',
          value:
            '能办理意见的岗位，现在都是您反映的人在担任，这件意见本院没有人看得到，要等换人以后才办理。请同时向上一级人民法院反映。',
        }),
      },
      pages: {
        matter: { title: '关于什么？' },
        text: {
          title: '怎么回事？',
          lead: '反映工作人员的，由院长办理；您写了姓名的人，不看、也不办理这件事。',
        },
      },
      fields: {
        court: { label: '哪个法院' },
        matter: { label: '关于' },
        sender: { label: '代表谁', hint: '个人提出的选“我自己”。' },
        post: { label: '对方在法院做什么', hint: '不清楚的选“不清楚”。' },
        named: { label: '对方姓名', hint: '不知道就不写。' },
        text: { label: '经过和您的要求', hint: '写明时间、地点、发生了什么、希望怎样解决。' },
        attachments: { label: '截图、照片等', hint: '没有就不传。' },
      },
      options: { matter, sender, post },
    },
    'feedback.confirm': {
      title: '说明答复是否解决了问题',
      lead: '没有解决的，法院再答复一次。',
      action: '提交',
      after: '没有解决的，法院在办理时限内再次答复。',
      tells,
      pages: { settled: { title: '问题解决了吗？' } },
      fields: { settled: { label: '结果' }, words: { label: '还有什么没有解决' } },
      options: { settled: { yes: '解决了', no: '没有解决' } },
    },
    'feedback.answer': {
      title: '答复意见',
      lead: '答复写给提出意见的人看，请用平常的话，先说结果，再说理由。',
      action: '答复',
      after: '对方马上能看到。答应改进的，到期以前要写明改了什么。',
      tells,
      pages: { answer: { title: '怎么答复？' } },
      fields: {
        finding: { label: '结果' },
        changeBy: { label: '哪一天以前改好' },
        text: { label: '答复的内容' },
      },
      options: { finding },
    },
    'feedback.pass-on': {
      title: '转报上级',
      lead: '本院解决不了的问题，按提出意见的一方所属的系统上报。转报以后，本院仍要答复。',
      action: '记录转报',
      after: '对方能看到已经转报、报给了谁。',
      tells,
      pages: { letter: { title: '用哪一份函转报？' } },
      fields: { letter: { label: '函的文号', hint: '例如：东湖法院函〔2026〕12 号' } },
    },
    'feedback.improve': {
      title: '写明改进了什么',
      lead: '写的内容公布在“意见与评价”页面上，所有人都能看到。请不要写出提意见的人、案号和其他个人信息。',
      action: '公布',
      after: '马上公布；提出意见的人可以说明是否解决了问题。',
      tells,
      pages: { what: { title: '改了什么？' } },
      fields: { what: { label: '改进的内容' } },
    },
    'feedback.evaluate': {
      title: '评估一个季度的在线服务',
      lead: '汇总这个季度的意见和评价，写明做法、问题和建议，并上报。签发以后不能修改；要补充的，另写一份。公布以前请删去当事人姓名和案号。',
      action: '签发',
      after: '评估公布在“意见与评价”页面上。',
      tells,
      pages: { findings: { title: '发现了什么？' }, with: { title: '和谁会商、怎样上报？' } },
      fields: {
        findings: { label: '做法和问题' },
        proposals: { label: '改进建议' },
        with: { label: '会商的单位' },
        letter: { label: '上报的文号' },
      },
      options: {
        with: {
          'justice-bureau': '司法行政机关',
          bar: '律师协会',
          courts: '其他法院',
          none: '没有会商',
        },
      },
    },
  },
  refusals: {
    'feedback/no-such-court': () => ({
      what: '没有交出去：这里没有这个法院。',
      why: '交给别处，没有人会看到。',
      mend: '请从名单里选一个法院；名单里没有的，请打电话或者写信给那个法院。',
    }),
    'feedback/rated-today': () => ({
      what: '您今天已经为这项服务打过分了。',
      why: '同一项服务，一个人一天计一次，统计才真实。',
      mend: '还有话要说的，可以向法院提意见。',
    }),
    'feedback/answered-first': () => ({
      what: '法院还没有答复，这件事不能办结。',
      why: '意见要有答复才算办完，期限过了也不会自动办结。',
      mend: '请等法院答复；着急的，可以打电话。',
    }),
    'feedback/day-ahead': () => ({
      what: '改好的日子要在今天或者以后。',
      why: '',
      mend: '请写一个今天或者以后的日子。',
    }),
    'feedback/names-nobody': (facts) => ({
      what: `这里有能认出人的号码：${said(facts, 'found')}`,
      why: '公布和上报的内容不能让人认出是谁。',
      mend: '请删去电话号码、身份证号码和案号；姓名也请删去。',
    }),
  },
  entries: {
    'feedback.Rated': (entry) => ({
      title: '评价',
      detail: `${named(moment, entry, 'moment')}：${named(score, entry, 'score')}`,
    }),
    'feedback.Submitted': (entry) => ({
      title: '提出意见',
      detail: named(matter, entry, 'matter'),
    }),
    'feedback.Answered': (entry) => ({
      title: '法院答复',
      detail: `${named(finding, entry, 'finding')}。${said(entry, 'text')}`,
    }),
    'feedback.PassedOn': (entry) => ({
      title: '转报上级',
      detail: `${named(body, entry, 'to')}，${said(entry, 'letter')}`,
    }),
    'feedback.Improved': (entry) => ({ title: '已经改进', detail: said(entry, 'what') }),
    'feedback.Confirmed': (entry) => ({
      title: entry['settled'] === true ? '问题解决了' : '问题没有解决',
      detail: said(entry, 'words'),
    }),
    'feedback.Evaluated': (entry) => ({
      title: '评估在线服务',
      detail: quarterZh(said(entry, 'quarter')),
    }),
  },
  owed: { 'feedback.answer': '答复意见', 'feedback.improve': '落实答应的改进' },
};
