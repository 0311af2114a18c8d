// One catalogue, as long as the acts of filing have words; beside it the Chinese, key by key.
import { mendingTexts } from './correction-texts.ts';
import { proposalTellsEn } from './proposal-texts.ts';
import { sumTellsEn } from '../shared/sums-in-words.ts';
import { paperTellsEn } from './papers-texts.ts';
import { factTells } from '../shared/cause-facts-words.ts';
import { elementFields, elementOptions } from '../shared/element-words.ts';
import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import { minorTellsEn } from '../shared/minors-texts.ts';
import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { dayEn, lastDayEn, listed, said } from '../framework/index.ts';
import { counterEn } from './counter-texts.ts';
import { exclusiveTellsEn } from './exclusive-texts.ts';
import {
  howToAppealTheRuling,
  lookForAnAppeal,
  lookForTheWayOn,
  theWayOn,
} from './ruling-texts.ts';
import { evidenceTell, itemNamesEn, noticeCommandsEn, notesOfNoticeEn } from './notices.en.ts';
import { receiveTransferEn } from './transferred-texts.ts';
import { unansweredEn, untilTell } from './unanswered-texts.ts';
import { likeBroughtEn, likeReviewedEn, likeTellsEn } from './like-texts.ts';
import { smallClaimsTellsEn } from './small-claims-texts.ts';

export const noticeTellsEn: NonNullable<CommandText['tells']> = {
  items: (facts) => ({ label: 'The court asks for', value: itemNamesEn(facts['items'], '\n') }),
  count: (facts) => ({
    label: 'In all',
    value: `${said(facts, 'points')} points in ${said(facts, 'parts')} parts of the complaint`,
  }),
  mark: (facts) => ({ label: 'The court points out', value: said(facts, 'note') }),
  note: (facts) => ({ label: 'The court explains', value: notesOfNoticeEn(facts) }),
  again: (facts) => ({ label: 'Why you are asked again', value: said(facts, 'why') }),
  due: (facts) => ({ label: 'By', value: lastDayEn(facts) }),
};

