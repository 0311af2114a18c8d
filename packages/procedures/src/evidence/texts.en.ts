// One catalogue, as long as evidence has words; beside it the Chinese, key by key.
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { toldOfFormer } from './texts/former.ts';
import { dayEn, lastDayEn, listed, said } from '../framework/index.ts';
import { exhibitEn, rowsIn } from '../shared/exhibit-texts.ts';
import { opinionTables } from '../shared/opinion-words.ts';
import { applicationsEn, capital, marks } from './texts/applications.en.ts';
import { connectedEn } from './connected-texts.ts';
import { timeEn } from './time-texts.en.ts';
import { toldOfGaps } from '../shared/provenance-texts.ts';

const lateOptions = {
  taken: 'The reason is good: not treated as late',
  'taken-with-admonition': 'Taken, with an admonition',
  'not-taken': 'Not taken',
};
const grounds = {
  'other-party-doubts': 'Another party holds that it differs from the original, with good reasons',
  defective: 'It is incomplete, unreadable or in an irregular format',
  archive: 'The rules on files and archives require the original',
  necessary: 'The court considers it necessary',
};
const conformity = {
  'no-objection': 'No other party objects to its conformity',
  notarised: 'A notary certified how it was made',
  'confirmed-earlier': 'It was handed in and confirmed in earlier proceedings',
  compared: 'It was compared with the original, online or on site, and matches',
  'other-evidence': 'Other evidence shows that it agrees with the original',
};
const secretGrounds = {
  'state-secret': 'State secrets',
  'trade-secret': 'Trade secrets',
  privacy: 'Privacy',
  none: 'No longer confidential',
};
const forms: Readonly<Record<string, string>> = {
  scan: 'scan or photograph of an original',
  copy: 'scan of a copy',
  electronic: 'electronic data',
  object: 'photograph of an object',
};

const time = {
  late: () => ({
    label: 'The time for evidence is over',
    value:
      'It is received all the same and marked as late; a judge decides what follows. Say why it comes only now',
  }),
  'last-day': (facts: Facts) => ({
    label: 'Time for evidence',
    value: `Up to and including ${lastDayEn(facts)}`,
  }),
};
const ofExhibit = (facts: Facts) => ({
  label: 'This exhibit',
  value: [said(facts, 'name'), said(facts, 'purpose')].filter((one) => one !== '').join('\n'),
});
const aboutOriginal = (facts: Facts) => ({
  label: 'What the docket says of it',
  value: [
    `${said(facts, 'name')} (${forms[said(facts, 'form')] ?? ''})`,
    said(facts, 'notary') === '' ? '' : `Notary: ${said(facts, 'notary')}`,
    said(facts, 'priorUse') === '' ? '' : `Used before: ${said(facts, 'priorUse')}`,
    said(facts, 'compared') === 'matches' ? 'Compared with the original: it matches' : '',
    said(facts, 'compared') === 'differs' ? 'Compared with the original: it differs' : '',
    listed(facts, 'disputed', '\n') === ''
      ? listed(facts, 'notAsked', ', ') === ''
        ? 'Nobody disputes its authenticity'
        : `Not asked about it yet: ${listed(facts, 'notAsked', ', ')}`
      : `Its authenticity is disputed: ${listed(facts, 'disputed', '; ')}`,
  ]
    .filter((one) => one !== '')
    .join('\n'),
});
const exhibitsField = {
  exhibits: { label: 'Exhibits' },
  lateReasons: { label: 'Why it comes only now', hint: 'The judge decides on this' },
  conformsToOriginals: {
    label: 'What I upload matches the originals, or what I hold where I have no original',
  },
};

