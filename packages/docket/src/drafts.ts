import type { CommandId, Instant, PersonId } from '@xiezhi/kernel';
import { addMillis, courtDayOf } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import type { Vault } from './vault.ts';

/** Somebody who helps, as the docket of the act will name them. */
export interface Helper {
  readonly person: PersonId;
  readonly name: string;
}

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
  /** Under which it is handed in, from whatever device: what is sent twice is one act. */
  readonly commandId: CommandId;
  /** Who wrote in it besides its owner; null where nobody did. */
  readonly prepared: Helper | null;
  /** Somebody else may write in it until then. */
  readonly openUntil: string | null;
}

/** What its writer knows of a draft they save. */
export interface Known {
  /** When they last saw it saved, `null` when they saw none; left out, they do not mind. */
  readonly before?: string | null;
  /** The id they would hand it in under. */
  readonly commandId?: CommandId;
}

export type DraftRow = Omit<DraftPlace, 'owner'> &
  Omit<Draft, 'values' | 'commandId'> & {
    /** It is forgotten within the days in which its owner is told so. */
    readonly soon: boolean;
  };

/** A draft that is about to be forgotten. */
export interface EndingDraft extends DraftPlace {
  readonly expiresOn: string;
}

const day = 86_400_000;
const keptDays = 90;
/** So many days before it is forgotten its owner is told. */
const toldDays = 7;
const mostDrafts = 200;

interface Kept {
  readonly command_id: CommandId;
  readonly prepared: Helper | null;
  readonly help_until: Instant | null;
}

const openOf = (until: Instant | null, now: Instant): string | null =>
  until !== null && until > now ? courtDayOf(until) : null;

const keptOf = (row: Kept, now: Instant) => ({
  commandId: row.command_id,
  prepared: row.prepared,
  openUntil: openOf(row.help_until, now),
});

/** Drafts of all forms: one table, sealed, expiring. Not docket: a draft is nobody's act. */
export class Drafts {
  readonly #pool: Pool;
  readonly #vault: Vault;

  constructor(pool: Pool, vault: Vault) {
    this.#pool = pool;
    this.#vault = vault;
  }