const submit: CommandText = {
  title: 'File a claim',
  lead: 'Answer one question at a time. The answers become your complaint (起诉状).',
  action: 'Hand in the complaint',
  after:
    'What you hand in counts as received, and you get a receipt at once. Counting from the next day, the court answers within seven days: it registers the case, tells you everything that is missing in one notice, or explains why it cannot take the case. Handing in online means that you chose the online way for filing only; for service, the hearing and every other step you are asked separately.',
  tells: {
    ...factTells.en,
    ...sumTellsEn,
    'number-in-text': (facts) => ({
      label: 'Your text contains an identity number',
      value: `${listed(facts, 'numbers', ', ')}. The other side and all other parties can read claims, facts and grounds. Delete it; the number belongs in “Resident identity number” of the party, which only the court can read.`,
    }),
    'same-number': (facts) => ({
      label: 'The same number on both sides',
      value: `Defendant ${listed(facts, 'names', ', ')} has the same number as the plaintiff. Check it; if it is really so, the court will ask you about it.`,
    }),
    ...likeTellsEn,
    ...likeBroughtEn,
    'named-twice': (facts) => ({
      label: 'A plaintiff stands there twice',
      value: `${listed(facts, 'names', ', ')} has the same number as another plaintiff. Check it.`,
    }),
    ...exclusiveTellsEn,
    'cause-unknown': () => ({
      label: 'The court fixes the cause',
      value:
        'At registration the court fixes the cause from what you wrote. The fee depends on it, too; you are told then',
    }),
    'cause-unknown-fee': (facts) => ({
      label: 'The court fixes the cause',
      value: `At registration the court fixes the cause from what you wrote. The fee depends on it: supposing a claim in money it is about ${yuanGrouped(facts['fen'] as Money)} yuan, half of that in summary procedure. The fee notice decides`,
    }),
    'many-who-sue': (facts) => ({
      label: `There are ${said(facts, 'count')} plaintiffs`,
      value:
        'Ten or more who sue together may name two to five representatives who take part for all. Upload the paper that names them under “Any further papers”, or bring it to the counter; without one you can hand this in all the same.',
    }),
    'another-name': (facts) => ({
      label: 'You are not the plaintiff',
      value: `The plaintiff is ${listed(facts, 'names', ', ')}, and this is the account of ${said(facts, 'writer')}. If you sue for yourself, write the name as it stands on your identity card. If you sue for somebody else, hand in a power of attorney; until it has been checked you cannot act for the plaintiff.`,
    }),
    lacking: (facts) => ({
      label: 'Still missing',
      value: `${itemNamesEn(facts['items'], ', ', facts['of'])}. You can hand it in all the same; the court may then ask for everything in one notice.`,
    }),
  },
  pages: {
    counter: counterEn.page,
    court: {
      title: 'Which court do you want to sue in?',
      lead: 'Usually where the defendant lives or where the contract was to be performed. Over immovables (rights in land and buildings, leases and building contracts), work in a port and inheritance only the court of that place has jurisdiction; an ordinary sale of a home is not among them.',
    },
    you: {
      title: 'Who are you?',
      lead: 'Name the plaintiff. If you sue for a company, name the company; if you are its legal representative, name yourself there. If you are neither, you may hand this in all the same. Attach a power of attorney: until the court has seen it you can follow and add to the filing, but you are not the plaintiff and cannot act for them otherwise. By law a complaint states where the plaintiff lives and how to reach them: your address and telephone number, and your ethnicity, occupation and place of work if you give them, are printed on it, of your identity number only sex and date of birth, and a copy goes to the defendant. You can leave them out; the court will then ask you to supply them.',
    },
    whom: {
      title: 'Whom do you want to sue?',
      lead: 'The court must be able to find the defendant. If there are several, name them all.',
    },
    cause: {
      title: 'What is it about?',
      lead: 'Search with a word or two and choose what comes closest. If you do not know, say so and write it in your own words; nobody has to know the cause to sue, and the court fixes it at registration.',
    },
    what: {
      title: 'What should the court order?',
      lead: 'One request at a time. If you ask for money, say how much.',
    },
    why: {
      title: 'What happened?',
      lead: 'In order of time: when, where, who did what, and how things stand now.',
    },
    evidence: {
      title: 'What evidence do you have?',
      lead: 'Contracts, receipts, chat records, photos. Say of each what it is, where it comes from and what it is to show; exhibits are numbered for you and put on a list. It is enough that they can be read; no paper copies are needed. What you do not have yet can be handed in after registration.',
    },
    elements: {
      title: 'A few more points',
      lead: 'The court’s complaint form has these as well. Fill in what you know; leaving them open does not affect the filing. What you fill in is printed on the complaint, which the defendant reads.',
    },
    papers: {
      title: 'Any further papers?',
      lead: 'Proof of identity, business licence, power of attorney. Evidence that you do not want to describe one by one can be uploaded here for now. All parties to the case see what is handed in here, pictures of identity papers included.',
    },
    sign: {
      title: 'Confirm',
      lead: 'Read it once more. You can add to it afterwards. Handing in online means that you chose the online way for filing only. It is not consent to papers or hearings online; you are asked about those later, and saying no does not affect your filing.',
    },
  },
  fields: {
    ...counterEn.fields,
    court: { label: 'Court' },
    jurisdiction: {
      label: 'Cross-region filing: the court that has jurisdiction, if it is another',
      hint: 'Usually empty. If you cannot hand in at the court that has jurisdiction, the court chosen above receives it for that court, gives a receipt and hands it over; that court answers within seven days',
    },
    cause: {
      label: 'Cause of action',
      hint: 'For example: sale contract, private loan. If you do not know, tick the next one',
    },
    causeUnknown: { label: 'I do not know the cause' },
    dispute: {
      label: 'What is the dispute about?',
      hint: 'A sentence or two of your own, for example: water from next door ruined my wall and they will not pay',
    },
    place: {
      label: 'Where is the land, the building, the port or the estate?',
      hint: 'Down to the district. For an inheritance: where the deceased lived at the time of death, or where the main part of the estate is. That court alone tries such suits',
    },
    plaintiff: { label: 'Plaintiff' },
    coPlaintiffs: {
      label: 'Another plaintiff',
      hint: 'Whoever sues together with you. After registration the court asks each of them to confirm; until then, what you do for them is not theirs',
    },
    defendants: { label: 'Defendants' },
    claims: { label: 'Claims' },
    grounds: { label: 'Facts and grounds' },
    ...elementFields('en'),
    exhibits: { label: 'Exhibits', hint: 'One entry for each' },
    evidenceConforms: {
      label: 'What I upload matches the originals, or what I hold where I have no original',
    },
    attachments: {
      label: 'Identity papers and others',
      hint: 'All parties to the case see them, with the number and address on an identity paper. You can add more later',
    },
    conformsToOriginals: {
      label: 'What I upload matches the originals, or what I hold where I have no original',
    },
    truthful: {
      label: 'What I wrote is true. I know that a false lawsuit has legal consequences.',
    },
  },
  options: { ...counterEn.options, ...elementOptions['en'] },
};

