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
      '可以申请强制执行。到期的第二天，系统替您起草一份申请，放在“我的案件”的“还没有交的”里，保存九十日，由您核对、修改以后自己提交；不提交的，不会开始执行。那里已经有一份没有提交的执行申请的，系统不改动、不另起草。不想再看到这一项的，可以撤下履行安排',
  }),
};

const effect = '登记不改变协议，也不代替履行；到期没有履行的，不会自动开始执行。';

export const performanceZh: TextCatalogue = {
  commands: {
    'performance.propose': {
      title: '提议登记履行安排',
      lead: '调解协议生效以后，双方都愿意的，可以把付款的日子登记在案件里：哪天付、付了没有，双方都看得到；到期没有确认收到的，系统替收款一方起草强制执行申请。',
      action: '提议',
      after: `对方同意以后，这些日子才登记。${effect}`,
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
      title: '答复履行安排的提议',
      lead: '您可以同意，也可以不同意；都不影响协议的效力。',
      action: '答复',
      after: effect,
      tells,
      pages: { answer: { title: '同意登记这些付款的日子吗？' } },
      fields: { answer: { label: '答复' } },
      options: { answer: { agree: '同意', decline: '不同意' } },
    },
    'performance.stop': {
      title: '撤下履行安排',
      lead: '任何一方随时可以撤下。协议照样有效，该付的照样要付；已经起草的执行申请不受影响。',
      action: '撤下',
      after: '对方会收到通知。以后到期的，系统不再起草申请；要申请强制执行的，照样可以自己申请。',
      tells,
      pages: { sure: { title: '确定撤下吗？' } },
      fields: { sure: { label: '确定撤下' } },
    },
    'performance.state-payment': {
      title: '告知已经付款',
      lead: '写明哪天付的，附上转账记录等凭证；由收款一方确认。',
      action: '告知',
      after: '这是您的说法；收款一方确认收到以后，这一期才算了结。',
      tells,
      pages: { paid: { title: '哪天付的？' } },
      fields: { on: { label: '付款的日子' }, attachments: { label: '付款凭证' } },
    },
    'performance.confirm-payment': {
      title: '确认收到付款',
      lead: '收到的，写明哪天收到的。没有收到的，不在这里写。',
      action: '确认收到',
      after: '这一期就了结了。已经起草的执行申请里有这一期的，请自己改掉或者删掉。',
      tells,
      pages: { came: { title: '哪天收到的？' } },
      fields: { on: { label: '收到的日子' } },
    },
  },
  owed: {
    'performance.answer': '答复履行安排的提议',
    'performance.confirm-payment': '确认有没有收到付款',
  },
  refusals: {
    'performance/day-is-over': () => ({
      what: '没有提交。',
      why: '第一期的日子已经过了。',
      mend: '写今天或者以后的日子。以前到期、没有付的，不用登记，可以直接申请强制执行。',
    }),
    'performance/day-too-far': () => ({
      what: '没有提交。',
      why: '第一期的日子离今天超过四十年。',
      mend: '核对年份，写协议里的日子。',
    }),
    'performance/nothing-to-pay': () => ({
      what: '没有提交。',
      why: '每期的数额是 0 元，没有要付的。',
      mend: '照协议写每期付多少；协议里没有要付的钱，不用登记付款安排。',
    }),
    'performance/not-paid-yet': () => ({
      what: '没有提交。',
      why: '这一天还没有到。',
      mend: '写已经付款、收款的日子。',
    }),
  },
  entries: {
    'performance.PlanProposed': (body) => ({
      title: '提议登记履行安排',
      detail: `${said(body, 'what')}，${String(lines(body).length)} 期`,
    }),
    'performance.PlanAnswered': (body) => ({
      title: said(body, 'answer') === 'agree' ? '同意登记履行安排' : '不同意登记履行安排',
      detail: '',
    }),
    'performance.PlanStopped': () => ({ title: '撤下履行安排', detail: '' }),
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
