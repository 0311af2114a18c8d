import type { Instant } from '@xiezhi/kernel';
import type { FileStore } from '@xiezhi/docket';
import { createTransport } from 'nodemailer';
import type { Pool } from 'pg';
import type { MessageMarks } from './message-marks.ts';
import type { MailNames } from './mail-names.ts';
import type { MailReport } from './mail-report.ts';
import { noteSent, wasSent } from './sent-messages.ts';

/** A file that goes along, as it lies in the store. */
export interface Attached {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
}

export interface EmailMessage {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly files?: readonly Attached[];
  /** A report is asked for of what becomes of it (RFC 3461): ports/mail-reports.ts reads it. */
  readonly reported?: boolean;
}

export interface Email {
  readonly standIn: boolean;
  /**
   * @throws Undeliverable when the mail server will never take it for that address; any other error when it did not take it
   * now: nothing is noted, and it is to be sent again.
   */
  send(message: EmailMessage, now: Instant): Promise<void>;
  close(): void;
}

/** A server has said for good that it does not take this mail: to send it again changes nothing. */
export class Undeliverable extends Error {
  readonly proof: { readonly refused: string; readonly server: string };

  constructor(refused: string, server: string) {
    super(refused);
    this.proof = { refused, server };
  }
}

const patience = 15_000;
/**
 * So long a server may say nothing: it looks through what is attached after the last byte, before it says that it has it.
 * Who hangs up on it meanwhile does not know whether the mail goes.
 */
const silence = 600_000;

type Variables = Readonly<Record<string, string | undefined>>;
type Store = Pick<FileStore, 'find' | 'isWhole' | 'pathOf' | 'place'>;

/** From whom mail comes, and the host that takes it; null while the outbox stands in for one. */
export const mailSettings = (
  env: Variables,
): { readonly from: string; readonly server: string | null } => ({
  from: env['MAIL_FROM'] ?? 'court@localhost.invalid',
  server: (env['SMTP_URL'] ?? '') === '' ? null : new URL(env['SMTP_URL'] ?? '').host,
});

/**
 * E-mail over SMTP when there is a server, otherwise into the readable outbox. A crash, or a line that breaks, between the server's yes and our
 * note sends it twice under one Message-ID, by which the receiving side knows it for one.
 */
export function emailPort(
  pool: Pool,
  env: Variables,
  {
    files: store,
    names,
    marks,
  }: {
    readonly files: Store;
    readonly names: MailNames;
    readonly marks: Pick<MessageMarks, 'underMail' | 'foundBy'>;
  },
): Email {
  const url = env['SMTP_URL'] ?? '';
  const { from, server } = mailSettings(env);
  const domain = from.slice(from.lastIndexOf('@') + 1).replace(/[^\w.-]/g, '');
  const transport =
    url === ''
      ? null
      : createTransport({
          url,
          connectionTimeout: patience,
          greetingTimeout: patience,
          socketTimeout: silence,
        });
  const deliver = async (
    { id, to, subject, text: said, files = [], reported = false }: EmailMessage,
    now: Instant,
  ): Promise<void> => {
    if (await wasSent(pool, id)) return;
    const text = marks.underMail(id, said);
    const found = marks.foundBy(id, to);
    const note = { id, channel: 'email' as const, address: to, subject, text, found };
    if (transport === null) return noteSent(pool, note, { standIn: true }, now);
    if (reported && (await wasReported(pool, id))) return noteSent(pool, note, heard, now);
    const name = names.of(id);
    const messageId = `<${name}@${domain}>`;
    const answer = (await atHand(store, files, async () =>
      transport
        .sendMail({
          from,
          to,
          subject,
          text,
          messageId,
          attachments: await Promise.all(files.map((file) => enclosed(store, file))),
          ...(reported ? { dsn: reports(name, to) } : {}),
        })
        .catch((fault: unknown) => {
          throw forGood(fault, server ?? '');
        }),
    )) as { readonly response?: unknown };
    const proof = {
      messageId,
      response: typeof answer.response === 'string' ? answer.response.slice(0, 300) : '',
      server,
      ...(files.length === 0 ? {} : { attached: files.map(({ sha256 }) => sha256) }),
    };
    await noteSent(pool, note, proof, now);
  };
  return {
    standIn: transport === null,
    send: oneAtATime(deliver),
    close: () => transport?.close(),
  };
}

/** A mail that is asked for again while it is on its way to the server goes once: whoever asks again waits for the first. */
function oneAtATime(deliver: Email['send']): Email['send'] {
  const underWay = new Map<string, Promise<void>>();
  return (message, now) => {
    const first = underWay.get(message.id);
    if (first !== undefined) return first;
    const sending = deliver(message, now).finally(() => underWay.delete(message.id));
    underWay.set(message.id, sending);
    return sending;
  };
}

/** Noted of a mail of which the server was not heard to take it, and which arrived: when it left nobody knows. */
export const heard = { heard: true };

/**
 * Has a report come of a mail whose sending we saw no end of? Then it left, and goes no second time.
 * @throws Undeliverable when the report says that it came back.
 */
async function wasReported(pool: Pool, id: string): Promise<boolean> {
  const { rows } = await pool.query<{ message: Omit<MailReport, 'names'> }>(
    "select message from outbox where id = any($1) and port = 'mail-report' order by id limit 1",
    [[`${id}.delivered`, `${id}.failed`]],
  );
  const [row] = rows;
  if (row?.message.action === 'failed')
    throw new Undeliverable(row.message.diagnostic, row.message.reporter);
  return row !== undefined;
}

/** Their bytes stay on this machine until the mail has left. */
async function atHand<Done>(
  store: Store,
  files: readonly Attached[],
  work: () => Promise<Done>,
): Promise<Done> {
  const pinned = files.map(({ sha256 }) => store.place.pin(sha256));
  try {
    return await work();
  } finally {
    for (const letGo of pinned) letGo();
  }
}

/** @throws when the bytes are not those that were ordered: no other paper goes out in their place. */
async function enclosed(store: Store, { sha256, name, mediaType }: Attached) {
  const stored = await store.find(sha256);
  if (stored === null || !(await store.isWhole(stored)))
    throw new Error(`${sha256}, which goes along with the mail, is not here whole`);
  return {
    filename: name,
    path: store.pathOf(sha256),
    contentType: mediaType,
    // Byte for byte, whatever the kind: a text would else have its lines broken anew.
    contentTransferEncoding: 'base64' as const,
  };
}

const reports = (id: string, to: string) => ({
  id,
  recipient: to,
  return: 'headers' as const,
  notify: ['success' as const, 'failure' as const, 'delay' as const],
});

/**
 * What the server said to the address or to the mail itself, and for good. A server that refuses us or our password refuses
 * everybody's mail until somebody mends that, and says nothing of the address.
 */
function forGood(fault: unknown, server: string): unknown {
  const { responseCode, command, response, message } = fault as {
    readonly responseCode?: number;
    readonly command?: string;
    readonly response?: string;
    readonly message?: string;
  };
  const permanent = responseCode !== undefined && responseCode >= 500 && responseCode < 600;
  return permanent && (command === 'RCPT TO' || command === 'DATA')
    ? new Undeliverable((response ?? message ?? '').slice(0, 300), server)
    : fault;
}
