// One catalogue, as long as consent has words; beside it the Chinese, key by key.
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, lastDayEn, listed, minuteEn, said } from '../framework/index.ts';
import { minorSelfTellsEn, minorTellsEn } from '../shared/minors-texts.ts';
import { criminalTellsEn, fastTrackEn } from './fast-track-texts.en.ts';
import { goOnlineEn } from './go-online-texts.ts';
import { kindEn, kindTellsEn } from './kind-texts.en.ts';
import { noticeIn, noticeTells, noticeToReadOut } from './notice-read.ts';
import { whatIfEn } from './what-if-texts.en.ts';

const step: Readonly<Record<string, string>> = {
  filing: 'filing',
  service: 'service',
  mediation: 'mediation',
  exchange: 'exchange of evidence',
  hearing: 'hearing',
  pronouncement: 'pronouncement',
  inquiry: 'inquiry',
};
const due = (facts: Facts) => ({
  label: 'Answer by',
  value: `${lastDayEn(facts)}. Without an answer, this step is not held online`,
});

/** Nothing has brought it to them yet. */
const waits = () => ({
  label: 'Answer by',
  value:
    'Not told yet: they have no account, and the days to answer run from when they are told. Where they answer on the telephone, enter the answer',
});

/** What is asked of whatever a party said by telephone or handed in on paper. */
const takenDown = {
  knownAt: {
    label: 'Time of the call',
    hint: 'By it a sitting that is over counts as missed or not',
  },
  receivedOn: { label: 'Day on which the paper came' },
  evidence: {
    label: 'Proof',
    hint: 'By which it can be checked later, such as the time of the recording or the page of the file',
  },
} as const;
const stepsIn = (body: Facts): string =>
  (Array.isArray(body['steps']) ? body['steps'] : [])
    .map((one) => step[String(one)] ?? String(one))
    .join(', ');
const manner: Readonly<Record<string, string>> = {
  together: 'All online at the same time',
  separately: 'Each in their own time, within a period',
};
const standing: Readonly<Record<string, string>> = {
  'not-asked': 'not asked yet',
  waiting: 'has time to answer',
  'no-answer': 'did not answer in time',
  agreed: 'agrees to go online',
  declined: 'does not agree',
  withdrawing: 'withdrew consent, to be examined',
  withdrawn: 'in person',
};
const partiesOf = (facts: Facts): string =>
  (facts['parties'] as readonly Facts[])
    .map((one) => `${said(one, 'name')}: ${standing[said(one, 'standing')] ?? ''}`)
    .join('\n');
const mode: Readonly<Record<string, string>> = {
  online: 'online',
  mixed: 'some online, some in the room',
  offline: 'in person',
};

const heardEn: Readonly<Record<string, string>> = {
  'in-time': 'the court knew before it ended',
  late: 'the court knew after it ended',
  'that-day': 'it came on that day; no hour was kept, and the day counts whole',
};

/** Where it can be heard or seen, and by which notice of rights it was given. */
const answerDetail = (body: Facts): string =>
  [
    ...(body['receivedOn'] === undefined ? [] : [`received ${dayEn(body, 'receivedOn')}`]),
    ...(body['knownAt'] === undefined
      ? []
      : [`the court came to know on ${minuteEn(body, 'knownAt')}`]),
    said(body, 'evidence'),
    noticeIn(body, (short) => `on the notice with fingerprint ${short}…`),
  ]
    .filter((one) => one !== '')
    .join('; ');

