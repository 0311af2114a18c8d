import type { Json, StreamId } from '@xiezhi/kernel';
import type { Arrived, Enclosure, Exchange } from '@xiezhi/docket';
import { copyOf, Unacceptable } from '@xiezhi/docket';
import type { Pool, PoolClient } from 'pg';
import type { Bodies, LetterKind } from './letters.ts';

export type Handlers = {
  readonly [Kind in LetterKind]?: (body: Bodies[Kind], letter: Arrived) => Promise<void>;
};

/** Writes letters of the kinds there are, and hands those that come to whoever handles the kind. */
export class Post {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  send<Kind extends LetterKind>(
    client: Pool | PoolClient,
    kind: Kind,
    key: string,
    body: Bodies[Kind],
    files: readonly Enclosure[] = [],
  ): Promise<void> {
    return this.#exchange.send(client, {
      key: `${kind} ${key}`,
      kind,
      body: body as unknown as Json,
      files,
    });
  }

  /** Sends what a docket at home here has grown by since it was last sent. */
  async sendDocket(client: PoolClient, stream: StreamId): Promise<void> {
    const { rows } = await client.query<{ seq: string }>(
      `insert into copied (stream, seq) values ($1, 0)
       on conflict (stream) do update set seq = copied.seq returning seq`,
      [stream],
    );
    const entries = await copyOf(client, stream, Number(rows[0]?.seq ?? 0));
    const last = entries.at(-1);
    if (!last) return;
    await this.send(client, 'docket', `${stream} ${String(last.seq)}`, { stream, entries });
    await client.query('update copied set seq = $2 where stream = $1', [stream, last.seq]);
  }

  /** Carries letters both ways once. @returns how many moved. */
  async carry(handlers: Handlers): Promise<number> {
    const posted = await this.#exchange.post();
    const handled = await this.#exchange.receive(async (letter) => {
      const handle = handlers[letter.kind as LetterKind] as
        ((body: Json, letter: Arrived) => Promise<void>) | undefined;
      if (!handle) throw new Unacceptable(`no letter of kind ${letter.kind} is expected here`);
      await handle(letter.body, letter);
    });
    return posted + handled;
  }
}
