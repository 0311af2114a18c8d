import { describe, expect, test } from 'vitest';
import { reportsIn } from './mail-report.ts';

const status = [
  'Reporting-MTA: dns; mx.example',
  'Original-Envelope-Id: a1.b2',
  'Arrival-Date: Tue, 24 Nov 2026 09:00:00 +0800',
  '',
  'Original-Recipient: rfc822;Zhao@Example.cn',
  'Final-Recipient: rfc822; box7@inner.example',
  'Action: failed',
  'Status: 5.2.2',
  'Diagnostic-Code: smtp; 552 5.2.2',
  '  mailbox is full',
  'Last-Attempt-Date: Tue, 24 Nov 2026 09:05:00 +0800 (CST)',
  '',
  'Final-Recipient: rfc822; other@example.cn',
  'Action: relayed',
  'Status: 2.0.0',
].join('\r\n');

const mail = (
  part: string,
  { type = 'message/delivery-status', encoding = '7bit', head = '' } = {},
): string =>
  [
    'From: MAILER-DAEMON@mx.example',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=edge',
    '',
    'for readers of old',
    '--edge',
    'Content-Type: text/plain',
    '',
    'Action: delivered',
    '--edge',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    part,
    '--edge',
    'Content-Type: message/rfc822',
    '',
    head,
    '',
    'the mail itself',
    '--edge--',
    '',
  ].join('\r\n');

describe('a report on a mail', () => {
  test('OLR-31.3.1: says of each address what became of it, when, and in whose words', () => {
    expect(reportsIn(mail(status, { head: 'Message-ID: <a1.b2@court.example>' }))).toEqual([
      {
        names: ['a1.b2', 'a1.b2'],
        addresses: ['zhao@example.cn', 'box7@inner.example'],
        action: 'failed',
        status: '5.2.2',
        diagnostic: '552 5.2.2 mailbox is full',
        reporter: 'mx.example',
        at: '2026-11-24T01:05:00.000Z',
      },
      expect.objectContaining({ action: 'relayed', addresses: ['other@example.cn'] }),
    ]);
  });

  test('is read as well where it was encoded, where the lines end otherwise, and one wrapping deeper', () => {
    const encoded = Buffer.from(status, 'utf8').toString('base64');
    expect(reportsIn(mail(encoded, { encoding: 'base64' }))).toHaveLength(2);
    const quoted = status.replaceAll('mailbox', '=6Dail=\r\nbox');
    const [first] = reportsIn(mail(quoted, { encoding: 'quoted-printable' }));
    expect(first?.diagnostic).toContain('mailbox');
    expect(reportsIn(mail(status).replaceAll('\r\n', '\n'))).toHaveLength(2);
    const wrapped = `Content-Type: multipart/mixed; boundary="out"\n\n--out\n${mail(status)}\n--out--\n`;
    expect(reportsIn(wrapped)).toHaveLength(2);
  });

  test.each([
    ['a letter of somebody', 'Subject: hello\n\nAction: delivered\n'],
    ['nothing', ''],
    ['a report without addresses', mail('Reporting-MTA: dns; mx.example\n')],
    ['a word nobody knows', mail(status.replaceAll(/Action: \w+/g, 'Action: vanished'))],
    ['a multipart without an end', 'Content-Type: multipart/report; boundary=x\n\n--x\n--x\n--x'],
  ])('is nothing where it is none: %s', (_what, text) => {
    expect(reportsIn(text)).toEqual([]);
  });
});
