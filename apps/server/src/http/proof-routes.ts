import { setTimeout as pause } from 'node:timers/promises';
import { entryFrom, provable, readProvable } from '@xiezhi/docket';
import type { EntryRow, ProvableEntry } from '@xiezhi/docket';
import type { StreamId } from '@xiezhi/kernel';
import { streamId } from '@xiezhi/kernel';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { CourtLog } from '../ledger/court-log.ts';
import { proofOf } from '../ledger/prove.ts';
import type { Ordered } from '../ports/render.ts';
import { filesIn } from './cases.ts';
import type { Environment, RequestVariables } from './environment.ts';
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

/** Proofs of entries and files, for whoever may read them. */
export function proofRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { pool, docket, ledger } = environment;

  app.get('/cases/:key/proof', async (context) => {
    const key = context.req.param('key').replace(/^case:/, '');
    const { seq, file } = context.req.query();
    if (!/^[0-9a-z][0-9a-z-]{2,63}$/.test(key)) return problem(context, 404, 'not-found');
    if (seq !== undefined && !/^\d{1,9}$/.test(seq)) return problem(context, 400, 'bad-request');
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 401, 'sign-in');
    if (ledger === null) return problem(context, 404, 'not-found');
    const stream = streamId('case', key);
    const which = async (): Promise<ProvableEntry | null> => {
      const entries = (await readProvable(pool, docket.cache, stream, actor)) ?? [];
      const asked = entries.filter((one) => isAsked(one, stream, seq, file));
      // A file from when it came; the docket as it stands now.
      return (file === undefined ? asked.at(-1) : asked[0]) ?? null;
    };
    const asked = await which();
    if (asked === null) return problem(context, 404, 'not-found');
    const proof = await inTime(async () =>
      proofOf(
        pool,
        named(ledger),
        stream,
        asked.leaf === null ? ((await which()) ?? asked) : asked,
      ),
    );
    return proof === null
      ? problem(context, 409, 'not-in-the-log-yet')
      : sendProof(context, `${key}-${String(asked.seq)}.proof`, proof);
  });

  return app;
}

const named = ({ keys, policy }: CourtLog) => ({ vkey: keys.vkey, policy });

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
  return proofOf(pool, named(log), order.stream, asked, {
    seq: Number(order.seq),
    head: order.head.toString('hex'),
    between: entries
      .slice(Number(order.seq), Number(issued.seq) - 1)
      .map(({ commitment }) => commitment.toString('hex')),
  });
}
