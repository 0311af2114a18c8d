import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import type { TestServer } from './template.ts';

/**
 * Where the line is cut. `before`: the message that decides never reaches the server. `half`: its first half does.
 * `after`: the server has answered it, and the answer is lost; it failed, and it is stored.
 */
export type Cut = 'before' | 'half' | 'after';

/** A line to PostgreSQL that is cut at the messages that commit something. Nothing else about it is unusual. */
export class FaultyLine {
  /** Where it was cut, in order. */
  readonly cuts: Cut[] = [];
  /** Asked at each message that commits: cut it here, or null to let it through. */
  #judge: (number: number) => Cut | null;
  #server: TestServer;
  #committing = 0;
  readonly #sockets = new Set<Socket>();
  readonly #door = createServer((client) => this.#join(client));

  private constructor(server: TestServer, judge: (number: number) => Cut | null) {
    this.#server = server;
    this.#judge = judge;
  }

  /** Opens the line. @returns it, and how a pool reaches the server through it. */
  static async open(
    server: TestServer,
    judge: (number: number) => Cut | null,
  ): Promise<{ readonly line: FaultyLine; readonly config: TestServer }> {
    const line = new FaultyLine(server, judge);
    await new Promise<void>((resolve) => line.#door.listen(0, '127.0.0.1', resolve));
    const { port } = line.#door.address() as AddressInfo;
    return { line, config: { ...server, host: '127.0.0.1', port } };
  }

  async close(): Promise<void> {
    for (const one of this.#sockets) one.destroy();
    await new Promise((resolve) => this.#door.close(resolve));
  }

  #join(client: Socket): void {
    const { host, port } = this.#server;
    const server = connect(`${host}/.s.PGSQL.${String(port)}`);
    const cut = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const one of [client, server]) {
      this.#sockets.add(one);
      one.on('error', cut);
      one.on('close', () => this.#sockets.delete(one) && cut());
    }
    let lost = false;
    client.on('data', (data) => {
      const how = commits(data) ? this.#judge((this.#committing += 1)) : null;
      if (how !== null) this.cuts.push(how);
      if (how === 'before') cut();
      else if (how === 'half') server.write(data.subarray(0, data.length >> 1), cut);
      else {
        lost ||= how === 'after';
        server.write(data);
      }
    });
    server.on('data', (data) => (lost ? cut() : client.write(data)));
  }
}

/** The lane's one statement is its own transaction; the other path ends in `commit`. */
const commits = (data: Buffer): boolean =>
  (data[0] === 0x51 && data.subarray(5, 11).toString() === 'commit') ||
  (data.includes('docket-append') && !data.includes('select seq from stream_head'));