  /**
   * A draft keeps the id it was begun under, except for a writer who saw it as it stands and has come to another one since:
   * under the first it has been handed in. What is saved over everything that stood there is its owner's own, whoever wrote before.
   * @returns why nothing was saved: the owner holds as many drafts as anybody may, or somebody saved it elsewhere since.
   */
  async save(
    place: DraftPlace,
    values: Readonly<Record<string, unknown>>,
    now: Instant,
    { before, commandId }: Known = {},
  ): Promise<Draft | 'too-many' | 'changed'> {
    const expires = addMillis(now, keptDays * day);
    // Two savings never bear the same moment, also on a clock that stands: by it a writer sees that another was there.
    const savedAt =
      typeof before === 'string' && before >= now ? addMillis(before as Instant, 1) : now;
    const at = [place.owner, place.command, place.stream, place.key] as const;
    const seen = before === undefined ? null : (before ?? '');
    const { rows } = await this.#pool.query<Kept>(
      `insert into draft (owner, command, stream, key, sealed, saved_at, expires_at, command_id)
       select $1, $2, $3, $4, $5, $6, $7, coalesce($10::text, gen_random_uuid()::text)
        where ((select count(*) from draft where owner = $1) < $8
           or exists (select 1 from draft where owner = $1 and command = $2 and stream = $3 and key = $4))
          and ($9::text is null or $9 = coalesce((select saved_at from draft
                 where owner = $1 and command = $2 and stream = $3 and key = $4), ''))
       on conflict (owner, command, stream, key)
       do update set sealed = excluded.sealed, saved_at = excluded.saved_at, expires_at = excluded.expires_at,
                     command_id = case when $9::text is null then draft.command_id else coalesce($10::text, draft.command_id) end,
                     prepared = case when $9::text is null then null else draft.prepared end
          where $9::text is null or draft.saved_at = $9
       returning command_id, prepared, help_until`,
      [
        ...at,
        this.#vault.seal(place.owner, JSON.stringify(values)),
        savedAt,
        expires,
        mostDrafts,
        seen,
        commandId ?? null,
      ],
    );
    const [row] = rows;
    if (row) {
      const expiresOn = courtDayOf(expires);
      return { values, savedAt, expiresOn, ...keptOf(row, now) };
    }
    const stored = await this.read(place, now);
    return seen !== null && (stored?.savedAt ?? '') !== seen ? 'changed' : 'too-many';
  }

  /**
   * What somebody near wrote down, for as long as its owner lets them: with their name or not at all. A draft that was handed in meanwhile
   * does not come back by it.
   * @returns why nothing was saved: it is theirs to write no more, or somebody saved it elsewhere since.
   */
  async saveFor(
    { owner, id }: { readonly owner: string; readonly id: string },
    helper: Helper,
    values: Readonly<Record<string, unknown>>,
    now: Instant,
    before?: string | null,
  ): Promise<Draft | 'gone' | 'changed'> {
    const expires = addMillis(now, keptDays * day);
    const savedAt =
      typeof before === 'string' && before >= now ? addMillis(before as Instant, 1) : now;
    const { rows } = await this.#pool.query<Kept>(
      `update draft set sealed = $5, saved_at = $6, expires_at = $7, prepared = $8
        where owner = $1 and help_id = $2 and helper = $3 and help_until > $4 and expires_at > $4
          and ($9::text is null or saved_at = $9)
       returning command_id, prepared, help_until`,
      [
        owner,
        id,
        helper.person,
        now,
        this.#vault.seal(owner, JSON.stringify(values)),
        savedAt,
        expires,
        JSON.stringify(helper),
        before === undefined ? null : (before ?? ''),
      ],
    );
    const [row] = rows;
    if (row) {
      const expiresOn = courtDayOf(expires);
      return { values, savedAt, expiresOn, ...keptOf(row, now) };
    }
    const { rowCount } = await this.#pool.query(
      'select from draft where help_id = $1 and helper = $2 and help_until > $3 and expires_at > $3',
      [id, helper.person, now],
    );
    return rowCount === 0 ? 'gone' : 'changed';
  }

  /** One's own drafts, the newest first: which they are, not what is in them. */
  async list(owner: string, now: Instant): Promise<readonly DraftRow[]> {
    const { rows } = await this.#pool.query<{
      command: string;
      stream: string;
      key: string;
      saved_at: string;
      expires_at: Instant;
      prepared: Helper | null;
      help_until: Instant | null;
    }>(
      `select command, stream, key, saved_at, expires_at, prepared, help_until from draft
        where owner = $1 and expires_at > $2 order by saved_at desc, command, stream, key`,
      [owner, now],
    );
    return rows.map(({ command, stream, key, saved_at, expires_at, prepared, help_until }) => ({
      command,
      stream,
      key,
      savedAt: saved_at,
      expiresOn: courtDayOf(expires_at),
      prepared,
      openUntil: openOf(help_until, now),
      soon: expires_at <= addMillis(now, toldDays * day),
    }));
  }

  /** Those that will be forgotten within a week, by owner and by the day of it. What is in them is read by nobody. */
  async ending(now: Instant): Promise<readonly EndingDraft[]> {
    const { rows } = await this.#pool.query<DraftPlace & { expires_at: Instant }>(
      `select owner, command, stream, key, expires_at from draft
        where expires_at > $1 and expires_at <= $2 order by owner, expires_at, command, stream, key`,
      [now, addMillis(now, toldDays * day)],
    );
    return rows.map(({ expires_at, ...one }) => ({ ...one, expiresOn: courtDayOf(expires_at) }));
  }

  /**
   * Its owner wants it kept: as long again from now on. What is in it, and when that was saved, stays, so that no page that has it open
   * takes it for changed. Null where it is there no more.
   */
  async keepOn({ owner, command, stream, key }: DraftPlace, now: Instant): Promise<string | null> {
    const expires = addMillis(now, keptDays * day);
    const { rowCount } = await this.#pool.query(
      `update draft set expires_at = greatest(expires_at, $6)
        where owner = $1 and command = $2 and stream = $3 and key = $4 and expires_at > $5`,
      [owner, command, stream, key, now, expires],
    );
    return rowCount === 0 ? null : courtDayOf(expires);
  }

  async read(place: DraftPlace, now: Instant): Promise<Draft | null> {
    const { rows } = await this.#pool.query<
      Kept & { sealed: Buffer; saved_at: string; expires_at: Instant }
    >(
      `select sealed, saved_at, expires_at, command_id, prepared, help_until from draft
        where owner = $1 and command = $2 and stream = $3 and key = $4 and expires_at > $5`,
      [place.owner, place.command, place.stream, place.key, now],
    );
    const row = rows[0];
    if (!row) return null;
    const values = JSON.parse(this.#vault.open(place.owner, row.sealed)) as Readonly<
      Record<string, unknown>
    >;
    const { saved_at: savedAt } = row;
    return { values, savedAt, expiresOn: courtDayOf(row.expires_at), ...keptOf(row, now) };
  }

  async drop(place: DraftPlace): Promise<void> {
    await this.#pool.query({
      name: 'drop-draft',
      text: 'delete from draft where owner = $1 and command = $2 and stream = $3 and key = $4',
      values: [place.owner, place.command, place.stream, place.key],
    });
  }

  /**
   * It was handed in. What somebody else wrote in it, and its owner had not before them when they handed in, stays.
   * @param wentOver when it was saved as its owner went over it
   */
  async handedIn(place: DraftPlace, wentOver: string | null): Promise<void> {
    await this.#pool.query({
      name: 'hand-in-draft',
      text: `delete from draft where owner = $1 and command = $2 and stream = $3 and key = $4
                and (prepared is null or saved_at = $5)`,
      values: [place.owner, place.command, place.stream, place.key, wentOver],
    });
  }

  async expire(now: Instant): Promise<number> {
    const { rowCount } = await this.#pool.query('delete from draft where expires_at <= $1', [now]);
    return rowCount ?? 0;
  }
}
