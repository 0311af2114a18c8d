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

const selectFrom =
  'select stream, seq, id, kind, body, commitment, head from entry where stream = $1 and seq > $2';

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
