import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Zone } from './two-zones.ts';

/** All that a zone's database holds, as text: what a thief of it would read. */
export async function tablesOf({ pool }: Zone): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
  );
  const texts: string[] = [];
  for (const { name } of rows) {
    const { rows: found } = await pool.query<{ line: string }>(
      `select row_to_json(t)::text as line from "${name}" t`,
    );
    texts.push(`${name}\n${found.map(({ line }) => line).join('\n')}`);
  }
  return texts.join('\n');
}

/** The same with everything opened that the zone's own master key opens: what a thief of the whole zone would read. */
export async function openedOf(zone: Zone): Promise<ReadonlyMap<string, string>> {
  const { pool, vault } = zone;
  const opened = new Map<string, string>([['tables', await tablesOf(zone)]]);
  const add = (owner: string, text: string): void =>
    void opened.set(owner, `${opened.get(owner) ?? ''}\n${text}`);
  const pages = await pool.query<{ person: string; sealed: Buffer }>(
    'select person, sealed from page',
  );
  for (const { person, sealed } of pages.rows)
    add(`page ${person}`, vault.open(`page/${person}`, sealed));
  const drafts = await pool.query<{ owner: string; sealed: Buffer }>(
    'select owner, sealed from draft',
  );
  for (const { owner, sealed } of drafts.rows) add(`draft ${owner}`, vault.open(owner, sealed));
  const inbox = await pool.query<{ actor: string; request: { sealed: string } }>(
    'select actor, request from command_inbox',
  );
  for (const { actor, request } of inbox.rows)
    if (request.sealed !== '')
      add(`inbox ${actor}`, vault.open('inbox', Buffer.from(request.sealed, 'base64')));
  return opened;
}

/** Every file under a folder: its path and its bytes, read as text. */
export async function filesUnder(folder: string): Promise<string> {
  const texts: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      texts.push(`${path}\n${(await readFile(path)).toString('utf8')}`);
    }
  return texts.join('\n');
}

/** The SHA-256 of every file under a folder: the same bytes are found under any name. */
export async function hashesUnder(folder: string): Promise<readonly string[]> {
  const hashes: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile())
      hashes.push(
        createHash('sha256')
          .update(await readFile(join(entry.parentPath, entry.name)))
          .digest('hex'),
      );
  return hashes;
}
