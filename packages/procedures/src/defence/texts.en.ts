import type { Money } from '@xiezhi/kernel';
import { elementFields, elementFieldsOnPaper, elementOptions } from '../shared/element-words.ts';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, lastDayEn, listed, said } from '../framework/index.ts';
import { minorSelfTellsEn, minorTellsEn } from '../shared/minors-texts.ts';
import { filesBesideEn } from '../shared/files-beside.ts';

const unshown = (body: Facts): string =>
  body['authority'] === 'pending' ? ' (authority not yet checked)' : '';

export const defenceEn: TextCatalogue = {
  commands: {
    'defence.submit': {
      title: 'Hand in your defence',
      lead: 'Say what you think of the claim, within fifteen days of receiving the copy of the complaint, thirty if you have no domicile in mainland China. A later defence is received too.',
      action: 'Hand in',
      tells: {
        ...minorSelfTellsEn,
        admitting: () => ({
          label: 'Admitting takes special authority',
          value:
            'Your authority does not cover admitting claims. It is received as you write it and marked; it is no admission of the party until the party says so or adds this authority',
        }),
        answered: (facts) => ({
          label: 'An answer was handed in before',
          value: `Received on ${dayEn(facts, 'on')}. Another one is added to it; the first goes on counting`,
        }),
        'last-day': (facts) => ({
          label: 'Time limit',
          value: `Until the end of ${lastDayEn(facts)}`,
        }),
        late: (facts) => ({
          label: 'The time limit has passed',
          value: `It ended on ${lastDayEn(facts)}. What you hand in is received all the same and marked as late; the judge decides what follows`,
        }),
        closed: (facts) => ({
          label: 'This case is closed',
          value: `Closed on ${dayEn(facts, 'closedOn')}. What you hand in is received all the same; the judge decides what follows`,
        }),
      },
      after: 'The other side receives a copy. You can still add to it at the hearing.',
      pages: {
        admissions: {
          title: 'Do you contest what the plaintiff says?',
          lead: 'You may leave this open and say it all in your defence. What you choose is printed on it, and the other side reads it.',
        },
        text: { title: 'What do you say to the claim?' },
        elements: {
          title: 'A few more points',
          lead: 'The court’s form of a defence has these as well. Fill in what you know. If you think another court is competent, object to jurisdiction separately.',
        },
        evidence: {
          title: 'What evidence do you have?',
          lead: 'Say of each exhibit what it is, where it comes from and what it is to show. Exhibits are numbered for you and put on a list. You can hand in more later.',
        },
        papers: { title: 'Any further papers?' },
      },
      fields: {
        text: { label: 'Defence' },
        ...elementFields('en'),
        exhibits: { label: 'Exhibits', hint: 'One entry for each' },
        evidenceConforms: {
          label: 'What I upload matches the originals, or what I hold where I have no original',
        },
        attachments: { label: 'Papers' },
        conformsToOriginals: {
          label: 'What I upload matches the originals, or what I hold where I have no original',
        },
      },
      options: elementOptions['en'],
    },
    'defence.record-paper': {
      title: 'Record a defence on paper',
      lead: 'A defence handed in or sent by post, scanned and put on file. The defendant remains its author.',
      action: 'Enter',
      after:
        'A receipt is given at once. Whether a posted answer is late goes by the day of posting.',
      pages: {
        paper: { title: 'What was received?' },
        admissions: {
          title: 'Does the defendant contest what the plaintiff wrote?',
          lead: 'If the form by elements was handed in, enter what stands in it; leave the rest open.',
        },
        elements: {
          title: 'A few more things',
          lead: 'If the form by elements was handed in, enter what stands in it; leave the rest open.',
        },
      },
      options: elementOptions['en'],
      fields: {
        ...elementFieldsOnPaper('en'),
        receivedOn: { label: 'Received on' },
        postedOn: {
          label: 'Posted on',
          hint: 'If it came by post, the date of the postmark: what was posted before the end is in time',
        },
        text: { label: 'Summary' },
        attachments: { label: 'Scans' },
      },
      tells: minorTellsEn,
    },
    'defence.object-to-jurisdiction': {
      title: 'Object to jurisdiction',
      lead: 'If you think another court has jurisdiction, say so within the time limit for the defence.',
      action: 'Object',
      tells: {
        'last-day': (facts) => ({
          label: 'Time limit',
          value: `Until the end of ${lastDayEn(facts)}`,
        }),
        late: (facts) => ({
          label: 'The time limit has passed',
          value: `It ended on ${lastDayEn(facts)}. What you hand in is received all the same and marked as late; the judge decides what follows`,
        }),
        closed: (facts) => ({
          label: 'This case is closed',
          value: `Closed on ${dayEn(facts, 'closedOn')}. What you hand in is received all the same; the judge decides what follows`,
        }),
      },
      after: 'A judge rules on it.',
      pages: { objection: { title: 'Which court has jurisdiction?' } },
      fields: {
        court: { label: 'Court' },
        reasons: { label: 'Reasons' },
        attachments: { label: 'Papers' },
      },
    },
    'defence.record-objection': {
      title: 'Enter an objection to jurisdiction on paper',
      lead: 'Scan and enter the objection that the defendant signed; it is the defendant’s. Whether it is in time goes by the day of receipt or of posting.',
      action: 'Enter',
      after: 'A judge rules on it. A late one is received too, and marked.',
      pages: {
        paper: { title: 'What came on paper' },
        objection: { title: 'Which court has jurisdiction?' },
      },
      fields: {
        receivedOn: { label: 'Day of receipt' },
        postedOn: {
          label: 'Day of posting',
          hint: 'By the postmark, where it came by post; posted before the end, it is in time',
        },
        attachments: { label: 'Scans' },
        court: { label: 'Court' },
        reasons: { label: 'Reasons', hint: 'As in the original' },
      },
    },
    'defence.decide-jurisdiction': {
      title: 'Rule on jurisdiction',
      lead: 'Give reasons.',
      action: 'Rule',
      after:
        'Served on the parties; it can be appealed within ten days; in small claims it takes effect at once and no appeal lies. If it is upheld, this court no longer tries the case: once the ruling is in force the clerk hands the case over to the court that has jurisdiction, and it is closed here.',
      tells: {
        ...filesBesideEn,
        objection: (facts) => ({
          label: `Objection of ${said(facts, 'name')}`,
          value: `Says that ${said(facts, 'court')} has jurisdiction. ${said(facts, 'reasons')}`,
        }),
      },
      pages: { outcome: { title: 'Is the objection upheld?' }, reasons: { title: 'Why?' } },
      fields: {
        outcome: { label: 'Outcome' },
        court: {
          label: 'Court to which the case goes',
          hint: 'It need not be the one the party named',
        },
        reasons: { label: 'Reasons' },
      },
      options: { outcome: { founded: 'Upheld, case transferred', unfounded: 'Rejected' } },
    },
    'defence.hand-over': {
      title: 'Hand the case over',
      lead: 'The ruling that upholds the objection is in force: the case and its file go to the court that has jurisdiction.',
      action: 'Enter that it was handed over',
      after:
        'The parties are told. The court that receives the case tries it; here it is closed as transferred.',
      tells: {
        to: (facts) => ({ label: 'Goes to', value: said(facts, 'court') }),
        fee: (facts) => ({
          label: 'Court fee paid in advance',
          value: `${yuanGrouped(facts['fen'] as Money)} yuan: goes with the case, is not refunded here and counts as paid at the court that receives it. What comes in later or was too much goes back from here`,
        }),
      },
      pages: { how: { title: 'How was it handed over?' } },
      fields: {
        to: {
          label: 'Court that receives it',
          hint: 'If that court is on this platform choose it: the letter and the papers go there at once, and its receipt comes back. Otherwise leave this empty and post the printed letter',
        },
        proof: { label: 'Proof', hint: 'Number of the letter or parcel, or who took it' },
      },
    },
    'defence.note-receipt': {
      title: 'Enter the receipt of the other court',
      lead: 'The court to which the case was handed over has answered that it has it.',
      action: 'Enter',
      after: 'All parties can read it.',
      pages: { receipt: { title: 'What did the other court answer?' } },
      fields: { receipt: { label: 'Receipt', hint: 'Number of its letter, or of the case there' } },
    },
  },
  refusals: {
    'defence/judged-already': () => ({
      what: 'Judgment has been given; the case cannot be sent to another court any more.',
      why: 'What was decided here is challenged by an appeal, on jurisdiction too.',
      mend: 'Choose “unfounded” and give reasons.',
    }),
    'defence/ruling-not-served': (facts) => ({
      what: 'The case cannot be handed over yet.',
      why: `The ruling has not been served on ${listed(facts, 'names', ', ')}; the time to appeal has not begun, and the ruling is not in force.`,
      mend: 'Serve the ruling on everybody first.',
    }),
    'defence/other-court': (facts) => ({
      what: 'This is not the court.',
      why: `The ruling says that the case goes to ${said(facts, 'court')}.`,
      mend: 'Choose that court; if it is not in the list leave this empty, and post the printed letter.',
    }),
    'defence/ruling-appealed': (facts) => ({
      what: 'The case cannot be handed over yet.',
      why: `${listed(facts, 'names', ', ')} appealed against the ruling, and the court above has not ruled; it is not in force.`,
      mend: 'Send the file up if that is not done; when the ruling of the court above is here, enter it first.',
    }),
    'defence/ruling-may-be-appealed': (facts) => ({
      what: 'The case cannot be handed over yet.',
      why: `The ruling can be appealed until ${lastDayEn(facts)} and is not in force before then.`,
      mend: 'Hand the case over once that time is over and nobody has appealed.',
    }),
  },
  owed: {
    'defence.submit': 'Hand in a defence',
    'defence.hand-over': 'Hand the case over',
    'defence.note-receipt': 'Ask the other court for its receipt',
  },
  entries: {
    'defence.Submitted': (body) => ({
      title: `Defence received${body['late'] === true ? ' (late)' : ''}${unshown(body)}${body['admitting'] === 'general' ? ' (what it does not contest was written without authority to admit)' : ''}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'defence.JurisdictionObjected': (body) => ({
      title: `Objection to jurisdiction${unshown(body)}`,
      detail: said(body, 'court'),
    }),
    'defence.JurisdictionDecided': (body) => ({
      title: `Objection to jurisdiction ${body['outcome'] === 'founded' ? 'upheld' : 'rejected'}`,
      detail: `${said(body, 'court') === '' ? '' : `Goes to ${said(body, 'court')}. `}${said(body, 'reasons')}`,
    }),
    'defence.CaseTransferred': (body) => ({
      title: `Case handed over to ${said(body, 'court')}`,
      detail: `${dayEn(body, 'on')}, ${said(body, 'proof')}`,
    }),
    'defence.TransferReceived': (body) => ({
      title: 'The other court has the case',
      detail: `${said(body, 'court')}, ${dayEn(body, 'on')}, receipt: ${said(body, 'receipt')}`,
    }),
  },
};
