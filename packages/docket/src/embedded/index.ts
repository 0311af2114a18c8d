import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { findBinaries } from './binaries.ts';
import type { Identity } from './identity.ts';
import { give, identityOfServer } from './identity.ts';
import { becomeOwner, giveUpOwnership, isAlive, ownedByAnother } from './owner.ts';
import type { Place } from './place.ts';
import { forgetPlace, openPlace } from './place.ts';
import { watch } from './watch.ts';
import {
  answers,
  clearStalePid,
  connectionTo,
  launch,
  livingPostmaster,
  makeCluster,
  sendSignal,
  stopPostmaster,
  waitUntilItAnswers,
} from './postmaster.ts';

export interface EmbeddedOptions {
  /** For PostgreSQL alone; it is closed to everybody but the server's identity. Made when missing. */
  readonly dataFolder: string;
  /** Gets one sentence for each step that takes time or that somebody may wonder about later. */
  readonly log: (line: string) => void;
  /** The database that must exist; made when absent. */
  readonly database?: string;
  /** Start it again when it dies while this process lives; for a court at work. */
  readonly keepAlive?: boolean;
}

/** A running server, reachable by a unix socket only. */
export interface Embedded {
  /** For `new Pool(…)` of pg; add `max` and the like. */
  readonly config: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  readonly pid: number;
  /** It was running already: an earlier owner died without stopping it. */
  readonly adopted: boolean;
  /** Another living process owns it; {@link Embedded.stop} then leaves it running. */
  readonly shared: boolean;
  /** Stops the server, once; end your pools first. What was committed is on disk. */
  stop(): Promise<void>;
  /** Stops it and deletes all it kept. For tests. */
  destroy(): Promise<void>;
}

const attempts = 60;
const pauseMillis = 250;

/** Messages after which the same start succeeds a moment later, when the last server's processes are gone. */
const passing =
  /shared memory block|postmaster\.pid" already exists|lock file .*already exists|is still in use/;

/**
 * Starts PostgreSQL in a folder, or takes over the one that runs there. Safe after a hard stop of this process, of the
 * server or of the machine. Whoever calls it must stop it on a signal; when the process just ends, the server is told
 * to end too.
 * @throws Error with PostgreSQL's own words when it does not start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const identity = identityOfServer();
  const place = await openPlace(options.dataFolder, identity, options.log);
  const shared = await ownedByAnother(place.folder);
  const running = await adopt(place, shared, options.log);
  const pid = running ?? (await begin(place, identity, options.log));
  if (!shared) await becomeOwner(place.folder);
  const database = options.database ?? 'xiezhi';
  await makeDatabase(place, database);
  const known = { adopted: running !== null, shared, database, dataFolder: options.dataFolder };
  const again =
    options.keepAlive === true && !shared ? () => begin(place, identity, options.log) : null;
  return handleOf(place, pid, known, again, options.log);
}

function handleOf(
  place: Place,
  pid: number,
  known: Pick<Embedded, 'adopted' | 'shared'> &
    Required<Pick<EmbeddedOptions, 'database' | 'dataFolder'>>,
  again: (() => Promise<number>) | null,
  log: (line: string) => void,
): Embedded {
  let current = pid;
  const endWatch =
    again === null
      ? () => Promise.resolve()
      : watch(
          () => isAlive(current),
          async () => {
            current = await again();
          },
          log,
        );
  let stopped: Promise<void> | null = null;
  const lastWord = (): void => {
    if (stopped === null && !known.shared) sendSignal(current, 'SIGINT');
  };
  process.once('exit', lastWord);
  const stop = (): Promise<void> => {
    stopped ??= endWatch()
      .then(() => end(place, current, known.shared))
      .finally(() => process.off('exit', lastWord));
    return stopped;
  };
  return {
    config: connectionTo(place, known.database),
    get pid() {
      return current;
    },
    adopted: known.adopted,
    shared: known.shared,
    stop,
    destroy: async () => {
      await stop();
      await forgetPlace(place, known.dataFolder);
    },
  };
}

async function end(place: Place, pid: number, shared: boolean): Promise<void> {
  if (shared) return;
  await stopPostmaster(pid);
  await giveUpOwnership(place.folder);
}

/** The server that already runs in this place, if it can be used. One that cannot be reached any more is stopped. */
async function adopt(
  place: Place,
  shared: boolean,
  log: (line: string) => void,
): Promise<number | null> {
  const pid = await livingPostmaster(place);
  if (pid === null) return null;
  const gone = (): boolean => !isAlive(pid);
  if ((await answers(place)) || (await waitBriefly(place, gone))) {
    if (!shared) log(`PostgreSQL was still running (process ${String(pid)}); taking it over.`);
    return pid;
  }
  log(`PostgreSQL (process ${String(pid)}) does not answer on its socket; starting it anew.`);
  await stopPostmaster(pid);
  return null;
}

/** A server that is still recovering does answer in the end; one whose socket was deleted never does. */
async function waitBriefly(place: Place, gone: () => boolean): Promise<boolean> {
  let tries = 0;
  return waitUntilItAnswers(place, () => gone() || (tries += 1) > 1000);
}

async function begin(
  place: Place,
  identity: Identity,
  log: (line: string) => void,
): Promise<number> {
  const native = await findBinaries(place.folder, identity);
  await give(place.folder, identity);
  if (await makeCluster(place, native, identity)) log(`Made a database in ${place.folder}.`);
  let refusal = '';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    await clearStalePid(place);
    const launched = await launch(place, native, identity);
    if ('pid' in launched) return launched.pid;
    refusal = launched.refusal;
    if (!passing.test(refusal)) break;
    if (attempt === 1) log('The last PostgreSQL has not quite ended yet; waiting for it.');
    await wait(pauseMillis);
  }
  throw new Error(`PostgreSQL did not start. It said (more in ${place.log}):\n${refusal}`);
}

async function makeDatabase(place: Place, database: string): Promise<void> {
  const client = new Client(connectionTo(place, 'postgres'));
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      database,
    ]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } catch (fault) {
    // Two processes that begin together may both find it missing; it is there now, which is all that was wanted.
    if (
      (fault as { code?: string }).code !== '42P04' &&
      (fault as { code?: string }).code !== '23505'
    )
      throw fault;
  } finally {
    await client.end();
  }
}
