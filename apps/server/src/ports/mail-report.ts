import type { Instant } from '@xiezhi/kernel';
import { instantFromMillis } from '@xiezhi/kernel';

/** What a mail server says became of a mail, for one address (RFC 3464). */
export const actions = ['delivered', 'failed', 'relayed', 'delayed', 'expanded'] as const;

export interface MailReport {
  /** What the mail is called by: its Message-ID without the domain, or the envelope's own. */
  readonly names: readonly string[];
  /** The address it was sent to, as far as the report names it, and the one it was for in the end. */
  readonly addresses: readonly string[];
  readonly action: (typeof actions)[number];
  readonly status: string;
  readonly diagnostic: string;
  readonly reporter: string;
  /** When it was so, by the reporter's clock. */
  readonly at: Instant | null;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Deeper than any mail server wraps a report. */
const deepest = 5;

/** The reports in a mail, one an address; none where it is no report. Words of strangers: read, never believed further. */
export function reportsIn(mail: string): readonly MailReport[] {
  const whole = partOf(mail.replaceAll('\r\n', '\n'));
  const leaves = leavesOf(whole, deepest);
  const [status] = leaves.filter((one) => /^message\/(global-)?delivery-status/i.test(typeOf(one)));
  if (status === undefined) return [];
  const [about, ...each] = decoded(status)
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map(fieldsOf);
  if (about === undefined) return [];
  const names = [about.get('original-envelope-id') ?? '', ...leaves.flatMap(messageIdIn)].filter(
    (name) => name !== '',
  );
  return each.flatMap((fields): MailReport[] => {
    const said = (fields.get('action') ?? '').toLowerCase();
    const action = actions.find((one) => one === said);
    if (action === undefined) return [];
    return [
      {
        names,
        action,
        addresses: ['original-recipient', 'final-recipient'].flatMap((name) =>
          addressIn(fields.get(name)),
        ),
        status: (fields.get('status') ?? '').slice(0, 20),
        diagnostic: afterType(fields.get('diagnostic-code')).slice(0, 300),
        reporter: afterType(about.get('reporting-mta')).slice(0, 100),
        at: momentIn(fields.get('last-attempt-date') ?? whole.headers.get('date')),
      },
    ];
  });
}

function partOf(text: string): Part {
  const end = text.indexOf('\n\n');
  const [head, body] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 2)];
  return { headers: fieldsOf(head), body };
}

/** `Name: value`, with the lines that go on a value; the first of a name counts. */
function fieldsOf(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replaceAll(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

const typeOf = ({ headers }: Part): string => headers.get('content-type') ?? 'text/plain';

function leavesOf(part: Part, depth: number): readonly Part[] {
  const boundary = /^multipart\/.*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(typeOf(part));
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined || depth === 0) return [part];
  const [, ...inner] = `\n${part.body}`.split(`\n--${mark}`);
  return inner
    .filter((one) => !one.startsWith('--'))
    .flatMap((one) => leavesOf(partOf(one.replace(/^[ \t]*\n/, '')), depth - 1));
}

function decoded({ headers, body }: Part): string {
  switch ((headers.get('content-transfer-encoding') ?? '').toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8').replaceAll('\r\n', '\n');
    case 'quoted-printable':
      return body
        .replaceAll(/=\n/g, '')
        .replaceAll(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        );
    default:
      return body;
  }
}

/** The mail that comes back, or its head: its own name stands there. */
function messageIdIn(part: Part): readonly string[] {
  if (
    !/^(message\/(rfc822|global)|text\/rfc822-headers|message\/global-headers)/i.test(typeOf(part))
  )
    return [];
  const id = partOf(decoded(part)).headers.get('message-id') ?? '';
  const [, local = ''] = /^<([^@<>\s]+)@[^<>\s]+>$/.exec(id) ?? [];
  return [local];
}

/** `rfc822;name@host`: without the kind of address. */
const afterType = (value = ''): string => value.slice(value.indexOf(';') + 1).trim();
const addressIn = (value: string | undefined): readonly string[] => {
  const address = afterType(value).replace(/^<|>$/g, '').toLowerCase();
  return address === '' ? [] : [address];
};

function momentIn(value: string | undefined): Instant | null {
  const millis = Date.parse((value ?? '').replace(/\s*\([^)]*\)\s*$/, ''));
  return Number.isNaN(millis) ? null : instantFromMillis(millis);
}
