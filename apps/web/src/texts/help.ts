/* Somebody near writes a form down; its owner goes over it and hands it in. */

const zh = {
  ask: '请家里人、志愿者代写',
  askLead:
    '给他一个代写码，他用自己的账号打开，只看得到、写得了这一张表；表里有您的身份证号、电话、住址的，他也看得到。写好以后存在您这里，您从头核对、自己提交；没有您提交，什么也不算。',
  askDays: '几天内有效',
  askDay: (n: number): string => `${String(n)} 天`,
  askNow: '要一个代写码',
  askAgain: '换一个代写码',
  code: '代写码',
  codeLead: (day: string): string =>
    `把它念给帮您的人。他登录后，打开“我在替谁写”，填这个码。只能用一次，到${day}为止。`,
  waiting: (day: string): string => `已经给过一个代写码，还没有人用，到${day}为止。`,
  helps: (name: string, day: string): string => `${name}在替您写，到${day}为止。`,
  end: '收回，不再请人写',
  ended: '停了。这张表不再对别人打开；写好的还在，由您决定。',
  failed: '没有办成，再试一次。',
  helping: '我在替谁写',
  helpingShort: '用代写码打开别人请您写的表，替他写好，由他本人核对、提交。',
  helpingOpen: '去代写',
  helpingLead:
    '您用自己的账号写，法院的记录里会写明是您代写的。您只看得到请您写的那一张表，提交不了；他随时可以收回。不要替人拿主意，他怎么说您怎么写。',
  enter: '填代写码',
  enterHint: '十二位，像 7K4M-92QH-XT3F',
  enterMend: '代写码是十二位字母和数字，请再对一遍。',
  open: '打开',
  mine: '请我写的',
  none: '现在没有人请您写。',
  forWhom: (name: string, day: string): string => `替${name}写，到${day}为止`,
  goOn: '接着写',
  stepBack: '不写了',
  banner: (name: string): string => `您在替${name}写这张表`,
  notHandedIn: (name: string): string =>
    `写下的存在${name}那里，由${name}核对、提交；您这里提交不了。`,
  unsaved: '还没有存到本人那里。您写的还在这一页；看看网络，再按一次。',
  gone: '请您写的人收回了，或者已经提交了。这里没有存的，不再存。',
  theirs: (name: string, when: string): string => `一份存在${name}那里，${when} 存的。`,
  wroteThere: (name: string): string => `这一份里有${name}写的。`,
  handOver: '写好了，请本人核对',
  handedTitle: (name: string): string => `存好了，等${name}本人核对`,
  handedLead: (name: string): string =>
    `还没有提交。请${name}用自己的账号登录，在“还没有交的”里打开这张表，从头看一遍，没有问题就提交。要改的，他自己能改，您也能接着改。`,
  beside: (name: string): string => `${name}就在旁边`,
  besideLead:
    '请他在这里用自己的手机收验证码登录、核对、提交。您的账号会先退出；交完请他也点“退出”。',
  besideGo: '退出我的账号，请他登录',
  readTitle: (name: string): string => `这是${name}替您写的，请从头看一遍`,
  readLead:
    '看不清可以听。不对的地方点“改”。确认是您的意思，再提交；提交以后就是您办的。借别人的设备办的，交完记得点“退出”。',
  sure: '我从头看过（听过），写的是我的意思',
};

export type HelpTexts = typeof zh;

const en: HelpTexts = {
  ask: 'Have somebody near write it for you',
  askLead:
    'Give them a code. They open it from their own account, and see and write this one form only, with your identity number, telephone and address where the form has them. What they write is saved with you; you go over all of it and hand it in yourself. Without you nothing is done.',
  askDays: 'Good for how many days',
  askDay: (n) => (n === 1 ? '1 day' : `${String(n)} days`),
  askNow: 'Get a code',
  askAgain: 'Get another code',
  code: 'Code',
  codeLead: (day) =>
    `Read it out to whoever helps you. They sign in, open “Whom I write for”, and enter it. It is good once, until ${day}.`,
  waiting: (day) => `A code was given and nobody has used it yet; until ${day}.`,
  helps: (name, day) => `${name} is writing for you, until ${day}.`,
  end: 'End this help',
  ended:
    'Ended. They cannot open this form any more; what was written is still there for you to decide.',
  failed: 'That did not work. Try once more.',
  helping: 'Whom I write for',
  helpingShort:
    'Open a form by the code somebody gave you, write it down for them, and leave it to them to go over and hand in.',
  helpingOpen: 'Write for somebody',
  helpingLead:
    'You write from your own account, and the court’s record says that it was you. You see the one form you were asked to write and cannot hand it in; they can end it at any time. Decide nothing for them: write what they say.',
  enter: 'Enter the code',
  enterHint: 'Twelve signs, such as 7K4M-92QH-XT3F',
  enterMend: 'A code has twelve letters and digits. Compare it once more.',
  open: 'Open',
  mine: 'Asked of me',
  none: 'Nobody has asked you now.',
  forWhom: (name, day) => `for ${name}, until ${day}`,
  goOn: 'Go on writing',
  stepBack: 'Stop writing',
  banner: (name) => `You are writing this form for ${name}`,
  notHandedIn: (name) =>
    `What you write is saved with ${name}, who goes over it and hands it in; you cannot.`,
  unsaved:
    'It is not saved with them yet. What you wrote is still on this page; look at the network and press again.',
  gone: 'Whoever asked you has ended this help, or has handed it in. What was not saved here is not saved any more.',
  theirs: (name, when) => `One is saved with ${name}, ${when}.`,
  wroteThere: (name) => ` ${name} wrote in that one.`,
  handOver: 'Done: for them to go over',
  handedTitle: (name) => `Saved for ${name} to go over`,
  handedLead: (name) =>
    `It is not handed in. ${name} signs in to their own account, opens it among the forms not handed in, goes over all of it and hands it in. They can change it, and you can go on.`,
  beside: (name) => `${name} is beside you`,
  besideLead:
    'They sign in here by a code sent to their own telephone, go over it and hand it in. Your account is signed out first; they sign out when they are done.',
  besideGo: 'Sign me out and let them sign in',
  readTitle: (name) => `${name} wrote this for you. Please go over all of it`,
  readLead:
    'You can have it read aloud. Press “Change” where something is wrong. Hand it in when it says what you mean: it is your act then. On somebody else’s device, sign out when you are done.',
  sure: 'I have gone over (or heard) all of it, and it says what I mean',
};

export const helpTexts: Readonly<Record<'zh-CN' | 'en', HelpTexts>> = { 'zh-CN': zh, en };
