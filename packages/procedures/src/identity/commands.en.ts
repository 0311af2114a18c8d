import { changeNameEn, changeNameAtCounterEn } from './change-name-texts.ts';
import { closeEn, reopenEn } from './close-texts.ts';
import type { CommandText } from '../framework/index.ts';
import { releaseEn, settleDisputeEn } from './safety-texts.ts';
import { meansCommandsEn, waysOfConfirming } from './means-texts.en.ts';

export const documentNames = {
  'resident-id-card': 'Resident identity card',
  'temporary-id-card': 'Temporary identity card',
  'household-register': 'Household register',
  passport: 'Passport',
  'residence-permit': 'Residence permit of Hong Kong, Macao and Taiwan residents',
  'foreign-residence-card': 'Foreign permanent resident ID card',
  'hk-macao-permit': 'Mainland travel permit for Hong Kong and Macao residents',
  'taiwan-permit': 'Mainland travel permit for Taiwan residents',
  'old-foreign-residence-card': 'Foreign permanent resident ID card (before 2023)',
};

const numberHint = '18 characters; the last may be X';
const cardHint = `${numberHint}. The number on a residence permit or a foreign permanent resident ID card will do`;
const codeHint = 'The 6 digits in the text message, valid for 10 minutes';
const passwordHint = 'At least 10 characters; a sentence you remember is best';

