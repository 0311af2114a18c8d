import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';
import { filesBesideEn } from '../shared/files-beside.ts';
import { newPartyDoubts } from '../shared/new-party-texts.ts';

const event: Readonly<Record<string, string>> = {
  death: 'Died',
  incapacity: 'Lost the capacity to litigate',
  'organisation-ended': 'The organisation has been dissolved',
  'kept-away': 'Unable to take part because of force majeure',
};
const ground: Readonly<Record<string, string>> = {
  'heir-awaited': 'A party died; the heirs must say whether they will take part',
  'guardian-awaited': 'A party lost capacity; there is no statutory representative yet',
  'successor-awaited': 'An organisation was dissolved; its successor has not been determined',
  'force-majeure': 'A party cannot take part because of force majeure',
  'other-case-awaited': 'The case depends on the outcome of another case',
  other: 'Another circumstance in which the suit must be suspended',
};
const ending: Readonly<Record<string, string>> = {
  'plaintiff-without-heirs': 'The plaintiff died without heirs, or the heirs give up the suit',
  'defendant-without-estate':
    'The defendant died and left neither estate nor anybody who must answer',
  divorce: 'A spouse died in a divorce case',
  'maintenance-or-adoption': 'A party died in a case on maintenance or ending an adoption',
};
const dismissal: Readonly<Record<string, string>> = {
  'no-direct-interest': 'The plaintiff has no direct interest in the case (article 122, item 1)',
  'no-definite-defendant': 'There is no definite defendant (article 122, item 2)',
  'no-specific-claim': 'There are no specific claims, facts and grounds (article 122, item 3)',
  'not-for-the-courts': 'The matter is not for a civil suit (article 122, item 4)',
  administrative: 'The matter is for an administrative suit (article 127, item 1)',
  arbitration: 'The parties agreed in writing on arbitration (article 127, item 2)',
  'other-authority': 'Another authority deals with the matter (article 127, item 3)',
  'already-decided': 'The matter is decided with effect already (article 127, item 5)',
  'too-early': 'The law forbids a suit for the time being (article 127, item 6)',
  'divorce-again':
    'Divorce or adoption, sued for again within six months without new facts or grounds (article 127, item 7)',
  'brought-twice': 'The same suit was brought before (article 247 of the Interpretation)',
};
const as: Readonly<Record<string, string>> = { heir: 'Heir', successor: 'Legal successor' };

const report = {
  action: 'Hand in',
  after:
    'A judge looks into it and decides whether the suit is suspended, taken over by an heir, ended, or goes on.',
  pages: { what: { title: 'What has happened?' }, papers: { title: 'What proof is there?' } },
  fields: {
    participant: { label: 'Which party' },
    event: { label: 'What happened' },
    text: { label: 'Details' },
    attachments: { label: 'Proof' },
  },
  options: { event },
};

/** What was reported of a party. */
const reportTells: NonNullable<CommandText['tells']> = {
  ...filesBesideEn,
  told: (facts) => ({
    label: `${said(facts, 'name')}: ${event[said(facts, 'event')] ?? ''}`,
    value: said(facts, 'text'),
  }),
};

