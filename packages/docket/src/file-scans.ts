import type { FileHash, PersonId, StreamId } from '@xiezhi/kernel';
import type { Pool } from 'pg';

interface WaitingFile {
  readonly sha256: FileHash;
  readonly bytes: number;
}

/** Why a file is kept from somebody: nobody has looked into it yet, the scanner says nothing of it, or something was found in it. */
type KeptBack =
  | { readonly state: 'waiting' | 'silent' }
  | { readonly state: 'held'; readonly found: string | null }
  | { readonly state: 'infected'; readonly found: string };

/** What is to be told of a file in a case that names it. */
export type ScanNews = 'no-verdict' | 'found' | 'clean';

export interface FileNews {
  readonly sha256: FileHash;
  readonly stream: StreamId;
  readonly news: ScanNews;
  readonly found: string | null;
}

/** An entry that names a file, as it is stored, and who reads its parts now. */
export interface NamingEntry {
  readonly seq: number;
  readonly body: string;
  readonly labels: readonly { readonly part: number; readonly label: string }[];
}

/** So many entries are looked through in one go. */
const followed = 500;
/** What gives no verdict is asked less and less often, and no more seldom than twice a day. */
const longestPause = 43_200;

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

  /** What was found in it is not taken back because the same bytes come again and pass: that is decided by somebody. */
  async #said(sha256: string, state: string, found: string | null): Promise<void> {
    await this.#pool.query(
      `insert into file_scan (sha256, state, found) values ($1, $2, $3)
       on conflict (sha256) do update set state = excluded.state, found = excluded.found
         where not (file_scan.state = 'infected' and excluded.state = 'clean')`,
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

  /** The scanner was there and said nothing of it. It is asked again after so long, and ever longer once that has been told. */
  async silent(sha256: string, seconds: number): Promise<void> {
    const { rows } = await this.#pool.query<{ tries: number }>(
      'update file_scan set tries = tries + 1 where sha256 = $1 returning tries',
      [sha256],
    );
    const beyond = Math.max(0, (rows[0]?.tries ?? 0) - silentAfter);
    await this.later(sha256, Math.min(longestPause, seconds * 2 ** Math.min(beyond, 20)));
  }

  /**
   * Looks through the entries of cases since the last time for the files they name, and for what was told and decided of them.
   * @returns how many entries were looked at.
   */
  async follow(): Promise<number> {
    const { rows } = await this.#pool.query<{ looked: string }>(
      `with since as (select leaf from file_in_case_upto for update),
        next as (select l.leaf, l.stream, l.seq from leaf l, since where l.leaf > since.leaf order by l.leaf limit $1),
        of_case as (select stream, e.seq::int as seq, e.kind, e.body from next join entry e using (stream, seq) where stream like 'case:%'),
        named as (select stream, found[1] as sha256, array_agg(distinct seq) as seqs
            from of_case, regexp_matches(body, '"sha256":"([0-9a-f]{64})"', 'g') found group by 1, 2),
        said as (select stream, substring(body from '"file":"([0-9a-f]{64})"') as sha256,
            (array_agg(case kind when 'scanning.Held' then 'held' when 'scanning.Cleared' then 'cleared' else '' end order by seq desc))[1] as decision,
            array_remove(array_agg(substring(body from '"outcome":"([a-z-]+)"')), null) as told
            from of_case where kind in ('scanning.Noted', 'scanning.Held', 'scanning.Cleared') group by 1, 2),
        noted as (insert into file_in_case as c (sha256, stream, seqs, told, decision)
            select sha256, stream, coalesce(seqs, '{}'), coalesce(told, '{}'), decision
              from named full join said using (stream, sha256) where sha256 is not null
            on conflict (sha256, stream) do update set
              seqs = array(select distinct unnest(c.seqs || excluded.seqs) order by 1),
              told = array(select distinct unnest(c.told || excluded.told)),
              decision = coalesce(excluded.decision, c.decision)),
        moved as (update file_in_case_upto set leaf = (select max(leaf) from next) where exists (select 1 from next))
       select count(*) as looked from next`,
      [followed],
    );
    return Number(rows[0]?.looked ?? 0);
  }

  /**
   * What is to be told in a case of a file that it names, also where it came to name it after all was known. That nothing was found is
   * told where no verdict was told before; where the case has decided, nothing more is.
   */
  async news(): Promise<readonly FileNews[]> {
    const { rows } = await this.#pool.query<{
      sha256: FileHash;
      stream: StreamId;
      state: string;
      found: string | null;
    }>(
      `select sha256, c.stream, s.state, s.found from file_scan s join file_in_case c using (sha256)
        where (s.state in ('infected', 'held', 'cleared') or s.tries > 0) and c.seqs <> '{}'
          and coalesce(c.decision, '') not in ('held', 'cleared')
          and (s.state = 'infected' and not 'found' = any(c.told)
            or s.state = 'waiting' and s.tries >= $1 and not 'no-verdict' = any(c.told)
            or s.state = 'clean' and 'no-verdict' = any(c.told) and not 'clean' = any(c.told))
        order by sha256, c.stream limit 1000`,
      [silentAfter],
    );
    return rows.flatMap(({ sha256, stream, state, found }) => {
      const news = newsOf[state];
      return news === undefined ? [] : [{ sha256, stream, news, found }];
    });
  }

  /** It was told in this case: known before the log has numbered the entry that says so. */
  async told({ sha256, stream, news }: FileNews): Promise<void> {
    await this.#pool.query(
      'update file_in_case set told = array_append(told, $3) where sha256 = $1 and stream = $2',
      [sha256, stream, news],
    );
  }

  /** A false alarm, as a court has found, and none keeps it shut: what the scanner says of these bytes again changes nothing. */
  async isCleared(sha256: string): Promise<boolean> {
    const { rows } = await this.#pool.query<{ cleared: boolean | null }>(
      `select bool_or(decision = 'cleared') and not bool_or(decision = 'held') as cleared
         from file_in_case where sha256 = $1 and decision is not null`,
      [sha256],
    );
    return rows[0]?.cleared === true;
  }

  /** Where the case names it: by the part of the entry, so that whoever may not read that part is told nothing. */
  async namedIn(sha256: string, stream: StreamId): Promise<readonly NamingEntry[]> {
    const { rows } = await this.#pool.query<NamingEntry>(
      `select e.seq::int as seq, e.body,
              (select coalesce(json_agg(json_build_object('part', l.part, 'label', l.label)), '[]') from entry_label l
                where l.stream = e.stream and l.seq = e.seq) as labels
         from file_in_case c join entry e on e.stream = c.stream and e.seq = any(c.seqs)
        where c.sha256 = $1 and c.stream = $2 order by e.seq`,
      [sha256, stream],
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
              count(*) filter (where state = 'infected' and not exists (select 1 from file_in_case c
                where c.sha256 = s.sha256 and c.decision in ('held', 'cleared'))) as infected from file_scan s`,
      [silentAfter],
    );
    const [row] = rows;
    return {
      waiting: Number(row?.waiting ?? 0),
      silent: Number(row?.silent ?? 0),
      infected: Number(row?.infected ?? 0),
    };
  }

  /**
   * Is this file kept from this reader? Whoever handed it in has it anyway, and sees what they handed in. The case in which it is asked
   * for decides for itself; where no case is named, one that keeps it shut goes before one that has opened it.
   */
  async keptFrom(
    sha256: string,
    person: PersonId | null,
    stream: StreamId | null,
  ): Promise<KeptBack | null> {
    const { rows } = await this.#pool.query<{
      state: string;
      found: string | null;
      tries: number;
      own: boolean;
      decision: string | null;
    }>(
      `select state, found, tries,
              exists (select 1 from file_holder h where h.sha256 = s.sha256 and h.person = $2) as own,
              (select max(c.decision) from file_in_case c
                where c.sha256 = $1 and ($3::text is null or c.stream = $3)) as decision
         from file_scan s where s.sha256 = $1`,
      [sha256, person, stream],
    );
    const [row] = rows;
    if (!row || row.decision === 'cleared') return null;
    if (row.decision === 'held') return { state: 'held', found: row.found };
    if (row.state === 'infected') return { state: 'infected', found: row.found ?? '' };
    if (row.state !== 'waiting' || row.own) return null;
    return { state: row.tries >= silentAfter ? 'silent' : 'waiting' };
  }
}
