// One catalogue, as long as deposits on chains have words; beside it the Chinese, key by key.
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';
import { exhibitEn } from '../shared/exhibit-texts.ts';
import {
  aimsEn,
  factorsEn,
  integrityEn,
  originOutcomeEn,
  outcomesEn,
  stampEn,
  toldEn,
} from './words.en.ts';
import { connectionTexts } from './connection-texts.ts';
import { filesBesideEn } from '../shared/files-beside.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const named = (facts: Facts): string => `${capital(exhibitEn(facts))}, “${said(facts, 'name')}”,`;

const marks = (body: Facts): string => {
  const all = [
    body['late'] === true ? 'late' : '',
    body['authority'] === 'pending' ? 'authority to be shown' : '',
  ].filter((one) => one !== '');
  return all.length === 0 ? '' : ` (${all.join('; ')})`;
};

/** Without reasons or anything that bears it out: received, and marked. */
const bare = (body: Facts): boolean =>
  said(body, 'reasons') === '' &&
  ['support', 'attachments'].every((part) => (body[part] as unknown[] | undefined)?.length === 0);

const receivedOn = { label: 'Received on' };
const papers = {
  attachments: { label: 'Papers' },
  conformsToOriginals: {
    label: 'What I upload matches the originals, or what I hold where I have no original',
  },
};
const supporting = { label: 'Which exhibits bear it out' };
const reasons = { label: 'Reasons' };
const { authority, bytes, order, recipient, pack, demand, ...aboutData } = toldEn;
const { provenance } = toldEn;
const kinds = {
  specialist: 'Ask for a person with specialised knowledge',
  appraisal: 'Ask for an expert appraisal, or other evidence to compare',
};

