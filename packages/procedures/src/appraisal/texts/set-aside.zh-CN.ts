import type { TextCatalogue } from '../../framework/index.ts';
import { dayZh, said } from '../../framework/index.ts';
import { cannotServe } from './words.ts';

const because = cannotServe.zh;

export const setAsideZh: TextCatalogue = {
  commands: {
    'appraisal.set-lot-aside': {
      title: '撤销摇号结果',
      lead: '摇中的机构与本案有利害关系，或者没有人员、设备做这项鉴定的，由您撤销，写明理由。原来的摇号和撤销的理由都留在卷宗里，谁都可以重算。',
      action: '撤销',
      after:
        '各方马上看得到，收到通知。已经委托这家机构的，委托一并结束；预交的鉴定费另行处理。接着可以另摇一次，这家机构不再参加；也可以指定。',
      tells: {
        drawn: (facts) => ({
          label: '摇中的机构',
          value: `${said(facts, 'body')}（${said(facts, 'field')}）`,
        }),
        'has-it': (facts) => ({
          label: '已经委托',
          value: `${said(facts, 'body')}，${dayZh(facts, 'dueOn')}以前提交鉴定书；撤销以后，这家机构不再鉴定`,
        }),
      },
      pages: { why: { title: '为什么不能由这家机构鉴定？' } },
      fields: {
        because: { label: '原因' },
        reasons: { label: '理由', hint: '有什么关系，或者缺什么；依据什么知道的。各方看得到' },
      },
      options: { because },
    },
  },
  refusals: {},
  entries: {
    'appraisal.LotSetAside': (body) => ({
      title: '撤销摇号结果',
      detail: `${said(body, 'body')}，${because[said(body, 'because') as keyof typeof because]}：${said(body, 'reasons')}`,
    }),
  },
};
