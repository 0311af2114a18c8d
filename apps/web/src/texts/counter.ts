/* What the court's people read when somebody stands at the counter, or calls, about an account. */

const zh = {
  title: '窗口：账号',
  lead: '本人到窗口或者打电话的，照证件号码找账号：核对证件、换手机号、停用、恢复。只能一个一个找，谁找过有记录。',
  number: '证件号码或者手机号',
  numberHint: '照证件录；护照写三位国家代码加号码，如 FRA12AB34567。打电话来的，请对方念号码',
  numberShape:
    '身份证号是 18 位，最后一位可能是 X；护照写三位国家代码加号码；通行证照证件写；手机号是 11 位',
  register: '窗口注册',
  registerLead: '只有护照、通行证或者旧永久居留证的人，在网上注册不了：当面看证件，替他注册。',
  action: '找账号',
  none: '没有找到',
  state: '账号',
  open: '正常使用',
  closed: '本人已经关闭',
  frozen: '停用着',
};

const en: typeof zh = {
  title: 'Counter: accounts',
  lead: 'When somebody comes to the counter or calls, find their account by the number on their card: check the document, change the mobile number, suspend or restore. One at a time, and it is kept who looked.',
  number: 'Number on the document, or mobile number',
  numberHint:
    'From the document; of a passport the three letters of its state first, as in FRA12AB34567. A caller reads it out',
  numberShape:
    'The number of an identity card has 18 characters, the last may be X; of a passport write the three letters of its state and the number; a travel permit as printed; a mobile number has 11 digits',
  register: 'Register somebody here',
  registerLead:
    'Whoever has only a passport, a travel permit or an older residence card cannot register online: look at the document and register them.',
  action: 'Find the account',
  none: 'Nothing found',
  state: 'Account',
  open: 'In use',
  closed: 'Closed by its holder',
  frozen: 'Suspended',
};

export const counterTexts: Readonly<Record<'zh-CN' | 'en', typeof zh>> = { 'zh-CN': zh, en };
