/* What the account page says of the messages that were sent to its holder. */

const zh = {
  title: '法院发给我的消息',
  lead: '法院发给您的短信和邮件都在这里，按发出时的原文。验证码、查阅码、付款码不在这里显示。短信只是提醒：文书什么时候送达，以案件里的送达记录为准。',
  open: '看法院发给我的消息',
  none: '法院还没有给您发过短信或者邮件',
  noneLead: '以后有的，会列在这里。',
  channel: { sms: '短信', email: '邮件' },
  state: {
    sent: '已经发出',
    waiting: '等待发出',
    failed: '没有发出',
    'stand-in': '演示，没有真的发出',
  },
  failedNote: '这一条没有发出去。请看案件里的内容；手机号或者邮箱变了的，请更改。',
  toCase: '打开案件',
  account: '关于您的账号',
};

export type SentTexts = typeof zh;

const en: SentTexts = {
  title: 'What the court sent to me',
  lead: 'The text messages and e-mails the court sent to you, in the Chinese words in which they left. Codes are not shown here. A message is a reminder only: when a paper was served is what the record of service in the case says.',
  open: 'See what the court sent to me',
  none: 'The court has sent you no text message or e-mail yet',
  noneLead: 'What it sends from now on will be listed here.',
  channel: { sms: 'Text message', email: 'E-mail' },
  state: {
    sent: 'Sent',
    waiting: 'Waiting to be sent',
    failed: 'Could not be sent',
    'stand-in': 'Demonstration, not really sent',
  },
  failedNote:
    'This one could not be sent. Look in the case; if your number or e-mail address has changed, please change it here too.',
  toCase: 'Open the case',
  account: 'About your account',
};

export const sentTexts = { 'zh-CN': zh, en };
