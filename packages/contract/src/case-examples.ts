// One case as the examples of the API tell it: an invented court, invented people.
import type { AddressesDto } from './addresses.ts';
import type { CourtDto } from './court.ts';
import type { FormDto } from './form.ts';
import type { ServicesDto } from './preview.ts';
import type {
  ArticleDto,
  CaseAsOfDto,
  CaseRowDto,
  CaseSpaceDto,
  DueDto,
  FileDto,
  NotOfferedDto,
  OfferDto,
  StageDto,
  TaskRowDto,
} from './wire.ts';

export const stream = 'case:0123456789abcdef01234567';
export const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const number = '（2026）演0102民初1号';
const title = '沈秋禾诉安居装饰有限公司';
const cause = '承揽合同纠纷';

export const court: CourtDto = {
  id: 'court:0123456789abcdef01234567',
  name: '云州市东湖区人民法院',
  code: '演0102',
  address: '云州市东湖区明理路1号',
  hours: '工作日9:00—17:00',
  phone: '12368',
};

const article: ArticleDto = {
  id: 'CPL-128',
  name: '《民事诉讼法》第一百二十八条',
  short: '民诉法 128',
};
const due: DueDto = {
  on: '2026-03-17',
  at: '2026-03-17T15:59:59.999Z',
  days: 15,
  provisional: false,
};

export const offer: OfferDto = {
  command: 'defence.answer',
  stream,
  key: 'p2',
  title: '提交答辩状',
  lead: '就原告的请求和理由，写明您的意见。',
  action: '提交',
  basis: [article],
  act: '提交答辩状',
  due,
  owed: true,
};

export const notOffered: NotOfferedDto = {
  command: 'hearing.schedule',
  stream,
  key: '',
  title: '排定开庭',
  refusals: [
    {
      code: 'docket/no-longer-open',
      what: '这件事现在不能办。',
      why: '案件已经走到别的一步。',
      mend: '请打开案件，看现在能办什么。',
      ground: { kind: 'technical', trouble: false },
      remedy: [{ kind: 'retry' }],
    },
  ],
};

export const file: FileDto = {
  sha256,
  name: '受理案件通知书.pdf',
  mediaType: 'application/pdf',
  bytes: 48211,
  url: `/api/files/${sha256}?stream=${stream}`,
};

const stages: readonly StageDto[] = [
  { id: 'filing', title: '立案', state: 'done', note: '2026-03-02' },
  { id: 'defence', title: '答辩', state: 'now', note: '' },
];
const participants = [
  { role: 'plaintiff', roleTitle: '原告', name: '沈秋禾', you: true, detail: '' },
  { role: 'defendant', roleTitle: '被告', name: '安居装饰有限公司', you: false, detail: '' },
];
const facts = [{ label: '程序', value: '简易程序' }];
const next = [{ on: '2026-03-17', text: '被告提交答辩状的最后一日', provisional: false }];
const papers = [
  {
    id: 'd1',
    title: '受理案件通知书',
    at: '2026-03-02T02:00:00.000Z',
    state: 'served' as const,
    servedOn: '2026-03-02',
    file,
  },
];

export const row: CaseRowDto = {
  stream,
  number,
  title,
  cause,
  stage: 'defence',
  stageTitle: '答辩',
  role: '原告',
  updatedAt: '2026-03-02T02:00:00.000Z',
  openTasks: 1,
  due,
};

export const caseSpace: CaseSpaceDto = {
  stream,
  number,
  title,
  cause,
  court,
  youAre: '原告',
  bench: '审判员林知微',
  stages,
  offers: [],
  notOffered: [notOffered],
  next,
  participants,
  lanes: [
    {
      step: 'hearing',
      title: '开庭',
      cells: [
        {
          party: '沈秋禾',
          mode: 'online',
          note: '第 1 号',
          since: '2026-03-02T02:00:00.000Z',
          seq: 1,
          entry: '0123456789abcdef01234567',
        },
      ],
    },
  ],
  facts,
  docket: [
    {
      seq: 1,
      id: '0123456789abcdef01234567',
      number: '20260302-7K4M-92QH-X3TB',
      at: '2026-03-02T02:00:00.000Z',
      kind: 'filing.Submitted',
      title: '收到起诉材料',
      detail: cause,
      who: '沈秋禾',
      audience: '当事人和法院',
      files: [file],
      commitment: sha256,
    },
  ],
  exhibits: [],
  papers,
  lastSeq: 1,
  head: sha256,
};

export const caseAsOf: CaseAsOfDto = {
  stream,
  seq: 1,
  at: '2026-03-02T02:00:00.000Z',
  entry: '收到起诉材料',
  before: null,
  after: 2,
  number,
  title,
  cause,
  stages,
  participants,
  facts,
  owed: next,
  exhibits: [
    {
      id: 'x1',
      number: '原告证据1',
      name: '装修合同',
      by: '沈秋禾',
      gone: false,
      marks: [],
      facts: [{ label: '证明目的', value: '证明双方约定的价款。' }],
      files: [],
    },
  ],
  papers,
};

export const addresses: AddressesDto = {
  stream,
  number,
  title,
  own: true,
  confirmations: [
    {
      participant: 'p1',
      name: '沈秋禾',
      role: '原告',
      facts: [{ label: '送达地址', value: '云州市东湖区文昌街5号' }],
    },
  ],
};

export const task: TaskRowDto = {
  stream,
  number,
  caseTitle: title,
  command: 'filing.register',
  key: '',
  title: '审查起诉材料',
  note: cause,
  several: true,
  basis: [{ id: 'CPL-126', name: '《民事诉讼法》第一百二十六条', short: '民诉法 126' }],
  due,
  day: 2,
};

export const form: FormDto = {
  command: 'defence.answer',
  stream,
  key: 'p2',
  title: '提交答辩状',
  lead: '就原告的请求和理由，写明您的意见。',
  action: '提交',
  after: '法院收到后五日内把副本发给原告。',
  basis: [article],
  tells: [{ label: '原告的请求', value: '退还装修款60480元' }],
  pages: [
    {
      id: 'answer',
      title: '您怎么答辩？',
      fields: [
        {
          path: 'text',
          component: 'long-text',
          label: '答辩意见',
          optional: false,
          maxLength: 20000,
        },
      ],
    },
  ],
  values: {},
  draft: null,
  preview: null,
};

export const services: ServicesDto = {
  rows: [
    {
      stream,
      service: 's1',
      caseNumber: number,
      addressee: '安居装饰有限公司',
      papers: ['起诉状副本', '应诉通知书'],
      channels: ['account'],
      state: 'served',
      orderedAt: '2026-03-02T02:00:00.000Z',
      effectiveAt: '2026-03-02T06:12:00.000Z',
      branch: null,
      last: '签收',
      certificate: null,
    },
  ],
  from: 0,
  perPage: 10,
  total: 1,
  counts: { served: 1, pending: 0, failed: 0, undone: 0 },
};
