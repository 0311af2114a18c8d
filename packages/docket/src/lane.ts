import type { Pool, PoolClient } from 'pg';
import type { Item, Verdict } from './batch.ts';
import { batchOf, sizeOf } from './batch.ts';

interface Waiting {
  readonly item: Item;
  readonly size: number;
  resolve(verdict: Verdict): void;
  reject(fault: unknown): void;
}

/** Bounds of one batch: enough to amortise a flush, small enough to keep a single statement short. */
const maxItems = 256;
const maxBytes = 4 * 1024 * 1024;

/**
 * Group commit: while a batch is in flight everything that arrives waits, then goes as the next batch. Acknowledged
 * means committed. A batch that fails is replayed item by item, so that one bad item harms no other.
 *
 * After a crash between commit and answer the item is in the docket and its command in `accepted_command`: whoever
 * asks again gets the answer given then.
 */
export class Lane {
  readonly #pool: Pool;
  #queue: Waiting[] = [];
  #running = false;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  append(item: Item): Promise<Verdict> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ item, size: sizeOf(item), resolve, reject });
      if (!this.#running) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#queue.length > 0) await this.#flush(this.#take());
    this.#running = false;
  }

  /** One item of each stream, in order of arrival; the rest waits for the next batch. */
  #take(): Waiting[] {
    const taken: Waiting[] = [];
    const left: Waiting[] = [];
    const streams = new Set<string>();
    let bytes = 0;
    for (const one of this.#queue) {
      const { stream } = one.item.head;
      const full = taken.length >= maxItems || (bytes > 0 && bytes + one.size > maxBytes);
      if (full || streams.has(stream)) {
        left.push(one);
        continue;
      }
      streams.add(stream);
      bytes += one.size;
      taken.push(one);
    }
    this.#queue = left;
    return taken;
  }

  async #flush(batch: readonly Waiting[]): Promise<void> {
    try {
      const verdicts = await appendOn(
        this.#pool,
        batch.map((one) => one.item),
      );
      for (const [index, one] of batch.entries()) one.resolve(verdicts[index] ?? 'stale');
    } catch (fault) {
      if (batch.length === 1) {
        batch[0]?.reject(fault);
        return;
      }
      for (const one of batch) await this.#flush([one]);
    }
  }
}

/** Appends on a connection of one's own: the path of commands that take numbers inside the transaction. */
export async function appendOn(
  client: Pool | PoolClient,
  items: readonly Item[],
): Promise<readonly Verdict[]> {
  const { rows } = await client.query<{ item: string; verdict: Verdict }>({
    name: 'docket-append',
    text: 'select item, verdict from docket_append($1::jsonb)',
    values: [batchOf(items)],
  });
  const byStream = new Map(rows.map((row) => [row.item, row.verdict]));
  return items.map((item) => byStream.get(item.head.stream) ?? 'stale');
}
