import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { rateOf } from './measure.ts';
import type { Database } from './stage.ts';

const run = promisify(execFile);

/** PostgreSQL itself under many writers, nothing of ours before it. */
export interface Limit {
  readonly how: string;
  /** Appends every item once to empty tables. @returns items a second. */
  rate(): Promise<number>;
}

const written =
  'stream_head, entry, entry_salt, entry_label, case_card, relation, task, deadline, outbox, accepted_command, unique_claim, secret, unsequenced, leaf';

/** Empties everything that an append writes. */
export async function emptied({ pool }: Database): Promise<void> {
  await pool.query(`truncate ${written}`);
}

/** The parameters lie in a table of the server, so that the limit pays neither for making nor for sending them. */
const preparation = `
create table if not exists bench_item (number int primary key, body text not null);
alter table bench_item alter body set storage external;
truncate bench_item;
create or replace function bench_append(which int) returns void language plpgsql as $$
declare given text; said text;
begin
  select body into strict given from bench_item where number = which;
  select verdict into strict said from docket_append(given::jsonb);
  if said <> 'won' then raise exception 'item % was %', which, said; end if;
end $$;`;

/**
 * The limit of appending: writers that each send one item at a time by a prepared statement. pgbench where the machine
 * has it, bare connections of `pg` otherwise.
 */
export async function bareWriters(
  at: Database,
  folder: string,
  batches: readonly string[],
  writers: number,
): Promise<Limit> {
  await at.pool.query(preparation);
  for (let from = 0; from < batches.length; from += 200) {
    const some = batches.slice(from, from + 200);
    await at.pool.query(
      'insert into bench_item select $1 + row_number() over () - 1, b from unnest($2::text[]) b',
      [from, some],
    );
  }
  const each = Math.floor(batches.length / writers);
  const script = join(folder, `${at.config.database}.sql`);
  await writeFile(
    script,
    `\\set number :client_id * ${String(each)} + :round\nselect bench_append(:number::int);\n\\set round :round + 1\n`,
  );
  const found = await run('pgbench', ['--version']).catch(() => null);
  if (found === null)
    return {
      how: `${String(writers)} bare connections of pg`,
      rate: () => byPg(at, each, writers),
    };
  return {
    how: `${found.stdout.trim()}, ${String(writers)} clients, -M prepared`,
    rate: () => byPgbench(at, script, each, writers),
  };
}

async function byPgbench(
  at: Database,
  script: string,
  each: number,
  writers: number,
): Promise<number> {
  await emptied(at);
  const { host, port, user, database } = at.config;
  const { stdout } = await run('pgbench', [
    ...['-n', '-M', 'prepared', '-c', String(writers), '-j', '2', '-t', String(each)],
    ...['-D', 'round=0', '-f', script, '-h', host, '-p', String(port), '-U', user, database],
  ]);
  const tps = /tps = ([\d.]+) \(without initial/.exec(stdout)?.[1];
  if (tps === undefined || !stdout.includes(`${String(each * writers)}/${String(each * writers)}`))
    throw new Error(`pgbench did not finish: ${stdout}`);
  return Number(tps);
}

async function byPg(at: Database, each: number, writers: number): Promise<number> {
  await emptied(at);
  const clients = Array.from({ length: writers }, () => new Client(at.config));
  await Promise.all(clients.map((one) => one.connect()));
  const rate = await rateOf(each * writers, writers, (number, writer) =>
    (clients[writer] as Client).query({
      name: 'bench',
      text: 'select bench_append($1)',
      values: [number],
    }),
  );
  await Promise.all(clients.map((one) => one.end()));
  return rate;
}
