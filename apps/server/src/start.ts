import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CourtId } from '@xiezhi/kernel';
import { enterAsWriter, migrate, openPool, openRulebook, Vault } from '@xiezhi/docket';
import type { Embedded } from '@xiezhi/docket/embedded';
import { startEmbedded } from '@xiezhi/docket/embedded';
import { catalogue } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { pino } from 'pino';
import { keepManualClock, openManualClock, realClock } from './clock.ts';
import { openCourt } from './court.ts';
import { clearBrokenDemo, fillDemo } from './demo/fill.ts';
import { openFilePlace } from './files/place-setting.ts';
import type { Environment } from './http/environment.ts';
import { listen } from './http/listen.ts';
import { makeApp } from './http/app.ts';
import { CourtLog } from './ledger/court-log.ts';
import { keepCheck, masterKey } from './master-key.ts';
import { Metrics } from './metrics.ts';
import { acceptMoves } from './moves-at-start.ts';
import type { StartOptions } from './options.ts';
import { practiceLife, Sessions } from './people/sessions.ts';
import { makeCashier } from './ports/cashiers.ts';
import { makePorts, standInsOf } from './ports/index.ts';
import type { MalwareScanner } from './ports/malware.ts';
import { makeScanner, withoutScanner } from './ports/malware.ts';
import { outboxWorkers } from './ports/outbox.ts';
import { secondLockFault, withoutSecondLock } from './ports/stand-ins.ts';
import { PagePictures } from './reading/page-pictures.ts';
import { startWorkers } from './workers.ts';
import type { OpenZone, ZoneParts } from './zone/open.ts';
import { meetZone, openZone } from './zone/open.ts';

const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts a whole court. `say` gets one sentence for each step. */
export async function start(options: StartOptions, say: (line: string) => void): Promise<Running> {
  const log = pino(
    { level: process.env['LOG_LEVEL'] ?? 'info' },
    pino.destination({ dest: join(options.dataFolder, 'server.log'), mkdir: true, sync: false }),
  );
  const filePlace = await openFilePlace(process.env, options.dataFolder, say);
  const { embedded, pool, master } = await openDatabase(options, log, say);
  const closed = async (): Promise<void> => {
    await pool.end();
    await embedded?.stop();
  };
  const manualClock = options.clock === 'manual' ? await openManualClock(pool) : null;
  if (manualClock) await keepManualClock(pool, manualClock);
  const clock = manualClock ?? realClock;
  const ports = makePorts(pool, clock, log, options.zone);
  const zone = await zoneOf(options, { pool, master, filePlace, clock, log }, say);
  const parts = openCourt(pool, {
    clock,
    master,
    filePlace,
    ports,
    ...(zone === null ? {} : { beyond: zone.beyond }),
  });
  // The court, its people and its calendar are at home in the court zone.
  if (options.zone !== 'service') {
    if (options.demo) await fillDemo(pool, parts, clock, say);
    await openRulebook(parts.docket);
    if (!options.demo)
      await acceptMoves(parts.docket, clock, options, say).catch(async (fault: unknown) => {
        await closed();
        throw fault;
      });
  }
  // The key this court has from its first day on; a copy that is brought back has it from the copy.
  await keepCheck(pool, master);
  const environment: Environment = {
    pool,
    ...parts,
    catalogue,
    cashier: makeCashier(process.env, pool, () => clock.now()),
    sessions: manualClock ? new Sessions(pool, practiceLife) : new Sessions(pool),
    clock,
    manualClock,
    log,
    metrics: new Metrics(),
    ...lookersOf(parts.files, { log, master, say }),
    demo: options.demo,
    court: rememberedCourt(pool),
    standIns: standInsOf(options.zone),
    webFolder,
    uploadFolder: join(options.dataFolder, 'uploads'),
    decideLater: options.decideLater,
    ledger:
      options.zone === 'service' ? null : await CourtLog.open(options.dataFolder, options.logName),
    split: zone?.split ?? null,
  };
  zone?.attach(environment);
  if (!existsSync(join(webFolder, 'index.html')))
    say('the web app is not built; run npm run build');
  const stopWorkers = startWorkers(environment, zone?.outbox() ?? outboxWorkers(environment), zone);
  const end = async (): Promise<void> => {
    await stopWorkers();
    await closed();
  };
  const { port, stop } = await listen(makeApp(environment).fetch, options.port).catch(
    async (fault: unknown) => {
      // What works already would keep the process, and the database, alive behind nobody.
      await end();
      throw fault;
    },
  );
  return { port, stop: () => stop().then(end) };
}

