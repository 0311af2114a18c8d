// One catalogue, as long as hearings have words; beside it the Chinese, key by key.
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, hourOf, lastDayEn, listed, said } from '../framework/index.ts';
import { openMattersEn } from '../shared/open-matters.ts';
import { rowsIn } from '../shared/exhibit-texts.ts';
import { closureEn } from '../shared/closure-words.ts';
import { closureCommandsEn, closureEntriesEn, closureRefusalsEn } from './closure-texts.ts';
import { opinionTables } from '../shared/opinion-words.ts';
import { summonsEn } from '../shared/summons.ts';
import { filesBesideEn } from '../shared/files-beside.ts';

const summonsTells = {
  witnesses: (facts: Facts) => ({
    label: 'Witnesses and appraisers admitted to be heard',
    value: rowsIn(facts, 'rows')
      .map(
        (one) =>
          `${one['kind'] === 'witness' ? 'Witness' : 'Appraiser'} ${said(one, 'name')} (${one['manner'] === 'online' ? 'by picture and sound' : 'in person'}): ${said(one, 'purpose')}`,
      )
      .join('\n'),
  }),
  summoned: (facts: Facts) => ({ label: 'Summons to the hearing', value: summonsEn(facts) }),
  short: (facts: Facts) => ({
    label: 'Summoned less than three days before',
    value: `${listed(facts, 'names', ', ')}: fewer than three days between the summons and the hearing. In ordinary procedure notice is given three days before; it can be held if the party agrees or is there, but whoever is not there should not be treated as absent, and another day can be fixed`,
  }),
};

/** 1 online, 1 in person */
function manners(attendance: unknown): string {
  const all = Array.isArray(attendance) ? (attendance as { manner: string }[]) : [];
  const online = all.filter(({ manner }) => manner === 'online').length;
  return `${String(online)} online, ${String(all.length - online)} in person`;
}

const sittings: Readonly<Record<string, string>> = {
  hearing: 'Hearing',
  exchange: 'Exchange of evidence',
  pronouncement: 'Pronouncement',
  inquiry: 'Inquiry',
};

const lengthsEn = {
  '30': 'Half an hour',
  '60': '1 hour',
  '90': '1½ hours',
  '120': '2 hours',
  '180': '3 hours',
  '240': '4 hours',
  '360': '6 hours',
  '480': '8 hours',
};

/** Who is to be heard at it; nothing where nobody is. */
const heardEn = (body: Facts): string => {
  const names = rowsIn(body, 'heard').map((one) => said(one, 'name'));
  return names.length === 0 ? '' : `; to be heard: ${names.join(', ')}`;
};

const purposesEn = {
  hearing: 'Hearing',
  exchange: 'Exchange of evidence',
  pronouncement: 'Pronouncement',
  inquiry: 'Inquiry',
};

