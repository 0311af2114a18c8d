import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, lastDayEn, said } from '../framework/index.ts';
import { isReconsideration } from '../shared/matter-by-name.ts';

const authorities: Readonly<Record<string, string>> = {
  pending: 'The court has not yet seen your authority to act',
  general: 'Your authority is general; to appeal for somebody takes special authority',
};

/** Which ruling an act is about; said in each of them with the same words. */
export const rulingTellsEn: NonNullable<CommandText['tells']> = {
  acceptance: (facts) => ({
    label: 'Against which ruling',
    value: `Not to accept the suit${said(facts, 'number') === '' ? '' : `, ${said(facts, 'number')}`}`,
  }),
  reconsideration: (facts) => ({
    label: 'Against which ruling',
    value: `Not to accept the application for enforcement${said(facts, 'number') === '' ? '' : `, ${said(facts, 'number')}`}; reconsideration is asked for`,
  }),
  jurisdiction: (facts) => ({
    label: 'Against which ruling',
    value: `On the objection to jurisdiction of ${said(facts, 'name')}`,
  }),
  counterclaim: (facts) => ({
    label: 'Against which ruling',
    value: `Not to accept the counterclaim of ${said(facts, 'name')}`,
  }),
  'third-party-claim': (facts) => ({
    label: 'Against which ruling',
    value: `Not to accept the claim of ${said(facts, 'name')} as a third party`,
  }),
  dismissal: () => ({ label: 'Against which ruling', value: 'That the suit is dismissed' }),
};

const outcomes: Readonly<Record<string, string>> = {
  upheld: 'Appeal dismissed, decision upheld',
  reversed: 'The ruling is set aside',
  changed: 'The judgment is changed',
  remanded: 'Set aside and sent back to be tried again',
  withdrawn: 'The appeal was taken back',
  mediated: 'Settled by mediation; the judgment counts as set aside',
};

/** Asked to reconsider, the court above dismisses no appeal. */
const reconsidered: Readonly<Record<string, string>> = {
  upheld: 'The application is dismissed, the ruling is upheld',
  reversed: 'The ruling is set aside',
  withdrawn: 'The application was taken back',
};

