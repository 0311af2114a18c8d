import type { Instant } from '@xiezhi/kernel';
import { addMillis, courtDayOf } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import type { Vault } from './vault.ts';

/** What somebody is filling in: which form of which stream. */
export interface DraftPlace {
  readonly owner: string;
  readonly command: string;
  readonly stream: string;
  readonly key: string;
}

export interface Draft {
  readonly values: Readonly<Record<string, unknown>>;
  readonly savedAt: string;
  readonly expiresOn: string;
}

const keptDays = 90;
const mostDrafts = 200;

/** Drafts of all forms: one table, sealed, expiring. Not docket: a draft is nobody's act. */
export class Drafts {
  readonly #pool: Pool;
  readonly #vault: Vault;

  constructor(pool: Pool, vault: Vault) {
    this.#pool = pool;
    this.#vault = vault;
  }

  /** @returns null when the owner holds as many drafts as anybody may; nothing was saved then. */
  async save(
    place: DraftPlace,
    values: Readonly<Record<string, unknown>>,
    now: Instant,
  ): Promise<Draft | null> {
    const expires = addMillis(now, keptDays * 86_400_000);
    const { rowCount } = await this.#pool.query(
      `insert into draft (owner, command, stream, key, sealed, saved_at, expires_at)
       select $1, $2, $3, $4, $5, $6, $7
        where (select count(*) from draft where owner = $1) < $8
           or exists (select 1 from draft where owner = $1 and command = $2 and stream = $3 and key = $4)
       on conflict (owner, command, stream, key)
       do update set sealed = excluded.sealed, saved_at = excluded.saved_at, expires_at = excluded.expires_at`,
      [
        place.owner,
        place.command,
        place.stream,
        place.key,
        this.#vault.seal(place.owner, JSON.stringify(values)),
        now,
        expires,
        mostDrafts,
      ],
    );
    if (rowCount === 0) return null;
    return { values, savedAt: now, expiresOn: courtDayOf(expires) };
  }

  async read(place: DraftPlace, now: Instant): Promise<Draft | null> {
    const { rows } = await this.#pool.query<{
      sealed: Buffer;
      saved_at: string;
      expires_at: Instant;
    }>(
      `select sealed, saved_at, expires_at from draft
        where owner = $1 and command = $2 and stream = $3 and key = $4 and expires_at > $5`,
      [place.owner, place.command, place.stream, place.key, now],
    );
    const row = rows[0];
    if (!row) return null;
    const values = JSON.parse(this.#vault.open(place.owner, row.sealed)) as Readonly<
      Record<string, unknown>
    >;
    return { values, savedAt: row.saved_at, expiresOn: courtDayOf(row.expires_at) };
  }

  async drop(place: DraftPlace): Promise<void> {
    await this.#pool.query(
      'delete from draft where owner = $1 and command = $2 and stream = $3 and key = $4',
      [place.owner, place.command, place.stream, place.key],
    );
  }

  async expire(now: Instant): Promise<number> {
    const { rowCount } = await this.#pool.query('delete from draft where expires_at <= $1', [now]);
    return rowCount ?? 0;
  }
}