export const chainEn: TextCatalogue = {
  commands: {
    ...connectionTexts['en'].commands({ aboutData, authority, demand }),
    'chain.state-deposit': {
      title: 'State that an exhibit was deposited on a chain',
      lead: 'Say on which platform, when and under which number. The court computes the hash of the file it holds and checks it with the platform. All parties see the result.',
      action: 'Hand in',
      after:
        'It is verified at once. A match shows that nothing was changed since the deposit; it does not show that it was true before.',
      tells: { deposit: toldEn.deposit, bytes, authority },
      pages: {
        where: { title: 'Where was it deposited?' },
        proof: { title: 'What shows it?' },
      },
      fields: {
        receivedOn,
        platform: { label: 'Platform', hint: 'As on the certificate' },
        number: {
          label: 'Number of the deposit',
          hint: 'The deposit number or transaction hash, as on the certificate',
        },
        depositedAt: { label: 'Time of the deposit', hint: 'As on the certificate, to the minute' },
        algorithm: { label: 'Hash algorithm' },
        hash: {
          label: 'Hash on the certificate',
          hint: 'Leave it empty if you do not know it: the court computes its own',
        },
        reference: { label: 'Address or number under which the proof can be checked' },
        attachments: { label: 'Certificate or other proof' },
        conformsToOriginals: papers.conformsToOriginals,
        connection: {
          label: 'Connection with the platform',
          hint: 'Such as shares, a related company, or its account used for the deposit. Leave it empty if there is none; the judge looks at it when the data is contested',
        },
      },
      options: { algorithm: { 'sha-256': 'SHA-256', sm3: 'SM3' } },
    },
    'chain.record-verification': {
      title: 'Enter the result of a chain verification',
      lead: 'Entered by the machine.',
      action: 'Enter',
      after: 'All parties see it.',
      pages: { answer: { title: 'What did the platform answer?' } },
      fields: {
        answer: { label: 'Answer' },
        registry: { label: 'Who answered' },
        simulated: { label: 'Demonstration' },
        digests: { label: 'Hashes computed by the court' },
        record: { label: 'The platform’s record' },
        keeper: { label: 'Filing and certificate of the platform' },
      },
      options: {
        answer: { found: 'On record', 'not-found': 'Not on record', unavailable: 'No answer' },
      },
    },
    'chain.verify-again': {
      title: 'Verify a chain deposit again',
      lead: 'The platform did not answer, or has mended its record. Earlier results stay in the docket.',
      action: 'Verify again',
      after: 'It is verified at once, and all parties see the result.',
      tells: { deposit: toldEn.deposit, verification: toldEn.verification, provenance },
      pages: { reasons: { title: 'Why again?' } },
      fields: { reasons },
    },
    'chain.contest': {
      title: 'Contest data deposited on a chain',
      lead: 'That it was altered after the deposit, or that it was untrue before. With reasons or evidence, the judge has to examine it.',
      action: 'Hand in',
      after:
        'The other parties and the judge see it at once. With reasons or evidence, the judge examines it and says what follows.',
      tells: {
        ...aboutData,
        authority,
        'no-reasons': () => ({
          label: 'No reasons and nothing that bears it out',
          value:
            'It is received all the same and marked. The judge examines it only if there are good reasons; better to add them',
        }),
      },
      pages: {
        what: { title: 'What do you contest?' },
        support: { title: 'What bears it out?' },
      },
      fields: {
        receivedOn,
        about: { label: 'Contested' },
        reasons: {
          label: 'Reasons',
          hint: 'Facts, such as how the platform and the other side are connected, or where the picture differs from the original record',
        },
        support: supporting,
        ...papers,
      },
      options: { about: aimsEn },
    },
    'chain.find-unaltered': {
      title: 'Find that data was not altered after its deposit',
      lead: 'On a verification that matches. It speaks of the time after the deposit, not of what was before, and gives way to contrary evidence that is enough to overturn it.',
      action: 'Find',
      after:
        'All parties see it. The judgment has the reasons word for word. Contrary evidence can overturn it later.',
      tells: aboutData,
      pages: { reasons: { title: 'What are the reasons?' } },
      fields: { reasons },
    },
    'chain.overturn': {
      title: 'Overturn the finding on contrary evidence',
      lead: 'Contrary evidence is enough to overturn that it was not altered: say which, and why.',
      action: 'Overturn',
      after:
        'All parties see it. The judgment has the reasons word for word. The first finding stays in the docket.',
      tells: aboutData,
      pages: { contrary: { title: 'Which evidence overturns it?' } },
      fields: { contrary: { label: 'Contrary evidence' }, reasons },
    },
    'chain.decide-integrity': {
      title: 'Decide whether data was altered after its deposit',
      lead: 'By four factors together, each with what was found.',
      action: 'Decide',
      after:
        'All parties see it. The judgment has all that is written here word for word. It stands with the exhibit when findings on evidence are made.',
      tells: { ...aboutData, ...filesBesideEn },
      pages: {
        platform: { title: 'The platform, and who is connected with it' },
        system: { title: 'The system, and how the deposit was made' },
        outcome: { title: 'What do you conclude?' },
      },
      fields: {
        platform: { label: 'The platform' },
        platformReasons: { label: 'The platform: what was found' },
        interference: { label: 'Connection and interference' },
        interferenceReasons: { label: 'Connection: what was found' },
        system: { label: 'The system' },
        systemReasons: { label: 'The system: what was found' },
        process: { label: 'Technique and process' },
        processReasons: { label: 'The process: what was found' },
        outcome: { label: 'Conclusion' },
        reasons: { label: 'Reasons of the conclusion' },
      },
      options: {
        platform: factorsEn.platform,
        interference: factorsEn.interference,
        system: factorsEn.system,
        process: factorsEn.process,
        outcome: {
          unaltered: integrityEn['unaltered'] ?? '',
          'not-established': integrityEn['not-established'] ?? '',
        },
      },
    },
    'chain.order-proof': {
      title: 'Order proof that data was genuine before its deposit',
      lead: 'As the case may require: say what is to be shown, and by when.',
      action: 'Order',
      after:
        'Whoever relies on the data sees it at once as a task, and has to prove or reasonably explain it. What comes later is received too, and marked.',
      tells: aboutData,
      pages: { what: { title: 'What is to be shown?' } },
      fields: { what: { label: 'What is to be shown' }, dueOn: { label: 'Last day' }, reasons },
    },
    'chain.answer-proof': {
      title: 'Show that data was genuine before its deposit',
      lead: 'Where it comes from, how it was made and kept, and whether a notary, a witness or other evidence bears it out.',
      action: 'Hand in',
      after:
        'The other parties and the judge see it at once. It is received after the last day too, and marked.',
      tells: {
        deposit: toldEn.deposit,
        verification: toldEn.verification,
        provenance,
        order,
        burden: toldEn.burden,
        authority,
      },
      pages: { text: { title: 'How did it come about?' }, support: { title: 'What shows it?' } },
      fields: { receivedOn, text: { label: 'Explanation' }, support: supporting, ...papers },
    },
    'chain.decide-origin': {
      title: 'Decide whether data was genuine before its deposit',
      lead: 'A matching hash says nothing of what was before the deposit. Weigh six factors together.',
      action: 'Decide',
      after:
        'All parties see it. The judgment has all that is written here word for word. On what is not confirmed no judgment can rest.',
      tells: { ...aboutData, ...filesBesideEn },
      pages: {
        origin: { title: 'Source, making and keeping' },
        witness: { title: 'Notary, witness and what bears it out' },
        outcome: { title: 'What do you conclude?' },
      },
      fields: {
        origin: { label: 'Source' },
        originReasons: { label: 'The source: what was found' },
        generation: { label: 'How it was made' },
        generationReasons: { label: 'The making: what was found' },
        keeping: { label: 'How it was kept' },
        keepingReasons: { label: 'The keeping: what was found' },
        notary: { label: 'Notary' },
        notaryReasons: { label: 'The notary: what was found' },
        witness: { label: 'Third person' },
        witnessReasons: { label: 'The third person: what was found' },
        corroboration: { label: 'Related data' },
        corroborationReasons: { label: 'Related data: what was found' },
        submitter: { label: 'The party that relies on it' },
        outcome: { label: 'Conclusion' },
        reasons: { label: 'Reasons of the conclusion' },
      },
      options: {
        origin: factorsEn.origin,
        generation: factorsEn.generation,
        keeping: factorsEn.keeping,
        notary: factorsEn.notary,
        witness: factorsEn.witness,
        corroboration: factorsEn.corroboration,
        submitter: {
          proved: 'gave evidence of it',
          explained: 'gave a reasonable explanation',
          neither: 'could neither prove nor reasonably explain it',
        },
        outcome: originOutcomeEn,
      },
    },
    'chain.apply': {
      title: 'Ask for a specialist or an appraisal',
      lead: 'On technical questions of chain deposits: a person with specialised knowledge who gives an opinion, or an appraisal or other evidence ordered by the court.',
      action: 'Hand in',
      after: 'The other parties and the judge see it at once. A judge decides, with reasons.',
      tells: { ...aboutData, authority },
      pages: { what: { title: 'What do you ask for?' }, why: { title: 'Why is it needed?' } },
      fields: {
        receivedOn,
        kind: { label: 'Application' },
        question: { label: 'Technical question' },
        person: { label: 'Who is to come', hint: 'Name, field and experience' },
        reasons,
        ...papers,
      },
      options: { kind: kinds },
    },
    'chain.decide-application': {
      title: 'Decide on a specialist or an appraisal',
      lead: 'What then comes in is contested by the parties like any evidence.',
      action: 'Decide',
      after: 'All parties can read it.',
      tells: {
        ...filesBesideEn,
        ...aboutData,
        application: (facts) => ({
          label: `${said(facts, 'name')}: ${kinds[said(facts, 'kind') as keyof typeof kinds]}`,
          value: [
            `Question: ${said(facts, 'question')}`,
            said(facts, 'person') === '' ? '' : `Who: ${said(facts, 'person')}`,
            `Reasons: ${said(facts, 'reasons')}`,
          ]
            .filter((one) => one !== '')
            .join('\n'),
        }),
      },
      pages: { decision: { title: 'Is it granted?' } },
      fields: { decision: { label: 'Decision' }, reasons },
      options: { decision: { granted: 'Granted', denied: 'Denied' } },
    },
    'chain.commission': {
      title: 'Entrust an appraisal, or have evidence fetched to compare',
      lead: 'On application or of the court’s own motion: whom, with which question, and what goes with it.',
      action: 'Entrust',
      after: 'All parties see it. The clerk enters the report when it comes.',
      tells: aboutData,
      pages: { what: { title: 'What is entrusted?' }, when: { title: 'By when?' } },
      fields: {
        kind: { label: 'Manner' },
        body: { label: 'Whom' },
        question: { label: 'Question to be answered' },
        samples: { label: 'Exhibits that go with it' },
        dueOn: { label: 'Last day' },
        reasons,
      },
      options: { kind: { appraisal: 'Appraisal', comparison: 'Other evidence to compare' } },
    },
    'chain.hand-over': {
      title: 'Hand material to a specialist or a body',
      lead: 'Only what they are to look at: the files, what was stated of the deposit and what its verification says, in one archive. Nothing else of the case is in it.',
      action: 'Hand over',
      after:
        'What was handed to whom stands in the docket, and all parties see it. The archive is saved under “Material handed over”; it is checked without the court’s network.',
      tells: { deposit: toldEn.deposit, verification: toldEn.verification, recipient, pack },
      pages: { pack: { title: 'What else goes along?' } },
      fields: {
        exhibits: { label: 'Other deposited data that goes along' },
        note: {
          label: 'A note to them',
          hint: 'By when the opinion is needed, and how it comes back',
        },
      },
    },
    'chain.record-report': {
      title: 'Enter an expert report or opinion',
      lead: 'Of the body that was entrusted, or of the person admitted; scanned into the docket.',
      action: 'Enter',
      after: 'The parties and the judge see it at once; the parties contest it.',
      pages: { report: { title: 'What came?' }, papers: { title: 'The report' } },
      fields: {
        receivedOn,
        by: { label: 'By whom' },
        summary: { label: 'What it says, in short' },
        hash: {
          label: 'Hash that was fetched',
          hint: 'Where its keeper gave one: it is held against the court’s file and the platform’s record',
        },
        attachments: { label: 'Report' },
        conformsToOriginals: papers.conformsToOriginals,
      },
    },
  },
  refusals: {
    ...connectionTexts['en'].refusals,
    'chain/answered-before': () => ({
      what: 'This verification has its result already.',
      why: 'Each verification is entered once.',
      mend: 'Have it verified again.',
    }),
    'chain/no-match': (facts) => ({
      what: `${named(facts)} cannot be found unaltered after its deposit.`,
      why: `That finding rests on a verification that matches. Now: ${outcomesEn[said(facts, 'outcome')] ?? ''}.`,
      mend: 'Have it verified again, or make a finding on the exhibit on other evidence.',
    }),
    'chain/contested-with-reasons': (facts) => ({
      what: `${named(facts)} cannot be found unaltered on the match alone.`,
      why: 'A party contests with reasons what became of it after the deposit: four factors are looked at together.',
      mend: 'Decide on what was contested.',
    }),
    'chain/no-contrary-evidence': (facts) => ({
      what: `No evidence is named that overturns the finding on ${exhibitEn(facts)}.`,
      why: 'Contrary evidence must be enough to overturn it: other exhibits of the case, or a report on the data.',
      mend: 'Choose the exhibits.',
    }),
    'chain/not-heard-yet': (facts) => ({
      what: `${named(facts)} cannot be left unconfirmed yet.`,
      why:
        said(facts, 'dueOn') === ''
          ? 'Its party has not been asked to prove or explain.'
          : `Its party has not answered, and has until ${dayEn(facts, 'dueOn')}.`,
      mend: 'Order proof first, and decide once there is an answer or the time is over.',
    }),
    'chain/something-bears-it-out': (facts) => ({
      what: `${named(facts)} is not a case for leaving it unconfirmed.`,
      why: 'That takes three things: no proof, no reasonable explanation, and nothing else that bears it out. What was entered says otherwise.',
      mend: 'Change the conclusion, or what was found. What the exhibit is worth is found with it.',
    }),
    'chain/nothing-speaks-for-it': (facts) => ({
      what: `Nothing speaks for confirming ${exhibitEn(facts)}.`,
      why: 'Source, making, keeping, notary, witness and related data are weighed together.',
      mend: 'Change the conclusion, or say which factor speaks for it.',
    }),
    'chain/not-deposited': (facts) => ({
      what: `${named(facts)} cannot be handed to this specialist.`,
      why: 'They were admitted on technical questions of data that is stored on a chain; nobody has stated that this exhibit is.',
      mend: 'Leave it out, or have its party state the deposit first.',
    }),
    'chain/nothing-to-examine': (facts) => ({
      what: `${named(facts)} can no longer be sent for appraisal.`,
      why: 'What is appraised is the data itself. Its party has taken it back or put another in its place, so there is no sample to send.',
      mend: 'Where an appraisal is still needed, entrust it anew on the evidence as it stands.',
    }),
    'chain/day-is-past': () => ({
      what: 'The last day must come after today.',
      why: 'Whoever is asked needs time.',
      mend: 'Change the last day.',
    }),
    'chain/not-examined-yet': (facts) => ({
      what: `${named(facts)} cannot be admitted yet.`,
      why: `A party contests with reasons or evidence: ${(aimsEn[said(facts, 'about')] ?? '').replace('That', 'that')}. It has not been examined, and a matching hash does not take the place of that.`,
      mend: 'Decide on what was contested first.',
    }),
    'chain/not-confirmed': (facts) => ({
      what: `${named(facts)} cannot be found genuine or admitted.`,
      why: 'It was decided that it is not confirmed as genuine before its deposit.',
      mend: 'Find that it is not admitted, or decide anew on its origin if things have changed.',
    }),
  },
  entries: {
    ...connectionTexts['en'].entries,
    'chain.DepositStated': (body) => ({
      title: `Deposit on a chain stated${marks(body)}`,
      detail: `${said(body, 'platform')}, number ${said(body, 'number')}, ${stampEn(said(body, 'depositedAt'))}`,
    }),
    'chain.VerificationAsked': (body) => ({
      title: 'Chain deposit to be verified again',
      detail: said(body, 'reasons'),
    }),
    'chain.Verified': (body) => ({
      title: 'Result of a chain verification',
      detail: `${capital(outcomesEn[said(body, 'outcome')] ?? '')}${body['simulated'] === true ? ' (demonstration; nothing was really verified)' : ''}`,
    }),
    'chain.Contested': (body) => ({
      title: `Data deposited on a chain contested${marks(body)}${bare(body) ? ' (without reasons or evidence)' : ''}`,
      detail: `${aimsEn[said(body, 'about')] ?? ''}${said(body, 'reasons') === '' ? '' : `: ${said(body, 'reasons')}`}`,
    }),
    'chain.IntegrityFound': (body) => ({
      title: 'Found not altered after its deposit',
      detail: said(body, 'reasons'),
    }),
    'chain.IntegrityOverturned': (body) => ({
      title: 'Finding that it was not altered overturned',
      detail: said(body, 'reasons'),
    }),
    'chain.IntegrityDecided': (body) => ({
      title: 'Decision on what became of data after its deposit',
      detail: `${integrityEn[said(body, 'outcome')] ?? ''}: ${said(body, 'reasons')}`,
    }),
    'chain.ProofOrdered': (body) => ({
      title: 'Proof ordered of what was before the deposit',
      detail: `By ${dayEn(body, 'dueOn')}: ${said(body, 'what')}`,
    }),
    'chain.ProofGiven': (body) => ({
      title: `Explanation of what was before the deposit${marks(body)}`,
      detail: said(body, 'text'),
    }),
    'chain.OriginDecided': (body) => ({
      title: 'Decision on what data was before its deposit',
      detail: `${originOutcomeEn[said(body, 'outcome') as keyof typeof originOutcomeEn]}: ${said(body, 'reasons')}`,
    }),
    'chain.Applied': (body) => ({
      title: `${body['kind'] === 'specialist' ? 'A specialist asked for' : 'An appraisal asked for'}${marks(body)}`,
      detail: said(body, 'question'),
    }),
    'chain.ApplicationDecided': (body) => ({
      title: 'Decision on a specialist or an appraisal',
      detail: `${body['decision'] === 'granted' ? 'Granted' : 'Denied'}: ${said(body, 'reasons')}`,
    }),
    'chain.Commissioned': (body) => ({
      title:
        body['kind'] === 'comparison' ? 'Evidence to be fetched to compare' : 'Appraisal entrusted',
      detail: `${said(body, 'body')}: ${said(body, 'question')}`,
    }),
    'chain.PackHandedOver': (body) => ({
      title: 'Material handed to a specialist or a body',
      detail: `${said(body, 'recipient')}: ${said(body, 'question')}`,
    }),
    'chain.ReportReceived': (body) => ({
      title: 'Expert report or opinion received',
      detail: `${said(body, 'by')}: ${said(body, 'summary')}`,
    }),
  },
};
