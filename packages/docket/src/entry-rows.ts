import type { StreamId } from '@xiezhi/kernel';
import type { Pool, PoolClient } from 'pg';

export interface EntryRow {
  readonly stream: StreamId;
  readonly seq: string;
  readonly id: string;
  readonly kind: string;
  readonly body: string;
  readonly commitment: Buffer;
  readonly head: Buffer;
}

const columns = 'stream, seq, id, kind, body, commitment, head';
const selectFrom = `select ${columns} from entry where stream = $1 and seq > $2`;

/** All entries of these streams, each stream's in their order; a stream without any is left out. */
export async function readEntriesOf(
  client: Pool | PoolClient,
  streams: readonly StreamId[],
): Promise<ReadonlyMap<StreamId, readonly EntryRow[]>> {
  const { rows } = await client.query<EntryRow>({
    name: 'entries-of-streams',
    text: `select ${columns} from entry where stream = any($1) order by stream, seq`,
    values: [streams],
  });
  return Map.groupBy(rows, ({ stream }) => stream);
}

export async function readEntries(
  client: Pool | PoolClient,
  stream: StreamId,
  after = 0,
  upTo?: number,
): Promise<readonly EntryRow[]> {
  const { rows } = await client.query<EntryRow>({
    name: upTo === undefined ? 'entries-after' : 'entries-between',
    text: `${selectFrom}${upTo === undefined ? '' : ' and seq <= $3'} order by seq`,
    values: upTo === undefined ? [stream, after] : [stream, after, upTo],
  });
  return rows;
}
