import type { FileHash, PersonId } from '@xiezhi/kernel';
import type { Pool } from 'pg';

interface WaitingFile {
  readonly sha256: FileHash;
  readonly bytes: number;
}

/** Why a file is kept from somebody: nobody has looked into it yet, or something was found in it. */
type KeptBack =
  { readonly state: 'waiting' } | { readonly state: 'infected'; readonly found: string };

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
       on conflict (sha256) do update set state = excluded.state, found = excluded.found`,
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

  /** The next that waits: first what is kept from others; what was tried and could not be looked into comes after the rest. */
  async next(): Promise<WaitingFile | null> {
    const { rows } = await this.#pool.query<{ sha256: FileHash; bytes: string }>(
      `select f.sha256, f.bytes from file_scan s join file f using (sha256)
        where s.state in ('waiting', 'unasked') and s.next_at <= now() order by s.state desc, s.next_at limit 1`,
    );
    const [row] = rows;
    return row ? { sha256: row.sha256, bytes: Number(row.bytes) } : null;
  }

  async waiting(): Promise<number> {
    const { rows } = await this.#pool.query<{ n: string }>(
      "select count(*) as n from file_scan where state = 'waiting'",
    );
    return Number(rows[0]?.n ?? 0);
  }

  /** Is this file kept from this reader? Whoever handed it in has it anyway, and sees what they handed in. */
  async keptFrom(sha256: string, person: PersonId | null): Promise<KeptBack | null> {
    const { rows } = await this.#pool.query<{
      state: 'waiting' | 'infected';
      found: string | null;
    }>(
      `select state, found from file_scan s where s.sha256 = $1 and s.state in ('waiting', 'infected')
          and not (s.state = 'waiting' and exists (select 1 from file_holder h where h.sha256 = s.sha256 and h.person = $2))`,
      [sha256, person],
    );
    const [row] = rows;
    if (!row) return null;
    return row.state === 'waiting'
      ? { state: 'waiting' }
      : { state: 'infected', found: row.found ?? '' };
  }
}
