// One catalogue, as long as applications about evidence have words; beside it the Chinese, key by key.
import { opinionEn } from '../../shared/opinion-texts.ts';
import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayEn, hourOf, listed, said } from '../../framework/index.ts';
import { anewOf, askedAnewEn, groundEn } from '../../shared/anew-words.ts';
import { exhibitEn } from '../../shared/exhibit-texts.ts';
import { likeNamedEn } from '../../shared/like-named.ts';
import { filesBesideEn } from '../../shared/files-beside.ts';

export const marks = (body: Facts): string => {
  const all = [
    body['late'] === true ? 'late' : '',
    body['authority'] === 'pending' ? 'authority to be shown' : '',
  ].filter((one) => one !== '');
  return all.length === 0 ? '' : ` (${all.join('; ')})`;
};
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const applications: Readonly<Record<string, string>> = {
  collect: 'Ask the court to collect evidence',
  preserve: 'Ask the court to preserve evidence',
  witness: 'Ask for a witness to be heard',
  appraisal: 'Ask for an appraisal',
  appraiser: 'Ask for the appraiser to appear',
};
const applied: Readonly<Record<string, string>> = {
  collect: 'Application to collect evidence',
  preserve: 'Application to preserve evidence',
  witness: 'Application to hear a witness',
  appraisal: 'Application for an appraisal',
  appraiser: 'Application to hear the appraiser',
};
const manners: Readonly<Record<string, string>> = {
  'in-person': 'In the court room',
  online: 'By picture and sound, online',
  written: 'In writing',
};
const ways: Readonly<Record<string, string>> = {
  'by-applicant': 'Through whoever asked for them',
  'by-post': 'By post',
  'by-hand': 'Handed to them',
  'by-phone': 'By telephone, with a note of it',
};
const chosen: Readonly<Record<string, string>> = {
  agreed: 'Agreed by the parties',
  named: 'Named by the court; they did not agree',
  lot: 'Drawn by lot; they did not agree',
};
const whyNothing: Readonly<Record<string, string>> = {
  'stayed-away': 'Was called and did not come',
  'did-not-sign': 'Refused to sign or read out the undertaking',
  'not-paid': 'The costs were not advanced',
  other: 'Another reason',
};
const yuan = (fen: unknown): string => `${yuanGrouped(Number(fen ?? 0) as Money)} yuan`;
const isPerson = (facts: Facts): boolean => ['witness', 'appraiser'].includes(said(facts, 'kind'));
const lines = (...all: readonly string[]): string => all.filter((one) => one !== '').join('\n');

/** What was asked for, line by line: of a thing where it is, of a person how they are to be heard. */
const ofApplication = (facts: Facts): readonly string[] => [
  said(facts, 'former') === '' ? '' : `Former opinion: of ${said(facts, 'former')}`,
  said(facts, 'way') === 'anew'
    ? `Ground: ${groundEn({ way: 'anew', ground: said(facts, 'ground') })}`
    : '',
  said(facts, 'what'),
  isPerson(facts) || said(facts, 'heldBy') === '' ? '' : `Held by: ${said(facts, 'heldBy')}`,
  `${{ witness: 'On', appraisal: 'Question', appraiser: 'To be asked' }[said(facts, 'kind')] ?? 'To show'}: ${said(facts, 'purpose')}`,
  isPerson(facts) && said(facts, 'manner') !== ''
    ? `Heard: ${manners[said(facts, 'manner')] ?? ''}${said(facts, 'mannerReasons') === '' ? '' : ` (${said(facts, 'mannerReasons')})`}`
    : '',
];
const askedFor = (facts: Facts): string =>
  askedAnewEn({ way: said(facts, 'way') }) ?? applications[said(facts, 'kind')] ?? '';
