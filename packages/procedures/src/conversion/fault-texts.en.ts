import type { CommandText, Facts } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';
import { filesBesideEn } from '../shared/files-beside.ts';
import type { FaultTexts } from './fault-texts.zh-CN.ts';

/* That something failed: reported, taken down and answered. */

const kindsEn: Readonly<Record<string, string>> = {
  network: 'The connection failed',
  device: 'The device failed',
  power: 'The power failed',
  platform: 'The platform did not open or showed an error',
  'force-majeure': 'Force majeure (a natural disaster, a closed road)',
  other: 'Something else',
};

const reportedEn = {
  tells: {
    'holds-up': () => ({
      label: 'Until it is answered',
      value: 'nothing is held against the party for having missed this',
    }),
    'another-act': () => ({
      label: 'Everything else goes on',
      value:
        'A report by itself stops no term and no payment; ask for more time separately. If a sitting was missed, say which',
    }),
    decided: (facts: Facts) => ({
      label: `Missed on ${dayEn(facts, 'on')}`,
      value: 'A judge has decided what follows; the report is received and does not change that',
    }),
  },
  pages: {
    what: { title: 'What went wrong?' },
    papers: {
      title: 'Do you have screenshots or pictures?',
      lead: 'If you have none, leave this open; the report is received all the same.',
    },
  },
  fields: {
    activity: {
      label: 'What you were doing',
      hint: 'For example: mediation online, giving an opinion',
    },
    kind: { label: 'What kind of fault' },
    happenedAt: { label: 'When' },
    text: {
      label: 'What happened',
      hint: 'What the screen said, how often you tried, whom you told',
    },
    attachments: { label: 'Screenshots, pictures, a notice of the power cut' },
  },
  options: { kind: kindsEn },
};

const en: Readonly<Record<string, CommandText>> = {
  'conversion.report-fault': {
    title: 'Report a fault',
    lead: 'If the connection, the power, a device or the platform failed and you could not take part or finish something, say so here, at any time.',
    action: 'Report',
    after: 'A judge looks into it and answers; you are told the answer.',
    ...reportedEn,
  },
  'conversion.record-fault': {
    title: 'Enter a fault that a party reported',
    lead: 'Told by telephone or handed in on paper: enter it in the party’s words. The report is the party’s; you only enter it.',
    action: 'Enter',
    after: 'It goes to the judge, who answers it.',
    pages: { how: { title: 'How was it reported?' }, ...reportedEn.pages },
    fields: {
      how: { label: 'How' },
      receivedOn: { label: 'Day of receipt' },
      evidence: {
        label: 'Where it can be heard or seen',
        hint: 'For example the time of the recording, the page of the file',
      },
      ...reportedEn.fields,
    },
    options: { how: { phone: 'By telephone', paper: 'On paper' }, ...reportedEn.options },
  },
  'conversion.answer-fault': {
    title: 'Look into a reported fault',
    lead: 'Find whether it was so and what the cause was; then answer.',
    action: 'Answer',
    after:
      'Whoever reported it is told. Whether there was a good reason to stay away, and what follows, is decided by itself.',
    tells: {
      ...filesBesideEn,
      'excuses-it': () => ({
        label: 'If it was so',
        value: 'It is no absence: it is held anew, and nothing follows from having missed it',
      }),
      'may-excuse': () => ({
        label: 'If it was so',
        value:
          'Name below the sitting that it kept them from: for that one it is no absence, and it is held anew. If you name none, only the report is answered',
      }),
      'excuses-none': () => ({
        label: 'If it was so',
        value:
          'Only the report is answered: they missed no sitting of which nothing has been decided',
      }),
      reported: (facts) => ({
        label: `${said(facts, 'name')} reports`,
        value: [
          said(facts, 'at'),
          said(facts, 'activity'),
          kindsEn[said(facts, 'kind')] ?? '',
          said(facts, 'text'),
        ]
          .filter((one) => one !== '')
          .join('; '),
      }),
    },
    pages: { finding: { title: 'What was found' } },
    fields: {
      found: { label: 'Was it so?' },
      excuses: { label: 'What it kept them from', hint: 'Leave this open if there is none' },
      reasons: { label: 'Reasons' },
    },
    options: { found: { yes: 'Yes', no: 'No' } },
  },
};

const heardEn = (body: Facts): string =>
  body['basis'] === undefined
    ? ''
    : ` (received ${dayEn(body, 'receivedOn')}, entered by ${said(body, 'recordedBy')}: ${said(body, 'evidence')})`;

export const faultEn: FaultTexts = {
  commands: en,
  tells: {
    fault: (facts) => ({
      label:
        facts['found'] === true
          ? 'A fault was reported and found'
          : 'A fault was reported and not found',
      value: `${said(facts, 'text')} ${said(facts, 'reasons')}`,
    }),
  },
  refusals: {
    'conversion/not-missed': () => ({
      what: 'That is no sitting which whoever reported missed and of which nothing was decided.',
      why: 'What they took part in, or what a judge has decided on, is not held anew because of a fault.',
      mend: 'Choose another, or none.',
    }),
    'conversion/fault-unanswered': (facts) => ({
      what: `The fault that ${said(facts, 'name')} reported has not been answered.`,
      why: 'Whoever the connection, a device, the power or force majeure kept away has not refused to appear; that is found first.',
      mend: 'Look into the fault and answer it first.',
    }),
    'conversion/fault-found': (facts) => ({
      what: `It was found that a fault kept ${said(facts, 'name')} away; nothing may follow from it.`,
      why: 'Whoever the connection, a device, the power or force majeure kept away had a good reason.',
      mend: 'Fix another day and summon them anew.',
    }),
  },
  entries: {
    'conversion.FaultReported': (body) => ({
      title: `Fault reported: ${(kindsEn[said(body, 'kind')] ?? '').toLowerCase()}`,
      detail: `${said(body, 'happenedAt').replace('T', ' ')}, ${said(body, 'text').slice(0, 60)}${heardEn(body)}`,
    }),
    'conversion.FaultAnswered': (body) => ({
      title: body['found'] === true ? 'Reported fault found' : 'Reported fault not found',
      detail: said(body, 'reasons').slice(0, 60),
    }),
  },
};
