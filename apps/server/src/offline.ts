import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { enterAsWriter, expectMigrated, migrate, openPool } from '@xiezhi/docket';
import { startEmbedded } from '@xiezhi/docket/embedded';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { realClock } from './clock.ts';
import type { CourtParts } from './court.ts';
import { openCourt } from './court.ts';
import { filePlaceOf } from './files/place-setting.ts';
import { masterKey } from './master-key.ts';
import { makePorts } from './ports/index.ts';
import { loadSettings } from './settings-file.ts';

export interface OpenedCourt {
  readonly pool: Pool;
  readonly parts: CourtParts;
  close(): Promise<void>;
}

/**
 * The court's database and files without its screens, for the commands of an engineer. A court that runs on the same
 * folder goes on running.
 * @throws when no court lives in the folder: a mistyped one would else be made into an empty court, and found in order; and
 * when the folder's key is not that of the court in the database.
 * @param asks the database is only read: one of another version is left as it is, and refused.
 */
export async function openOffline(
  dataFolder: string,
  say: (line: string) => void,
  asks = false,
): Promise<OpenedCourt> {
  loadSettings(dataFolder);
  const url = process.env['DATABASE_URL'];
  const filePlace = filePlaceOf(process.env, dataFolder);
  await access(join(dataFolder, 'master.key')).catch(() => {
    throw new Error(`no court lives in ${dataFolder}; say where it is with --data`);
  });
  const embedded =
    url === undefined
      ? await startEmbedded({ dataFolder: join(dataFolder, 'postgres'), log: say })
      : null;
  const pool = openPool(
    embedded ? { ...embedded.config, max: 4 } : { connectionString: url, max: 4 },
    // What is cut fails where it is used, and is said there.
    () => undefined,
  );
  const closed = async (fault: unknown): Promise<never> => {
    await pool.end();
    await embedded?.stop();
    throw fault;
  };
  await (asks ? expectMigrated(pool) : migrate(pool)).catch(closed);
  await enterAsWriter(pool);
  const master = await masterKey(pool, dataFolder).catch(closed);
  const log = pino({ level: 'silent' });
  const ports = makePorts(pool, realClock, log);
  return {
    pool,
    parts: openCourt(pool, { clock: realClock, master, filePlace, ports }),
    close: async () => {
      await pool.end();
      await embedded?.stop();
    },
  };
}
