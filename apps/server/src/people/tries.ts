import { createHash } from 'node:crypto';
import type { Instant } from '@xiezhi/kernel';
import { addMillis, millisOf } from '@xiezhi/kernel';
import type { Pool } from 'pg';

/** How often something may happen in a while. */
export interface Allowance {
  readonly times: number;
  readonly within: number;
}

const minute = 60_000;

/**
 * How long a screen rests that was wrong so often in a while: not at all up to `free` times, then `first`, then twice as
 * long after each further one, up to `most`.
 */
export interface GrowingPause {
  readonly free: number;
  readonly first: number;
  readonly most: number;
  readonly within: number;
}

/** Wrong passwords for one account from one screen: they slow that screen and no other. */
export const pauseOfScreen: GrowingPause = {
  free: 5,
  first: minute,
  most: 60 * minute,
  within: 24 * 60 * minute,
};

/** Wrong codes from one screen, to whatever numbers: two whole codes are tried out before it rests. */
export const pauseOfCodes: GrowingPause = { ...pauseOfScreen, free: 10 };

export const pauseAfter = ({ free, first, most }: GrowingPause, wrong: number): number =>
  wrong < free ? 0 : Math.min(first * 2 ** (wrong - free), most);

/**
 * Wrong passwords for one account from all screens it was never used on. A screen costs a stranger nothing, so that its
 * pause alone bounds nothing: beyond this the right password from a new screen is asked for a code as well, and nobody
 * comes in by guessing passwords.
 */
export const guessesOfStrangers: Allowance = { times: 100, within: 24 * 60 * minute };
/** How long it is remembered that the right password was shown on a screen and a code is to follow. */
export const passwordShown: Allowance = { times: 1, within: 30 * minute };
/** Guesses at the password by whoever is signed in already. */
export const passwordGuesses: Allowance = { times: 8, within: 15 * minute };
/** Codes of an app, recovery codes and keys shown by one person, each counted by itself. */
export const meansGuesses: Allowance = { times: 10, within: 60 * minute };
/** Codes of invitations tried by one person. */
export const accessCodeGuesses: Allowance = { times: 10, within: 60 * minute };
/** Wrong codes at one case, by whomever: from then on nobody has a second wrong one. */
export const accessCodeGuessesAtCase: Allowance = { times: 30, within: 60 * minute };
/** Numbers under messages asked about from one screen. */
export const messageMarkGuesses: Allowance = { times: 20, within: 60 * minute };
/** The same to one telephone or address, by whomever: from then on no screen asks wrongly a second time. */
export const messageMarkGuessesAtAddress: Allowance = { times: 60, within: 60 * minute };
/** Codes of payment links tried from one screen. */
export const paymentCodeGuesses: Allowance = { times: 10, within: 60 * minute };
/** Codes tried by one person by which they would write a form down for another. */
export const helpCodeGuesses: Allowance = { times: 10, within: 60 * minute };
/** Agents that one person named and that nobody is. */
export const agentGuesses: Allowance = { times: 10, within: 60 * minute };
/** Names, numbers and faces that did not agree, for one person or one screen. */
export const failedComparisons: Allowance = { times: 10, within: 60 * minute };
/**
 * Reports that somebody uses a number: from one screen, and of one number. A look at what would be entered counts as one, so
 * that a screen makes half as many.
 */
export const reportsFromScreen: Allowance = { times: 10, within: 60 * minute };
export const reportsOfNumber: Allowance = { times: 20, within: 24 * 60 * minute };
/** Messages to one number for one purpose: it costs money, and it annoys. */
export const codesToNumber: Allowance = { times: 8, within: 60 * minute };
/** Messages from one screen, to whatever numbers. */
export const codesFromScreen: Allowance = { times: 20, within: 60 * minute };

/**
 * Counts tries, by a hash of what is tried. Kept in the table of failed sign-ins: it holds moments and hashes only,
 * and forgets them when they no longer count.
 */
export class Tries {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async exhausted(about: string, allowance: Allowance, now: Instant): Promise<boolean> {
    const { rows } = await this.#pool.query<{ count: string }>(
      'select count(*) from sign_in_failure where about = $1 and at > $2',
      [hashOf(about), addMillis(now, -allowance.within)],
    );
    return Number(rows[0]?.count ?? 0) >= allowance.times;
  }

  /** Counts this try first and then looks. @returns whether it is still within the allowance. */
  async take(about: string, allowance: Allowance, now: Instant): Promise<boolean> {
    if (await this.exhausted(about, allowance, now)) return false;
    await this.note(about, allowance, now);
    return !(await this.exhausted(about, { ...allowance, times: allowance.times + 1 }, now));
  }

  /** How many milliseconds are left of the pause, 0 for none. Looking counts nothing. */
  async rest(about: string, pause: GrowingPause, now: Instant): Promise<number> {
    const { rows } = await this.#pool.query<{ wrong: number; last: Instant | null }>(
      'select count(*)::int as wrong, max(at) as last from sign_in_failure where about = $1 and at > $2',
      [hashOf(about), addMillis(now, -pause.within)],
    );
    const { wrong = 0, last = null } = rows[0] ?? {};
    if (last === null) return 0;
    return Math.max(0, millisOf(last) + pauseAfter(pause, wrong) - millisOf(now));
  }

  /** Takes back one try that was none: it was right. */
  async giveBack(about: string): Promise<void> {
    await this.#pool.query(
      `delete from sign_in_failure where ctid = (
         select ctid from sign_in_failure where about = $1 order by at desc limit 1)`,
      [hashOf(about)],
    );
  }

  async note(about: string, allowance: Pick<Allowance, 'within'>, now: Instant): Promise<void> {
    await this.#pool.query('delete from sign_in_failure where about = $1 and at <= $2', [
      hashOf(about),
      addMillis(now, -allowance.within),
    ]);
    await this.#pool.query('insert into sign_in_failure (about, at) values ($1, $2)', [
      hashOf(about),
      now,
    ]);
  }
}

const hashOf = (about: string): Buffer => createHash('sha256').update(about).digest();
