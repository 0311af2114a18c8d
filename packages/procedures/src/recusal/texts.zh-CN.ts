import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, listed, said } from '../framework/index.ts';

const roles: Readonly<Record<string, string>> = {
  judge: '审判员',
  clerk: '书记员',
  appraiser: '鉴定人',
  body: '鉴定机构',
};
const grounds = {
  'party-or-relative': '是本案当事人，或者是当事人、诉讼代理人的近亲属',
  interest: '与本案有利害关系',
  'other-relation': '与当事人、诉讼代理人有其他关系，可能影响公正审理',
  favours: '接受当事人、诉讼代理人请客送礼，或者违反规定会见',
} as const;
const groundsOf = (facts: Facts, by: string): string =>
  listed(facts, 'grounds', '\n')
    .split('\n')
    .map((one) => grounds[one as keyof typeof grounds])
    .join(by);
const outcome = { withdraws: '应当回避', stays: '驳回申请，不用回避' } as const;

const whom = (facts: Facts) => ({
  label: '要求回避的人',
  value: `${roles[said(facts, 'role')] ?? ''}${said(facts, 'name')}`,
});
const application = (facts: Facts) => ({
  label:
    facts['own'] === true
      ? `${roles[said(facts, 'role')] ?? ''}${said(facts, 'name')}自行回避`
      : `${said(facts, 'of')}申请${roles[said(facts, 'role')] ?? ''}${said(facts, 'name')}回避`,
  value: [
    grounds[said(facts, 'ground') as keyof typeof grounds],
    said(facts, 'reasons'),
    facts['heard'] === true ? '开庭以后提出：请看申请人是不是开始审理以后才知道事由的' : '',
    facts['repeats'] === true ? '同一事由已经驳回过：作出决定以前，不停止办理本案' : '',
    said(facts, 'news') === '' ? '' : `上次驳回以后的新情况：${said(facts, 'news')}`,
  ]
    .filter((one) => one !== '')
    .join('\n'),
});
const paper = (facts: Facts) => ({ label: '申请人交的材料', value: said(facts, 'name') });
const again = (facts: Facts) => ({ label: '复议的理由', value: said(facts, 'reasons') });
const decision = {
  pages: { decision: { title: '您的决定和理由是什么？' } },
  fields: {
    outcome: { label: '决定' },
    reasons: { label: '理由', hint: '各方看得到' },
  },
  options: { outcome },
};
const decided = (title: string) => (body: Facts) => ({
  title,
  detail: `${body['committeeOn'] === undefined ? '' : `审判委员会${dayZh(body, 'committeeOn')}决定：`}${
    outcome[said(body, 'outcome') as keyof typeof outcome]
  }：${said(body, 'reasons')}`,
});

