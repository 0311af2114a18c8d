import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { entryFrom, provable, readProvable } from '@xiezhi/docket';
import type { EntryRow, ProvableEntry } from '@xiezhi/docket';
import type { StreamId } from '@xiezhi/kernel';
import { streamId } from '@xiezhi/kernel';
import type { Printed } from '@xiezhi/ledger';
import { carriedProof } from '@xiezhi/ledger';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { archiveBytes, archivePieces } from '../ledger/archive-file.ts';
import type { CaseCopy } from '../ledger/case-copy.ts';
import { copyOfCase, NothingToRead, NotPromisedYet } from '../ledger/case-copy.ts';
import type { CourtLog } from '../ledger/court-log.ts';
import { packFor } from '../ledger/expert-pack.ts';
import { ordersIn, printedIn, printedOn, proofOf } from '../ledger/prove.ts';
import type { Ordered } from '../ports/render.ts';
import { filesIn } from './cases.ts';
import { checkingHtml } from './checking-page.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { notStored } from './files.ts';
import { problem } from './problem.ts';

/** A checkpoint follows an entry within tenths of a second; so long whoever asks at once is made to wait. */
const patience = { tries: 20, millis: 100 };

/** Makes a proof, once the log has come so far. @returns null when it has not in the time that one waits. */
export async function inTime(make: () => Promise<string | null>): Promise<string | null> {
  for (let tried = 0; tried < patience.tries; tried += 1) {
    const made = await make();
    if (made !== null) return made;
    await pause(patience.millis);
  }
  return null;
}

export const sendProof = (context: Context, name: string, proof: string): Response =>
  context.text(proof, 200, {
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });

/** What came in a moment ago is in no checkpoint yet: a program learns when to ask again. */
export function notYet(context: Context): Response {
  context.header('retry-after', '3');
  return problem(context, 'not-in-the-log-yet');
}

/** Proofs of entries and files, for whoever may read them. */
export function proofRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { pool, docket, ledger } = environment;

  app.get('/cases/:key/proof', async (context) => {
    const key = context.req.param('key').replace(/^case:/, '');
    const { seq, file } = context.req.query();
    if (!/^[0-9a-z][0-9a-z-]{2,63}$/.test(key)) return problem(context, 'not-found');
    if (seq !== undefined && !/^\d{1,9}$/.test(seq)) return problem(context, 'bad-request');
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    if (ledger === null) return problem(context, 'not-found');
    const stream = streamId('case', key);
    const which = async (): Promise<Asked | null> => {
      const entries = (await readProvable(pool, docket.cache, stream, actor)) ?? [];
      const found = entries.filter((one) => isAsked(one, stream, seq, file));
      // A file from when it came; the docket as it stands now.
      const one = file === undefined ? found.at(-1) : found[0];
      if (one === undefined) return null;
      return { one, printed: printedOn(entries, one, await ordersIn(pool, stream)) };
    };
    const asked = await which();
    if (asked === null) return problem(context, 'not-found');
    const proof = await inTime(async () => {
      const { one, printed } = asked.one.leaf === null ? ((await which()) ?? asked) : asked;
      return proofOf(pool, named(ledger), stream, one, printed);
    });
    if (proof === null) return notYet(context);
    const pdf = file !== undefined && context.req.query('in') === 'pdf';
    return pdf
      ? sendCarrying(environment, context, { stream, sha256: file }, proof)
      : sendProof(context, `${key}-${String(asked.one.seq)}.proof`, proof);
  });

  /** The whole case as the reader may read it, to keep: what `xiezhi export` writes, without an engineer. */
  app.get('/cases/:key/copy', async (context) => {
    const key = context.req.param('key').replace(/^case:/, '');
    if (!/^[0-9a-z][0-9a-z-]{2,63}$/.test(key)) return problem(context, 'not-found');
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    if (ledger === null) return problem(context, 'not-found');
    const stream = streamId('case', key);
    return sendArchive(context, `${key}.zip`, () =>
      copyOfCase(environment, ledger, stream, actor, patience.tries),
    );
  });

  /** What was handed to a specialist or a body, to be given to them: nothing that whoever asks may not read. */
  app.get('/cases/:key/packs/:pack', async (context) => {
    const { key: asked, pack } = context.req.param();
    const key = asked.replace(/^case:/, '');
    if (!/^[0-9a-z][0-9a-z-]{2,63}$/.test(key)) return problem(context, 'not-found');
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    if (ledger === null) return problem(context, 'not-found');
    const stream = streamId('case', key);
    const checking = await checkingHtml(environment);
    return sendArchive(context, `${key}-${pack}.zip`, () =>
      packFor(environment, ledger, stream, actor, { pack, checking, tries: patience.tries }),
    );
  });

  return app;
}

