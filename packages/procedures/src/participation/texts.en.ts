// One catalogue, as long as participation has words; beside it the Chinese, key by key.
import { domicileFoundEn, findDomicileEn } from './domicile-texts.ts';
import { englishOfCivil } from '@xiezhi/law';
import { unknownCauseName } from '@xiezhi/record';
import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';
import { endGuardianshipEn } from './guardianship-texts.ts';
import {
  changeAuthorityEn,
  changedEn,
  limitRefusalsEn,
  reachOf,
} from './change-authority-texts.ts';
import {
  askedToAssist,
  assistantRefusalsEn,
  assistsEn,
  nameAssistantEn,
} from './assistants-texts.ts';
import { limitFields, limitOptions, reachInWords } from './limits-texts.ts';
import { askedToRepresent } from './representatives-texts.ts';
import {
  nameRepresentativeEn,
  representativeNamedText,
  representativeRefusalsEn,
  representsEn,
} from './representative-texts.ts';
import { newPartyDoubts } from '../shared/new-party-texts.ts';
import { actsAlreadyEn, powerEn } from './power-texts.ts';

const answers = {
  accepted: 'Appointment accepted',
  declined: 'Appointment declined',
  withdrawn: 'Appointment withdrawn before it was accepted',
} as const;

const standing = {
  'legal-representative': 'legal representative',
  'authorised-staff': 'member of staff',
  lawyer: 'lawyer',
  guardian: 'statutory representative (guardian)',
  'legal-service-worker': 'legal-service worker',
  relative: 'close relative',
  recommended: 'recommended by a community, unit or social body',
  agent: 'agent',
  representative: 'representative of many',
} as const;

const causeInEnglish = (name: string): string => {
  const english = name === unknownCauseName ? 'cause not fixed yet' : englishOfCivil(name);
  return english ?? name;
};

/** To whoever is asked to act: in which case, between whom, with what authority. */
const askedTells: NonNullable<CommandText['tells']> = {
  case: (facts) => ({
    label: 'Case',
    value: `${listed(facts, 'plaintiffs', ', ')} against ${listed(facts, 'defendants', ', ')}, ${causeInEnglish(said(facts, 'cause'))}, ${said(facts, 'number') === '' ? 'not registered yet' : said(facts, 'number')}`,
  }),
  authority: (facts) => ({
    label: 'Authority',
    value: `${reachInWords(facts, 'en')}. ${
      facts['authority'] !== 'special'
        ? 'It does not cover admitting, giving up or changing claims, settling, counterclaiming or appealing'
        : facts['acts'] === undefined
          ? 'It covers admitting, giving up or changing claims, settling, counterclaiming and appealing'
          : 'Nothing else that takes special authority is covered'
    }`,
  }),
  assists: assistsEn,
  alone: () => ({
    label: 'You would be the only representative',
    value:
      'There are to be two to five (Interpretation of the Civil Procedure Law, article 78); once you accept, the party can choose another',
  }),
  represents: (facts) => ({
    label: 'As a representative',
    value: `for ${said(facts, 'party')}`,
  }),
  'represents-it': representsEn,
};

