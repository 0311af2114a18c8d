import type { Instant } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import type { Vault } from './vault.ts';

/** A part of a page, in thousandths of its sides from the corner above left. */
export interface PlaceOnPage {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is noted: of a page, or a place on it; or of a moment of something that is played, in milliseconds. */
export interface NoteText {
  readonly page: number | null;
  readonly place: PlaceOnPage | null;
  readonly at: number | null;
  readonly text: string;
}

export interface Note extends NoteText {
  readonly id: string;
  readonly savedAt: string;
}

/** A file as it stands in a case: the same bytes elsewhere have notes of their own. */
export interface Noted {
  readonly owner: string;
  readonly stream: string;
  readonly sha256: string;
}

/** So many notes one person keeps in all. */
export const mostNotes = 3000;

/**
 * What people note for themselves on the files they may read. Not docket, and sealed: whoever has the database reads none of
 * it. It stays until its owner takes it away; whoever may read a file no longer does not get at it either, and that is
 * looked at before.
 */
export class Notes {
  readonly #pool: Pool;
  readonly #vault: Vault;

  constructor(pool: Pool, vault: Vault) {
    this.#pool = pool;
    this.#vault = vault;
  }

  /** Keeps a note under its id; the same id again takes the place of the first. */
  async save(
    { owner, stream, sha256 }: Noted,
    id: string,
    note: NoteText,
    now: Instant,
  ): Promise<Note | 'too-many'> {
    const { rowCount } = await this.#pool.query(
      `insert into page_note (owner, stream, sha256, id, sealed, saved_at)
       select $1, $2, $3, $4, $5, $6
        where (select count(*) from page_note where owner = $1) < $7
           or exists (select 1 from page_note where owner = $1 and stream = $2 and sha256 = $3 and id = $4)
       on conflict (owner, stream, sha256, id)
         do update set sealed = excluded.sealed, saved_at = excluded.saved_at`,
      [owner, stream, sha256, id, this.#vault.seal(owner, JSON.stringify(note)), now, mostNotes],
    );
    return rowCount === 1 ? { ...note, id, savedAt: now } : 'too-many';
  }

  /** In the order in which they were noted last. */
  async of({ owner, stream, sha256 }: Noted): Promise<readonly Note[]> {
    const { rows } = await this.#pool.query<{ id: string; sealed: Buffer; saved_at: string }>(
      `select id, sealed, saved_at from page_note
        where owner = $1 and stream = $2 and sha256 = $3 order by saved_at, id`,
      [owner, stream, sha256],
    );
    return rows.map(({ id, sealed, saved_at: savedAt }) => ({
      ...(JSON.parse(this.#vault.open(owner, sealed)) as NoteText),
      id,
      savedAt,
    }));
  }

  async drop({ owner, stream, sha256 }: Noted, id: string): Promise<void> {
    await this.#pool.query(
      'delete from page_note where owner = $1 and stream = $2 and sha256 = $3 and id = $4',
      [owner, stream, sha256, id],
    );
  }
}
