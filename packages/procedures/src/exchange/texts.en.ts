import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, listed, said } from '../framework/index.ts';
import { rowsIn } from '../shared/exhibit-texts.ts';
import { sittingEn } from './sitting-texts.ts';

/** What an opinion was marked with when it came in. */
const marked = (body: Facts): string => {
  const marks = [
    body['late'] === true ? 'late' : '',
    body['authority'] === 'pending' ? 'authority to be shown' : '',
  ].filter((one) => one !== '');
  return marks.length === 0 ? '' : ` (${marks.join('; ')})`;
};

/** Of what was spoken at a sitting: of how many exhibits. */
const spokenOn = (body: Facts): string | null =>
  body['source'] === 'spoken' ? `On ${numberOf(rowsIn(body, 'exhibits').length, 'exhibit')}` : null;

const numberOf = (count: number, what: string): string =>
  `${String(count)} ${what}${count === 1 ? '' : 's'}`;

/** What came of an exchange, and how the case goes on. */
const resultOf = (body: Facts): string => {
  const count = (name: string): number => (Array.isArray(body[name]) ? body[name].length : 0);
  const [agreed, disputed] = [count('undisputed'), count('disputed')];
  return [
    ...(agreed + disputed === 0
      ? []
      : [`Undisputed: ${numberOf(agreed, 'exhibit')}; disputed: ${numberOf(disputed, 'exhibit')}`]),
    ...(said(body, 'facts') === '' ? [] : [`Undisputed facts: ${said(body, 'facts')}`]),
    ...(said(body, 'issues') === '' ? [] : [`In dispute: ${said(body, 'issues')}`]),
    said(body, 'reasons'),
  ].join('\n');
};

