import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { NoteError, readCertificates, timestampRequest, verifyTimestamp } from '@xiezhi/ledger';
import { z } from 'zod';
import type { Anchor } from './anchors.ts';
import { AnchorFault, shownBytes } from './anchors.ts';
import { readIfThere } from './read-if-there.ts';

const patience = 10_000;
/** A token with its certificates is a few kilobytes. */
const mostBytes = 256 * 1024;

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
  const text = await readIfThere(path);
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

/**
 * An authority of time as an anchor. A token is verified before it is taken: AnchorFault when the answer is no token of this
 * checkpoint by this authority.
 */
export const timeAnchor = ({ name, every, ca, answer }: TimeAuthority): Anchor => ({
  name,
  kind: 'time',
  every,
  submit: async (note) => {
    const message = shownBytes(note);
    const nonce = freshNonce();
    const token = await answer(timestampRequest(message, nonce));
    const said = await verifyTimestamp(token, message, [ca]).catch((fault: unknown) => {
      if (!(fault instanceof NoteError)) throw fault;
      throw new AnchorFault(`${name} answered with no token that holds: ${fault.message}`);
    });
    if (said.nonce !== Buffer.from(nonce).toString('hex'))
      throw new AnchorFault(`${name} answered another question than it was asked`);
    return token;
  },
});
