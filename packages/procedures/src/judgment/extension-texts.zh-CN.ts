import type { TextCatalogue } from '../framework/index.ts';
import { dayZh, lastDayZh, said } from '../framework/index.ts';

/** More time to decide. */
export const extensionZh: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'judgment.ask-trial-extension': {
      title: '申请延长审理期限',
      lead: '有特殊情况不能按期审结的，报院长批准。公告、鉴定、审查管辖异议的期间本来就不计入，不用申请。',
      action: '报院长批准',
      after: '院长有待办。批准以前，原来的期限不变；批准以后各方看得到。',
      tells: {
        'last-day': (facts) => ({ label: '审理期限', value: `到${lastDayZh(facts)}` }),
      },
      pages: { why: { title: '要延长到哪一天，为什么？' } },
      fields: { until: { label: '延长到' }, reasons: { label: '理由' } },
    },
    'judgment.decide-trial-extension': {
      title: '决定是否延长审理期限',
      lead: '普通程序可以延长六个月，简易程序、小额诉讼可以延长一个月，各一次。普通程序还需要延长的，报上级人民法院批准，批准以后在这里记下来。',
      action: '作出决定',
      after: '各方看得到新的期限。',
      tells: {
        'last-day': (facts) => ({ label: '审理期限', value: `到${lastDayZh(facts)}` }),
        asked: (facts) => ({
          label: `法官申请延长到${dayZh(facts, 'until')}`,
          value: said(facts, 'reasons'),
        }),
      },
      pages: { decision: { title: '批准吗？' } },
      fields: {
        decision: { label: '决定' },
        dueOn: { label: '延长到' },
        approvedAbove: {
          label: '上级人民法院的批准文号',
          hint: '只有普通程序再次延长的才填',
        },
        reasons: { label: '理由' },
      },
      options: { decision: { granted: '批准', denied: '不批准' } },
    },
  },
  refusals: {
    'judgment/not-longer': (facts) => ({
      what: '这一天没有延长期限。',
      why: `审理期限到${dayZh(facts, 'last')}。`,
      mend: '填这一天以后的日子；不用延长的，不必办这一步。',
    }),
    'judgment/longer-than-the-law': (facts) => ({
      what:
        facts['again'] === true
          ? '院长已经批准延长过一次。'
          : `院长最多可以批准延长到${dayZh(facts, 'most')}。`,
      why:
        said(facts, 'procedure') === 'ordinary'
          ? '普通程序经院长批准可以延长六个月；还需要延长的，报请上级人民法院批准。'
          : '简易程序、小额诉讼经院长批准可以延长一个月。',
      mend:
        said(facts, 'procedure') === 'ordinary'
          ? '改短；或者报上级人民法院批准，填批准文号。'
          : '改短；仍然不能审结的，裁定转为普通程序。',
    }),
  },
  entries: {
    'judgment.TrialExtensionAsked': (body) => ({
      title: '申请延长审理期限',
      detail: `延长到${dayZh(body, 'until')}：${said(body, 'reasons')}`,
    }),
    'judgment.TrialExtensionDecided': (body) => ({
      title: '就延长审理期限作出决定',
      detail:
        body['decision'] === 'granted'
          ? `批准延长到${dayZh(body, 'dueOn')}${said(body, 'approvedAbove') === '' ? '' : `（上级人民法院批准：${said(body, 'approvedAbove')}）`}：${said(body, 'reasons')}`
          : `不批准：${said(body, 'reasons')}`,
    }),
  },
};
