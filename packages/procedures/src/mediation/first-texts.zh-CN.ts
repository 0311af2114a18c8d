import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';

const answers = { agreed: '愿意先调解', refused: '不愿意，请直接立案、审理' } as const;
const words: Readonly<Record<string, string>> = {
  agreed: '愿意先调解',
  refused: '不愿意调解',
  nothing: '还没有表示',
};
const held = { court: '本院人员主持', entrusted: '委托调解组织、调解员' } as const;
const ends = {
  refused: '有当事人不愿意调解',
  'no-agreement': '没有达成协议',
  'not-reached': '联系不上对方，调解不成',
  'time-over': '调解期限届满',
} as const;

const asked: NonNullable<CommandText['tells']> = {
  order: (facts) =>
    facts['order'] === 'mediate-first'
      ? {
          label: '本院的做法',
          value:
            '符合条件的，您愿意先调解，本院先安排调解、后立案；您不愿意，随时可以在这里说，本院接着审查，符合条件的就立案。',
        }
      : {
          label: '本院的做法',
          value: '先立案、后调解。符合条件的，七日内立案，不因为调解等着；立案以后再调解。',
        },
  'fee-waits': () => ({
    label: '诉讼费',
    value: '开庭审理以前的调解进行期间，不通知交费。调解不成，再发交费通知书。',
  }),
  said: (facts) => ({ label: '现在记着的意思', value: words[said(facts, 'answer')] ?? '' }),
  free: () => ({
    label: '愿意不愿意，由您自己定',
    value: '不愿意的，不用说理由，案件照常往下走，对您没有任何不利。愿意以后也可以改变主意。',
  }),
};

const bench: NonNullable<CommandText['tells']> = {
  word: (facts) => ({ label: said(facts, 'name'), value: words[said(facts, 'answer')] ?? '' }),
};

const short = (body: Facts, name: string): string => said(body, name).slice(0, 60);

