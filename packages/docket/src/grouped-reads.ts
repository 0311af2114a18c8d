import type { StreamId } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import type { EntryRow } from './entry-rows.ts';
import { readEntries } from './entry-rows.ts';

interface Waiting {
  readonly stream: StreamId;
  readonly after: number;
  resolve(rows: readonly EntryRow[]): void;
  reject(fault: unknown): void;
}

/** Statements under way at once; more would only divide the same work into smaller groups. */
const abreast = 2;
const mostInGroup = 64;

/**
 * What is new in streams that were read before. Most often that is nothing, and the question costs more than the answer:
 * while some questions are under way the others wait, then go as one statement. Each is sent after it was asked, so it
 * sees all that was committed before. A stream not read before may be long, holds nobody up and is read by itself.
 */
export class GroupedReads {
  readonly #pool: Pool;
  readonly #waiting: Waiting[] = [];
  #running = 0;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  entriesAfter(stream: StreamId, after: number): Promise<readonly EntryRow[]> {
    if (after === 0) return readEntries(this.#pool, stream);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ stream, after, resolve, reject });
      if (this.#running < abreast) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running += 1;
    // What is asked in the same turn of the program goes along.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#read(this.#waiting.splice(0, mostInGroup));
    this.#running -= 1;
  }

  async #read(group: readonly Waiting[]): Promise<void> {
    try {
      const { rows } = await this.#pool.query<EntryRow & { place: string }>({
        name: 'entries-after-each',
        // `offset 0` keeps it one index lookup for each stream, whatever is believed of the size of the table.
        text: `select w.place, e.* from unnest($1::text[], $2::bigint[]) with ordinality as w(stream, after, place),
                 lateral (select stream, seq, id, kind, body, commitment, head from entry
                   where stream = w.stream and seq > w.after order by seq offset 0) e`,
        values: [group.map((one) => one.stream), group.map((one) => one.after)],
      });
      const found = Map.groupBy(rows, (row) => Number(row.place) - 1);
      for (const [index, one] of group.entries()) one.resolve(found.get(index) ?? []);
    } catch (fault) {
      for (const one of group) one.reject(fault);
    }
  }
}
