// The words of applications, kind by kind and act by act; beside it the Chinese, key by key.
import type { AppliedKind, Kind } from '@xiezhi/law';
import { proposalTellsEn } from '../proposal-texts.ts';
import {
  appliedKinds,
  filingKind,
  kindsOfFiling,
  paperIds,
  retrialGroundIds,
  retrialGrounds,
} from '@xiezhi/law';
import type { Facts, TextCatalogue, CommandText, CommandVariant } from '../../framework/index.ts';
import { dayEn, lastDayEn, listed, said } from '../../framework/index.ts';
import { counterEn } from '../counter-texts.ts';
import { itemNamesEn } from '../notices.en.ts';
import { applicationItems } from '../../shared/application-items.ts';

const kindIn = (facts: Facts): Kind | undefined =>
  kindsOfFiling.find(({ id }) => id === said(facts, 'kind'));

const lateTell = (facts: Facts) => ({
  label: 'After its time',
  value: `Counted from ${dayEn(facts, 'from')} it ended on ${lastDayEn(facts)}. ${kindIn(facts)?.period?.late.en ?? ''}. You may hand it in all the same, and it is received`,
});

const reviewOf = ({ review: { length } }: Kind): string =>
  typeof length === 'number'
    ? `within ${String(length)} hours of receipt`
    : length === 'payment-order-accept'
      ? 'within five days, counted from the next'
      : length === 'filing-third-party-revocation'
        ? 'within thirty days, counted from the next'
        : 'within seven days, counted from the next';

const labels: Readonly<Record<string, string>> = applicationItems.en;
const grounds = Object.fromEntries(retrialGroundIds.map((one) => [one, retrialGrounds[one].en]));
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const pages = {
  counter: counterEn.page,
  court: { title: 'To which court?' },
  you: {
    title: 'Who are you?',
    lead: 'If it is your own matter, name yourself. For a company or somebody else, name that one and attach the power of attorney. Only the court reads an identity number. What is left open is received all the same, and the court asks for it once.',
  },
  whom: { title: 'Who is the other side?' },
  decision: {
    title: 'Which decision is it about?',
    lead: 'Leave open what you do not know; the court will ask.',
  },
  what: {
    title: 'What do you ask the court to do?',
    lead: 'One request at a time. Where it is money, say how much.',
  },
  why: { title: 'Facts and reasons', lead: 'In the order in which things happened.' },
  list: {
    title: 'Which papers come with it?',
    lead: 'Tick what you hand in now. What you do not have you leave open: it is received all the same, and the court says once what is missing. Nothing on paper is needed besides.',
  },
  evidence: { title: 'What evidence do you have?', lead: 'Leave it open if there is none.' },
  papers: { title: 'Upload the papers', lead: 'Scans or photographs that can be read.' },
  sign: {
    title: 'Confirm',
    lead: 'Read it once more. You can add to it later. Handing it in online is a choice for this step alone.',
  },
} as const;

const applyFields: CommandText['fields'] = {
  ...counterEn.fields,
  court: { label: 'Court' },
  jurisdiction: {
    label: 'If another court has jurisdiction and you cannot reach it, that court',
    hint: 'As a rule left open. The court above receives it and passes it on to this one',
  },
  plaintiff: { label: 'Applicant' },
  coPlaintiffs: {
    label: 'Further applicants',
    hint: 'Whoever applies together with you; leave open if nobody does',
  },
  defendants: { label: 'The other side' },
  decisionNumber: { label: 'Its number', hint: 'For example （2026）云0102民初21号' },
  decisionBy: { label: 'The court or authority that made it' },
  runsFrom: { label: 'From which day it runs' },
  retrialGrounds: {
    label: 'Grounds of retrial (Civil Procedure Law, Art. 211)',
    hint: 'Tick what you hold; say below what happened and why. Against a mediation statement tick nothing, and say below how it was against free will or the law (Art. 212)',
  },
  claims: { label: 'Requests' },
  grounds: { label: 'Facts and reasons' },
  papers: { label: 'Papers handed in now' },
  exhibits: { label: 'Evidence', hint: 'One entry for each' },
  evidenceConforms: {
    label:
      'I confirm that the uploaded evidence is as the original; where I do not hold it, as what I hold',
  },
  attachments: {
    label: 'Papers',
    hint: 'What you ticked above, proof of identity, powers of attorney',
  },
  conformsToOriginals: {
    label:
      'I confirm that what I upload is as the original; where I do not hold it, as what I hold',
  },
  truthful: { label: 'What I have written is true. Falsehood has legal consequences.' },
};

