import type { FileHash, StreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import { keptPage, pageGrams, pageQuery } from './folded-text.ts';

/**
 * How the machine fares with a file: it waits; its bytes are gone, or are others than were filed; it was read; has no text that
 * could be read; is more than is read (what there is was read up to there); cannot be opened; or is of a kind that nobody reads
 * as text, as sound and film are.
 */
export type ReadingState =
  'waiting' | 'away' | 'read' | 'no-text' | 'too-large' | 'not-readable' | 'kind-not-read';

/** From where the text of a page comes: the file itself, a page that is a picture, or a file without pages. */
export type HowRead = 'text' | 'ocr' | 'unpaged';

export interface PageText {
  readonly page: number;
  readonly how: HowRead;
  /** `unclear`: something is to be seen on it of which nothing was read, besides whatever text there is. */
  readonly state: Exclude<ReadingState, 'waiting' | 'away' | 'kind-not-read'> | 'unclear';
  readonly text: string;
}

export interface FileToRead {
  readonly sha256: FileHash;
  readonly mediaType: string;
  readonly bytes: number;
  /** Nobody handed it in: the court made it. */
  readonly own: boolean;
}

/** So many entries are looked through in one go. */
const followed = 500;
/** So long a file rests that its reader has died over; one that has no rest left is given up, and stops no other. */
const restsAfterDeath = [30];
/** The same where somebody else ended the reader, as a machine without memory does, which may have nothing to do with the file. */
const restsAfterKill = [30, 3600, 86_400];
/** Of the reader. A new one tries what the one before could not open, and those over which it died. */
export const readerVersion = 1;
/** Longer than a file is read for; what a court that was cut off had in hand is free after that. */
const leaseMinutes = 45;
/** More stands on no page; what goes beyond is left out, and the page says so. */
export const mostOnAPage = 8000;

/**
 * What the files of cases say. Made from their bytes by whoever reads them, for every file that a case's docket names; none
 * of it is truth, all of it can be thrown away and is made again. What a draft alone holds is nobody's to read.
 */
export class FileTexts {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Looks through the entries of cases since the last time for files. @returns how many entries were looked at. */
  async follow(): Promise<number> {
    const { rows } = await this.#pool.query<{ looked: string }>(
      `with since as (select leaf from file_reading_upto for update),
        next as (select l.leaf, l.stream, l.seq from leaf l, since where l.leaf > since.leaf order by l.leaf limit $1),
        named as (select distinct found[1] as sha256 from next join entry e using (stream, seq),
            regexp_matches(e.body, '"sha256":"([0-9a-f]{64})"', 'g') found where next.stream like 'case:%'),
        noted as (insert into file_reading (sha256)
            select f.sha256 from named join file f using (sha256) on conflict do nothing),
        moved as (update file_reading_upto set leaf = (select max(leaf) from next) where exists (select 1 from next))
       select count(*) as looked from next`,
      [followed],
    );
    return Number(rows[0]?.looked ?? 0);
  }

  /** Notes files that are to be read and were not noticed: their bytes came later than what names them. */
  async note(files: readonly string[]): Promise<void> {
    await this.#pool.query(
      `insert into file_reading (sha256) select sha256 from file where sha256 = any($1) on conflict do nothing`,
      [files],
    );
  }

  /** Takes up again what an earlier version of the reader could not open, or could not make out. */
  async tryAnew(version = readerVersion): Promise<void> {
    await this.#pool.query(
      `update file_reading r set state = 'waiting', died = 0, next_at = now()
        where r.reader < $1 and (r.state = 'not-readable'
          or r.state in ('read', 'no-text') and exists (select 1 from file_text t
            where t.sha256 = r.sha256 and t.state in ('not-readable', 'unclear')))`,
      [version],
    );
  }

  /**
   * The next file to read, ours for a while: of whoever has waited longest for one of theirs, and of those the newest, since
   * whoever has handed something in today looks for it today.
   */
  async claim(): Promise<FileToRead | null> {
    const { rows } = await this.#pool.query<{
      sha256: FileHash;
      media_type: string;
      bytes: string;
      own: boolean;
    }>(
      `with mine as (
         update file_reading set next_at = now() + make_interval(mins => $1)
          where sha256 = (select r.sha256 from file_reading r where r.state in ('waiting', 'away') and r.next_at <= now()
                             and not exists (select 1 from file_scan s where s.sha256 = r.sha256 and s.state in ('waiting', 'infected')
                               and not exists (select 1 from file_in_case c where c.sha256 = s.sha256 and c.decision = 'cleared'))
                             and not exists (select 1 from file_in_case c where c.sha256 = r.sha256 and c.decision = 'held')
                           order by coalesce(
                               (select min(coalesce(t.at, '-infinity')) from file_holder h left join file_reading_turn t using (person)
                                 where h.sha256 = r.sha256),
                               (select at from file_reading_turn where person = ''), '-infinity'), r.next_at desc
                           limit 1 for update of r skip locked)
          returning sha256),
        turn as (insert into file_reading_turn (person, at)
          select coalesce(h.person, ''), clock_timestamp() from mine left join file_holder h using (sha256)
          on conflict (person) do update set at = excluded.at)
       select f.sha256, f.media_type, f.bytes, exists (select 1 from file_made m where m.sha256 = f.sha256) as own
         from mine join file f using (sha256)`,
      [leaseMinutes],
    );
    const [row] = rows;
    return row
      ? {
          sha256: row.sha256,
          mediaType: row.media_type,
          bytes: Number(row.bytes),
          own: row.own,
        }
      : null;
  }

  /** It could not be tried, which says nothing of it: given back for later. */
  async giveBack(sha256: string, seconds: number): Promise<void> {
    await this.#later(sha256, 'waiting', seconds);
  }

  /** Its bytes are not here, or are others than were filed: looked for again by and by. */
  async away(sha256: string, seconds: number): Promise<void> {
    await this.#later(sha256, 'away', seconds);
  }

  async #later(sha256: string, state: 'waiting' | 'away', seconds: number): Promise<void> {
    await this.#pool.query(
      `update file_reading set state = $2, next_at = now() + make_interval(secs => $3)
        where sha256 = $1 and state in ('waiting', 'away')`,
      [sha256, state, seconds],
    );
  }

  /** Its reader died over it: once more by and by, and then no more. @param killed by somebody else: some times more. */
  async died(sha256: string, killed = false): Promise<void> {
    const rests = killed ? restsAfterKill : restsAfterDeath;
    await this.#pool.query(
      `update file_reading set died = died + 1, reader = $3,
          next_at = now() + make_interval(secs => coalesce(($2::int[])[died + 1], 0)),
          state = case when died >= cardinality($2::int[]) then 'not-readable' else state end
        where sha256 = $1 and state in ('waiting', 'away')`,
      [sha256, rests, readerVersion],
    );
  }

  async opened(sha256: string, pages: number): Promise<void> {
    await this.#pool.query(
      `update file_reading set pages = $2, done = 0, state = 'waiting' where sha256 = $1 and state in ('waiting', 'away')`,
      [sha256, pages],
    );
  }

  /** One page, found from now on. The same page again takes the place of the first. */
  async keep(sha256: string, { page, how, state, text }: PageText): Promise<void> {
    const { shown, folded, cut } = keptPage(text, mostOnAPage);
    await this.#pool.query(
      `with kept as (
         insert into file_text (sha256, page, how, state, shown, folded, grams)
         select $1, $2, $3, $4, $5, $6, array_to_tsvector($7::text[])
          where exists (select 1 from file_reading where sha256 = $1)
         on conflict (sha256, page) do update set how = excluded.how, state = excluded.state,
           shown = excluded.shown, folded = excluded.folded, grams = excluded.grams)
       update file_reading set done = greatest(done, $2) where sha256 = $1`,
      [sha256, page, how, cut ? 'too-large' : state, shown, folded, pageGrams(folded)],
    );
  }

  async end(sha256: string, state: Exclude<ReadingState, 'waiting' | 'away'>): Promise<void> {
    await this.#pool.query('update file_reading set state = $2, reader = $3 where sha256 = $1', [
      sha256,
      state,
      readerVersion,
    ]);
  }
}

