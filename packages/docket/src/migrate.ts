import type { Pool } from 'pg';
import { applyFunctions } from './locks.ts';
import { migration0001 } from './migrations/0001.ts';
import { migration0002 } from './migrations/0002.ts';
import { migration0003 } from './migrations/0003.ts';
import { migration0004 } from './migrations/0004.ts';
import { migration0005 } from './migrations/0005.ts';
import { migration0006 } from './migrations/0006.ts';
import { migration0007 } from './migrations/0007.ts';
import { migration0008 } from './migrations/0008.ts';
import { migration0009 } from './migrations/0009.ts';
import { migration0010 } from './migrations/0010.ts';
import { migration0011 } from './migrations/0011.ts';
import { migration0012 } from './migrations/0012.ts';
import { migration0013 } from './migrations/0013.ts';
import { migration0014 } from './migrations/0014.ts';
import { migration0015 } from './migrations/0015.ts';
import { migration0016 } from './migrations/0016.ts';
import { migration0017 } from './migrations/0017.ts';
import { migration0018 } from './migrations/0018.ts';
import { migration0019 } from './migrations/0019.ts';
import { migration0021 } from './migrations/0021.ts';
import { advisory } from './advisory.ts';
import { migration0022 } from './migrations/0022.ts';
import { migration0023 } from './migrations/0023.ts';
import { migration0024 } from './migrations/0024.ts';
import { migration0025 } from './migrations/0025.ts';
import { migration0026 } from './migrations/0026.ts';
import { migration0027 } from './migrations/0027.ts';
import { migration0028 } from './migrations/0028.ts';
import { migration0030 } from './migrations/0030.ts';
import { migration0032 } from './migrations/0032.ts';
import { migration0031 } from './migrations/0031.ts';
import { migration0033 } from './migrations/0033.ts';
import { migration0034 } from './migrations/0034.ts';
import { migration0035 } from './migrations/0035.ts';
import { migration0036 } from './migrations/0036.ts';
import { migration0037 } from './migrations/0037.ts';

/** In order; a database that has taken the first n of them stands at version n. */
export const migrations = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
  migration0011,
  migration0012,
  migration0013,
  migration0014,
  migration0015,
  migration0016,
  migration0017,
  migration0018,
  migration0019,
  migration0021,
  migration0022,
  migration0023,
  migration0024,
  migration0025,
  migration0026,
  migration0027,
  migration0028,
  migration0030,
  migration0032,
  // Taken after 0032: the order is that of this list.
  migration0031,
  migration0033,
  migration0034,
  migration0035,
  migration0036,
  migration0037,
];

/**
 * Brings a database to this version, each step in its own transaction, one process at a time; then its functions and the
 * lock on reading, where they are not as this program has them.
 * @returns how many steps were taken.
 * @throws when the database is of a later version than this program.
 */
export async function migrate(pool: Pool): Promise<number> {
  const client = await pool.connect();
  try {
    // Only the owner changes tables; a pool may already be the program's (`enterAsWriter`).
    await client.query('set role none');
    await client.query('select pg_advisory_lock($1)', [advisory.migrating]);
    await client.query(
      'create table if not exists migration (number int primary key, at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ last: number | null }>(
      'select max(number) as last from migration',
    );
    const last = rows[0]?.last ?? 0;
    if (last > migrations.length) {
      throw new Error(
        `this database is at version ${String(last)}; this program knows ${String(migrations.length)}`,
      );
    }
    for (const [index, sql] of migrations.entries()) {
      if (index < last) continue;
      await client.query('begin');
      await client.query(sql);
      await client.query('insert into migration (number) values ($1)', [index + 1]);
      await client.query('commit');
    }
    await applyFunctions(client, last < migrations.length);
    return migrations.length - last;
  } catch (fault) {
    await client.query('rollback').catch(() => undefined);
    throw fault;
  } finally {
    await client
      .query('select pg_advisory_unlock($1)', [advisory.migrating])
      .catch(() => undefined);
    // What comes after a migration is done by other connections, in the role of the program.
    client.release(true);
  }
}

/**
 * For whoever only reads: the database is as this program knows it, and stays as it is.
 * @throws when it is of an earlier version, which another program may be working on, or of a later one.
 */
export async function expectMigrated(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ last: number | null }>(
    'select max(number) as last from migration',
  );
  const last = rows[0]?.last ?? 0;
  if (last !== migrations.length)
    throw new Error(
      `this database is at version ${String(last)}, this program knows ${String(migrations.length)}: a question changes nothing, so ask it of the program that works on this database`,
    );
}