export const firstZh: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> &
  Required<Pick<TextCatalogue, 'owed'>> = {
  commands: {
    'mediation.answer-first': {
      title: '说明愿不愿意先调解',
      lead: '适宜调解的纠纷，法律规定先行调解；当事人不愿意的，不调解。',
      action: '告诉法院',
      tells: asked,
      after: '愿意的，法院安排调解；不愿意的，先行调解马上结束，案件往下走。',
      pages: { answer: { title: '您愿意先调解吗？' } },
      fields: { answer: { label: '您的意思' } },
      options: { answer: answers },
    },
    'mediation.record-first-answer': {
      title: '录入当事人愿不愿意先调解',
      lead: '当事人打电话、写来或者当面说的。这是当事人的意思。',
      action: '录入',
      tells: asked,
      after: '不愿意的，先行调解马上结束。',
      pages: { answer: { title: '当事人怎么说？' } },
      fields: {
        answer: { label: '当事人的意思' },
        how: { label: '怎样说的' },
        receivedOn: { label: '哪一天' },
        attachments: { label: '扫描件' },
      },
      options: { answer: answers, how: { phone: '打电话', paper: '书面', 'in-person': '当面' } },
    },
    'mediation.begin-first': {
      title: '开始先行调解',
      lead: '',
      action: '记入',
      after: '',
      pages: {},
      fields: {},
    },
    'mediation.refer-first': {
      title: '立案以前先调解',
      lead: '本院先调解、后立案，原告也愿意的，可以先调解。原告随时可以要求立案。',
      action: '安排调解',
      tells: bench,
      after: '调解期间，审查立案的七日停下；调解结束或者原告要求立案的，从第二天起重新计算。',
      pages: { sure: { title: '安排立案以前的调解' } },
      fields: { sure: { label: '已经告诉原告：不愿意调解的，随时可以要求立案' } },
    },
    'mediation.take-up-first': {
      title: '写明由谁先行调解',
      lead: '由本院人员主持，或者委托调解组织、调解员。从接手的这一天起计算调解期限。',
      action: '记入',
      tells: bench,
      after:
        '立案以后，普通程序十五日，简易程序、小额诉讼七日；立案以前三十日。双方同意的，可以再延长三十日。',
      pages: { who: { title: '谁来调解？' } },
      fields: {
        held: { label: '方式' },
        mediator: { label: '调解员或者调解组织' },
        on: { label: '哪一天接手' },
      },
      options: { held },
    },
    'mediation.extend-first': {
      title: '延长先行调解',
      lead: '各方都同意的，可以延长一次，三十日。',
      action: '延长',
      tells: bench,
      after: '立案以后延长的日数不计入审理期限。',
      pages: { agreed: { title: '各方都同意吗？' } },
      fields: {
        agreed: { label: '各方都同意延长' },
        note: { label: '怎样同意的' },
      },
    },
    'mediation.end-first': {
      title: '结束先行调解',
      lead: '没有调成的，在这里结束。立案以后调成的，记入调解协议；立案以前调成的，要调解书的登记立案以后记入协议，不要的由原告撤回起诉：都不用在这里结束。',
      action: '结束',
      tells: bench,
      after: '立案以前的，接着审查立案；立案以后的，向原告发交费通知书，案件往下审理。',
      pages: { why: { title: '为什么结束？' } },
      fields: {
        why: { label: '原因' },
        note: { label: '说明', hint: '不要写当事人在调解里愿意让步的内容' },
      },
      options: { why: ends },
    },
  },
  refusals: {
    'mediation/registered-first': () => ({
      what: '本院先立案、后调解，没有安排立案以前的调解。',
      why: '从2025年1月1日起，法院先立案、后调解。这是本院的设置；要改的，由院长写明理由，向公众公布。',
      mend: '符合条件的，登记立案；原告愿意调解的，立案以后马上开始，调解期间不用交费。',
    }),
    'mediation/plaintiff-has-not-agreed': () => ({
      what: '原告没有表示愿意，没有安排立案以前的调解。',
      why: '民事诉讼法第一百二十五条：适宜调解的先行调解，当事人拒绝调解的除外。',
      mend: '问一问原告；不愿意的，接着审查，符合条件的登记立案。',
    }),
    'mediation/taken-up-on': () => ({
      what: '接手的日子不对。',
      why: '只能是先行调解开始以后、到今天为止的一天。',
      mend: '改一下日期。',
    }),
    'mediation/under-way': () => ({
      what: '先行调解还没有结束。',
      why: '先行调解期间不通知交费，也不审理。要审理的，先结束调解，再发交费通知书。',
      mend: '调解不成的，结束先行调解；调成的，记入调解协议。',
    }),
  },
  entries: {
    'mediation.FirstAnswered': (body) => ({
      title: `${words[said(body, 'answer')] ?? ''}${body['authority'] === undefined ? '' : '（代理权限待核实）'}`,
      detail: '',
    }),
    'mediation.FirstBegun': (body) => ({
      title: '开始先行调解',
      detail:
        body['moment'] === 'before'
          ? '原告愿意先调解；随时可以要求立案'
          : '调解期间不用交诉讼费；任何一方不愿意，随时结束',
    }),
    'mediation.FirstTakenUp': (body) => ({
      title: '先行调解有人接手',
      detail: `${said(body, 'mediator')}，调解到 ${dayZh(body, 'dueOn')}`,
    }),
    'mediation.FirstExtended': (body) => ({
      title: '各方同意延长先行调解',
      detail: `到 ${dayZh(body, 'dueOn')}`,
    }),
    'mediation.FirstEnded': (body) => ({
      title: '先行调解结束',
      detail: [ends[body['why'] as keyof typeof ends], short(body, 'note')]
        .filter((one) => one !== '')
        .join('：'),
    }),
  },
  owed: {
    'mediation.answer-first': '答复愿不愿意先调解',
    'mediation.take-up-first': '写明由谁先行调解',
    'mediation.end-first': '进行先行调解，调不成的结束',
  },
};
