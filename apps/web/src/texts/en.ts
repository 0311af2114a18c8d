// What the first screen says; beside it the Chinese, key by key.
import { en as ui } from '@xiezhi/ui/en';
import type { StartTexts } from './zh-CN.ts';

const many = (count: number, one: string, several: string): string =>
  `${String(count)} ${count === 1 ? one : several}`;

export const en: StartTexts = {
  ui,
  name: 'Xiezhi',
  nameShort: 'Xiezhi',
  title: (page) => `${page} · Xiezhi online court`,
  nav: { start: 'Services', cases: 'My cases', desk: 'Workbench' },
  language: '中文',
  languageShort: '中',
  languageCode: 'zh-CN',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signOutAs: (name) => `${name}, sign out`,
  accountOf: (name) => `${name}, my account`,
  standInTag: 'Note',
  demoWords: 'Court, people and cases are invented. Nothing here has legal effect.',
  standIns: (list) => `Simulated here: ${list}.`,
  manualClock: (now) => `The clock is set by hand. It now shows ${now}; all time limits follow it.`,
  between: ' ',
  comma: ', ',
  named: (what, which) => `${what}: ${which}`,
  footer: {
    guides: 'Guides',
    tools: 'Calculate a fee or a time limit, check a number',
    verify: 'Verify a court paper',
    served: 'Read papers with the code on a notice',
    pay: 'Pay a court fee for someone else',
    messages: 'Check a message',
    announcements: 'Service by announcement',
    feedback: 'Feedback',
    equal:
      'Online, at the counter or by post: the effect is the same. To use another way, tell the court before that step begins.',
    centre: (address, hours) => `Litigation service centre: ${address}, ${hours}`,
  },
  offline: 'The connection is down. What you wrote is still here; go on when you are back online.',
  stale: (when) => `The court cannot be reached now. This is what was shown at ${when}.`,
  failure: {
    offline: 'The court cannot be reached',
    offlineLead:
      'Your connection may be down, or the court’s system may be out of service. What you wrote is still here.',
    again: 'Try again',
    signIn: 'Sign in first',
    signInLead:
      'Only the people in a case can see its pages. You will come back here after signing in.',
    absent: 'This page was not found',
    absentLead:
      'The address may be missing a few characters, or you may not be in this case. The case number and the access code are on the court’s notice.',
    server: 'The court’s system is not responding',
    serverLead:
      'What you have already handed in is in the docket. Try again in a while; if a time limit is close, telephone the court or hand the papers in at the counter.',
    home: 'Back to the start',
    cases: 'See my cases',
    call: (phone) => `If it is urgent, telephone ${phone}.`,
  },
  home: {
    noCourtTitle: 'No court has been set up',
    noCourt:
      'No court has been set up here yet, so nothing can be filed. Whoever installs the system should register first and then set up the court as described in the manual.',
    title: 'What do you want to do?',
    sue: 'Going to court',
    sueNote: 'Start here if it is your first time',
    file: 'File a case',
    fileLead:
      'Answer one question at a time; it becomes your complaint (起诉状). The court answers within seven days.',
    whatToFile: 'Enforcement, retrial and other applications',
    whatToFileLead:
      'Enforcement, retrial, a payment order, preservation, special procedure, suing an authority … find yours.',
    before: 'Before you sue',
    beforeLead: 'A few questions: which court, how much, what to bring.',
    guidesLead: 'How each step is done, to read, hear or print.',
    inCourt: 'Your case is in court',
    inCourtNote: 'Plaintiffs, defendants, third parties, agents',
    cases: 'My cases',
    casesLead: 'Where the case stands, what you can do now, and until when.',
    account: 'Your account',
    accountNote: 'The court has to know who you are',
    signIn: 'Sign in',
    signInLead: 'With your identity number or mobile number, and your password.',
    register: 'Register',
    registerLead: 'With your identity number and mobile number. It takes a few minutes.',
    work: 'Court staff',
    desk: 'Workbench',
    deskLead: 'Tasks, review of filings, hearings, cases.',
    more: 'Other things you can do',
    help: 'Get help',
    hotline: 'Litigation service hotline. Call if you are not sure.',
    legalAid: 'If you cannot afford a lawyer, ask legal aid: ',
    offline: 'Without the internet',
    offlineLead:
      'The litigation service centre and the post have the same effect as this site. If writing is hard for you, tell the staff at the counter and they will write it down.',
    address: 'Address',
    hours: 'Hours',
    phone: 'Telephone',
    demo: 'Enter as one of these people',
    demoLead: 'This is a demonstration. Choose a person and see the case from their side.',
    as: (name) => `Enter as ${name}`,
  },
  signInPage: {
    title: 'Sign in',
    lead: 'With the identity number or mobile number you registered.',
    who: 'Identity number or mobile number',
    whoHint: 'An identity number has 18 characters, a mobile number 11 digits.',
    password: 'Password',
    action: 'Sign in',
    busy: 'Signing in…',
    noAccount: 'Not registered yet',
    register: 'Register',
    registerLead: 'Register first if you are new. You need your identity number and mobile number.',
    lost: 'Forgotten password',
    lostLead:
      'Sign in with a code sent to the number you registered and your identity number, then set a new password.',
    byCode: 'Sign in with a code',
    noPhone:
      'If you do not have your phone either, or your number has changed, bring your identity card to the counter of the litigation service centre. It is done while you wait; you can also call 12368 first.',
    codeTitle: 'Sign in with a code',
    codeLead:
      'The code goes to the mobile number you registered. A number may pass to somebody else, so the number of your document is asked too. Once signed in, you can set a new password.',
    mobile: 'Mobile number',
    document: 'Document number',
    documentHint:
      'The one you registered with: 18 characters of the identity card, or a travel permit or passport (a passport with the three letters of its state in front).',
    missingDocument: 'Enter the number of the document you registered with',
    haveIt: 'Sign in with your password',
    haveItLead: 'With your identity number or mobile number, and your password.',
    byPassword: 'Sign in with a password',
    inTitle: 'You are signed in',
    inLead:
      'If you forgot your password, set a new one now and use it next time. If not, carry on with what you came for.',
    newPassword: 'Set a new password',
    missingWho: 'Enter your identity number or mobile number',
    whoShape: 'An identity number has 18 characters, a mobile number 11 digits. Check it',
    missingPassword: 'Enter your password',
    both: 'Please check both',
    notMatched: 'Sign-in failed. The number and the password do not match; please check both.',
    enteringAs: 'Entering…',
  },
  account: {
    title: 'My account',
    index: 'Confirm your identity, change your number or password, report misuse of your account.',
    lead: 'The court must know who you are, so that nobody else can act in your name.',
    known: 'What the court knows about you',
    sure: 'Identity',
    level: (n) => (n >= 2 ? 'Confirmed' : 'Not yet confirmed'),
    levels: [
      'Name and identity number have not been checked.',
      'The mobile number is checked. Name and identity number must follow before you can litigate online.',
      'Name and identity number match the register, and the mobile number is yours.',
      'The court has seen you in person or matched your face: the highest level.',
    ],
    mobileNotCompared:
      'Name and identity number match the register. The mobile number is in your hand by a code; the register did not say whether it is in your name.',
    mobileOfAnother:
      'Name and identity number match the register, but the mobile number is in another name, so you are not confirmed yet. Bring your identity card to the counter, where it is checked at once, or use a number in your own name.',
    posts: 'Posts',
    acts: 'What you can do',
    actsNone: 'There is nothing to do at the moment.',
  },
  drafts: {
    title: 'Not handed in yet',
    count: (n) => String(n),
    saved: (when, until) => `Saved ${when}, kept until ${until}`,
    inWindow: (when) =>
      `Written in this window before signing in, ${when}; gone when the window is closed`,
    goOn: 'Continue',
    drop: 'Delete',
    sure: 'Yes, delete',
  },
  link: {
    title: 'Link a case',
    lead: 'The access code (查阅码) on the court’s notice links the case to your account.',
    slip: 'Link a case: have you received a notice from the court?',
    slipLead:
      'Enter the access code printed on the notice to see what it is about and by when you need to act.',
    slipNote:
      'The court’s messages never ask you to transfer money, install software or tell anyone a verification code. If in doubt, telephone the court.',
    code: 'Access code (查阅码)',
    action: 'See the notice',
    missing: 'Copy the access code from the notice; it has eight characters',
    picture: 'Drawing: the access code stands at the top right of the access code slip',
    caption:
      'The code is at the top right of the slip (查阅码通知) that comes with the papers, and in the message.',
    yours: 'First see whether this is your case',
    yoursLead:
      'This is what the notice says, with names shown only in part. You can read the case itself once you have linked it.',
    court: 'Court',
    number: 'Case number',
    numberNone: 'Given when the case is registered',
    cause: 'Cause of action',
    invited: (name: string) => `${name} (the person the code was issued to)`,
    until: 'When to link',
    untilDay: (day) =>
      `If you want to take part online, by ${day}; later is possible too. Time limits on the papers run as they say.`,
    goOn: 'This is my case; go on',
    notMine: 'It is not; enter another code',
    notFound: 'There is no such code. Check it against the notice; use the latest notice.',
    signInNeeded:
      'Sign in to see the notice. If you have no account, you can register in a few minutes. The code is kept.',
    signInFirst: 'Sign in, then link the case',
    signInFirstLead:
      'A case is shown only to the person named on the notice, so the court must know who you are. The code is kept; you come back here.',
  },
  cases: {
    title: 'My cases',
    link: 'Link a case with its code',
    lead: 'All cases in which you are a party, an agent or a participant.',
    count: (n) => many(n, 'case', 'cases'),
    signIn: 'Sign in to see your cases',
    signInLead:
      'Your cases, what you need to do and the drafts you saved are here once you have signed in. You will come back to this page.',
    none: 'You have no cases now',
    noneLead:
      'If you have received a notice from the court, link the case with the code on it. To go to court, file a case.',
    file: 'File a case',
    noNumber: 'No case number yet',
    open: (n) => `${many(n, 'thing', 'things')} to do`,
    nothingOpen: 'Nothing for you to do now',
    role: (role) => `Your role: ${role}`,
    updated: (when) => `Updated ${when}`,
    elsewhere: 'Outside your cases',
    asked: 'Requests from others',
  },
  refusal: {
    title: 'Not possible now',
    answerOne: 'Not yet. One thing is missing.',
    answerMany: (n) => `Not yet. ${String(n)} things are missing; all of them are listed below.`,
    technical: 'The system cannot do this right now. It is not your fault.',
    kept: 'What you wrote is kept; nothing is lost. When the conditions are met, submit it as it is.',
    keptNot: 'When the conditions are met, you can do it here.',
    doneAlready: 'It has been done already.',
    moved: 'Not done yet. See what is new in the case first.',
    notNow: 'This is not the time for it.',
    anothers: 'This is not for you to do.',
    goneKept:
      'Nothing was handed in twice. What you wrote just now is still in the draft; if you do not need it, delete it under “Not handed in yet”.',
    see: 'See it',
    handedIn: 'See the receipt of what was handed in',
    handedInLead: 'What you wrote here is kept; you can come back to it.',
    seeDone: (seq) => `See entry ${String(seq)} of the docket`,
    asked: (title) => `“${title}”: can I do this now?`,
    why: 'What the law says',
    whyOther: 'Why',
    number: 'Reference, for the hotline, the counter or the administrator:',
    ways: 'What you can do',
    waysNote: 'One of them is enough',
    offline: 'Without the internet, and whom to ask',
    wrong: 'If you think this is wrong',
    wrongLead:
      'This is the system’s answer, based on the docket and the rules in force. It is not a decision of a judge. At the counter or by letter you can ask a judge to look at it; give the reference below.',
    wrongStaff:
      'This is the system’s answer, based on the docket and the rules in force. If you think a rule is wrong, give the administrator the reference below.',
    byOrder: (entry) => `Ground: a decision in this case (${entry})`,
    policy: (text) => `This court’s rule: ${text}`,
    byTechnical: 'A technical reason, not a legal one',
    byMisfit:
      'A matter of what was entered or done, not of the law; once it is put right, it can be done',
    do: 'Do it',
    change: 'Change it',
    retry: 'Try again',
    other: (who) => `Done by: ${who}`,
    lookAgain: 'See what is new, and go on',
    lookAgainLead:
      'Back to the question, with what is new in the case above it; what you filled in is there, and nothing is submitted before you do.',
    signIn: 'Sign in to the account you have',
    signInLead:
      'If it is your own account, sign in. Whoever forgot the password signs in with a code and sets a new one.',
    fieldLead: 'Go back to this question, correct it and submit again.',
    commandLead: 'Once this step is done, you can continue.',
    retryLead: 'Submit again in a little while. The same act counts only once.',
    window: 'At the counter',
    post: 'By post',
    postLead: (name) =>
      `Write down the case number and what you want to do, and post it to ${name}. The date of the postmark counts.`,
    call: 'By telephone',
    fine: 'This can be done now',
    fineLead: 'What was missing is no longer missing.',
    back: 'Back to the case',
  },
  logAlarm: {
    title: 'The court’s log does not match',
    why: {
      'other-history':
        'The log is not the one that this device saw before: something that had been entered was changed or removed.',
      shorter:
        'The log is shorter than when this device last saw it: what was entered since is gone. An old backup may have been restored.',
      'other-log':
        'The log at this address has a different key: it is not the one that this device saw before.',
      'bad-signature': 'The log’s signature is not valid: it was not made with the court’s key.',
      withheld:
        'The log does not give the part that would show that it has only grown: whether what was entered before is still there cannot be confirmed.',
    },
    meansTitle: 'What this means',
    means:
      'Everything the court enters goes into a log that only grows, and every device that has seen it is a witness. If it does not match, somebody has changed the record, or this is not the court’s site, or the court’s system has failed. What you handed in and your rights are not affected.',
    doTitle: 'What to do',
    do: [
      'Save the evidence: it holds both signatures, and can be given to the court, the procuratorate, a lawyer or a notary.',
      'Telephone the court on a number you know from elsewhere, not from this page.',
      'Anything urgent can be done at the litigation service centre.',
    ],
    save: 'Save the evidence',
    goOn: 'I have read this, go on',
    unseen: {
      title: 'The court’s public log could not be checked for some time',
      said: (since, tries) =>
        `Since ${since} this device has tried ${String(tries)} times and did not get what it takes.`,
      means:
        'This does not show that anything was changed: it only could not be checked. What you handed in and your rights are not affected, and you can go on. You may tell the court by telephone.',
      dismiss: 'I have read this',
    },
  },
  pages: {
    title: 'Pages',
    page: (from, upTo, total) => `${String(from)}–${String(upTo)} of ${String(total)}`,
    earlier: 'Previous page',
    later: 'Next page',
  },
};
