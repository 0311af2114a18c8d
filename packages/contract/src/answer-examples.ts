// An example of every answer. The compiler holds each to its type, and a test to the schema that is made from it.
import type { Answers } from './answers.ts';
import {
  addresses,
  caseAsOf,
  caseSpace,
  court,
  file,
  form,
  notOffered,
  offer,
  row,
  sha256,
  stream,
  task,
} from './case-examples.ts';
import { filePages, note, pageText, presenting } from './file-pages-examples.ts';
import { feedbackExamples } from './feedback-examples.ts';
import { found } from './found-examples.ts';
import { lawExamples } from './law-examples.ts';
import { paperExamples } from './paper-examples.ts';
import { helpExamples } from './help-example.ts';
import { accountDataExample } from './account-data-example.ts';
import { representationExample } from './representation-example.ts';

const at = '2026-03-02T02:00:00.000Z';
const number = '（2026）演0102民初1号';

const signIns: Answers['sign-ins'] = {
  open: [
    {
      id: '5f1c0a9be2d34c7788aa01ff',
      device: 'Chrome · Windows',
      how: 'password',
      openedAt: '2026-11-24T01:00:00.000Z',
      seenAt: '2026-11-24T01:20:00.000Z',
      here: true,
    },
  ],
  before: [],
};

const arrived: Answers['upload-begin'] = {
  sha256,
  name: '装修合同.pdf',
  mediaType: 'application/pdf',
  bytes: 48211,
};

const signedIn: Answers['sign-in'] = { signedIn: true, level: 1, csrf: '5f1c0a9be2d34c77' };

const guide = {
  topic: 'filing',
  stage: 'before',
  title: '申请立案',
  lead: '把纠纷交给法院处理的第一步。',
} as const;

const options: readonly { readonly value: string; readonly label: string }[] = [
  { value: '9143', label: '承揽合同纠纷' },
];

const book = { stream: 'rulebook:cn', proposed: [] } as const;

