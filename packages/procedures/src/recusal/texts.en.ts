import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, listed, said } from '../framework/index.ts';

const roles: Readonly<Record<string, string>> = {
  judge: 'Judge',
  clerk: 'Clerk',
  appraiser: 'Appraiser',
  body: 'Appraisal body',
};
const grounds = {
  'party-or-relative': 'Being a party, or a close relative of a party or an agent',
  interest: 'An interest in the case',
  'other-relation': 'Another relation to a party or an agent that may affect a fair trial',
  favours: 'Having taken hospitality or gifts, or met a party or an agent against the rules',
} as const;
const groundsOf = (facts: Facts, by: string): string =>
  listed(facts, 'grounds', '\n')
    .split('\n')
    .map((one) => grounds[one as keyof typeof grounds])
    .join(by);
const outcome = { withdraws: 'Withdraws', stays: 'Denied: need not withdraw' } as const;

const whom = (facts: Facts) => ({
  label: 'Who is to withdraw',
  value: `${roles[said(facts, 'role')] ?? ''} ${said(facts, 'name')}`,
});
const application = (facts: Facts) => ({
  label:
    facts['own'] === true
      ? `${roles[said(facts, 'role')] ?? ''} ${said(facts, 'name')} withdraws of their own accord`
      : `${said(facts, 'of')} asks that ${said(facts, 'name')} withdraw`,
  value: [
    grounds[said(facts, 'ground') as keyof typeof grounds],
    said(facts, 'reasons'),
    facts['heard'] === true
      ? 'Handed in after a hearing: see whether the grounds became known only after the trial began'
      : '',
    facts['repeats'] === true
      ? 'Denied before on the same ground: it stops nobody while you decide'
      : '',
    said(facts, 'news') === '' ? '' : `New since it was denied: ${said(facts, 'news')}`,
  ]
    .filter((one) => one !== '')
    .join('\n'),
});
const paper = (facts: Facts) => ({ label: 'Papers of the applicant', value: said(facts, 'name') });
const again = (facts: Facts) => ({ label: 'Why once more', value: said(facts, 'reasons') });
const decision = {
  pages: { decision: { title: 'What do you decide, and why?' } },
  fields: {
    outcome: { label: 'Decision' },
    reasons: { label: 'Reasons', hint: 'The parties read them' },
  },
  options: { outcome },
};
const decided = (title: string) => (body: Facts) => ({
  title,
  detail: `${body['committeeOn'] === undefined ? '' : `Judicial committee, ${dayEn(body, 'committeeOn')}. `}${
    outcome[said(body, 'outcome') as keyof typeof outcome]
  }: ${said(body, 'reasons')}`,
});