/** An archive as it is made, or the plain word why there is none. */
async function sendArchive(
  context: Context,
  name: string,
  make: () => Promise<CaseCopy | null>,
): Promise<Response> {
  try {
    const copy = await make();
    if (copy === null) return problem(context, 'not-found');
    return context.body(
      Readable.toWeb(Readable.from(archivePieces(copy.members))) as ReadableStream,
      200,
      {
        'content-type': 'application/zip',
        'content-length': String(archiveBytes(copy.members)),
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="${name}"`,
      },
    );
  } catch (fault) {
    if (fault instanceof NotPromisedYet) return notYet(context);
    if (fault instanceof NothingToRead) return problem(context, 'not-found');
    if (fault instanceof RangeError) return problem(context, 'copy-too-large');
    throw fault;
  }
}

interface Asked {
  readonly one: ProvableEntry;
  readonly printed: Printed | null;
}

/** Larger files are not taken into memory: their proof is had by itself. */
const mostCarrying = 64 * 1024 * 1024;

/** A PDF that carries its proof behind its last byte: one file to keep, and to check anywhere. */
async function sendCarrying(
  environment: Environment,
  context: Context,
  { stream, sha256 }: { readonly stream: StreamId; readonly sha256: string },
  proof: string,
): Promise<Response> {
  const { files } = environment;
  if ((await files.scans.keptFrom(sha256, null, stream)) !== null)
    return problem(context, await notStored(environment, { person: null }, stream, sha256));
  const stored = await files.find(sha256);
  if (stored === null || !(await files.isWhole(stored))) return problem(context, 'file-lost');
  if (stored.bytes > mostCarrying) return problem(context, 'copy-too-large');
  const pdf = await buffer(files.read(sha256));
  const behind = carriedProof(pdf.length, pdf, proof);
  if (behind === null) return problem(context, 'carries-no-proof');
  return context.body(new Uint8Array(Buffer.concat([pdf, behind])), 200, {
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
    'content-disposition': 'attachment',
  });
}

const named = ({ keys, own }: CourtLog) => ({ vkey: keys.vkey, own });

/** By number, by a file it speaks of, or any that the reader reads. */
const isAsked = (
  { entry }: ProvableEntry,
  stream: StreamId,
  seq: string | undefined,
  file: string | undefined,
): boolean =>
  entry !== null &&
  (seq === undefined || entry.seq === Number(seq)) &&
  (file === undefined || filesIn(entry, stream).some(({ sha256 }) => sha256 === file));

/** The proof of a paper: of the entry that names its bytes, and of the way to it from the head that the paper bears. */
export async function paperProof(
  { pool }: Environment,
  log: CourtLog,
  order: EntryRow,
): Promise<string | null> {
  const { paper } = entryFrom(order).body as Ordered;
  const { rows } = await pool.query<EntryRow>(
    `select stream, seq, id, kind, body, commitment, head from entry
      where stream = $1 and seq > $2 and kind = 'documents.Issued'`,
    [order.stream, order.seq],
  );
  const issued = rows.find((row) => (entryFrom(row).body as { paper: string }).paper === paper);
  if (issued === undefined) return null;
  const entries = await provable(pool, order.stream, (seq) =>
    seq === Number(issued.seq)
      ? { entry: entryFrom(issued), parts: [...(JSON.parse(issued.body) as unknown[]).keys()] }
      : null,
  );
  const asked = entries[Number(issued.seq) - 1];
  if (asked === undefined) return null;
  return proofOf(
    pool,
    named(log),
    order.stream,
    asked,
    printedIn(entries, Number(order.seq), Number(issued.seq)),
  );
}
