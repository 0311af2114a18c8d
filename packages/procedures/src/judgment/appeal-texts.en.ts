import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { rulingTellsEn } from './ruling-texts.en.ts';
import { dayEn, listed, said } from '../framework/index.ts';
import { filesBesideEn } from '../shared/files-beside.ts';
import { isReconsideration, matterByName } from '../shared/matter-by-name.ts';

const yuan = (fen: unknown): string => `${yuanGrouped(fen as Money)} yuan`;

const provisional = (facts: Facts): string =>
  facts['provisional'] !== true
    ? ''
    : facts['past'] === true
      ? ' (provisional: it is over and may still move; what comes now is received and not marked as late)'
      : ' (provisional: it may still move, and you will be told)';

const authorities: Readonly<Record<string, string>> = {
  pending: 'The court has not yet seen your authority to act',
  general: 'Your authority is general; appealing for somebody needs special authority',
};

/** Everything for which an appeal, or the answer to one, was marked: each by the time that was its own. */
const marksOf = (facts: Facts, term: 'appeal' | 'answer' | 'ask'): string =>
  [
    facts['late'] === true ? `received after the time to ${term}` : '',
    facts['final'] === true ? 'against a final judgment' : '',
    facts['authority'] === 'pending' ? 'authority to be shown' : '',
    facts['authority'] === 'general' ? 'the agent has general authority only' : '',
  ]
    .filter((one) => one !== '')
    .join('; ');

const marked = (body: Facts, term: 'appeal' | 'answer' | 'ask'): string => {
  const marks = marksOf(body, term);
  return marks === '' ? '' : ` (${marks})`;
};

/** Of an appeal against a ruling which one it is. */
const appealed = {
  acceptance: 'not to accept the suit',
  reconsideration: 'not to accept the application for enforcement',
  counterclaim: 'not to accept the counterclaim',
  'third-party-claim': 'not to accept the third party’s claim',
  dismissal: 'dismissing the suit',
  jurisdiction: 'on jurisdiction',
} as const;

const against = ({ ruling }: Facts): string =>
  typeof ruling === 'string' ? ` against the ruling ${appealed[matterByName(ruling)]}` : '';

const papers = {
  attachments: { label: 'Papers' },
  conformsToOriginals: {
    label: 'What I upload matches the originals, or what I hold where I have no original',
  },
};

