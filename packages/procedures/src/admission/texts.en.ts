import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { uncontestedTells } from '../shared/facts-beside.ts';
import { minorTellsEn } from '../shared/minors-texts.ts';
import { filesBesideEn } from '../shared/files-beside.ts';

const answers: Readonly<Record<string, string>> = {
  admitted: 'Admitted',
  denied: 'Denied',
  unknown: 'Not known',
};
const grounds: Readonly<Record<string, string>> = {
  'others-agree': 'The others agree',
  duress: 'Made under duress',
  mistake: 'Made by grave mistake',
};
const outcomes: Readonly<Record<string, string>> = {
  released: 'The admission may be taken back',
  stands: 'Not allowed: the admission stands',
};

const receivedOn = { label: 'Received on' };
const attachments = { label: 'Papers' };
const conformsToOriginals = {
  label: 'I confirm that the uploads are true copies of the originals',
};
const papers = { title: 'Any papers?' };

const authority = () => ({
  label: 'Your authority',
  value:
    'The court has not yet seen your authority to act. It is received all the same and marked. Hand in a power of attorney soon',
});
const fact = (facts: Facts) => ({
  label:
    said(facts, 'name') === ''
      ? 'The court asks whether this is undisputed'
      : `Stated by ${said(facts, 'name')}`,
  value: said(facts, 'text'),
});

const marked = (body: Facts): string =>
  body['authority'] === 'pending' ? ' (authority to be checked)' : '';
const brief = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)} …` : text);
/** What was chosen, and what was said of it. */
const joined = (chosen: string | undefined, text: string): string =>
  [chosen ?? '', text].filter((one) => one !== '').join(': ');

export const admissionEn: TextCatalogue = {
  commands: {
    'admission.state': {
      title: 'State a fact for the others to confirm',
      lead: 'State one thing that should not be in dispute. What the other side admits you no longer have to prove.',
      action: 'State it',
      after:
        'All parties can read it at once and get a text message. The others may admit it, deny it or say nothing; silence is no admission.',
      tells: { authority },
      pages: { fact: { title: 'What is the fact?' }, papers },
      fields: {
        receivedOn,
        text: {
          label: 'Fact',
          hint: 'Only what happened, without judging it. Such as: the contract was signed on 1 March',
        },
        attachments,
        conformsToOriginals,
      },
    },
    'admission.put': {
      title: 'Ask the parties to confirm a fact',
      lead: 'List what is not in dispute, so that the hearing is about the rest. One fact at a time.',
      action: 'Ask the parties',
      after:
        'All parties can read it at once and get a text message. What each of them admits is listed when the judgment is drafted; silence is no admission.',
      pages: { fact: { title: 'What is the fact?' } },
      fields: {
        text: { label: 'Fact', hint: 'In the parties’ own words, without judging it' },
      },
      tells: { ...minorTellsEn, ...uncontestedTells.en },
    },
    'admission.answer': {
      title: 'Confirm or deny a fact',
      lead: 'Read closely how it is put. If you do not know, say so. You need not answer: silence is no admission.',
      action: 'Hand in',
      after:
        'The parties and the judge can read it at once. You may change your answer while you have not admitted it; an admission is taken back only by the judge’s decision.',
      tells: {
        fact,
        authority,
        binds: () => ({
          label: 'You are about to admit it',
          value:
            'What you admit against your own interest the other side no longer has to prove. To take it back you need the others’ agreement, or to show duress or grave mistake; the judge decides',
        }),
      },
      pages: { answer: { title: 'Is it so?' }, papers },
      fields: {
        receivedOn,
        answer: { label: 'Your answer' },
        note: {
          label: 'Anything to add',
          hint: 'If only part of it is right, choose “Denied” and say here which part is right',
        },
        attachments: { label: 'Scans' },
        conformsToOriginals,
      },
      options: { answer: answers },
    },
    'admission.take-back': {
      title: 'Ask to take an admission back',
      lead: 'You may ask if the others agree, or if you made it under duress or by grave mistake. The judge decides.',
      action: 'Ask',
      after: 'All parties can read it at once. Until the judge decides, your admission stands.',
      tells: { fact, authority },
      pages: { why: { title: 'Why do you take it back?' }, papers },
      fields: {
        receivedOn,
        ground: { label: 'Which ground?' },
        reasons: { label: 'What happened, and why' },
        attachments,
        conformsToOriginals,
      },
      options: { ground: grounds },
    },
    'admission.decide-taking-back': {
      title: 'Decide whether an admission may be taken back',
      lead: 'It may where the others agree, or where it was made under duress or by grave mistake.',
      action: 'Decide',
      after:
        'All parties can read it and get a text message. If it is allowed, whoever asserts the fact has to prove it.',
      tells: {
        ...filesBesideEn,
        asked: (facts) => ({
          label: `${said(facts, 'name')} asks to take an admission back: ${grounds[said(facts, 'ground')] ?? ''}`,
          value: `${said(facts, 'text')}\n${said(facts, 'reasons')}`,
        }),
      },
      pages: { decision: { title: 'What do you decide, and why?' } },
      fields: { outcome: { label: 'Decision' }, reasons: { label: 'Reasons' } },
      options: { outcome: outcomes },
    },
  },
  refusals: {},
  entries: {
    'admission.FactPut': (body) => ({
      title: `${body['participant'] === undefined ? 'The court asks the parties to confirm a fact' : 'A fact is stated for the others to confirm'}${marked(body)}`,
      detail: brief(said(body, 'text')),
    }),
    'admission.FactAnswered': (body) => ({
      title: `Answer to a fact${marked(body)}`,
      detail: joined(answers[said(body, 'answer')], brief(said(body, 'note'))),
    }),
    'admission.TakingBackAsked': (body) => ({
      title: `Request to take an admission back${marked(body)}`,
      detail: joined(grounds[said(body, 'ground')], brief(said(body, 'reasons'))),
    }),
    'admission.TakingBackDecided': (body) => ({
      title: 'Decision on taking an admission back',
      detail: joined(outcomes[said(body, 'outcome')], said(body, 'reasons')),
    }),
  },
};
