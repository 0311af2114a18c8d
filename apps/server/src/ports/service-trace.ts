import { createHash } from 'node:crypto';
import type { CommandId, Instant, Json, StreamId } from '@xiezhi/kernel';
import type { OutboxMessage } from '@xiezhi/docket';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { service } from '@xiezhi/record';
import type { Environment } from '../http/environment.ts';
import type { Email, EmailMessage } from './email.ts';
import { heard, Undeliverable } from './email.ts';
import { MessageMarks } from './message-marks.ts';
import { noteSent } from './sent-messages.ts';

type Parts = Pick<Environment, 'pool' | 'docket' | 'clock' | 'accessCodes' | 'vault'>;
type Event = 'sent' | 'arrived' | 'failed';

/**
 * Sends what a service by e-mail orders, its papers in it, and enters what the mail server said: that it took it, which is
 * sent and not yet arrived (OLR-31), or that it never will, which is the clerk's task.
 */
export async function sendService(
  parts: Parts,
  one: OutboxMessage,
  message: EmailMessage,
  email: Email,
): Promise<void> {
  const code = codeIn(parts, one);
  const text = code === null ? message.text : `${message.text}\n${readAgain(code)}`;
  if (await isThere(parts, one)) {
    // Tried again for a line that broke: it is there, and goes no second time.
    const { id, to: address, subject } = message;
    // As it left, with its number: whoever compares it reads the same.
    const marks = new MessageMarks(parts.vault);
    const left = { text: marks.underMail(id, text), found: marks.foundBy(id, address) };
    const note = { id, channel: 'email' as const, address, subject, ...left };
    await noteSent(parts.pool, note, heard, parts.clock.now());
  }
  try {
    await email.send({ ...message, text, reported: true }, parts.clock.now());
  } catch (fault) {
    if (!(fault instanceof Undeliverable)) throw fault;
    await enterTrace(parts, one, { event: 'failed', proof: fault.proof, at: parts.clock.now() });
    return;
  }
  await traceEmail(parts, one);
}

/** The docket knows that it arrived, from a report or from the clerk. */
async function isThere({ docket }: Parts, { stream, message }: OutboxMessage): Promise<boolean> {
  const { state } = await docket.cache.load(stream as StreamId);
  const id = message['service'];
  return typeof id === 'string'
    ? (service((state as CaseState).service, id)?.traces.some(
        ({ channel, event }) => channel === 'email' && event === 'arrived',
      ) ?? false)
    : false;
}

/** The code by which whoever has no account reads it again; made here, where it leaves. */
function codeIn({ accessCodes }: Parts, { stream, message }: OutboxMessage): string | null {
  const { codeOf, which } = message;
  return typeof codeOf === 'string'
    ? accessCodes.code(stream as StreamId, codeOf, Number(which ?? 1))
    : null;
}

const readAgain = (code: string): string =>
  `以后要再看这些文书，不用账号：打开法院的在线诉讼平台，在页面最下面选“凭通知看文书”，填查阅码 ${code} 和您证件号码或者手机号码的后四位。查阅码只在那里填，不要告诉别人。`;

/** What is noted of a mail that left. */
interface Left {
  readonly heard?: boolean;
  readonly standIn?: boolean;
  readonly server?: string;
  readonly response?: string;
  readonly attached?: readonly string[];
}

/**
 * Enters that a mail server took the mail. All parties read that, and which papers they were is for the addressee's side: so
 * the papers that went along are told by one hash over theirs, in the order of the service. What the mail was called is for
 * the court alone, since a report that calls it so is believed.
 */
async function traceEmail(parts: Parts, one: OutboxMessage): Promise<void> {
  const { rows } = await parts.pool.query<{ proof: Left; sentAt: Instant }>(
    'select proof, sent_at as "sentAt" from sent_message where id = $1',
    [one.id],
  );
  const [row] = rows;
  if (!row) throw new Error(`mail ${one.id} was not sent`);
  // That it arrived is entered by whoever heard it; no server was heard to take it.
  if (row.proof.heard === true) return;
  const { standIn, server, response, attached = [] } = row.proof;
  const proof = {
    ...(standIn === undefined ? {} : { standIn }),
    ...(server === undefined ? {} : { server }),
    ...(response === undefined ? {} : { response }),
    ...(attached.length === 0 ? {} : { attached: attached.length, papers: hashOf(attached) }),
  };
  // When it left, which in a court of two zones is before this zone heard of it.
  await enterTrace(parts, one, { event: 'sent', proof, at: row.sentAt });
}

/** SHA-256 over the hashes of the papers, one a line. */
export const hashOf = (papers: readonly string[]): string =>
  createHash('sha256').update(papers.join('\n')).digest('hex');

/**
 * Servers name addresses in what they say, the one it went to and those it was passed on to, and addresses are nobody
 * else's: all parties read the trace, so whatever looks like one is struck out of each word of it.
 */
const withoutAddresses = (proof: Json): string =>
  JSON.stringify(proof, (_name, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/(?:"[^"]*"|[^\s<>@"]+)@[^\s<>@"]+/g, '…') : value,
  );

/** Once, however often the message was sent or the report came. @throws when the docket does not take it. */
export async function enterTrace(
  { docket }: Pick<Environment, 'docket'>,
  one: OutboxMessage,
  trace: { readonly event: Event; readonly proof: Json; readonly at: Instant },
): Promise<void> {
  const offer = one.message['service'];
  const outcome = await docket.execute(
    {
      name: 'service.record-trace',
      commandId: `${trace.event}-${one.id}` as CommandId,
      stream: one.stream as StreamId,
      offer: typeof offer === 'string' ? offer : '',
      input: {
        channel: 'email',
        event: trace.event,
        proof: withoutAddresses(trace.proof),
      },
    },
    systemActor('mail'),
    trace.at,
  );
  // The same event told in other words is known already, and what was said first stands.
  const before =
    outcome.outcome === 'refused' &&
    outcome.refusals.every(({ code }) => code === 'docket/command-id-reused');
  if (outcome.outcome !== 'accepted' && !before)
    throw new Error(`service.record-trace: ${JSON.stringify(outcome)}`);
}