const variant = (id: AppliedKind): CommandVariant => {
  const kind = filingKind(id);
  return {
    title: kind.name.en,
    lead: kind.lead.en,
    action: `Hand in: ${lower(kind.document.en)}`,
    after: `Handed in, it is received, and you have the number of the receipt at once. The court answers ${reviewOf(kind)}: it accepts it, says once what is missing, or says why it cannot. After acceptance: ${lower(kind.after.en)}.`,
    pages: {
      ...pages,
      court: { ...pages.court, lead: `${kind.court.en}.` },
      ...(kind.other === null
        ? {}
        : {
            whom: {
              title: `${kind.other.en}: who is it?`,
              lead: 'So that the court can find them. Leave open what you do not know.',
            },
          }),
      ...(kind.decision === null
        ? kind.period === null
          ? {}
          : {
              decision: {
                title: 'From which day does it run?',
                lead: 'Leave it open if you do not know.',
              },
            }
        : { decision: { ...pages.decision, title: kind.decision.en } }),
      ...(kind.suit ? { what: { ...pages.what, title: 'What should the court order?' } } : {}),
    },
    fields: {
      ...applyFields,
      plaintiff: { label: kind.filer.en },
      coPlaintiffs: {
        label: id === 'confirm-mediation' ? 'The other applicant' : 'Further applicants',
        hint:
          id === 'confirm-mediation'
            ? 'Confirmation is asked for by both together: name the other one here'
            : 'Whoever applies together with you; leave open if nobody does',
      },
      defendants: { label: kind.other?.en ?? 'The other side' },
      runsFrom: {
        label: kind.period?.from.en ?? 'From which day it runs',
        hint: 'You may leave it open; where it is given, the time is reckoned and you are told first',
      },
      claims: { label: kind.suit ? 'Claims' : 'Requests' },
    },
    options: {
      ...counterEn.options,
      retrialGrounds: grounds,
      papers: {
        ...Object.fromEntries(paperIds.map((one) => [one, labels[one] ?? one])),
        ...Object.fromEntries(kind.papers.map(({ id: paper, en }) => [paper, en])),
      },
    },
  };
};

