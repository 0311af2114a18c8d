import { createHash, randomBytes } from 'node:crypto';
import type { Instant, PersonId } from '@xiezhi/kernel';
import { addMillis, millisOf } from '@xiezhi/kernel';
import type { Pool } from 'pg';

/** How somebody came in. `registration`: phone and password were both shown a moment before. */
export const waysIn = ['password', 'code', 'passkey', 'registration', 'demo'] as const;
export type WayIn = (typeof waysIn)[number];

export interface Session {
  readonly token: string;
  /** A name for it that opens nothing: by it the holder ends it from elsewhere. */
  readonly id: string;
  readonly person: PersonId | null;
  /** How sure the court is of who sits there: 0 nobody, 1 password, 2 second factor, 3 face. */
  readonly level: number;
  readonly csrf: string;
  /** When it was opened, or last turned over. */
  readonly createdAt: Instant;
  /** How somebody came in, and when; it stays however often the session is turned over. */
  readonly how: WayIn;
  readonly openedAt: Instant;
}

/** A session as its holder sees it, from wherever they sit. */
export interface OpenSession {
  readonly id: string;
  readonly device: string;
  readonly how: WayIn;
  readonly openedAt: Instant;
  /** To within a few minutes. */
  readonly seenAt: Instant;
}

/** How somebody came in, and from which device: a hash of what that was given, where it keeps anything. */
export interface Arrival {
  readonly device: string;
  readonly how?: WayIn;
  readonly deviceHash?: Buffer;
}

/** A session is noted as seen no more often than this. */
const seenEvery = 5 * 60_000;
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
    { device, how = 'password', deviceHash }: Arrival,
    now: Instant,
  ): Promise<Session> {
    const token = newToken();
    const id = randomBytes(12).toString('hex');
    const csrf = randomBytes(18).toString('base64url');
    await this.#pool.query(
      `insert into session (token_hash, id, person, level, csrf, device, how, device_hash, opened_at, created_at, seen_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $9, $10)`,
      [
        hashOf(token),
        id,
        person,
        level,
        csrf,
        device.slice(0, 200),
        how,
        deviceHash ?? null,
        now,
        addMillis(now, this.#life),
      ],
    );
    return { token, id, person, level, csrf, createdAt: now, how, openedAt: now };
  }

  async find(token: string, now: Instant): Promise<Session | null> {
    const { rows } = await this.#pool.query<Omit<Session, 'token'> & { seenAt: Instant }>({
      name: 'session',
      text: 'select id, person, level, csrf, created_at as "createdAt", how, opened_at as "openedAt", seen_at as "seenAt" from session where token_hash = $1 and expires_at > $2',
      values: [hashOf(token), now],
    });
    const [row] = rows;
    if (!row) return null;
    const { seenAt, ...session } = row;
    if (session.person !== null && millisOf(now) - millisOf(seenAt) > seenEvery)
      await this.#pool.query('update session set seen_at = $2 where token_hash = $1', [
        hashOf(token),
        now,
      ]);
    return { token, ...session };
  }

  /** Until when it lasts, whatever happens; null when it has ended. */
  async endsAt({ token }: Session): Promise<Instant | null> {
    const { rows } = await this.#pool.query<{ expires_at: Instant }>(
      'select expires_at from session where token_hash = $1',
      [hashOf(token)],
    );
    return rows[0]?.expires_at ?? null;
  }

  /** Where this person is signed in, the last seen first. */
  async of(person: PersonId, now: Instant): Promise<readonly OpenSession[]> {
    const { rows } = await this.#pool.query<OpenSession>(
      `select id, device, how, opened_at as "openedAt", seen_at as "seenAt" from session
        where person = $1 and expires_at > $2 order by seen_at desc, id limit 100`,
      [person, now],
    );
    return rows;
  }

  /** Ends one session of this person and of nobody else, and forgets the device it was on. */
  async closeOne(person: PersonId, id: string): Promise<boolean> {
    const { rows } = await this.#pool.query<{ device_hash: Buffer | null }>(
      'delete from session where person = $1 and id = $2 returning device_hash',
      [person, id],
    );
    const [closed] = rows;
    if (closed?.device_hash)
      await this.#pool.query('delete from known_device where person = $1 and device_hash = $2', [
        person,
        closed.device_hash,
      ]);
    return closed !== undefined;
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
