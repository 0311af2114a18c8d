/* What the court's people read when somebody stands at the counter, or calls, about an account. */

const zh = {
  title: '窗口：账号',
  lead: '本人到窗口或者打电话的，照证件号码找账号：核对证件、换手机号、停用、恢复。只能一个一个找，谁找过有记录。',
  number: '身份证号或者手机号',
  numberHint: '身份证号 18 位，照证件录；打电话来的，请对方念号码',
  numberShape: '身份证号是 18 位，最后一位可能是 X；手机号是 11 位',
  action: '找账号',
  none: '没有找到',
  state: '账号',
  open: '正常使用',
  frozen: '停用着',
};

const en: typeof zh = {
  title: 'Counter: accounts',
  lead: 'When somebody comes to the counter or calls, find their account by the number on their card: check the document, change the mobile number, suspend or restore. One at a time, and it is kept who looked.',
  number: 'Number on the card, or mobile number',
  numberHint: '18 characters, from the document; a caller reads out either number',
  numberShape:
    'A card’s number has 18 characters, of which the last may be X; a mobile number has 11 digits',
  action: 'Find the account',
  none: 'Nothing found',
  state: 'Account',
  open: 'In use',
  frozen: 'Suspended',
};

export const counterTexts: Readonly<Record<'zh-CN' | 'en', typeof zh>> = { 'zh-CN': zh, en };
