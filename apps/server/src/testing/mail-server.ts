import type { AddressInfo } from 'node:net';
import type { SMTPServerEnvelope } from 'smtp-server';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  /** As it came over the wire. */
  readonly raw: string;
  readonly envelope: SMTPServerEnvelope;
}

/** A mail server that speaks SMTP on a port of this machine, keeps what it takes, and asks what becomes of it (RFC 3461). */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** What it answers instead of taking a mail. */
  refuses: {
    readonly at: 'address' | 'mail';
    readonly code: number;
    readonly said: string;
  } | null = null;
  /** So many milliseconds it looks through a mail before it says that it has it. */
  looksFor = 0;
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    hideDSN: false,
    onRcptTo: (_address, _session, done) => {
      done(this.#no('address'));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const no = this.#no('mail');
        if (no === null)
          this.received.push({
            raw: Buffer.concat(chunks).toString('latin1'),
            envelope: session.envelope,
          });
        setTimeout(done, this.looksFor, no);
      });
    },
  });

  get url(): string {
    return `smtp://127.0.0.1:${String((this.#server.server.address() as AddressInfo).port)}`;
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  close(): Promise<void> {
    return new Promise<void>((resolve) => this.#server.close(resolve));
  }

  #no(at: 'address' | 'mail'): Error | null {
    return this.refuses?.at === at
      ? Object.assign(new Error(this.refuses.said), { responseCode: this.refuses.code })
      : null;
  }
}

/** The files in a mail, by name, as bytes. */
export function attachmentsOf({ raw }: ReceivedMail): ReadonlyMap<string, Buffer> {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? '';
  const found = new Map<string, Buffer>();
  for (const part of raw.split(`--${boundary}`)) {
    const [head = '', body = ''] = part.split(/\r\n\r\n([^]*)/);
    const name = /filename\*?(?:0\*)?=(?:utf-8'')?"?([^";\r\n]+)/i.exec(head)?.[1];
    if (!head.includes('Content-Disposition: attachment') || name === undefined) continue;
    const rest = [...head.matchAll(/filename\*[1-9]\d*\*=([^;\r\n]+)/gi)].map(([, more]) => more);
    found.set(decodeURIComponent([name, ...rest].join('')), Buffer.from(body, 'base64'));
  }
  return found;
}

/** What a mail server sends back about a mail it took, for one address. */
export const reportOn = (
  { raw, envelope }: ReceivedMail,
  action: string,
  also: {
    readonly to?: string;
    /** The address it was passed on to. */
    readonly forwarded?: string;
    readonly at?: string;
    readonly diagnostic?: string;
  } = {},
): string =>
  [
    'From: MAILER-DAEMON@mx.example',
    `Date: ${also.at ?? 'Tue, 24 Nov 2026 09:05:00 +0800'}`,
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="=_report"',
    '',
    '--=_report',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'This is what became of your mail.',
    '--=_report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    ...(envelope.dsn?.envid ? [`Original-Envelope-Id: ${envelope.dsn.envid}`] : []),
    '',
    `Original-Recipient: rfc822; ${also.to ?? envelope.rcptTo[0]?.address}`,
    `Final-Recipient: rfc822; ${also.forwarded ?? also.to ?? envelope.rcptTo[0]?.address}`,
    `Action: ${action}`,
    'Status: 5.2.2',
    ...(also.diagnostic === undefined ? [] : [`Diagnostic-Code: smtp; ${also.diagnostic}`]),
    '',
    '--=_report',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${/^Message-ID: (\S+)/m.exec(raw)?.[1] ?? ''}`,
    '',
    '--=_report--',
    '',
  ].join('\r\n');