export const evidenceEn: TextCatalogue = {
  commands: {
    ...timeEn.commands,
    ...connectedEn.commands,
    ...applicationsEn.commands,
    'evidence.submit': {
      title: 'Hand in evidence',
      lead: 'Say of each exhibit what it is, where it comes from and what it is to show. Exhibits are numbered for you and put on a list. Evidence is received after the time for it too.',
      action: 'Hand in',
      after:
        'The other parties and the judge see it at once. The list becomes a paper of the case, and you get a receipt.',
      tells: {
        ...time,
        authority: () => ({
          label: 'Your authority',
          value:
            'The court has not yet seen your authority to act. The evidence is received all the same and marked. Hand in a power of attorney soon',
        }),
      },
      pages: {
        exhibits: { title: 'Which exhibits do you have?' },
        sure: { title: 'Please confirm' },
      },
      fields: exhibitsField,
    },
    'evidence.record-paper': {
      title: 'Record evidence on paper, or objects',
      lead: 'Handed in or sent by post; scanned or photographed. Say where the originals are kept. The party is the one who hands it in.',
      action: 'Enter',
      after:
        'A receipt is given at once. Whether something posted is late goes by the day of posting.',
      pages: {
        paper: { title: 'When did it come?' },
        exhibits: { title: 'What came?' },
      },
      fields: {
        receivedOn: { label: 'Received on' },
        postedOn: {
          label: 'Posted on',
          hint: 'By the postmark, if it came by post: what was posted before the end is in time',
        },
        keptAt: {
          label: 'Where the originals are kept',
          hint: 'Such as: paper volume 1, page 12; given back to the party',
        },
        lateReasons: { label: 'Why it is late, as the party says' },
        exhibits: { label: 'Exhibits' },
      },
    },
    'evidence.replace': {
      title: 'Replace an exhibit',
      lead: 'With a clearer or fuller one. The new one gets its own number; the old one stays in the docket, marked as replaced.',
      action: 'Replace',
      after:
        'The other parties and the judge see it at once. What was objected to the old one, and what the court ordered of it (its original, no showing in open court, proof), holds for the new one; the judge finds anew.',
      tells: { exhibit: ofExhibit, ...time },
      pages: {
        exhibits: { title: 'What takes its place?' },
        sure: { title: 'Please confirm' },
      },
      fields: exhibitsField,
    },
    'evidence.withdraw': {
      title: 'Withdraw an exhibit',
      lead: 'You no longer rely on it. It stays in the docket, marked as withdrawn, and the court rests nothing on it.',
      action: 'Withdraw',
      after: 'The other parties and the judge see it at once. It can be handed in again.',
      tells: { exhibit: ofExhibit },
      pages: { reasons: { title: 'Why do you withdraw it?' } },
      fields: { reasons: { label: 'Reasons' }, sure: { label: 'I withdraw it' } },
    },
    'evidence.decide-late': {
      title: 'Decide on late evidence',
      lead: 'After hearing the reasons. Take special care with evidence on the basic facts of the case.',
      action: 'Decide',
      after: 'All parties can read it. A judgment cannot rest on evidence that is not taken.',
      tells: {
        list: (facts) => ({
          label: `${said(facts, 'name')}, handed in on ${dayEn(facts, 'receivedOn')}`,
          value: [
            listed(facts, 'exhibits', '; '),
            said(facts, 'reasons') === ''
              ? 'No reason was given for the delay'
              : `Reason given: ${said(facts, 'reasons')}`,
          ].join('\n'),
        }),
      },
      pages: { outcome: { title: 'What follows?' } },
      fields: { outcome: { label: 'Decision' }, reasons: { label: 'Reasons' } },
      options: { outcome: lateOptions },
    },
    'evidence.demand-original': {
      title: 'Demand the original',
      lead: 'On four grounds only. Say which, why, and when and where it is to be brought.',
      action: 'Demand',
      after: 'All parties see it at once. The clerk records the comparison.',
      tells: { exhibit: aboutOriginal },
      pages: {
        ground: { title: 'Why is the original needed?' },
        when: { title: 'When and where is it to be brought?' },
      },
      fields: {
        ground: { label: 'Ground' },
        reasons: { label: 'Reasons' },
        dueOn: { label: 'Last day' },
        place: { label: 'Place' },
      },
      options: { ground: grounds },
    },
    'evidence.record-comparison': {
      title: 'Record a comparison with the original',
      lead: 'Online or on site, the upload and the original side by side: who was there and what was seen.',
      action: 'Enter',
      after: 'All parties see it at once.',
      tells: {
        exhibit: aboutOriginal,
        demand: (facts) => ({
          label: 'The original was demanded',
          value: `By ${dayEn(facts, 'dueOn')}, ${said(facts, 'place')}`,
        }),
      },
      pages: { when: { title: 'How was it compared?' }, outcome: { title: 'Result' } },
      fields: {
        on: { label: 'Day' },
        how: { label: 'Manner' },
        present: { label: 'Who was there' },
        outcome: { label: 'Result' },
        note: { label: 'What was seen' },
      },
      options: {
        how: { online: 'Online', 'on-site': 'On site' },
        outcome: { matches: 'It matches', differs: 'It differs' },
      },
    },
    'evidence.take-as-original': {
      title: 'Find that a copy counts as the original',
      lead: 'On one of five grounds an upload meets the form of an original. Whether its content is true is found separately.',
      action: 'Find',
      after: 'All parties see it at once.',
      tells: { exhibit: aboutOriginal },
      pages: { ground: { title: 'On which ground?' } },
      fields: {
        ground: { label: 'Ground' },
        proof: { label: 'Number of the certificate, or the earlier case and its paper' },
        shownBy: { label: 'Which exhibits show it' },
        reasons: { label: 'Reasons' },
      },
      options: { ground: conformity },
    },
    'evidence.order-confidentiality': {
      title: 'Order that an exhibit is confidential',
      lead: 'Evidence on state secrets, trade secrets or privacy is not shown in open court. The parties still read it, so that they can contest it.',
      action: 'Order',
      after: 'All parties see it at once; the exhibit is marked.',
      tells: {
        exhibit: (facts) => ({
          label: 'This exhibit',
          value: [
            said(facts, 'name'),
            said(facts, 'purpose'),
            said(facts, 'confidential') === '' ? '' : 'Now: not shown in open court',
          ]
            .filter((one) => one !== '')
            .join('\n'),
        }),
      },
      pages: { ground: { title: 'What does it concern?' } },
      fields: { ground: { label: 'Ground' }, reasons: { label: 'Reasons' } },
      options: { ground: secretGrounds },
    },
    'evidence.find': {
      title: 'Make findings on the evidence',
      lead: 'Exhibit by exhibit: is it genuine, lawfully obtained and relevant, and is it admitted as a ground of the findings? Give reasons. You need not find on all at once.',
      action: 'Enter the findings',
      after:
        'All parties can read them. A finding can be changed until the judgment, which may rest only on admitted exhibits.',
      tells: {
        opinions: (facts) => ({
          label: 'What the parties said',
          value: '',
          table: opinionTables.en(facts),
        }),
        former: toldOfFormer('en'),
        gaps: toldOfGaps('en'),
      },
      pages: { findings: { title: 'What do you find?' } },
      fields: { findings: { label: 'Findings' } },
    },
  },
  refusals: {
    ...timeEn.refusals,
    ...connectedEn.refusals,
    ...applicationsEn.refusals,
    'evidence/not-in-the-case': () => ({
      what: 'One of the exhibits is not in the case.',
      why: 'It was withdrawn or replaced.',
      mend: 'Leave it out and enter the findings again.',
    }),
    'evidence/not-contested-yet': (facts) => ({
      what: `${capital(exhibitEn(facts))}, “${said(facts, 'name')}”, cannot be admitted yet.`,
      why: `Evidence is contested first. ${listed(facts, 'names', ', ')} gave no opinion on it, and since it came in and they joined the case no hearing was held and no exchange concluded.`,
      mend: 'Make the finding once they could speak to it. If they spoke in court, ask the clerk to record it.',
    }),
    'evidence/late-undecided': (facts) => ({
      what: `${capital(exhibitEn(facts))}, “${said(facts, 'name')}”, came late, and nothing has been decided on that.`,
      why: 'This court first decides whether late evidence is taken.',
      mend: 'Decide on the late evidence first.',
    }),
    'evidence/not-taken': (facts) => ({
      what: `${capital(exhibitEn(facts))}, “${said(facts, 'name')}”, cannot be admitted.`,
      why: 'It came late, and it was decided not to take it.',
      mend: 'Find that it is not admitted.',
    }),
    'evidence/nobody-doubts': (facts) => ({
      what: `Nobody says in the docket that “${said(facts, 'name')}” differs from the original.`,
      why: 'On the first ground another party must have said so, with good reasons.',
      mend: 'If it was said in court, have the clerk record it first; or choose another ground.',
    }),
    'evidence/day-is-past': () => ({
      what: 'The last day must come after today.',
      why: 'Whoever has to do it needs time for it.',
      mend: 'Change the last day.',
    }),
    'evidence/not-that-day': () => ({
      what: 'It cannot have been compared on that day.',
      why: 'The day lies before the case, or after today.',
      mend: 'Change the day.',
    }),
    'evidence/ground-not-shown': (facts) => ({
      what: `“${said(facts, 'name')}” cannot be taken as the original on this ground yet.`,
      why:
        {
          'no-objection':
            facts['disputed'] === true
              ? 'Somebody disputes its authenticity.'
              : `Whoever was not asked has not agreed. ${listed(facts, 'names', ', ')} gave no opinion on it, and since it came in and they joined the case no hearing was held and no exchange concluded.`,
          notarised: 'The number of the notary’s certificate is missing.',
          'confirmed-earlier': 'The earlier case and the paper that confirmed it are missing.',
          compared: 'The docket has no comparison that found it matching.',
          'other-evidence': 'No other exhibit of the case is named that shows it.',
        }[said(facts, 'ground')] ?? '',
      mend:
        said(facts, 'ground') === 'no-objection'
          ? 'Choose another ground, or wait until the others have spoken to it or could have. If they spoke in court, ask the clerk to record it.'
          : 'Add what is missing, or choose another ground.',
    }),
  },
  entries: {
    ...timeEn.entries,
    ...connectedEn.entries,
    ...applicationsEn.entries,
    'evidence.Submitted': (body) => ({
      title:
        body['collected'] === undefined
          ? `Evidence received${marks(body)}`
          : 'Evidence that came through the court',
      detail: rowsIn(body, 'exhibits')
        .map((one) => `${exhibitEn({ ...one, side: body['side'] ?? '' })}: ${said(one, 'name')}`)
        .join('; '),
    }),
    'evidence.Withdrawn': (body) => ({ title: 'Exhibit withdrawn', detail: said(body, 'reasons') }),
    'evidence.LateDecided': (body) => ({
      title: 'Decision on late evidence',
      detail: `${lateOptions[said(body, 'outcome') as keyof typeof lateOptions]}: ${said(body, 'reasons')}`,
    }),
    'evidence.Found': (body) => ({
      title: 'Findings on the evidence',
      detail: `${String(rowsIn(body, 'findings').length)}, of which admitted: ${String(
        rowsIn(body, 'findings').filter((one) => one['outcome'] === 'admitted').length,
      )}`,
    }),
    'evidence.OriginalDemanded': (body) => ({
      title: 'Original demanded',
      detail: `By ${dayEn(body, 'dueOn')}, ${said(body, 'place')}: ${said(body, 'reasons')}`,
    }),
    'evidence.OriginalCompared': (body) => ({
      title: 'Compared with the original',
      detail: `${body['matches'] === true ? 'It matches' : 'It differs'}: ${said(body, 'note')}`,
    }),
    'evidence.ConfidentialityOrdered': (body) => ({
      title: 'Order on whether an exhibit is confidential',
      detail: `${secretGrounds[said(body, 'ground') as keyof typeof secretGrounds]}: ${said(body, 'reasons')}`,
    }),
    'evidence.TakenAsOriginal': (body) => ({
      title: 'Copy taken as the original',
      detail: `${conformity[said(body, 'ground') as keyof typeof conformity]}: ${said(body, 'reasons')}`,
    }),
  },
};
