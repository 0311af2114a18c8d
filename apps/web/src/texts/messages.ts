const zh = {
  title: '核对短信和邮件',
  lead: '收到一条短信或者邮件，说是法院发的，拿不准真假，在这里核对。法院发的，最后都有八位核对号。',
  mark: '核对号',
  markHint: '在短信最后，像 7K4M-92QH',
  address: '收到它的手机号或者邮箱',
  look: '核对',
  mendMark: '请填八位核对号。没有核对号的，不是从这里发出的。',
  mendAddress: '请填收到它的手机号或者邮箱。',
  found: '是法院发的',
  compare:
    '请和您收到的逐字对一遍。字不一样，就是有人借用了核对号，不要信。验证码在这里用圆点代替。',
  court: '法院',
  sentOn: '发出',
  channel: { sms: '短信', email: '邮件' },
  way: '方式',
  subject: '标题',
  text: '原文',
  standIn: '这个法院没有接通短信网关，这一条只放在发件箱里，没有真的发出。',
  safeTitle: '怎样防骗',
  safe: [
    '法院的短信和邮件里没有链接，也不会让您转账、下载软件或者说出验证码。',
    '在账号里可以设一个只有您知道的暗语，法院发给您的短信和邮件都会写上。',
    '对不上的，打热线或者到诉讼服务中心问；不要回拨短信里的电话。',
  ],
} as const;

const en: { readonly [Name in keyof typeof zh]: Said<(typeof zh)[Name]> } = {
  title: 'Check a message',
  lead: 'A message or mail says that it is from the court, and you are not sure: check it here. What the court sends ends with a check number of eight characters.',
  mark: 'Check number',
  markHint: 'At its end, such as 7K4M-92QH',
  address: 'The telephone or mail address it came to',
  look: 'Check',
  mendMark: 'Give the eight characters. What has none was not sent from here.',
  mendAddress: 'Give the telephone or mail address it came to.',
  found: 'The court sent it',
  compare:
    'Compare it word by word with what you got. If the words differ, somebody has borrowed the number: do not believe it. A code is replaced by dots here.',
  court: 'Court',
  sentOn: 'Sent',
  channel: { sms: 'Text message', email: 'Mail' },
  way: 'Way',
  subject: 'Subject',
  text: 'As it was sent',
  standIn: 'This court has no gateway: this one lies in an outbox and did not leave.',
  safeTitle: 'How to avoid fraud',
  safe: [
    'Messages and mails of the court hold no link, and never ask you to transfer money, install software or tell a code.',
    'In your account you can choose words that only you know; the court writes them into every message and mail to you.',
    'What does not fit: ask the hotline or the counter, and do not call back a number in the message.',
  ],
};

type Said<Text> = Text extends string
  ? string
  : Text extends readonly string[]
    ? readonly string[]
    : { readonly [Name in keyof Text]: string };

export const messagesTexts = { 'zh-CN': zh, en } as const;
