import type { Answers } from './answers.ts';
import { court, services, sha256, stream } from './case-examples.ts';

const at = '2026-03-02T02:00:00.000Z';
const number = '（2026）演0102民初1号';

const reconciliation: Answers['reconciliation'] = {
  on: '2026-03-02',
  source: 'imported',
  standIn: false,
  lines: 1,
  entries: 1,
  matched: 1,
  there: 65600,
  here: 65600,
  differences: [],
  besides: [],
};

/** What is asked about papers and payments, much of it by whoever holds nothing but a number. */
export const paperExamples: Pick<
  Answers,
  | 'verify'
  | 'verify-receipt'
  | 'reconciliation'
  | 'reconciliation-import'
  | 'services'
  | 'served'
  | 'message-check'
  | 'payment-link'
  | 'announcements'
> = {
  verify: {
    court: court.name,
    invented: true,
    title: '受理案件通知书',
    number: '（****）演****民初*1号',
    orderedOn: '2026-03-02',
    leaf: 4737,
    sha256: null,
    replaced: false,
  },
  'verify-receipt': {
    court: court.name,
    invented: true,
    number: '20260302-7K4M-92QH-X3TB',
    title: '收到答辩状',
    at,
  },
  reconciliation,
  'reconciliation-import': reconciliation,
  services,
  served: {
    court: court.name,
    invented: true,
    caseNumber: number,
    addressee: '安居装饰有限公司',
    services: [
      {
        on: '2026-03-02',
        effective: true,
        papers: [
          { title: '起诉状副本', name: '起诉状副本.pdf', sha256, url: '/api/served/file?pass=…' },
        ],
      },
    ],
  },
  'message-check': {
    court: court.name,
    channel: 'sms',
    sentOn: '2026-03-02',
    subject: '',
    text: '【云州市东湖区人民法院】您的案件有新的文书，请登录专用账号查看。核对号7K4M-92QH。',
    atRequest: false,
    standIn: true,
  },
  'payment-link': {
    stream,
    code: '7K4M-92QH',
    court: court.name,
    invented: true,
    cause: '承揽合同纠纷',
    plaintiffs: ['沈某某'],
    defendants: ['安居装饰有限公司'],
    counterclaim: false,
    appeal: false,
    fen: 65600,
    dueOn: '2026-03-09',
    provisional: false,
    state: 'owed',
    mine: false,
  },
  announcements: {
    items: [
      {
        title: '公告',
        court: court.name,
        caseNumber: number,
        addressee: '安居装饰有限公司',
        text: ['本院受理……一案，现依法向你公告送达起诉状副本。'],
        on: '2026-03-02',
        dueOn: '2026-04-01',
        provisional: false,
        over: false,
      },
    ],
    next: null,
  },
};
