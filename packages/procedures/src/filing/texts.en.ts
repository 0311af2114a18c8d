import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const names = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '');

const items: Readonly<Record<string, string>> = {
  'plaintiff-identity': 'Plaintiff’s identity papers',
  'defendant-identity': 'Who the defendant is',
  'defendant-address': 'Defendant’s address',
  'claim-unclear': 'Claims are not clear',
  'facts-missing': 'Facts and grounds are not clear',
  'evidence-list': 'Evidence and list of evidence',
  signature: 'Signature on the complaint',
  'authority-of-agent': 'Power of attorney',
  'attachment-unreadable': 'Attachment cannot be read',
};
const itemNames = (value: unknown, between: string): string =>
  Array.isArray(value)
    ? value
        .map((one) => items[typeof one === 'string' ? one : (one as { item: string }).item] ?? '')
        .join(between)
    : '';

const noticeTells: NonNullable<CommandText['tells']> = {
  items: (facts) => ({ label: 'The court asks for', value: itemNames(facts['items'], '\n') }),
  note: (facts) => ({ label: 'The court explains', value: said(facts, 'note') }),
  due: (facts) => ({ label: 'By', value: said(facts, 'dueOn') }),
};

export const filingEn: TextCatalogue = {
  commands: {
    'filing.submit': {
      title: 'File a claim',
      lead: 'Answer one question at a time. The answers become your complaint (起诉状).',
      action: 'Hand in to the court',
      after:
        'What you hand in counts as received, and you get a receipt at once. Counting from the next day, the court answers within seven days: it registers the case, tells you once everything to add, or explains why it cannot take the case.',
      pages: {
        court: {
          title: 'Which court do you want to sue in?',
          lead: 'Usually where the defendant lives or where the contract was to be performed.',
        },
        you: {
          title: 'Who are you?',
          lead: 'Name the plaintiff. If you sue for a company, name the company.',
        },
        whom: {
          title: 'Whom do you want to sue?',
          lead: 'The court must be able to find them. Name every defendant.',
        },
        cause: {
          title: 'What is it about?',
          lead: 'Search with a word or two and choose what comes closest. The court checks it.',
        },
        what: {
          title: 'What should the court order?',
          lead: 'One request at a time. If you ask for money, say how much.',
        },
        why: {
          title: 'What happened?',
          lead: 'In order of time: when, where, who did what, and how things stand now.',
        },
        papers: {
          title: 'What papers do you have?',
          lead: 'Contracts, receipts, chats, photos. Legible is enough; no paper copies are needed.',
        },
        sign: { title: 'Confirm', lead: 'Read it once more. You can add to it afterwards.' },
      },
      fields: {
        court: { label: 'Court' },
        cause: { label: 'Cause of action', hint: 'For example: sale contract, private loan' },
        plaintiff: { label: 'Plaintiff' },
        defendants: { label: 'Defendants' },
        claims: { label: 'Claims' },
        grounds: { label: 'Facts and grounds' },
        attachments: { label: 'Evidence and identity papers', hint: 'You can add more later' },
        conformsToOriginals: { label: 'The copies I upload agree with the originals' },
        truthful: {
          label: 'What I wrote is true. I know that a false lawsuit has legal consequences.',
        },
      },
    },
    'filing.request-correction': {
      title: 'Ask once for corrections',
      lead: 'Say everything at once, with a date.',
      action: 'Send the notice',
      after: 'The seven days start afresh the day after the corrections arrive.',
      pages: {
        items: {
          title: 'What is to be supplied?',
          lead: 'Only from this list. What was filed online is not asked for on paper.',
        },
      },
      fields: {
        items: { label: 'Items' },
        note: { label: 'Details', hint: 'How to mend each item, in plain words' },
      },
      options: {
        items,
      },
    },
    'filing.correct': {
      title: 'Supply corrections',
      lead: 'The court listed everything once. Hand it in and the seven days start afresh.',
      action: 'Hand in corrections',
      tells: noticeTells,
      after: 'Received also after the date; the court decides what effect it has.',
      pages: {
        note: { title: 'What did you mend?' },
        defendants: { title: 'The defendants' },
        claims: { title: 'Claims' },
        papers: { title: 'Further papers' },
      },
      fields: {
        note: { label: 'Note' },
        defendants: { label: 'Defendants' },
        claims: { label: 'Claims' },
        attachments: { label: 'Papers' },
      },
    },
    'filing.supplement': {
      title: 'Hand in more papers',
      lead: 'Any time; you get a number at once.',
      action: 'Hand in',
      tells: noticeTells,
      after: 'Received and numbered. Whether to rely on it is for the judge.',
      pages: { papers: { title: 'What do you hand in?' } },
      fields: {
        note: { label: 'Note' },
        attachments: { label: 'Papers' },
        conformsToOriginals: { label: 'The copies agree with the originals' },
      },
    },
    'filing.register': {
      title: 'Register the case',
      lead: 'If the conditions of suit are met, the case is registered and numbered.',
      action: 'Register',
      tells: {
        submitted: (facts) => ({ label: 'Complaint received', value: said(facts, 'on') }),
        corrected: (facts) => ({ label: 'Corrections received', value: said(facts, 'on') }),
        lacking: (facts) => ({
          label: 'Missing when handed in',
          value: itemNames(facts['items'], '\n'),
        }),
      },
      after:
        'The number is given at once; acceptance, fee and evidence notices go to the plaintiff.',
      pages: { procedure: { title: 'Which procedure?' } },
      fields: { procedure: { label: 'Procedure' } },
      options: {
        procedure: {
          ordinary: 'Ordinary procedure',
          summary: 'Summary procedure',
          'small-claims': 'Small claims',
        },
      },
    },
    'filing.return': {
      title: 'Return the papers',
      lead: 'The term for corrections ran out and nothing arrived.',
      action: 'Return',
      after: 'This is no dismissal; the papers may be handed in again any day.',
      pages: { reason: { title: 'Why are they returned?' } },
      fields: { reason: { label: 'Reason' } },
    },
    'filing.explain': {
      title: 'Explain',
      lead: 'If the conditions of suit are lacking, explain it to the plaintiff first.',
      action: 'Send the explanation',
      after: 'The plaintiff may add to it, withdraw, or insist.',
      pages: {
        reason: {
          title: 'Which condition is lacking, and why?',
          lead: 'For somebody who has never been to court',
        },
      },
      fields: { reason: { label: 'Explanation' } },
    },
    'filing.insist': {
      title: 'Insist on the suit',
      lead: 'If you still want to sue after the explanation, say so here.',
      action: 'Insist',
      tells: {
        explained: (facts) => ({ label: 'The court explained', value: said(facts, 'reason') }),
      },
      after: 'The court will rule. You may appeal the ruling within ten days.',
      pages: { note: { title: 'Your view' } },
      fields: { note: { label: 'View' } },
    },
    'filing.refuse-acceptance': {
      title: 'Rule not to accept',
      lead: 'The conditions of suit are lacking and the plaintiff insists.',
      action: 'Make the ruling',
      after: 'The ruling is served; it may be appealed within ten days.',
      pages: { reasons: { title: 'Reasons of the ruling' } },
      fields: { reasons: { label: 'Reasons' } },
    },
    'filing.withdraw': {
      title: 'Withdraw the complaint',
      lead: 'Before registration you can take it back, and hand it in again later.',
      action: 'Withdraw',
      after: 'Nothing is charged.',
      pages: { reason: { title: 'Why do you withdraw?' } },
      fields: { reason: { label: 'Reason' }, sure: { label: 'I want to withdraw' } },
    },
  },
  refusals: {
    'filing/identity-not-verified': () => ({
      what: 'You cannot file online yet.',
      why: 'To litigate online you register under your real name and have your identity checked, so that the court knows it is you.',
      mend: 'Check your identity first; it takes a few minutes and what you wrote is kept. You can also file at the counter.',
    }),
    'filing/account-frozen': () => ({
      what: 'Your account is suspended, so you cannot file online.',
      why: 'We are checking whether somebody else used it. This is a rule of this court to protect you.',
      mend: 'File at the counter or call the hotline. What you wrote is kept.',
    }),
    'filing/corrections-asked-before': () => ({
      what: 'A second correction notice cannot be sent.',
      why: 'Everything to be supplied is said in one go, and this case has had its notice.',
      mend: 'Decide on what there is: register, or explain. Small questions can be asked by phone.',
    }),
    'filing/paper-sets-asked': () => ({
      what: 'Paper sets cannot be asked for.',
      why: 'Whoever filed online as required is not asked for paper besides.',
      mend: 'Take the words about paper out of the note and send it again.',
    }),
    'filing/not-insisted': () => ({
      what: 'A ruling not to accept is not possible yet.',
      why: 'First explain which condition is lacking; the ruling follows only if the plaintiff insists.',
      mend: 'Send the explanation and wait for the answer.',
    }),
    'filing/term-to-correct-runs': (facts) => ({
      what: 'The papers cannot be returned yet.',
      why: `The court’s own notice gives until ${said(facts, 'dueOn')}.`,
      mend: 'Wait until the term is over; the plaintiff may still correct.',
    }),
    'filing/court-unknown': () => ({
      what: 'The court’s profile could not be read.',
      why: 'It is not available right now.',
      mend: 'Try again later.',
    }),
  },
  entries: {
    'filing.Submitted': (body) => ({
      title: 'Complaint received',
      detail: `${said(body, 'plaintiffName')} v. ${names(body['defendantNames'])}, ${said(body, 'causeName')}`,
    }),
    'filing.CorrectionRequested': (body) => ({
      title: 'Corrections asked for',
      detail: `${itemNames(body['items'], ', ')}; by ${said(body, 'dueOn')}`,
    }),
    'filing.Corrected': (body) => ({
      title: 'Corrections received',
      detail: said(body, 'note'),
    }),
    'filing.Supplemented': (body) => ({
      title: 'Further papers received',
      detail: said(body, 'note'),
    }),
    'filing.Registered': (body) => ({
      title: 'Case registered',
      detail: said(body, 'caseNumber'),
    }),
    'filing.Returned': (body) => ({
      title: 'Papers returned',
      detail: said(body, 'reason'),
    }),
    'filing.Explained': (body) => ({
      title: 'Explanation given',
      detail: said(body, 'reason'),
    }),
    'filing.Insisted': (body) => ({
      title: 'Plaintiff insists',
      detail: said(body, 'note'),
    }),
    'filing.AcceptanceRefused': (body) => ({
      title: 'Ruling not to accept',
      detail: said(body, 'reasons'),
    }),
    'filing.Withdrawn': (body) => ({
      title: 'Complaint withdrawn',
      detail: said(body, 'reason'),
    }),
  },
  tasks: {
    'filing.register': 'Review the filing and answer',
    'filing.refuse-acceptance': 'Plaintiff insists: make the ruling',
    'filing.return': 'Correction term over: decide',
  },
};
