// One catalogue, as long as service has words; beside it the Chinese, key by key.
import type { Json } from '@xiezhi/kernel';
import { agentsOnPaperEn } from '../shared/agents-on-paper.ts';
import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { dayEn, listed, said } from '../framework/index.ts';
import { paperInEnglish } from '../shared/paper-titles.ts';
import { leftOutEn } from './left-out-texts.ts';
import { filesBesideEn } from '../shared/files-beside.ts';
import { proofWords } from '../shared/proof-words.ts';

const byHand = { email: 'E-mail', fax: 'Fax', message: 'Instant message' };
const ways: Readonly<Record<string, string>> = { account: 'Account on this platform', ...byHand };
/** How a paper went, as the docket says it. */
const onPaper: Readonly<Record<string, string>> = {
  'by-hand': 'by hand',
  'by-post': 'by post',
  'left-at-door': 'left at the door',
  'posted-abroad': 'posted abroad',
  'by-announcement': 'by announcement',
};
const channelsOf = (of: unknown): string =>
  Array.isArray(of) ? of.map((one) => ways[String(one)] ?? '').join(', ') : '';

const event: Readonly<Record<string, string>> = {
  sent: 'sent',
  arrived: 'arrived',
  failed: 'not delivered',
  read: 'read',
  replied: 'signed for',
  'handed-over': 'handed over',
};
const outcomes: Readonly<Record<string, string>> = {
  undone: 'not served, to be served again',
  moved: 'served on another day',
  stands: 'the service stands',
};
const saidFor = ({ by }: Readonly<Record<string, unknown>>): string =>
  by === undefined
    ? ''
    : ` (said for the party by ${said(by as Readonly<Record<string, Json>>, 'name')})`;
const titles = (papers: unknown): string =>
  Array.isArray(papers)
    ? (papers as { title: string }[]).map((one) => paperInEnglish(one.title)).join(', ')
    : '';

/** Article 30 of the Online Litigation Rules: told when consent is confirmed. */
const consentTells: NonNullable<CommandText['tells']> = {
  scope: () => ({
    label: 'What it covers',
    value:
      'Notices, summonses and what the other side hands in are served electronically in this case. For judgments, rulings and mediation statements, separate express consent is needed. It applies to this case only.',
  }),
  effect: () => ({
    label: 'What it means',
    value:
      'A paper counts as served once it reaches the address, whether you open it or not, and time limits run from the next day.',
  }),
  change: () => ({
    label: 'How to change the address',
    value:
      'Confirm again here at any time, or tell the clerk. The court uses the new address from then on; what was served before remains served.',
  }),
  paper: () => ({
    label: 'Paper',
    value: 'You may say no, or ask for paper at any time. Saying no does not affect your rights.',
  }),
  truth: () => ({
    label: 'The address must be true',
    value:
      'If it is wrong, or changed without telling the court, and papers come back, the day they came back may count as service, unless you show that it was not your fault.',
  }),
  onwards: () => ({
    label: 'Later proceedings',
    value:
      'If you do not change it in writing when you appeal, apply for retrial or for enforcement, this address may be used there too.',
  }),
};

const grounds: Readonly<Record<string, string>> = {
  'system-error': 'The system failed',
  'not-my-address': 'Not an address I use',
  'read-by-another': 'Somebody else read it',
  'another-day': 'It arrived on another day',
  'not-opened': 'I did not open it',
  'wrong-person': 'It was given to somebody else',
};
/** The same, as the clerk reads it in what somebody else wrote. */
const groundsOnPaper: Readonly<Record<string, string>> = {
  ...grounds,
  'not-my-address': 'Not an address the addressee uses',
  'not-opened': 'The addressee did not open it',
};

/** CPL-100: of this paper alone it matters that it is signed for. */
const bindsEn: NonNullable<CommandText['tells']> = {
  'signing-binds': () => ({
    label: 'A mediation statement is among them',
    value:
      'To sign for it is to be bound by the agreement: it takes effect as soon as both sides have signed, and there is no appeal. If you do not want that, do not sign; say that you go back on the agreement, and the case goes on.',
  }),
};

