import type { Entry, Instant, StreamId, StreamKind } from '@xiezhi/kernel';
import { parseStreamId } from '@xiezhi/kernel';
import type { AnyState } from '@xiezhi/record';
import { fold, folds } from '@xiezhi/record';
import type { Pool, PoolClient } from 'pg';
import type { Envelope, StoredPart } from './commitment.ts';
import { firstHead } from './commitment.ts';
import type { EntryRow } from './entry-rows.ts';
import { readEntries } from './entry-rows.ts';
import { GroupedReads } from './grouped-reads.ts';

export interface Loaded {
  readonly id: StreamId;
  readonly kind: StreamKind;
  readonly key: string;
  readonly seq: number;
  readonly head: Buffer;
  /** Time of the last entry; time in a docket never runs back. */
  readonly at: string;
  readonly state: AnyState;
}

/** Reads an entry back from its stored text. */
export const entryFrom = (row: Pick<EntryRow, 'stream' | 'seq' | 'id' | 'body'>): Entry =>
  entryOf(row, JSON.parse(row.body) as StoredPart[]);

/** An entry of these parts, the envelope first: all of what is stored, or as many as a reader may see. */
export function entryOf(
  row: Pick<EntryRow, 'stream' | 'seq' | 'id'>,
  [envelopePart, ...parts]: readonly StoredPart[],
): Entry {
  if (!envelopePart) throw new RangeError(`entry ${row.id} has no parts`);
  const envelope = envelopePart.value as unknown as Envelope;
  const { kind, version, at, receivedAt, actor, command, cause } = envelope;
  return {
    stream: row.stream,
    seq: Number(row.seq),
    id: row.id as Entry['id'],
    kind,
    version,
    at: receivedAt ?? at,
    actor,
    command,
    ...(cause === undefined ? {} : { cause }),
    body: Object.assign({}, ...parts.map((part) => part.value)),
    labels: parts.map((part) => part.label),
  };
}

/** When an entry was entered, which is later than its act where that was decided later. */
export const enteredAt = ({ body }: Pick<EntryRow, 'body'>): Instant =>
  ((JSON.parse(body) as StoredPart[])[0]?.value as unknown as Envelope).at;

/** Folded streams by (stream, seq). A stale fold is harmless: the append compares heads. */
export class StreamCache {
  readonly #pool: Pool;
  readonly #reads: GroupedReads;
  readonly #kept = new Map<StreamId, Loaded>();
  readonly #limit: number;

  constructor(pool: Pool, limit = 5000) {
    this.#pool = pool;
    this.#reads = new GroupedReads(pool);
    this.#limit = limit;
  }

  /**
   * The stream as it stands in the database now; only what is new is read. Whoever holds a connection gives it: one that
   * waits for a second while it keeps the first can wait for ever. @throws RangeError on a malformed id.
   */
  async load(id: StreamId, client: Pool | PoolClient = this.#pool): Promise<Loaded> {
    const parsed = parseStreamId(id);
    if (!parsed) throw new RangeError(`not a stream id: ${id}`);
    const kept = this.#kept.get(id) ?? {
      id,
      kind: parsed.kind,
      key: parsed.key,
      seq: 0,
      head: firstHead(id),
      at: '',
      state: folds[parsed.kind].initial,
    };
    const rows =
      client === this.#pool
        ? await this.#reads.entriesAfter(id, kept.seq)
        : await readEntries(client, id, kept.seq);
    const last = rows.at(-1);
    if (!last) return kept;
    const entries = rows.map(entryFrom);
    const state = fold(parsed.kind, entries, kept.state as never);
    return this.keep({
      ...kept,
      seq: Number(last.seq),
      head: last.head,
      at: enteredAt(last),
      state,
    });
  }

  keep(loaded: Loaded): Loaded {
    this.#kept.delete(loaded.id);
    this.#kept.set(loaded.id, loaded);
    const oldest = this.#kept.size > this.#limit ? this.#kept.keys().next().value : undefined;
    if (oldest !== undefined) this.#kept.delete(oldest);
    return loaded;
  }

  /** As the stream stood after entry `seq`, or at a moment. */
  async asOf(
    id: StreamId,
    until: { readonly seq: number } | { readonly at: string },
  ): Promise<Loaded> {
    const parsed = parseStreamId(id);
    if (!parsed) throw new RangeError(`not a stream id: ${id}`);
    const all = await readEntries(this.#pool, id, 0, 'seq' in until ? until.seq : undefined);
    const entries = all.map((row) => ({ row, entry: entryFrom(row) }));
    const kept = 'at' in until ? entries.filter(({ row }) => enteredAt(row) <= until.at) : entries;
    const last = kept.at(-1);
    return {
      id,
      kind: parsed.kind,
      key: parsed.key,
      seq: last?.entry.seq ?? 0,
      head: last?.row.head ?? firstHead(id),
      at: last ? enteredAt(last.row) : '',
      state: fold(
        parsed.kind,
        kept.map(({ entry }) => entry),
      ),
    };
  }
}