export interface FileStanding {
  readonly sha256: string;
  readonly state: ReadingState;
  readonly pages: number | null;
  readonly done: number;
  /** Pages that could not be read, or not to their end. */
  readonly unread: number;
}

export interface PageFound {
  readonly sha256: string;
  readonly page: number;
  readonly how: HowRead;
  readonly shown: string;
}

const reading = (reader: Actor, stream: StreamId): [string, string, StreamId] => [
  reader.person ?? '',
  reader.asksAt ?? '',
  stream,
];

/** How the machine fares with those of these files that this reader may read in the case. */
export async function fileStandings(
  pool: Pool,
  stream: StreamId,
  reader: Actor,
  files: readonly string[],
): Promise<readonly FileStanding[]> {
  const { rows } = await pool.query<FileStanding>({
    name: 'read_file_states',
    text: 'select * from read_file_states($1, $2, $3, $4)',
    values: [...reading(reader, stream), files],
  });
  return rows;
}

/** What stands on a page, to whoever may read the file in the case; null where nobody has read it yet. */
export async function pageText(
  pool: Pool,
  stream: StreamId,
  reader: Actor,
  { sha256, page }: { readonly sha256: string; readonly page: number },
): Promise<Omit<PageText, 'page'> | null> {
  const { rows } = await pool.query<{
    how: HowRead;
    state: PageText['state'];
    shown: string;
  }>({
    name: 'read_page_text',
    text: 'select * from read_page_text($1, $2, $3, $4, $5)',
    values: [...reading(reader, stream), sha256, page],
  });
  const [row] = rows;
  return row ? { how: row.how, state: row.state, text: row.shown } : null;
}

/**
 * Pages of these files, as far as this reader may read them in the case, that have all the words: in the order of the files,
 * at most so many, and how many there are.
 */
export async function findInFiles(
  pool: Pool,
  stream: StreamId,
  reader: Actor,
  files: readonly string[],
  words: readonly string[],
  most: number,
): Promise<{ readonly found: readonly PageFound[]; readonly total: number }> {
  const query = pageQuery(words);
  if (query === null || files.length === 0) return { found: [], total: 0 };
  const { rows } = await pool.query<PageFound & { total: string }>({
    name: 'find_in_files',
    text: 'select * from find_in_files($1, $2, $3, $4, $5::tsquery, $6, $7)',
    values: [...reading(reader, stream), files, query, words, most],
  });
  return {
    found: rows.map(({ total: _, ...page }) => page),
    total: Number(rows[0]?.total ?? 0),
  };
}
