import type { TextCatalogue } from '../framework/index.ts';

export const assignmentZh: TextCatalogue = {
  commands: {
    'assignment.assign': {
      title: '分案',
      lead: '确定审判员和书记员。',
      action: '分案',
      after: '从现在起由其承办，短信告知各方；更换的，以前办的事仍然有效。',
      pages: { bench: { title: '由谁承办？' } },
      fields: {
        judge: { label: '审判员' },
        clerk: { label: '书记员' },
        reasons: { label: '更换的理由', hint: '各方看得到' },
      },
    },
    'assignment.note-ended-post': {
      title: '记下承办人离任',
      lead: '由法院的系统自动记入。',
      action: '记下',
      after: '从现在起不再承办，重新分案；以前办的事仍然有效。',
      pages: {},
      fields: {},
    },
  },
  refusals: {
    'assignment/say-why': () => ({
      what: '更换承办人，要写明理由。',
      why: '各方要知道由谁审理、为什么更换。',
      mend: '写明理由再提交。',
    }),
    'assignment/still-in-post': () => ({
      what: '这位承办人还在任。',
      why: '还有别的岗位，可以继续承办。',
      mend: '不用办；要更换的，请重新分案。',
    }),
    'assignment/no-such-judge': () => ({
      what: '没有找到这位审判员。',
      why: '只能分给本院在任的审判员。',
      mend: '重新选一位。',
    }),
    'assignment/no-such-clerk': () => ({
      what: '没有找到这位书记员。',
      why: '只能分给本院在任的书记员。',
      mend: '重新选一位。',
    }),
  },
  entries: {},
};