export const exchangeEn: TextCatalogue = {
  commands: {
    'exchange.set-period': {
      title: 'Set the period for exchanging evidence',
      lead: 'If the parties exchange evidence online separately, set a reasonable period in which each looks at the evidence and gives an opinion.',
      action: 'Set the period',
      after:
        'All parties see it at once and get a text message. If the last day is a rest day, the period ends on the next working day.',
      pages: {
        period: { title: 'From which day to which?' },
        manner: { title: 'When can opinions be read?' },
      },
      fields: {
        from: { label: 'First day' },
        to: { label: 'Last day' },
        sealed: {
          label: 'Are opinions kept under seal at first?',
          hint: 'Under seal, nobody reads an opinion before all are in or the period is over: no other party, no judge, no clerk. Then all are opened at once, and each party may reply',
        },
        replyDays: { label: 'How many days for replies, once they are opened?' },
        reasons: {
          label: 'Reasons',
          hint: 'If you change the period, say why. The clerk may lengthen it; only a judge may shorten it',
        },
      },
      options: {
        replyDays: { '3': '3 days', '5': '5 days', '7': '7 days', '10': '10 days' },
      },
    },
    'exchange.give-opinion': {
      title: 'Give your opinion on the evidence',
      lead: 'Look at the other side’s evidence and say of each exhibit whether it is genuine, lawfully obtained and relevant. An opinion sent after the period is still received.',
      action: 'Hand in',
      after:
        'The other parties and the judge see it at once; in a sealed exchange, once all opinions are opened.',
      tells: {
        period: (facts) => ({
          label: 'Period for exchanging evidence',
          value: `${dayEn(facts, 'from')} to ${dayEn(facts, 'dueOn')}${facts['provisional'] === true ? ' (provisional)' : ''}`,
        }),
        sealed: (facts) => ({
          label: 'Opinions are under seal',
          value: `Until all opinions are in or the period is over, no other party, no judge and no clerk can read yours; they only see that it is in. After the opening you have ${said(facts, 'replyDays')} days to reply`,
        }),
        authority: () => ({
          label: 'Your authority',
          value:
            'The court has not yet seen your authority to act. The opinion is received all the same and marked accordingly. Please hand in a power of attorney soon',
        }),
      },
      pages: {
        exhibits: {
          title: 'What do you think of each exhibit?',
          lead: 'Give reasons for what you dispute. You can leave out what you do not want to comment on.',
        },
        text: { title: 'Anything else to say?' },
        papers: { title: 'Any papers?' },
      },
      fields: {
        exhibits: { label: 'Exhibit by exhibit' },
        text: {
          label: 'Opinion',
          hint: 'On whatever is not listed above, item by item',
        },
        attachments: { label: 'Papers' },
        conformsToOriginals: {
          label: 'What I upload matches the originals, or what I hold where I have no original',
        },
      },
    },
    'exchange.record-opinion': {
      title: 'Record an opinion on paper',
      lead: 'An opinion that was handed in or posted is scanned and put on file. The party remains its author. A party who exchanges evidence in person may hand one in this way too.',
      action: 'Enter',
      after:
        'A receipt is given at once. Whether a posted opinion is late goes by the day of posting.',
      pages: {
        paper: { title: 'When was it received?' },
        said: { title: 'What does it say?' },
      },
      tells: {
        envelope: () => ({
          label: 'Do not open it',
          value:
            'Opinions are under seal. Enter only that the envelope came; open it and enter what it says once all are opened',
        }),
      },
      fields: {
        exhibits: { label: 'Exhibit by exhibit' },
        receivedOn: { label: 'Received on' },
        postedOn: {
          label: 'Posted on',
          hint: 'If it came by post, the date of the postmark: what was posted before the end is in time',
        },
        text: { label: 'Summary' },
        attachments: { label: 'Scans' },
      },
    },
    ...sittingEn.commands,
    'exchange.open': {
      title: 'Open the opinions',
      lead: 'The period is over: what was said under seal is opened, all at once. The parties may then reply.',
      action: 'Open',
      after: 'All parties and the judge see it at once and get a text message.',
      pages: {},
      fields: {},
    },
    'exchange.conclude': {
      title: 'End the exchange of evidence and decide how the case goes on',
      lead: 'All parties have given an opinion, the period is over, or the exchange was held together. What nobody disputes is put on record, what is disputed with its reasons. Say how the case goes on, or set another period if more time is needed.',
      action: 'Decide',
      after:
        'All parties can read it and get a text message. Whoever gave no opinion can still speak at the hearing.',
      tells: {
        opinions: (facts) => ({
          label: 'Opinions',
          value: [
            `Given by: ${listed(facts, 'given', ', ') || 'nobody'}`,
            `Not given by: ${listed(facts, 'silent', ', ') || 'nobody'}`,
          ].join('\n'),
        }),
        ...sittingEn.tells,
        'in-time': (facts) => ({
          label: 'The period is not over',
          value: `${listed(facts, 'names', ', ')} may give an opinion until ${dayEn(facts, 'dueOn')}. If you end the exchange now, their time ends by your decision; give the reasons`,
        }),
      },
      pages: {
        result: {
          title: 'What came of it?',
          lead: 'Which exhibits are disputed, and why, is recorded from what the parties said.',
        },
        reasons: { title: 'How does the case go on?' },
      },
      fields: {
        facts: { label: 'Facts that nobody disputes' },
        issues: { label: 'Main points in dispute' },
        early: { label: 'The period is not over; I end the exchange now' },
        reasons: { label: 'Decision and reasons' },
      },
    },
  },
  owed: { 'exchange.give-opinion': 'Give an opinion on the evidence' },
  refusals: {
    ...sittingEn.refusals,
    'exchange/not-an-exhibit': () => ({
      what: 'On one of these exhibits you cannot give an opinion.',
      why: 'It was withdrawn or replaced, or it is your own.',
      mend: 'Leave it out and hand in again.',
    }),
    'exchange/say-something': () => ({
      what: 'There is no opinion yet.',
      why: 'Speak to at least one exhibit, or write a few words.',
      mend: 'Answer exhibit by exhibit, or write under “Opinion”.',
    }),
    'exchange/scan-first': () => ({
      what: 'There is no scan.',
      why: 'An opinion on paper is scanned, so that everybody can read it as it is.',
      mend: 'Scan it first.',
    }),
    'exchange/envelope-stays-closed': () => ({
      what: 'What it says cannot be entered now.',
      why: 'Opinions are under seal; nobody reads them before they are opened.',
      mend: 'Leave content and scans empty and enter the day it came; enter the rest after the opening.',
    }),
    'exchange/under-seal': (facts) => ({
      what: 'The opinions cannot be opened yet.',
      why: `${listed(facts, 'names', ', ')} gave no opinion yet and may do so until ${dayEn(facts, 'dueOn')}. The judge ordered the seal.`,
      mend: 'Wait until all are in or the period is over; a judge may change the period.',
    }),
    'exchange/judge-seals': () => ({
      what: 'Whether opinions are under seal is for a judge to order.',
      why: 'The court decides how evidence is exchanged; in this court a judge decides on this.',
      mend: 'Ask the judge to set the period.',
    }),
    'exchange/seal-was-promised': () => ({
      what: 'The seal cannot be lifted now.',
      why: 'Somebody has already written under it, having been told that nobody would read it yet.',
      mend: 'Leave it under seal, or set another period after the opening.',
    }),
    'exchange/still-under-seal': () => ({
      what: 'Some opinions are still under seal.',
      why: 'Nobody can reply to what they cannot read.',
      mend: 'Open the opinions first.',
    }),
    'exchange/concluded': () => ({
      what: 'The judge has concluded the exchange.',
      why: 'Ending it was the judge’s decision; so is opening it again.',
      mend: 'If another period is needed, ask the judge.',
    }),
    'exchange/held-together': () => ({
      what: 'No period for a separate exchange can be set.',
      why: 'If the parties chose different ways, the rules require one sitting for all; if all chose to meet, the judge has decided so.',
      mend: 'Fix a day for the exchange.',
    }),
    'exchange/in-the-past': () => ({
      what: 'The first day has passed.',
      why: 'The period must begin today or later.',
      mend: 'Change the first day.',
    }),
    'exchange/ends-before-it-begins': () => ({
      what: 'The last day must come after the first.',
      why: 'The parties need time to look at the evidence.',
      mend: 'Change the last day.',
    }),
    'exchange/judge-shortens': (facts) => ({
      what: 'The period cannot be shortened like this.',
      why: `The parties were told that it ends on ${dayEn(facts, 'dueOn')}. The clerk may lengthen it; a judge decides whether it is shortened.`,
      mend: 'Choose that day or a later one. If the period must be shorter, ask the judge.',
    }),
    'exchange/parties-still-have-time': (facts) => ({
      what: `Not done yet: ${listed(facts, 'names', ', ')} can still give an opinion.`,
      why: 'If the exchange ends now, they lose time that they were told they had.',
      mend: 'Wait until the period is over. If it must end now, tick the confirmation and give the reasons.',
    }),
    'exchange/say-why-changed': () => ({
      what: 'Say why it is changed.',
      why: 'The parties were told the earlier period.',
      mend: 'Give a reason.',
    }),
  },
  entries: {
    'exchange.PeriodSet': (body) => ({
      title: 'Period for exchanging evidence',
      detail: `${dayEn(body, 'from')} to ${dayEn(body, 'to')}`,
    }),
    'exchange.OpinionGiven': (body) => ({
      title: `${body['source'] === 'spoken' ? 'Opinion on the evidence noted as spoken' : 'Opinion on the evidence received'}${marked(body)}`,
      detail: spokenOn(body) ?? said(body, 'text').slice(0, 60),
    }),
    'exchange.OpinionSealed': (body) => ({
      title: `Opinion received under seal${marked(body)}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'exchange.SealsOpened': (body) => ({
      title: 'All opinions on the evidence opened',
      detail: `${body['why'] === 'all-in' ? 'All were in' : 'The period was over'}; replies until ${dayEn(body, 'replyTo')}`,
    }),
    'exchange.Concluded': (body) => ({
      title: `Exchange of evidence concluded${body['cutShort'] === undefined ? '' : ' (before the end of the period, by decision of the judge)'}`,
      detail: resultOf(body),
    }),
  },
};
