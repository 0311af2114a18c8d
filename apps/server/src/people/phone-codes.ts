import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { Instant } from '@xiezhi/kernel';
import { addMillis } from '@xiezhi/kernel';
import type { Vault } from '@xiezhi/docket';
import type { CodePurpose } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import { codeGuesses, codesToNumber, Tries } from './tries.ts';

export const codeLife = 10 * 60_000;
export const codePause = 60_000;
const codeTries = 5;

export type CodeMade = { readonly code: string } | { readonly why: 'too-soon' | 'too-many' };
export type CodeChecked = 'right' | 'wrong' | 'expired' | 'too-many';

/**
 * One-time codes for phones: one at a time for a number and a purpose. The table holds keyed hashes of number and code;
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

  /** Makes a new code; the one before is good no longer. Sending it is the caller's business. */
  async make(purpose: CodePurpose, mobile: string, now: Instant): Promise<CodeMade> {
    const about = `codes-to ${purpose} ${mobile}`;
    if (await this.#tries.exhausted(about, codesToNumber, now)) return { why: 'too-many' };
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const { rowCount } = await this.#pool.query(
      `insert into one_time_code as kept (purpose, address_hash, code_hash, expires_at, attempts, sent_at)
       values ($1, $2, $3, $4, 0, $5)
       on conflict (purpose, address_hash) do update set code_hash = excluded.code_hash,
         expires_at = excluded.expires_at, attempts = 0, sent_at = excluded.sent_at
       where kept.sent_at <= $6`,
      [
        purpose,
        this.#address(mobile),
        this.#hash(purpose, mobile, code),
        addMillis(now, codeLife),
        now,
        addMillis(now, -this.#pause),
      ],
    );
    if (rowCount === 0) return { why: 'too-soon' };
    await this.#tries.note(about, codesToNumber, now);
    return { code };
  }

  async check(
    purpose: CodePurpose,
    mobile: string,
    code: string,
    now: Instant,
  ): Promise<CodeChecked> {
    const about = `code ${purpose} ${mobile}`;
    if (await this.#tries.exhausted(about, codeGuesses, now)) return 'too-many';
    const { rows } = await this.#pool.query<{
      code_hash: Buffer;
      expires_at: Instant;
      attempts: number;
    }>(
      `update one_time_code set attempts = attempts + 1 where purpose = $1 and address_hash = $2
       returning code_hash, expires_at, attempts`,
      [purpose, this.#address(mobile)],
    );
    const kept = rows[0];
    if (!kept || kept.expires_at <= now) return 'expired';
    if (kept.attempts > codeTries) return 'too-many';
    if (timingSafeEqual(kept.code_hash, this.#hash(purpose, mobile, code))) return 'right';
    await this.#tries.note(about, codeGuesses, now);
    return 'wrong';
  }

  /** The code has done its work. */
  async use(purpose: CodePurpose, mobile: string): Promise<void> {
    await this.#pool.query('delete from one_time_code where purpose = $1 and address_hash = $2', [
      purpose,
      this.#address(mobile),
    ]);
  }

  #address(mobile: string): Buffer {
    return createHmac('sha256', this.#key).update(`address\0${mobile}`).digest();
  }

  #hash(purpose: CodePurpose, mobile: string, code: string): Buffer {
    return createHmac('sha256', this.#key).update(`code\0${purpose}\0${mobile}\0${code}`).digest();
  }
}
