import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';

const number = (facts: Facts): string => said(facts, 'seq');
const outcome = {
  'not-theirs': '不是账号持有人的行为',
  theirs: '是账号持有人的行为',
} as const;
const side: Readonly<Record<string, string>> = {
  plaintiff: '原告',
  defendant: '被告',
  'third-party': '第三人',
};

const listIn = (facts: Facts, name: string): readonly string[] => {
  const list = facts[name];
  return Array.isArray(list) ? list.map(String) : [];
};

const titles = (facts: Facts): string => listIn(facts, 'titles').join('、');
const acts = (facts: Facts) => ({
  label: '用这个账号办过的事',
  value: '',
  table: {
    head: ['号码', '什么事', '哪天'],
    rows: listIn(facts, 'seqs').map((each, at) => [
      each,
      listIn(facts, 'titles')[at] ?? '',
      dayZh({ day: listIn(facts, 'days')[at] ?? '' }, 'day'),
    ]),
  },
});

const pages = {
  which: {
    title: '哪一件不是本人办的？',
    lead: '下面列着用这个账号在本案里办过的事。写它的号码；有几件的，一件一件提。',
  },
  why: {
    title: '为什么说不是本人办的？',
    lead: '报警、挂失、停用账号的时间和凭证，有多少写多少。',
  },
};
const seq = { label: '卷宗里的号码', hint: '只写数字，比如 12' };

export const attributionZh: TextCatalogue = {
  commands: {
    'attribution.challenge': {
      title: '这件事不是我办的',
      lead: '有人用您的账号在本案里办了事，在这里告诉法官。账号还在别人手里的，请先在“我的账号”里停用。',
      action: '提出',
      after:
        '由法官决定是不是您的行为，并写明理由。决定以前，这件事照样留在卷宗里，各方都能看到您提出了异议；期限不会自己变动，需要顺延的，由法官决定。',
      pages,
      fields: {
        seq,
        reasons: { label: '经过和理由' },
        attachments: { label: '凭证' },
      },
      tells: { acts },
    },
    'attribution.record-challenge': {
      title: '代为提出：这件事不是本人办的',
      lead: '账号停用的人到窗口或者打电话，说本案里有事不是本人办的。',
      action: '记下',
      after: '由法官决定，并写明理由。各方都能看到。',
      pages,
      fields: {
        seq,
        reasons: { label: '本人说的经过和理由' },
        attachments: { label: '本人交的凭证' },
        seen: { label: '我核对过，说话的是账号持有人本人' },
      },
      tells: { acts },
    },
    'attribution.decide': {
      title: '决定是不是本人的行为',
      lead: '用账号办的事，算持有人的；有证据证明账号被盗用或者系统出错的，不算。',
      action: '作出决定',
      after:
        '这件事在卷宗里注明，不删除。各方收到通知。认定不是本人行为的，从决定起当作没有做过：答辩、同意、自认、核对过的笔录、确认的地址，以及因它才生效的送达，都不再算；法院已经据此办的，仍然有效，由您逐项处理。正在进行的期限也逐项请您决定是否顺延。',
      pages: { decision: { title: '您的决定和理由是什么？' } },
      fields: { outcome: { label: '决定' }, reasons: { label: '理由' } },
      options: { outcome },
      tells: {
        said: (facts) => ({
          label: `${said(facts, 'name')} 说第 ${number(facts)} 号（${titles(facts)}）不是本人办的`,
          value: said(facts, 'reasons'),
        }),
        held: (facts) => ({ label: said(facts, 'name'), value: '账号现在停用着' }),
        paper: (facts) => ({ label: '交的凭证', value: said(facts, 'name') }),
      },
    },
    'attribution.weigh-term': {
      title: '决定期限是否顺延',
      lead: '账号停用期间、认定不是本人行为以后，正在进行的期限要不要顺延，由您决定。不决定，期限照原来的走。',
      action: '作出决定',
      after: '顺延的，新的届满日记入卷宗，短信告诉这一方；不顺延的，理由也告诉。',
      pages: { term: { title: '这一项期限怎样处理？' } },
      fields: {
        outcome: { label: '决定' },
        to: { label: '新的届满日' },
        reasons: { label: '理由' },
      },
      options: { outcome: { moved: '顺延', stands: '不顺延' } },
      tells: {
        term: (facts) => ({
          label: `${side[said(facts, 'side')] ?? ''}的期限`,
          value: `现在的届满日是 ${dayZh(facts, 'dueOn')}`,
        }),
      },
    },
    'attribution.note-account': {
      title: '记下账号停用或者恢复',
      lead: '由法院的系统自动记入。',
      action: '记下',
      after: '停用期间，送到这个账号的不算送达，改用其他方式。',
      pages: { held: { title: '账号停用了吗？' } },
      fields: { held: { label: '停用' } },
    },
  },
  tasks: {
    'attribution.decide': '决定是不是本人的行为',
    'attribution.weigh-term': '决定期限是否顺延',
  },
  refusals: {
    'attribution/no-such-act': () => ({
      what: '这个号码上没有用这个账号办的事。',
      why: '只能就自己账号名下的事提出，别人办的事另有办法。',
      mend: '请照表里的号码再对一遍号码。',
    }),
    'attribution/waits-already': () => ({
      what: '这件事已经提出过，正在等法官决定。',
      why: '同一件事不用说两遍。',
      mend: '有新的凭证，交补充材料；另一件事，请写另一个号码。',
    }),
    'attribution/not-later': (facts) => ({
      what: '新的届满日要比原来的晚，也不能是过去的日子。',
      why: `原来的届满日是 ${dayZh(facts, 'last')}。顺延是给当事人补足时间，不能缩短。`,
      mend: '请改一个日子；不需要顺延的，选“不顺延”。',
    }),
  },
  entries: {
    'attribution.Challenged': (body) => ({
      title: '提出不是本人的行为',
      detail: body['seq'] === undefined ? '' : `第 ${number(body)} 号。${said(body, 'reasons')}`,
    }),
    'attribution.Decided': (body) => ({
      title: '决定是不是本人的行为',
      detail:
        body['seq'] === undefined
          ? ''
          : `第 ${number(body)} 号${outcome[said(body, 'outcome') as keyof typeof outcome]}。${body['outcome'] === 'not-theirs' ? '从决定起当作没有做过。' : ''}${said(body, 'reasons')}`,
    }),
    'attribution.AccountNoted': (body) => ({
      title:
        body['held'] === undefined
          ? '账号停用或者恢复'
          : body['held'] === true
            ? '有人的账号停用'
            : '账号恢复使用',
      detail: '',
    }),
    'attribution.TermWeighed': (body) => ({
      title: '决定期限是否顺延',
      detail:
        body['moved'] === undefined
          ? ''
          : `${body['moved'] === true ? '顺延' : '不顺延'}。${said(body, 'reasons')}`,
    }),
  },
};
