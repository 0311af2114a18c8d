import type { TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';

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
      tells: {
        told: (facts) => ({
          label: `${said(facts, 'name')}: ${event[said(facts, 'event')] ?? ''}`,
          value: said(facts, 'text'),
        }),
      },
      after: 'All parties can read it.',
      pages: { reasons: { title: 'Why does the suit go on?' } },
      fields: { reasons: { label: 'Reasons' } },
    },
    'suspension.order': {
      title: 'Suspend the suit',
      lead: 'Only on one of the grounds of article 153 of the Civil Procedure Law.',
      action: 'Suspend',
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
        'same-name': (facts) => ({
          label: 'Somebody of the same name',
          value: `There is a ${said(facts, 'name')} in this case already. If it may be the same person, give the identity number; if it is somebody else, go on`,
        }),
        'agent-of-others': (facts) => ({
          label: 'The name of another side’s agent',
          value: `An agent of another side is called ${said(facts, 'name')}. Nobody can be on two sides; check first`,
        }),
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
      after: 'The ruling is made at once and the case can be closed. The fee is not refunded.',
      pages: { why: { title: 'Why does it end?' } },
      fields: { ground: { label: 'Ground' }, reasons: { label: 'Reasons' } },
      options: { ground: ending },
    },
  },
  refusals: {
    'suspension/choose-a-party': () => ({
      what: 'No party of this case was chosen.',
      why: 'Only what happens to a party affects the suit.',
      mend: 'Choose a party from the list.',
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
    'suspension.Terminated': (body) => ({
      title: 'Suit ended by ruling',
      detail: ending[said(body, 'ground')] ?? '',
    }),
  },
};
