import { createHash, randomBytes } from 'node:crypto';
import type { Instant, PersonId } from '@xiezhi/kernel';
import { addMillis } from '@xiezhi/kernel';
import type { Pool } from 'pg';

export interface Session {
  readonly token: string;
  readonly person: PersonId | null;
  /** How sure the court is of who sits there: 0 nobody, 1 password, 2 second factor, 3 face. */
  readonly level: number;
  readonly csrf: string;
  /** When it was opened, or last turned over. */
  readonly createdAt: Instant;
}

const workingDay = 12 * 3_600_000;
/** For a manual clock, on which a person may sit through a whole case. */
export const practiceLife = 1000 * 86_400_000;
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
const newToken = (): string => randomBytes(32).toString('base64url');

/** Who sits before a screen. Only the hash of a token is kept: the table's thief cannot sign in with it. */
export class Sessions {
  readonly #pool: Pool;
  readonly #life: number;

  /** @param life how long a session lasts, in milliseconds; days pass at will on a practice clock. */
  constructor(pool: Pool, life = workingDay) {
    this.#pool = pool;
    this.#life = life;
  }

  async open(
    person: PersonId | null,
    level: number,
    device: string,
    now: Instant,
  ): Promise<Session> {
    const token = newToken();
    const csrf = randomBytes(18).toString('base64url');
    await this.#pool.query(
      `insert into session (token_hash, person, level, csrf, device, created_at, seen_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [hashOf(token), person, level, csrf, device.slice(0, 200), now, addMillis(now, this.#life)],
    );
    return { token, person, level, csrf, createdAt: now };
  }

  async find(token: string, now: Instant): Promise<Session | null> {
    const { rows } = await this.#pool.query<Omit<Session, 'token'>>({
      name: 'session',
      text: 'select person, level, csrf, created_at as "createdAt" from session where token_hash = $1 and expires_at > $2',
      values: [hashOf(token), now],
    });
    const row = rows[0];
    return row ? { token, ...row } : null;
  }

  /**
   * The same session under a new token and a level that was shown anew; a token somebody saw before is worth nothing
   * after. The token for writes stays, so that a form that is open can be sent.
   */
  async rotate(session: Session, level: number, now: Instant): Promise<Session> {
    const token = newToken();
    await this.#pool.query(
      'update session set token_hash = $2, level = $3, created_at = $4, seen_at = $4 where token_hash = $1',
      [hashOf(session.token), hashOf(token), level, now],
    );
    return { ...session, token, level, createdAt: now };
  }

  /** Forgets sessions whose time is over. */
  async expire(now: Instant): Promise<void> {
    await this.#pool.query('delete from session where expires_at <= $1', [now]);
  }

  async close(token: string): Promise<void> {
    await this.#pool.query('delete from session where token_hash = $1', [hashOf(token)]);
  }

  /** After a theft, a new password, a freeze: all at once, but for the one in which it was done. */
  async closeAll(person: PersonId, butToken?: string): Promise<void> {
    await this.#pool.query(
      'delete from session where person = $1 and token_hash is distinct from $2',
      [person, butToken === undefined ? null : hashOf(butToken)],
    );
  }
}
