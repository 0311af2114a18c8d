import { expect, test } from 'vitest';
import { proofWords } from './proof-words.ts';

const taken = JSON.stringify({
  messageId: '<a@court>',
  response: '250 OK queued',
  server: 'mail:25',
});

test.each([
  ['zh-CN', taken, '邮件服务器 mail:25 已接收：250 OK queued'],
  ['en', taken, 'taken by the mail server mail:25: 250 OK queued'],
  ['zh-CN', '{"standIn":true}', '演示邮箱已收下，没有真的发出邮件'],
  ['en', '{"standIn":true}', 'taken by the demonstration’s mailbox; no mail was sent'],
  ['en', '专用账号', 'dedicated account'],
  ['en', '送达回证一份', '送达回证一份'],
  [
    'zh-CN',
    JSON.stringify({ server: 'mail:25', response: '250 OK', attached: 2 }),
    '邮件服务器 mail:25 已接收，附文书 2 份：250 OK',
  ],
  [
    'en',
    JSON.stringify({ server: 'mail:25', refused: '550 no such user' }),
    'refused by the mail server mail:25: 550 no such user',
  ],
  [
    'zh-CN',
    JSON.stringify({ action: 'failed', reporter: 'mx.example', diagnostic: '552 mailbox full' }),
    '邮件服务器 mx.example 报告：没有投递成功：552 mailbox full',
  ],
  [
    'en',
    JSON.stringify({ action: 'delivered', reporter: 'mx.example' }),
    'the mail server mx.example reports delivery to the mailbox',
  ],
  ['zh-CN', '{"messageId":"<a@co', '邮件服务器 已接收'],
] as const)('in %s, %s is read as %s', (lang, proof, words) => {
  expect(proofWords(lang, proof)).toBe(words);
});