/** What an act that is there for suits as well says of an application. */
export const appliedEn: Readonly<Record<string, CommandVariant>> = {
  'filing.hand-over': {
    lead: 'Received here for another court, which has jurisdiction. That court examines it; this one only hands it over.',
    after:
      'The other court’s time runs from when it has it; the applicant reads the receipts of both.',
    fields: { note: { label: 'Note', hint: 'May be left open; the applicant reads it' } },
  },
  'filing.correct': {
    tells: { late: lateTell },
    pages: {
      note: { title: 'What did you supply?' },
      plaintiff: {
        title: 'The applicant',
        lead: 'Add your address and telephone; the name is not changed here.',
      },
      defendants: {
        title: 'The other side',
        lead: 'All of them: corrected, completed, added.',
      },
      claims: { title: 'Requests' },
      why: { title: 'Facts and reasons' },
      evidence: { title: 'Evidence' },
      papers: { title: 'Papers supplied' },
    },
  },
  'filing.record-correction': {
    tells: { late: lateTell },
    title: 'Enter: the applicant mends it in writing',
    lead: 'What the applicant mended on paper is scanned and entered; it has the same effect as online.',
  },
  'filing.return': {
    after:
      'It is no dismissal: the applicant may mend it and hand it in again any day, or stand by it, and a judge decides.',
  },
  'filing.explain': {
    lead: 'Where the conditions are not met the applicant is told so first.',
    after:
      'The applicant may supply more, take it back, or stand by it. When more comes it is looked at again, and the time runs afresh. If nobody answers, a judge decides whether it goes back; nothing goes back by itself.',
  },
  'filing.insist': {
    title: 'Stand by the application',
    lead: 'If, having read the explanation, you still apply; or hold that nothing needs correcting; or the papers went back and you still apply.',
    action: 'Stand by it',
    after:
      'The court accepts it, or a judge decides, with reasons, not to. What was not explained to you yet is explained first.',
  },
  'filing.record-insistence': {
    title: 'Enter: the applicant stands by it in writing',
    lead: 'What the applicant wrote is scanned and entered.',
    after: 'From now on it can be put before a judge; it can still be accepted.',
  },
  'filing.propose-refusal': {
    title: 'Propose not to accept',
    lead: 'The applicant stands by it after the explanation, and you still find the conditions not met: a judge decides.',
    action: 'Put it before a judge',
    after:
      'A judge of the court reads all of it and decides, or sends it back to be accepted. Until then you can still accept it.',
  },
  'filing.decline-refusal': {
    title: 'Send it back to be accepted',
    lead: 'You find the conditions met: say why.',
    action: 'Send it back',
    tells: proposalTellsEn,
    after: 'The reviewer accepts it; nothing is proposed against it again.',
    pages: { reasons: { title: 'Why are the conditions met?' } },
  },
  'filing.refuse-acceptance': {
    title: 'Decide not to accept',
    lead: 'The conditions are not met and the applicant stands by it: a judge decides.',
    action: 'Decide',
    tells: proposalTellsEn,
    after:
      'The paper bears your name and the reasons and says what else can be done; the reviewer serves it.',
    pages: { reasons: { title: 'Reasons' } },
  },
  'filing.withdraw': {
    title: 'Take the application back',
    lead: 'Before it is accepted; it can be handed in again. Where it has a time, mind the time.',
    after: 'Nothing is to be paid.',
  },
  'filing.record-withdrawal': {
    title: 'Enter: the applicant takes it back in writing',
    lead: 'What the applicant wrote is scanned and entered.',
  },
  'filing.leave-closed': {
    after: 'The papers stay in the file; the applicant reads why, and may apply anew.',
  },
};

