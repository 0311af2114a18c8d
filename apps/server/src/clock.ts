import type { Instant } from '@xiezhi/kernel';
import { instantFromMillis } from '@xiezhi/kernel';
import type { Pool } from 'pg';

/** The one door to time. Everything else gets it as data. */
export interface Clock {
  readonly kind: 'real' | 'manual';
  now(): Instant;
}

export const realClock: Clock = { kind: 'real', now: () => instantFromMillis(Date.now()) };

/**
 * A clock that stands until it is moved, for journeys, practice and the demo's past. Production refuses it. Where it
 * stands is kept in the database, so that a restart does not move it.
 */
export class ManualClock implements Clock {
  readonly kind = 'manual';
  #now: Instant;

  constructor(start: Instant) {
    this.#now = start;
  }

  now(): Instant {
    return this.#now;
  }

  /** @throws RangeError when `to` is earlier than now: time does not run back. */
  moveTo(to: Instant): void {
    if (to < this.#now)
      throw new RangeError(`the clock stands at ${this.#now} and does not run back to ${to}`);
    this.#now = to;
  }
}

const settingName = 'manual-clock';

export async function openManualClock(pool: Pool): Promise<ManualClock> {
  const { rows } = await pool.query<{ value: { at: Instant } }>(
    'select value from setting where name = $1',
    [settingName],
  );
  return new ManualClock(rows[0]?.value.at ?? realClock.now());
}

export async function keepManualClock(pool: Pool, clock: ManualClock): Promise<void> {
  await pool.query(
    'insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value',
    [settingName, JSON.stringify({ at: clock.now() })],
  );
}