export const answerExamples: Answers = {
  'upload-begin': arrived,
  'upload-go-on': arrived,
  me: {
    signedIn: false,
    offices: [],
    csrf: '',
    court,
    standIns: ['sms'],
    demo: true,
    now: at,
    clock: 'real',
  },
  means: { means: [], totp: false, recoveryCodesLeft: null, passkeys: false },
  'totp-begun': {
    secret: 'JBSWY3DPEHPK3PXP',
    uri: 'otpauth://totp/xiezhi?secret=JBSWY3DPEHPK3PXP',
    picture: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  },
  'recovery-codes-begun': { codes: ['7K4M-92QH', 'X3TB-5RWD'] },
  'passkey-begun': { challenge: 'b3hGZ0…', rp: { name: '云州市东湖区人民法院' } },
  'passkey-asked': { challenge: 'b3hGZ0…' },
  'passkey-door': { challenge: 'b3hGZ0…' },
  'sent-to-me': {
    rows: [
      {
        id: '0f3a5c',
        at,
        channel: 'sms',
        address: '138****0001',
        subject: '',
        text: '【人民法院】有文书送达给您，请登录专用账号查看和下载。',
        state: 'sent',
        stream,
      },
    ],
    from: 0,
    perPage: 50,
    total: 1,
  },
  'account-data': accountDataExample,
  representation: representationExample,
  'device-key': { key: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=', seconds: 43200 },
  'sign-ins': signIns,
  'sign-out-there': signIns,
  'sign-out-everywhere': signIns,
  offers: { offers: [offer], notOffered: [notOffered] },
  form,
  why: { title: notOffered.title, refusals: notOffered.refusals },
  answer: {
    outcome: 'accepted',
    commandId: '01J0EXAMPLE-0001',
    receipts: [
      {
        stream,
        seq: 1,
        entry: '0123456789abcdef01234567',
        at,
        head: sha256,
        number: '20260302-7K4M-92QH-X3TB',
        title: '收到起诉材料',
        detail: '承揽合同纠纷',
        files: [{ sha256, name: '装修合同.pdf' }],
      },
    ],
    next: '法院七日内审查。',
  },
  cases: [row],
  case: caseSpace,
  'case-addresses': addresses,
  'case-as-of': caseAsOf,
  'case-find': found,
  'case-page-text': pageText,
  'file-pages': filePages,
  'file-text': {
    sha256,
    state: 'read',
    pages: [{ page: 1, text: '公民身份号码 110105198511220048', recognised: true }],
  },
  notes: { notes: [note] },
  presenting,
  'note-save': note,
  search: { rows: [row], from: 0, perPage: 50, total: 1 },
  tasks: { rows: [task], from: 0, perPage: 500, total: 1 },
  overdue: [task],
  causes: options,
  courts: [{ value: court.id, label: court.name, hint: court.code }],
  'demo-cards': [
    { person: 'shen', name: '沈秋禾', role: '原告', story: '装修没有做完，要退还装修款。' },
  ],
  outbox: [
    {
      id: 'm1',
      channel: 'sms',
      address: '138****0001',
      subject: '',
      text: '您有一份文书待签收。',
      sentAt: at,
      proof: null,
    },
  ],
  'log-standing': {
    name: 'court.example/log',
    size: 20_412,
    waiting: 0,
    signedAt: at,
    policy: true,
    seers: [
      {
        name: 'notary',
        kind: 'witness',
        runBy: '云州公证处',
        interest: 'none',
        asked: true,
        seen: 20_412,
        at,
      },
    ],
    alarms: [],
  },
  disputes: [
    {
      stream: 'dispute:0123456789abcdef01234567',
      name: '沈秋禾',
      residentId: '1101************21',
      mobile: '13800000001',
      note: '不是我注册的。',
      at,
      account: null,
    },
  ],
  ...lawExamples,
  ...paperExamples,
  ...feedbackExamples,
  guides: {
    guides: [guide],
    functions: [
      { name: 'filing', title: '立案', had: 'whole', note: null, until: null, guide: 'filing' },
    ],
    complete: false,
    mediation: {
      order: 'register-first',
      source: '最高人民法院关于严格规范民事案件立案、调解工作的意见（2025年1月1日起施行）',
      set: false,
      reasons: null,
    },
    court,
  },
  guide: {
    ...guide,
    how: ['写明被告、请求和事实，附上证据。'],
    rights: ['申请回避'],
    duties: ['据实陈述'],
    consequences: ['逾期不交诉讼费的，按撤诉处理。'],
    offline: '到立案窗口办理。',
    basis: [],
    own: null,
    court,
  },
  'probe-up': { bytes: 4 },
  preview: {
    outcome: 'rehearsed',
    warnings: [],
    papers: [{ title: file.name, addressee: null, missing: [] }],
  },
  ...helpExamples,
  'sign-in': signedIn,
  'sign-out': { signedIn: false },
  'phone-code': { sent: true, to: '138****0001', expiresInSeconds: 600, resendInSeconds: 60 },
  'code-sign-in': signedIn,
  'passkey-sign-in': signedIn,
  'step-up': { level: 2 },
  'demo-sign-in': signedIn,
  clock: { now: at },
  'find-person': {
    stream: 'person:0123456789abcdef01234567',
    name: '沈秋禾',
    level: 2,
    frozen: false,
  },
  calendar: [
    {
      date: '2026-04-08',
      time: '09:30',
      until: '11:30',
      clashes: [],
      title: '沈秋禾诉安居装饰有限公司',
      number,
      stream,
      hearing: 'h1',
      purpose: '开庭审理',
      held: false,
      place: '第三法庭',
    },
  ],
  invitation: {
    stream,
    code: '7K4M-92QH',
    court: court.name,
    number,
    cause: '承揽合同纠纷',
    parties: [{ role: '被告', name: '安居**', kind: 'organisation', invited: true }],
  },
  court: {
    stream: court.id,
    name: court.name,
    code: court.code,
    address: court.address,
    hours: court.hours,
    phone: court.phone,
    site: '',
    divisions: [{ id: 'd1', name: '民事审判庭' }],
    offices: [{ id: 'o1', name: '林知微', postTitle: '审判员', division: 'd1' }],
    unfilled: ['书记员'],
    policies: [
      {
        setting: 'payment-days',
        title: '交费的日数',
        value: '7',
        byDefault: true,
        reasons: null,
      },
    ],
    mail: null,
    otherKinds: [],
    calendar: { ...book, from: 2004, to: 2026, missing: [], provisional: 0, loaded: [] },
    records: { ...book, ratesUntil: '2026-09-19', entered: [] },
    guides: [],
  },
};