export const applicationCommandsEn: TextCatalogue['commands'] = {
  'filing.apply': {
    title: 'Hand in an application',
    lead: 'Enforcement, retrial, special procedure and other applications. One question at a time.',
    action: 'Hand in',
    after: 'Handed in, it is received, and you have the number of the receipt at once.',
    variants: Object.fromEntries(appliedKinds.map((id) => [id, variant(id)])),
    pages,
    fields: applyFields,
    options: {
      ...counterEn.options,
      retrialGrounds: grounds,
      papers: Object.fromEntries(paperIds.map((one) => [one, labels[one] ?? one])),
    },
    tells: {
      fee: (facts) => ({ label: 'Fee', value: kindIn(facts)?.fee.en ?? '' }),
      late: lateTell,
      'number-in-text': (facts) => ({
        label: 'An identity number in the text',
        value: `${listed(facts, 'numbers', ', ')}. The other side may read the text. Take it out; the field for identity numbers only the court reads.`,
      }),
      'same-number': (facts) => ({
        label: 'The same number on both sides',
        value: `${listed(facts, 'names', ', ')} has the number you gave for the applicant. Please compare.`,
      }),
      'named-twice': (facts) => ({
        label: 'Somebody is named twice',
        value: `${listed(facts, 'names', ', ')} may be named twice. Please compare.`,
      }),
      'many-who-sue': (facts) => ({
        label: `There are ${said(facts, 'count')} of you`,
        value:
          'So many may name representatives and upload that with the rest; without it the application is received all the same.',
      }),
      'another-name': (facts) => ({
        label: 'It is not your own name',
        value: `It names ${listed(facts, 'names', ', ')}; your account is that of ${said(facts, 'writer')}. If it is your own matter, write your name as on the card; if not, attach the power of attorney: until it was seen you cannot act for them.`,
      }),
      lacking: (facts) => ({
        label: 'Still missing',
        value: `${itemNamesEn(facts['items'], ', ', facts['of'])}. You may hand it in without; the court may ask for it once.`,
      }),
      'like-case': (facts) => ({
        label: 'You have applied for the same before',
        value: `On ${(facts['days'] as readonly string[]).map((day) => dayEn({ day }, 'day')).join(', ')} you handed in the like against ${facts['defendants'] === undefined ? 'the same people' : listed(facts, 'defendants', ', ')} at this court. To add to it, go there; if it is another matter, go on.`,
      }),
    },
  },
  'filing.accept': {
    title: 'Accept the application',
    lead: 'Where the conditions of its kind are met: it has a number of its kind and goes to whoever deals with it.',
    action: 'Accept',
    after:
      'The number is given at once, and a notice of acceptance is put into the applicant’s account. What follows is not done here yet: whoever has it works in the court’s own system, and no hearing, defence or judgment is owed here. When it is done, enter what became of it.',
    pages: {
      to: { title: 'Who deals with it?' },
      matter: {
        title: 'Which fee does this administrative suit pay?',
        lead: 'One that asks for compensation alone pays none (Measures on Fees, article 8); any other pays 50 or 100 yuan by article 13.',
      },
    },
    fields: {
      handedTo: {
        label: 'Division',
        hint: 'For example: enforcement bureau. The applicant reads it',
      },
      matter: { label: 'It is about' },
    },
    options: {
      matter: {
        other: 'Any other administrative matter',
        'trademark-patent-maritime': 'Trademark, patent or maritime',
        compensation: 'Compensation alone',
      },
    },
    tells: {
      kind: (facts) => ({ label: 'Kind', value: kindIn(facts)?.name.en ?? '' }),
      decision: (facts) => ({
        label: 'About',
        value: [said(facts, 'number'), said(facts, 'by')].filter((one) => one !== '').join(', '),
      }),
      grounds: (facts) => ({
        label: 'Grounds of retrial',
        value: ((facts['grounds'] ?? []) as readonly (keyof typeof retrialGrounds)[])
          .map((one) => retrialGrounds[one].en)
          .join('\n'),
      }),
      late: (facts) => ({
        label: 'After its time, by the day that was given',
        value: `It ended on ${lastDayEn(facts)}. ${kindIn(facts)?.period?.late.en ?? ''}`,
      }),
      submitted: (facts) => ({ label: 'Received', value: dayEn(facts, 'on') }),
      corrected: (facts) => ({ label: 'Corrected papers received', value: dayEn(facts, 'on') }),
      'still-lacking': (facts) => ({
        label: 'Asked for and still open',
        value: itemNamesEn(facts['items'], '\n', facts['of']),
      }),
      lacking: (facts) => ({
        label: 'Missing when it came',
        value: itemNamesEn(facts['items'], '\n', facts['of']),
      }),
      'organisation-unproved': (facts) => ({
        label: 'Who acts for the organisation was not seen',
        value: `${said(facts, 'by')} handed it in for ${said(facts, 'name')}; that they represent it is their own word. Without a proof, ask for one`,
      }),
      'claims-by-agent': () => ({
        label: 'An agent with general authority changed the requests',
        value: 'Ask the applicant',
      }),
      'withdrawal-by-agent': (facts) => ({
        label: 'An agent with general authority took it back',
        value: `${said(facts, 'reason')}. Without special authority it has no effect; ask the applicant`,
      }),
      'like-case': (facts) => ({
        label: 'The same applicant has applied for the like',
        value: `Received on ${(facts['days'] as readonly string[]).map((day) => dayEn({ day }, 'day')).join(', ')}. Whether it is the same, judge when you have read it.`,
      }),
      'like-elsewhere': (facts) => ({
        label: 'Like applications outside your reach',
        value: `${said(facts, 'count')}; ask the division that has them.`,
      }),
    },
  },
  'filing.pass-on-papers': {
    title: 'Pass later papers on',
    lead: 'More came after the application was accepted. It is received and in the file. Pass it on to those who have the case, and tell whoever handed it in to whom.',
    action: 'Pass on and tell',
    after: 'The papers stay in the file. Those who have the case decide whether to rely on them.',
    tells: {
      papers: (facts) => ({
        label: `From ${said(facts, 'name')}, ${dayEn(facts, 'at')}`,
        value: said(facts, 'note'),
      }),
      paper: (facts) => ({ label: 'Paper', value: said(facts, 'name') }),
    },
    pages: { answer: { title: 'Who has it now?', lead: 'Written for the party' } },
    fields: { answer: { label: 'In words' } },
  },
  'filing.close-application': {
    title: 'Enter the outcome and close',
    lead: 'Whoever had it has finished: enter what became of it, and the case is closed here.',
    action: 'Close',
    after:
      'The applicant reads it. Papers are served by whoever made them; an electronic one may be attached. What comes later is received all the same, and you pass it on.',
    pages: {
      outcome: { title: 'What became of it?', lead: 'Written for the applicant' },
      fee: {
        title: 'What about the fee?',
        lead: 'Of a suit that was taken back half is owed (Measures on Fees, article 15); of one not accepted or dismissed it all goes back (article 27). Who bears the fee of an application is for whoever dealt with it. It can only become less; what was paid too much becomes a task of the cashier’s office.',
      },
      papers: { title: 'Is there a paper to attach?' },
    },
    fields: {
      how: { label: 'Outcome' },
      closedOn: { label: 'Closed on' },
      outcome: { label: 'In words' },
      fee: { label: 'Fee' },
      attachments: { label: 'Papers', hint: 'May be left open' },
      conformsToOriginals: { label: 'I have compared what I upload with the original' },
    },
    options: {
      how: {
        decided: 'Decided',
        'carried-out': 'Carried out',
        'taken-back': 'Taken back by the applicant',
        other: 'Other',
      },
      fee: {
        stays: 'As it is',
        half: 'Half of it',
        none: 'Nothing; what was paid goes back',
      },
    },
  },
};

