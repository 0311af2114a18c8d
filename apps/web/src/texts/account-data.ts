/* What the page says of all that the court holds on its reader. */

const zh = {
  title: '法院有我的哪些记录',
  short: '账号、登录、案件、消息，一页看全，也能下载成一份文件带走。',
  open: '看我的记录',
  lead: '法院关于您本人的记录：账号、登录、案件和消息，没有别人的内容。案件只列案号和名称，材料在各个案件里看、在各个案件里带走；没有提交的草稿不在里面。',
  confirmLead: '这一页有您的证件号码和全部记录。先再核对一次身份，确认看的是您本人。',
  confirm: '核对身份',
  download: '下载（JSON）',
  print: '打印',
  account: '账号',
  name: '姓名',
  former: '曾用名',
  residentId: '身份证号码',
  document: '证件号码',
  mobile: '手机号',
  none: '没有',
  history: '账号办过的事',
  signIns: '登录',
  open_: '正登录着',
  cases: '案件',
  noCases: '没有案件。',
  casesElsewhere: '案件在法院的另一个网络里，请到“我的案件”里看。',
  messages: '法院发给您的消息',
  noMessages: '没有消息。',
  made: (when: string): string => `${when}生成。`,
};

export type DataTexts = typeof zh;

const en: DataTexts = {
  title: 'What the court holds on me',
  short: 'Account, sign-ins, cases and messages on one page, and as a file to take along.',
  open: 'See my records',
  lead: 'What the court holds on you: account, sign-ins, cases and messages, and nothing of others. Of cases number and name; their papers are read, and taken along, in each case. Drafts that were not handed in are not here.',
  confirmLead:
    'This page shows your identity number and all records. Confirm your identity once more, so that it is you who reads it.',
  confirm: 'Confirm identity',
  download: 'Download (JSON)',
  print: 'Print',
  account: 'Account',
  name: 'Name',
  former: 'Former names',
  residentId: 'Identity number',
  document: 'Number of the document',
  mobile: 'Mobile number',
  none: 'None',
  history: 'What was done with the account',
  signIns: 'Sign-ins',
  open_: 'signed in now',
  cases: 'Cases',
  noCases: 'No case.',
  casesElsewhere: 'Cases lie in the court’s other network; see them under “My cases”.',
  messages: 'What the court sent to you',
  noMessages: 'No message.',
  made: (when) => `Made ${when}.`,
};

export const dataTexts: Readonly<Record<'zh-CN' | 'en', DataTexts>> = { 'zh-CN': zh, en };
