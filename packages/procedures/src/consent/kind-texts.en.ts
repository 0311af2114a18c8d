import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const grounds: Readonly<Record<string, string>> = {
  'special-reason': 'Criminal, and for a special reason not suited to be heard in person',
  'other-suitable': 'Another kind of case that is suitable online',
};
const approvers: Readonly<Record<string, string>> = {
  'division-head': 'the division head',
  president: 'the president',
};
const steps = {
  mediation: 'Mediation',
  exchange: 'Exchange of evidence',
  hearing: 'Hearing',
  pronouncement: 'Pronouncement',
  inquiry: 'Inquiry',
};
const named: Readonly<Record<string, string>> = steps;
const stepsOf = (facts: Facts): string =>
  (facts['steps'] as readonly string[]).map((one) => named[one] ?? one).join(', ');
const ground = (facts: Facts) => ({
  label: 'Which kind of case it is',
  value: grounds[said(facts, 'ground')] ?? '',
});

/** What the judge's sheet says of the approval. */
export const kindTellsEn: NonNullable<CommandText['tells']> = {
  'kind-asked': (facts) => ({
    label: 'Approval for this kind of case',
    value: `Asked for; waiting for ${approvers[said(facts, 'approver')] ?? ''}`,
  }),
  'kind-approved': (facts) => ({
    label: 'Approval for this kind of case',
    value: `Given. ${said(facts, 'reasons')}`,
  }),
  'kind-returned': (facts) => ({
    label: 'Approval for this kind of case',
    value: `Sent back. ${said(facts, 'reasons')}`,
  }),
};

/** Approval that another kind of case goes online. */
export const kindEn: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> & {
  readonly owed: Readonly<Record<string, string>>;
} = {
  commands: {
    'mode.propose-kind': {
      title: 'Ask for approval: this kind of case online',
      lead: 'In this court the division head approves that a criminal case goes online for a special reason, or that another kind of case does. If there is no division head, or you are the head, the president does.',
      action: 'Ask for approval',
      after: 'Once approved you decide how the step is held; until then it is held in person.',
      pages: { kind: { title: 'Which steps are to be online, and why are they suitable?' } },
      tells: { ground },
      fields: {
        steps: { label: 'Steps' },
        reasons: {
          label: 'Reasons',
          hint: 'The circumstances of the case, what the parties want, the technical conditions',
        },
      },
      options: { steps },
    },
    'mode.answer-kind': {
      title: 'Approve: this kind of case online',
      lead: 'The question is whether this kind of case is suitable online. Whether each party is online still depends on their own answer.',
      action: 'Answer',
      after:
        'If approved, the judge decides how the steps are held. If sent back, they are held in person, and the judge may ask again with further reasons.',
      pages: { answer: { title: 'Is it approved?' } },
      tells: {
        ground,
        steps: (facts) => ({ label: 'Steps to be online', value: stepsOf(facts) }),
        reasons: (facts) => ({ label: 'The judge’s reasons', value: said(facts, 'reasons') }),
      },
      fields: { answer: { label: 'Answer' }, reasons: { label: 'Reasons' } },
      options: { answer: { approved: 'Approved', returned: 'Sent back' } },
    },
  },
  owed: {
    'mode.answer-kind': 'Approve whether this kind of case goes online',
  },
  refusals: {
    'mode/head-has-not-approved': (facts) => ({
      what: 'This step cannot be online yet.',
      why: 'In this court a division head or the president first approves that a criminal case goes online for a special reason, or that another kind of case does.',
      mend:
        facts['waits'] === true
          ? 'Approval has been asked for; wait for it, or decide that all come to court.'
          : 'Ask for approval first and say why it is suitable; or decide that all come to court.',
    }),
    'mode/another-approves': () => ({
      what: 'You cannot approve what you asked for yourself.',
      why: 'In this court one person asks and another approves.',
      mend: 'Let the president approve it.',
    }),
  },
  entries: {
    'mode.KindProposed': (body) => ({
      title: 'Approval asked for: this kind of case online',
      detail: `${grounds[said(body, 'ground')] ?? ''}; ${stepsOf(body)}. ${said(body, 'reasons')}`,
    }),
    'mode.KindAnswered': (body) => ({
      title: `This kind of case online: ${body['approved'] === true ? 'approved' : 'sent back'}`,
      detail: said(body, 'reasons'),
    }),
  },
};
