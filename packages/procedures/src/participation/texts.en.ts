import type { TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

export const participationEn: TextCatalogue = {
  commands: {
    'participation.invite': {
      title: 'Invite a party',
      lead: 'Sends a code to a party not linked yet: by phone or e-mail if known, and on the paper notice.',
      action: 'Invite',
      after: 'With the code they sign in and link the case.',
      pages: { whom: { title: 'Whom?' } },
      fields: { participant: { label: 'Party' } },
    },
    'participation.link': {
      title: 'Link the case',
      lead: 'With the code at the top right of your notice.',
      action: 'Link',
      after: 'Then you can see the case, hand things in and receive papers.',
      pages: {
        code: {
          title: 'What is the code?',
          lead: 'At the top right of the notice, such as 7K4M-92QH.',
        },
      },
      fields: { code: { label: 'Code' } },
    },
    'authority.grant': {
      title: 'Appoint an agent',
      lead: 'The lawyer or other agent registers first; here you say how far the authority goes.',
      action: 'Appoint',
      after: 'At once, and you can end it any day. Every act of the agent says that it is for you.',
      pages: {
        agent: {
          title: 'Whom?',
          lead: 'With special authority the agent may admit, waive or change claims and settle.',
        },
      },
      fields: {
        mobile: { label: 'Agent’s registered mobile number' },
        authority: { label: 'Authority' },
        agreed: { label: 'I appoint this agent' },
      },
      options: { authority: { general: 'General', special: 'Special' } },
    },
    'authority.end': {
      title: 'End an authority',
      lead: '',
      action: 'End',
      after: 'At once; what was done before stands.',
      pages: { why: { title: 'Why?' } },
      fields: { why: { label: 'Reason' } },
    },
    'authority.record': {
      title: 'Record that the authority was shown',
      lead: 'Somebody handed in a complaint for the plaintiff. Record it here when you have seen the power of attorney or the papers of the organisation.',
      action: 'Record',
      after:
        'From now on this person acts for the plaintiff. Until then they may only follow and add.',
      pages: { proof: { title: 'What did you see?' } },
      fields: {
        authority: { label: 'Authority' },
        proof: { label: 'Proof', hint: 'For example: original power of attorney' },
        seen: { label: 'I have seen the original' },
      },
      options: { authority: { general: 'General', special: 'Special' } },
    },
  },
  refusals: {
    'participation/no-such-party': () => ({
      what: 'This party was not found.',
      why: 'It may be linked already.',
      mend: 'Reload.',
    }),
    'participation/identity-first': () => ({
      what: 'You cannot link the case yet.',
      why: 'Your identity is checked first.',
      mend: 'Check it now, it takes minutes; or come to the counter.',
    }),
    'participation/wrong-code': (facts) => ({
      what: `The code “${said(facts, 'code')}” does not match.`,
      why: 'A character may be missing or misread.',
      mend: 'Compare it with the notice, or call the clerk.',
    }),
    'participation/not-the-party': () => ({
      what: 'You are not the party named in the notice.',
      why: 'Person, case and account must agree; nobody links for another.',
      mend: 'If this is a mistake, bring your id card to the counter; an agent is appointed by the party.',
    }),
    'participation/no-such-agent': () => ({
      what: 'Nobody is registered with this number.',
      why: 'An agent registers first.',
      mend: 'Ask the agent to register, or bring the power of attorney to the counter.',
    }),
    'participation/agent-of-both-sides': () => ({
      what: 'This person cannot be appointed.',
      why: 'They act for the other side; this court accepts nobody for both.',
      mend: 'Appoint somebody else.',
    }),
  },
  entries: {
    'participation.Invited': () => ({ title: 'Invited to link the case', detail: '' }),
    'participation.AuthorityShown': (body) => ({
      title: 'Authority shown',
      detail: said(body, 'proof'),
    }),
    'participation.RepresentativeNamed': (body) => ({
      title: 'Representative named',
      detail: said(body, 'name'),
    }),
  },
};
