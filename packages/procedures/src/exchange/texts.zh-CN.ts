import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, listed, said } from '../framework/index.ts';

/** What an opinion was marked with when it came in. */
const marked = (body: Facts): string => {
  const marks = [
    body['late'] === true ? '逾期收到' : '',
    body['authority'] === 'pending' ? '提交人的权限待核对' : '',
  ].filter((one) => one !== '');
  return marks.length === 0 ? '' : `（${marks.join('；')}）`;
};

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
        reasons: { label: '理由', hint: '改期间的，写明为什么；书记员可以延长，缩短由法官决定' },
      },
    },
    'exchange.give-opinion': {
      title: '提出质证意见',
      lead: '看过对方的证据以后，写明您的意见：是否真实，来源是否合法，与本案有没有关系。期间过后提交的，法院也收。',
      action: '提交意见',
      after: '各方和法官马上看得到。',
      tells: {
        period: (facts) => ({
          label: '证据交换期间',
          value: `${dayZh(facts, 'from')}至${dayZh(facts, 'dueOn')}${facts['provisional'] === true ? '（暂定）' : ''}`,
        }),
        authority: () => ({
          label: '代理权限',
          value:
            '您的代理权限法院还没有核对。意见照样收下，并予以注明；请尽快补交当事人的授权委托书',
        }),
      },
      pages: { text: { title: '您的意见' }, papers: { title: '有什么材料？' } },
      fields: {
        text: {
          label: '意见',
          hint: '逐份写明，例如：第 1 份真实性认可，第 2 份没有原件，不认可',
        },
        attachments: { label: '材料' },
        conformsToOriginals: { label: '我确认上传的材料与原件一致' },
      },
    },
    'exchange.record-opinion': {
      title: '录入纸质质证意见',
      lead: '当面交来或者邮寄来的质证意见，扫描入卷，作者是当事人本人。到庭交换证据的当事人，也可以这样交。',
      action: '记入卷宗',
      after: '当场给回执。是否逾期，邮寄的按寄出的日期算。',
      pages: { paper: { title: '收到了什么？' } },
      fields: {
        receivedOn: { label: '收到日期' },
        postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填；届满前交邮的，不算逾期' },
        text: { label: '内容摘要' },
        attachments: { label: '扫描件' },
      },
    },
    'exchange.conclude': {
      title: '决定证据交换结束，案件怎样继续',
      lead: '各方都提出了意见，或者期间已满。写明案件接下来怎样办理；需要再给时间的，重新确定期间。',
      action: '作出决定',
      after: '各方看得到，也会收到短信。没有提出意见的，开庭时还可以说。',
      tells: {
        opinions: (facts) => ({
          label: '提出意见的情况',
          value: [
            `已提出：${listed(facts, 'given', '、') || '没有人'}`,
            `没有提出：${listed(facts, 'silent', '、') || '没有人'}`,
          ].join('\n'),
        }),
        'in-time': (facts) => ({
          label: '期间还没有满',
          value: `${listed(facts, 'names', '、')}到${dayZh(facts, 'dueOn')}为止都可以提出意见。现在结束，他们的期间就由您的决定提前结束，理由要写明`,
        }),
      },
      pages: { reasons: { title: '案件接下来怎样办理？' } },
      fields: {
        early: { label: '期间未满，我决定现在结束' },
        reasons: { label: '决定和理由' },
      },
    },
  },
  refusals: {
    'exchange/concluded': () => ({
      what: '法官已经决定证据交换结束。',
      why: '结束是法官的决定，重新开始也由法官决定。',
      mend: '需要再定期间的，请法官决定。',
    }),
    'exchange/held-together': () => ({
      what: '不能定分别交换的期间。',
      why: '各方选的方式不一致的，按规定同时进行；都选了同时进行的，法官已经这样确定。',
      mend: '请排定证据交换的日期。',
    }),
    'exchange/in-the-past': () => ({
      what: '第一日已经过去了。',
      why: '期间要从今天或者以后开始。',
      mend: '请改第一日。',
    }),
    'exchange/ends-before-it-begins': () => ({
      what: '最后一日要在第一日以后。',
      why: '各方要有时间看证据。',
      mend: '请改最后一日。',
    }),
    'exchange/judge-shortens': (facts) => ({
      what: '期间不能这样缩短。',
      why: `已经告诉各方到${dayZh(facts, 'dueOn')}为止。书记员可以延长；缩短的，由法官决定。`,
      mend: '把最后一日改到这一日或者以后；确实要缩短的，请法官办。',
    }),
    'exchange/parties-still-have-time': (facts) => ({
      what: `还没有办：${listed(facts, 'names', '、')}的期间还没有满，也没有提出意见。`,
      why: '现在结束，他们就少了已经告诉他们的时间。',
      mend: '等期间届满；确有必要现在结束的，勾选确认，并写明理由。',
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
      title: `收到质证意见${marked(body)}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'exchange.Concluded': (body) => ({
      title: `证据交换结束${body['cutShort'] === undefined ? '' : '（期间未满，由法官决定）'}`,
      detail: said(body, 'reasons'),
    }),
  },
};
