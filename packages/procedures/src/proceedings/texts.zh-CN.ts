import type { TextCatalogue } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';

export const proceedingsZh: TextCatalogue = {
  commands: {
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
    'deadline/still-running': () => ({ what: '期限还没有到。', why: '', mend: '' }),
  },
  entries: {
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
    'docket.ReactionSettled': () => ({ title: '没办成的事项已处理', detail: '' }),
  },
};
