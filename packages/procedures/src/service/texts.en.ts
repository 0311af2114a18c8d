import type { TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const event: Readonly<Record<string, string>> = {
  sent: 'sent',
  arrived: 'arrived',
  failed: 'failed',
  read: 'read',
  replied: 'signed for',
  'handed-over': 'handed over',
};
const titles = (papers: unknown): string =>
  Array.isArray(papers) ? (papers as { title: string }[]).map((one) => one.title).join(', ') : '';

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
    'service/acknowledged': () => ({
      what: 'Signed for already.',
      why: 'You have signed for these papers.',
      mend: 'Nothing more to do.',
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
      detail: said(body, 'proof'),
    }),
    'service.Effective': (body) => ({
      title: 'Service took effect',
      detail: said(body, 'at').slice(0, 10),
    }),
  },
};
