import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { append } from './append.ts';
import { docket } from './docket.ts';
import { lists } from './lists.ts';
import { papers } from './papers.ts';
import { reader } from './reader.ts';
import { rows } from './rows.ts';

/**
 * The functions of the database, each as it stands: `create or replace`, so that a change is an edit here. A function that
 * gives other columns, or takes other parameters, is first dropped by a migration; `docket_append` and `docket_put_rows`
 * keep theirs, since a server of an earlier version may still be calling.
 */
export const functionsSql = (role: string): string =>
  [rows, append, reader, docket, papers, lists(role)].join('\n');

/** Applies a text where it is not what was applied last. @returns whether it was applied. */
export async function applyText(client: PoolClient, name: string, sql: string): Promise<boolean> {
  const hash = createHash('sha256').update(sql).digest('hex');
  const { rows: known } = await client.query<{ hash: string }>(
    'select hash from applied_text where name = $1',
    [name],
  );
  if (known[0]?.hash === hash) return false;
  await client.query(sql);
  await client.query(
    `insert into applied_text (name, hash) values ($1, $2)
     on conflict (name) do update set hash = excluded.hash`,
    [name, hash],
  );
  return true;
}
