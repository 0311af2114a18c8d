import type { ProblemCode } from './problem-codes.ts';
import type { Query } from './query.ts';

type Codes = readonly ProblemCode[];

/** Where a session begins: nobody has one yet. What a passkey is asked is kept for the visitor's session, so that needs one. */
const doors = ['sign-in', 'code-sign-in', 'demo-sign-in'];

/** Told by others than people, with a signature of their own. */
const signed = ['payment-notify'];

const ofOnesOwn: Codes = ['sign-in', 'not-found'];
const ofTheLog: Codes = [...ofOnesOwn, 'not-in-the-log-yet'];
const archive: Codes = [
  ...ofTheLog,
  'copy-too-large',
  'copy-being-made',
  'copy-on-its-way',
  'file-lost',
];

/** Why a file is kept shut. */
const shut: Codes = ['file-infected', 'file-not-scanned', 'file-without-verdict', 'file-held'];

const ofPages: Codes = [
  'sign-in',
  'file-missing',
  'file-lost',
  ...shut,
  'page-being-drawn',
  'page-not-drawn',
  'page-too-large',
  'pages-waiting',
  'pages-away',
];

/** What each question is refused with, beside what every one may be; a test holds the servers of all tests to it. */
const own: Readonly<Record<string, Codes>> = {
  events: ['sign-in', 'faulty'],
  means: ['sign-in'],
  'passkey-asked': ['no-passkey'],
  'sent-to-me': ['sign-in'],
  'account-data': ['sign-in', 'confirm-first'],
  representation: ['sign-in'],
  'upload-state': ['sign-in'],
  'sign-ins': ['sign-in'],
  form: ['not-found'],
  why: ['not-found'],
  answer: ['not-found'],
  case: ofOnesOwn,
  'case-addresses': ofOnesOwn,
  'case-as-of': ofOnesOwn,
  'case-find': [...ofOnesOwn, 'searches-waiting'],
  'case-page-text': [...ofOnesOwn, 'searches-waiting'],
  'case-proof': [...archive, ...shut, 'carries-no-proof'],
  'case-pack': archive,
  'case-copy': archive,
  'case-bundle': [...ofOnesOwn, 'bundle-not-bound', 'bundles-waiting'],
  'address-form': ['not-found'],
  'complaint-to-take-along': [...ofOnesOwn, 'bad-request'],
  causes: ['faulty'],
  outbox: ['not-found'],
  disputes: ['not-found'],
  'log-standing': ['not-found'],
  file: ['file-missing', 'file-lost', ...shut, 'no-such-part'],
  'file-text': ['sign-in', 'file-missing', ...shut, 'file-being-read', 'searches-waiting'],
  'file-pages': ofPages,
  'file-page': [...ofPages, 'page-missing'],
  verify: ['faulty', 'not-found'],
  'verify-proof': ['faulty', 'not-found', 'not-in-the-log-yet'],
  'verify-receipt': ['faulty', 'not-found'],
  reconciliation: ['not-found'],
  'reconciliation-import': ['not-found'],
  services: ['not-found'],
  served: ['faulty', 'no-such-served', 'codes-tried'],
  'message-check': ['faulty', 'no-such-message', 'codes-tried'],
  'served-file': ['file-missing', 'file-lost', ...shut, 'no-such-part'],
  'payment-link': ['faulty', 'no-such-payment-code', 'codes-tried'],
  announcements: ['faulty'],
  feedback: ['not-found'],
  'my-feedback': ['sign-in'],
  'one-feedback': ofOnesOwn,
  guide: ['not-found'],
  'law-deadline-ics': ['no-certain-day'],
  'law-check': ['faulty'],
  notes: ['sign-in', 'file-missing'],
  'note-save': ['file-missing', 'too-many-notes'],
  presenting: [
    ...ofOnesOwn,
    'file-missing',
    'presenting-apart',
    'presenting-not-now',
    'presenting-not-yours',
    'presenting-over',
    'presenting-taken',
    'presenting-too-fast',
  ],
  drafts: ['sign-in'],
  'draft-help': ['sign-in'],
  'draft-help-ask': ['not-found', 'court-zone-away'],
  helping: ['sign-in'],
  'helping-come': ['no-such-help', 'codes-tried'],
  'helped-form': ['not-found'],
  'helped-save': ['not-found', 'draft-changed'],
  'draft-keep': ['not-found'],
  'draft-save': ['not-found', 'draft-changed', 'too-many-drafts'],
  'sign-in': ['faulty', 'wrong-login', 'code-too', 'account-frozen', 'account-closed', 'too-many'],
  'phone-code': ['faulty', 'not-yours', 'another-factor', 'code-too-soon', 'codes-too-many'],
  'code-sign-in': [
    'faulty',
    'wrong-code',
    'account-frozen',
    'account-closed',
    'code-worn-out',
    'codes-rest',
  ],
  'passkey-sign-in': ['faulty', 'wrong-passkey', 'account-frozen'],
  'step-up': ['wrong-login', 'password-tried'],
  'demo-sign-in': ['not-found', 'account-frozen', 'account-closed'],
  clock: ['manual-clock-only'],
  'find-person': ['no-number-to-find', 'no-account', 'not-found'],
  invitation: ['sign-in', 'no-such-code', 'codes-tried'],
  court: ['not-found'],
};

/** Of every question: an address that cannot be read, and what is away. */
const always: Codes = ['bad-request', 'internal', 'database-away', 'files-away', 'court-zone-away'];

/** What a question may be refused with, by code. */
export function problemsOf({ name, method, bodyType }: Query): Codes {
  const writes = method !== 'get' && method !== 'head' && !signed.includes(name);
  return [
    ...new Set<ProblemCode>([
      ...(own[name] ?? []),
      ...(writes ? (['csrf'] as const) : []),
      ...(writes && !doors.includes(name) ? (['sign-in'] as const) : []),
      ...(writes && bodyType === undefined ? (['too-large'] as const) : []),
      ...always,
    ]),
  ];
}

/** Names of the table, for the test that holds them to be questions. */
export const namedHere = Object.keys(own);
