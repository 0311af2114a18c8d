const zh = {
  title: '核对短信和邮件',
  lead: '收到一条短信或者邮件，说是法院发的，拿不准真假，在这里核对。最后有八位核对号的，填上就能查到；以前发的没有核对号，请打 12368 问。',
  mark: '核对号',
  markHint: '在短信最后，像 7K4M-92QH',
  address: '收到它的手机号或者邮箱',
  look: '核对',
  mendMark: '请填八位核对号。没有核对号的，这里查不了，请打 12368 问。',
  mendAddress: '请填收到它的手机号或者邮箱。',
  found: '是法院发的',
  compare:
    '请和您收到的逐字对一遍。字不一样的，可能有人借用了核对号，先不要照着办，打 12368 问。验证码和暗语在这里用圆点代替。',
  atRequest:
    '这一条是案件里的人请法院发给您的代交通知。法院没有核实您和他是什么关系；您没有义务替他交，不认识这件案子的，不要交。',
  court: '法院',
  sentOn: '发出',
  channel: { sms: '短信', email: '邮件' },
  way: '方式',
  subject: '标题',
  text: '原文',
  standIn: '这个法院没有接通短信网关，这一条只放在发件箱里，没有真的发出。',
  safeTitle: '怎样防骗',
  safe: [
    '法院不会让您向个人账户转账、下载软件或者说出验证码。代交诉讼费的短信里会写法院网站的地址，请自己在浏览器里输入，不要从别人转来的链接打开。',
    '在账号里可以设一个只有您知道的暗语，法院发到您账号手机号的短信有一部分会写上。没有写的也可能是法院发的。',
    '对不上的，打 12368 或者到诉讼服务中心问；不要回拨短信里的电话。',
  ],
} as const;

const en: { readonly [Name in keyof typeof zh]: Said<(typeof zh)[Name]> } = {
  title: 'Check a message',
  lead: 'A message or mail says that it is from the court, and you are not sure: check it here. What ends with a check number of eight characters is found by it; earlier ones have none: ask 12368.',
  mark: 'Check number',
  markHint: 'At its end, such as 7K4M-92QH',
  address: 'The telephone or mail address it came to',
  look: 'Check',
  mendMark: 'Give the eight characters. What has none cannot be looked up here: ask 12368.',
  mendAddress: 'Give the telephone or mail address it came to.',
  found: 'The court sent it',
  compare:
    'Compare it word by word with what you got. If the words differ, somebody may have borrowed the number: do nothing it says before you have asked 12368. A code, and your words against fraud, are replaced by dots here.',
  atRequest:
    'Somebody of the case asked the court to send you this, so that you pay for them. The court has not looked into how you know each other; you need not pay, and do not if you do not know the case.',
  court: 'Court',
  sentOn: 'Sent',
  channel: { sms: 'Text message', email: 'Mail' },
  way: 'Way',
  subject: 'Subject',
  text: 'As it was sent',
  standIn: 'This court has no gateway: this one lies in an outbox and did not leave.',
  safeTitle: 'How to avoid fraud',
  safe: [
    'The court never asks you to transfer money to a person, install software or tell a code. A message about paying for somebody names the court’s site: type it yourself, and open no link that somebody passed on.',
    'In your account you can choose words that only you know; the court writes them into some of the text messages to your own number. One without them may be the court’s as well.',
    'What does not fit: ask 12368 or the counter, and do not call back a number in the message.',
  ],
};

type Said<Text> = Text extends string
  ? string
  : Text extends readonly string[]
    ? readonly string[]
    : { readonly [Name in keyof Text]: string };

export const messagesTexts = { 'zh-CN': zh, en } as const;
