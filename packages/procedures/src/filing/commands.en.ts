import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';

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

/** The items of a notice, or of what is lacking, by name. */
export const itemNamesEn = (value: unknown, between: string): string =>
  Array.isArray(value)
    ? value
        .map((one) => items[typeof one === 'string' ? one : (one as { item: string }).item] ?? '')
        .join(between)
    : '';

const noticeTells: NonNullable<CommandText['tells']> = {
  items: (facts) => ({ label: 'The court asks for', value: itemNamesEn(facts['items'], '\n') }),
  note: (facts) => ({ label: 'The court explains', value: said(facts, 'note') }),
  due: (facts) => ({ label: 'By', value: said(facts, 'dueOn') }),
};

export const filingCommandsEn: TextCatalogue['commands'] = {
  'filing.submit': {
    title: 'File a claim',
    lead: 'Answer one question at a time. The answers become your complaint (起诉状).',
    action: 'Hand in to the court',
    after:
      'What you hand in counts as received, and you get a receipt at once. Counting from the next day, the court answers within seven days: it registers the case, tells you everything that is missing in one notice, or explains why it cannot take the case. Handing in online chooses the online way for filing only; about service, the hearing and every other step you are asked separately.',
    tells: {
      'number-in-text': (facts) => ({
        label: 'An id number stands in your text',
        value: `${listed(facts, 'numbers', ', ')}. Claims, facts and grounds are read by the other side and everybody in the case. Please take it out; numbers belong into “ID number” of the party, which only the court reads.`,
      }),
      'same-number': (facts) => ({
        label: 'The same number on both sides',
        value: `Defendant ${listed(facts, 'names', ', ')} has the number of the plaintiff. Please check; if it is so, the court will ask you about it.`,
      }),
      lacking: (facts) => ({
        label: 'Still lacking',
        value: `${itemNamesEn(facts['items'], ', ')}. You can hand it in all the same; the court may ask for it once.`,
      }),
    },
    pages: {
      court: {
        title: 'Which court do you want to sue in?',
        lead: 'Usually where the defendant lives or where the contract was to be performed.',
      },
      you: {
        title: 'Who are you?',
        lead: 'Name the plaintiff. If you sue for a company, name the company; if you are its legal representative, name yourself there. If you are neither, you may hand this in all the same. Attach a power of attorney: until the court has seen it you can follow and add to the filing, but you are not the plaintiff and cannot act for them otherwise. By law a complaint states how to reach the plaintiff: the telephone number you give is printed on it, and a copy goes to the defendant.',
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
      sign: {
        title: 'Confirm',
        lead: 'Read it once more. You can add to it afterwards. Handing in online chooses the online way for filing only. It is no consent to papers or hearings online; you are asked about those later, and saying no does not touch your filing.',
      },
    },
    fields: {
      court: { label: 'Court' },
      cause: { label: 'Cause of action', hint: 'For example: sale contract, private loan' },
      plaintiff: { label: 'Plaintiff' },
      defendants: { label: 'Defendants' },
      claims: { label: 'Claims' },
      grounds: { label: 'Facts and grounds' },
      attachments: { label: 'Evidence and identity papers', hint: 'You can add more later' },
      conformsToOriginals: { label: 'The copies I upload match the originals' },
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
    after:
      'In time: the court answers within seven days, counted from the day after it arrives. After the date it is received too, and the court decides what effect it has.',
    pages: {
      note: { title: 'What did you mend?' },
      defendants: {
        title: 'The defendants',
        lead: 'Everybody you sue: mend, complete, add. Whoever you take off the list is no longer sued.',
      },
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
  'filing.record-papers': {
    title: 'Take in papers',
    lead: 'Brought or posted by a party; scanned and put on the file. They are the party’s; you only enter them.',
    action: 'Put on the file',
    after:
      'Everybody reads them in the case. The receipt number goes by SMS to the number known of the party; without one, write it down for whoever brought them. Keep the originals where you say.',
    pages: { papers: { title: 'What was handed in?' } },
    fields: {
      receivedOn: {
        label: 'Day of receipt',
        hint: 'Of what was posted: the day it was signed for',
      },
      note: { label: 'What it is, copies and pages' },
      attachments: { label: 'Scans', hint: 'At least one; of an object, a photograph' },
      keptAt: {
        label: 'Where the originals are',
        hint: 'For example: paper volume 1, page 12; given back',
      },
    },
  },
  'filing.supplement': {
    title: 'Hand in more papers',
    lead: 'Any time; you get a number at once.',
    action: 'Hand in',
    tells: noticeTells,
    after:
      'Received and numbered; after a return, a ruling or a withdrawal too, marked as later. Whether to rely on it is for the judge.',
    pages: { papers: { title: 'What are you submitting?' } },
    fields: {
      note: { label: 'Note' },
      attachments: { label: 'Papers' },
      conformsToOriginals: { label: 'The copies match the originals' },
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
        value: itemNamesEn(facts['items'], '\n'),
      }),
    },
    after:
      'The number is given at once; acceptance, fee and evidence notices are made at once and put into the plaintiff’s account. Service is a separate act of the clerk.',
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
    after:
      'The plaintiff may add to it, withdraw, or insist. When more arrives, the filing is reviewed again and the seven days start afresh.',
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
  'filing.propose-refusal': {
    title: 'Propose a ruling not to accept',
    lead: 'The plaintiff insists after the explanation and you still find the conditions lacking: a judge decides.',
    action: 'Put it before a judge',
    after:
      'The judges of this court get the task; one rules, or sends it back to be registered. Until then you may still register.',
    pages: { reasons: { title: 'Why?' } },
    fields: { reasons: { label: 'Opinion and reasons' } },
  },
  'filing.decline-refusal': {
    title: 'Send back to be registered',
    lead: 'The papers show that the conditions of suit are met: say why.',
    action: 'Send back',
    after: 'The reviewer registers the case and cannot propose the ruling again.',
    pages: { reasons: { title: 'Why are the conditions met?' } },
    fields: { reasons: { label: 'Reasons' } },
  },
  'filing.refuse-acceptance': {
    title: 'Rule not to accept',
    lead: 'The conditions of suit are lacking and the plaintiff insists: a judge rules.',
    action: 'Make the ruling',
    after: 'The ruling bears your name and is served; it may be appealed within ten days.',
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
  'filing.reopen': {
    title: 'Later papers: go on with the review',
    lead: 'After the papers went back the party handed in more. If the review goes on, say so here.',
    action: 'Go on',
    after:
      'The seven days start afresh the next day. If it should not go on, a judge gives reasons.',
    pages: { reason: { title: 'Why does the review go on?' } },
    fields: { reason: { label: 'Reason' } },
  },
  'filing.leave-closed': {
    title: 'Later papers: leave it as it is',
    lead: 'After a return, a ruling or a withdrawal the party handed in more. If that changes nothing, say why.',
    action: 'Say so',
    after:
      'The papers stay in the docket and the party reads the reasons; they may file again, or use them on appeal.',
    pages: { reasons: { title: 'Why does it change nothing?', lead: 'For the party to read' } },
    fields: { reasons: { label: 'Reasons' } },
  },
};
