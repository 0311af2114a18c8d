import type { TextCatalogue } from '../framework/index.ts';
import { dayEn, listed, said } from '../framework/index.ts';
import { paperInEnglish } from '../shared/paper-titles.ts';

const event: Readonly<Record<string, string>> = {
  sent: 'sent',
  arrived: 'arrived',
  failed: 'failed',
  read: 'read',
  replied: 'signed for',
  'handed-over': 'handed over',
};
const outcomes: Readonly<Record<string, string>> = {
  undone: 'not served, to be served again',
  moved: 'served on another day',
  stands: 'the service stands',
};
const titles = (papers: unknown): string =>
  Array.isArray(papers)
    ? (papers as { title: string }[]).map((one) => paperInEnglish(one.title)).join(', ')
    : '';

export const serviceEn: TextCatalogue = {
  commands: {
    'service.confirm-address': {
      title: 'Confirm how papers reach you',
      lead: 'Electronic service needs your agreement; otherwise paper is sent.',
      action: 'Confirm',
      after:
        'Arrival at the address you confirm is service; terms run from the next day. You can change it any day.',
      pages: {
        way: {
          title: 'How should papers reach you?',
          lead: 'Judgments and rulings need your express agreement; you can always ask for paper.',
        },
        address: { title: 'Address for paper' },
      },
      fields: {
        electronic: { label: 'I agree to electronic service' },
        channels: { label: 'By which ways' },
        email: { label: 'E-mail' },
        judgmentsToo: { label: 'Judgments and rulings too' },
        address: { label: 'Address' },
      },
      options: { channels: { account: 'Account', email: 'E-mail' } },
    },
    'service.record-address': {
      title: 'Note how a party is served',
      lead: 'What a party said by telephone or on the form, agreed before the suit, or wrote of its own motion into a pleading; and where that can be found.',
      action: 'Note',
      after:
        'The party can change it any day. An address agreed or volunteered does not extend to judgments.',
      pages: {
        basis: {
          title: 'On what basis?',
          lead: 'Tell the party first: scope and effect of the agreement, how to change the address, how to ask for paper.',
        },
        way: { title: 'How are papers to reach them?' },
        address: { title: 'Address for paper' },
      },
      fields: {
        basis: { label: 'Basis' },
        evidence: {
          label: 'Where it can be found',
          hint: 'Number of the recording, page of the contract or file',
        },
        electronic: { label: 'Agrees to electronic service' },
        channels: { label: 'By which ways' },
        email: { label: 'E-mail' },
        judgmentsToo: { label: 'Judgments and rulings too' },
        address: { label: 'Address' },
      },
      options: {
        basis: {
          express: 'Clear statement (telephone, form)',
          'agreed-before': 'Agreed or undertaken before the suit',
          'own-address': 'Given of its own motion in a pleading',
        },
        channels: { account: 'Account', email: 'E-mail' },
      },
    },
    'service.accept': {
      title: 'Take papers that lie in the case',
      lead: 'Papers the court has made and not yet served on you can be taken by yourself.',
      action: 'Take',
      after:
        'They count as served from now; terms run from the next day. It holds for these papers only; for later ones the court asks again.',
      pages: {
        papers: {
          title: 'Which papers?',
          lead: 'If you prefer paper, leave this; the court will serve paper.',
        },
      },
      fields: { papers: { label: 'Papers' }, received: { label: 'I have received these papers' } },
    },
    'service.note-act': {
      title: '',
      lead: '',
      action: 'Note',
      after: '',
      pages: { act: { title: '' } },
      fields: { act: { label: 'Act' } },
    },
    'service.note-announcement': {
      title: '',
      lead: '',
      action: 'Note',
      after: '',
      pages: {},
      fields: {},
    },
    'service.object': {
      title: 'Object to a service',
      lead: 'Say so if it did not reach you, or on another day. It is received whenever it comes.',
      action: 'Object',
      after:
        'A judge decides. If it did not reach you it is served again and terms are reckoned anew. At an address you confirmed, “I did not open it” alone changes nothing as a rule; a fault of the system does.',
      pages: {
        ground: { title: 'What went wrong?' },
        text: { title: 'What happened?', lead: 'Add screenshots or proof if you have any.' },
      },
      fields: {
        ground: { label: 'Ground' },
        arrivedOn: { label: 'Day it really arrived' },
        text: { label: 'Explanation' },
        attachments: { label: 'Papers' },
      },
      options: {
        ground: {
          'system-error': 'The system failed',
          'not-my-address': 'Not an address I use',
          'read-by-another': 'Somebody else read it',
          'another-day': 'It arrived on another day',
          'not-opened': 'I did not open it',
        },
      },
    },
    'service.decide-objection': {
      title: 'Decide on an objection to service',
      lead: 'Compare the ground and its proof with the trace of the service.',
      action: 'Decide',
      after:
        'All are told. If undone, it is served again and terms that ran from it are reckoned anew.',
      pages: { outcome: { title: 'What do you decide?' }, reasons: { title: 'Reasons' } },
      fields: {
        outcome: { label: 'Decision' },
        day: { label: 'Day of service as found' },
        reasons: { label: 'Reasons' },
      },
      options: {
        outcome: {
          undone: 'Not served; serve again',
          moved: 'Served on another day',
          stands: 'The service stands',
        },
      },
    },
    'service.request-paper': {
      title: 'Ask for paper',
      lead: 'What was served electronically you can have on paper, free of charge.',
      action: 'Ask for paper',
      after: 'The clerk sends it. The day of service stays the same.',
      pages: {},
      fields: {},
    },
    'service.serve': {
      title: 'Serve electronically',
      lead: 'Choose papers; they go to the address the party confirmed.',
      action: 'Serve',
      after: 'The moment of arrival and its proof are kept.',
      pages: { papers: { title: 'Which papers?' } },
      fields: { papers: { label: 'Papers' } },
    },
    'service.record-trace': {
      title: '',
      lead: '',
      action: 'Enter',
      after: '',
      pages: { trace: { title: '' } },
      fields: { channel: { label: 'Way' }, event: { label: 'Event' }, proof: { label: 'Proof' } },
      options: {
        channel: { account: 'Account', email: 'E-mail' },
        event: { sent: 'Sent', arrived: 'Arrived', failed: 'Failed' },
      },
    },
    'service.acknowledge': {
      title: 'Sign for the papers',
      lead: 'Open them and sign. Not signing changes nothing about the service.',
      action: 'Sign',
      tells: {
        papers: (facts) => ({
          label: 'Papers',
          value: listed(facts, 'papers', '\n').split('\n').map(paperInEnglish).join('\n'),
        }),
      },
      after: 'The time goes into the certificate.',
      pages: { received: { title: 'Sign' } },
      fields: { received: { label: 'I have received these papers' } },
    },
    'service.record-paper': {
      title: 'Record service on paper',
      lead: 'How and on which day the papers were delivered.',
      action: 'Enter',
      after: 'The return of service fixes the day.',
      pages: { papers: { title: 'Which papers?' }, how: { title: 'How?' } },
      fields: {
        papers: { label: 'Papers' },
        way: { label: 'Way' },
        on: { label: 'Delivered on' },
        proof: { label: 'Proof' },
      },
      options: {
        way: {
          'by-hand': 'By hand',
          'by-post': 'By post',
          'left-at-door': 'Left at the door, with witnesses',
        },
      },
    },
  },
  refusals: {
    'service/no-consent': (facts) => ({
      what: `${said(facts, 'name')} cannot be served electronically.`,
      why: 'Electronic service needs the addressee’s agreement, and there is none.',
      mend: 'Serve on paper and record it; or ask the party to confirm an address.',
    }),
    'service/no-address': (facts) => ({
      what: `${said(facts, 'name')} cannot be served electronically yet.`,
      why: 'The party has agreed to electronic service, and has not yet confirmed in the address form where to.',
      mend: 'Ask the party to confirm an address on the case page, or enter what they said by telephone; if it is urgent, serve on paper and record it.',
    }),
    'service/judgment-not-named': () => ({
      what: 'Judgments and rulings cannot be served this way.',
      why: 'The agreement does not name them, and this court asks that it does.',
      mend: 'Serve on paper.',
    }),
    'service/nothing-to-serve': () => ({
      what: 'There is nothing to serve.',
      why: 'The paper may still be in the making, or none was chosen.',
      mend: 'Wait until it is made and choose again.',
    }),
    'service/no-account': (facts) => ({
      what: `Nothing can reach an account of ${said(facts, 'name')}.`,
      why: 'Nobody has linked an account for this party, so there is none to receive it.',
      mend: 'Serve on paper; or invite the party to link the case first.',
    }),
    'service/email-missing': () => ({
      what: 'Give an e-mail address.',
      why: 'E-mail was chosen without an address, so nothing would arrive.',
      mend: 'Fill it in or choose another way. The form can also be filled in at the counter.',
    }),
    'service/not-opened-is-no-ground': () => ({
      what: 'This service cannot be undone because it was not opened.',
      why: 'The addressee gave or confirmed the address; arrival there is service, read or not.',
      mend: 'Let the service stand; if a fault of the system is shown, the objector may add it before you decide.',
    }),
    'service/which-day': () => ({
      what: 'Say which day counts.',
      why: 'A service found to be of another day needs that day, and not one after today.',
      mend: 'Fill in the day.',
    }),
    'service/acknowledged': () => ({
      what: 'Signed for already.',
      why: 'You have signed for these papers.',
      mend: 'Nothing more to do.',
    }),
    'service/before-the-paper': (facts) => ({
      what: 'The day of service is too early.',
      why: `Not all of these papers were there before ${said(facts, 'first')}.`,
      mend: 'Change the day, or choose only the papers there were on it.',
    }),
    'service/in-the-future': () => ({
      what: 'The day of delivery cannot be after today.',
      why: 'It may be a slip.',
      mend: 'Change the day.',
    }),
  },
  entries: {
    'service.AddressConfirmed': (body) => ({
      title: 'Address for service confirmed',
      detail: body['electronic'] === true ? 'electronic' : 'on paper',
    }),
    'service.Ordered': (body) => ({
      title: body['basis'] === 'paper' ? 'Served on paper' : 'Served electronically',
      detail: titles(body['papers']),
    }),
    'service.Traced': (body) => ({
      title: `Service: ${event[said(body, 'event')] ?? ''}`,
      // What this court itself enters; what a person wrote stays as it was written.
      detail: said(body, 'proof') === '专用账号' ? 'dedicated account' : said(body, 'proof'),
    }),
    'service.Objected': (body) => ({ title: 'Objection to service', detail: said(body, 'text') }),
    'service.ObjectionDecided': (body) => ({
      title: `Objection to service: ${outcomes[said(body, 'outcome')] ?? ''}`,
      detail: said(body, 'reasons'),
    }),
    'service.PaperRequested': () => ({ title: 'Paper asked for', detail: '' }),
    'service.Effective': (body) => ({
      title: 'Service took effect',
      detail: dayEn(body, 'at'),
    }),
  },
  tasks: { 'service.acknowledge': 'Papers were served on you: read them' },
};