export const appealEn: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'judgment.appeal': {
      title: 'Appeal',
      lead: 'Appeal within fifteen days, thirty if you have no domicile in mainland China, counted from the day after the judgment was served on you, and hand it in at this court. A late appeal is received too; a judge decides what follows.',
      action: 'Hand in the appeal',
      after:
        'You get a receipt at once. If the judgment can be appealed and you are in time, the court serves a copy on the other side within five days; it has fifteen days to answer, then the whole file goes to the court above, and meanwhile the judgment does not take effect. If your appeal was marked when it came in, a judge decides what follows.',
      tells: {
        already: (facts) => ({
          label: 'You have appealed already',
          value: `Your petition was received on ${dayEn(facts, 'on')}. To add reasons alone, hand in more papers; a further petition costs only for what it disputes beyond the earlier one`,
        }),
        'last-day': (facts) => ({
          label: 'Last day to appeal',
          value: `${dayEn(facts, 'dueOn')}${provisional(facts)}`,
        }),
        late: (facts) => ({
          label: 'The time to appeal is over',
          value: `The last day was ${dayEn(facts, 'dueOn')}. Your appeal is received all the same and marked as late. If you had a good reason, state it in your grounds and ask for more time; a judge decides`,
        }),
        'not-served': () => ({
          label: 'Time to appeal',
          value: 'The judgment has not been served on you yet, so your time has not begun',
        }),
        final: () => ({
          label: 'This judgment is final',
          value:
            'A small-claims judgment cannot be appealed. Your appeal is received all the same, and a judge decides what follows. If you think the judgment is wrong you may apply for a retrial',
        }),
        'more-than-at-issue': (facts) => ({
          label: 'Sum in dispute',
          value: `You wrote ${yuan(facts['disputed'])}, more than all that was at issue in the first instance, ${yuan(facts['most'])} (claims and counterclaims together). Is there a nought too many? If you hand it in like this, the sum is kept as you wrote it, and the fee is reckoned on no more than was at issue`,
        }),
        fee: (facts) => ({
          label: 'Fee of the appeal',
          value: `${yuan(facts['fen'])}${typeof facts['on'] === 'number' ? `, reckoned on ${yuan(facts['on'])}` : ''}${facts['fen'] === 0 ? '; nothing more to pay' : '. Pay when the notice to pay has come; where the appeal was marked when it came in, nothing is charged before a judge lets it stand'}`,
        }),
        authority: (facts) => ({
          label: 'Your authority',
          value: `${authorities[said(facts, 'authority')] ?? ''}. The appeal is received all the same and marked accordingly. Please hand in a power of attorney with special authority soon, or let the party appeal in person`,
        }),
      },
      pages: {
        claims: { title: 'What do you ask the court above to decide?' },
        grounds: { title: 'Why is the judgment wrong?', lead: 'You may add this later.' },
        papers: { title: 'Any papers?' },
      },
      fields: {
        disputed: {
          label: 'Sum in dispute (yuan)',
          hint: 'The fee is reckoned on the part of the judgment you appeal against; left out, on all that was claimed',
        },
        against: {
          label: 'Also against somebody on the same side',
          hint: 'For example another defendant who should be liable instead; the other side need not be ticked',
        },
        claims: {
          label: 'What you ask for',
          hint: 'For example: set aside order 1 and dismiss the claim',
        },
        grounds: { label: 'Grounds of appeal' },
        ...papers,
      },
    },
    'appeal.record-paper': {
      title: 'Record an appeal on paper',
      lead: 'An appeal that was handed in or posted is scanned and put on file. The appellant remains its author.',
      action: 'Enter',
      after:
        'A receipt is given at once. Whether a posted appeal is late goes by the day of posting.',
      tells: {
        ...rulingTellsEn,
        'more-than-at-issue': (facts) => ({
          label: 'Sum in dispute',
          value: `The petition says ${yuan(facts['disputed'])}, more than all that was at issue in the first instance, ${yuan(facts['most'])} (claims and counterclaims together). Compare it with the petition; if that says so, enter what it says. The fee is reckoned on no more than was at issue`,
        }),
        fee: (facts) => ({
          label: 'Fee of the appeal',
          value: `${yuan(facts['fen'])}${typeof facts['on'] === 'number' ? `, reckoned on ${yuan(facts['on'])}` : ''}${facts['fen'] === 0 ? '; nothing more to pay' : '. The notice to pay is served on the appellant; where the appeal was marked when it came in, nothing is charged before a judge lets it stand'}`,
        }),
      },
      pages: { paper: { title: 'What was received?' }, claims: { title: 'What does it say?' } },
      fields: {
        disputed: {
          label: 'Sum in dispute (yuan)',
          hint: 'The fee is reckoned on the part of the judgment you appeal against; left out, on all that was claimed',
        },
        against: {
          label: 'Also against somebody on the same side',
          hint: 'For example another defendant who should be liable instead; the other side need not be ticked',
        },
        receivedOn: { label: 'Received on' },
        postedOn: {
          label: 'Posted on',
          hint: 'If it came by post, the date of the postmark: what was posted before the end is in time',
        },
        attachments: { label: 'Scans' },
        claims: { label: 'What is asked for' },
        grounds: { label: 'Grounds of appeal' },
      },
    },
    'appeal.weigh': {
      title: 'Decide on a marked appeal or application for reconsideration',
      lead: 'It was marked when it was received. Decide whether it has effect, with reasons. Until then the judgment or ruling is not treated as effective.',
      action: 'Decide',
      after: 'All parties can read the decision and get a text message.',
      tells: {
        ...filesBesideEn,
        marks: (facts) => ({
          label: 'Marked as',
          value: marksOf(facts, isReconsideration(facts) ? 'ask' : 'appeal'),
        }),
      },
      pages: { outcome: { title: 'Does it have effect?' } },
      fields: { outcome: { label: 'Outcome' }, reasons: { label: 'Reasons' } },
      options: {
        outcome: {
          stands: 'It has effect (more time is allowed, for example)',
          'without-effect': 'It has no effect',
        },
      },
    },
    'appeal.answer': {
      title: 'Answer the appeal',
      lead: 'Say what you think of the appeal, within fifteen days of the copy, thirty if you have no domicile in mainland China. A late answer is received too. If you do not answer, the appeal goes on without it.',
      action: 'Hand in the answer',
      after:
        'Within five days the court serves a copy on the appellant, and it goes to the court above with the file.',
      tells: {
        claims: (facts) => ({ label: 'What the appeal asks for', value: said(facts, 'claims') }),
        'last-day': (facts) => ({
          label: 'Last day to answer',
          value: `${dayEn(facts, 'dueOn')}${provisional(facts)}`,
        }),
        authority: () => ({
          label: 'Your authority',
          value: `${authorities['pending'] ?? ''}. The answer is received all the same and marked accordingly. Please hand in a power of attorney soon`,
        }),
      },
      pages: { text: { title: 'Your answer' }, papers: { title: 'Any papers?' } },
      fields: { text: { label: 'Answer' }, ...papers },
    },
    'appeal.record-answer': {
      title: 'Record an answer to the appeal on paper',
      lead: 'An answer that was handed in or posted is scanned and put on file. The party remains its author.',
      action: 'Enter',
      after:
        'A receipt is given at once. Whether a posted answer is late goes by the day of posting.',
      pages: { paper: { title: 'What was received?' } },
      fields: {
        receivedOn: { label: 'Received on' },
        postedOn: {
          label: 'Posted on',
          hint: 'If it came by post, the date of the postmark: what was posted before the end is in time',
        },
        text: { label: 'Summary' },
        attachments: { label: 'Scans' },
      },
    },
    'appeal.send-up': {
      title: 'Send the file to the court above',
      lead: 'Once the appeal is served and has been answered, or the time to answer is over, send the appeal, the answers and the whole file within five days. An appeal against a ruling not to accept has no other side and goes up within five days of its receipt.',
      action: 'Enter',
      after: 'The day and the proof are in the docket for all parties to read.',
      tells: {
        'taking-back': () => ({
          label: 'The appellant asks to take it back',
          value:
            'The request is open. Sent up now, it goes with the file, and the court above rules on it',
        }),
        unpaid: (facts) => ({
          label: 'The fee for the appeal is not paid',
          value: `${yuanGrouped(facts['fen'] as Money)} yuan are still owed. Once the file has gone up, the court above sees to it`,
        }),
      },
      pages: { where: { title: 'Where to, and how?' } },
      fields: {
        court: { label: 'Court above' },
        as: {
          label: 'How',
          hint: 'The electronic file alone if there is no paper or all of it has been scanned',
        },
        complete: {
          label: 'I have checked: the file is complete, and all paper is scanned or goes with it',
        },
        receipt: {
          label: 'Proof',
          hint: 'The number of the receipt from the court above, or of the parcel',
        },
      },
      options: { as: { electronic: 'Electronic file', paper: 'Paper file', both: 'Both' } },
    },
  },
  refusals: {
    'appeal/not-weighed': () => ({
      what: 'The file cannot go up yet.',
      why: 'This appeal or application was marked when it came in, and in this court a judge first decides what effect it has.',
      mend: 'Ask the judge to decide, then send the file up.',
    }),
    'appeal/not-served': (facts) => ({
      what: `The file cannot go up yet: the appeal has not been served on ${listed(facts, 'names', ', ')}.`,
      why: 'By law the other side first gets a copy and has fifteen days to answer.',
      mend: 'Serve the appeal first.',
    }),
    'appeal/time-to-answer-runs': (facts) => ({
      what: `The file cannot go up yet: ${listed(facts, 'names', ', ')} may still answer.`,
      why: 'By law the other side has fifteen days from the copy, and the answer goes up with the file.',
      mend: 'Wait for the answer, or until the time is over. If an answer came on paper, enter it first.',
    }),
  },
  entries: {
    'appeal.Submitted': (body) => ({
      title: isReconsideration(body)
        ? `Application for reconsideration of the ruling ${appealed.reconsideration} received${marked(body, 'ask')}`
        : `Appeal${against(body)} received${marked(body, 'appeal')}`,
      detail: [
        ...(typeof body['ruling'] === 'string' ? [] : ['against the judgment of first instance']),
        ...(typeof body['disputed'] === 'number'
          ? [`disputed: ${yuanGrouped(body['disputed'] as Money)} yuan`]
          : []),
        said(body, 'claims').slice(0, 60),
      ].join('; '),
    }),
    'appeal.Answered': (body) => ({
      title: `Answer to the appeal received${marked(body, 'answer')}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'appeal.Weighed': (body) => ({
      title: `The ${isReconsideration(body) ? 'application for reconsideration' : 'appeal'} has ${body['outcome'] === 'stands' ? 'effect' : 'no effect'}`,
      detail: said(body, 'reasons'),
    }),
    'appeal.SentUp': (body) => ({
      title: 'File sent to the court above',
      detail: `${said(body, 'court')}, ${dayEn(body, 'on')}, proof: ${said(body, 'receipt')}`,
    }),
  },
};
