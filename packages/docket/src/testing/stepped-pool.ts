import { setTimeout as wait } from 'node:timers/promises';
import type { Scheduler } from 'fast-check';
import type { Pool, PoolClient } from 'pg';

type Query = (...words: readonly unknown[]) => Promise<unknown>;
/** What the docket uses of a pool, and of a connection taken from it. */
interface Asked {
  query: Query;
  connect(): Promise<{ query: Query; release(): void }>;
}

/**
 * Connections whose every statement waits until a scheduler lets it go, one at a time over all of them: an order of
 * statements is drawn, tried on the real database, and shrunk when something breaks. A statement that stands at a row
 * lock is left standing and the others go on; it is looked at again after each of theirs.
 */
export class Stepper {
  readonly #scheduler: Scheduler;
  readonly #watch: Pool;
  /** Statements that were let go and stand at a lock of somebody else. */
  readonly #standing = new Map<number, Promise<unknown>>();
  /** How often a statement had to stand: a run in which none ever does has tried no lock. */
  stood = 0;

  /** @param watch asks who waits for whom, on connections of its own. */
  constructor(scheduler: Scheduler, watch: Pool) {
    this.#scheduler = scheduler;
    this.#watch = watch;
  }

  /** Connections of one server, in steps. */
  pool(real: Pool, server: string): Pool {
    const on = (client: PoolClient): Query => {
      const { processID: pid } = client as unknown as { processID: number };
      const ask = client.query.bind(client) as unknown as Query;
      return (...words) => this.#step(`${server}: ${textOf(words[0])}`, pid, () => ask(...words));
    };
    const asked: Asked = {
      query: async (...words) => {
        const client = await real.connect();
        try {
          return await on(client)(...words);
        } finally {
          client.release();
        }
      },
      connect: async () => {
        const client = await real.connect();
        return { query: on(client), release: () => client.release() };
      },
    };
    return asked as unknown as Pool;
  }

  async #step(label: string, pid: number, run: () => Promise<unknown>): Promise<unknown> {
    let result: Promise<unknown> | null = null;
    const go = this.#scheduler.scheduleFunction(async () => {
      result = run();
      this.#standing.set(pid, result);
      await this.#settle();
      if (this.#standing.has(pid)) this.stood += 1;
    });
    Object.defineProperty(go, 'name', { value: label });
    await go();
    return result;
  }

  /** Until everything that was let go has been answered or stands at a lock, and whoever was answered has gone on. */
  async #settle(): Promise<void> {
    for (const [pid, result] of [...this.#standing]) {
      const answer = result.then(
        () => true,
        () => true,
      );
      const answered = async (millis: number): Promise<boolean> =>
        Promise.race([answer, wait(millis, false)]);
      for (let millis = 1; !(await answered(millis)); millis = 3)
        if (await this.#blocked(pid)) break;
      if (await answered(0)) this.#standing.delete(pid);
    }
    await wait(1);
  }

  async #blocked(pid: number): Promise<boolean> {
    const { rows } = await this.#watch.query<{ blocked: boolean }>(
      'select cardinality(pg_blocking_pids($1)) > 0 as blocked',
      [pid],
    );
    return rows[0]?.blocked === true;
  }
}

const textOf = (word: unknown): string =>
  (typeof word === 'string' ? word : ((word as { text?: string }).text ?? '')).slice(0, 60);
