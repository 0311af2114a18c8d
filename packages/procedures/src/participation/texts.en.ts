import type { TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const answers = {
  accepted: 'The agent accepted',
  declined: 'The agent declined',
  withdrawn: 'Appointment taken back before it was accepted',
} as const;

const standing = {
  'legal-representative': 'legal representative',
  'authorised-staff': 'staff',
  lawyer: 'lawyer',
  agent: 'agent',
} as const;

export const participationEn: TextCatalogue = {
  commands: {
    'participation.invite': {
      title: 'Invite a party',
      lead: 'Sends a code to a party not linked yet: by phone or e-mail if known; a slip with it can then be printed to go with the papers.',
      action: 'Invite',
      after: 'With the code they sign in and link the case.',
      pages: { whom: { title: 'Whom?' } },
      fields: { participant: { label: 'Party' } },
    },
    'participation.link': {
      title: 'Link the case',
      lead: 'With the code at the top right of the access code slip.',
      action: 'Link',
      after:
        'If the notice names yourself, you can see the case, hand things in and receive papers at once. For an organisation you first show the certificate of the legal representative or a power of attorney; the clerk looks at it before the case opens. What you hand in until then is received all the same.',
      pages: {
        code: {
          title: 'What is the code?',
          lead: 'At the top right of the slip that comes with the papers, and in the message, such as 7K4M-92QH.',
        },
        standing: {
          title: 'As whom do you link it?',
          lead: 'A case is shown only to whom the notice names. Where it names an organisation, the court looks at who may act for it.',
        },
      },
      fields: {
        code: { label: 'Code' },
        standing: { label: 'You are' },
        attachments: {
          label: 'Proof',
          hint: 'A legal representative: the certificate. Staff: the power of attorney and proof of employment. A lawyer: the licence, the letter of the law firm and the power of attorney. If you have none now, hand it in afterwards.',
        },
      },
      options: {
        standing: {
          party: 'The person the notice names',
          'legal-representative': 'The legal representative or head of the organisation it names',
          'authorised-staff': 'Staff of this organisation, with a power of attorney',
          lawyer: 'The lawyer of this organisation, with a power of attorney',
        },
      },
    },
    'participation.add-party': {
      title: 'Add a party or a third party',
      lead: 'On the application of a third party, by notice of the court, or where somebody who must sue or be sued together with the others is not in the case. You decide, with reasons.',
      action: 'Decide',
      after:
        'They take part from now on, for all parties to see. They are invited, asked and served like a defendant; for a sitting that is fixed a summons is made at once.',
      pages: {
        as: { title: 'As what?' },
        party: { title: 'Who is it?' },
        reasons: { title: 'Why?' },
      },
      fields: {
        as: { label: 'Standing' },
        instance: { label: 'At whose instance' },
        party: { label: 'Person or organisation' },
        reasons: { label: 'Reasons' },
      },
      options: {
        as: {
          'third-party-claiming': 'Third party with an independent claim',
          'third-party-concerned': 'Third party with a legal interest in the outcome',
          defendant: 'Defendant who must be sued together with the others',
          plaintiff: 'Plaintiff who must sue together with the others',
        },
        instance: { application: 'On application', notice: 'By notice of the court' },
      },
    },
    'authority.show': {
      title: 'Show that you may act',
      lead: 'The case opens to you when the clerk has looked at it.',
      action: 'Hand in',
      after:
        'The clerk looks at it. You can go on handing in meanwhile; the court receives it all the same.',
      pages: {
        papers: {
          title: 'What do you hand in?',
          lead: 'A legal representative: the certificate and the id card. Staff and agents: the power of attorney. A lawyer also: the licence and the letter of the law firm.',
        },
      },
      fields: { attachments: { label: 'Proof' }, note: { label: 'Note' } },
      tells: {
        missing: (facts) => ({ label: 'The court still misses', value: said(facts, 'missing') }),
      },
    },
    'authority.ask-for-proof': {
      title: 'Say what proof is missing',
      lead: 'If the papers do not yet show that this person may act for the party. What was handed in stays received.',
      action: 'Tell',
      after: 'The person sees it and can add to it.',
      pages: { missing: { title: 'What is missing?' } },
      fields: {
        missing: { label: 'Missing', hint: 'For example: the power of attorney is not sealed' },
      },
    },
    'authority.grant': {
      title: 'Appoint an agent',
      lead: 'The lawyer or other agent registers first; here you say how far the authority goes.',
      action: 'Appoint',
      after:
        'It begins when the agent accepts; before that they see nothing of the case. You can end it any day. Every act of the agent says that it is for you.',
      pages: {
        agent: {
          title: 'Whom?',
          lead: 'Give name and number as the agent registered them. With special authority the agent may admit, waive or change claims, settle, counterclaim and appeal.',
        },
      },
      fields: {
        name: { label: 'Agent’s name' },
        mobile: { label: 'Agent’s registered mobile number' },
        authority: { label: 'Authority' },
        agreed: { label: 'I appoint this agent' },
      },
      options: { authority: { general: 'General', special: 'Special' } },
    },
    'authority.accept': {
      title: 'Accept to act as agent',
      lead: 'A party asks you to act for it. Once you accept you can see the case and act in it.',
      action: 'Accept',
      after: 'At once. You and the party can end it any day.',
      pages: {
        accept: { title: 'Do you accept?', lead: 'If not, choose “Decline to act as agent”.' },
      },
      fields: { agreed: { label: 'I accept and act for this party' } },
    },
    'authority.decline': {
      title: 'Decline to act as agent',
      lead: 'Then you see nothing of the case and owe nothing in it.',
      action: 'Decline',
      after: 'The party is told.',
      pages: { why: { title: 'Why not?', lead: 'You need not say.' } },
      fields: { why: { label: 'Reason' } },
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
      lead: 'Somebody handed in for a party, or linked the case for an organisation. Record it here when you have seen the power of attorney or the certificate.',
      action: 'Record',
      after:
        'From now on this person sees the case and acts for the party. Until then they may only hand in.',
      tells: {
        who: (facts) => ({
          label: 'Who for whom',
          value: `${said(facts, 'name')} (${standing[said(facts, 'standing') as keyof typeof standing]}) — ${said(facts, 'party')}`,
        }),
        named: (facts) => ({
          label: 'Representative in the complaint',
          value: said(facts, 'named'),
        }),
        differs: (facts) => ({
          label: 'Not the name in the complaint',
          value: `The complaint names ${said(facts, 'named')}; ${said(facts, 'name')} has linked it. The complaint may be wrong, or somebody else has the post: go by the certificate and the register.`,
        }),
        'nothing-yet': () => ({ label: 'Proof handed in online', value: 'None yet' }),
      },
      pages: { proof: { title: 'What did you see?' } },
      fields: {
        authority: { label: 'Authority' },
        proof: { label: 'Proof', hint: 'For example: original power of attorney' },
        seen: { label: 'I have seen the original' },
      },
      options: {
        authority: {
          general: 'General',
          special: 'Special',
          statutory: 'Legal representative or head: the organisation itself',
        },
      },
    },
  },
  refusals: {
    'participation/party-already': (facts) => ({
      what: `${said(facts, 'name')} is a party to this case already.`,
      why: 'In one case a person stands once.',
      mend: 'Look at the list of participants. If it is somebody else of that name, write the name so that the two can be told apart.',
    }),
    'participation/too-many-codes': () => ({
      what: 'Too many tries.',
      why: 'So that nobody guesses the codes of others, this court limits the tries in an hour. The case is there and you lose nothing.',
      mend: 'In an hour, copy the code from the notice once more; or bring notice and id card to the counter, where it is linked at once.',
    }),
    'participation/standing-needed': () => ({
      what: 'This notice is addressed to an organisation.',
      why: 'The court has to know in what standing you act for it.',
      mend: 'Go back to “You are” and choose legal representative or staff.',
    }),
    'participation/no-representative-here': () => ({
      what: 'This cannot be recorded as the legal representative.',
      why: 'The party is a person, or its legal representative is linked already.',
      mend: 'Choose general or special authority; if the representative has changed, correct the party first.',
    }),
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
      what: 'This agent was not found.',
      why: 'Name and number must both be those of one account. To protect others we do not say which is wrong.',
      mend: 'Compare both with the agent. Who is not registered does that first, or bring the power of attorney to the counter.',
    }),
    'participation/too-many-tries': () => ({
      what: 'Too many tries.',
      why: 'So that nobody looks up people by their numbers, this court limits the tries in an hour.',
      mend: 'Try again in an hour, or bring the power of attorney to the counter.',
    }),
    'participation/agent-already': () => ({
      what: 'You have appointed this person already.',
      why: 'They are your agent, or have not answered yet.',
      mend: 'To change the authority, end it and appoint anew.',
    }),
    'participation/agent-of-both-sides': () => ({
      what: 'This person cannot be appointed.',
      why: 'They act for the other side; this court accepts nobody for both.',
      mend: 'Appoint somebody else.',
    }),
  },
  entries: {
    'participation.AuthorityGranted': (body) => ({
      title: 'Agent appointed, to accept',
      detail: `${said(body, 'name')}, ${body['authority'] === 'special' ? 'special' : 'general'} authority`,
    }),
    'participation.AuthorityAnswered': (body) => ({
      title: answers[body['answer'] as keyof typeof answers],
      detail: said(body, 'why'),
    }),
    'participation.PartyAdded': (body) => ({
      title: said(body, 'as').startsWith('third-party') ? 'Third party joined' : 'Party added',
      detail: `${said(body, 'name')} (${body['instance'] === 'application' ? 'on application' : 'by notice of the court'}): ${said(body, 'reasons')}`,
    }),
    'participation.Invited': () => ({ title: 'Invited to link the case', detail: '' }),
    'participation.AuthorityShown': (body) => ({
      title: 'Authority shown',
      detail: said(body, 'proof'),
    }),
    'participation.ProofHandedIn': (body) => ({
      title: 'Proof of authority handed in',
      detail: said(body, 'note'),
    }),
    'participation.ProofAsked': (body) => ({
      title: 'Proof of authority incomplete',
      detail: said(body, 'missing'),
    }),
    'participation.RepresentativeNamed': (body) => ({
      title: 'Representative named',
      detail: said(body, 'name'),
    }),
  },
  tasks: {
    'authority.record': 'Look at who may act for the party: record it or say what is missing',
    'authority.show': 'Show that you may act for the party; then the case opens',
    'authority.accept': 'Somebody asks you to act as agent: accept',
    'authority.decline': 'If you do not want to act as agent: decline',
  },
};