export const rulingAppealEn: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'ruling.appeal': {
      title: 'Appeal against a ruling',
      lead: 'Against a ruling not to accept a suit or a counterclaim, one that dismisses the suit, or one on jurisdiction: within ten days, thirty if you have no domicile in mainland China, counted from the day after the ruling was served on you, and handed in at this court. A late appeal is received too; a judge decides what follows.',
      action: 'Hand in the appeal',
      after:
        'You get a receipt at once. Where there is another side, the court serves a copy on it within five days and it has fifteen to answer; then the file goes to the court above. Until that court rules, the ruling does not take effect. If your appeal was marked when it came in, a judge decides what follows.',
      tells: {
        ...rulingTellsEn,
        'last-day': (facts) => ({ label: 'Last day to appeal', value: lastDayEn(facts) }),
        late: (facts) => ({
          label: 'The time to appeal is over',
          value: `The last day was ${lastDayEn(facts)}. Your appeal is received all the same and marked as late. If you had a good reason, state it in your grounds and ask for more time; a judge decides`,
        }),
        'not-served': () => ({
          label: 'Time to appeal',
          value: 'The ruling has not been served on you yet, so your time has not begun',
        }),
        'no-fee': () => ({ label: 'Fee', value: 'An appeal against such a ruling costs nothing' }),
        authority: (facts) => ({
          label: 'Your authority',
          value: `${authorities[said(facts, 'authority')] ?? ''}. The appeal is received all the same and marked. Hand in a special power of attorney soon, or let the party appeal in person`,
        }),
      },
      pages: {
        claims: { title: 'What do you ask the court above to rule?' },
        grounds: { title: 'Why is the ruling wrong?', lead: 'You may add this later.' },
        papers: { title: 'Any papers?' },
      },
      fields: {
        claims: {
          label: 'What you ask for',
          hint: 'For example: set the ruling aside and order this court to accept the suit; or: and send the case to another court',
        },
        grounds: { label: 'Grounds of appeal' },
        attachments: { label: 'Papers' },
        conformsToOriginals: {
          label: 'What I upload matches the originals, or what I hold where I have no original',
        },
      },
    },
    'ruling.ask-reconsideration': {
      title: 'Ask the court above for reconsideration',
      lead: 'Your application for enforcement was refused by a ruling and you disagree: within ten days, counted from the day after the ruling was served on you, ask the court above to reconsider it. What you hand in here this court sends up with the file. A late one is received too; a judge decides what follows.',
      action: 'Hand in the application',
      after:
        'You get a receipt at once. Within five days this court sends it up with the file; when the court above has ruled you are told. If it sets the ruling aside, your application goes back to review. Once the conditions are met you may also apply for enforcement anew.',
      tells: {
        ...rulingTellsEn,
        'last-day': (facts) => ({
          label: 'Last day to ask for reconsideration',
          value: lastDayEn(facts),
        }),
        late: (facts) => ({
          label: 'The time to ask is over',
          value: `The last day was ${lastDayEn(facts)}. Your application is received all the same and marked as late. If you had a good reason, state it in your grounds; a judge decides`,
        }),
        'not-served': () => ({
          label: 'Time to ask',
          value: 'The ruling has not been served on you yet, so your time has not begun',
        }),
        'no-fee': () => ({ label: 'Fee', value: 'Reconsideration costs nothing' }),
        'goes-by': () => ({
          label: 'What it rests on',
          value:
            'This court goes by what holds for acts of enforcement (Civil Procedure Law, article 236) and has written ten days into the ruling. Where an interpretation says something of awards or notarised debts, that holds. What follows is for the court above',
        }),
        authority: () => ({
          label: 'Your authority',
          value: `${authorities['pending'] ?? ''}. It is received all the same and marked. Hand in your power of attorney soon`,
        }),
      },
      pages: {
        claims: { title: 'What do you ask the court above to decide?' },
        grounds: { title: 'Why is the ruling wrong?', lead: 'You may add this later.' },
        papers: { title: 'Any papers?' },
      },
      fields: {
        claims: {
          label: 'What you ask for',
          hint: 'For example: set the ruling aside and order this court to accept the application',
        },
        grounds: { label: 'Facts and reasons' },
        attachments: { label: 'Papers' },
        conformsToOriginals: {
          label: 'What I upload matches the originals, or what I hold where I have no original',
        },
      },
    },
    'appeal.note-outcome': {
      title: 'Enter the decision of the court above',
      lead: 'The decision of the court above on the appeal is here: scan it, and enter what it says.',
      action: 'Enter',
      after:
        'All parties can read it and get a text message. Where a ruling not to accept is set aside, the complaint or the application goes back to review; on a counterclaim the judge decides again; a suit that was dismissed is tried on in this case; jurisdiction is what the court above ruled. A judgment sent back is filed anew, under another number.',
      tells: {
        ...rulingTellsEn,
        judgment: (facts) => ({
          label: 'Against what',
          value: `The judgment, ${said(facts, 'number')}`,
        }),
        claims: (facts) => ({
          label: isReconsideration(facts)
            ? 'What the application for reconsideration asks for'
            : 'What the appeal asks for',
          value: said(facts, 'claims'),
        }),
      },
      pages: {
        outcome: { title: 'What did the court above decide?' },
        paper: { title: 'Its paper' },
      },
      fields: {
        outcome: { label: 'Outcome' },
        effectiveOn: {
          label: 'In force since',
          hint: 'As the papers of the court above say: the day on which the last party was served',
        },
        transferTo: {
          label: 'Court to which the case goes',
          hint: 'Only where the court above names another one; leave out where the case stays here',
        },
        number: { label: 'Number of the decision' },
        on: { label: 'Day of the decision' },
        attachments: { label: 'Scan of the decision' },
      },
      options: {
        outcome: {
          ...outcomes,
          upheld: 'Appeal, or application for reconsideration, dismissed; decision upheld',
          withdrawn: 'The appeal, or the application for reconsideration, was taken back',
        },
      },
    },
    'appeal.open-retrial': {
      title: 'File it anew for the new trial',
      lead: 'Where this court tries it again: the parties, the claims, the exhibits and answers that were handed in and the fee that was paid go along, and nothing is handed in twice.',
      action: 'File anew',
      after:
        'It becomes a filing of its own, which the filing office registers under a new number and gives to a judge who did not hear this case. The number comes back here by itself, and the parties get a text message. Where another court tries it, do not use this; enter its number instead.',
      tells: {
        'sent-back': (facts) => ({
          label: 'Sent back',
          value: `${said(facts, 'number')}, ${dayEn(facts, 'on')}`,
        }),
      },
      pages: { sure: { title: 'Does this court try it again?' } },
      fields: { sure: { label: 'Yes, the court above sent it back to this court' } },
    },
    'appeal.note-retrial': {
      title: 'Enter the number of the new trial',
      lead: 'Where another court tries it again, its number stands here, so that the parties find it. Where this court does, file it anew first; the number comes by itself.',
      action: 'Enter',
      after: 'All parties can read it and get a text message. What comes next is done there.',
      tells: {
        'sent-back': (facts) => ({
          label: 'Sent back',
          value: `${said(facts, 'number')}, ${dayEn(facts, 'on')}`,
        }),
      },
      pages: { number: { title: 'What is the new number?' } },
      fields: {
        caseNumber: { label: 'Number of the new case', hint: 'Such as （2026）云0102民初88号' },
      },
    },
  },
  refusals: {
    'appeal/not-that-day': (facts) => ({
      what: 'The day of the decision does not fit.',
      why: `The file went up on ${dayEn(facts, 'sentUpOn')}; the decision is not older than that, and not later than today.`,
      mend: 'Compare the day with the one on the decision.',
    }),
    'appeal/say-which-court': () => ({
      what: 'It does not say yet to which court the case goes.',
      why: 'The ruling of this court that rejected the objection was set aside, so the case goes to another court, which the ruling of the court above names.',
      mend: 'Enter that court, as the ruling has it.',
    }),
    'appeal/not-that-outcome': () => ({
      what: 'This outcome does not fit the appeal.',
      why: 'A judgment is upheld, changed or sent back, the appeal is taken back, or the suit is settled; a ruling is upheld or set aside, or the appeal is taken back.',
      mend: 'Choose again, as the decision says.',
    }),
    'appeal/not-effective-that-day': (facts) => ({
      what: 'The day since which it is in force does not fit.',
      why: `The decision is of ${dayEn(facts, 'on')}; it is not in force before that, and not later than today.`,
      mend: 'Compare the day with the papers of the court above.',
    }),
    'appeal/not-a-new-number': () => ({
      what: 'This is not the number of a new case.',
      why: 'The new trial has a number of its own, which is not that of this case.',
      mend: 'Write the new number, such as （2026）云0102民初88号.',
    }),
  },
  entries: {
    'appeal.JudgmentDecided': (body: Facts) => ({
      title: 'Decision of the court above on the appeal received',
      detail: [
        `${said(body, 'number')}, ${dayEn(body, 'on')}: ${outcomes[said(body, 'outcome')] ?? ''}`,
        ...(body['effectiveOn'] === undefined
          ? []
          : [`in force since ${dayEn(body, 'effectiveOn')}`]),
      ].join('; '),
    }),
    'appeal.RetrialOpened': () => ({
      title: 'Sent back, and filed anew',
      detail: 'The parties, the claims and the file go to the new case',
    }),
    'appeal.RetrialNoted': (body: Facts) => ({
      title: 'Sent back and filed anew',
      detail: said(body, 'caseNumber'),
    }),
    'appeal.Decided': (body: Facts) => ({
      title: isReconsideration(body)
        ? 'Ruling of the court above on the application for reconsideration received'
        : 'Ruling of the court above on the appeal received',
      detail: [
        `${said(body, 'number')}, ${dayEn(body, 'on')}: ${(isReconsideration(body) ? reconsidered : outcomes)[said(body, 'outcome')] ?? ''}`,
        ...(body['transferTo'] === undefined ? [] : [`goes to ${said(body, 'transferTo')}`]),
      ].join('; '),
    }),
  },
};
