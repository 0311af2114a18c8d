import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayEn, said } from '../../framework/index.ts';
import { filesBesideEn } from '../../shared/files-beside.ts';

const work = (facts: Facts) => ({
  label: `The work of ${said(facts, 'body')}`,
  value: `${said(facts, 'question')} (by ${dayEn(facts, 'dueOn')})`,
});
const objection = (facts: Facts) => ({
  label: `Objection of ${said(facts, 'name')}`,
  value: said(facts, 'points'),
});
const letter = {
  page: { title: 'The paper that came' },
  fields: {
    receivedOn: { label: 'Received on' },
    postedOn: { label: 'Posted on', hint: 'If it came by post, by the postmark' },
    attachments: { label: 'Scan' },
  },
};
const waysToSend: Readonly<Record<string, string>> = {
  'by-post': 'By post',
  'by-hand': 'By hand',
  other: 'Otherwise',
};
const outcome = { 'another-day': 'Another day is set', ended: 'No reply is waited for' };

export const repliesEn: TextCatalogue = {
  commands: {
    'appraisal.settle-demand': {
      title: 'Deal with objections that got no reply',
      lead: 'Where the body has not replied in writing by the day, you may set another or wait no longer. That there is no reply has no effect by itself; you weigh it with the opinion.',
      action: 'Decide',
      after:
        'The parties and the body read it. Where you wait no longer you look at the objections when you find on the opinion; a party may ask for the appraiser to appear.',
      tells: {
        work,
        objection,
        unsent: (facts) => ({
          label: 'Nothing shows that the demand went',
          value: `The docket does not say that it went to ${said(facts, 'body')}: ask the clerk first`,
        }),
        ...filesBesideEn,
      },
      pages: { demand: { title: 'What do you decide?' } },
      fields: {
        outcome: { label: 'Decision' },
        dueOn: { label: 'Reply by' },
        reasons: { label: 'Reasons' },
      },
      options: { outcome },
    },
    'appraisal.record-declining': {
      title: 'Enter the letter in which a body declines or gives the work back',
      lead: 'Scan and enter the letter by which a body declines the work, or gives it back after it took it up. Where it says what ties it to the case, write that down as it stands.',
      action: 'Enter',
      after: 'The judge commissions another body, by lot if need be; this one takes no part in it.',
      tells: { work },
      pages: { paper: letter.page, why: { title: 'What does the letter say?' } },
      fields: {
        ...letter.fields,
        interest: { label: 'What ties it to the case', hint: 'Only if the letter says so' },
        reasons: {
          label: 'Why it declines or gives it back',
          hint: 'As it stands; leave it empty if nothing is said',
        },
      },
    },
    'appraisal.send-demand': {
      title: 'Send the demand to reply to the body',
      lead: 'The body has no account: print the demand, and send or bring it there with what the parties attached. Enter here how it went.',
      action: 'Enter it',
      after: 'The parties read it. When the reply comes, you enter it.',
      tells: { work, objection, ...filesBesideEn },
      pages: { sent: { title: 'How did it go?' } },
      fields: {
        how: { label: 'How' },
        on: { label: 'Day' },
        note: { label: 'What shows it', hint: 'The number of the item, or who signed' },
      },
      options: { how: waysToSend },
    },
    'appraisal.record-reply': {
      title: 'Enter the written reply of the body to the objections',
      lead: 'Scan the reply that came by post or by hand, and write it down as it stands.',
      action: 'Enter',
      after:
        'The parties and the judge read it at once. Whoever still objects may ask for the appraiser to appear.',
      tells: { work, objection, ...filesBesideEn },
      pages: { paper: letter.page, reply: { title: 'What it says' } },
      fields: { ...letter.fields, text: { label: 'Reply' } },
    },
  },
  refusals: {
    'appraisal/not-sent-then': (facts) => ({
      what: 'It cannot have gone on that day.',
      why: `The reply was asked for on ${dayEn(facts, 'first')}, and today is ${dayEn(facts, 'today')}.`,
      mend: 'Enter a day between the two.',
    }),
  },
  entries: {
    'appraisal.ReplyDemandSent': (body) => ({
      title: 'The demand to reply went to the body',
      detail: `${dayEn(body, 'on')}, ${(waysToSend[said(body, 'how')] ?? '').toLowerCase()}, to ${said(body, 'body')}; ${said(body, 'note')}`,
    }),
    'appraisal.ReplyDemandSettled': (body) => ({
      title: 'Objections without a reply were dealt with',
      detail: [
        outcome[said(body, 'outcome') as keyof typeof outcome],
        body['dueOn'] === undefined ? '' : `by ${dayEn(body, 'dueOn')}`,
        said(body, 'reasons'),
      ]
        .filter((one) => one !== '')
        .join(', '),
    }),
  },
};
