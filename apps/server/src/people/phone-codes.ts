import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { Instant } from '@xiezhi/kernel';
import { addMillis } from '@xiezhi/kernel';
import type { Vault } from '@xiezhi/docket';
import type { CodePurpose } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import { codesToNumber, pauseOfCodes, Tries } from './tries.ts';

export const codeLife = 10 * 60_000;
export const codePause = 60_000;
const codeTries = 5;

export type CodeMade = { readonly code: string } | { readonly why: 'too-soon' | 'too-many' };
export type CodeChecked = 'right' | 'wrong' | 'expired' | 'too-many' | 'rest';

/** Whose code it is: the number it goes to, what for, and who asked for it (a person, or a screen nobody signed in on). */
export interface CodeFor {
  readonly purpose: CodePurpose;
  readonly mobile: string;
  readonly by: string;
}

/**
 * One-time codes for phones: one at a time for a number, a purpose and whoever asked for it, so that nobody wears out or
 * replaces the code of another. What a stranger sends and guesses from their own screen is sent within the limits of the
 * number, dies after five tries, and rests that screen. The table holds keyed hashes of number and code;
 * its thief, without the court's master key, can use neither. Every try counts before it is compared, so that tries at
 * the same moment gain nothing. A right code stays right until it expires, is used to sign in, or has been tried five
 * times: a person whose form has another fault need not ask for a new one.
 */
export class PhoneCodes {
  readonly #pool: Pool;
  readonly #key: Buffer;
  readonly #tries: Tries;
  readonly #pause: number;

  /** @param pause milliseconds between two messages; 0 where the clock stands still between acts. */
  constructor(pool: Pool, vault: Vault, pause: number = codePause) {
    this.#pool = pool;
    this.#key = vault.key('one-time-codes');
    this.#tries = new Tries(pool);
    this.#pause = pause;
  }

  /**
   * Makes a new code; the one before that the same asker had is good no longer. Sending it is the caller's business.
   * @param apart counts the messages of somebody who has shown already that they may be the holder apart from all others.
   */
  async make(asked: CodeFor, now: Instant, apart = ''): Promise<CodeMade> {
    const about = `codes-to ${asked.purpose} ${asked.mobile} ${apart}`;
    const pause = { times: 1, within: this.#pause };
    if (await this.#tries.exhausted(about, codesToNumber, now)) return { why: 'too-many' };
    if (pause.within > 0 && (await this.#tries.exhausted(about, pause, now)))
      return { why: 'too-soon' };
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const { rowCount } = await this.#pool.query(
      `insert into one_time_code as kept (purpose, address_hash, code_hash, expires_at, attempts, sent_at)
       values ($1, $2, $3, $4, 0, $5)
       on conflict (purpose, address_hash) do update set code_hash = excluded.code_hash,
         expires_at = excluded.expires_at, attempts = 0, sent_at = excluded.sent_at
       where kept.sent_at <= $6`,
      [
        asked.purpose,
        this.#address(asked),
        this.#hash(asked, code),
        addMillis(now, codeLife),
        now,
        addMillis(now, -this.#pause),
      ],
    );
    if (rowCount === 0) return { why: 'too-soon' };
    await this.#tries.note(about, codesToNumber, now);
    return { code };
  }

  async check(asked: CodeFor, code: string, now: Instant): Promise<CodeChecked> {
    const screen = wrongFrom(asked.by);
    if ((await this.#tries.rest(screen, pauseOfCodes, now)) > 0) return 'rest';
    const { rows } = await this.#pool.query<{
      code_hash: Buffer;
      expires_at: Instant;
      attempts: number;
    }>(
      `update one_time_code set attempts = attempts + 1 where purpose = $1 and address_hash = $2
       returning code_hash, expires_at, attempts`,
      [asked.purpose, this.#address(asked)],
    );
    const kept = rows[0];
    if (!kept || kept.expires_at <= now) return 'expired';
    if (kept.attempts > codeTries) return 'too-many';
    if (timingSafeEqual(kept.code_hash, this.#hash(asked, code))) return 'right';
    await this.#tries.note(screen, pauseOfCodes, now);
    return 'wrong';
  }

  /** Something else that belongs to it was wrong: it counts as a wrong code does. */
  async noteWrong(by: string, now: Instant): Promise<void> {
    await this.#tries.note(wrongFrom(by), pauseOfCodes, now);
  }

  /** How long whoever asked was wrong so often that they have to wait, in milliseconds. */
  rest(by: string, now: Instant): Promise<number> {
    return this.#tries.rest(wrongFrom(by), pauseOfCodes, now);
  }

  /** The code has done its work. */
  async use(asked: CodeFor): Promise<void> {
    await this.#pool.query('delete from one_time_code where purpose = $1 and address_hash = $2', [
      asked.purpose,
      this.#address(asked),
    ]);
  }

  #address({ mobile, by }: CodeFor): Buffer {
    return createHmac('sha256', this.#key).update(`address\0${mobile}\0${by}`).digest();
  }

  #hash({ purpose, mobile }: CodeFor, code: string): Buffer {
    return createHmac('sha256', this.#key).update(`code\0${purpose}\0${mobile}\0${code}`).digest();
  }
}

const wrongFrom = (by: string): string => `codes-wrong-from ${by}`;
