import type { Instant } from '@xiezhi/kernel';
import { createTransport } from 'nodemailer';
import type { Pool } from 'pg';
import { noteSent, wasSent } from './sent-messages.ts';

export interface EmailMessage {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Email {
  readonly standIn: boolean;
  /** @throws when the mail server did not take it: nothing is noted, and it is to be sent again. */
  send(message: EmailMessage, now: Instant): Promise<void>;
  close(): void;
}

const patience = 15_000;

type Variables = Readonly<Record<string, string | undefined>>;

/** From whom mail comes, and the host that takes it; null while the outbox stands in for one. */
export const mailSettings = (
  env: Variables,
): { readonly from: string; readonly server: string | null } => ({
  from: env['MAIL_FROM'] ?? 'court@localhost.invalid',
  server: (env['SMTP_URL'] ?? '') === '' ? null : new URL(env['SMTP_URL'] ?? '').host,
});

/**
 * E-mail over SMTP when there is a server, otherwise into the readable outbox. A crash between the server's yes and our
 * note sends it twice under one Message-ID, by which the receiving side knows it for one.
 */
export function emailPort(pool: Pool, env: Variables): Email {
  const url = env['SMTP_URL'] ?? '';
  const { from } = mailSettings(env);
  const domain = from.slice(from.lastIndexOf('@') + 1).replace(/[^\w.-]/g, '');
  const transport =
    url === ''
      ? null
      : createTransport({
          url,
          connectionTimeout: patience,
          greetingTimeout: patience,
          socketTimeout: patience,
        });
  return {
    standIn: transport === null,
    async send({ id, to, subject, text }, now) {
      if (await wasSent(pool, id)) return;
      const note = { id, channel: 'email' as const, address: to, subject, text };
      if (transport === null) return noteSent(pool, note, { standIn: true }, now);
      const messageId = `<${id}@${domain}>`;
      const answer = (await transport.sendMail({ from, to, subject, text, messageId })) as {
        readonly response?: unknown;
      };
      const response = typeof answer.response === 'string' ? answer.response : '';
      await noteSent(pool, note, { messageId, response, server: new URL(url).host }, now);
    },
    close: () => transport?.close(),
  };
}