export const serviceEn: TextCatalogue = {
  commands: {
    'service.confirm-address': {
      tells: {
        ...consentTells,
        agreed: (facts) => ({
          label: 'You have agreed to electronic service',
          value: `You agreed on ${dayEn(facts, 'at')}. Here you only confirm where papers are sent`,
        }),
      },
      title: 'Confirm how papers reach you',
      lead: 'Tell the court how to serve papers on you. Electronic service needs your consent; otherwise you are served on paper.',
      action: 'Confirm',
      after:
        'Papers count as served when they reach the address you confirm; time limits run from the next day. You can change the address at any time.',
      pages: {
        way: {
          title: 'How should papers reach you?',
          lead: 'For judgments and rulings to be served electronically too, your separate express consent is needed; you can always ask for paper.',
        },
        address: {
          title: 'Address for paper, and telephone',
          lead: 'Papers go there when you want them on paper, or when the electronic way fails.',
        },
      },
      fields: {
        electronic: { label: 'I agree to electronic service' },
        channels: { label: 'By what means' },
        email: { label: 'E-mail' },
        fax: { label: 'Fax number' },
        message: {
          label: 'Instant messaging account',
          hint: 'Name the service, for example: WeChat abc123',
        },
        judgmentsToo: { label: 'Judgments and rulings too' },
        address: { label: 'Address' },
        phone: {
          label: 'Mobile number',
          hint: 'When a paper is there, a short message goes to it',
        },
        receiver: {
          label: 'Who takes papers in for you',
          hint: 'Name, and what they are to you. Leave empty if nobody does',
        },
      },
      options: { channels: { ...ways, account: 'Account on this platform (under “My cases”)' } },
    },
    'service.record-address': {
      tells: consentTells,
      title: 'Record how a party is served',
      lead: 'What a party said by telephone or on the form, agreed before the suit, or stated on its own initiative in a pleading; and where that can be found.',
      action: 'Record',
      after:
        'The party can change it at any time. An address agreed before or volunteered does not extend to judgments and rulings.',
      pages: {
        way: {
          title: 'How should papers reach the party?',
          lead: 'First tell the party what the consent covers and what follows from it, how to change the address, and how to ask for paper.',
        },
        basis: { title: 'How is this known?' },
        address: { title: 'Address for paper, and telephone' },
      },
      fields: {
        basis: { label: 'Basis of electronic service' },
        evidence: {
          label: 'Where it can be found',
          hint: 'Number of the recording, page of the contract or file',
        },
        electronic: { label: 'Agrees to electronic service' },
        channels: { label: 'By what means' },
        email: { label: 'E-mail' },
        fax: { label: 'Fax number' },
        message: {
          label: 'Instant messaging account',
          hint: 'Name the service, for example: WeChat abc123',
        },
        judgmentsToo: { label: 'Judgments and rulings too' },
        address: { label: 'Address' },
        phone: {
          label: 'Mobile number',
          hint: 'When a paper is there, a short message goes to it',
        },
        receiver: {
          label: 'Who takes papers in for you',
          hint: 'Name, and what they are to you. Leave empty if nobody does',
        },
      },
      options: {
        basis: {
          express: 'Express statement (by telephone or on the form)',
          'agreed-before': 'Agreed or undertaken before the suit',
          'own-address': 'Given on its own initiative in a pleading',
        },
        channels: ways,
      },
    },
    'service.accept': {
      title: 'Accept papers waiting in the case',
      lead: 'You can accept papers that the court has made but not yet served on you.',
      action: 'Accept',
      tells: bindsEn,
      after:
        'They count as served from the moment you accept; time limits run from the next day. This applies to these papers only; the court asks you separately about later ones.',
      pages: {
        papers: {
          title: 'Which papers?',
          lead: 'If you do not want to receive them online, do nothing here; the court will serve paper.',
        },
      },
      fields: { papers: { label: 'Papers' }, received: { label: 'I have received these papers' } },
    },
    'service.note-act': {
      title: '',
      lead: '',
      action: 'Note',
      after: '',
      pages: { act: { title: '' } },
      fields: { act: { label: 'Act' } },
    },
    'service.note-announcement': {
      title: '',
      lead: '',
      action: 'Note',
      after: '',
      pages: {},
      fields: {},
    },
    'service.object': {
      title: 'Object to service',
      lead: 'If papers did not reach you, or reached you on another day, say so here. You can do so at any time, and it is received.',
      action: 'Object',
      after:
        'A judge decides. If it is found that the papers did not reach you, they are served again and time limits start anew. At an address you confirmed yourself, “I did not open it” alone normally does not affect service; a fault of the system does.',
      pages: {
        ground: { title: 'What went wrong?' },
        text: {
          title: 'What happened?',
          lead: 'If you have screenshots or other proof, upload them too.',
        },
      },
      fields: {
        ground: { label: 'Ground' },
        arrivedOn: { label: 'Day on which it actually arrived' },
        text: { label: 'Explanation' },
        attachments: { label: 'Papers' },
      },
      options: { ground: grounds },
    },
    'service.record-objection': {
      title: 'Enter an objection to service on paper',
      lead: 'Scan and enter the objection that the addressee signed; it is the addressee’s. It is received on any day.',
      action: 'Enter',
      after:
        'A judge decides. If it is found that the papers did not reach the addressee, they are served again and time limits start anew.',
      pages: { paper: { title: 'What came on paper' }, ground: { title: 'On what ground?' } },
      fields: {
        receivedOn: { label: 'Day of receipt' },
        attachments: { label: 'Scans', hint: 'The objection and what proves it' },
        ground: { label: 'Ground' },
        arrivedOn: { label: 'Day on which it actually arrived' },
        text: { label: 'Explanation', hint: 'As in the original' },
      },
      options: { ground: groundsOnPaper },
    },
    'service.correct-day': {
      title: 'Correct the day of a service',
      lead: 'Where the day entered is not that of the proof of service or of sending, or another way turns out to have arrived earlier, the judge puts it right and says why. A party who says the day is wrong objects to the service.',
      action: 'Correct',
      tells: {
        'told-later': (facts) => ({
          label: `Told of later: by ${channelsOf([facts['channel']])} it had been served on ${dayEn(facts, 'on')}`,
          value:
            'Of several ways the one that was done first counts. An earlier day shortens the time that counts from the service; where you find that it should stay, enter the day as it was and say why.',
        }),
        noted: (facts) => ({
          label: `Served on ${said(facts, 'name')}; noted for ${dayEn(facts, 'on')}`,
          value: (facts['papers'] as readonly string[]).map(paperInEnglish).join(', '),
        }),
        earlier: () => ({
          label: 'An earlier day: look at the terms first',
          value:
            'Time to answer, for evidence or to appeal that counts from the service ends earlier, too; what still runs today may then be over.',
        }),
      },
      after:
        'All parties are told; time that counts from the service is reckoned from the right day.',
      pages: { day: { title: 'Which day was it?' }, why: { title: 'Why is it corrected?' } },
      fields: {
        on: { label: 'Day of service' },
        reasons: { label: 'Reasons', hint: 'Such as the day on the proof of service' },
      },
    },
    'service.decide-objection': {
      title: 'Decide on an objection to service',
      lead: 'Compare the ground and the proof with the record of the service.',
      action: 'Decide',
      after:
        'All parties are notified. If the service is undone, the papers are served again and time limits that ran from it are calculated anew.',
      pages: { outcome: { title: 'What do you decide?' }, reasons: { title: 'Reasons' } },
      fields: {
        outcome: { label: 'Decision' },
        day: { label: 'Day of service as found' },
        reasons: { label: 'Reasons' },
      },
      options: {
        outcome: {
          undone: 'Not served; to be served again',
          moved: 'Served on another day',
          stands: 'The service stands',
        },
      },
      tells: {
        said: (facts) => ({
          label: `${said(facts, 'name')} objects: ${groundsOnPaper[said(facts, 'ground')] ?? ''}`,
          value: `${said(facts, 'text')}${said(facts, 'arrivedOn') === '' ? '' : ` (received, as they say, on ${dayEn(facts, 'arrivedOn')})`}${said(facts, 'noted') === '' ? '' : ` (noted as served on ${dayEn(facts, 'noted')})`}`,
        }),
        paper: (facts) => ({ label: 'Handed in with it', value: said(facts, 'name') }),
      },
    },
    'service.request-paper': {
      title: 'Ask for paper copies',
      lead: 'You can have what was served electronically on paper too, free of charge.',
      action: 'Ask for paper',
      after: 'The clerk sends it to you. The day of service stays the same.',
      pages: {},
      fields: {},
    },
    'service.serve': {
      title: 'Serve electronically',
      lead: 'Choose the papers; they go to the address the party confirmed.',
      action: 'Serve',
      after: 'The moment of arrival and its proof are recorded automatically.',
      tells: {
        ...leftOutEn,
        'not-by-mail': (facts) => ({
          label: 'More than one mail carries',
          value: `Papers chosen at once that exceed 15 MB together go by no mail, only by the other ways that ${said(facts, 'name')} confirmed. To send mail as well, serve them in several parts`,
        }),
        'served-before': (facts) => ({
          label: 'Served already, or on its way',
          value: `${(facts['titles'] as readonly string[]).map(paperInEnglish).join(', ')}: sent to ${said(facts, 'name')} before, and not ticked for you. If you tick a paper again, it is served once more`,
        }),
        'address-awaited': (facts) => ({
          label: 'Agreed to electronic service; address not confirmed yet',
          value: `${said(facts, 'name')} agreed on ${dayEn(facts, 'at')} and has not confirmed an address. You can remind them, or serve on paper without waiting`,
        }),
      },
      pages: { papers: { title: 'Which papers?' } },
      fields: { papers: { label: 'Papers' } },
    },
    'service.record-trace': {
      title: '',
      lead: '',
      action: 'Enter',
      after: '',
      pages: { trace: { title: '' } },
      fields: { channel: { label: 'Way' }, event: { label: 'Event' }, proof: { label: 'Proof' } },
      options: {
        channel: { account: 'Account', email: 'E-mail' },
        event: { sent: 'Sent', arrived: 'Arrived', failed: 'Failed' },
      },
    },
    'service.record-sending': {
      title: 'Record what was sent and what became of it',
      lead: 'Fax and instant messages are sent by you. Enter here what the system is not told about an e-mail, such as a bounce. Enter separately when it was sent and when it arrived, each with its proof.',
      action: 'Enter',
      tells: {
        to: (facts) => ({
          label: `To ${said(facts, 'name')}`,
          value: listed(facts, 'ways', '\n'),
        }),
      },
      after:
        'Arrival at an address that the party confirmed is service. What did not arrive appears among your tasks, to be served another way.',
      pages: {
        sent: { title: 'How was it sent?' },
        then: {
          title: 'What became of it?',
          lead: 'If you only know that it was sent, choose “Nothing heard yet”.',
        },
      },
      fields: {
        channel: { label: 'Way' },
        sentAt: { label: 'Sent at' },
        outcome: { label: 'Result' },
        at: { label: 'At what time' },
        proof: { label: 'Proof', hint: 'For example: the fax report, or the text of the bounce' },
        files: { label: 'Files showing this', hint: 'Fax report, screenshot' },
      },
      options: {
        channel: byHand,
        outcome: {
          arrived: 'It arrived',
          read: 'It is shown as read',
          replied: 'The addressee replied that it was received',
          'no-report': 'Nothing heard yet',
          failed: 'It did not arrive or came back',
        },
      },
    },
    'service.acknowledge': {
      title: 'Sign for the papers',
      lead: 'Open the papers and sign for them. Not signing does not affect service; a mediation statement alone binds only when both sides have signed for it.',
      action: 'Sign',
      tells: {
        ...bindsEn,
        // The file bears the name in Chinese; what it is called in English stands before it, where that is another name.
        read: (facts) => {
          const title = said(facts, 'title');
          const english = paperInEnglish(title);
          const place = facts['of'] === 1 ? '' : ` ${said(facts, 'place')} of ${said(facts, 'of')}`;
          return {
            label: `Open paper${place}${english === title ? '' : `: ${english}`}`,
            value: '',
          };
        },
      },
      after: 'The time is recorded in the service certificate.',
      pages: { received: { title: 'Sign for the papers' } },
      fields: { received: { label: 'I have received these papers' } },
    },
    'service.find-posted-abroad': {
      title: 'Find whether what was posted abroad has arrived',
      lead: 'Three months after the posting, where no receipt came back and all shows that it arrived, the last day of them counts as that of service. That it did not arrive can be found on any day.',
      action: 'Find',
      tells: {
        posted: (facts) => ({
          label: `Posted to ${said(facts, 'name')}: ${(facts['papers'] as readonly string[]).map(paperInEnglish).join(', ')}`,
          value: `Posted on ${dayEn(facts, 'on')}; three months are over on ${dayEn(facts, 'overOn')}. Proof: ${said(facts, 'proof')}. Why post is allowed there: ${said(facts, 'allowed')}`,
        }),
        ...filesBesideEn,
      },
      after:
        'If it arrived, the days to answer and to appeal run from the last day of the three months; if not, the clerk serves it anew.',
      pages: { found: { title: 'Can it be found to have arrived?' } },
      fields: {
        outcome: { label: 'Finding' },
        reasons: {
          label: 'What shows it, and why',
          hint: 'For example: what the post reports, what the addressee has said or done since',
        },
      },
      options: {
        outcome: {
          arrived: 'All shows that it arrived: served on the last day of three months',
          'not-arrived': 'It did not arrive, or that cannot be found: served anew',
        },
      },
    },
    'service.record-paper': {
      title: 'Record service on paper',
      lead: 'Record how and on which day the papers were delivered.',
      action: 'Enter',
      after: 'The day of service is the day shown on the proof of service.',
      tells: {
        ...agentsOnPaperEn,
        abroad: (facts) => ({
          label: 'No domicile in mainland China',
          value: `Where the law of that state allows it, papers may be served by post; enter it on the day of posting. Nothing is served by that yet: three months later, where no receipt came back, a judge finds whether all shows that it arrived, and then the last day of them counts as that of service (Civil Procedure Law, article 283). Posted today, that is ${dayEn(facts, 'dueOn')}. If the receipt comes back before, enter that as served by post on the day of receipt`,
        }),
        'signed-itself': () => ({
          label: 'A mediation statement is among them',
          value:
            'The party itself, an agent with special authority or whoever the party named has to have signed the proof of service. If somebody else signed or it was refused, do not enter it as served; enter a refusal as going back on the agreement.',
        }),
        ...leftOutEn,
        'served-before': (facts) => ({
          label: 'Served already, or on its way',
          value: `${(facts['titles'] as readonly string[]).map(paperInEnglish).join(', ')}: sent to ${said(facts, 'name')} before, and not ticked for you. If you tick a paper again, it is served once more`,
        }),
        'address-awaited': (facts) => ({
          label: 'Agreed to electronic service; address not confirmed yet',
          value: `${said(facts, 'name')} agreed on ${dayEn(facts, 'at')} and has not confirmed an address. You can remind them, or serve on paper without waiting`,
        }),
      },
      pages: { papers: { title: 'Which papers?' }, how: { title: 'How?' } },
      fields: {
        papers: { label: 'Papers' },
        way: { label: 'Way' },
        on: { label: 'Delivered on', hint: 'Of what was posted abroad: the day of posting' },
        allowed: {
          label: 'To which state, and why its law allows service by post',
          hint: 'For example: France, a party to the Hague Service Convention without an objection to article 10(a)',
        },
        witnesses: {
          label: 'Witnesses',
          hint: 'Names and work units, separated by commas; upload pictures and recordings below',
        },
        proof: { label: 'Proof' },
        returned: { label: 'Why it came back', hint: 'As the post has marked on the envelope' },
        files: { label: 'Proof of service, pictures, recordings, the returned envelope' },
      },
      options: {
        way: {
          'by-hand': 'By hand',
          'by-post': 'By post',
          'left-at-door': 'Left at the door, with witnesses or a recording',
          'posted-abroad': 'Posted abroad (give the day of posting)',
          returned: 'Mail that came back: served on the day of its return',
        },
        returned: {
          'not-found-there':
            'The address is wrong, or they moved without telling the court (an address that they gave or confirmed)',
          'gave-no-address':
            'Asked for an address they gave none; it went to the registered residence or domicile',
          'refused-to-sign': 'They, or the receiver they named, would not sign',
        },
      },
    },
  },
  refusals: {
    'service/three-months-run': (facts) => ({
      what: `Three months from the posting are over on ${dayEn(facts, 'dueOn')}, and not yet.`,
      why: 'By article 283 of the Civil Procedure Law what was posted abroad counts as served on the last day of three months, where nothing came back and all shows that it arrived.',
      mend: 'Find it then. If the receipt comes back before, the clerk enters it as served by post on the day of receipt; that it did not arrive can be found now.',
    }),
    'service/not-found-abroad': (facts) => ({
      what: `Nobody has found that ${said(facts, 'name')} has no domicile in mainland China.`,
      why: 'Only for a party without one does post count as received after three months.',
      mend: 'Choose another way; if the party does live abroad, a judge finds that first.',
    }),
    'service/envelope-not-scanned': () => ({
      what: 'The returned envelope is not here yet.',
      why: 'At this court an envelope that came back is scanned with the mark of the post, so that the addressee can see it and object.',
      mend: 'Scan both sides and upload them with the proof of service.',
    }),
    'service/not-their-own-address': () => ({
      what: 'Mail returned from this address is no service.',
      why: 'Article 11 of the provisions on court express mail speaks of an address that the addressee gave or confirmed. The docket holds none; only the other side wrote one.',
      mend: 'If they gave no address when asked, or would not sign, choose that reason and write the proof. Otherwise serve another way, or have them confirm an address. In ordinary procedure, with whereabouts unknown, a judge may order an announcement.',
    }),
    'service/statement-not-left': () => ({
      what: 'A mediation statement is signed for: left at the door, returned, or posted with days gone by is no service of it.',
      why: 'Article 133 of the Interpretation: it is served directly on the party itself and is not left at the dwelling.',
      mend: 'Hand it to the party or whoever the party named to sign for it; if it is refused, enter that the party goes back on it, and the case goes on. Other papers can be entered on their own.',
    }),
    'service/party-signs-itself': (facts) => ({
      what: `${said(facts, 'name')} has to sign for the mediation statement in person.`,
      why: 'Article 133 of the Interpretation: it is served directly on the party itself; article 62 of the Law: to settle, an agent needs special authority. To sign for it is to agree, so that an agent with general authority cannot.',
      mend: 'The party signs for it, or gives special authority; whoever the party named to receive it signs the proof of service at the court.',
    }),
    'service/nobody-saw-it': () => ({
      what: 'There is no witness or recording of the papers being left.',
      why: 'Article 89 of the Civil Procedure Law lets papers be left at the dwelling of somebody who refuses them before a witness who signs, or while pictures or a recording are made.',
      mend: 'Name the witnesses, or upload pictures or a recording. With neither, serve another way.',
    }),
    'service/one-saw-it': () => ({
      what: 'There is only one witness.',
      why: 'The law sets no number of witnesses; this court asks for two, or for pictures or a recording.',
      mend: 'Name another witness, or upload pictures or a recording.',
    }),
    'service/not-that-way': () => ({
      what: 'This service does not use that means.',
      why: 'Only the means used for this service can be recorded.',
      mend: 'Choose another means.',
    }),
    'service/before-it-left': () => ({
      what: 'The result is earlier than the time of sending.',
      why: 'A paper cannot arrive before it is sent.',
      mend: 'Change the time.',
    }),
    'service/no-consent': (facts) => ({
      what: `${said(facts, 'name')} cannot be served electronically.`,
      why: 'Electronic service needs the consent of the person served, who has refused it or has not answered yet.',
      mend: 'Serve on paper and record it; or ask the party to confirm an address.',
    }),
    'service/decision-on-paper': () => ({
      what: 'On that day this paper could not be served electronically.',
      why: 'Until the end of 2021 the law kept judgments, rulings and mediation statements out of electronic service, also with consent; since 1 January 2022 consent is enough.',
      mend: 'Serve it on paper and record it.',
    }),
    'service/no-address': (facts) => ({
      what: `${said(facts, 'name')} cannot be served electronically yet.`,
      why: 'The party has agreed to electronic service but has not yet confirmed an address.',
      mend: 'Ask the party to confirm an address on the case page, or enter what they said by telephone; if it is urgent, serve on paper and record it.',
    }),
    'service/judgment-not-named': () => ({
      what: 'Judgments and rulings cannot be served this way.',
      why: 'The consent does not expressly include judgments and rulings, and this court requires that it does.',
      mend: 'Serve on paper; or, where the party expressly agrees that judgments and rulings come this way too, take it down or let them confirm it, and serve then.',
    }),
    'service/nothing-to-serve': () => ({
      what: 'There is nothing to serve.',
      why: 'The paper may still be in preparation, or none was chosen.',
      mend: 'Wait until it is ready and choose again.',
    }),
    'service/too-much-for-mail': (facts) => ({
      what: 'The chosen papers are too large for one mail.',
      why: `Service by e-mail encloses the papers themselves, ${said(facts, 'megabytes')} MB at most; the party has confirmed no other way.`,
      mend: 'Choose fewer and serve them in several parts, or serve on paper. The party may also confirm an account.',
    }),
    'service/account-held': (facts) => ({
      what: `Papers cannot be sent to the account of ${said(facts, 'name')}: it is suspended.`,
      why: 'Somebody else may have it, and the holder would not receive them. This is how this court protects the parties.',
      mend: 'Serve on paper; once the account is restored, serve electronically again.',
    }),
    'service/no-account': (facts) => ({
      what: `Papers cannot be sent to an account of ${said(facts, 'name')}.`,
      why: 'Nobody has linked this case for the party, so there is no account to receive them.',
      mend: 'Serve on paper; or invite the party to link the case first.',
    }),
    'service/email-missing': () => ({
      what: 'Give an e-mail address.',
      why: 'E-mail was chosen without an address, so nothing would arrive.',
      mend: 'Fill it in or choose another way. The form can also be filled in at the counter.',
    }),
    'service/not-opened-is-no-ground': () => ({
      what: 'This service cannot be undone because it was not opened.',
      why: 'The addressee gave or confirmed the address; papers are served when they arrive there, read or not.',
      mend: 'Choose “The service stands”; if the objector can show a fault of the system, ask them to add that before you decide.',
    }),
    'service/which-day': () => ({
      what: 'Say which day counts.',
      why: 'If you find that service took place on another day, that day is needed, and it cannot be after today.',
      mend: 'Fill in the day.',
    }),
    'service/not-later': (facts) => ({
      what: 'The day found must be later than the one noted.',
      why: `${dayEn(facts, 'noted')} was noted. Who objects says that it came later or not at all; their time does not get shorter by it.`,
      mend: 'Choose another day; if the day noted was right, find the objection unfounded.',
    }),
    'service/acknowledged': () => ({
      what: 'You have already signed.',
      why: 'You have signed for these papers before.',
      mend: 'There is nothing more to do.',
    }),
    'service/before-the-paper': (facts) => ({
      what: 'The day of service is too early.',
      why: `Not all of these papers existed before ${dayEn(facts, 'first')}.`,
      mend: 'Change the day, or choose only the papers that existed on it.',
    }),
    'service/in-the-future': () => ({
      what: 'The day of delivery cannot be after today.',
      why: 'The date may have been mistyped.',
      mend: 'Change the day.',
    }),
  },
  entries: {
    'service.AddressConfirmed': (body) => ({
      title: 'Address for service confirmed',
      detail: `${body['electronic'] === true ? `electronic: ${channelsOf(body['channels'])}${body['judgmentsToo'] === true ? '; judgments and rulings too' : ''}` : 'on paper'}${saidFor(body)}`,
    }),
    'service.Ordered': (body) => ({
      title: body['basis'] === 'paper' ? 'Served on paper' : 'Served electronically',
      detail: titles(body['papers']),
    }),
    'service.Traced': (body) => ({
      title: `Papers ${event[said(body, 'event')] ?? ''}`,
      detail: [
        onPaper[said(body, 'way')] ?? '',
        proofWords('en', said(body, 'proof')),
        body['overOn'] === undefined
          ? ''
          : `${said(body, 'allowed')}. Three months are over on ${dayEn(body, 'overOn')}; a judge finds whether it arrived`,
      ]
        .filter((one) => one !== '')
        .join(': '),
    }),
    'service.Objected': (body) => ({
      title: `Objection to service${body['paper'] === undefined ? '' : ' (on paper)'}`,
      detail: said(body, 'text'),
    }),
    'service.ObjectionDecided': (body) => ({
      title: `Objection to service: ${outcomes[said(body, 'outcome')] ?? ''}`,
      detail:
        said(body, 'outcome') === 'undone'
          ? `${said(body, 'reasons')}\nTerms that began with this service run no more; they begin with the next one that takes effect`
          : said(body, 'reasons'),
    }),
    'service.PaperRequested': () => ({ title: 'Paper copies requested', detail: '' }),
    'service.Effective': (body) => ({
      title: 'Service took effect',
      detail: dayEn(body, 'at'),
    }),
  },
  tasks: { 'service.acknowledge': 'Papers have been served on you: read them' },
  owed: {
    'service.acknowledge': 'Read the papers served',
    'service.serve': 'Serve papers',
    'service.record-paper': 'Serve papers',
    'service.find-posted-abroad': 'Find whether what was posted abroad has arrived',
    'service.confirm-address': 'Confirm the address for service',
  },
};
