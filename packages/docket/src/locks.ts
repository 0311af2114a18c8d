import type { ClientBase, Pool, PoolClient } from 'pg';
import { applyText, functionsSql } from './functions/index.ts';
import { knownCase, me } from './functions/reader.ts';

/*
 * Two roles beside the owner of the database. `xiezhi_writer` is what the program is: it enters, and never updates or
 * deletes an entry. `xiezhi_reader` is what a function that answers a person becomes while it runs: it sees the rows that
 * are that person's, and no entry at all but through `read_docket`.
 */

const reader = 'xiezhi_reader';
const writer = 'xiezhi_writer';

const takesPart = (table: string): string =>
  `exists (select 1 from relation mine where mine.stream = ${table}.stream and mine.to_at is null and mine.person = ${me})`;
/** Was in the case until a party left it, and reads it as it was then: what is owed in it is not theirs to know. */
const hasLeft = (table: string): string =>
  `exists (select 1 from relation mine where mine.stream = ${table}.stream and mine.left_seq is not null and mine.person = ${me})`;
const ofKnownCase = (table: string): string =>
  `exists (select 1 from case_card c where c.stream = ${table}.stream)`;

/** Tables a person reads through, and which of their rows are theirs. What is cheap to see stands first. */
const policies: Readonly<Record<string, string>> = {
  case_card: knownCase('case_card'),
  relation: `person = ${me}`,
  task: `person = ${me} or ${takesPart('task')} or ${ofKnownCase('task')} and not ${hasLeft('task')}
    or stream like 'person:%' and (select reader_at_counter())
    or stream like 'feedback:%' and reader_answers(stream)`,
  leaf: `stream = 'person:' || ${me} or ${takesPart('leaf')} or ${hasLeft('leaf')} or ${ofKnownCase('leaf')}
    or stream like 'feedback:%' and reader_answers(stream)
    or stream like any ('{court:%,rulebook:%}') and (select exists (select 1 from reader_offices()))`,
  file_holder: `person = ${me}`,
};

/** Nobody who answers a person has any right on these; they are under row-level security so that a grant opens nothing. */
const closed = [
  ...['entry', 'entry_label', 'entry_salt', 'deadline', 'secret'],
  ...['file_reading', 'file_reading_turn', 'file_scan', 'file_in_case', 'file_text'],
] as const;

/** What was once entered is neither changed nor taken away by the program. */
const enteredForEver = [
  'entry',
  'accepted_command',
  'leaf',
  'log_checkpoint',
  'log_cosignature',
  'log_timestamp',
  'migration',
  'applied_text',
] as const;

const roleSql = (name: string): string => `do $$ begin
  if not exists (select 1 from pg_roles where rolname = '${name}') then create role ${name} nologin; end if;
exception when duplicate_object or unique_violation then null; end $$;
grant ${name} to current_user;`;

const guarded = Object.keys(policies).concat(closed);

const lockSql = `
do $$ begin
  execute format('grant usage on schema %I to ${reader}, ${writer}', current_schema());
  execute format('grant select, insert, update, delete, truncate on all tables in schema %I to ${writer}', current_schema());
  execute format('grant usage, select, update on all sequences in schema %I to ${writer}', current_schema());
end $$;
revoke update, delete, truncate on ${enteredForEver.join(', ')} from ${writer};
revoke insert on migration, applied_text from ${writer};
grant select on ${Object.keys(policies).join(', ')} to ${reader};
${guarded
  .map(
    (table) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
drop policy if exists program on ${table};
create policy program on ${table} to current_user, ${writer} using (true) with check (true);
drop policy if exists reader on ${table};
create policy reader on ${table} for select to ${reader} using (${policies[table] ?? 'false'});`,
  )
  .join('')}
`;

const mayBecome = `select count(*) = 2 as engaged from pg_roles r
  where r.rolname in ('${reader}', '${writer}') and pg_has_role(session_user, r.oid, 'MEMBER')`;
const engagedSql = `${mayBecome}
    and exists (select 1 from pg_policies where schemaname = current_schema() and tablename = 'entry' and policyname = 'reader')`;

const ask = async (client: Pool | PoolClient, sql: string): Promise<boolean> =>
  (await client.query<{ engaged: boolean }>(sql)).rows[0]?.engaged === true;

/** Roles belong to a server and not to a database, and not every owner of a database may make them. */
async function makeRoles(client: PoolClient): Promise<boolean> {
  try {
    await client.query('begin');
    await client.query(`${roleSql(reader)}${roleSql(writer)}`);
    await client.query('commit');
    return true;
  } catch (fault) {
    await client.query('rollback');
    // insufficient_privilege: this owner makes no roles, or the roles are somebody else's.
    if ((fault as { code?: string }).code !== '42501') throw fault;
    return false;
  }
}

/**
 * The functions as they stand in this program, and where the owner of the database may make roles the second lock with
 * them: after every migration, and at any start that finds them other than they were, an owner who has been given that
 * right since included. Without it reading rests on the first lock alone; {@link locksEngaged} tells.
 */
export async function applyFunctions(client: PoolClient, migrated: boolean): Promise<void> {
  const engages = (await ask(client, mayBecome)) || (await makeRoles(client));
  const role = engages ? `set role to ${reader}` : '';
  await client.query('begin');
  // A new table is under no grant yet.
  if (migrated) await client.query('delete from applied_text');
  await applyText(client, 'functions', `${functionsSql(role)}${engages ? lockSql : ''}`);
  await client.query('commit');
}

const known = new WeakMap<Pool, Promise<boolean>>();

/** Is the second lock on, in this database and for whoever this pool connects as? Asked once a pool. */
export function locksEngaged(pool: Pool): Promise<boolean> {
  const found = known.get(pool) ?? ask(pool, engagedSql);
  known.set(pool, found);
  found.catch(() => known.delete(pool));
  return found;
}

/**
 * From now on every connection of this pool is the program's: it can enter, and not undo.
 * @returns whether it is so; without the roles the pool stays whatever it connects as.
 */
export async function enterAsWriter(pool: Pool): Promise<boolean> {
  const client = await pool.connect();
  try {
    if (!(await ask(client, engagedSql))) return false;
    // The pool waits for the answer before it lends the connection; one that could not be bound is ended instead.
    const onConnect = (fresh: ClientBase): Promise<unknown> => fresh.query(`set role ${writer}`);
    Object.assign(pool.options, { onConnect });
    return true;
  } finally {
    // This one is still the owner's.
    client.release(true);
  }
}
