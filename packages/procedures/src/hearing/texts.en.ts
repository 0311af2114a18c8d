import type { TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

export const hearingEn: TextCatalogue = {
  commands: {
    'hearing.schedule': {
      title: 'Schedule a hearing',
      lead: 'Fix day, time and court room, at least three days ahead.',
      action: 'Schedule',
      after: 'The parties are told at once and get a summons. A day fixed before is replaced.',
      pages: { when: { title: 'When and where?' }, open: { title: 'Open to the public?' } },
      fields: {
        purpose: { label: 'Purpose' },
        at: { label: 'Day and time' },
        place: { label: 'Place' },
        open: { label: 'Open hearing' },
        closedFor: { label: 'Why it is closed' },
        reasons: { label: 'Why the day is changed' },
      },
      options: { purpose: { hearing: 'Hearing', pronouncement: 'Pronouncement' } },
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
      lead: 'Give reasons. If granted, schedule anew.',
      action: 'Decide',
      after: 'The parties are told.',
      pages: { decision: { title: 'What do you decide?' } },
      fields: { decision: { label: 'Decision' }, reasons: { label: 'Reasons' } },
      options: { decision: { granted: 'Granted', denied: 'Denied' } },
    },
    'hearing.record': {
      title: 'Record who attended',
      lead: 'Who was there and how, with identities checked.',
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
      lead: 'Those who were there check it.',
      action: 'Upload',
      after: 'They are asked to check it. A corrected transcript is checked anew.',
      pages: { file: { title: 'Transcript' } },
      fields: { file: { label: 'Transcript' } },
    },
    'transcript.confirm': {
      title: 'Check and confirm the transcript',
      lead: 'Read it. If something is missing or wrong, ask for a correction.',
      action: 'Confirm',
      after: 'Confirming online counts as a signature on paper.',
      pages: { read: { title: 'Confirm' } },
      fields: { read: { label: 'I read the transcript; it is right' } },
    },
    'transcript.request-correction': {
      title: 'Ask to correct the transcript',
      lead: 'Say what is missing or wrong.',
      action: 'Ask',
      after: 'Your note stays with the transcript; the clerk checks it.',
      pages: { note: { title: 'What is to be corrected?' } },
      fields: { note: { label: 'Note' } },
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
    'hearing/too-soon': (facts) => ({
      what: `${said(facts, 'on')} is too soon.`,
      why: 'Parties are told of a hearing three days before it, so that they can prepare.',
      mend: 'Choose a later day.',
    }),
    'hearing/not-held': () => ({
      what: 'The transcript cannot be uploaded yet.',
      why: 'A transcript records what took place; this hearing has not been recorded as held.',
      mend: 'Record who attended first.',
    }),
  },
  entries: {
    'hearing.Scheduled': (body) => ({
      title: 'Hearing scheduled',
      detail: `${said(body, 'at').slice(0, 10)}, ${said(body, 'place')}`,
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
    'transcript.RefusalNoted': (body) => ({
      title: 'Transcript not signed',
      detail: said(body, 'note'),
    }),
  },
  tasks: { 'hearing.record': 'Record who attended', 'transcript.confirm': 'Check the transcript' },
};
