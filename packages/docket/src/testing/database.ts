import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { openPool } from '../pool.ts';
import { dropDatabase } from './drop-database.ts';
import type { TestServer } from './template.ts';
import { template } from './template.ts';

export interface FreshDatabase {
  readonly pool: Pool;
  /** For a second pool, or for a process of its own. */
  readonly config: TestServer;
}

/**
 * A database of one's own with all migrations, in a few dozen milliseconds. Call it at the top of an `*.int.spec.ts`
 * (`const { pool } = await freshDatabase();`) or in a `describe`; it is dropped after the file or the `describe`.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = inject('testServer');
  const database = `test_${randomBytes(6).toString('hex')}`;
  await asOwner(server, `create database ${database} template ${template}`);
  const config = { ...server, database };
  // Dropped connections of a test that is over are nobody's fault.
  const pool = openPool({ ...config, max: 10 }, () => undefined);
  afterAll(async () => {
    await pool.end();
    await dropDatabase((sql) => asOwner(server, sql), database);
  });
  return { pool, config };
}

async function asOwner(server: TestServer, sql: string): Promise<void> {
  const client = new Client({ ...server, database: 'postgres' });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