export const participationEn: TextCatalogue = {
  commands: {
    'participation.invite': {
      title: 'Invite a party',
      lead: 'Sends an access code to a party who has not linked the case: by text message or e-mail if known. You can then print the access code slip, which is served with the papers.',
      action: 'Invite',
      after: 'The party signs in and links the case with the code.',
      pages: { whom: { title: 'Whom do you invite?' } },
      fields: {
        participant: { label: 'Party' },
        another: {
          label: 'The code before fell into the wrong hands: make another',
          hint: 'No earlier slip or code works any more then; serve the new slip. Otherwise leave this: the code stays the same',
        },
      },
    },
    'participation.correct-party': {
      title: 'Correct the name or number of a party',
      lead: 'If a name, a number or a legal representative was written wrongly, correct it from the original of the identity card or the business licence. Replacing one person or organisation with another is not done here; the judge decides that.',
      action: 'Correct',
      after:
        'A party who has not linked the case can link it with the code of the notice; the title of the case bears the new name. All parties see who was corrected and by what document; only the court sees the number. Papers already made do not change by themselves.',
      pages: {
        card: {
          title: 'What does the card or licence say?',
          lead: 'Type it from the original, not from the complaint.',
        },
        proof: { title: 'By what is it corrected?' },
      },
      fields: {
        name: { label: 'Name on the card or licence' },
        residentId: { label: 'Identity number on the card' },
        creditCode: { label: 'Credit code on the licence' },
        representative: {
          label: 'Legal representative on the licence',
          hint: 'Leave it as it is if it has not changed; delete it if there is none',
        },
        proof: {
          label: 'What you saw, and what was wrong',
          hint: 'For example: original identity card, last digit wrong in the complaint; original licence, a character of the name left out. The parties read it, so give no number',
        },
        seen: { label: 'I saw the original; it is of this party, and of nobody else' },
      },
      tells: {
        stands: (facts) => ({
          label: 'On record now',
          value:
            said(facts, 'number') === ''
              ? `${said(facts, 'name')}, no number`
              : `${said(facts, 'name')}, ${said(facts, 'number')}`,
        }),
        represented: (facts) => ({
          label: 'Legal representative on record now',
          value: said(facts, 'name'),
        }),
        'another-person': (facts) => ({
          label: 'Name and number both differ',
          value: `As ${said(facts, 'name')}, both name and number differ from what is on record. If it is the same person or organisation, go on; if another is meant, do not change it here`,
        }),
      },
    },
    'participation.link': {
      title: 'Link the case',
      lead: 'With the access code at the top right of the access code slip.',
      action: 'Link',
      after:
        'If the notice names you, you can see the case, hand in papers and receive papers at once. If you act for an organisation or a person, you first hand in the certificate of the legal representative, a power of attorney or proof of guardianship; the case opens once the clerk has checked it, or at once if the court has entered your power of attorney from paper. What you hand in before that is received all the same.',
      pages: {
        code: {
          title: 'What is the access code?',
          lead: 'At the top right of the slip that comes with the papers, and in the message, such as 7K4M-92QH.',
        },
        standing: {
          title: 'In what capacity do you link the case?',
          lead: 'A case is shown only to the person the notice names. If it names an organisation, the court checks who may act for it. If its party appointed you, link the case with the party’s code; the court checks the power of attorney.',
        },
      },
      fields: {
        code: { label: 'Access code' },
        standing: { label: 'Your capacity' },
        attachments: {
          label: 'Proof',
          hint: 'A legal representative: the certificate. Staff: the power of attorney and proof of employment. A lawyer: the licence, the letter of the law firm and the power of attorney. A legal-service worker: licence, letter of the office and power of attorney. A relative: proof of kinship and power of attorney. Whoever was recommended: the recommendation and the power of attorney. A guardian: the household register, the birth certificate, or the judgment on incapacity. If you do not have it now, hand it in afterwards.',
        },
      },
      options: {
        standing: {
          party: 'The person the notice names',
          'legal-representative': 'The legal representative or head of the organisation it names',
          'authorised-staff':
            'A member of staff of the organisation it names, with a power of attorney',
          lawyer: 'A lawyer, with a power of attorney of the person or organisation it names',
          guardian: 'The guardian of the person it names, such as a parent of a minor',
          'legal-service-worker': 'A basic-level legal-service worker, with a power of attorney',
          relative: 'A close relative of the person it names, with a power of attorney',
          recommended:
            'Recommended by a community, a unit or a social body, with a power of attorney',
        },
      },
    },
    'participation.admit-procuratorate': {
      title: 'A procuratorate takes part',
      lead: 'Enter this when a procuratorate has sent a letter naming its prosecutor. From then on each step also needs its consent to be online; without it the step is online for nobody.',
      action: 'Enter it',
      after:
        'A prosecutor with an account signs in, reads what all parties read and answers; for one without, the clerk takes the answers down.',
      pages: {
        whom: { title: 'Which procuratorate, and who comes?' },
        letter: { title: 'The letter, and why' },
      },
      fields: {
        name: { label: 'Procuratorate' },
        capacity: { label: 'In what capacity' },
        prosecutor: { label: 'Name of the prosecutor' },
        mobile: {
          label: 'Mobile of the prosecutor',
          hint: 'If they have registered, so that they take part under their account; otherwise leave it empty',
        },
        letter: { label: 'Letter sending the prosecutor' },
        reasons: { label: 'Reasons' },
      },
      options: {
        capacity: {
          'supports-suit': 'Supports the suit',
          prosecutes: 'Prosecutes the case',
          supervision: 'Legal supervision',
          other: 'Another capacity the law provides for',
        },
      },
    },
    'participation.end-procuratorate': {
      title: 'The procuratorate no longer takes part',
      lead: 'Enter this when it has written that it no longer takes part.',
      action: 'Enter it',
      after:
        'It is not asked about later steps. For steps already decided on, decide again how they are held.',
      pages: { why: { title: 'Why?' } },
      fields: { why: { label: 'Reason' } },
    },
    'participation.add-party': {
      title: 'Add a party or a third party',
      lead: 'On the application of a third party, by notice of the court, or if somebody who must sue or be sued together with the others is not in the case. You decide, with reasons.',
      action: 'Decide',
      after:
        'They take part from now on; all parties see it and get a text message. They are invited, asked and served like a defendant; for a sitting that is fixed a summons is made at once.',
      pages: {
        as: { title: 'In what capacity?' },
        party: { title: 'Who is it?' },
        reasons: { title: 'Why?' },
      },
      fields: {
        as: { label: 'Standing' },
        instance: { label: 'On whose initiative' },
        party: { label: 'Person or organisation' },
        reasons: { label: 'Reasons' },
      },
      tells: {
        ...newPartyDoubts.en,
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
    'authority.record-paper': powerEn,
    'authority.end-guardianship': endGuardianshipEn,
    'participation.find-domicile': findDomicileEn,
    'authority.show': {
      title: 'Hand in proof of your authority to act',
      lead: 'Once the clerk has checked it, you can see the case and act in it.',
      action: 'Hand in the proof',
      after:
        'The clerk checks it. Meanwhile you can go on handing in papers; the court receives them all the same.',
      wayOn: 'The court checks what you hand in; once it has, you can continue.',
      pages: {
        papers: {
          title: 'What do you hand in?',
          lead: 'A legal representative: the certificate and the identity card. Staff and agents: the power of attorney. A lawyer also: the licence and the letter of the law firm.',
        },
      },
      fields: {
        attachments: {
          label: 'Proof',
          hint: 'Attach it here; if you left the originals at the counter, say so below',
        },
        note: { label: 'Note' },
      },
      tells: {
        missing: (facts) => ({
          label: 'Still missing, according to the court',
          value: said(facts, 'missing'),
        }),
      },
    },
    'authority.ask-for-proof': {
      title: 'Say what proof is missing',
      lead: 'If the papers do not yet show that this person may act for the party, say what is missing. What was handed in still counts as received.',
      action: 'Notify',
      after: 'The person sees this and can hand in what is missing.',
      tells: {
        paper: (facts) => ({ label: 'Papers handed in online', value: said(facts, 'name') }),
      },
      pages: { missing: { title: 'What is missing?' } },
      fields: {
        missing: { label: 'Missing', hint: 'For example: the power of attorney is not sealed' },
      },
    },
    'authority.grant': {
      title: 'Appoint an agent',
      lead: 'The lawyer or other agent registers first; here you appoint them and say how far the authority goes.',
      action: 'Appoint',
      after:
        'It takes effect when the agent accepts; before that the agent sees nothing of the case. You can end it at any time. Every act of the agent says that it is done for you.',
      tells: {
        third: (facts) => ({
          label: 'Two agents act for you already',
          value: `${listed(facts, 'names', ', ')}. By article 61 of the Civil Procedure Law a party has one or two. A third is received all the same, and can accept once you have ended one`,
        }),
      },
      pages: {
        agent: {
          title: 'Whom do you appoint?',
          lead: 'Give the name and the mobile number as the agent registered them.',
        },
        reach: {
          title: 'What may the agent do, and until when?',
          lead: 'By article 62 of the Civil Procedure Law a power of attorney names the matters and the limits. With special authority the agent may admit, waive or change claims, settle, counterclaim and appeal.',
        },
        sure: { title: 'Confirm the appointment' },
      },
      fields: {
        name: { label: 'Agent’s name' },
        mobile: { label: 'Agent’s registered mobile number' },
        authority: { label: 'Authority' },
        ...limitFields.en,
        agreed: { label: 'I appoint this agent' },
      },
      options: {
        authority: { general: 'General authority', special: 'Special authority' },
        ...limitOptions.en,
      },
    },
    'authority.accept': {
      title: 'Accept appointment',
      lead: 'A party asks you to act as agent, an agent asks you to assist, or an organisation says that you represent it. Once you accept, an agent or assistant can see the case and act in it; for a representative the clerk first checks the certificate.',
      action: 'Accept',
      after: 'It takes effect at once. You and whoever asked you can end it at any time.',
      tells: askedTells,
      pages: {
        accept: { title: 'Do you accept?', lead: 'If not, choose “Decline appointment”.' },
      },
      fields: { agreed: { label: 'I accept, within what is written above' } },
    },
    'authority.decline': {
      title: 'Decline appointment',
      lead: 'If you decline, you do not see the case and have nothing more to do in it.',
      action: 'Decline',
      after: 'Whoever asked you is told.',
      tells: askedTells,
      pages: { why: { title: 'Why do you decline?', lead: 'You do not have to say.' } },
      fields: { why: { label: 'Reason' } },
    },
    'authority.change': changeAuthorityEn,
    'authority.name-assistant': nameAssistantEn,
    'authority.name-representative': nameRepresentativeEn,
    'authority.end': {
      title: 'End an appointment',
      lead: '',
      action: 'End',
      tells: {
        apart: (facts) => ({
          label: 'Separated case',
          value: `It ends in this case alone. Where the same agent acts in ${said(facts, 'number')}, end it there as well`,
        }),
      },
      after: 'It takes effect at once; what was done before remains valid.',
      pages: { why: { title: 'Why do you end it?' } },
      fields: { why: { label: 'Reason', hint: 'Also if the agent died or can act no more' } },
    },
    'authority.record': {
      title: 'Record that the authority was checked',
      lead: 'Somebody handed in papers for a party, or linked the case for an organisation. Record it here once you have seen the power of attorney or the certificate.',
      action: 'Record',
      after:
        'From now on this person can see the case and act for the party. Until then they can only hand in papers.',
      tells: {
        who: (facts) => ({
          label: 'Who acts for whom',
          value: `${said(facts, 'name')} (${standing[said(facts, 'standing') as keyof typeof standing]}) — ${said(facts, 'party')}`,
        }),
        replaces: (facts) => ({
          label: 'In whose place',
          value: `${said(facts, 'named')} represents the organisation in this case; once recorded, this person goes on instead, and what was done before stands`,
        }),
        contacts: (facts) => ({
          label: 'Contacts confirmed before',
          value: `${listed(facts, 'given', ', ')}. Papers still go there; the new representative is asked to confirm. If one is the former’s own, reach the new representative before you serve anything`,
        }),
        'naming-disputed': () => ({
          label: 'The naming is disputed',
          value:
            'The holder of the account says that naming this person was not their act. The judge has not decided; ask the judge before you record it',
        }),
        named: (facts) => ({
          label: 'Representative in the complaint',
          value: said(facts, 'named'),
        }),
        differs: (facts) => ({
          label: 'The name differs from the complaint',
          value: `The complaint names ${said(facts, 'named')}; ${said(facts, 'name')} has linked it. The complaint may be wrong, or the representative may have changed: go by the certificate and the register.`,
        }),
        paper: (facts) => ({ label: 'Papers handed in online', value: said(facts, 'name') }),
        third: (facts) => ({
          label: 'Two agents act for the party already',
          value: `${listed(facts, 'names', ', ')}. By article 61 of the Civil Procedure Law a party has one or two; ask the party which authority ends before you confirm`,
        }),
        minor: (facts) => ({
          label: 'Age of the party',
          value: `${said(facts, 'name')} is ${said(facts, 'years')} by the identity number: a minor`,
        }),
        adult: (facts) => ({
          label: 'Age of the party',
          value: `${said(facts, 'name')} is ${said(facts, 'years')} by the identity number, and of age. A guardian acts for an adult only who lacks capacity: check the judgment or other proof`,
        }),
        'age-unknown': (facts) => ({
          label: 'Age of the party',
          value: `No identity number of ${said(facts, 'name')} is on record: go by the household register or the birth certificate`,
        }),
        'nothing-yet': () => ({ label: 'Proof handed in online', value: 'None yet' }),
      },
      pages: { proof: { title: 'What did you see?' } },
      fields: {
        authority: { label: 'Authority' },
        ...limitFields.en,
        proof: {
          label: 'Proof',
          hint: 'For example: original power of attorney; certificate handed in online',
        },
        seen: {
          label: 'I have checked this proof',
          hint: 'Say above whether it was the original or the file handed in online',
        },
      },
      options: {
        authority: {
          general: 'General authority',
          special: 'Special authority',
          statutory:
            'By law: the legal representative of an organisation, the guardian of a natural person',
        },
        ...limitOptions.en,
      },
    },
  },
  refusals: {
    'authority/nothing-shown': () => ({
      what: 'There is no file and no note; nothing was handed in.',
      why: 'The court has to see for whom you may act.',
      mend: 'Attach the papers, or write that the originals were left at the counter.',
    }),
    'participation/no-such-prosecutor': () => ({
      what: 'No account of that prosecutor was found.',
      why: 'Name and mobile must be those they registered with.',
      mend: 'Check both; if they have no account leave the mobile empty, and the clerk takes the answers down.',
    }),
    'participation/prosecutor-takes-part': () => ({
      what: 'This person is in the case already.',
      why: 'A prosecutor is not a party, an agent or a member of the bench.',
      mend: 'Check name and mobile.',
    }),
    'participation/party-already': (facts) => ({
      what: `${said(facts, 'name')} is a party to this case already.`,
      why: 'The same number means the same person, who can be in a case only once.',
      mend: 'Look at the list of participants. If it is somebody else, check the number.',
    }),
    'participation/too-many-codes': () => ({
      what: 'Too many attempts.',
      why: 'So that nobody guesses the codes of others, this court limits the attempts in an hour. The case is still there and your rights are not affected.',
      mend: 'In an hour, copy the code from the notice once more; or bring the notice and your identity card to the counter, where the case is linked at once.',
    }),
    'participation/standing-needed': () => ({
      what: 'This notice is addressed to an organisation.',
      why: 'The court has to know in what capacity you act for it.',
      mend: 'Go back to “Your capacity” and choose legal representative, member of staff or lawyer.',
    }),
    'participation/no-guardian-here': () => ({
      what: 'The notice names an organisation, which has no guardian.',
      why: 'A guardian acts for a natural person without the capacity to sue; an organisation acts by its legal representative or an agent.',
      mend: 'Choose what you are to this organisation, or ask the clerk by telephone.',
    }),
    'participation/guardian-by-law': () => ({
      what: 'A guardian acts by law, and not by a mandate.',
      why: 'Whoever linked the case says that they are the guardian; no general or special authority is given to one.',
      mend: 'If you have seen proof of the relation, choose “By law”; if it is not enough, ask for more.',
    }),
    'participation/no-representative-here': () => ({
      what: 'This cannot be recorded as the legal representative.',
      why: 'The party is a person, or this is not the certificate of another legal representative.',
      mend: 'Choose general or special authority; if the representative has changed, the organisation names the new one, or they bring the certificate to the counter.',
    }),
    'participation/linked-already': (facts) => ({
      what: `${said(facts, 'name')} has linked the case and need not be invited.`,
      why: 'Notices and papers of the court reach them in their account.',
      mend: 'Choose a party that has not linked the case yet.',
    }),
    'participation/no-such-party': () => ({
      what: 'This party was not found.',
      why: 'The party may have linked the case already.',
      mend: 'Reload to see how it stands.',
    }),
    'participation/identity-first': () => ({
      what: 'You cannot link the case yet.',
      why: 'Your identity must be checked first.',
      mend: 'Check it now, it takes a few minutes; or come to the counter.',
    }),
    'participation/wrong-code': (facts) => ({
      what: `The access code “${said(facts, 'code')}” does not match.`,
      why: 'A character may be missing or misread.',
      mend: 'Compare it with the notice, or telephone the clerk.',
    }),
    'participation/not-the-party': () => ({
      what: 'You are not the party named in the notice.',
      why: 'The court compares the name and number in the notice. The other side wrote them and may have made a mistake; nobody can link a case for somebody else.',
      mend: 'If you are this party, bring your identity card and the notice to the counter: the clerk corrects it at once, and the code links the case. If you cannot come, telephone first. An agent is appointed by the party.',
    }),
    'participation/nothing-to-correct': () => ({
      what: 'This is what is on record already; there is nothing to correct.',
      why: 'Neither the name nor the number changed.',
      mend: 'Compare with the card once more; if it is the same, the person signs in to their own account and links the case.',
    }),
    'participation/no-such-agent': () => ({
      what: 'This agent was not found.',
      why: 'Name and number must both be those of one account. To protect others we do not say which is wrong.',
      mend: 'Check both with the agent. An agent who is not registered must register first; or bring the power of attorney to the counter.',
    }),
    'participation/too-many-tries': () => ({
      what: 'Too many attempts.',
      why: 'So that nobody looks up people by their numbers, this court limits the attempts in an hour.',
      mend: 'Try again in an hour, or bring the power of attorney to the counter.',
    }),
    'participation/two-agents-already': (facts) => ({
      what: `${said(facts, 'party')} has two agents already: ${listed(facts, 'names', ', ')}.`,
      why: 'By article 61 of the Civil Procedure Law a party may have one or two agents. The appointment is not lost; it waits for you.',
      mend: 'Ask the party to end one of them, then accept.',
    }),
    'participation/acts-already': actsAlreadyEn,
    ...limitRefusalsEn,
    ...assistantRefusalsEn,
    ...representativeRefusalsEn,
    'participation/agent-already': () => ({
      what: 'You have appointed this person already.',
      why: 'They are your agent, or have not answered yet.',
      mend: 'To change the authority or its last day, use “Change how far an authority reaches”; if they have not answered yet, withdraw it and appoint them again.',
    }),
    'participation/agent-of-both-sides': () => ({
      what: 'This person cannot be appointed or named.',
      why: 'In this case they are the other side, or do something for it; this court does not accept one person on both sides.',
      mend: 'Choose somebody else.',
    }),
  },
  entries: {
    'participation.AuthorityGranted': (body) =>
      askedToAssist(body, 'en') ??
      askedToRepresent(body, 'en') ?? {
        title: 'Agent appointed, not yet accepted',
        detail: `${said(body, 'name')}, ${reachOf(body, 'en')}`,
      },
    'participation.AuthorityAnswered': (body) => ({
      title: answers[body['answer'] as keyof typeof answers],
      detail: said(body, 'why'),
    }),
    'participation.ProcuratorateAdmitted': (body) => ({
      title: 'A procuratorate takes part',
      detail: `${said(body, 'name')}, sending ${said(body, 'prosecutor')}: ${said(body, 'reasons')}`,
    }),
    'participation.PartyAdded': (body) => ({
      title: said(body, 'as').startsWith('third-party') ? 'Third party joined' : 'Party added',
      detail: `${said(body, 'name')} (${body['instance'] === 'application' ? 'on application' : 'by notice of the court'}): ${said(body, 'reasons')}`,
    }),
    'participation.Invited': () => ({ title: 'Invited to link the case', detail: '' }),
    'participation.AuthorityShown': (body) => ({
      title: 'Authority checked',
      detail: [body['extent'] === undefined ? '' : reachOf(body, 'en'), said(body, 'proof')]
        .filter((one) => one !== '')
        .join('. '),
    }),
    'participation.AuthorityChanged': changedEn,
    'participation.ProofHandedIn': (body) => ({
      title: 'Proof of authority handed in',
      detail: said(body, 'note'),
    }),
    'participation.DomicileFound': domicileFoundEn,
    'participation.ProofAsked': (body) => ({
      title: 'Proof of authority incomplete',
      detail: said(body, 'missing'),
    }),
    'participation.RepresentativeNamed': (body) => representativeNamedText('en', body),
  },
  owed: {
    'authority.record': 'Check the authority to act',
    'authority.show': 'Hand in proof of authority to act',
    'authority.accept': 'Accept or decline the appointment',
    'authority.decline': 'Accept or decline the appointment',
  },
  tasks: {
    'authority.record': 'Check who may act for the party: record it, or say what is missing',
    'authority.show': 'Hand in proof of your authority; then the case opens',
    'authority.accept':
      'Somebody asks you to act as agent, to assist one or to represent an organisation: accept',
    'authority.decline': 'If you do not want to act as agent, assistant or representative: decline',
  },
};