export const identityCommandsEn: Readonly<Record<string, CommandText>> = {
  ...meansCommandsEn,
  'identity.release-at-counter': {
    ...meansCommandsEn['identity.release-at-counter'],
    options: { document: documentNames },
  } as CommandText,
  'identity.register': {
    title: 'Register',
    lead: 'To litigate online, register in your real name first. It takes a few minutes; one person has one account, for everything.',
    action: 'Register',
    after:
      'If name and number match the register, you can start at once. What is done under this account counts as done by you, so keep the password safe and never tell anyone a verification code.',
    pages: {
      who: {
        title: 'Who are you?',
        lead: 'As on your identity card. The court uses it only to check who you are.',
        help: 'A residence permit of Hong Kong, Macao and Taiwan residents, and a foreign permanent resident ID card with a number of 18 digits, register like a resident identity card. With a passport, a travel permit or an older residence card, bring the document to the counter.',
      },
      phone: {
        title: 'What is your mobile number?',
        lead: 'We send you a message; enter the digits in it.',
      },
      password: {
        title: 'Choose a password',
        lead: 'For signing in. If you forget it, your phone lets you set a new one.',
      },
      agree: {
        title: 'Read this, then confirm',
        lead: 'Acting online is your choice and has the same effect as coming to the court. To come to the court after you agreed to a step online, say so a reasonable time before that step; a judge looks at it. You may read the file, state your view and ask for a judge to step aside. You must tell the truth, attend on time and keep the account safe.',
      },
    },
    fields: {
      name: { label: 'Name' },
      residentId: { label: 'Identity card number', hint: cardHint },
      mobile: { label: 'Mobile number' },
      code: { label: 'Code', hint: codeHint },
      password: { label: 'Password', hint: passwordHint },
      agreed: {
        label: 'I know my rights and duties in online litigation and will keep my account safe',
      },
    },
  },
  'identity.register-at-counter': {
    title: 'Register at the counter: passport, travel permit, older residence card',
    lead: 'For people without an identity number of 18 digits: look at the original and at whoever brings it, and register them. There is no register to compare with, so that your looking is the check; the docket says that it was you.',
    action: 'Register',
    after:
      'They sign in with a code sent to their phone and then set a password themselves. Their identity is checked to the highest level, and everything can be done online.',
    pages: {
      document: {
        title: 'Which document have you seen?',
        lead: 'From the original, not from a copy. With a residence permit or a new residence card that has 18 digits they register online themselves.',
      },
      phone: { title: 'What is their mobile number?', lead: 'Ask them to read out the code.' },
      agree: {
        title: 'Tell them',
        lead: 'Acting online is their choice and has the same effect as coming to the court. To come to the court after they agreed to a step online, they say so a reasonable time before that step; a judge looks at it. Explain it, and register them only if they agree.',
      },
    },
    fields: {
      name: {
        label: 'Name',
        hint: 'As on the document; a foreign name in the capitals of the machine-readable lines',
      },
      document: { label: 'Document' },
      issuer: {
        label: 'Three-letter code of the state that issued the passport',
        hint: 'On the data page, for example FRA or USA; a German passport prints D: write DEU',
      },
      number: {
        label: 'Number of the document',
        hint: 'Spaces and dashes are not needed; nor are the last two digits of a travel permit, which count the cards',
      },
      validUntil: { label: 'Valid until' },
      seen: { label: 'I have seen the original, and it shows the person who came' },
      note: { label: 'Note' },
      mobile: { label: 'Mobile number' },
      code: { label: 'Code', hint: codeHint },
      agreed: {
        label:
          'I have told them of rights and duties in online litigation and of keeping the account safe, and they agree',
      },
    },
    options: { document: documentNames },
  },
  'identity.check': {
    title: 'Check your identity',
    lead: 'Your name and card number are checked once more. If something was wrong, correct it here.',
    action: 'Check',
    after: 'If they match, you can file and take part online at once.',
    pages: { who: { title: 'Compare with your card', lead: 'Change whatever is wrong.' } },
    fields: {
      name: { label: 'Name' },
      residentId: { label: 'Identity card number', hint: numberHint },
    },
  },
  'identity.check-face': {
    title: 'Face check',
    lead: 'The camera compares you with your card. If you do not want that, bring the card to the counter; it counts the same.',
    action: 'Start',
    after:
      'If the face matches, your identity is checked at the highest level. The picture is used once and the court does not keep it.',
    pages: {
      face: {
        title: 'Do you agree to a face check?',
        lead: 'Your face is sensitive personal information. It is used only if you agree, and only to see that it is you.',
      },
    },
    fields: { agreed: { label: 'I agree to one face check' } },
  },
  'identity.check-at-counter': {
    title: 'Check a document at the counter',
    lead: 'Look at the original document and type in its number.',
    action: 'Record the check',
    after: 'The person is then checked at the highest level, as with a face check.',
    pages: {
      document: {
        title: 'Which document did you see?',
        lead: 'Type the number from the document, not from the screen.',
      },
    },
    fields: {
      document: { label: 'Document' },
      documentNumber: {
        label: 'Number on the document',
        hint: `${numberHint}; of a passport the three letters of its state first, as in FRA12AB34567`,
      },
      seen: { label: 'I saw the original, and it shows the person who came' },
      note: { label: 'Note' },
    },
    options: { document: documentNames },
  },
  'identity.step-up': {
    title: 'Confirm your identity once more',
    lead: 'This act is important; the court makes sure that it is really you.',
    action: 'Confirm',
    after: 'Then you can continue; what you filled in is kept.',
    pages: {
      again: {
        title: 'How do you want to confirm?',
        lead: 'Another one than you came in with. The code goes to the phone you registered.',
      },
    },
    fields: {
      method: { label: 'Way' },
      code: { label: 'Code', hint: 'The 6 digits in the text message, or in your app' },
      recoveryCode: { label: 'Recovery code', hint: 'Any one that was not used' },
      credential: { label: 'Answer of the browser' },
    },
    options: { method: waysOfConfirming },
  },
  'identity.change-mobile': {
    title: 'Change mobile number',
    lead: 'First confirm who you are: with a code to your old number or by face if you came in with your password, with your password or by face if you came in with a code. If you can do neither, bring your identity card to the counter.',
    action: 'Use the new number',
    after:
      'From now on messages go to the new number, and you sign in with it. The old number gets a message about the change.',
    pages: {
      phone: { title: 'What is the new number?', lead: 'The code goes to the new number.' },
    },
    fields: { mobile: { label: 'New mobile number' }, code: { label: 'Code', hint: codeHint } },
  },
  'identity.change-mobile-at-counter': {
    title: 'Change mobile number at the counter',
    lead: 'For a person who comes with the document and has neither phone nor password, or whose account was used by somebody else.',
    action: 'Change',
    after:
      'The old password no longer works and every device is signed out. The person signs in with a code sent to the new number and the number of the document, and sets a new password.',
    pages: {
      document: {
        title: 'Which document did you see?',
        lead: 'Type the number from the document, not from the screen.',
      },
      phone: {
        title: 'Which number does the person use now?',
        lead: 'Ask the person to read out the code.',
      },
    },
    fields: {
      document: { label: 'Document' },
      documentNumber: {
        label: 'Number on the document',
        hint: `${numberHint}; of a passport the three letters of its state first, as in FRA12AB34567`,
      },
      seen: { label: 'I saw the original, and it shows the person who came' },
      note: { label: 'Note' },
      mobile: { label: 'New mobile number' },
      code: { label: 'Code', hint: codeHint },
    },
    options: { document: documentNames },
  },
  'identity.change-password': {
    title: 'Change password',
    lead: 'If you have just signed in or confirmed your identity, you can set a new password directly. If you forgot the old one, sign in with a code sent to your phone first, then set a new one here.',
    action: 'Change password',
    after: 'Other devices are signed out.',
    pages: { password: { title: 'What is the new password?' } },
    fields: { password: { label: 'New password', hint: passwordHint } },
  },
  'identity.choose-phrase': {
    title: 'Choose words against fraud',
    lead: 'A few words that only you know. The court writes them into some of the text messages to the number of your account, so that you know them. One without them may be the court’s as well: codes, notices of service and mails have none. If in doubt, check the number at its end on the court’s site, or ask 12368.',
    action: 'Keep',
    tells: {
      none: () => ({ label: 'Now', value: 'none chosen' }),
      chosen: () => ({
        label: 'Now',
        value: 'chosen; new ones take their place, and left open there are none any more',
      }),
    },
    after:
      'After a change of number or password, and when the account is suspended, they are void and are chosen anew.',
    pages: {
      phrase: {
        title: 'Which words?',
        lead: 'Not your password, and not your name, birthday or telephone.',
      },
    },
    fields: { phrase: { label: 'Words', hint: 'At most twelve Chinese characters' } },
  },
  'identity.change-name': changeNameEn,
  'identity.change-name-at-counter': changeNameAtCounterEn(documentNames),
  'identity.close': closeEn,
  'identity.reopen-at-counter': reopenEn(documentNames),
  'identity.report-theft': {
    title: 'Somebody else used my account',
    lead: 'Report it, and the account is suspended at once, so that nobody can act under it.',
    action: 'Suspend now',
    after:
      'All devices are signed out at once. Your cases go on and you can act at the counter; bring your identity card there to have the account restored.',
    pages: {
      what: {
        title: 'What happened?',
        lead: 'When you noticed it, and what was not done by you, as far as you know.',
      },
    },
    fields: {
      reason: { label: 'What happened' },
      understood: { label: 'I know that the account can only be restored at the counter' },
    },
  },
  'identity.dispute': {
    title: 'Somebody registered with my identity number',
    lead: 'If you never registered and are told that your number is already in use, tell the court here.',
    action: 'Tell the court',
    after:
      'A member of the court’s staff looks into it and telephones you with the result. It is quicker at the counter: bring your identity card and it is settled on the spot.',
    wayOn:
      'Once you have told the court, a member of its staff looks into it and telephones you with the result; until then nobody can register with this number.',
    pages: {
      who: { title: 'Who are you?', lead: 'As on your identity card.' },
      reach: { title: 'On which number can the court call you?' },
      what: { title: 'How did you notice?' },
    },
    fields: {
      name: { label: 'Name' },
      residentId: { label: 'Identity card number', hint: numberHint },
      mobile: { label: 'Mobile number' },
      note: { label: 'What happened' },
      truthful: { label: 'What I wrote is true' },
    },
  },
  'identity.settle-dispute': settleDisputeEn,
  'identity.freeze': {
    title: 'Suspend an account',
    lead: 'If there is reason to think that somebody else is using the account, it can be suspended until this is clear.',
    action: 'Suspend',
    after:
      'All devices are signed out, the holder gets a message and can read these reasons. No time limit of a case gets shorter, and the holder can act at the counter.',
    pages: { reason: { title: 'Why is it suspended?' } },
    fields: { reason: { label: 'Reasons' } },
  },
  'identity.release': releaseEn,
};
