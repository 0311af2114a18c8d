import type { FileHash, PersonId, StreamId } from '@xiezhi/kernel';
import type { Pool } from 'pg';

interface WaitingFile {
  readonly sha256: FileHash;
  readonly bytes: number;
}

/** Why a file is kept from somebody: nobody has looked into it yet, the scanner says nothing of it, or something was found in it. */
type KeptBack =
  | { readonly state: 'waiting' | 'silent' | 'held' }
  | { readonly state: 'infected'; readonly found: string };

/** What is to be told of a file in the cases that name it. */
export type ScanNews = 'no-verdict' | 'found' | 'clean';

export interface FileNews {
  readonly sha256: FileHash;
  readonly news: ScanNews;
  readonly found: string | null;
}

/** An entry that names a file, as it is stored. */
export interface NamingEntry {
  readonly stream: StreamId;
  readonly seq: number;
  readonly body: string;
}

/** A file that a case was told of, and how the scanner, or the court, has left it. */
export interface ToldFile {
  readonly sha256: FileHash;
  readonly state: string;
  readonly streams: readonly StreamId[];
}

/** Asked so often while the scanner was there, it has no verdict on the file: nobody says any more that it waits for the scanner. */
export const silentAfter = 5;

const newsOf: Readonly<Record<string, ScanNews>> = {
  waiting: 'no-verdict',
  infected: 'found',
  clean: 'clean',
};

/** What a scanner said of the files that were handed in. Files it was never asked about are as they always were. */
export class FileScans {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async clean(sha256: string): Promise<void> {
    await this.#said(sha256, 'clean', null);
  }

  async infected(sha256: string, found: string): Promise<void> {
    await this.#said(sha256, 'infected', found);
  }

