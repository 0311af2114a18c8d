import {
  commitmentsFrom,
  lastCheckpoint,
  lastSeenBy,
  logTile,
  timestampsAbove,
} from '@xiezhi/docket';
import type { AnchorName } from '@xiezhi/ledger';
import {
  anchorKindOf,
  bundleOf,
  readPolicy,
  writePolicy,
  readTilePath,
  tileWidth,
  widthAt,
} from '@xiezhi/ledger';
import { Hono } from 'hono';
import type { Pool } from 'pg';
import type { PublishedKeys } from '../zone/split.ts';
import type { Environment, RequestVariables } from './environment.ts';

const hashBytes = 32;
const mostReceipts = 100;
const nothing = 'the log has no such page\n';
/** The court zone makes the one log there is; the service zone shows it as far as it has come. */
const notHereYet = 'the log has not come here yet: try again in a minute\n';
const forEver = 'public, max-age=31536000, immutable';

/**
 * The court's log as anybody may read it, in the layout of tlog-tiles: commitments and hashes, of which nobody learns
 * what was committed to. Checked by whatever reads that layout, without asking the court for anything else.
 */
export function logRoutes({ pool, ledger, split }: Environment): Hono<RequestVariables> {
  const elsewhere = split?.service?.log ?? null;
  const keysNow = async (): Promise<Omit<PublishedKeys, 'policy'> | null> =>
    ledger?.published ?? (await elsewhere?.keys()) ?? null;
  const commitments = (index: number, width: number): Promise<readonly Uint8Array[] | null> =>
    elsewhere === null
      ? commitmentsFrom(pool, index * tileWidth, width)
      : elsewhere.commitments(index, width);
  const app = new Hono<RequestVariables>();
  app.use('*', async (context, next) => {
    if ((await keysNow()) === null) return context.text(notHereYet, 404);
    return next();
  });

  app.get('/vkey', async (context) => context.text(`${(await keysNow())?.vkey ?? ''}\n`));
  app.get('/vkey/sm2', async (context) => context.text(`${(await keysNow())?.sm2 ?? ''}\n`));

  /** Notes by which a key that went names the one that came, the first first; the last may name one that is still to come. */
  app.get('/succession/:number', async (context) => {
    const note = (await keysNow())?.successions[Number(context.req.param('number')) - 1];
    context.header('cache-control', 'no-cache');
    return note === undefined ? context.text(nothing, 404) : context.text(note);
  });

  app.get('/checkpoint', async (context) => {
    const last = await lastCheckpoint(pool);
    context.header('cache-control', 'no-cache');
    return last === null ? context.text(nothing, 404) : context.text(last.note);
  });

  const policyNow = async () => {
    const there = ledger === null ? ((await elsewhere?.keys())?.policy ?? null) : null;
    return ledger?.policy ?? (there === null ? null : readPolicy(there));
  };

  /** The policy by which this court is content, with who its witnesses are, and without anybody's address. */
  app.get('/policy', async (context) => {
    const policy = await policyNow();
    context.header('cache-control', 'no-cache');
    return policy === null ? context.text(nothing, 404) : context.text(writePolicy(policy));
  });

  /** Whom the court’s policy names as witnesses: how much of the log each has signed, its name here, and its key. */
  app.get('/witnesses', async (context) => {
    const policy = await policyNow();
    const lines = (policy?.witnesses ?? []).map(
      async ({ name, verifier }) =>
        `${String(await lastSeenBy(pool, name))} ${name} ${verifier.vkey}\n`,
    );
    context.header('cache-control', 'no-cache');
    return context.text((await Promise.all(lines)).join(''));
  });

  /** The contracts that are shown checkpoints and the account that shows them, in the form in which a reader brings them. */
  app.get('/anchors/contracts', async (context) => {
    context.header('cache-control', 'no-cache');
    return context.text((await keysNow())?.contracts ?? '');
  });

  receipts(app, pool, 'time', '/timestamps', 'application/timestamp-reply');
  receipts(app, pool, 'chain', '/anchors', 'application/json');

  app.get('/tile/*', async (context) => {
    const path = context.req.path.slice(context.req.path.indexOf('tile/'));
    const asked = readTilePath(path);
    const last = asked === null ? null : await lastCheckpoint(pool);
    if (asked === null || last === null) return context.text(nothing, 404);
    const { level, index, width } = asked;
    // Only what a checkpoint has promised; a full tile is asked for as a full one.
    const there = widthAt(last.size, level === 'entries' ? 0 : level, index);
    if (width > there) return context.text(nothing, 404);
    const held = level === 'entries' ? await commitments(index, width) : null;
    const bytes =
      level === 'entries'
        ? held && bundleOf(held)
        : (await logTile(pool, level, index))?.subarray(0, width * hashBytes);
    if (!bytes) return context.text(nothing, 404);
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/octet-stream',
      'cache-control': forEver,
    });
  });

  app.all('*', (context) => context.text(nothing, 404));
  return app;
}

/**
 * The last checkpoints that those outside were shown: size and name, a line each; such a checkpoint; and what one of them gave
 * for it: of the text of that, up to its signatures.
 */
function receipts(
  app: Hono<RequestVariables>,
  pool: Pool,
  kind: AnchorName,
  path: string,
  type: string,
): void {
  const kept = async (above: number, upTo?: number) =>
    (await timestampsAbove(pool, above, mostReceipts, upTo)).filter(
      ({ token }) => anchorKindOf(token) === kind,
    );

  app.get(path, async (context) => {
    const lines = (await kept(0)).map(({ size, authority }) => `${String(size)} ${authority}\n`);
    context.header('cache-control', 'no-cache');
    return context.text(lines.join(''));
  });

  app.get(`${path}/:size/:name`, async (context) => {
    const { size, name } = context.req.param();
    if (!/^[1-9]\d{0,14}$/.test(size)) return context.text(nothing, 404);
    const of = await kept(Number(size) - 1, Number(size));
    const found = of.find((one) => name === 'checkpoint' || one.authority === name);
    if (found === undefined) return context.text(nothing, 404);
    if (name === 'checkpoint')
      return context.text((await lastCheckpoint(pool, found.size))?.note ?? nothing);
    return context.body(Uint8Array.from(found.token), 200, {
      'content-type': type,
      'cache-control': forEver,
    });
  });
}
