import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';
import { filesBesideZh } from '../shared/files-beside.ts';

/* That something failed: reported, taken down and answered. */

const kindsZh: Readonly<Record<string, string>> = {
  network: '网络断了、连不上',
  device: '设备坏了',
  power: '停电',
  platform: '平台打不开、报错',
  'force-majeure': '不可抗力（自然灾害、封路等）',
  other: '其他',
};

const reportedZh = {
  tells: {
    'holds-up': () => ({
      label: '答复以前',
      value: '不会因为这次没有参加作不利的处理',
    }),
    'another-act': () => ({
      label: '别的事照常',
      value: '报告本身不停期限、不停缴费；因此来不及的，另外申请。没能参加开庭等的，写明是哪一次',
    }),
    decided: (facts: Facts) => ({
      label: `${dayZh(facts, 'on')}没有参加`,
      value: '怎样处理，法官已经决定；报告照收，不改变这个决定',
    }),
  },
  pages: {
    what: { title: '出了什么问题？' },
    papers: { title: '有没有截图、照片？', lead: '没有的，不用传，照样收。' },
  },
  fields: {
    activity: { label: '当时在办什么', hint: '例如：在线调解、提交质证意见' },
    kind: { label: '什么问题' },
    happenedAt: { label: '什么时候' },
    text: { label: '经过', hint: '看到什么提示、试过几次、联系过谁' },
    attachments: { label: '截图、照片、停电通知等' },
  },
  options: { kind: kindsZh },
};

const zh: Readonly<Record<string, CommandText>> = {
  'conversion.report-fault': {
    title: '报告网络、设备等故障',
    lead: '断网、停电、设备坏了、平台打不开，没能参加或者没办成的，写在这里。什么时候都可以报。',
    action: '报告',
    after: '法官核实以后答复，答复会通知您。',
    ...reportedZh,
  },
  'conversion.record-fault': {
    title: '登记当事人报告的故障',
    lead: '当事人在电话里说的，或者书面交来的，照原话登记；报告是当事人的，您只是代为录入。',
    action: '登记',
    after: '交法官核实并答复。',
    pages: { how: { title: '怎样报告的？' }, ...reportedZh.pages },
    fields: {
      how: { label: '方式' },
      receivedOn: { label: '收到的日子' },
      evidence: { label: '凭据', hint: '例如电话录音的时间、卷宗页码' },
      ...reportedZh.fields,
    },
    options: { how: { phone: '电话', paper: '书面' }, ...reportedZh.options },
  },
  'conversion.answer-fault': {
    title: '核实报告的故障',
    lead: '先查明是不是真有其事、是什么原因，再答复。',
    action: '答复',
    after: '答复通知报告的人。没有参加有没有正当理由、怎样处理，由法官另行决定。',
    tells: {
      ...filesBesideZh,
      'excuses-it': () => ({
        label: '查明属实的',
        value: '不视为没有到庭，另行安排，不因这次没有参加作处理',
      }),
      'may-excuse': () => ({
        label: '查明属实的',
        value:
          '因此没能参加哪一次，在下面选出来：对那一次，不视为没有到庭，另行安排。不选的，只答复属实不属实',
      }),
      'excuses-none': () => ({
        label: '查明属实的',
        value: '只答复属实不属实；报告的人没有错过还没有处理的开庭',
      }),
      reported: (facts) => ({
        label: `${said(facts, 'name')}报告`,
        value: [
          said(facts, 'at'),
          said(facts, 'activity'),
          kindsZh[said(facts, 'kind')] ?? '',
          said(facts, 'text'),
        ]
          .filter((one) => one !== '')
          .join('；'),
      }),
    },
    pages: { finding: { title: '查明的情况' } },
    fields: {
      found: { label: '属实吗' },
      excuses: { label: '因此没能参加的', hint: '没有的不选' },
      reasons: { label: '理由' },
    },
    options: { found: { yes: '属实', no: '不属实' } },
  },
};

const heardZh = (body: Facts): string =>
  body['basis'] === undefined
    ? ''
    : `（${dayZh(body, 'receivedOn')}提出，${said(body, 'recordedBy')}登记：${said(body, 'evidence')}）`;

export interface FaultTexts extends Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> {
  /** For whoever decides what follows from an absence. */
  readonly tells: NonNullable<CommandText['tells']>;
}

export const faultZh: FaultTexts = {
  commands: zh,
  tells: {
    fault: (facts) => ({
      label: facts['found'] === true ? '报告过故障，查明属实' : '报告过故障，查明不属实',
      value: `${said(facts, 'text')}。${said(facts, 'reasons')}`,
    }),
  },
  refusals: {
    'conversion/not-missed': () => ({
      what: '选的不是报告的人没能参加、还没有处理的那一次。',
      why: '参加了的、已经作过处理的，不再因为故障另行安排。',
      mend: '改选，或者不选。',
    }),
    'conversion/fault-unanswered': (facts) => ({
      what: `${said(facts, 'name')}报告的故障还没有答复。`,
      why: '网络故障、设备损坏、停电、不可抗力等原因造成没有参加的，不视为拒不到庭；先查明，再看有没有后果。',
      mend: '先核实故障并答复。',
    }),
    'conversion/fault-found': (facts) => ({
      what: `已经查明${said(facts, 'name')}因为故障没能参加，不能因此作处理。`,
      why: '因网络故障、设备损坏、停电、不可抗力等原因没有参加的，不是没有正当理由。',
      mend: '另定日期，重新通知。',
    }),
  },
  entries: {
    'conversion.FaultReported': (body) => ({
      title: `报告故障：${kindsZh[said(body, 'kind')] ?? ''}`,
      detail: `${said(body, 'happenedAt').replace('T', ' ')}，${said(body, 'text').slice(0, 60)}${heardZh(body)}`,
    }),
    'conversion.FaultAnswered': (body) => ({
      title: body['found'] === true ? '报告的故障查明属实' : '报告的故障查明不属实',
      detail: said(body, 'reasons').slice(0, 60),
    }),
  },
};
