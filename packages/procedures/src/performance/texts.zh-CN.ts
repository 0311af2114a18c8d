import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';

interface Line {
  readonly id: string;
  readonly dueOn: string;
  readonly yuan: string;
  readonly paid: boolean;
}
const lines = (facts: Facts): readonly Line[] =>
  Array.isArray(facts['instalments']) ? (facts['instalments'] as readonly Line[]) : [];

const tells = {
  plan: (facts: Facts) => ({
    label: `${said(facts, 'debtor')}向${said(facts, 'creditor')}支付：${said(facts, 'what')}`,
    value: lines(facts)
      .map(
        ({ id, dueOn, yuan, paid }) =>
          `第${id}期 ${dayZh({ dueOn }, 'dueOn')}以前 ${yuan} 元${paid ? '（已收到）' : ''}`,
      )
      .join('；'),
  }),
  instalment: (facts: Facts) => ({
    label: `第${said(facts, 'instalment')}期`,
    value: `${said(facts, 'yuan')} 元，${dayZh(facts, 'dueOn')}以前付清${
      facts['statedOn'] === undefined ? '' : `；对方说${dayZh(facts, 'statedOn')}已经付了`
    }`,
  }),
  terms: (facts: Facts) => ({
    label: '协议内容',
    value: (Array.isArray(facts['terms']) ? facts['terms'] : [])
      .map((one) => said(one as Facts, 'said'))
      .join('；'),
  }),
  other: (facts: Facts) => ({ label: '对方', value: said(facts, 'name') }),
  draft: () => ({
    label: '没有收到的',
    value:
      '可以申请强制执行。已经起草了一份申请，在“我的案件”的草稿里，由您核对、修改以后自己提交；不提交的，什么也不会发生',
  }),
};

const effect = '它不改变协议，也不代替履行；到期没有履行的，不会自动开始执行。';

export const performanceZh: TextCatalogue = {
  commands: {
    'performance.propose': {
      title: '提议由法院系统提醒履行日期',
      lead: '调解协议生效以后，双方可以约定付款的日子由系统记着：每一期到期，双方都看得到；到期没有收到的，系统替收款一方起草执行申请。',
      action: '提议',
      after: `对方同意以后才开始。${effect}`,
      tells,
      pages: { who: { title: '谁付给谁？' }, days: { title: '哪天付，付多少？' } },
      fields: {
        pays: { label: '由谁付款' },
        what: { label: '付的是什么', hint: '照协议写，例如返还定作款' },
        first: { label: '第一期最晚哪天付' },
        times: { label: '分几期' },
        every: { label: '每隔多久一期' },
        yuan: { label: '每期多少元', hint: '各期数额不一样的，分几次提议' },
      },
      options: {
        pays: { we: '我方付款', other: '对方付款' },
        times: Object.fromEntries(
          ['1', '2', '3', '4', '5', '6', '8', '9', '10', '12', '18', '24', '36'].map((one) => [
            one,
            one === '1' ? '一次付清' : `${one} 期`,
          ]),
        ),
        every: { month: '一个月', quarter: '三个月', 'half-year': '半年', year: '一年' },
      },
    },
    'performance.answer': {
      title: '答复履行提醒的提议',
      lead: '您可以同意，也可以不同意；不影响协议的效力。',
      action: '答复',
      after: effect,
      tells,
      pages: { answer: { title: '要不要由系统记着这些日子？' } },
      fields: { answer: { label: '答复' } },
      options: { answer: { agree: '同意', decline: '不同意' } },
    },
    'performance.stop': {
      title: '不再由系统提醒履行日期',
      lead: '任何一方随时可以停。欠的还是欠的，已经起草的执行申请不受影响。',
      action: '停止',
      after: '对方会收到通知，以后到期不再提醒，也不再起草申请。',
      tells,
      pages: { sure: { title: '确定不再提醒？' } },
      fields: { sure: { label: '确定' } },
    },
    'performance.state-payment': {
      title: '告知已经付款',
      lead: '写上哪天付的，附上转账记录等凭证，对方会来确认。',
      action: '告知',
      after: '这是您的说法；收款一方确认收到以后，这一期才算了结。',
      tells,
      pages: { paid: { title: '哪天付的？' } },
      fields: { on: { label: '付款的日子' }, attachments: { label: '付款凭证' } },
    },
    'performance.confirm-payment': {
      title: '确认收到付款',
      lead: '收到了，写上哪天收到的。没有收到的，不用在这里写。',
      action: '确认收到',
      after: '这一期就了结了。',
      tells,
      pages: { came: { title: '哪天收到的？' } },
      fields: { on: { label: '收到的日子' } },
    },
  },
  owed: {
    'performance.answer': '答复履行提醒的提议',
    'performance.confirm-payment': '确认有没有收到付款',
  },
  refusals: {
    'performance/day-is-over': () => ({
      what: '没有提交。',
      why: '第一期的日子已经过了。',
      mend: '写今天或者以后的日子；以前到期的，可以直接申请强制执行。',
    }),
    'performance/not-paid-yet': () => ({
      what: '没有提交。',
      why: '这一天还没有到。',
      mend: '写已经付款、收款的日子。',
    }),
  },
  entries: {
    'performance.PlanProposed': (body) => ({
      title: '提议由系统提醒履行日期',
      detail: `${said(body, 'what')}，${String(lines(body).length)} 期`,
    }),
    'performance.PlanAnswered': (body) => ({
      title:
        said(body, 'answer') === 'agree' ? '同意由系统提醒履行日期' : '不同意由系统提醒履行日期',
      detail: '',
    }),
    'performance.PlanStopped': () => ({ title: '不再由系统提醒履行日期', detail: '' }),
    'performance.PaymentStated': (body) => ({
      title: `告知已经付款：第${said(body, 'instalment')}期`,
      detail: `${dayZh(body, 'on')}付款`,
    }),
    'performance.PaymentConfirmed': (body) => ({
      title: `确认收到：第${said(body, 'instalment')}期`,
      detail: `${dayZh(body, 'on')}收到`,
    }),
  },
};