export const hearingEn: TextCatalogue = {
  commands: {
    'hearing.schedule': {
      title: 'Schedule a hearing',
      lead: 'Set the day, the time and the courtroom. In ordinary procedure parties are notified at least three days before; for an earlier day in summary procedure or for a pronouncement, give the reason.',
      action: 'Schedule',
      tells: {
        ...summonsTells,
        ...openMattersEn,
        'judge-elsewhere': (facts) => ({
          label: 'The judge sits elsewhere then',
          value: `${said(facts, 'name')} sits in ${said(facts, 'number')} on ${dayEn(facts, 'on')} from ${said(facts, 'from')} to ${said(facts, 'to')}, ${said(facts, 'room')}. The judge may fix it all the same, with a reason`,
        }),
        'clerk-elsewhere': (facts) => ({
          label: 'The clerk sits elsewhere then',
          value: `${said(facts, 'name')} keeps the record of ${said(facts, 'number')} on ${dayEn(facts, 'on')} from ${said(facts, 'from')} to ${said(facts, 'to')}, ${said(facts, 'room')}. If it stays, somebody else keeps this one`,
        }),
        'not-recorded': (facts) => ({
          label: 'Its hour is over, and nobody has recorded it',
          value: `${purposesEn[said(facts, 'purpose') as keyof typeof purposesEn]}, ${dayEn(facts, 'at')}. If it took place, who came is to be recorded: do so first, or say in the next question whether it did`,
        }),
        'no-room': (facts) => ({
          label: 'Not one of the court’s rooms',
          value: `“${said(facts, 'place')}” is none of the rooms this court has entered; only the name as written tells whether two sittings clash`,
        }),
        'within-answer': (facts) => ({
          label: 'The time for the defence has not ended',
          value: `${said(facts, 'name')} may answer until ${lastDayEn(facts)}. A hearing before then needs the party’s agreement; without it, choose a later day`,
        }),
        'within-evidence': (facts) => ({
          label: 'The time for evidence has not ended',
          value: `${said(facts, 'name')} may hand in evidence until ${lastDayEn(facts)}. A hearing before then needs the party’s agreement; without it, choose a later day`,
        }),
      },
      after:
        'A summons is made for each party at once. A day to come that was fixed for the same purpose is replaced, with reasons; what was held stays.',
      pages: { when: { title: 'When and where?' }, open: { title: 'Open to the public?' } },
      fields: {
        purpose: { label: 'Purpose' },
        at: { label: 'Day and time' },
        place: { label: 'Place' },
        minutes: { label: 'Planned to last' },
        elsewhere: { label: 'Where', hint: 'Such as a place on circuit' },
        onlineOnly: {
          label: 'Entirely online, with no court room',
          hint: 'Only if every party has agreed to an online hearing. Otherwise those who agreed still take part online',
        },
        open: { label: 'Open hearing' },
        earlier: {
          label: 'The one whose hour is over and which nobody has recorded',
          hint: 'If it took place it stays in the file, and its record and transcript follow; if not, this day takes its place',
        },
        reasons: {
          label: 'Why the day is changed, early or outside working hours',
          hint: 'Not needed for a first day with enough notice, in working hours',
        },
      },
      options: {
        minutes: lengthsEn,
        purpose: purposesEn,
        earlier: { 'took-place': 'It took place', 'did-not': 'It did not take place' },
      },
    },
    ...closureCommandsEn,
    'hearing.request-postponement': {
      title: 'Ask for another day',
      lead: 'If you cannot attend on that day, ask for another one. A judge decides.',
      action: 'Ask',
      after: 'Until the judge decides, the day stays as it is.',
      pages: { reason: { title: 'Why can’t you attend?' } },
      fields: { reason: { label: 'Reason' }, attachments: { label: 'Proof' } },
    },
    'hearing.record-postponement-request': {
      title: 'Enter a request for another day on paper',
      lead: 'Scan and enter the request that the party signed; it is the party’s.',
      action: 'Enter',
      after: 'Until the judge decides, the day stays as it is.',
      pages: {
        paper: { title: 'What came on paper' },
        reason: { title: 'Why can they not attend?' },
      },
      fields: {
        receivedOn: { label: 'Day of receipt' },
        attachments: { label: 'Scans', hint: 'The request and what proves it' },
        reason: { label: 'Reason', hint: 'As in the original' },
      },
    },
    'hearing.decide-postponement': {
      title: 'Decide on another day',
      lead: 'Give reasons. If granted, the day is cancelled and the clerk sets another.',
      action: 'Decide',
      after: 'The parties are notified.',
      tells: {
        ...filesBesideEn,
        held: () => ({
          label: 'The sitting was held',
          value:
            'If granted, it is not undone; whoever asked had a good reason to stay away, and another day may be set',
        }),
        asked: (facts) => ({ label: 'Who asks, and why', value: listed(facts, 'asked', '; ') }),
      },
      pages: { decision: { title: 'What do you decide?' } },
      fields: { decision: { label: 'Decision' }, reasons: { label: 'Reasons' } },
      options: { decision: { granted: 'Granted', denied: 'Not granted' } },
    },
    'hearing.record': {
      title: 'Record who attended',
      lead: 'Who took part and how, with identities checked. Only the result is entered; picture and sound are not kept here.',
      action: 'Enter',
      tells: { ...summonsTells, ...openMattersEn },
      after:
        'Whoever is not ticked is recorded as absent. If only an agent came, the party counts as present, and the judgment says who came.',
      pages: { present: { title: 'Who was present?' }, note: { title: 'What took place' } },
      fields: {
        took: {
          label: 'Was it held?',
          hint: 'Where it was not held, nothing follows from who came; say why on the next page',
        },
        online: { label: 'Online', hint: 'Tick whoever came: the party, a guardian, an agent' },
        inPerson: {
          label: 'In the court room',
          hint: 'Tick whoever came: the party, a guardian, an agent',
        },
        identityChecked: {
          label: 'Identities of those present were checked',
          hint: 'Leave it where nobody came',
        },
        note: { label: 'What took place', hint: 'If it was not held, say why' },
      },
      options: { took: { held: 'Held', 'not-held': 'Not held' } },
    },
    'hearing.correct-attendance': {
      title: 'Correct who was there',
      lead: 'Where it was noted wrong, the judge puts it right and says why. What was noted stays in the docket.',
      action: 'Correct',
      tells: {
        noted: (facts) => ({
          label: 'As noted',
          value: `Online: ${listed(facts, 'online', ', ') || 'nobody'}; in person: ${listed(facts, 'inPerson', ', ') || 'nobody'}`,
        }),
      },
      after:
        'All parties are told. Whoever was there after all checks the transcript; whoever was not is dealt with as absent.',
      pages: { present: { title: 'Who was there?' }, why: { title: 'Why is it corrected?' } },
      fields: {
        online: { label: 'Online', hint: 'Tick whoever came: the party, a guardian, an agent' },
        inPerson: {
          label: 'In person',
          hint: 'Tick whoever came: the party, a guardian, an agent',
        },
        reasons: {
          label: 'Reasons',
          hint: 'What shows it: the transcript, a recording, the list of those present',
        },
      },
    },
    'transcript.upload': {
      title: 'Upload the transcript',
      lead: 'The clerk prepares and uploads it; those who were present check it.',
      action: 'Upload',
      after: 'Those present are asked to check it. A corrected transcript is checked again.',
      pages: { file: { title: 'Transcript' } },
      fields: { file: { label: 'Transcript' } },
      tells: {
        settled: (facts) => ({
          label: 'To be checked anew',
          value: `${listed(facts, 'names', ', ')} checked the transcript that is there now. After a new one is uploaded they are asked again.`,
        }),
      },
    },
    'transcript.confirm': {
      title: 'Check and confirm the transcript',
      lead: 'Read it. If something is missing or wrong, ask for a correction.',
      action: 'Confirm',
      tells: {
        asked: (facts) => ({
          label: 'Your request for a correction is not answered yet',
          value: `Asked on ${dayEn(facts, 'on')}: “${said(facts, 'note')}”. You may wait for the answer before you confirm; if you confirm now, the request is answered all the same.`,
        }),
        transcript: (facts) => ({
          label: 'The transcript',
          value: `Uploaded on ${dayEn(facts, 'on')}. Read it before you confirm; it is also in the docket on the case page.`,
        }),
        opinions: (facts) => ({
          label: 'Your opinions as noted at the exchange; read each',
          value: 'If one is not what was said, do not confirm yet, and ask for a correction.',
          table: opinionTables.en(facts),
        }),
      },
      after: 'Confirming online counts as a signature on paper.',
      pages: { read: { title: 'Confirm' } },
      fields: { read: { label: 'I have read the transcript; it is correct' } },
    },
    'transcript.request-correction': {
      title: 'Ask to correct the transcript',
      lead: 'Say what is missing or wrong.',
      action: 'Ask',
      after:
        'Your note is kept with the transcript. The clerk checks it and answers: corrected, or why not.',
      pages: { note: { title: 'What needs correcting?' } },
      fields: { note: { label: 'Note' } },
    },
    'transcript.answer-correction': {
      title: 'Answer a request to correct the transcript',
      lead: 'If something is missing or wrong, upload the corrected transcript first. If not, say what you found; the request stays on file.',
      action: 'Answer',
      after: 'The answer is kept with the request; all parties can read it.',
      pages: { answer: { title: 'What is the answer?' } },
      fields: { outcome: { label: 'Outcome' }, note: { label: 'What was found' } },
      options: {
        outcome: {
          corrected: 'Corrected and uploaded again',
          noted: 'Left as it is; request kept on file',
        },
      },
      tells: {
        asked: (facts) => ({ label: `${said(facts, 'name')} asks`, value: said(facts, 'note') }),
      },
    },
    'transcript.record-confirmation': {
      title: 'Record a handwritten signature',
      lead: 'Record here that someone signed in the courtroom.',
      action: 'Enter',
      tells: {
        transcript: (facts) => ({
          label: 'The transcript that was signed',
          value: `Uploaded on ${dayEn(facts, 'on')}. If the signed pages are of another, do not enter it.`,
        }),
        opinions: (facts) => ({
          label: 'The opinions noted at the exchange, as read out to the person',
          value: '',
          table: opinionTables.en(facts),
        }),
      },
      after: 'It is recorded as signed by hand.',
      pages: { signed: { title: 'Signature' } },
      fields: { signed: { label: 'Signed by hand before me' } },
    },
    'transcript.note-refusal': {
      title: 'Note a refusal to sign',
      lead: 'The circumstances are noted in the file.',
      action: 'Enter',
      after: 'The transcript is kept on file all the same.',
      pages: { note: { title: 'What happened?' } },
      fields: { note: { label: 'Circumstances' } },
    },
  },
  refusals: {
    'hearing/in-two-places': (facts) => ({
      what: `Marked both online and in person: ${listed(facts, 'names', ', ')}.`,
      why: 'A person takes part in a sitting either online or in person.',
      mend: 'Untick one of the two. What you filled in is kept.',
    }),
    'hearing/suspended': (facts) => ({
      what: 'No day can be set now.',
      why: `The suit has been suspended since ${dayEn(facts, 'on')}.`,
      mend: 'The judge must first resume the suit.',
    }),
    'hearing/not-three-full-days': (facts) => ({
      what: `${dayEn(facts, 'on')} is too soon.`,
      why: 'Parties are notified three days before a hearing. This court leaves three full days between the notice and the hearing.',
      mend: `The first possible day is ${dayEn(facts, 'first')}.`,
    }),
    'hearing/too-soon': (facts) => ({
      what: `${dayEn(facts, 'on')} is too soon.`,
      why: 'Parties are notified of a hearing three days before it, so that they can prepare.',
      mend: `The first possible day is ${dayEn(facts, 'first')}.`,
    }),
    'hearing/short-notice': (facts) => ({
      what: `${dayEn(facts, 'on')} needs a reason.`,
      why: `The law sets no notice period for this procedure. This court nevertheless gives ${said(facts, 'days')} days, so that people can prepare.`,
      mend: `Choose ${dayEn(facts, 'first')} or later, or say why it should be earlier, for example because both sides are present.`,
    }),
    'hearing/out-of-hours': (facts) => ({
      what: `This time on ${dayEn(facts, 'on')} needs a reason.`,
      why: `This court sits on working days from ${said(facts, 'opens')}:00 to ${said(facts, 'closes')}:00, so that parties and the public can come.`,
      mend: 'Choose a working hour, or give the reason for this one.',
    }),
    'hearing/room-taken': (facts) => ({
      what: `${said(facts, 'place')} is taken on ${dayEn(facts, 'on')} from ${said(facts, 'from')} to ${said(facts, 'to')} by ${facts['number'] === undefined ? 'another case' : said(facts, 'number')}.`,
      why: 'In this court a courtroom holds only one sitting at a time.',
      mend: 'Choose another room or another time.',
    }),
    'hearing/judge-elsewhere': (facts) => ({
      what: `The judge, ${said(facts, 'name')}, sits in ${said(facts, 'number')} on ${dayEn(facts, 'on')} from ${said(facts, 'from')} to ${said(facts, 'to')}, ${said(facts, 'room')}.`,
      why: 'In this court a judge holds one sitting at a time. No law forbids it; where it must be, the judge decides.',
      mend: 'Choose another time; or the judge fixes it and gives a reason.',
    }),
    'hearing/say-where': () => ({
      what: 'The place is missing.',
      why: 'The summons names it, so that whoever comes finds it.',
      mend: 'Write the place, or choose a room.',
    }),
    'hearing/not-online': (facts) => ({
      what: `The hearing cannot be held entirely online. Not taking part online: ${listed(facts, 'names', ', ')}.`,
      why: 'An online hearing needs each party’s own agreement. Anybody who has not agreed, or who is to come in person by a judge’s decision, must have a court room to come to.',
      mend: 'Name a court room; those who agreed still take part online. Or ask the party first.',
    }),
    'hearing/in-the-past': () => ({
      what: 'This time has passed.',
      why: 'A sitting must be fixed for a later time, so that people can be notified.',
      mend: 'Choose a later time.',
    }),
    ...closureRefusalsEn,
    'hearing/pronounced-in-public': () => ({
      what: 'A pronouncement is public.',
      why: 'Judgments are pronounced in public, whether or not the hearing was.',
      mend: 'Make it public.',
    }),
    'hearing/say-whether-it-took-place': (facts) => ({
      what: `The one of ${dayEn(facts, 'on')} has not been recorded.`,
      why: 'A sitting that took place stays in the file, and no new day takes its place.',
      mend: 'Record it first (held or not held), or choose here whether it took place.',
    }),
    'hearing/held-or-not': () => ({
      what: 'People are ticked as present at a sitting that was not held.',
      why: 'Of a sitting that was not held, nobody is recorded as present.',
      mend: 'Choose “Held”; or untick them and say in the note what happened.',
    }),
    'hearing/say-why-changed': () => ({
      what: 'Say why the day is changed.',
      why: 'A day had been set, and people have made arrangements for it.',
      mend: 'Fill in the reason.',
    }),
    'transcript/settled': () => ({
      what: 'This transcript is final and cannot be replaced.',
      why: 'Everybody who was present has checked it. In this court it is uploaded again only when a correction is asked for.',
      mend: 'A party who finds something missing or wrong can ask for a correction.',
    }),
    'transcript/not-uploaded-since': () => ({
      what: 'There is no corrected transcript yet.',
      why: 'Nothing has been uploaded since the request.',
      mend: 'Upload the corrected transcript first, or choose to leave it as it is.',
    }),
    'transcript/the-same': () => ({
      what: 'This is the transcript that is there already, letter for letter.',
      why: 'Whatever is uploaded anew is checked anew; what has not changed need not be uploaded again.',
      mend: 'Choose the corrected transcript. If nothing is to be corrected, go back to the case.',
    }),
    'hearing/not-held': () => ({
      what: 'The transcript cannot be uploaded yet.',
      why: 'A transcript records what took place; this hearing has not been recorded as held. In this court attendance is entered first.',
      mend: 'Record who attended first.',
    }),
  },
  entries: {
    'hearing.Scheduled': (body) => ({
      title: `${sittings[said(body, 'purpose')] ?? 'Hearing'} scheduled`,
      detail: `${dayEn(body, 'at')}, ${hourOf(body, 'at')}, ${said(body, 'place')}, ${body['closedFor'] === undefined ? '' : `closed (${closureEn(said(body, 'closedFor'))}), `}${manners(body['attendance'])}${heardEn(body)}`,
    }),
    ...closureEntriesEn,
    'hearing.PostponementRequested': (body) => ({
      title: `Another hearing day requested${body['paper'] === undefined ? '' : ' (on paper)'}`,
      detail: said(body, 'reason'),
    }),
    'hearing.PostponementDecided': (body) => ({
      title: `Another hearing day ${body['granted'] === true ? 'granted' : 'not granted'}`,
      detail: said(body, 'reasons'),
    }),
    'hearing.NotHeld': (body) => ({ title: 'Sitting not held', detail: said(body, 'reasons') }),
    'hearing.Held': (body) => ({ title: 'Sitting held', detail: said(body, 'note') }),
    'transcript.Uploaded': () => ({ title: 'Transcript uploaded', detail: '' }),
    'transcript.Confirmed': (body) => ({
      title: 'Transcript confirmed',
      detail: body['manner'] === 'by-hand' ? 'by hand' : 'online',
    }),
    'transcript.CorrectionRequested': (body) => ({
      title: 'Correction of the transcript requested',
      detail: said(body, 'note'),
    }),
    'transcript.CorrectionAnswered': (body) => ({
      title: body['outcome'] === 'corrected' ? 'Transcript corrected' : 'Transcript left as it is',
      detail: said(body, 'note'),
    }),
    'transcript.RefusalNoted': (body) => ({
      title: 'Transcript not signed',
      detail: said(body, 'note'),
    }),
  },
  tasks: { 'hearing.record': 'Record who attended', 'transcript.confirm': 'Check the transcript' },
};
