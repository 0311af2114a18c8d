import type { FileStore } from '@xiezhi/docket';
import type { StreamId } from '@xiezhi/kernel';
import type { Pool } from 'pg';

/*
 * Files that a page names come from the court zone when somebody opens them, and lie on the disk of the service zone from
 * then on: for as long as a reader who opened them has a page of that docket. Whoever opens them later has them sent anew.
 */

const nameOf = (sha256: string, person: string, stream: StreamId): string =>
  `fetched ${sha256} ${person} ${stream}`;

/** Notes for whom the bytes were sent, before they are. */
export async function noteFetched(
  pool: Pool,
  { sha256, person, stream }: { sha256: string; person: string; stream: StreamId },
): Promise<void> {
  await pool.query(
    'insert into follower (name, leaf) values ($1, 0) on conflict (name) do nothing',
    [nameOf(sha256, person, stream)],
  );
}

/**
 * Takes the bytes away that nobody here has a page for any more, unless somebody handed the same bytes in, or they are on
 * their way out. Asks for all that was noted, so that what a crash left goes with the next that ends. @returns how many went.
 */
export async function forgetFetched(pool: Pool, files: FileStore): Promise<number> {
  const { rows } = await pool.query<{ name: string; sha256: string }>(
    `select name, split_part(name, ' ', 2) as sha256 from follower f
      where name like 'fetched %'
        and not exists (select 1 from page p
              where p.person = split_part(f.name, ' ', 3) and p.stream = split_part(f.name, ' ', 4))
        and not exists (select 1 from letter_out l
              where l.files::text like '%' || split_part(f.name, ' ', 2) || '%')`,
  );
  let gone = 0;
  for (const { name, sha256 } of rows) {
    const { rows: kept } = await pool.query(
      `select 1 from file_holder where sha256 = $1
       union all select 1 from follower where name <> $2 and (name like 'fetched ' || $1 || ' %' or name = 'copy ' || $1)`,
      [sha256, name],
    );
    if (kept.length === 0) {
      await files.forget(sha256);
      gone += 1;
    }
    // Last, so that what could not be taken away is tried again.
    await pool.query('delete from follower where name = $1', [name]);
  }
  return gone;
}