export const consentEn: TextCatalogue = {
  commands: {
    ...goOnlineEn.commands,
    ...kindEn.commands,
    ...fastTrackEn.commands,
    'consent.note-reached': {
      title: '',
      lead: '',
      action: 'Note',
      after: '',
      pages: {},
      fields: {},
    },
    'consent.note-active-choice': {
      title: '',
      lead: '',
      action: 'Note',
      after: '',
      pages: {},
      fields: {},
    },
    'consent.ask': {
      title: 'Ask about online litigation',
      lead: 'Explain what it means and ask step by step.',
      action: 'Ask',
      after:
        'Saying no does not affect any right; without an answer in time the step takes place in person.',
      pages: { steps: { title: 'About which steps?' } },
      fields: { steps: { label: 'Steps' } },
      options: {
        steps: {
          service: 'Service',
          mediation: 'Mediation',
          exchange: 'Exchange of evidence',
          hearing: 'Hearing',
          pronouncement: 'Pronouncement',
          inquiry: 'Inquiry',
        },
      },
    },
    'consent.answer': {
      title: 'Do you agree to do this online?',
      variants: {
        service: {
          title: 'Do you agree to receive papers online?',
          pages: {
            answer: {
              title: 'Do you agree to receive papers online?',
              lead: 'The court sends papers to your account and your e-mail, and that counts as service. If no, they come by post or by hand.',
            },
          },
        },
        mediation: {
          title: 'Do you agree to mediate online?',
          pages: {
            answer: {
              title: 'Do you agree to mediate online?',
              lead: 'If yes, you take part in mediation by phone or computer; if no, in person.',
            },
          },
        },
        exchange: {
          title: 'Do you agree to exchange evidence online?',
          pages: {
            answer: {
              title: 'Do you agree to exchange evidence online?',
              lead: 'If yes, you see and comment on the evidence online; if no, in person at the court.',
            },
          },
        },
        hearing: {
          title: 'Do you agree to have the hearing online?',
          pages: {
            answer: {
              title: 'Do you agree to have the hearing online?',
              lead: 'If yes, you take part by phone or computer; if no, in the court room.',
            },
          },
        },
        pronouncement: {
          title: 'Do you agree to hear the judgment online?',
          pages: {
            answer: {
              title: 'Do you agree to hear the judgment online?',
              lead: 'If yes, you hear it by phone or computer; if no, in the court room.',
            },
          },
        },
        inquiry: {
          title: 'Do you agree to an inquiry online?',
          pages: {
            answer: {
              title: 'Do you agree to an inquiry online?',
              lead: 'If yes, the court puts its questions to you by phone or computer; if no, at the court.',
            },
          },
        },
      },
      tells: {
        ...noticeTells.en,
        ...minorSelfTellsEn,
        ...whatIfEn,
        due,
        waits,
      },
      lead: 'About this step only. Saying no does not affect your rights.',
      action: 'Answer',
      after:
        'You can change your mind: after a no you can answer again until the court has decided how the step is held; a yes can be withdrawn within a reasonable time before the step begins.',
      pages: {
        answer: {
          title: 'Do you agree to do this step online?',
          lead: 'If yes, you take part by phone or computer; if no, in person.',
        },
      },
      fields: { answer: { label: 'Answer' } },
      options: { answer: { agree: 'I agree', decline: 'I do not agree' } },
    },
    'consent.record': {
      title: 'Record an answer',
      lead: 'An answer by telephone or on paper, taken down by the clerk.',
      action: 'Record',
      after: 'The answer is entered with how it came and its proof; all parties see it.',
      pages: { answer: { title: 'What did the party answer?' } },
      fields: {
        answer: { label: 'Answer' },
        how: { label: 'How' },
        ...takenDown,
        readOut: { label: 'The notice above was read out by telephone' },
      },
      options: {
        answer: { agree: 'The party agrees', decline: 'The party does not agree' },
        how: { phone: 'By telephone', paper: 'On paper' },
      },
      tells: {
        ...noticeToReadOut.en,
        ...minorTellsEn,
        'earlier-no': (facts) => ({
          label: 'Earlier answer',
          value: `No, ${said(facts, 'said') === '' ? `taken down on ${dayEn(facts, 'enteredOn')} without the time it was said` : `said on ${minuteEn(facts, 'said')}`} (docket entry ${said(facts, 'entry')}). A yes that came after it is recorded here`,
        }),
        due,
        waits,
      },
    },
    'consent.withdraw': {
      title: 'Ask to go offline',
      lead: 'You agreed and may change your mind; say so as early as you can.',
      tells: {
        'in-time': (facts) => ({
          label: 'By when',
          value: `The day fixed for this step is ${dayEn(facts, 'on')}. A request made by ${dayEn(facts, 'until')} is in reasonable time; a later one is received too, marked as late, and a judge looks at it`,
        }),
        'asked-for': () => ({
          label: 'What follows',
          value:
            'A judge decides. Until then you will not be required to take part online, and asking is not held against you.',
        }),
        'at-once': () => ({
          label: 'What follows',
          value:
            'It takes effect when you hand it in; nothing has to be decided. From then on you are served on paper. What was served electronically before remains served.',
        }),
        'all-are-told': (facts) => ({
          label: 'Who is told',
          value: `${listed(facts, 'names', ', ')} and the bench see that you changed your mind, and why`,
        }),
        ...whatIfEn,
      },
      action: 'Ask',
      after:
        'All parties are told. For a step in which all take part together, the judge decides; electronic service changes to paper at once.',
      pages: { reason: { title: 'Why do you change your mind?' } },
      fields: { reason: { label: 'Reason' } },
    },
    'consent.record-withdrawal': {
      title: 'Enter a request to go offline',
      lead: 'Said by telephone, or handed in on paper at the counter or by post: the clerk takes it down, and it is the party’s. Whether it is in reasonable time goes by the day on which it came.',
      action: 'Enter',
      after:
        'All parties are notified. Steps that all take part in together, such as hearings, are decided by a judge; electronic service goes back to paper at once.',
      pages: { how: { title: 'How was it said?' }, reason: { title: 'Why this change of mind?' } },
      fields: {
        how: { label: 'How' },
        ...takenDown,
        reason: { label: 'Reason', hint: 'As the party said or wrote it' },
      },
      options: { how: { phone: 'By telephone', paper: 'On paper' } },
    },
    'consent.decide-withdrawal': {
      title: 'Decide on a withdrawal of consent',
      lead: 'Unless there is an improper purpose such as deliberate delay, the step may be moved offline.',
      tells: {
        said: (facts) => ({
          label: `${said(facts, 'name')} says why`,
          value: `${said(facts, 'reason')} (the court came to know on ${minuteEn(facts, 'from')})`,
        }),
        'bears-on': (facts) => ({
          label:
            'Sittings at which they were not there online, or of which nobody has entered who came',
          value: `${(facts['sittings'] as readonly { from: string; heard: string }[]).map(({ from, heard }) => `${from} (${heardEn[heard] ?? ''})`).join('; ')}. Where the court knew before it ended and this is granted, that absence counts as one with good reason.`,
        }),
        ...whatIfEn,
      },
      action: 'Decide',
      after: 'The parties are told.',
      pages: { decision: { title: 'What do you decide?' } },
      fields: { decision: { label: 'Decision' }, reasons: { label: 'Reasons' } },
      options: { decision: { granted: 'Granted', denied: 'Not granted' } },
    },
    'mode.decide': {
      title: 'Decide how the step is held',
      lead: 'By the answers: if all agree, online; if some do not, partly online and partly in person.',
      action: 'Decide',
      after: 'Each party is told.',
      pages: { mode: { title: 'Is this step suitable online?' } },
      tells: {
        ...kindTellsEn,
        ...criminalTellsEn,
        ...whatIfEn,
        answers: (facts) => ({ label: 'What the parties want', value: partiesOf(facts) }),
        proposed: (facts) => ({
          label: 'By their answers',
          value: mode[said(facts, 'mode')] ?? said(facts, 'mode'),
        }),
        procuratorate: () => ({
          label: 'Procuratorate',
          value:
            'Has not agreed to hold this step online. Where a procuratorate takes part, nobody is online without its consent',
        }),
        manner: (facts) => ({
          label: 'Manner of exchange',
          value: manner[said(facts, 'manner')] ?? said(facts, 'manner'),
        }),
        'manner-open': (facts) => ({
          label: 'Manner of exchange',
          value: `not chosen yet: ${listed(facts, 'names', ', ')}`,
        }),
      },
      fields: {
        manner: {
          label: 'How evidence is exchanged',
          hint: 'Not everybody who is online has chosen, so you decide by the circumstances of the case. If you leave it open: all at the same time.',
        },
        conditions: { label: 'Technical conditions' },
        suitability: { label: 'Suitable?' },
        bars: { label: 'Why it is not suitable online' },
        caseGround: {
          label: 'Why this kind of case can be online',
          hint: 'Criminal: fast-track, commutation, parole or a special reason; another kind: say why in the reasons',
        },
        prosecution: { label: 'Who prosecutes' },
        reasons: {
          label: 'Reasons',
          hint: 'The circumstances of the case: its kind, how difficult, how urgent',
        },
      },
      options: {
        conditions: {
          all: 'All who are to be online have them',
          some: 'Some have them, some do not',
          none: 'Nobody has them',
        },
        caseGround: {
          'fast-track': 'Criminal fast-track procedure',
          'special-reason': 'Criminal, and for a special reason not suited to be heard in person',
          commutation: 'Commutation of a sentence',
          parole: 'Parole',
          'other-suitable': 'Another kind of case that is suitable online',
        },
        prosecution: { public: 'The procuratorate', private: 'The victim' },
        suitability: { suitable: 'Yes, as each answered', unsuitable: 'No, all in person' },
        bars: {
          'all-refuse': 'All refuse, or one refuses with good reason',
          'no-means': 'No party has the technical means and ability',
          'on-site-check': 'Identity, originals or objects must be checked in person',
          complex:
            'Difficult, with much evidence: online would hinder finding the facts or applying the law',
          secret: 'National security or state secrets',
          'high-impact': 'Major social impact, with wide public attention',
          other: 'Another circumstance (say which in the reasons)',
        },
        manner,
      },
    },
    'consent.choose-manner': {
      title: 'Choose how to exchange evidence',
      lead: 'You agreed to do it online: all at the same time, or each in their own time within a period the court sets.',
      action: 'Choose',
      after:
        'If the parties choose differently, all do it at the same time. You can change it until the judge has decided.',
      pages: { manner: { title: 'How would you like to do it?' } },
      fields: { manner: { label: 'Manner' } },
      options: { manner },
    },
    'consent.record-manner': {
      title: 'Record how to exchange evidence',
      lead: 'What a party said by telephone or in writing, taken down by the clerk: all online at the same time, or each in their own time within a period the court sets.',
      action: 'Record',
      after:
        'If the parties choose differently, all do it at the same time. It can be changed until the judge has decided.',
      pages: { manner: { title: 'What did the party choose?' } },
      fields: {
        manner: { label: 'Manner' },
        how: { label: 'How they told the court' },
        evidence: takenDown.evidence,
      },
      options: { manner, how: { phone: 'By telephone', paper: 'On paper' } },
    },
  },
  owed: { 'consent.answer': 'Choose online or in person', ...kindEn.owed },
  refusals: {
    ...goOnlineEn.refusals,
    ...kindEn.refusals,
    ...fastTrackEn.refusals,
    'mode/nobody-has-the-means': () => ({
      what: 'This step cannot be held online.',
      why: 'If no party has the technical means and ability, nothing can be held online.',
      mend: 'Decide that the step is not suitable and all come to court; or correct the technical conditions.',
    }),
    'mode/criminal-needs-a-ground': () => ({
      what: 'A criminal case needs a ground to go online.',
      why: 'Article 3(2) of the Online Litigation Rules covers fast-track cases, commutation and parole, and cases that for a special reason are not suited to be heard in person.',
      mend: 'Choose the ground, or hold the step in person.',
    }),
    'mode/other-kind-needs-a-ground': () => ({
      what: 'Say why this kind of case is suitable online.',
      why: 'Article 3(5) of the Online Litigation Rules covers other cases that are suitable online.',
      mend: 'Choose the ground, and say why in the reasons.',
    }),
    'mode/say-what-stands-against': () => ({
      what: 'Say why the step is not suitable online.',
      why: 'The parties must be told the reason.',
      mend: 'Choose among those listed; if none fits, choose “Another circumstance” and say which in the reasons.',
    }),
    'consent/no-came-since': (facts) => ({
      what: 'This yes cannot be recorded as the last answer.',
      why: `The party has said no since (docket entry ${said(facts, 'entry')}, ${minuteEn(facts, 'said')}); what was said later counts.`,
      mend: 'Correct the time if it was mistyped. The question can be put anew, and the answer to that recorded. A party with an account may also answer again from there.',
    }),
    'consent/not-asked': (facts) => ({
      what: `Not asked yet: ${listed(facts, 'names', ', ')}.`,
      why: 'Before a step is held online every party is told and asked.',
      mend: 'Let the clerk ask first; or decide that all come to court.',
    }),
    'consent/answer-time-runs': (facts) => ({
      what:
        listed(facts, 'untold', '') === ''
          ? `The time to answer is still running: ${listed(facts, 'names', ', ')}.`
          : `The time to answer is not over: ${listed(facts, 'names', ', ')}. Of these ${listed(facts, 'untold', ', ')} has no account and has not been told, so that no time runs.`,
      why: 'Silence of somebody who was told means in person only once the time the court itself gave has ended.',
      mend:
        listed(facts, 'untold', '') === ''
          ? 'Wait until the time is over; or record an answer given by telephone; or decide that all come to court.'
          : 'Let the clerk tell them and note it, or ask on the telephone and record the answer; or decide that all come to court.',
    }),
    'consent/conversion-open': (facts) => ({
      what: `${listed(facts, 'names', ', ')} said they cannot take part online; this has not been decided yet.`,
      why: 'Article 5 of the Online Litigation Rules: a party who is not able, or lacks the means, takes part in person. Whether that is so is decided first.',
      mend: 'Decide on it first.',
    }),
    'consent/withdrawal-open': (facts) => ({
      what: `Withdrawal of consent not decided yet: ${listed(facts, 'names', ', ')}.`,
      why: 'A change of mind is examined before it is decided how the step is held.',
      mend: 'Decide on it first; or decide that all come to court.',
    }),
  },
  entries: {
    ...goOnlineEn.entries,
    ...kindEn.entries,
    ...fastTrackEn.entries,
    'consent.Asked': (body) => ({
      title: 'Asked about going online',
      detail: `${stepsIn(body)}; ${body['waits'] === true ? 'without an account, so that the days to answer run from when they are told' : `answer by ${dayEn(body, 'dueOn')}`}`,
    }),
    'consent.Given': (body) => ({
      title: `${body['basis'] === 'active-choice' ? 'Chose' : 'Agreed to'} online ${step[said(body, 'step')] ?? ''}, for this step only`,
      detail: answerDetail(body),
    }),
    'consent.Declined': (body) => ({
      title: `Did not agree to online ${step[said(body, 'step')] ?? ''}`,
      detail: answerDetail(body),
    }),
    'consent.Withdrawn': (body) => ({
      title: 'Consent withdrawn',
      detail: [
        said(body, 'reason'),
        ...(body['basis'] === undefined
          ? []
          : [
              `said on ${minuteEn(body, body['knownAt'] === undefined ? 'receivedOn' : 'knownAt')}, entered by ${said(body, 'recordedBy')}: ${said(body, 'evidence')}`,
            ]),
      ].join('; '),
    }),
    'consent.WithdrawalDecided': (body) => ({
      title: `Going offline ${body['granted'] === true ? 'granted' : 'not granted'}`,
      detail: said(body, 'reasons'),
    }),
    'consent.MannerChosen': (body) => ({
      title: 'Manner of exchanging evidence chosen',
      detail: manner[said(body, 'manner')] ?? '',
    }),
    'mode.Decided': (body) => ({
      title: `Decided how the ${step[said(body, 'step')] ?? 'step'} is held`,
      detail: `${[mode[said(body, 'mode')], manner[said(body, 'manner')]].filter((one) => one !== undefined).join('; ')}. ${said(body, 'reasons')}`,
    }),
  },
};
