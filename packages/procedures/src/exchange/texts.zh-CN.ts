import type { TextCatalogue } from '../framework/index.ts';
import { dayZh, listed, said } from '../framework/index.ts';

export const exchangeZh: TextCatalogue = {
  commands: {
    'exchange.set-period': {
      title: '确定证据交换的期间',
      lead: '各方分别在网上交换证据的，定一段合理的时间，各方在这段时间里看证据、提出意见。',
      action: '确定',
      after: '各方马上看得到，也会收到短信。最后一日是休息日的，顺延到下一个工作日。',
      pages: { period: { title: '从哪一天到哪一天？' } },
      fields: {
        from: { label: '第一日' },
        to: { label: '最后一日' },
        reasons: { label: '理由', hint: '改期间的，写明为什么' },
      },
    },
    'exchange.give-opinion': {
      title: '提出质证意见',
      lead: '看过对方的证据，说说您的意见：是不是真的、来路合不合法、和案子有没有关系。过了期间也收。',
      action: '提交意见',
      after: '各方和法官马上看得到。',
      tells: {
        period: (facts) => ({
          label: '证据交换期间',
          value: `${dayZh(facts, 'from')}至${dayZh(facts, 'dueOn')}${facts['provisional'] === true ? '（暂定）' : ''}`,
        }),
      },
      pages: { text: { title: '您的意见' }, papers: { title: '有什么材料？' } },
      fields: {
        text: {
          label: '意见',
          hint: '一份一份说，例如：第 1 份真实性认可，第 2 份没有原件，不认可',
        },
        attachments: { label: '材料' },
        conformsToOriginals: { label: '我确认上传的材料与原件一致' },
      },
    },
    'exchange.conclude': {
      title: '证据交换期满：决定怎样处理',
      lead: '各方都提出了意见，或者期间已满。写明接着怎样办；需要再给时间的，重新确定期间。',
      action: '作出决定',
      after: '各方看得到。没有提出意见的，开庭时还可以说。',
      tells: {
        opinions: (facts) => ({
          label: '提出意见的情况',
          value: [
            `已提出：${listed(facts, 'given', '、') || '没有人'}`,
            `没有提出：${listed(facts, 'silent', '、') || '没有人'}`,
          ].join('\n'),
        }),
      },
      pages: { reasons: { title: '接着怎样办？' } },
      fields: { reasons: { label: '决定和理由' } },
    },
  },
  refusals: {
    'exchange/held-together': () => ({
      what: '不能定分别交换的期间。',
      why: '各方选的方式不一致，或者都选了同时进行；按规定，证据交换同时进行。',
      mend: '请排定证据交换的日期。',
    }),
    'exchange/in-the-past': () => ({
      what: '第一日已经过去了。',
      why: '期间要从今天或者以后开始。',
      mend: '改第一日。',
    }),
    'exchange/ends-before-it-begins': () => ({
      what: '最后一日要在第一日以后。',
      why: '各方要有时间看证据。',
      mend: '改最后一日。',
    }),
    'exchange/say-why-changed': () => ({
      what: '请写明为什么改。',
      why: '原来的期间各方已经知道了。',
      mend: '在“理由”里写一句。',
    }),
  },
  entries: {
    'exchange.PeriodSet': (body) => ({
      title: '确定证据交换的期间',
      detail: `${dayZh(body, 'from')}至${dayZh(body, 'to')}`,
    }),
    'exchange.OpinionGiven': (body) => ({
      title: `收到质证意见${body['late'] === true ? '（逾期收到）' : ''}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'exchange.Concluded': (body) => ({ title: '证据交换结束', detail: said(body, 'reasons') }),
  },
};