  async #said(sha256: string, state: string, found: string | null): Promise<void> {
    await this.#pool.query(
      `insert into file_scan (sha256, state, found) values ($1, $2, $3)
       on conflict (sha256) do update set state = excluded.state, found = excluded.found
         where file_scan.state not in ('held', 'cleared')`,
      [sha256, state, found],
    );
  }

  /**
   * It was received and could not be looked into. What was said of the same bytes before stands, and a paper that the court itself has
   * made is kept from nobody because somebody hands it in again.
   */
  async wait(sha256: string): Promise<void> {
    await this.#pool.query(
      `insert into file_scan (sha256, state) select sha256, 'waiting' from file f
        where sha256 = $1 and not exists (select 1 from file_made m where m.sha256 = f.sha256) on conflict do nothing`,
      [sha256],
    );
  }

  /** What nobody was asked about: it was here before there was a scanner, or came by a letter or from a connected system. */
  async sweep(most = 1000): Promise<number> {
    const { rowCount } = await this.#pool.query(
      `insert into file_scan (sha256, state) select f.sha256, 'unasked' from file f
        where not exists (select 1 from file_scan s where s.sha256 = f.sha256)
          and not exists (select 1 from file_made m where m.sha256 = f.sha256) limit $1 on conflict do nothing`,
      [most],
    );
    return rowCount ?? 0;
  }

  /** It could not be looked into again: after so long. */
  async later(sha256: string, seconds: number): Promise<void> {
    await this.#pool.query(
      `update file_scan set next_at = now() + make_interval(secs => $2) where sha256 = $1 and state in ('waiting', 'unasked')`,
      [sha256, seconds],
    );
  }

  /** The scanner was there and said nothing of it. It is asked again after so long. */
  async silent(sha256: string, seconds: number): Promise<void> {
    await this.#pool.query('update file_scan set tries = tries + 1 where sha256 = $1', [sha256]);
    await this.later(sha256, seconds);
  }

  /** What is to be told, of files of which it was not told yet. That nothing was found is told where no verdict was told before. */
  async news(): Promise<readonly FileNews[]> {
    const { rows } = await this.#pool.query<{
      sha256: FileHash;
      state: string;
      found: string | null;
    }>(
      `select sha256, state, found from file_scan
        where state = 'infected' and not 'found' = any(told)
           or state = 'waiting' and tries >= $1 and not 'no-verdict' = any(told)
           or state = 'clean' and 'no-verdict' = any(told) and not 'clean' = any(told)
        order by sha256 limit 100`,
      [silentAfter],
    );
    return rows.flatMap(({ sha256, state, found }) => {
      const news = newsOf[state];
      return news === undefined ? [] : [{ sha256, news, found }];
    });
  }

  /** It was told in these cases. */
  async told(sha256: string, news: ScanNews, streams: readonly StreamId[]): Promise<void> {
    await this.#pool.query(
      'update file_scan set told = array_append(told, $2), streams = $3 where sha256 = $1',
      [sha256, news, streams],
    );
  }

  /** Those of which something was told and the court may have decided. */
  async toldOf(): Promise<readonly ToldFile[]> {
    const { rows } = await this.#pool.query<ToldFile>(
      `select sha256, state, streams from file_scan
        where (state in ('infected', 'held', 'cleared') or tries > 0 and state = 'waiting') and streams <> '{}'`,
    );
    return rows;
  }

  /** The court has decided whether it is opened. */
  async decided(sha256: string, state: 'held' | 'cleared'): Promise<void> {
    await this.#pool.query('update file_scan set state = $2 where sha256 = $1', [sha256, state]);
  }

  /** A false alarm, as the court has found: what the scanner says of these bytes again changes nothing. */
  async isCleared(sha256: string): Promise<boolean> {
    const { rowCount } = await this.#pool.query(
      "select 1 from file_scan where sha256 = $1 and state = 'cleared'",
      [sha256],
    );
    return rowCount === 1;
  }

  /** Where cases name it: by the part of the entry, so that whoever may not read that part is told nothing. */
  async namedIn(sha256: string): Promise<readonly NamingEntry[]> {
    const { rows } = await this.#pool.query<NamingEntry>(
      `select stream, seq::int as seq, body from entry
        where stream like 'case:%' and body like '%"sha256":"' || $1 || '"%' order by stream, seq`,
      [sha256],
    );
    return rows;
  }

  /** The next that waits: first what is kept from others; what was tried and could not be looked into comes after the rest. */
  async next(): Promise<WaitingFile | null> {
    const { rows } = await this.#pool.query<{ sha256: FileHash; bytes: string }>(
      `select f.sha256, f.bytes from file_scan s join file f using (sha256)
        where s.state in ('waiting', 'unasked') and s.next_at <= now() order by s.state desc, s.next_at limit 1`,
    );
    const [row] = rows;
    return row ? { sha256: row.sha256, bytes: Number(row.bytes) } : null;
  }

  /** How many wait, how many of them without a verdict, and in how many something was found that nobody has decided on. */
  async standing(): Promise<{
    readonly waiting: number;
    readonly silent: number;
    readonly infected: number;
  }> {
    const { rows } = await this.#pool.query<Record<'waiting' | 'silent' | 'infected', string>>(
      `select count(*) filter (where state = 'waiting') as waiting,
              count(*) filter (where state = 'waiting' and tries >= $1) as silent,
              count(*) filter (where state = 'infected') as infected from file_scan`,
      [silentAfter],
    );
    const [row] = rows;
    return {
      waiting: Number(row?.waiting ?? 0),
      silent: Number(row?.silent ?? 0),
      infected: Number(row?.infected ?? 0),
    };
  }

  /** Is this file kept from this reader? Whoever handed it in has it anyway, and sees what they handed in. */
  async keptFrom(sha256: string, person: PersonId | null): Promise<KeptBack | null> {
    const { rows } = await this.#pool.query<{
      state: 'waiting' | 'infected' | 'held';
      found: string | null;
      tries: number;
    }>(
      `select state, found, tries from file_scan s where s.sha256 = $1 and s.state in ('waiting', 'infected', 'held')
          and not (s.state = 'waiting' and exists (select 1 from file_holder h where h.sha256 = s.sha256 and h.person = $2))`,
      [sha256, person],
    );
    const [row] = rows;
    if (!row) return null;
    if (row.state === 'infected') return { state: 'infected', found: row.found ?? '' };
    if (row.state === 'waiting' && row.tries >= silentAfter) return { state: 'silent' };
    return { state: row.state };
  }
}
