import type { AddressInfo } from 'node:net';
import { FileStore, Vault } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { instant } from '@xiezhi/kernel';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emailPort } from './email.ts';
import { MessageMarks } from './message-marks.ts';
import { MailNames } from './mail-names.ts';
import { smsPort } from './sms.ts';

const { pool } = await freshDatabase();
const now = instant('2026-11-24T01:00:00.000Z');
const vault = new Vault(Buffer.alloc(32, 5));
const names = new MailNames(vault);
const marks = new MessageMarks(vault);
const also = { files: new FileStore(pool, '/nonexistent'), names, marks };
const received: string[] = [];
let refuse = false;

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      if (!refuse) received.push(Buffer.concat(chunks).toString('utf8'));
      done(refuse ? Object.assign(new Error('try later'), { responseCode: 451 }) : null);
    });
  },
});

let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  url = `smtp://127.0.0.1:${String((smtp.server.address() as AddressInfo).port)}`;
});
afterAll(() => new Promise<void>((resolve) => smtp.close(resolve)));
beforeEach(() => {
  received.length = 0;
  refuse = false;
});

const letter = {
  id: '0123456789abcdef',
  to: 'zhao@example.cn',
  subject: '开庭通知',
  text: '您的案件定于 12 月 1 日开庭。',
};
const rowsOf = async (id: string) =>
  (
    await pool.query<{ channel: string; proof: Record<string, unknown> }>(
      'select channel, proof from sent_message where id = $1',
      [id],
    )
  ).rows;

describe('e-mail', () => {
  it('goes to a real mail server under a Message-ID made from the outbox id, once', async () => {
    const email = emailPort(pool, { SMTP_URL: url, MAIL_FROM: 'court@court.example' }, also);
    await email.send(letter, now);
    await email.send(letter, now);
    email.close();
    expect(received).toHaveLength(1);
    expect(received[0]).toContain(`Message-ID: <${names.of(letter.id)}@court.example>`);
    expect(await rowsOf(letter.id)).toMatchObject([
      { channel: 'email', proof: { messageId: `<${names.of(letter.id)}@court.example>` } },
    ]);
  });

  it('that the server does not take is not noted as sent, and is sent again later', async () => {
    const email = emailPort(pool, { SMTP_URL: url }, also);
    const another = { ...letter, id: 'another' };
    refuse = true;
    await expect(email.send(another, now)).rejects.toThrow('451');
    expect(await rowsOf('another')).toEqual([]);
    refuse = false;
    await email.send(another, now);
    email.close();
    expect(received).toHaveLength(1);
  });

  it('without a mail server lies in the readable outbox and says that it was not sent', async () => {
    const email = emailPort(pool, {}, also);
    await email.send({ ...letter, id: 'stand-in' }, now);
    await email.send({ ...letter, id: 'stand-in' }, now);
    expect(email.standIn).toBe(true);
    expect(await rowsOf('stand-in')).toEqual([{ channel: 'email', proof: { standIn: true } }]);
  });
});

describe('text messages', () => {
  it('without a gateway lie in the readable outbox, once', async () => {
    const sms = smsPort(pool, {}, marks);
    await sms.send({ id: 'sms-1', to: '13800000005', text: '您好' }, now);
    await sms.send({ id: 'sms-1', to: '13800000005', text: '您好' }, now);
    expect(await rowsOf('sms-1')).toEqual([{ channel: 'sms', proof: { standIn: true } }]);
  });

  it('a gateway that is away leaves nothing noted', async () => {
    const sms = smsPort(pool, { SMS_URL: 'http://127.0.0.1:9/' }, marks);
    await expect(sms.send({ id: 'sms-2', to: '13800000005', text: '您好' }, now)).rejects.toThrow();
    expect(await rowsOf('sms-2')).toEqual([]);
  });
});