const ends: Readonly<Record<string, string>> = {
  decided: 'Decided',
  'carried-out': 'Carried out',
  'taken-back': 'Taken back by the applicant',
  other: 'Other',
};

export const applicationEntriesEn: TextCatalogue['entries'] = {
  'filing.ApplicationAccepted': (body) => ({
    title: 'Accepted',
    detail: `${said(body, 'caseNumber')}, ${lower(kindIn(body)?.name.en ?? '')}; with ${said(body, 'handedTo')}`,
  }),
  'filing.ApplicationClosed': (body) => ({
    title: 'Closed',
    detail: `${dayEn(body, 'closedOn')}. ${ends[said(body, 'how')] ?? ''}: ${said(body, 'outcome')}`,
  }),
};

/** What a filing's first entry says of an application. */
export const submittedEn = (
  body: Facts,
): { readonly title: string; readonly kind: Kind } | null => {
  const application = body['application'] as Facts | undefined;
  if (application === undefined) return null;
  const kind = kindIn(application);
  if (kind === undefined) return null;
  const period = application['period'] as Facts | undefined;
  return {
    title: `Received: ${lower(kind.document.en)}${period?.['late'] === true ? ` (by the day given, after its time, which ended on ${lastDayEn(period)})` : ''}`,
    kind,
  };
};

export const applicationRefusalsEn: TextCatalogue['refusals'] = {
  'filing/not-closed-then': (facts) => ({
    what: 'It was not closed on that day.',
    why: `It was accepted on ${dayEn(facts, 'first')}, and today is ${dayEn(facts, 'today')}.`,
    mend: 'Give a day from its acceptance up to today.',
  }),
};
