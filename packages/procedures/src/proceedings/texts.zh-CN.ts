import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';
import { agentsOnPaperZh } from '../shared/agents-on-paper.ts';

/** How a party is reached, where that is known. */
const reach = (what: string, value: string): string => (value === '' ? '' : `${what}${value}`);

/** What was noted, and what is right. */
function corrected(body: Facts): string {
  const yuan = (name: string): string => yuanGrouped((body[name] ?? 0) as Money);
  if (body['of'] === 'payment')
    return `收到的诉讼费：${yuan('fenBefore')} 元，更正为 ${yuan('fen')} 元`;
  if (body['of'] === 'service-day')
    return body['on'] === body['onBefore']
      ? `送达的日期：经审查仍为${dayZh(body, 'on')}`
      : `送达的日期：${dayZh(body, 'onBefore')}，更正为${dayZh(body, 'on')}`;
  const all = (body['attendance'] ?? []) as unknown as readonly { readonly manner: string }[];
  const absent = all.filter(({ manner }) => manner === 'absent').length;
  return `到庭情况：更正为到庭 ${String(all.length - absent)} 人，未到庭 ${String(absent)} 人`;
}

export const proceedingsZh: TextCatalogue = {
  commands: {
    'docket.record-notice-given': {
      title: '把决定或者通知告知没有账号的当事人',
      lead: '对方没有账号，这件事没有别的办法会自己到他那里。请当面交给他、寄给他或者在电话里念给他听，告知以后在这里记下。',
      action: '记下',
      after:
        '记入卷宗，谁、哪天、怎样知道的，以后查得到。告知的是补正通知的，补正的期限按实际收到的那天再算一遍；没有告知以前，不能因为没有补正退回材料。',
      tells: {
        'to-be-told': (facts) => ({
          label: `告知${said(facts, 'name')}`,
          value: said(facts, 'what'),
        }),
        words: (facts) => ({
          label: `原文：${said(facts, 'title')}`,
          value: said(facts, 'detail'),
        }),
        'handed-in-by-another': () => ({
          label: '告知原告本人',
          value: '起诉状是别人代交的，授权还没有核对；代交的人看到了不算',
        }),
        ...agentsOnPaperZh,
        'known-address': (facts) => ({
          label: '他的地址和电话',
          value: [reach('地址：', said(facts, 'address')), reach('电话：', said(facts, 'mobile'))]
            .filter((line) => line !== '')
            .join('\n'),
        }),
      },
      pages: { given: { title: '怎样告知的？' } },
      fields: {
        way: { label: '方式' },
        reachedOn: { label: '当事人收到的日子', hint: '寄出的，写签收的日子' },
        proof: { label: '凭什么说收到了', hint: '例如：回证上本人签名；挂号回执号；电话录音编号' },
      },
      options: {
        way: { 'handed-over': '当面交给本人', posted: '邮寄', 'read-out': '在电话里念给本人听' },
      },
    },
    'deadline.pass': {
      title: '记下期限届满',
      lead: '',
      action: '记录',
      after: '',
      pages: {},
      fields: {},
    },
    'deadline.move': {
      title: '重新计算届满日',
      lead: '',
      action: '记录',
      after: '',
      pages: { told: { title: '原来告知的是哪天？' } },
      fields: { from: { label: '原届满日' }, provisional: { label: '原来是暂定' } },
    },
    'docket.settle-reaction': {
      title: '处理没有自动办成的事项',
      lead: '有一项按规则应当自动办的事没有办成，请人工处理后记一笔。',
      action: '记下处理结果',
      after: '处理结果记入卷宗。',
      pages: { note: { title: '怎样处理的？' } },
      fields: { note: { label: '处理情况' } },
    },
  },
  refusals: {
    'docket/nothing-corrected': () => ({
      what: '同原来记的一样，没有更正什么。',
      why: '更正要写明正确的内容；原来的记录留在卷宗里。',
      mend: '改成正确的内容；没有记错的，不用更正。',
    }),
    'docket/not-given-that-day': (facts) => ({
      what: '告知的日子不对。',
      why: `这是${dayZh(facts, 'from')}作出的，告知在那天以后、今天以前。`,
      mend: '写明当事人实际收到的那一天。',
    }),
    'deadline/still-running': () => ({ what: '期限还没有到。', why: '', mend: '' }),
  },
  entries: {
    'docket.DecisionGiven': (body) => ({
      title: '法院的决定或者通知到了当事人那里',
      detail: `${dayZh(body, 'on')}，${body['way'] === 'in-account' ? '在有权看本案的账号里' : said(body, 'proof')}`,
    }),
    'deadline.Passed': (body) => ({
      title: '期限届满',
      detail: `${dayZh(body, 'dueOn')}。只记下这件事，由人来处理`,
    }),
    'deadline.Moved': (body) => ({
      title: body['from'] === body['to'] ? '届满日已确定' : '届满日变动',
      detail:
        body['from'] === body['to']
          ? `${dayZh(body, 'to')}${body['provisional'] === true ? '（原为暂定）' : ''}`
          : `${dayZh(body, 'from')}${body['provisional'] === true ? '（暂定）' : ''} → ${dayZh(body, 'to')}${body['toProvisional'] === true ? '（暂定，该年放假安排公布后重新计算）' : ''}`,
    }),
    'docket.ReactionRefused': (body) => ({
      title: '有一项自动事项没有办成',
      detail: said(body, 'command'),
    }),
    'docket.RecordCorrected': (body) => ({
      title: '更正记录',
      detail: `${corrected(body)}。理由：${said(body, 'reasons')}`,
    }),
    'docket.ReactionSettled': () => ({ title: '没办成的事项已处理', detail: '' }),
  },
  owed: {
    'docket.record-notice-given': '把法院的决定或者通知告知没有账号的当事人',
  },
};
