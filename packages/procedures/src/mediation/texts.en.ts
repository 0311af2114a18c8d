// One catalogue, as long as mediation has words; beside it the Chinese, key by key.
import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { termTellsEn } from '../shared/sums-in-words.ts';
import { numberedLines } from '../shared/numbered-lines.ts';
import { dayEn, listed, said } from '../framework/index.ts';
import { minorSelfTellsEn, minorTellsEn } from '../shared/minors-texts.ts';
import { filesBesideEn } from '../shared/files-beside.ts';

const forms = {
  statement: 'A mediation statement, which binds when both sides have signed for it',
  reconciled: 'Spouses are reconciled: in the record, without a statement',
  'adoption-kept': 'An adoption is kept: in the record, without a statement',
  'performed-at-once': 'It can be performed at once: in the record, without a statement',
  'none-needed': 'Another case that needs none: in the record',
} as const;

const ends = {
  'not-signed': 'A party has not signed, or not signed for the statement',
  'not-voluntary': 'It is not voluntary on both sides',
  unlawful: 'It goes against the law',
  'gone-back': 'A party has gone back on it',
} as const;

const agreed: NonNullable<CommandText['tells']> = {
  facts: (facts) => ({ label: 'Facts of the case', value: said(facts, 'said') }),
  terms: (facts) => ({ label: 'What was agreed', value: numberedLines(facts, 'terms', '. ') }),
  costs: (facts) => ({ label: 'Who bears the costs', value: said(facts, 'said') }),
  form: (facts) => ({ label: 'How it binds', value: forms[facts['form'] as keyof typeof forms] }),
};

const authority: NonNullable<CommandText['tells']> = {
  authority: (facts) => ({
    label: 'Authority is missing',
    value:
      facts['authority'] === 'pending'
        ? 'The court has not checked your authority yet. What you say is received; until then it is not the party’s own word.'
        : 'Your power of attorney does not name settling. What you say is received; it becomes the party’s own word once special authority is shown.',
  }),
};

const doubts: NonNullable<CommandText['tells']> = {
  'unshown-going-back': (facts) => ({
    label: `Somebody went back on it for ${said(facts, 'name')}, without authority shown`,
    value: said(facts, 'reasons'),
  }),
};

const inTime: NonNullable<CommandText['tells']> = {
  'in-time': () => ({
    label: 'It does not bind yet',
    value:
      'Until both sides have signed for the statement, or all have signed the record, either side may go back on it. The case then goes on and the court judges in time.',
  }),
  late: (facts) => ({
    label: 'It binds already',
    value: `It has bound since ${dayEn(facts, 'on')}. What you say is received and a judge answers it; meanwhile the agreement has to be kept. If it was not voluntary, or goes against the law, you can apply for a retrial.`,
  }),
};

const paper = { paper: { title: 'The paper received' } };
const paperFields = {
  receivedOn: { label: 'Received on' },
  postedOn: { label: 'Posted on', hint: 'If it came by post, the date of the postmark' },
  attachments: { label: 'Scans' },
};
const unshown = (body: Facts): string =>
  body['authority'] === undefined ? '' : ' (authority to be checked)';
const short = (body: Facts, name: string): string => said(body, name).slice(0, 60);