export const recusalZh: TextCatalogue = {
  commands: {
    'recusal.apply': {
      title: '申请回避',
      lead: '审判员、书记员、鉴定人有法律规定的情形，可能影响公正审理的，您可以申请其回避。写明事由和理由；哪一天提出，法院都收。',
      action: '提出申请',
      after:
        '审判员的回避由院长决定，书记员、鉴定人的回避由审判员决定，三日内作出。作出决定以前，被申请回避的人暂停本案的工作，紧急措施除外。不服决定的，可以申请复议一次。',
      tells: {
        whom,
        heard: () => ({
          label: '已经开过庭',
          value:
            '回避一般在案件开始审理时提出；开始审理以后才知道事由的，在法庭辩论终结以前提出。现在提出，法院照样收下；请写明什么时候、怎样知道的',
        }),
        decided: (facts) => ({
          label: '您申请过，已经驳回',
          value: `事由：${groundsOf(facts, '；')}。同一事由再次申请，法院照样收下，但是不停止办理本案；有新的情况的，请写明，由作出决定的人一并审查`,
        }),
        authority: () => ({
          label: '代理权限',
          value:
            '您的代理权限法院还没有核对。申请照样收下，核对以后再决定；请尽快补交当事人的授权委托书',
        }),
      },
      pages: {
        why: { title: '为什么申请回避？' },
        papers: { title: '有什么材料？', lead: '没有的，可以不交。' },
      },
      fields: {
        ground: { label: '事由' },
        reasons: { label: '具体情况和理由', hint: '什么人、什么关系、什么事，怎样知道的' },
        news: {
          label: '上次驳回以后，有什么新的情况',
          hint: '同一事由的才写；没有的留空',
        },
        attachments: { label: '材料' },
        conformsToOriginals: {
          label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
        },
      },
      options: { ground: grounds },
    },
    'recusal.declare': {
      title: '自行回避',
      lead: '您有法律规定应当回避的情形的，不用等当事人申请，请自己提出，写明是什么情形。',
      action: '提出',
      after:
        '审判员的回避由院长决定，书记员、鉴定人的回避由审判员决定，三日内作出。决定以前，您暂停本案的工作，紧急措施除外。各方看得到。',
      pages: { why: { title: '您为什么应当回避？' } },
      fields: {
        ground: { label: '事由' },
        reasons: { label: '具体情况', hint: '什么人、什么关系、什么事' },
      },
      options: { ground: grounds },
    },
    'recusal.decide': {
      title: '就回避申请作出决定',
      lead: '申请提出后三日内作出决定，写明理由。',
      action: '作出决定',
      after:
        '各方看得到。审判员、书记员应当回避的，马上重新分案，以前办的事仍然有效；鉴定人应当回避的，同一机构的其他鉴定人接着做，没有其他人的另行委托，还没有入卷的鉴定书重新签名提交。',
      tells: { application, paper },
      ...decision,
    },
    'recusal.ask-again': {
      title: '对回避的决定申请复议',
      lead: '不服驳回回避申请的决定，可以申请复议一次。',
      action: '申请复议',
      after: '三日内作出复议决定，并通知您。复议期间，被申请回避的人不停止办理本案。',
      tells: { whom },
      pages: { why: { title: '为什么不服？' } },
      fields: { reasons: { label: '理由' } },
    },
    'recusal.record-committee-decision': {
      title: '录入审判委员会就回避作出的决定',
      lead: '院长承办案件的，其回避由审判委员会决定。照审判委员会的决定录入。',
      action: '录入',
      after:
        '各方看得到。审判员、书记员应当回避的，马上重新分案，以前办的事仍然有效；鉴定人应当回避的，同一机构的其他鉴定人接着做，没有其他人的另行委托，还没有入卷的鉴定书重新签名提交。',
      tells: { application, paper, again },
      pages: { decision: { title: '审判委员会是怎样决定的？' } },
      fields: {
        committeeOn: { label: '作出决定的日期' },
        ...decision.fields,
      },
      options: decision.options,
    },
    'recusal.reconsider': {
      title: '就回避的复议作出决定',
      lead: '申请复议后三日内作出复议决定，写明理由。复议以后不再复议。',
      action: '作出决定',
      after:
        '各方看得到。审判员、书记员应当回避的，马上重新分案，以前办的事仍然有效；鉴定人应当回避的，同一机构的其他鉴定人接着做，没有其他人的另行委托，还没有入卷的鉴定书重新签名提交。',
      tells: {
        application,
        paper,
        again,
      },
      ...decision,
    },
  },
  refusals: {
    'recusal/committee-decides': () => ({
      what: '这是申请您自己回避，不能由您决定。',
      why: '院长承办案件的，其回避由审判委员会决定（民事诉讼法第四十九条）。',
      mend: '请提交审判委员会讨论；审判委员会的决定由本案书记员录入。',
    }),
    'recusal/when-the-committee': (facts) => ({
      what: '请写明审判委员会哪一天作出决定。',
      why: `院长承办案件的，其回避由审判委员会决定；这一天不会早于收到申请的 ${dayZh(facts, 'from')}，也不会晚于今天。`,
      mend: '照审判委员会的决定填写日期。',
    }),
  },
  entries: {
    'recusal.Applied': (body) => ({
      title: `申请${roles[said(body, 'role')] ?? ''}回避`,
      detail: `${grounds[said(body, 'ground') as keyof typeof grounds]}：${said(body, 'reasons')}`,
    }),
    'recusal.Declared': (body) => ({
      title: `${roles[said(body, 'role')] ?? ''}自行回避`,
      detail: `${grounds[said(body, 'ground') as keyof typeof grounds]}：${said(body, 'reasons')}`,
    }),
    'recusal.Decided': decided('就回避申请作出决定'),
    'recusal.ReconsiderationAsked': (body) => ({
      title: '对回避的决定申请复议',
      detail: said(body, 'reasons'),
    }),
    'recusal.Reconsidered': decided('就回避的复议作出决定'),
  },
};