/** What looks into files: to draw their pages, and for malware. */
const lookersOf = (
  files: Environment['files'],
  { log, master, say }: { readonly log: Logger; readonly master: Buffer; readonly say: Say },
): Pick<Environment, 'pictures' | 'scanner'> => ({
  pictures: new PagePictures({ files, log, key: pageKey(master) }),
  scanner: scannerOf(log, say),
});

type Say = (line: string) => void;

/** Without one a court goes on, and says so where somebody reads it who could bring one. */
function scannerOf(log: Logger, say: Say): MalwareScanner | null {
  const scanner = makeScanner(process.env);
  if (scanner !== null) return scanner;
  log.warn(withoutScanner);
  if (process.env['XIEZHI_PRODUCTION'] === '1') say(withoutScanner);
  return null;
}

/** Marks pictures of pages as drawn by this court. */
const pageKey = (master: Buffer): Buffer => new Vault(master).key('page-pictures');

/** The one zone that this process is; null where it is both. */
async function zoneOf(
  { zone, exchangeFolder, dataFolder, trust }: StartOptions,
  parts: Pick<ZoneParts, 'pool' | 'filePlace' | 'clock' | 'log'> & { readonly master: Buffer },
  say: (line: string) => void,
): Promise<OpenZone | null> {
  if (zone === 'both' || exchangeFolder === null) return null;
  const met = await meetZone(dataFolder, exchangeFolder, zone, trust, say);
  const { master, ...rest } = parts;
  return openZone({ zone, ...met, ...rest, vault: new Vault(master) });
}

/** A server of one's own by `DATABASE_URL`, otherwise the one that comes with the court; and the key that belongs to it. */
async function openDatabase(
  options: StartOptions,
  log: Logger,
  say: (line: string) => void,
): Promise<{ readonly embedded: Embedded | null; readonly pool: Pool; readonly master: Buffer }> {
  const embedded =
    options.databaseUrl === null
      ? await startEmbedded({
          dataFolder: join(options.dataFolder, 'postgres'),
          log: say,
          keepAlive: true,
        })
      : null;
  const pool = openPool(
    embedded
      ? { ...embedded.config, ...patient }
      : { connectionString: options.databaseUrl ?? '', ...patient },
    (fault) => log.warn({ err: fault }, 'a database connection was lost'),
  );
  // Before the migrations, while the owner of the tables is still the one who acts.
  if (options.demo && options.zone !== 'service')
    await clearBrokenDemo(pool, embedded !== null, say);
  const steps = await migrate(pool);
  if (steps > 0) say(`database: ${String(steps)} migrations`);
  await bindToRoles(pool, say);
  const master = await masterKey(pool, options.dataFolder).catch(async (fault: unknown) => {
    await pool.end();
    await embedded?.stop();
    throw fault;
  });
  return { embedded, pool, master };
}

/** Whoever waits for a connection that long is told that the database is away; a dead line is noticed. */
const patient = { max: 20, connectionTimeoutMillis: 15_000, keepAlive: true } as const;

/** What the program does from here on it does as the one who enters and cannot undo. */
async function bindToRoles(pool: Pool, say: (line: string) => void): Promise<void> {
  const engaged = await enterAsWriter(pool);
  const fault = secondLockFault(process.env, engaged);
  if (fault !== null) throw new Error(fault);
  if (!engaged) say(withoutSecondLock);
}

/** Every answer names the court; which one was first never changes once there is one. */
function rememberedCourt(pool: Pool): () => Promise<CourtId | null> {
  let known: CourtId | null = null;
  return async () => (known ??= await firstCourt(pool));
}

/** This installation's court: the first that was set up. */
async function firstCourt(pool: Pool): Promise<CourtId | null> {
  const { rows } = await pool.query<{ stream: string }>(
    "select stream from entry where kind = 'court.Established' order by ord limit 1",
  );
  const stream = rows[0]?.stream;
  return stream === undefined ? null : (stream.slice('court:'.length) as CourtId);
}
