import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';
import { rulingTellsEn } from './ruling-texts.en.ts';
import { isReconsideration } from '../shared/matter-by-name.ts';
import { filesBesideEn } from '../shared/files-beside.ts';

const authorities: Readonly<Record<string, string>> = {
  pending: 'authority to act still to be shown',
  general: 'general authority only, no special authority',
};

/** An appeal, or an application for reconsideration. */
const what = (about: Facts): string =>
  isReconsideration(about) ? 'application for reconsideration' : 'appeal';
const aWhat = (about: Facts): string => `an ${what(about)}`;
const outcomes: Readonly<Record<string, string>> = {
  'taken-back': 'taken back, and it ends here',
  'goes-up': 'goes up with the file, and the court above rules on it',
  'without-effect': 'not their own word, without effect',
};

const aboutTells = {
  ...rulingTellsEn,
  judgment: (facts: Facts) => ({
    label: 'Against what',
    value: `The judgment, ${said(facts, 'number')}`,
  }),
  claims: (facts: Facts) => ({
    label: `What the ${what(facts)} asks for`,
    value: said(facts, 'claims'),
  }),
  'sent-up': (facts: Facts) => ({
    label: 'The file has gone up',
    value: `To ${said(facts, 'court')} on ${dayEn(facts, 'on')}. That court rules whether it is taken back`,
  }),
};

const askedTells = {
  ...filesBesideEn,
  ...aboutTells,
  asked: (facts: Facts) => ({
    label: `${said(facts, 'name')} asks to take the ${what(facts)} back`,
    value: [`Received on ${dayEn(facts, 'on')}`, said(facts, 'reasons')]
      .filter((one) => one !== '')
      .join('. '),
  }),
  authority: (facts: Facts) => ({
    label: 'Marked when it came in',
    value: authorities[said(facts, 'authority')] ?? '',
  }),
};

export const appealWithdrawalEn: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'appeal.withdraw': {
      title: 'Ask to take the appeal, or the application for reconsideration, back',
      lead: 'Until the second judgment is pronounced you can ask to take your appeal back. Once the file has gone up, the court above rules on it; before that, a judge of this court answers.',
      action: 'Ask',
      tells: {
        ...aboutTells,
        authority: (facts) => ({
          label: 'Your authority',
          value: `The request is received all the same, and marked: ${authorities[said(facts, 'authority')] ?? ''}. Hand in a special power of attorney soon, or let the party ask in person`,
        }),
      },
      after:
        'Until there is an answer your appeal or application goes on. Once an appeal is taken back, the appeals of others are not touched; where there are none, the first judgment takes effect when everybody’s time to appeal is over. While your own time still runs you may appeal or ask again. Where this court lets an appeal end, the fee of the appeal is halved, what was paid beyond that comes back, and what was not paid is not asked for.',
      pages: {
        reasons: { title: 'Why do you take it back?', lead: 'You need not give reasons.' },
      },
      fields: {
        reasons: { label: 'Reasons' },
        sure: { label: 'I ask this of my own free will' },
      },
    },
    'appeal.record-withdrawal': {
      title: 'Enter a request on paper to take an appeal or application for reconsideration back',
      lead: 'Scan the request signed by whoever appealed or applied; it is they who ask.',
      action: 'Enter',
      tells: aboutTells,
      after:
        'While the file is here a judge answers; once it has gone up, the request is forwarded.',
      pages: {
        paper: { title: 'What came in?' },
        reasons: { title: 'What reasons does it give?' },
      },
      fields: {
        receivedOn: { label: 'Received on' },
        postedOn: { label: 'Posted on', hint: 'By the postmark, where it came by post' },
        attachments: { label: 'Scan' },
        reasons: { label: 'Reasons' },
      },
    },
    'appeal.decide-withdrawal': {
      title: 'Answer a request to take an appeal or application for reconsideration back',
      lead: 'The file is still here, and whoever appealed or applied asks to take it back.',
      action: 'Decide',
      tells: {
        ...askedTells,
        'left-to-the-judge': (facts) => ({
          label: 'What can be done',
          value: isReconsideration(facts)
            ? 'Who answers when an application for reconsideration is taken back the law does not say. What is asked freely can end here; what the court above should look at goes up with the file.'
            : 'Before the second judgment the court above rules on such a request; who answers while the file has not gone up the law does not say. What is asked freely and harms nobody can end here; what that court should look at goes up with the file.',
        }),
      },
      after:
        'All parties can read the decision and get a text message. Where it ends here it does not go up, and the fee of an appeal is halved; those of others go on.',
      pages: { outcome: { title: 'What is decided?' } },
      fields: { outcome: { label: 'Decision' }, reasons: { label: 'Reasons' } },
      options: { outcome: outcomes },
    },
    'appeal.forward-withdrawal': {
      title: 'Forward a request to take an appeal or application for reconsideration back',
      lead: 'The file has gone up; the request goes after it, and the court above rules on it.',
      action: 'Enter',
      tells: askedTells,
      after:
        'Where that court allows it, enter its ruling as the decision of the court above, outcome “taken back”; where it does not, enter the ruling that denies it.',
      pages: { receipt: { title: 'How did it go?' } },
      fields: {
        receipt: {
          label: 'Proof',
          hint: 'The receipt of the court above, or the number of the parcel',
        },
      },
    },
    'appeal.note-withdrawal-denied': {
      title: 'Enter that the appeal or application for reconsideration is not taken back',
      lead: 'The court above has ruled that it is not taken back: scan its ruling. One that allows it is entered as the decision of the court above.',
      action: 'Enter',
      tells: askedTells,
      after: 'All parties can read it and get a text message. It goes on there.',
      pages: { paper: { title: 'The ruling' } },
      fields: {
        number: { label: 'Number of the ruling' },
        on: { label: 'Day of the ruling' },
        attachments: { label: 'Scan of the ruling' },
      },
    },
  },
  refusals: {
    'appeal/taking-back-not-shown': () => ({
      what: 'It cannot be ended on this request yet.',
      why: 'An agent handed it in, whose special authority this court has not seen. Taken back, it is lost to the party, so this court looks at the authority first.',
      mend: 'Let the party hand in a special power of attorney or ask in person; or let the request go up with the file.',
    }),
  },
  entries: {
    'appeal.WithdrawalAsked': (body) => ({
      title: `Request to take ${aWhat(body)} back received${body['authority'] === undefined ? '' : ` (${authorities[said(body, 'authority')] ?? ''})`}`,
      detail: `Received on ${dayEn(body, 'receivedOn')}, ${said(body, 'reasons') === '' ? 'no reasons given' : `reasons: ${said(body, 'reasons').slice(0, 60)}`}`,
    }),
    'appeal.WithdrawalDecided': (body) => ({
      title: `Request to take ${aWhat(body)} back: ${outcomes[said(body, 'outcome')] ?? ''}`,
      detail: [
        ...(typeof body['fen'] === 'number'
          ? [`The fee for this appeal is now ${yuanGrouped(body['fen'] as Money)} yuan`]
          : []),
        `Reasons: ${said(body, 'reasons')}`,
      ].join('. '),
    }),
    'appeal.WithdrawalForwarded': (body) => ({
      title: `Request to take ${aWhat(body)} back forwarded to the court above`,
      detail: `${dayEn(body, 'on')}, proof: ${said(body, 'receipt')}`,
    }),
    'appeal.WithdrawalDenied': (body) => ({
      title: `The court above ruled that the ${what(body)} is not taken back`,
      detail: `${said(body, 'number')}, ${dayEn(body, 'on')}`,
    }),
  },
};
