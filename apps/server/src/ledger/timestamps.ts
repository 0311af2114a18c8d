import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { keepTimestamp, lastCheckpoint, lastStampedBy } from '@xiezhi/docket';
import type { Instant } from '@xiezhi/kernel';
import {
  NoteError,
  readCertificates,
  readNote,
  timestampRequest,
  verifyTimestamp,
} from '@xiezhi/ledger';
import type { Pool } from 'pg';
import { z } from 'zod';

const patience = 10_000;
/** A token with its certificates is a few kilobytes. */
const mostBytes = 256 * 1024;

/** An authority answered with what is no token of what it was asked: somebody must look. */
export class StampFault extends Error {
  override readonly name = 'StampFault';
}

/** The port: whoever says, by a clock of their own, that they were shown these bytes by then. */
export interface TimeAuthority {
  /** As it is called here, and in copies of cases. */
  readonly name: string;
  /** Seconds from one stamp to the next, while there is something new. */
  readonly every: number;
  /** Certificates in PEM to which those in its tokens must lead. */
  readonly ca: string;
  /**
   * Answers a request of RFC 3161, DER both ways. Asking twice costs a second token and nothing else.
   * @throws when it cannot be reached or answers otherwise: it is asked again later.
   */
  readonly answer: (request: Uint8Array) => Promise<Uint8Array>;
}

/** RFC 3161, 3.4: the time stamp protocol over HTTP. */
export const answerOverHttp =
  (url: string): TimeAuthority['answer'] =>
  async (request) => {
    const response = await fetch(url, {
      method: 'POST',
      body: Uint8Array.from(request),
      headers: { 'content-type': 'application/timestamp-query' },
      signal: AbortSignal.timeout(patience),
    });
    if (response.status !== 200) throw new Error(`${url} answered ${String(response.status)}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > mostBytes) throw new Error(`${url} answered more than a token is`);
    return bytes;
  };

const listed = z.array(
  z.strictObject({
    name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
    url: z.url({ protocol: /^https?$/ }),
    /** A file of PEM, beside the list. */
    ca: z.string(),
    every: z.int().min(1).max(86_400).default(60),
  }),
);

/**
 * The authorities in `timestamps.json` of the data folder; none where there is no such file.
 * @throws Error that says what is wrong with it: a court that means to be stamped does not run without.
 */
export async function authoritiesIn(dataFolder: string): Promise<readonly TimeAuthority[]> {
  const path = join(dataFolder, 'timestamps.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return [];
  try {
    return await Promise.all(
      listed.parse(JSON.parse(text)).map(async ({ name, url, ca: file, every }) => {
        const ca = await readFile(resolve(dataFolder, file), 'utf8');
        readCertificates(ca);
        return { name, every, ca, answer: answerOverHttp(url) };
      }),
    );
  } catch (fault) {
    throw new Error(`${path}: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

/** Positive and of its full length in DER. */
function freshNonce(): Uint8Array {
  const nonce = randomBytes(8);
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
}

/** What of a checkpoint is stamped: its text, which names log, size and root; who signed it may still grow. */
export const stampedBytes = (note: string): Uint8Array =>
  new TextEncoder().encode(readNote(note).text);

/**
 * Has the last checkpoint stamped, when the last stamp is old enough. A token is verified before it is kept.
 * @returns 1 when it was stamped, 0 when there was nothing to stamp yet.
 * @throws StampFault when the answer is no token of this checkpoint by this authority.
 */
export async function askAuthority(
  pool: Pool,
  { name, every, ca, answer }: TimeAuthority,
  now: () => Instant,
): Promise<number> {
  const last = await lastCheckpoint(pool);
  const before = await lastStampedBy(pool, name);
  if (last === null || before?.size === last.size) return 0;
  const at = now();
  const age = before === null ? Infinity : Date.parse(at) - Date.parse(before.at);
  if (age >= 0 && age < every * 1000) return 0;
  const message = stampedBytes(last.note);
  const nonce = freshNonce();
  const token = await answer(timestampRequest(message, nonce));
  const said = await verifyTimestamp(token, message, [ca]).catch((fault: unknown) => {
    if (!(fault instanceof NoteError)) throw fault;
    throw new StampFault(`${name} answered with no token that holds: ${fault.message}`);
  });
  if (said.nonce !== Buffer.from(nonce).toString('hex'))
    throw new StampFault(`${name} answered another question than it was asked`);
  await keepTimestamp(pool, { size: last.size, authority: name, token }, at);
  return 1;
}