export const mediationEn: TextCatalogue = {
  commands: {
    'mediation.record': {
      title: 'Record an agreement reached in mediation',
      lead: 'Where both sides agreed of their own free will before the court: how it was held, the facts of the case, and what was agreed.',
      action: 'Enter',
      after:
        'All sides see it and sign; once the judge has found it voluntary and lawful, a statement is made or the record signed. Until it binds, either side may go back on it.',
      pages: {
        held: { title: 'How was it held?' },
        agreed: { title: 'What was agreed?' },
        form: { title: 'In what form?' },
      },
      fields: {
        on: { label: 'Held on' },
        place: { label: 'Place', hint: 'If it was held online, say so' },
        held: { label: 'Held by' },
        present: {
          label: 'Parties who were there',
          hint: 'Themselves or by an agent, in person or online',
        },
        invited: { label: 'Who was invited to help', hint: 'Leave empty if nobody was' },
        facts: {
          label: 'Facts of the case',
          hint: 'The statement has to tell them: what is undisputed or has been established',
        },
        terms: { label: 'What was agreed', hint: 'One by one, each with its amount if it has one' },
        costs: {
          label: 'Who bears the costs',
          hint: 'As they agreed; if they did not agree on that, as the court decided',
        },
        thirds: {
          label: 'Third parties that take something on',
          hint: 'They sign as well, and sign for the statement',
        },
        form: {
          label: 'Form',
          hint: 'As a rule a statement; only in the four cases of the law can it be left out',
        },
        attachments: { label: 'Record of the mediation', hint: 'A scan of the signed record' },
      },
      options: { held: { 'one-judge': 'One judge', panel: 'The panel' }, form: forms },
      tells: { ...minorTellsEn, ...termTellsEn },
    },
    'mediation.note-failure': {
      title: 'Record that no agreement was reached',
      lead: 'It was tried, and they did not agree.',
      action: 'Enter',
      after:
        'The case goes on and the court judges in time. Nothing said in mediation is held against anybody.',
      pages: { held: { title: 'The mediation' } },
      fields: {
        on: { label: 'Held on' },
        place: { label: 'Place' },
        note: { label: 'What happened', hint: 'Leave out what either side was ready to give up' },
      },
    },
    'mediation.sign': {
      title: 'Sign the agreement',
      lead: 'Read the agreement, and sign if you agree of your own free will. If not, do not sign; nobody may make you.',
      action: 'Sign',
      tells: { ...authority, ...agreed, ...minorSelfTellsEn },
      after:
        'Signing does not bind you yet: a statement binds when both sides have signed for it, a record when all sides, judge and clerk have signed.',
      pages: { sign: { title: 'Do you agree?' } },
      fields: { agreed: { label: 'I have read it and agree of my own free will' } },
    },
    'mediation.record-signature': {
      title: 'Enter a signature on paper',
      lead: 'What a party signed is scanned and entered; it is the party’s signature.',
      action: 'Enter',
      tells: { ...agreed, ...minorTellsEn },
      after: 'Once all have signed, a judge confirms it.',
      pages: paper,
      fields: paperFields,
    },
    'mediation.confirm': {
      title: 'Confirm the agreement',
      lead: 'All have signed. See whether it is voluntary and lawful, and sign.',
      action: 'Confirm and sign',
      tells: { ...doubts, ...agreed, ...minorTellsEn },
      after:
        'A statement is made at once, and the clerk serves it on the parties themselves to sign for. Without a statement the clerk signs the record.',
      pages: { found: { title: 'What do you find?' } },
      fields: {
        voluntary: { label: 'Both sides agreed freely, and nobody was forced' },
        lawful: { label: 'It does not go against the law' },
        reasons: { label: 'Reasons' },
      },
    },
    'mediation.countersign': {
      title: 'Sign the record of the mediation',
      lead: 'Without a statement, the agreement binds once the clerk has signed.',
      action: 'Sign',
      tells: agreed,
      after:
        'Parties, judge and clerk have then all signed: the agreement binds, and the suit ends by it.',
      pages: { sign: { title: 'Sign' } },
      fields: { signed: { label: 'I sign the record' } },
    },
    'mediation.go-back': {
      title: 'Go back on the agreement',
      lead: 'If you do not want to keep to the agreement, tell the court here. You need not give reasons.',
      action: 'Tell the court',
      tells: { ...inTime, ...authority },
      after:
        'Before it binds, the agreement falls and the case goes on. If it binds already, a judge answers you.',
      pages: { reasons: { title: 'What do you want to tell the court?' } },
      fields: {
        reasons: { label: 'Reasons' },
        sure: { label: 'I do not agree to this agreement' },
      },
    },
    'mediation.record-going-back': {
      title: 'Enter that a party goes back on it',
      lead: 'In writing, or by refusing to sign for the statement when it was served. It is the party’s act.',
      action: 'Enter',
      tells: inTime,
      after: 'Before it binds, the case goes on. If it binds already, a judge answers.',
      pages: { ...paper, reasons: { title: 'Which reasons were given?' } },
      fields: { ...paperFields, reasons: { label: 'Reasons' } },
    },
    'mediation.end': {
      title: 'End the mediation; the case goes on',
      lead: 'Where the agreement does not bind yet and a party does not sign, or it is not voluntary or not lawful.',
      action: 'End it',
      tells: {
        unsigned: (facts) => ({ label: 'Not signed yet', value: listed(facts, 'names', ', ') }),
        ...doubts,
      },
      after:
        'The agreement falls, the case goes on and the court judges in time. All parties can read the reasons.',
      pages: { why: { title: 'Why does it end?' } },
      fields: { why: { label: 'Ground' }, reasons: { label: 'Reasons' } },
      options: { why: ends },
    },
    'mediation.answer-late': {
      title: 'Answer a party that went back on it too late',
      lead: 'It binds already. Tell the party why that stands, and what is open to it.',
      action: 'Answer',
      tells: {
        ...filesBesideEn,
        asked: (facts) => ({
          label: `${said(facts, 'name')} went back on it`,
          value: `${said(facts, 'reasons') || 'No reasons given'}\nIt has bound since ${dayEn(facts, 'on')}`,
        }),
      },
      after:
        'All parties can read the answer. The agreement goes on to bind; an application for a retrial is looked at on its own.',
      pages: { answer: { title: 'What is the answer?' } },
      fields: { reasons: { label: 'Answer' } },
    },
    'mediation.take-effect': {
      title: 'The agreement binds',
      lead: '',
      action: 'Enter',
      after: '',
      pages: {},
      fields: {},
    },
  },
  refusals: {
    'mediation/in-the-future': () => ({
      what: 'That day has not come yet.',
      why: 'What is recorded is a mediation that was held.',
      mend: 'Give the day on which it was held.',
    }),
    'mediation/choose-parties': () => ({
      what: 'Somebody among those who were there is not a party to the case now.',
      why: 'Only parties are chosen here; others are named as invited to help.',
      mend: 'Choose from the list.',
    }),
    'mediation/choose-third-parties': () => ({
      what: 'Somebody you chose is not a third party.',
      why: 'Plaintiffs and defendants sign in any case and need not be chosen.',
      mend: 'Choose only third parties that take something on.',
    }),
    'mediation/not-signed': (facts) => ({
      what: `It cannot be confirmed yet: ${listed(facts, 'names', ', ')} has not signed.`,
      why: 'By the signatures the court knows that both sides agree freely. This is a practice of this court.',
      mend: 'Wait for the signatures or enter those on paper; if a party does not want to sign, end the mediation and go on with the case.',
    }),
    'mediation/authority-not-shown': () => ({
      what: 'It cannot be confirmed yet: a signature has no special authority behind it.',
      why: 'Article 62 of the Civil Procedure Law: to settle, an agent needs the party’s special authority.',
      mend: 'Ask the party for special authority, or end the mediation.',
    }),
  },
  entries: {
    'mediation.AgreementRecorded': (body) => ({
      title: 'Agreement reached in mediation, to be signed by all sides',
      detail: [dayEn(body, 'on'), said(body, 'place')].join(', '),
    }),
    'mediation.Failed': (body) => ({
      title: 'No agreement reached in mediation',
      detail: short(body, 'note'),
    }),
    'mediation.Signed': (body) => ({
      title: `Agreement signed${unshown(body)}`,
      detail: body['source'] === 'paper' ? 'On paper' : 'Online',
    }),
    'mediation.Confirmed': (body) => ({
      title: 'Agreement found voluntary and lawful by the judge',
      detail: short(body, 'reasons'),
    }),
    'mediation.SignedFor': (body) => ({
      title: 'Mediation statement signed for',
      detail: dayEn(body, 'on'),
    }),
    'mediation.Countersigned': () => ({
      title: 'Record of the mediation signed by the clerk',
      detail: '',
    }),
    'mediation.WentBack': (body) => ({
      title: `${body['late'] === true ? 'Went back on the agreement after it bound' : 'Went back on the agreement'}${unshown(body)}`,
      detail: short(body, 'reasons'),
    }),
    'mediation.Ended': (body) => ({
      title: 'Mediation ended; the case goes on',
      detail: `${ends[body['why'] as keyof typeof ends]}: ${short(body, 'reasons')}`,
    }),
    'mediation.TookEffect': (body) => ({
      title: 'The agreement binds',
      detail: `Since ${dayEn(body, 'on')}`,
    }),
    'mediation.LateAnswered': (body) => ({
      title: 'Answer to going back on it too late',
      detail: short(body, 'reasons'),
    }),
  },
  owed: {
    'mediation.sign': 'Read the agreement and sign it, or not',
    'mediation.confirm': 'Look at the agreement and confirm it',
    'mediation.end': 'Decide whether the mediation ends',
  },
};
