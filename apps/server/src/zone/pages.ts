import type { Lang } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import type { Position, Vault } from '@xiezhi/docket';
import type { Pool, PoolClient } from 'pg';
import type { PagePut } from './letters.ts';

/** The reader of what is published: whoever comes. */
export const everybody = '';

const ownerOf = (person: string): string => `page/${person}`;

/**
 * What the other zone has made for each reader here, sealed: a thief of the table reads nothing without the zone's master
 * key. A page belongs to its reader alone; nobody else's session finds it.
 */
export class Pages {
  readonly #pool: Pool;
  readonly #vault: Vault;

  constructor(pool: Pool, vault: Vault) {
    this.#pool = pool;
    this.#vault = vault;
  }

  async put(client: Pool | PoolClient, person: string, page: PagePut): Promise<void> {
    await client.query(
      `insert into page (person, path, lang, stream, sealed) values ($1, $2, $3, $4, $5)
       on conflict (person, path, lang) do update set stream = excluded.stream, sealed = excluded.sealed,
         position = nextval('page_position')`,
      [person, page.path, page.lang, page.stream, this.#vault.seal(ownerOf(person), page.body)],
    );
  }

  async withdraw(
    client: Pool | PoolClient,
    person: string,
    { path, lang }: Pick<PagePut, 'path' | 'lang'>,
  ): Promise<void> {
    await client.query('delete from page where person = $1 and path = $2 and lang = $3', [
      person,
      path,
      lang,
    ]);
  }

  async find(person: string, path: string, lang: Lang): Promise<string | null> {
    const { rows } = await this.#pool.query<{ sealed: Buffer }>(
      'select sealed from page where person = $1 and path = $2 and lang = $3',
      [person, path, lang],
    );
    return rows[0] ? this.#vault.open(ownerOf(person), rows[0].sealed) : null;
  }

  /** Everything this reader has of one docket. */
  async of(person: string, stream: StreamId): Promise<readonly string[]> {
    const { rows } = await this.#pool.query<{ sealed: Buffer }>(
      'select sealed from page where person = $1 and stream = $2',
      [person, stream],
    );
    return rows.map(({ sealed }) => this.#vault.open(ownerOf(person), sealed));
  }

  async positionsAfter(
    person: string,
    last: number,
  ): Promise<{ readonly positions: readonly Position[]; readonly upTo: number }> {
    const { rows } = await this.#pool.query<{ stream: string; position: string }>(
      `select stream, max(position) as position from page where person = $1 and position > $2
        group by stream order by 2`,
      [person, last],
    );
    const positions = rows.map(({ stream, position }) => ({
      leaf: Number(position),
      stream: (stream === '' ? `person:${person}` : stream) as StreamId,
      seq: Number(position),
    }));
    return { positions, upTo: positions.at(-1)?.leaf ?? last };
  }

  async lastPosition(person: string): Promise<number> {
    const { rows } = await this.#pool.query<{ last: string | null }>(
      'select max(position) as last from page where person = $1',
      [person],
    );
    return Number(rows[0]?.last ?? -1);
  }
}
