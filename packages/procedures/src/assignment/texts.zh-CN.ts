import type { TextCatalogue } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';

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
      tells: {
        'sat-before': (facts) => ({
          label: '发回重审',
          value: `原案号${said(facts, 'number')}。审理过原案的不能再审：${listed(facts, 'names', '、')}。应当另行组成合议庭，这里只登记承办人，判决由合议庭在线下制作`,
        }),
        'same-name': (facts) => ({
          label: '同当事人或者代理人同名',
          value: `本案有一位${said(facts, 'name')}，本院也有一位。是同一个人的，应当回避，不要分给这一位；是同名的另一个人，可以分`,
        }),
      },
    },
    'assignment.name-stand-in': {
      title: '指定代办立案的人员',
      lead: '本院负责这件事的人员都是本案当事人或者代理人，应当回避，或者岗位空缺。指定一位代为办理；审查立案的期限照常计算。',
      action: '指定',
      after: '从现在起由其办理，各方看得到是谁、为什么。',
      variants: {
        'filing-reviewer': { title: '指定代为审查立案的人员' },
        'filing-judge': { title: '指定代为决定是否立案的人员' },
      },
      pages: { who: { title: '由谁代办？' } },
      fields: {
        officer: { label: '代办的人员' },
        reasons: { label: '理由', hint: '各方看得到' },
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
    'assignment/own-case': (facts) => ({
      what: `${said(facts, 'name')}是本案的当事人或者代理人，不能分给这个人。`,
      why: '审判员、书记员是本案当事人或者代理人的，应当回避（民事诉讼法第四十七条）。',
      mend: '换一位再提交。',
    }),
    'assignment/recused': (facts) => ({
      what: `${said(facts, 'name')}已经决定回避，不能再分给这个人。`,
      why: '本案已有决定，写明了回避的理由。',
      mend: '换一位再提交。',
    }),
    'assignment/sat-before': (facts) => ({
      what: `${said(facts, 'name')}审理过原案，不能再审这件重审案件。`,
      why: `${said(facts, 'number')}发回重审，应当另行组成合议庭（民事诉讼法第四十一条）。`,
      mend: '换一位没有参加过原案审判的法官。',
    }),
    'assignment/still-in-post': () => ({
      what: '这位承办人还在任。',
      why: '还有别的岗位，可以继续承办。',
      mend: '不用办；要更换的，请重新分案。',
    }),
    'assignment/no-such-stand-in': () => ({
      what: '这位不能代办。',
      why: '审查立案，由本院在任的审判员、法官助理、书记员或者院、庭长代办；决定是否立案，由院长或者庭长代办。',
      mend: '重新选一位；没有合适的，请管理员先授予岗位。',
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
