import type { StreamId } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import type { Streams } from '../../one-moment.ts';
import type { Loaded, StreamCache } from '../../store.ts';

/**
 * What the town looks at before each act, of hundreds of people and their cases: what nothing was entered in is not asked
 * for again. The docket itself asks the database each time.
 */
export class Looking implements Streams {
  readonly #pool: Pool;
  readonly #cache: StreamCache;
  readonly #seen = new Map<StreamId, Loaded>();
  #until = '0';
  #stale = false;

  constructor(pool: Pool, cache: StreamCache) {
    this.#pool = pool;
    this.#cache = cache;
  }

  /** Something may have been entered. */
  again(): void {
    this.#stale = true;
  }

  async load(id: StreamId): Promise<Loaded> {
    if (this.#stale) await this.#forget();
    const seen = this.#seen.get(id) ?? (await this.#cache.load(id));
    this.#seen.set(id, seen);
    return seen;
  }

  async #forget(): Promise<void> {
    const { rows } = await this.#pool.query<{ stream: StreamId; last: string }>({
      name: 'entered-since',
      text: 'select stream, max(ord) as last from entry where ord > $1 group by stream',
      values: [this.#until],
    });
    for (const { stream, last } of rows) {
      this.#seen.delete(stream);
      if (BigInt(last) > BigInt(this.#until)) this.#until = last;
    }
    this.#stale = false;
  }
}
