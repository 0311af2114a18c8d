import type { TextCatalogue } from '../framework/index.ts';
import { dayEn, listed, said } from '../framework/index.ts';

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
};

export const hearingEn: TextCatalogue = {
  commands: {
    'hearing.schedule': {
      title: 'Schedule a hearing',
      lead: 'Fix day, time and court room. In ordinary procedure parties are told at least three days ahead; for an earlier day in summary procedure or for a pronouncement, give the reason.',
      action: 'Schedule',
      after:
        'A summons is made for each party at once. A day fixed before for the same purpose is replaced, with reasons.',
      pages: { when: { title: 'When and where?' }, open: { title: 'Open to the public?' } },
      fields: {
        purpose: { label: 'Purpose' },
        at: { label: 'Day and time' },
        place: { label: 'Place' },
        onlineOnly: {
          label: 'Online alone, with no room to come to',
          hint: 'Only where every party agreed to be heard online. Otherwise those who agreed still take part online',
        },
        open: { label: 'Open hearing' },
        closedFor: { label: 'Why it is closed', hint: 'For example: privacy' },
        reasons: {
          label: 'Why the day is changed, early or out of hours',
          hint: 'Not needed for a first day with time enough, in working hours',
        },
      },
      options: {
        purpose: {
          hearing: 'Hearing',
          exchange: 'Exchange of evidence',
          pronouncement: 'Pronouncement',
        },
      },
    },
    'hearing.request-postponement': {
      title: 'Ask for another day',
      lead: 'If you cannot come, ask for another day. A judge decides.',
      action: 'Ask',
      after: 'Until the judge decides, the day stands.',
      pages: { reason: { title: 'Why can you not come?' } },
      fields: { reason: { label: 'Reason' }, attachments: { label: 'Proof' } },
    },
    'hearing.decide-postponement': {
      title: 'Decide on another day',
      lead: 'Give reasons. If granted, the day is off and the clerk fixes another.',
      action: 'Decide',
      after: 'The parties are told.',
      pages: { decision: { title: 'What do you decide?' } },
      fields: { decision: { label: 'Decision' }, reasons: { label: 'Reasons' } },
      options: { decision: { granted: 'Granted', denied: 'Denied' } },
    },
    'hearing.record': {
      title: 'Record who attended',
      lead: 'Who was there and how, with identities checked. Only the result is entered; picture and sound are not kept here.',
      action: 'Enter',
      after: 'Whoever is not ticked is recorded as absent.',
      pages: { present: { title: 'Who was there?' }, note: { title: 'What took place' } },
      fields: {
        online: { label: 'Online' },
        inPerson: { label: 'In the court room' },
        identityChecked: { label: 'Identities of those present were checked' },
        note: { label: 'Course' },
      },
    },
    'transcript.upload': {
      title: 'Upload the transcript',
      lead: 'The clerk uploads it; those who were there check it.',
      action: 'Upload',
      after: 'They are asked to check it. A corrected transcript is checked anew.',
      pages: { file: { title: 'Transcript' } },
      fields: { file: { label: 'Transcript' } },
    },
    'transcript.confirm': {
      title: 'Check and confirm the transcript',
      lead: 'Read it. If something is missing or wrong, ask for a correction.',
      action: 'Confirm',
      tells: {
        transcript: (facts) => ({
          label: 'The transcript',
          value: `Uploaded on ${dayEn(facts, 'on')}. Read it before you confirm; it is also in the docket on the case page.`,
        }),
      },
      after: 'Confirming online counts as a signature on paper.',
      pages: { read: { title: 'Confirm' } },
      fields: { read: { label: 'I read the transcript; it is right' } },
    },
    'transcript.request-correction': {
      title: 'Ask to correct the transcript',
      lead: 'Say what is missing or wrong.',
      action: 'Ask',
      after:
        'Your note stays with the transcript. The clerk checks and answers: corrected, or why not.',
      pages: { note: { title: 'What is to be corrected?' } },
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
          corrected: 'Corrected and uploaded anew',
          noted: 'Left as it is; request kept on file',
        },
      },
    },
    'transcript.record-confirmation': {
      title: 'Record a signature by hand',
      lead: 'Somebody signed in the court room.',
      action: 'Enter',
      after: 'Entered as signed by hand.',
      pages: { signed: { title: 'Signature' } },
      fields: { signed: { label: 'Signed by hand before me' } },
    },
    'transcript.note-refusal': {
      title: 'Note a refusal to sign',
      lead: 'The circumstances are noted in the file.',
      action: 'Enter',
      after: 'The transcript is filed all the same.',
      pages: { note: { title: 'What happened?' } },
      fields: { note: { label: 'Circumstances' } },
    },
  },
  refusals: {
    'hearing/in-two-places': (facts) => ({
      what: `${listed(facts, 'names', ', ')}: marked both as online and as in person.`,
      why: 'One person takes part in one sitting in one way.',
      mend: 'Clear one of the two marks. What you filled in is kept.',
    }),
    'hearing/too-soon': (facts) => ({
      what: `${dayEn(facts, 'on')} is too soon.`,
      why: 'Parties are told of a hearing three days before it, so that they can prepare.',
      mend: `The first possible day is ${dayEn(facts, 'first')}.`,
    }),
    'hearing/short-notice': (facts) => ({
      what: `${dayEn(facts, 'on')} needs a reason.`,
      why: `For this procedure the law fixes no notice. This court gives ${said(facts, 'days')} days all the same, so that people can prepare.`,
      mend: `Choose ${dayEn(facts, 'first')} or later, or write down why it is earlier, such as that both sides are here.`,
    }),
    'hearing/out-of-hours': (facts) => ({
      what: `This time on ${dayEn(facts, 'on')} needs a reason.`,
      why: `This court sits on working days from ${said(facts, 'opens')} to ${said(facts, 'closes')} o’clock, so that parties and listeners can come.`,
      mend: 'Choose a working hour, or give the reason for this one.',
    }),
    'hearing/room-taken': (facts) => ({
      what: `${said(facts, 'place')} is taken by another case on ${dayEn(facts, 'on')} from ${said(facts, 'from')} to ${said(facts, 'to')} o’clock.`,
      why: 'In this court one room has one sitting at a time.',
      mend: 'Choose another room or another time.',
    }),
    'hearing/not-online': (facts) => ({
      what: `The hearing cannot be online alone: ${listed(facts, 'names', ', ')} will not take part online.`,
      why: 'Going online takes each party’s own agreement. Who has not agreed, or is to come by a judge’s decision, is not left without a room to come to.',
      mend: 'Name a court room; those who agreed still take part online. Or ask the party first.',
    }),
    'hearing/in-the-past': () => ({
      what: 'This time has passed.',
      why: 'A sitting lies ahead, so that people can be told.',
      mend: 'Choose a later time.',
    }),
    'hearing/ground-to-close': () => ({
      what: 'A closed hearing needs its ground.',
      why: 'Hearings are public unless the law says otherwise, as for state secrets or privacy.',
      mend: 'Write the ground, or make the hearing public.',
    }),
    'hearing/pronounced-in-public': () => ({
      what: 'A pronouncement is public.',
      why: 'Judgments are pronounced in public, whether or not the hearing was.',
      mend: 'Make it public.',
    }),
    'hearing/say-why-changed': () => ({
      what: 'Say why the day is changed.',
      why: 'A day was fixed and people arranged themselves for it.',
      mend: 'Fill in the reason.',
    }),
    'transcript/settled': () => ({
      what: 'This transcript is settled and is not replaced.',
      why: 'Everybody who was there has checked it. In this court it is uploaded anew only when a correction is asked for.',
      mend: 'A party who finds something missing or wrong can ask for a correction.',
    }),
    'transcript/not-uploaded-since': () => ({
      what: 'There is no corrected transcript yet.',
      why: 'Nothing has been uploaded since the request.',
      mend: 'Upload the corrected transcript first, or choose to leave it as it is.',
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
      detail: `${dayEn(body, 'at')}, ${said(body, 'place')}, ${manners(body['attendance'])}`,
    }),
    'hearing.PostponementRequested': (body) => ({
      title: 'Another day asked for',
      detail: said(body, 'reason'),
    }),
    'hearing.PostponementDecided': (body) => ({
      title: `Another day ${body['granted'] === true ? 'granted' : 'denied'}`,
      detail: said(body, 'reasons'),
    }),
    'hearing.Held': (body) => ({ title: 'Hearing held', detail: said(body, 'note') }),
    'transcript.Uploaded': () => ({ title: 'Transcript uploaded', detail: '' }),
    'transcript.Confirmed': (body) => ({
      title: 'Transcript confirmed',
      detail: body['manner'] === 'by-hand' ? 'by hand' : 'online',
    }),
    'transcript.CorrectionRequested': (body) => ({
      title: 'Correction of the transcript asked for',
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
