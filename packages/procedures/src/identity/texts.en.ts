import type { TextCatalogue } from '../framework/index.ts';
import { dayEn } from '../framework/index.ts';
import { closeRefusalsEn } from './close-texts.ts';
import { nameRefusalsEn } from './change-name-texts.ts';
import { documentNames, identityCommandsEn } from './commands.en.ts';
import { meansNames, meansRefusalsEn, waysOfConfirming } from './means-texts.en.ts';

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

const ofMobile: Readonly<Record<string, string>> = {
  match: '; the mobile number is in the same name',
  'no-match': '; the mobile number is in another name',
  'not-compared': '; the mobile number was not compared',
};

export const identityEn: TextCatalogue = {
  commands: identityCommandsEn,
  tasks: { 'identity.settle-dispute': 'Look into a reported misuse of an identity number' },
  refusals: {
    ...meansRefusalsEn,
    ...nameRefusalsEn,
    ...closeRefusalsEn,
    'identity/no-match': () => ({
      what: 'Name and identity number do not match, so the check did not succeed.',
      why: 'The court must know who is litigating online; both must be as in the household register.',
      mend: 'Compare with your card, change it and send again. If your name has changed or the register differs, bring the card to the counter.',
    }),
    'identity/compared-too-often': () => ({
      what: 'Too many checks have failed within the last hour; no more are made for now.',
      why: 'So that nobody can find out another person’s details by trying, failed checks are counted.',
      mend: 'Try again in an hour, or bring your identity card to the counter: it counts the same.',
    }),
    'identity/code-wrong': () => ({
      what: 'The code does not match.',
      why: 'The code shows that the phone is yours.',
      mend: 'Enter the 6 digits of the latest message, or request a new one. If you do not have your phone, come to the counter.',
    }),
    'identity/code-expired': () => ({
      what: 'The code has expired, or none has been sent yet.',
      why: 'For safety a code is valid for 10 minutes.',
      mend: 'Request a new one. Everything else you filled in is kept.',
    }),
    'identity/code-too-many': () => ({
      what: 'This code has been tried too often.',
      why: 'So that nobody can guess it, a code can be tried only five times.',
      mend: 'Request a new one. Everything else you filled in is kept.',
    }),
    'identity/codes-rest': () => ({
      what: 'Too many wrong codes came from this screen; it has to rest.',
      why: 'So that nobody can guess, a screen waits one minute after ten wrong codes and longer after each further one, an hour at most. No other screen is affected.',
      mend: 'Wait a little, request a new code and enter it; everything else you filled in is kept. If it is urgent, bring your identity card to the counter or call 12368.',
    }),
    'identity/resident-id-taken': () => ({
      what: 'This identity number is already registered.',
      why: 'One person has one account for all cases. This is how this court does it.',
      mend: 'If it was you, sign in; if you forgot the password, sign in with a code to your phone and set a new one. If it was not you, tell the court, or bring your card to the counter and it will be settled on the spot.',
    }),
    'identity/mobile-taken': () => ({
      what: 'An account already uses this mobile number.',
      why: 'One number belongs to one account, so that no message reaches the wrong person. This is how this court does it.',
      mend: 'If the account is yours, sign in. If the number is new and somebody else had it before you, use another one or bring your card to the counter.',
    }),
    'identity/account-frozen': () => ({
      what: 'This account is suspended.',
      why: 'The court is checking whether somebody else used it. It does so to protect you.',
      mend: 'Bring your identity card to the counter to have it restored; what is urgent can be done there on the spot. Your cases go on.',
    }),
    'identity/confirm-first': () => ({
      what: 'Confirm your identity once more.',
      why: 'Before a number or a password is changed the court makes sure that it is you, and some time has passed since you signed in.',
      mend: 'Confirm with a code sent to your phone or with a face check; what you filled in is kept. Or sign in again, or bring your identity card to the counter.',
    }),
    'identity/same-factor': (facts) => ({
      what:
        facts['method'] === 'password'
          ? 'You came in with your password; confirm in another way.'
          : facts['method'] === 'passkey'
            ? 'You came in with a passkey; confirm in another way.'
            : 'You came in with a code to your phone; confirm in another way.',
      why: 'Showing the same thing twice confirms nothing: somebody who only has the phone or the unlocked device, or only knows the password, could do it too.',
      mend:
        facts['method'] === 'password' || facts['method'] === 'passkey'
          ? 'Confirm with a code to your phone, by face, or by another means you set up; if none of them suits you, bring your identity card to the counter.'
          : 'Confirm with your password, by face, or by another means you set up; if you forgot the password and want no face check, bring your identity card to the counter, where it is done at once.',
    }),
    'identity/password-just-set': () => ({
      what: 'The password you set after coming in with a code cannot confirm you this time.',
      why: 'It was set with the same phone, so it is not another means.',
      mend: 'Sign out, sign in with the new password and confirm with a code; or confirm by face, or bring your identity card to the counter.',
    }),
    'identity/mobile-of-another': () => ({
      what: 'Name and identity number match; the mobile number is registered in another name.',
      why: 'An identity is checked online with a mobile number in the person’s own name. This is how this court does it.',
      mend: 'Bring your identity card to the counter: it is checked at once and you may keep this number. Or use a number registered in your own name.',
    }),
    'identity/reports-from-screen': () => ({
      what: 'Too many reports came from this screen within the hour.',
      why: 'So many hide the one that is true. This is how this court does it; what was handed in before is kept.',
      mend: 'Try again in an hour. If it is urgent, bring your identity card to the counter, where it is done at once, or call 12368.',
    }),
    'identity/reports-of-number': () => ({
      what: 'This identity number was reported too often today.',
      why: 'Somebody may be sending reports on purpose. All that were received are looked into.',
      mend: 'If it is your number, bring your identity card to the counter, where it is done at once, or call 12368; or try again tomorrow.',
    }),
    'identity/reported-already': () => ({
      what: 'What you report has been received and is being looked into.',
      why: 'The same number with the same telephone is received once until it is settled.',
      mend: 'The court will call the number you left. To add something, call 12368 or bring your identity card to the counter, where it is done at once.',
    }),
    'identity/check-first': () => ({
      what: 'Name and identity number must be checked first.',
      why: 'A face is compared with a registered picture, so it must be clear whose picture that is.',
      mend: 'Check your identity, then come back; or bring the card to the counter and do both at once.',
    }),
    'identity/register-away': () => ({
      what: 'Your identity cannot be checked right now.',
      why: 'The household register is not responding. It has nothing to do with what you wrote.',
      mend: 'Try again in a while; if it is urgent, bring your card to the counter.',
    }),
    'identity/face-differs': () => ({
      what: 'The face did not match.',
      why: 'Light, angle and glasses matter; it does not mean that it is not you.',
      mend: 'Try where it is brighter, or bring your card to the counter; it counts the same.',
    }),
    'identity/face-away': () => ({
      what: 'The face check is not working right now.',
      why: 'The system that compares faces is not responding.',
      mend: 'Try again in a while, or bring your card to the counter; it counts the same.',
    }),
    'identity/document-number': () => ({
      what: 'The number of the document is not written as such numbers are.',
      why: 'A permit of Hong Kong and Macao residents has H or M and 8 digits, one of Taiwan residents 8 digits, an older residence card 3 letters and 12 digits, a passport 5 to 15 letters and digits; Chinese passports have forms of their own.',
      mend: 'Enter it once more from the original, and see whether the right kind of document is chosen.',
    }),
    'identity/document-issuer': () => ({
      what: 'The three-letter code of the state is missing.',
      why: 'Passports of two states may have the same number.',
      mend: 'Enter the three letters from the data page, such as FRA; for Germany DEU.',
    }),
    'identity/document-expired': (facts) => ({
      what: `The document was valid until ${dayEn(facts, 'until')}.`,
      why: 'That only valid documents are registered is this court’s own rule.',
      mend: 'If the day was mistyped, mend it; if the document has expired, they come back with a new one or another that is valid. A suit need not wait for it: it can be filed at the counter now.',
    }),
    'identity/document-taken': () => ({
      what: 'There is an account with this document.',
      why: 'One person has one account, for everything.',
      mend: 'Find that account by the number: if the phone has changed, change it at the counter; if somebody else registered it, the administrator looks into it. If the number was mistyped, mend it.',
    }),
    'identity/document-differs': () => ({
      what: 'The number on the document is not that of the account.',
      why: 'Document, person and account must match.',
      mend: 'Type it again from the document. If it still differs, see whether you opened the right account; if it looks misused, ask the administrator to suspend it.',
    }),
  },
  entries: {
    'identity.RegisteredAtCounter': (body) => ({
      title: 'Account registered at the counter',
      detail: `${said(body['name'])}, ${(documentNames as Readonly<Record<string, string>>)[said(body['document'])] ?? ''}`,
    }),
    'identity.Registered': (body) => ({
      title: 'Account registered in the holder’s real name',
      detail: said(body['name']),
    }),
    'identity.Checked': (body) => ({
      title:
        body['outcome'] === undefined
          ? 'Identity check'
          : body['outcome'] === 'match'
            ? 'Identity checked'
            : 'Identity not checked yet',
      detail:
        ({ register: 'Household register', face: 'Face', counter: 'Document at the counter' }[
          said(body['method'])
        ] ?? '') + (ofMobile[said(body['mobile'])] ?? ''),
    }),
    'identity.DetailsCorrected': () => ({ title: 'Name or number corrected', detail: '' }),
    'identity.Closed': (body) => ({ title: 'Closed by its holder', detail: said(body['reason']) }),
    'identity.Reopened': (body) => ({
      title: 'Opened again at the counter',
      detail: said(body['note']),
    }),
    'identity.NameChanged': (body) => ({
      title: 'Name changed',
      detail: `${said(body['was'])} → ${said(body['name'])}, ${body['why'] === 'counter' ? said(body['proof']) : 'as in the household register'}`,
    }),
    'identity.DocumentSeen': (body) => ({
      title: 'Original document seen at the counter',
      detail: (documentNames as Readonly<Record<string, string>>)[said(body['document'])] ?? '',
    }),
    'identity.ConfirmedAgain': (body) => ({
      title: 'Identity confirmed once more',
      detail: (waysOfConfirming as Readonly<Record<string, string>>)[said(body['method'])] ?? '',
    }),
    'identity.MobileChanged': (body) => ({
      title: 'Mobile number changed',
      detail: body['why'] === 'counter' ? 'At the counter' : '',
    }),
    'identity.CredentialReplaced': (body) => ({
      title: body['why'] === 'counter' ? 'Old password cancelled' : 'Password changed',
      detail: 'Earlier sessions have ended',
    }),
    'identity.PhraseChosen': (body) => ({
      title:
        body['chosen'] === true ? 'Words against fraud chosen' : 'Words against fraud taken away',
      detail: '',
    }),
    'identity.MeansSet': (body) => ({
      title: 'Way of confirming set up',
      detail: [meansNames[said(body['means'])] ?? '', said(body['name'])]
        .filter((one) => one !== '')
        .join(': '),
    }),
    'identity.MeansRemoved': (body) => ({
      title: 'Way of confirming removed',
      detail: meansNames[said(body['means'])] ?? '',
    }),
    'identity.Disputed': (body) => ({
      title: 'Misuse of an identity number reported',
      detail: said(body['note']),
    }),
    'identity.DisputeSettled': (body) => ({
      title: 'Reported misuse settled',
      detail: said(body['note']),
    }),
    'identity.Frozen': (body) => ({ title: 'Account suspended', detail: said(body['reason']) }),
    'identity.Released': (body) => ({ title: 'Account restored', detail: said(body['reason']) }),
  },
};