export const filingCommandsEn: TextCatalogue['commands'] = {
  ...noticeCommandsEn,
  'filing.submit': { ...submit, variants: { counter: counterEn.variant(submit) } },
  'filing.correct': {
    title: 'Hand in corrections',
    lead: 'The court has listed everything in one notice. Once you hand it in, the seven days start afresh.',
    action: 'Hand in corrections',
    tells: {
      ...noticeTellsEn,
      authority: () => ({
        label: 'You hold general authority',
        value:
          'Your correction is received. To change claims an agent needs special authority (Civil Procedure Law, article 62): the docket will say so, and the court may ask the plaintiff. You can also hand in a power of attorney that gives it.',
      }),
      lacking: (facts) => ({
        label: 'Still missing',
        value: `${itemNamesEn(facts['items'], ', ', facts['of'])}. The court asked for this. You can hand in all the same; the court may then not register the case`,
      }),
    },
    after:
      'If handed in on time, the court answers within seven days, counted from the day after receipt. Later corrections are received too, and the court decides what effect they have.',
    pages: {
      ...mendingTexts.en.pages,
      note: { title: 'What did you correct?' },
      plaintiff: {
        title: 'The plaintiff',
        lead: 'Add your address and telephone number. Your name is not changed here.',
      },
      defendants: {
        title: 'The defendants',
        lead: 'Everybody you sue is listed here: correct, complete or add. If you remove somebody from the list, you no longer sue them.',
      },
      claims: { title: 'Claims' },
      papers: { title: 'Further papers' },
    },
    options: mendingTexts.en.options,
    fields: {
      ...mendingTexts.en.fields,
      evidenceConforms: {
        label: 'What I upload matches the originals, or what I hold where I have no original',
      },
      note: { label: 'Note' },
      plaintiff: { label: 'Plaintiff' },
      coPlaintiffs: { label: 'Another plaintiff' },
      defendants: { label: 'Defendants' },
      claims: { label: 'Claims' },
      attachments: { label: 'Papers' },
    },
  },
  'filing.record-papers': {
    title: 'Receive papers',
    lead: 'Papers that a party brought or posted: scan them and put them on file. They remain the party’s; you only enter them.',
    action: 'Put on file',
    tells: {
      'answer-apart': () => ({
        label: 'Is it an answer to the court?',
        value:
          'If the plaintiff corrects or insists in writing, use “Enter: the plaintiff …”: only then it counts as the answer. Other papers are entered here',
      }),
    },
    after:
      'All parties can read them in the case. The receipt number is sent by text message to the party’s mobile number; if there is none, write it down for the person who brought them. Keep the originals where you say.',
    pages: { papers: { title: 'What was handed in?' } },
    fields: {
      receivedOn: {
        label: 'Day of receipt',
        hint: 'If posted: the day it was signed for',
      },
      note: { label: 'What it is, copies and pages' },
      attachments: { label: 'Scans', hint: 'At least one; for an object, a photograph' },
      keptAt: {
        label: 'Where the originals are',
        hint: 'For example: paper volume 1, page 12; given back',
      },
    },
  },
  'filing.supplement': {
    title: 'Hand in more papers',
    lead: 'You can do this at any time, and get a number at once.',
    action: 'Hand in',
    tells: {
      'correct-instead': (facts) => ({
        label: 'The court is waiting for your corrections',
        value: `Hand them in under “Hand in corrections”, by ${lastDayEn(facts)}. This form is for other papers`,
      }),
      evidence: evidenceTell,
      appeal: howToAppealTheRuling.en,
      way: theWayOn.en,
    },
    after:
      'It is received and numbered, even after a return, a ruling or a withdrawal; it is then marked as later. The judge decides whether to rely on it.',
    pages: { papers: { title: 'What do you want to hand in?' } },
    fields: {
      note: { label: 'Note' },
      attachments: { label: 'Papers' },
      conformsToOriginals: {
        label: 'What I upload matches the originals, or what I hold where I have no original',
      },
    },
  },
  'filing.register': {
    title: 'Register the case',
    lead: 'If the conditions for suing are met, the case is registered and given a number.',
    action: 'Register',
    tells: {
      ...minorTellsEn,
      ...smallClaimsTellsEn,
      ...exclusiveTellsEn,
      transferred: (facts) => ({
        label: 'Handed over by another court',
        value: `${said(facts, 'court')}, there ${said(facts, 'number')}. It is to be accepted; a court that thinks itself not competent asks the court above, and hands nothing on`,
      }),
      remanded: (facts) => ({
        label: 'Sent back to be tried anew',
        value: `First tried as ${said(facts, 'number')}, sent back by the court above (${said(facts, 'above')}). Register it, in the ordinary procedure; it goes to a judge who did not hear it`,
      }),
      separated: (facts) => ({
        label: 'Separated from another case',
        value: `${said(facts, 'number')}. It was accepted there: register it; the papers are here, and nothing is to be corrected`,
      }),
      'no-cause': (facts) => ({
        label: 'The plaintiff does not know the cause; fix it',
        value: said(facts, 'dispute'),
      }),
      submitted: (facts) => ({ label: 'Complaint received', value: dayEn(facts, 'on') }),
      corrected: (facts) => ({ label: 'Corrections received', value: dayEn(facts, 'on') }),
      'still-lacking': (facts) => ({
        label: 'Asked for and still open',
        value: itemNamesEn(facts['items'], '\n', facts['of']),
      }),
      lacking: (facts) => ({
        label: 'Missing when handed in',
        value: itemNamesEn(facts['items'], '\n', facts['of']),
      }),
      'organisation-unproved': (facts) => ({
        label: 'Who sues for the organisation is not checked yet',
        value: `${said(facts, 'by')} sues online for ${said(facts, 'name')}; that they represent it is their own word alone. If you have seen the licence and the certificate, say so below; where they are missing, ask for a correction`,
      }),
      'claims-by-agent': () => ({
        label: 'Claims changed by an agent with general authority',
        value:
          'That takes special authority (Civil Procedure Law, article 62). Where much was changed, ask the plaintiff.',
      }),
      'withdrawal-by-agent': (facts) => ({
        label: 'Withdrawal asked for by an agent with general authority',
        value: `${said(facts, 'reason')} Without special authority it has no effect; ask the plaintiff.`,
      }),
      ...likeReviewedEn,
    },
    after:
      'The case number is given at once. The notices of acceptance, of the fee and on evidence are then made and put into the plaintiff’s account; the clerk serves them separately.',
    pages: { cause: { title: 'Which cause of action?' }, procedure: { title: 'Which procedure?' } },
    fields: {
      cause: {
        label: 'Cause of action',
        hint: 'From the facts and the claims; the fee is reckoned by it',
      },
      procedure: { label: 'Procedure' },
      reasons: {
        label: 'Why small claims',
        hint: 'The amount, that it is simple, that nothing excludes it; the parties read it',
      },
      agreement: {
        label: 'Where the parties’ agreement lies',
        hint: 'Only for a claim above half of the average wage; without an agreement it is no small claim',
      },
      certificate: {
        label: 'What certificate of the legal representative you have seen',
        hint: 'For example: the licence and the certificate. Once it is said here, this person stands for the organisation. If you have seen none, leave it empty: the case is registered all the same, the clerk records it later, and until then this person only hands in',
      },
    },
    options: {
      procedure: {
        ordinary: 'Ordinary procedure',
        summary: 'Summary procedure',
        'small-claims': 'Small claims',
      },
    },
  },
  'filing.receive-transfer': receiveTransferEn,
  'filing.return': {
    title: 'Return the papers',
    lead: 'The time limit for corrections has expired and nothing arrived.',
    action: 'Return',
    after:
      'This is not a dismissal: the plaintiff may hand in the corrected papers at any time, or insist on the suit, and a judge rules.',
    pages: { reason: { title: 'Why are they returned?' } },
    fields: { reason: { label: 'Reason' } },
  },
  'filing.explain': {
    title: 'Explain',
    lead: 'If the conditions for suing are not met, explain this to the plaintiff first.',
    action: 'Send the explanation',
    after:
      'The plaintiff may add to it, withdraw, or insist. When more arrives, the filing is reviewed again and the seven days start afresh. The court waits as long as it gives for corrections; if nobody answers, a judge decides whether the papers go back or the court waits on. Nothing goes back by itself.',
    pages: {
      reason: {
        title: 'Which condition is not met, and why?',
        lead: 'Write it for somebody who has never been to court',
      },
    },
    fields: { reason: { label: 'Explanation' } },
  },
  ...unansweredEn,
  'filing.insist': {
    title: 'Insist on the suit',
    lead: 'If you still want to sue after the explanation, hold that nothing needs correcting, or still want to sue after the papers went back, say so here.',
    action: 'Insist',
    tells: {
      explained: (facts) => ({ label: 'The court explained', value: said(facts, 'reason') }),
      until: untilTell.en,
      returned: (facts) => ({ label: 'Why the papers went back', value: said(facts, 'reason') }),
    },
    after:
      'The court registers the suit, or rules; if it has explained nothing yet, it explains first, and rules if you still insist. You may appeal within ten days of service of the ruling: here, at the filing counter, or by post.',
    pages: { note: { title: 'Your view' } },
    fields: { note: { label: 'View' } },
  },
  'filing.propose-refusal': {
    title: 'Propose a ruling refusing acceptance',
    lead: 'The plaintiff insists after the explanation and you still find that the conditions for suing are not met: put it before a judge, who decides.',
    action: 'Put it before a judge',
    after:
      'The judges of this court get the task; one of them rules, or sends the filing back to be registered. Until then you can still register it.',
    pages: { reasons: { title: 'Why do you propose it?' } },
    fields: { reasons: { label: 'Opinion and reasons' } },
  },
  'filing.decline-refusal': {
    title: 'Decline the ruling and send back to be registered',
    lead: 'You have read the papers and find the conditions for suing met: give reasons and send the filing back.',
    action: 'Send back',
    tells: proposalTellsEn,
    after: 'The reviewer registers the case and cannot propose the ruling again.',
    pages: { reasons: { title: 'Why are the conditions met?' } },
    fields: { reasons: { label: 'Reasons' } },
  },
  'filing.refuse-acceptance': {
    title: 'Refuse acceptance by ruling',
    lead: 'The conditions for suing are not met and the plaintiff insists: a judge rules that the suit is not accepted.',
    action: 'Make the ruling',
    tells: proposalTellsEn,
    after:
      'The ruling bears your name and gets a number; the filing reviewer serves it. The plaintiff may appeal within ten days of service.',
    pages: { reasons: { title: 'Reasons of the ruling' } },
    fields: { reasons: { label: 'Reasons' } },
  },
  'filing.withdraw': {
    title: 'Withdraw the complaint',
    lead: 'Before the case is registered you can withdraw the complaint, and hand it in again later.',
    action: 'Withdraw',
    tells: {
      authority: () => ({
        label: 'You hold general authority',
        value:
          'It is received and marked so. To take a complaint back an agent needs special authority (Civil Procedure Law, article 62): until the plaintiff does it or that authority is here, the review goes on.',
      }),
    },
    after: 'No fee is charged.',
    pages: { reason: { title: 'Why do you withdraw?' } },
    fields: { reason: { label: 'Reason' }, sure: { label: 'I want to withdraw' } },
  },
  'filing.reopen': {
    title: 'Later papers: continue the review',
    lead: 'After the papers were returned the party handed in more. If you have read them and continue the review, say so here.',
    action: 'Continue the review',
    after:
      'The seven days start afresh the next day. If the review should not continue, a judge gives reasons.',
    pages: { reason: { title: 'Why does the review continue?' } },
    fields: { reason: { label: 'Reason' } },
  },
  'filing.convert-procedure': {
    title: 'Convert the case to another procedure',
    lead: 'A case that does not suit small claims goes on under the other rules of summary procedure, or a ruling turns it to the ordinary one; one that does not suit summary procedure is turned to the ordinary one. Give reasons.',
    action: 'Convert',
    after:
      'The trial time limit changes with it, and all parties are told. In the ordinary procedure the other half of the fee is billed at once, and the preview shows the notice; from small claims to summary procedure the fee stays.',
    pages: { reasons: { title: 'To which procedure, and why?' } },
    fields: { to: { label: 'Convert to' }, reasons: { label: 'Reasons' } },
    options: {
      to: {
        summary: 'Summary procedure (the judgment can be appealed)',
        ordinary: 'Ordinary procedure',
      },
    },
  },
  'filing.answer-papers': {
    title: 'Read further papers and answer',
    lead: 'A party handed in papers without having been asked. They have been received and are in the file. Read them whole: if there is an application in them, say what becomes of it; if they are meant as evidence, say whether they are entered as exhibits.',
    tells: paperTellsEn,
    action: 'Answer and notify',
    after:
      'The answer is entered in the docket for all parties, and whoever handed the papers in is told. The papers stay in the file.',
    pages: {
      answer: { title: 'What becomes of these papers?', lead: 'Write it for the party to read' },
    },
    fields: { answer: { label: 'Answer' } },
  },
  'filing.leave-closed': {
    title: 'Later papers: keep the outcome',
    lead: 'After a return, a ruling or a withdrawal the party handed in more. If you have read it and it does not change the outcome, say why.',
    tells: { appeal: lookForAnAppeal.en, way: lookForTheWayOn.en },
    action: 'Enter and notify',
    after:
      'The papers stay in the docket and the party reads the reasons; they may file again, or use them on appeal.',
    pages: {
      reasons: {
        title: 'Why does it not change the outcome?',
        lead: 'Write it for the party to read',
      },
    },
    fields: { reasons: { label: 'Reasons' } },
  },
};
