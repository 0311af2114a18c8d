import type { Instant } from '@xiezhi/kernel';
import { addMillis, instantFromMillis, millisOf } from '@xiezhi/kernel';
import type { Pool } from 'pg';

/** The one door to time. Everything else gets it as data. */
export interface Clock {
  readonly kind: 'real' | 'manual';
  now(): Instant;
  /** A time that goes on where `now` stands; left out where that does. */
  ticking?(): Instant;
}

/**
 * The time by which limits on tries are counted: on a clock that stands nobody could ever wait until one ends. No term and no
 * entry goes by it.
 */
export const triesAt = (clock: Pick<Clock, 'now' | 'ticking'>): Instant =>
  clock.ticking?.() ?? clock.now();

export const realClock: Clock = { kind: 'real', now: () => instantFromMillis(Date.now()) };

/**
 * A clock that stands until it is moved, for journeys, practice and the demo's past. Production refuses it. Where it
 * stands is kept in the database, so that a restart does not move it.
 */
export class ManualClock implements Clock {
  readonly kind = 'manual';
  /** When it was first stood still, on the machine's clock: what has passed since is added for limits on tries. */
  readonly since: Instant;
  #now: Instant;

  constructor(start: Instant, since: Instant = realClock.now()) {
    this.#now = start;
    this.since = since;
  }

  now(): Instant {
    return this.#now;
  }

  /** Runs on by the machine's clock and with every move, so that it never goes back, over a restart either. */
  ticking(): Instant {
    const passed = millisOf(realClock.now()) - millisOf(this.since);
    return addMillis(this.#now, Math.max(0, passed));
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
  const { rows } = await pool.query<{ value: { at: Instant; since?: Instant } }>(
    'select value from setting where name = $1',
    [settingName],
  );
  const kept = rows[0]?.value;
  return new ManualClock(kept?.at ?? realClock.now(), kept?.since);
}

export async function keepManualClock(pool: Pool, clock: ManualClock): Promise<void> {
  await pool.query(
    'insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value',
    [settingName, JSON.stringify({ at: clock.now(), since: clock.since })],
  );
}
