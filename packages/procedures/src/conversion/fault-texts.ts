import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, dayZh, said } from '../framework/index.ts';
import { filesBesideEn, filesBesideZh } from '../shared/files-beside.ts';

/* That something failed: reported, taken down and answered. */

const kindsZh: Readonly<Record<string, string>> = {
  network: '网络断了、连不上',
  device: '设备坏了',
  power: '停电',
  platform: '平台打不开、报错',
  'force-majeure': '不可抗力（自然灾害、封路等）',
  other: '其他',
};
const kindsEn: Readonly<Record<string, string>> = {
  network: 'The connection failed',
  device: 'The device failed',
  power: 'The power failed',
  platform: 'The platform did not open or showed an error',
  'force-majeure': 'Force majeure (a natural disaster, a closed road)',
  other: 'Something else',
};

const reportedZh = {
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
const reportedEn = {
  pages: {
    what: { title: 'What went wrong?' },
    papers: {
      title: 'Do you have screenshots or pictures?',
      lead: 'If you have none, leave this open; the report is received all the same.',
    },
  },
  fields: {
    activity: {
      label: 'What you were doing',
      hint: 'For example: mediation online, giving an opinion',
    },
    kind: { label: 'What kind of fault' },
    happenedAt: { label: 'When' },
    text: {
      label: 'What happened',
      hint: 'What the screen said, how often you tried, whom you told',
    },
    attachments: { label: 'Screenshots, pictures, a notice of the power cut' },
  },
  options: { kind: kindsEn },
};

const zh: Readonly<Record<string, CommandText>> = {
  'conversion.report-fault': {
    title: '报告网络、设备等故障',
    lead: '断网、停电、设备坏了、平台打不开，没能参加或者没办成的，写在这里。什么时候都可以报。',
    action: '报告',
    after: '法官核实以后答复。答复以前，不会因为这次没有参加对您作不利的处理。',
    ...reportedZh,
  },
  'conversion.record-fault': {
    title: '登记当事人报告的故障',
    lead: '当事人在电话里说的，或者书面交来的，照原话登记；报告是当事人的，您只是代为录入。',
    action: '登记',
    after: '交法官核实。答复以前，不能因为这次没有参加作不利的处理。',
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
    lead: '经查明属于网络故障、设备损坏、电力中断或者不可抗力等原因的，不视为拒不到庭。',
    action: '答复',
    after:
      '答复通知报告的人。属实的，另行安排，不因这次没有参加作处理；不属实的，再看没有参加有没有正当理由。',
    tells: {
      ...filesBesideZh,
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
    fields: { found: { label: '属实吗' }, reasons: { label: '理由' } },
    options: { found: { yes: '属实，不视为没有到庭', no: '不属实' } },
  },
};

const en: Readonly<Record<string, CommandText>> = {
  'conversion.report-fault': {
    title: 'Report a fault',
    lead: 'If the connection, the power, a device or the platform failed and you could not take part or finish something, say so here, at any time.',
    action: 'Report',
    after:
      'A judge looks into it and answers. Until then nothing is held against you for having missed it.',
    ...reportedEn,
  },
  'conversion.record-fault': {
    title: 'Enter a fault that a party reported',
    lead: 'Told by telephone or handed in on paper: enter it in the party’s words. The report is the party’s; you only enter it.',
    action: 'Enter',
    after: 'It goes to the judge. Until it is answered nothing is held against the party.',
    pages: { how: { title: 'How was it reported?' }, ...reportedEn.pages },
    fields: {
      how: { label: 'How' },
      receivedOn: { label: 'Day of receipt' },
      evidence: {
        label: 'Where it can be heard or seen',
        hint: 'For example the time of the recording, the page of the file',
      },
      ...reportedEn.fields,
    },
    options: { how: { phone: 'By telephone', paper: 'On paper' }, ...reportedEn.options },
  },
  'conversion.answer-fault': {
    title: 'Look into a reported fault',
    lead: 'Whoever the connection, a device, the power or force majeure kept away has not refused to appear.',
    action: 'Answer',
    after:
      'Whoever reported it is told. Found so, it is held anew and nothing follows from the absence; found not so, it is still asked whether there was a good reason.',
    tells: {
      ...filesBesideEn,
      reported: (facts) => ({
        label: `${said(facts, 'name')} reports`,
        value: [
          said(facts, 'at'),
          said(facts, 'activity'),
          kindsEn[said(facts, 'kind')] ?? '',
          said(facts, 'text'),
        ]
          .filter((one) => one !== '')
          .join('; '),
      }),
    },
    pages: { finding: { title: 'What was found' } },
    fields: { found: { label: 'Was it so?' }, reasons: { label: 'Reasons' } },
    options: { found: { yes: 'Yes: it is no absence', no: 'No' } },
  },
};

const heardZh = (body: Facts): string =>
  body['basis'] === undefined
    ? ''
    : `（${dayZh(body, 'receivedOn')}提出，${said(body, 'recordedBy')}登记：${said(body, 'evidence')}）`;
const heardEn = (body: Facts): string =>
  body['basis'] === undefined
    ? ''
    : ` (received ${dayEn(body, 'receivedOn')}, entered by ${said(body, 'recordedBy')}: ${said(body, 'evidence')})`;

type Texts = Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> & {
  /** For whoever decides what follows from an absence. */
  readonly tells: NonNullable<CommandText['tells']>;
};

export const faultZh: Texts = {
  commands: zh,
  tells: {
    fault: (facts) => ({
      label: facts['found'] === true ? '报告过故障，查明属实' : '报告过故障，查明不属实',
      value: `${said(facts, 'text')}。${said(facts, 'reasons')}`,
    }),
  },
  refusals: {
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

export const faultEn: Texts = {
  commands: en,
  tells: {
    fault: (facts) => ({
      label:
        facts['found'] === true
          ? 'A fault was reported and found'
          : 'A fault was reported and not found',
      value: `${said(facts, 'text')} ${said(facts, 'reasons')}`,
    }),
  },
  refusals: {
    'conversion/fault-unanswered': (facts) => ({
      what: `The fault that ${said(facts, 'name')} reported has not been answered.`,
      why: 'Whoever the connection, a device, the power or force majeure kept away has not refused to appear; that is found first.',
      mend: 'Look into the fault and answer it first.',
    }),
    'conversion/fault-found': (facts) => ({
      what: `It was found that a fault kept ${said(facts, 'name')} away; nothing may follow from it.`,
      why: 'Whoever the connection, a device, the power or force majeure kept away had a good reason.',
      mend: 'Fix another day and summon them anew.',
    }),
  },
  entries: {
    'conversion.FaultReported': (body) => ({
      title: `Fault reported: ${(kindsEn[said(body, 'kind')] ?? '').toLowerCase()}`,
      detail: `${said(body, 'happenedAt').replace('T', ' ')}, ${said(body, 'text').slice(0, 60)}${heardEn(body)}`,
    }),
    'conversion.FaultAnswered': (body) => ({
      title: body['found'] === true ? 'Reported fault found' : 'Reported fault not found',
      detail: said(body, 'reasons').slice(0, 60),
    }),
  },
};
