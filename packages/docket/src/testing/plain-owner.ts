import { Pool } from 'pg';
import { afterAll } from 'vitest';
import { openPool } from '../pool.ts';
import { freshDatabase } from './database.ts';

/** An empty database, and a pool of an owner who may make no roles. Call it where {@link freshDatabase} may be called. */
export async function databaseOfPlainOwner(): Promise<Pool> {
  const { config } = await freshDatabase();
  const name = `plain_${config.database.slice(-8)}`;
  const asAdmin = async (...statements: readonly string[]): Promise<void> => {
    const admin = new Pool({ ...config, max: 1 });
    for (const statement of statements) await admin.query(statement);
    await admin.end();
  };
  await asAdmin(
    `create role ${name} login nosuperuser nocreaterole`,
    'drop schema public cascade',
    `create schema public authorization ${name}`,
  );
  const pool = openPool({ ...config, user: name, max: 4 }, () => undefined);
  afterAll(async () => {
    await pool.end();
    await asAdmin(`drop owned by ${name} cascade`, `drop role ${name}`);
  });
  return pool;
}