export const suspensionEn: TextCatalogue = {
  commands: {
    'suspension.report': {
      ...report,
      title: 'Tell the court what has happened to a party',
      lead: 'Use this if a party has died or lost legal capacity, an organisation has been dissolved, or force majeure keeps a party from taking part.',
    },
    'suspension.note-event': {
      ...report,
      title: 'Note what has happened to a party',
      lead: 'For what the court learned itself, or from somebody outside the case.',
    },
    'suspension.answer-report': {
      title: 'Look at what has happened to a party',
      lead: 'If the suit is to be suspended, taken over or ended, decide that instead; if it goes on, say why here.',
      action: 'The suit goes on',
      tells: reportTells,
      after: 'All parties can read it.',
      pages: { reasons: { title: 'Why does the suit go on?' } },
      fields: {
        reasons: { label: 'Reasons' },
        notSo: {
          label: 'What was reported is not so',
          hint: 'Unless it is ticked, a sitting after the report does not count against whoever takes over later; they are summoned anew.',
        },
      },
    },
    'suspension.order': {
      title: 'Suspend the suit',
      lead: 'Only on one of the grounds of article 153 of the Civil Procedure Law.',
      action: 'Suspend',
      tells: reportTells,
      after:
        'The ruling is made at once. Time limits stop running and continue from the day the suit resumes; no fee is refunded.',
      pages: { why: { title: 'Why is it suspended?' } },
      fields: {
        ground: { label: 'Ground' },
        participant: {
          label: 'The party concerned',
          hint: 'Leave empty if it concerns no particular party',
        },
        reasons: { label: 'Reasons' },
      },
      options: { ground },
    },
    'suspension.resume': {
      title: 'Resume the suit',
      lead: 'When the reason for suspending is gone. The ruling need not be set aside.',
      action: 'Resume',
      tells: { since: (facts) => ({ label: 'Suspended on', value: dayEn(facts, 'on') }) },
      after:
        'Time limits that had stopped continue from today; all parties are told their new last day.',
      pages: { reasons: { title: 'Why does it go on?' } },
      fields: { reasons: { label: 'Reasons' } },
    },
    'suspension.admit-successor': {
      title: 'Let an heir or successor take over',
      lead: 'They take the place of the party; what the party did in the suit binds them.',
      action: 'Decide',
      after: 'They are invited and served like any party. A suspended suit is resumed separately.',
      tells: {
        ...reportTells,
        ...newPartyDoubts.en,
      },
      pages: {
        former: { title: 'Whose place is it?' },
        party: { title: 'Who takes it?' },
        reasons: { title: 'Reasons' },
      },
      fields: {
        former: { label: 'Former party' },
        as: { label: 'As' },
        party: { label: 'Who takes over' },
        reasons: { label: 'Reasons' },
      },
      options: { as },
    },
    'suspension.terminate': {
      title: 'End the suit',
      lead: 'Only on one of the grounds of article 154 of the Civil Procedure Law.',
      action: 'End the suit',
      tells: reportTells,
      after: 'The ruling is made at once and the case can be closed. The fee is not refunded.',
      pages: { why: { title: 'Why does it end?' } },
      fields: { ground: { label: 'Ground' }, reasons: { label: 'Reasons' } },
      options: { ground: ending },
    },
    'suspension.dismiss': {
      title: 'Dismiss the suit',
      lead: 'Where it shows after registration that a condition of suit is missing, or that the matter cannot be tried as a civil suit. Where another court has jurisdiction, transfer the case instead.',
      action: 'Dismiss the suit',
      after:
        'The ruling is made at once and served on everybody. Each may appeal within ten days of service (in small claims it takes effect at once, and no appeal lies); once nobody did, or the court above has upheld it, it has effect, the case can be closed and the fee paid goes back. Where it is set aside, this case goes on.',
      tells: {
        'hear-first': () => ({
          label: 'Hear the parties first',
          value:
            'Tell the plaintiff what is missing, hear all sides, and let what can be mended be mended. That is the practice of this court',
        }),
        'counterclaim-stays': () => ({
          label: 'Counterclaim',
          value: 'A counterclaim that was joined is tried on',
        }),
        'said-before-the-sitting': () => ({
          label: 'There was a sitting already',
          value:
            'An objection on the ground of arbitration is raised before the first sitting; whoever does not counts as having waived it, and the court goes on (article 216 of the Interpretation). Check when it was raised',
        }),
      },
      pages: {
        why: { title: 'Which condition is missing?' },
        reasons: { title: 'What are the reasons?' },
      },
      fields: {
        ground: { label: 'Ground' },
        reasons: {
          label: 'Reasons',
          hint: 'What was found and what the parties say; it stands in the ruling',
        },
      },
      options: { ground: dismissal },
    },
  },
  refusals: {
    'suspension/choose-a-party': () => ({
      what: 'No party of this case was chosen.',
      why: 'Only what happens to a party affects the suit.',
      mend: 'Choose a party from the list.',
    }),
    'suspension/resume-first': (facts) => ({
      what: 'The suit cannot be dismissed yet: it is suspended.',
      why: `It was suspended on ${dayEn(facts, 'on')}; until it goes on no time to appeal runs.`,
      mend: 'Resume the suit first, then rule.',
    }),
  },
  entries: {
    'suspension.EventReported': (body) => ({
      title: `What happened to a party: ${(event[said(body, 'event')] ?? '').toLowerCase()}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'suspension.ReportAnswered': (body) => ({
      title: 'The suit goes on as it is',
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'suspension.Ordered': (body) => ({
      title: 'Suit suspended by ruling',
      detail: ground[said(body, 'ground')] ?? '',
    }),
    'suspension.Ended': (body) => ({
      title: 'Suit resumed',
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'suspension.Succeeded': (body) => ({
      title: `${said(body, 'name')} takes the suit over`,
      detail: as[said(body, 'as')] ?? '',
    }),
    'suspension.Dismissed': (body) => ({
      title: 'Suit dismissed by ruling',
      detail: dismissal[said(body, 'ground')] ?? '',
    }),
    'suspension.Terminated': (body) => ({
      title: 'Suit ended by ruling',
      detail: ending[said(body, 'ground')] ?? '',
    }),
  },
};
