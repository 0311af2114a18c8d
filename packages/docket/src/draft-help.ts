import { createHash, randomBytes } from 'node:crypto';
import type { Instant, PersonId } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import type { DraftPlace, Helper } from './drafts.ts';

/** What the owner of a draft knows of whoever helps with it. */
export interface HelpAsked {
  readonly until: Instant;
  /** Null until somebody has come by the code. */
  readonly helper: PersonId | null;
}

/** A draft somebody may write in who does not own it. */
export interface HelpedDraft extends DraftPlace {
  readonly id: string;
  readonly until: Instant;
}

const digest = (code: string): Buffer => createHash('sha256').update(code).digest();
const at = ({ owner, command, stream, key }: DraftPlace) => [owner, command, stream, key] as const;
const here = 'owner = $1 and command = $2 and stream = $3 and key = $4';

/**
 * One draft is opened to one helper, by a code that its owner gives them and that is good once. Nothing else of the owner's is opened by
 * it, and it ends with the draft, with its day, and with the owner's word, whichever comes first.
 */
export class DraftHelp {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** @returns false where there is no draft to help with. Whoever helped before helps no more. */
  async ask(place: DraftPlace, code: string, until: Instant, now: Instant): Promise<boolean> {
    const { rowCount } = await this.#pool.query(
      `update draft set help_id = $5, help_code = $6, help_until = $7, helper = null where ${here} and expires_at > $8`,
      [...at(place), randomBytes(12).toString('hex'), digest(code), until, now],
    );
    return rowCount === 1;
  }

  async end(place: DraftPlace): Promise<void> {
    await this.#pool.query(
      `update draft set help_id = null, help_code = null, help_until = null, helper = null where ${here}`,
      [...at(place)],
    );
  }

  /** Whoever was let in by this person's account, and every code that is still out. */
  async endAll(owner: string): Promise<void> {
    await this.#pool.query(
      `update draft set help_id = null, help_code = null, help_until = null, helper = null
        where owner = $1 and help_id is not null`,
      [owner],
    );
  }

  /** Whoever helps writes no more. */
  async stepBack(helper: PersonId, id: string): Promise<void> {
    await this.#pool.query(
      `update draft set help_id = null, help_code = null, help_until = null, helper = null
        where helper = $1 and help_id = $2`,
      [helper, id],
    );
  }

  async of(place: DraftPlace, now: Instant): Promise<HelpAsked | null> {
    const { rows } = await this.#pool.query<HelpAsked>(
      `select help_until as until, helper from draft where ${here} and help_until > $5`,
      [...at(place), now],
    );
    return rows[0] ?? null;
  }

  /** Who wrote in it besides its owner; null where nobody did, or it was saved again since its owner went over it. */
  async preparedBy(place: DraftPlace, now: Instant, wentOver: string): Promise<Helper | null> {
    const { rows } = await this.#pool.query<{ prepared: Helper | null }>(
      `select prepared from draft where ${here} and expires_at > $5 and saved_at = $6`,
      [...at(place), now, wentOver],
    );
    return rows[0]?.prepared ?? null;
  }

  /** What the code opens, before anybody has come by it. */
  async meant(code: string, now: Instant): Promise<HelpedDraft | null> {
    const { rows } = await this.#pool.query<HelpedDraft>(
      `select help_id as id, owner, command, stream, key, help_until as until from draft
        where help_code = $1 and help_until > $2 and expires_at > $2`,
      [digest(code), now],
    );
    return rows[0] ?? null;
  }

  /** The first who comes by the code; nobody comes by it again. @returns null where it opens nothing for them. */
  async come(code: string, person: PersonId, now: Instant): Promise<HelpedDraft | null> {
    const { rows } = await this.#pool.query<HelpedDraft>(
      `update draft set helper = $2, help_code = null
        where help_code = $1 and help_until > $3 and expires_at > $3 and owner <> $2
       returning help_id as id, owner, command, stream, key, help_until as until`,
      [digest(code), person, now],
    );
    return rows[0] ?? null;
  }

  /** All that this person helps with now, or the one of that id. */
  async by(person: PersonId, now: Instant, id?: string): Promise<readonly HelpedDraft[]> {
    const { rows } = await this.#pool.query<HelpedDraft>(
      `select help_id as id, owner, command, stream, key, help_until as until from draft
        where helper = $1 and help_until > $2 and expires_at > $2 and ($3::text is null or help_id = $3)
        order by help_until, help_id`,
      [person, now, id ?? null],
    );
    return rows;
  }
}
