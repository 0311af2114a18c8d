import type { CommandText, RefusalText } from '../framework/index.ts';

/** Words for the means of confirming, beside those of {@link identityEn}. */

export const meansNames: Readonly<Record<string, string>> = {
  totp: 'Authenticator app',
  'recovery-codes': 'Recovery codes',
  passkey: 'Passkey',
};

export const waysOfConfirming = {
  'phone-code': 'Code to my phone',
  face: 'Face',
  totp: 'Code of my authenticator app',
  'recovery-code': 'Recovery code',
  passkey: 'Passkey',
  password: 'Password (entered on the page for confirming)',
};

const told = 'You will be told by text message.';
const said = (value: unknown): string => (typeof value === 'string' ? value : '');

export const meansCommandsEn: Readonly<Record<string, CommandText>> = {
  'identity.set-up-totp': {
    title: 'Set up an authenticator app',
    lead: 'An app on your phone shows a new number of 6 digits every 30 seconds. It works without text messages and without a signal.',
    action: 'Set up',
    after: `From then on you can confirm your identity with that number; codes by text message keep working. ${told}`,
    pages: {
      code: {
        title: 'Which number does the app show now?',
        lead: 'First scan the code on this page with the app, then enter the number it shows.',
      },
    },
    fields: { code: { label: 'Number in the app', hint: '6 digits, changing every 30 seconds' } },
  },
  'identity.keep-recovery-codes': {
    title: 'Make recovery codes',
    lead: 'Ten codes for the day on which your phone and your app are gone. Each works once.',
    action: 'I have them',
    after: `Earlier recovery codes stop working. ${told}`,
    pages: {
      codes: {
        title: 'Have you written them down?',
        lead: 'On paper, where nobody else finds them.',
      },
    },
    fields: {
      code: {
        label: 'Any one of the codes',
        hint: '8 characters; capitals and dashes do not matter',
      },
      written: { label: 'I have written them down and know that they are not shown again' },
    },
  },
  'identity.add-passkey': {
    title: 'Add a passkey',
    lead: 'Confirm your identity with the fingerprint, face or screen lock of this device. Fingerprint and face never leave it; the court keeps a public key and nothing else.',
    action: 'Add',
    after: `From then on, unlocking this device confirms your identity. ${told}`,
    pages: {
      key: {
        title: 'What do you call this device?',
        lead: 'So that you know which one to remove if you lose it.',
      },
    },
    fields: {
      name: { label: 'Name', hint: 'For example: my phone' },
      credential: { label: 'Answer of the browser' },
    },
  },
  'identity.remove-means': {
    title: 'Remove a way of confirming',
    lead: 'For a device that is lost, or a way you no longer want to use.',
    action: 'Remove',
    after:
      'It can no longer be used to confirm your identity; codes by text message keep working. You will be told by text message.',
    pages: { sure: { title: 'Which one?' } },
    fields: { sure: { label: 'I am sure that I no longer use it' } },
    tells: {
      which: (facts) => ({
        label: meansNames[said(facts['means'])] ?? '',
        value: said(facts['name']) === '' ? 'Set up now' : said(facts['name']),
      }),
    },
  },
  'identity.report-theft-for': {
    title: 'Report misuse for the holder',
    lead: 'The holder says by telephone or at the counter that somebody else uses the account. Once entered, it is suspended at once.',
    action: 'Suspend now',
    after:
      'Every device is signed out at once and the holder gets a text message. Cases go on, and the holder acts at the counter; with the identity card checked there the account is restored.',
    pages: {
      what: {
        title: 'What did the holder say?',
        lead: 'If in doubt, suspend: if that was wrong, the counter restores it; if it is left open, a case may suffer.',
      },
    },
    fields: {
      wish: { label: 'How it was reported' },
      reason: { label: 'What was said' },
      madeSure: {
        label: 'How you made sure who was speaking',
        hint: 'For example what was answered right, or which document you saw',
      },
    },
    options: { wish: { phone: 'By telephone', counter: 'At the counter' } },
  },
  'identity.release-at-counter': {
    title: 'Restore an account at the counter',
    lead: 'The holder has come with a document, and the account was suspended at the holder’s own wish: it is restored there and then.',
    action: 'Restore',
    after:
      'The old password, app, recovery codes and passkeys stop working. The holder signs in with a code by text message and sets a new password. If the phone is gone too, change the number first.',
    pages: {
      document: {
        title: 'Which document did you see?',
        lead: 'Type the number from the document, not from the screen.',
      },
    },
    fields: {
      document: { label: 'Document' },
      documentNumber: {
        label: 'Identity number on the document',
        hint: '18 characters; the last may be X',
      },
      seen: { label: 'I saw the original; the person on it is the person who came' },
      note: { label: 'Note' },
    },
  },
};

export const meansRefusalsEn: Readonly<Record<string, () => RefusalText>> = {
  'identity/means-wrong': () => ({
    what: 'It did not match.',
    why: 'The number, code or device is not the one set up for your account.',
    mend: 'The number in the app changes every 30 seconds: enter the one it shows now. If that does not help, use a code by text message, or bring your card to the counter.',
  }),
  'identity/means-used': () => ({
    what: 'This code has been used.',
    why: 'Each code works once, so that whoever saw it cannot use it again.',
    mend: 'Wait for the next number in the app, or take another recovery code, or use a code by text message. If it was not you who used it, report misuse of your account at once.',
  }),
  'identity/means-too-many': () => ({
    what: 'This way was tried too often.',
    why: 'So that nobody can guess, each way can be tried ten times in an hour. The other ways are not affected.',
    mend: 'Use a code by text message now, or bring your card to the counter. In an hour this way works again.',
  }),
  'identity/means-missing': () => ({
    what: 'This way of confirming is not set up, or it took too long.',
    why: 'It must be set up before it can be used, and finished within half an hour of beginning.',
    mend: 'Begin again, or use a code by text message.',
  }),
  'identity/frozen-by-decision': () => ({
    what: 'An administrator suspended this account; the counter cannot restore it.',
    why: 'Misuse was reported and is being looked into. This is how this court divides the work.',
    mend: 'Contact the administrator. What is urgent the counter can do for the holder at once.',
  }),
};