export const recusalEn: TextCatalogue = {
  commands: {
    'recusal.apply': {
      title: 'Apply for recusal',
      lead: 'Where a judge, a clerk or an appraiser is in one of the situations the law names and a fair trial may suffer, you may ask that they withdraw. Say the ground and the reasons; the court receives it on any day.',
      action: 'Apply',
      after:
        'On a judge the president decides, on a clerk or an appraiser the judge, within three days. Until it is decided whoever you named takes no part in the case, save for urgent measures. Against a denial you may ask once to reconsider.',
      tells: {
        whom,
        heard: () => ({
          label: 'A hearing was held',
          value:
            'Recusal is asked for when the trial begins; where the grounds became known later, before the debate ends. It is received all the same; say when and how you learnt of it',
        }),
        decided: (facts) => ({
          label: 'You asked before, and it was denied',
          value: `Ground: ${groundsOf(facts, '; ')}. On the same ground it is received all the same, and stops nobody; if something is new, say what: whoever decides weighs it`,
        }),
        authority: () => ({
          label: 'Your authority',
          value:
            'The court has not yet seen your authority to act. The application is received all the same and decided once the court has. Hand in a power of attorney soon',
        }),
      },
      pages: {
        why: { title: 'Why should they withdraw?' },
        papers: { title: 'Any papers?', lead: 'If there are none, leave it empty.' },
      },
      fields: {
        ground: { label: 'Ground' },
        reasons: {
          label: 'What happened, and why it matters',
          hint: 'Who, which relation, what happened, and how you know',
        },
        news: {
          label: 'What is new since it was denied',
          hint: 'On the same ground only; leave it empty if nothing is',
        },
        attachments: { label: 'Papers' },
        conformsToOriginals: {
          label: 'What I upload matches the originals, or what I hold where I have no original',
        },
      },
      options: { ground: grounds },
    },
    'recusal.declare': {
      title: 'Withdraw without being asked',
      lead: 'Where you are in one of the situations in which the law has you withdraw, say so yourself, and which it is; nobody need ask for it.',
      action: 'Say so',
      after:
        'On a judge the president decides, on a clerk or an appraiser the judge, within three days. Until it is decided you take no part in the case, save for urgent measures. All parties can read it.',
      pages: { why: { title: 'Why should you withdraw?' } },
      fields: {
        ground: { label: 'Ground' },
        reasons: { label: 'What it is', hint: 'Who, which relation, what happened' },
      },
      options: { ground: grounds },
    },
    'recusal.decide': {
      title: 'Decide on an application for recusal',
      lead: 'Decided within three days of the application, with reasons.',
      action: 'Decide',
      after:
        'All parties can read it. A judge or clerk who withdraws leaves the case, somebody else is assigned at once, and what was done stands. Where an appraiser withdraws, others of the body go on, or another body is commissioned; an opinion not brought in yet is signed and handed in anew.',
      tells: { application, paper },
      ...decision,
    },
    'recusal.ask-again': {
      title: 'Ask to reconsider a decision on recusal',
      lead: 'Against the denial of an application for recusal you may ask once to reconsider.',
      action: 'Ask',
      after:
        'It is decided within three days, and you are told. Meanwhile the person goes on with the case.',
      tells: { whom },
      pages: { why: { title: 'Why do you disagree?' } },
      fields: { reasons: { label: 'Reasons' } },
    },
    'recusal.record-committee-decision': {
      title: 'Enter the judicial committee’s decision on a recusal',
      lead: 'Where the president hears the case, the judicial committee decides. Enter it as it was decided.',
      action: 'Enter',
      after:
        'All parties can read it. Who is to withdraw leaves the case, which is assigned anew at once; what they did stands.',
      tells: { application, paper, again },
      pages: { decision: { title: 'What did the judicial committee decide?' } },
      fields: {
        committeeOn: { label: 'Day of the decision' },
        ...decision.fields,
      },
      options: decision.options,
    },
    'recusal.reconsider': {
      title: 'Reconsider a decision on recusal',
      lead: 'Decided within three days of the request, with reasons. There is no further one.',
      action: 'Decide',
      after:
        'All parties can read it. A judge or clerk who withdraws leaves the case, somebody else is assigned at once, and what was done stands. Where an appraiser withdraws, others of the body go on, or another body is commissioned; an opinion not brought in yet is signed and handed in anew.',
      tells: {
        application,
        paper,
        again,
      },
      ...decision,
    },
  },
  refusals: {
    'recusal/committee-decides': () => ({
      what: 'This is about your own recusal; it is not yours to decide.',
      why: 'Where the president hears the case, the judicial committee decides (Civil Procedure Law, article 49).',
      mend: 'Put it before the judicial committee; the clerk of the case enters what it decides.',
    }),
    'recusal/when-the-committee': (facts) => ({
      what: 'Say on which day the judicial committee decided.',
      why: `Where the president hears the case, the judicial committee decides; not before the application came, on ${dayEn(facts, 'from')}, and not after today.`,
      mend: 'Fill in the day of the committee’s decision.',
    }),
  },
  entries: {
    'recusal.Applied': (body) => ({
      title: `${roles[said(body, 'role')] ?? ''} asked to withdraw`,
      detail: `${grounds[said(body, 'ground') as keyof typeof grounds]}: ${said(body, 'reasons')}`,
    }),
    'recusal.Declared': (body) => ({
      title: `${roles[said(body, 'role')] ?? ''} withdraws of their own accord`,
      detail: `${grounds[said(body, 'ground') as keyof typeof grounds]}: ${said(body, 'reasons')}`,
    }),
    'recusal.Decided': decided('Decision on recusal'),
    'recusal.ReconsiderationAsked': (body) => ({
      title: 'Asked to reconsider a decision on recusal',
      detail: said(body, 'reasons'),
    }),
    'recusal.Reconsidered': decided('Decision on recusal, reconsidered'),
  },
};
