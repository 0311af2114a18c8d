import type { ProblemCode, ProblemText } from './problem-codes.ts';
import { draftProblemsEn } from './draft-problems.ts';
import { fileProblemsEn } from './file-problems.ts';

/** See `problems.zh-CN.ts`. */
export const problemsEn: Record<ProblemCode, ProblemText> = {
  'court-zone-away': {
    title: 'The court’s inner network has not answered yet',
    detail:
      'This site and the inner network are out of touch for the moment. Nothing is lost; try again in a while. For what is urgent there is the litigation service hall.',
  },
  'not-found': {
    title: 'Not found',
    detail:
      'The address may be incomplete, or you do not take part in this case. Open it from the list of cases.',
  },
  'not-in-the-log-yet': {
    title: 'Not in the log yet',
    detail:
      'This was entered a moment ago; the next checkpoint of the log holds it, mostly within a second. Try again in a few seconds.',
  },
  'copy-too-large': {
    title: 'Too large for one download',
    detail:
      'A copy of a case holds at most 4 GB, a paper with its proof at most 64 MB. The litigation service centre saves it to a medium that you bring.',
  },
  'bundles-waiting': {
    title: 'Too many are waiting',
    detail: 'Bundles are being bound for others. Nothing is lost: ask again in half a minute.',
  },
  'bundle-not-bound': {
    title: 'The bundle could not be bound',
    detail:
      'There are too many files, or one that cannot be opened, and the time ran out. Open the exhibits one by one on the page of the case, or have them printed at the litigation service centre.',
  },
  'copy-being-made': {
    title: 'Being packed',
    detail:
      'Docket and log are in the court’s own network. It is packed there, as you may read it, and then brought to this site. Ask again in a few seconds.',
  },
  'copy-on-its-way': {
    title: 'Packed, and on its way to this site',
    detail: 'Many files take a while. Ask again in a few seconds; you need not start anew.',
  },
  'carries-no-proof': {
    title: 'This file cannot carry its proof',
    detail: 'A PDF alone can. Save the proof (.proof) by itself, and keep it beside the file.',
  },
  'no-such-code': {
    title: 'There is no such access code',
    detail:
      'Compare it with the notice; it has eight characters. The latest notice counts. You can also telephone the clerk.',
  },
  'no-such-help': {
    title: 'This code opens nothing',
    detail:
      'Compare it with what you were told. A code is good once and for some days only, and whoever gave it may have taken it back; ask for another. Whoever has linked the case on another side of it, or works at a court, cannot write for them.',
  },
  'no-such-served': {
    title: 'This does not fit',
    detail:
      'The code or the last four signs are not right, or the court knows no number of yours. Compare them with the notice; you can also bring it and your id card to the counter, or telephone the clerk.',
  },
  'no-such-message': {
    title: 'This message was not found here',
    detail:
      'Nothing was found under this number and that telephone or address. Compare it once more. That it is not found does not make it false; until you have asked, follow no link in it, pay nothing, and tell nobody a code. Ask 12368 or the counter.',
  },
  'no-such-payment-code': {
    title: 'There is no such payment code',
    detail:
      'Compare it with what you were given; it has twelve characters. If it still does not fit, ask whoever gave it to you, or the hotline.',
  },
  'too-large': {
    title: 'Too large',
    detail: 'Keep the text below 2 MB and upload papers as attachments.',
  },
  'bad-request': {
    title: 'Incomplete request',
    detail: 'Reload and try again; what you filled in is kept.',
  },
  'no-certain-day': {
    title: 'The last day is not certain',
    detail:
      'The holidays of a year it depends on are not published yet. Download it afterwards; a term in hours makes no entry of a calendar.',
  },
  faulty: { title: 'Something to mend', detail: 'Mend what is named and try again.' },
  'other-method': {
    title: 'This address is used otherwise',
    detail: 'The address is right and the method is not: those that can be used stand in Allow.',
  },
  csrf: {
    title: 'This page is out of date',
    detail: 'Reload and try again; what you filled in is kept.',
  },
  'sign-in': {
    title: 'Sign in first',
    detail: 'Sign in and continue. You can also do this at the litigation service centre.',
  },
  'wrong-login': {
    title: 'Number or password does not match',
    detail:
      'Check both. If you forgot the password, reset it with your phone and identity number, or bring your identity card to the counter.',
  },
  'wrong-code': {
    title: 'Mobile number, document number or code does not match',
    detail:
      'Give the document number you registered with, and copy the code from the latest message once more, or have a new one sent. Without your phone, bring your identity card to the counter.',
  },
  'account-frozen': {
    title: 'This account is suspended',
    detail:
      'We are checking whether somebody else used it. Bring your identity card to the counter to have it restored; what is urgent can be done there, and your cases go on.',
  },
  'confirm-first': {
    title: 'Confirm your identity once more',
    detail:
      'This page shows your identity number and all records; the court makes sure that it is you who reads it. Confirm, then open it again.',
  },
  'account-closed': {
    title: 'Its holder has closed this account',
    detail:
      'To use it again, bring your identity document and your telephone to the counter, where it is opened at once; your cases and records are still there.',
  },
  'code-too-soon': {
    title: 'A code was sent just now',
    detail:
      'Wait a minute before asking for another. Look at your messages, also the blocked ones.',
  },
  'codes-too-many': {
    title: 'Too many codes were sent',
    detail:
      'A number is sent eight codes an hour at most, and one screen sends twenty: wait an hour. A code you have received is still good, and so is your password; if it is urgent, bring your identity card to the counter or call 12368.',
  },
  'not-yours': {
    title: 'This is not for you to do',
    detail: 'In this court another post handles it. Call the hotline if you need it.',
  },
  'wrong-passkey': {
    title: 'You are not signed in',
    detail:
      'This passkey does not fit: it may have been removed under “My account”, or the page was open too long. Try again, or sign in with your password or a code by text message.',
  },
  'no-passkey': {
    title: 'No passkey is set up',
    detail: 'Use a code by text message, or add a passkey under “My account” first.',
  },
  'no-number-to-find': {
    title: 'This is not a number to find somebody by',
    detail:
      'Enter the 18 characters of the resident identity number, or the 11 digits of a mobile number.',
  },
  'no-account': {
    title: 'No account has this number',
    detail:
      'Compare the number with the document. A person who has not registered can register on their own phone, or act at the counter.',
  },
  'codes-tried': {
    title: 'Too many tries',
    detail:
      'A code is not to be found by trying. Try again in fifteen minutes, or bring the notice and your identity card to the counter.',
  },
  'too-many': {
    title: 'Too many wrong passwords on this screen',
    detail:
      'Try again on this screen in {minutes} min. Other devices and a code sent to your phone are not affected; you can also bring your identity card to the counter or call 12368.',
  },
  'searches-waiting': {
    title: 'Earlier searches are still running',
    detail: 'Wait a moment until they are done, then search again.',
  },
  'password-tried': {
    title: 'Too many wrong passwords',
    detail:
      'After eight wrong ones within fifteen minutes the password is not looked at for the rest of them. Confirm by a code to your phone or in another way, use the password again in fifteen minutes, or bring your identity card to the counter.',
  },
  'another-factor': {
    title: 'You came in with a code; confirm in another way',
    detail:
      'Use your password, your face, or another means you set up. If you forgot the password and want no face check, bring your identity card to the counter, where it is done at once.',
  },
  'code-worn-out': {
    title: 'This code has been tried too often',
    detail:
      'A code can be tried five times. Have a new one sent; without your phone, bring your identity card to the counter or call 12368.',
  },
  'codes-rest': {
    title: 'Too many wrong codes on this screen',
    detail:
      'Try again on this screen in {minutes} min. Other devices and your password are not affected; if it is urgent, bring your identity card to the counter or call 12368.',
  },
  'code-too': {
    title: 'The password is right; a code to your phone is needed too',
    detail:
      'Somebody has been guessing at this account’s password on other devices today, so that a device it was never used on needs a code to your phone as well. Sign in with a code; without your phone, bring your identity card to the counter or call 12368.',
  },
  'database-away': {
    title: 'This cannot be saved right now',
    detail:
      'The court’s system cannot reach its database, or has no room left. What you filled in stays on this device and is tried again.',
  },
  internal: {
    title: 'Something went wrong',
    detail: 'This was not done and nothing was entered. Try later or call the hotline.',
  },
  'web-not-built': { title: 'The pages are not ready', detail: 'Reload in a moment.' },
  'manual-clock-only': {
    title: 'The clock cannot be moved',
    detail: 'Only a practice clock can be moved.',
  },
  'too-many-notes': {
    title: 'Too many notes',
    detail:
      'Three thousand is the most one person keeps. Delete some you no longer need; those there are stay.',
  },
  'page-missing': {
    title: 'There is no such page',
    detail: 'The file has fewer pages. Go back to the first and leaf on from there.',
  },
  'page-being-drawn': {
    title: 'The picture of this page is being made',
    detail: 'A large file takes a while. Look again in a few seconds; you need not open it anew.',
  },
  'page-not-drawn': {
    title: 'This page cannot be shown',
    detail:
      'The file or this page is damaged, or was saved in an unusual way, so that no picture could be made of it. The file itself is kept as it was handed in: download it and open it with another program, or ask the clerk or the litigation service centre to show it to you.',
  },
  'page-too-large': {
    title: 'Too large to be shown here',
    detail:
      'A picture of this file or this page would take more time or memory than there is for one. The file itself is kept as it was handed in: download it, or look at it at the litigation service centre.',
  },
  'pages-waiting': {
    title: 'Other pages come first',
    detail: 'Wait until the pages you asked for before have come, and then leaf on.',
  },
  'pages-away': {
    title: 'No pictures of pages can be made now',
    detail: 'Try again in a few minutes, or download the file itself.',
  },
  'presenting-not-yours': {
    title: 'You cannot present files in this case',
    detail:
      'Parties, those who act for them and the judge of the case present. While somebody does, you may follow in files that you may read; if something should be presented, tell the clerk.',
  },
  'presenting-not-now': {
    title: 'Nothing can be presented now',
    detail:
      'Files are presented while evidence is exchanged, and from half an hour before a sitting to the end of that day. You can always look at them page by page yourself; what you want to say of them, say in an opinion or hand in.',
  },
  'presenting-taken': {
    title: 'Somebody else is presenting',
    detail:
      'One person presents at a time. Wait until they end, or ask the judge to take over; you can still look at every page yourself.',
  },
  'presenting-over': {
    title: 'You are not presenting any more',
    detail:
      'Somebody else went on, or nothing came from you for too long. You are where you were; begin again when it is your turn.',
  },
  'presenting-too-fast': {
    title: 'Too fast',
    detail: 'Rest for two seconds and go on. If you have many windows open, close some.',
  },
  'presenting-apart': {
    title: 'Nothing can be presented here',
    detail:
      'The court’s two networks are apart, and pages cannot be turned across at once. Let everybody turn to the same page; its number stands on the page and in the address.',
  },
  'no-such-part': {
    title: 'The file is not that long',
    detail:
      'The part that was asked for lies beyond its end. Play it from the beginning, or download all of it.',
  },
  ...draftProblemsEn,
  ...fileProblemsEn,
};