const granted = (facts: Facts) => ({
  label:
    facts['own'] === true
      ? 'Ordered of the court’s own motion'
      : `${said(facts, 'name')}: ${askedFor(facts)}, granted`,
  value: lines(...ofApplication(facts)),
});
const contact = (facts: Facts) => ({
  label: 'How the witness is reached (for the court alone)',
  value: said(facts, 'contact'),
});
const advanceFields = {
  advance: { label: 'Advance on the costs (yuan)', hint: 'Leave empty where none is needed' },
  advanceBy: { label: 'To be paid by' },
};
/** Whoever asked pays 6,000.00 yuan to … by 10 April 2026 */
const advanceOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return '';
  const facts = value as Facts;
  const to = said(facts, 'to') === '' ? 'the court' : said(facts, 'to');
  return `Whoever asked advances ${yuan(facts['fen'])} to ${to} by ${dayEn(facts, 'dueOn')}`;
};

export const applicationsEn: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'evidence.apply': {
      title: 'Apply about evidence: collect, preserve, a witness, an appraisal',
      lead: 'Evidence that you cannot get yourself for objective reasons, the court may collect; what may be lost, it may preserve; somebody who knows of the case may be heard as a witness; a technical question may be examined by an appraiser; and an appraiser may be asked to appear. To have something examined anew or supplemented there is a form of its own. An application after the time for evidence is received too.',
      action: 'Hand in',
      after:
        'The other parties and the judge see it at once. A judge grants or denies it, with reasons.',
      tells: {
        late: () => ({
          label: 'The time for evidence is over',
          value:
            'It is received all the same and marked as late; a judge decides what follows. Say why it comes only now',
        }),
        authority: () => ({
          label: 'Your authority',
          value:
            'The court has not yet seen your authority to act. The application is received all the same and decided once the court has. Hand in a power of attorney soon',
        }),
      },
      pages: {
        what: { title: 'What do you ask for?' },
        why: { title: 'Why is it needed?' },
        papers: { title: 'Any papers?' },
      },
      fields: {
        kind: { label: 'Application' },
        what: {
          label: 'Which evidence, or what is to be examined',
          hint: 'Say exactly what is to be collected, preserved or examined',
        },
        heldBy: { label: 'Who has it, and where' },
        person: {
          label: 'Who',
          hint: 'Of a witness, name and occupation; of an appraiser, name and institution',
        },
        contact: {
          label: 'Where the witness lives, and a telephone number',
          hint: 'For the court alone, to notify them; no other party sees it',
        },
        opinion: {
          label: 'On which appraisal opinion',
          hint: 'Leave empty where the case has only one',
        },
        purpose: {
          label: 'What it is to show, or which question it answers',
          hint: 'Of a witness: what they will say, and how it bears on the facts',
        },
        manner: { label: 'How they are to be heard' },
        mannerReasons: {
          label: 'Why they cannot come to the court',
          hint: 'Health, distance, force majeure or another good reason',
        },
        reasons: {
          label: 'Reasons',
          hint: 'Why you cannot get it yourself or why it may be lost; or why the witness or the appraisal is needed',
        },
        attachments: { label: 'Papers' },
        conformsToOriginals: {
          label: 'What I upload matches the originals, or what I hold where I have no original',
        },
      },
      options: { kind: applications, manner: manners },
    },
    'evidence.decide-application': {
      title: 'Decide on an application about evidence',
      lead: 'What is then collected, said or found comes into the case and is contested like any other exhibit. A witness comes to the court room as a rule; with good reason they may be heard otherwise. An examination anew is granted for one of the four reasons; flaws that can be mended, supplemented or contested further are none.',
      action: 'Decide',
      after:
        'All parties can read it. A witness gets a notice through the clerk; for an appraisal a body is chosen next.',
      tells: {
        ...filesBesideEn,
        application: (facts) => ({
          label: `${said(facts, 'name')}: ${askedFor(facts)}`,
          value: lines(
            ...ofApplication(facts),
            `Reasons: ${said(facts, 'reasons')}`,
            facts['late'] === true ? 'Handed in after the time for evidence' : '',
          ),
        }),
        contact,
      },
      pages: { decision: { title: 'Is it granted?' } },
      fields: {
        decision: { label: 'Decision' },
        manner: { label: 'How they are heard' },
        advance: {
          label: 'Advance on the costs of appearing (yuan)',
          hint: 'Necessary costs and lost earnings are advanced by whoever asked; leave empty where none is needed',
        },
        advanceBy: { label: 'To be paid by' },
        reasons: { label: 'Reasons' },
      },
      options: { decision: { granted: 'Granted', denied: 'Denied' }, manner: manners },
    },
    'evidence.change-testimony': {
      title: 'Change how a witness or appraiser is heard',
      lead: 'Where another party objects to online testimony with good reason, or the court finds it necessary, they come to the court room; who cannot, for good reason, may be heard otherwise.',
      action: 'Decide',
      after: 'All parties are told; for a sitting that is fixed the notice is made anew.',
      tells: { application: granted },
      pages: { manner: { title: 'How are they heard?' } },
      fields: { manner: { label: 'How they are heard' }, reasons: { label: 'Reasons' } },
      options: { manner: manners },
    },
    'evidence.call-witness': {
      title: 'Notify a witness or appraiser to appear',
      lead: 'The notice names time, place, matter and the consequences of false testimony. Enter here how it was given.',
      action: 'Enter',
      after:
        'All parties see it. On the day of the sitting it is entered whether they came and what they said.',
      tells: {
        granted,
        sitting: (facts) => ({
          label: 'For which sitting',
          value: `${dayEn(facts, 'at')}, ${hourOf(facts, 'at')}, ${said(facts, 'place')}`,
        }),
        contact,
      },
      pages: { how: { title: 'How were they notified?' } },
      fields: {
        how: { label: 'Manner' },
        on: { label: 'On' },
        note: { label: 'Note', hint: 'The number of the letter, who signed, what was said' },
      },
      options: { how: ways },
    },
    'evidence.note-advance': {
      title: 'Note that costs were advanced',
      lead: 'What whoever asked has advanced for the appearance of a witness or appraiser, or paid to the body that examines, entered from the receipt.',
      action: 'Enter',
      after: 'All parties see it.',
      tells: {
        granted,
        advance: (facts) => ({ label: 'To be advanced', value: advanceOf(facts) }),
      },
      pages: { paid: { title: 'When and how was it paid?' } },
      fields: { on: { label: 'On' }, note: { label: 'Receipt' } },
    },
    'evidence.commission-appraisal': {
      title: 'Commission an appraisal',
      lead: 'The parties agree on a qualified body, or the court names one. What is examined is contested first. The costs are paid directly to the body by whoever asked.',
      action: 'Commission',
      after:
        'The letter of commission is made at once, and all parties see it. The clerk brings the opinion in, and the parties may object.',
      tells: {
        granted,
        commissioned: (facts) => ({
          label: 'Commissioned already',
          value: `${said(facts, 'body')}, by ${dayEn(facts, 'dueOn')}; a new commission takes its place`,
        }),
        choice: (facts) => ({
          label: chosen[said(facts, 'chosen')] ?? '',
          value: said(facts, 'body'),
        }),
        ...likeNamedEn,
        namesake: (facts) => ({
          label: 'One of its people is named as somebody in the case',
          value: `${listed(facts, 'names', ', ')} of ${said(facts, 'body')}, from another account than the party, representative or member of the bench of that name. Look first whether it is the same person, who would have to withdraw`,
        }),
        'not-listed': (facts) => ({
          label: 'Not on the list, or without appraisers entered',
          value: `${said(facts, 'body')} cannot take it online: the clerk sends the commission and the materials, and brings the opinion in`,
        }),
      },
      pages: {
        body: { title: 'Who examines it?' },
        what: { title: 'What is examined?' },
        costs: { title: 'Costs' },
      },
      fields: {
        body: { label: 'Body' },
        chosen: { label: 'How it was chosen' },
        reasons: {
          label: 'Note',
          hint: 'How agreement was sought, its qualification, whether anything stands against it',
        },
        question: { label: 'Question' },
        scope: { label: 'Scope and purpose' },
        samples: { label: 'Exhibits that go along', hint: 'Only what was contested' },
        dueOn: { label: 'Opinion due by' },
        ...advanceFields,
      },
      options: { chosen },
    },
    'evidence.bring-in-collected': {
      title: 'Bring in what was collected, said or found',
      lead: 'It comes in as evidence of whoever asked, with how the court came by it, and all parties may contest it; of an examination that the court ordered of its own motion say so. An opinion signed online comes in with the files that were signed. A witness signs and reads out an undertaking first, and does not listen to the trial before.',
      action: 'Bring in',
      after: 'All parties see it at once, are told, and may give their opinion.',
      tells: { granted, ...opinionEn },
      pages: { how: { title: 'How was it obtained?' }, exhibits: { title: 'What was obtained?' } },
      fields: {
        on: { label: 'Obtained on, or heard on' },
        undertaking: { label: 'Undertaking of the witness' },
        keptAt: { label: 'Where the original is' },
        note: {
          label: 'How',
          hint: 'How it was obtained; or who came, what they said and were asked',
        },
        exhibits: {
          label: 'Exhibits',
          hint: 'Of testimony the signed pages; of an appraisal the opinion',
        },
        objectBy: { label: 'Objections to the opinion in writing by' },
      },
      options: { undertaking: { signed: 'Signed and read out', refused: 'Refused' } },
    },
    'evidence.note-nothing-collected': {
      title: 'Note that nothing came of it',
      lead: 'Where it was granted and nothing was obtained, heard or examined, say why; all parties can read it.',
      action: 'Enter',
      after:
        'Whoever asked and the others are told. If an appraiser was called and did not come, their opinion cannot be admitted.',
      tells: { granted },
      pages: { why: { title: 'Why did nothing come of it?' } },
      fields: { on: { label: 'On' }, why: { label: 'Cause' }, note: { label: 'Reasons' } },
      options: { why: whyNothing },
    },
  },
  refusals: {
    'evidence/not-collected-then': (facts) => ({
      what: 'It cannot have been obtained on that day.',
      why: `It was granted on ${dayEn(facts, 'first')}, and today is ${dayEn(facts, 'today')}.`,
      mend: 'Enter a day from the one to the other.',
    }),
    'evidence/no-sitting-then': (facts) => ({
      what: 'There was no sitting on that day.',
      why:
        listed(facts, 'days', '') === ''
          ? 'Witnesses and appraisers are heard at a sitting; none was held since it was granted.'
          : `Witnesses and appraisers are heard at a sitting; since it was granted there was one on ${listed(facts, 'days', ', ')}.`,
      mend: 'Enter the day of the sitting; where they write instead, let the judge change how they are heard first.',
    }),
    'evidence/which-opinion': () => ({
      what: 'It is not clear which appraisal opinion is meant.',
      why: 'An appraiser appears on an opinion of theirs; the case has none, or more than one.',
      mend: 'Choose one among the exhibits.',
    }),
    'evidence/heard-so-already': () => ({
      what: 'Nothing changes in how they are heard.',
      why: 'It was decided so already.',
      mend: 'Choose another manner, or leave it.',
    }),
    'evidence/did-not-sign': (facts) => ({
      what: `The witness ${said(facts, 'name')} refused the undertaking and does not testify.`,
      why: 'A witness signs and reads out an undertaking first; who refuses does not testify and bears the costs.',
      mend: 'Hear them once they have signed; if they still refuse, note that they did not testify.',
    }),
    'evidence/was-not-called': (facts) => ({
      what: `Nothing in the docket shows that ${said(facts, 'name')} was called for that day.`,
      why: 'Only of whoever was notified by the court can it be said that they did not come.',
      mend: 'If they were notified, enter how first; if not, choose another cause, or call them for another day.',
    }),
    'evidence/sample-not-contested': (facts) => ({
      what: `${capital(exhibitEn(facts))}, “${said(facts, 'name')}”, cannot be examined yet.`,
      why: `What is examined is contested first; what was not is no ground of an appraisal. ${listed(facts, 'names', ', ')} gave no opinion on it, and since it came in and they joined the case no hearing was held and no exchange concluded.`,
      mend: 'Commission it once they could speak to it; if they spoke in court, ask the clerk to record it; or leave it out for now.',
    }),
    'evidence/examined-anew': (facts) => ({
      what: `${capital(exhibitEn(facts))}, “${said(facts, 'name')}”, cannot be admitted.`,
      why: 'It is examined anew; the former opinion founds no finding of fact.',
      mend: 'Find that it is not admitted, and find on the new opinion once the parties have contested it.',
    }),
    'evidence/appraiser-stayed-away': (facts) => ({
      what: `${capital(exhibitEn(facts))}, “${said(facts, 'name')}”, cannot be admitted.`,
      why: 'Its author was notified by the court and did not appear; the opinion founds no finding of fact.',
      mend: 'Find that it is not admitted; a new appraisal can be asked for.',
    }),
  },
  entries: {
    'evidence.Applied': (body) => ({
      title: `${askedAnewEn(anewOf(body)) ?? applied[said(body, 'kind')] ?? ''}${marks(body)}`,
      detail: [groundEn(anewOf(body)), said(body, 'what')].filter((one) => one !== '').join('; '),
    }),
    'evidence.ApplicationDecided': (body) => ({
      title: 'Decision on an application about evidence',
      detail: [
        `${body['decision'] === 'granted' ? 'Granted' : 'Denied'}: ${said(body, 'reasons')}`,
        said(body, 'manner') === '' ? '' : `Heard: ${manners[said(body, 'manner')] ?? ''}`,
        advanceOf(body['advance']),
      ]
        .filter((one) => one !== '')
        .join('; '),
    }),
    'evidence.TestimonyMannerChanged': (body) => ({
      title: 'Change of how somebody is heard',
      detail: `${manners[said(body, 'manner')] ?? ''}: ${said(body, 'reasons')}`,
    }),
    'evidence.WitnessCalled': (body) => ({
      title: 'A witness or appraiser was notified to appear',
      detail: [
        `${dayEn(body, 'on')}, ${(ways[said(body, 'how')] ?? '').toLowerCase()}`,
        said(body, 'note'),
      ]
        .filter((one) => one !== '')
        .join('; '),
    }),
    'evidence.AppraisalCommissioned': (body) => ({
      title: 'Appraisal commissioned',
      detail: [
        `${said(body, 'body')} (${(chosen[said(body, 'chosen')] ?? '').toLowerCase()}), opinion due by ${dayEn(body, 'dueOn')}`,
        said(body, 'question'),
        advanceOf(body['advance']),
      ]
        .filter((one) => one !== '')
        .join('; '),
    }),
    'evidence.AdvanceNoted': (body) => ({
      title: 'Costs were advanced',
      detail: `${dayEn(body, 'on')}: ${said(body, 'note')}`,
    }),
    'evidence.Collected': (body) => ({
      title: 'What came of an application about evidence',
      detail: [
        body['outcome'] === 'nothing' ? 'Nothing' : 'Done',
        whyNothing[said(body, 'why')] ?? '',
        `${dayEn(body, 'on')}: ${said(body, 'note')}`,
        said(body, 'objectBy') === '' ? '' : `objections in writing by ${dayEn(body, 'objectBy')}`,
      ]
        .filter((one) => one !== '')
        .join(', '),
    }),
  },
};
