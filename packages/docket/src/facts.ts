import type { Json } from '@xiezhi/kernel';
import { canonical } from '@xiezhi/kernel';
import type { AnyCommand, NeedContext } from '@xiezhi/procedures';
import { courtOfAct, placeOf } from '@xiezhi/procedures';
import type { StateOf } from '@xiezhi/record';
import type { Streams } from './one-moment.ts';

/** Ports to what lies outside the docket, by name. An answer is data; a port that cannot answer says so in it. */
export type OutsidePorts = Readonly<Record<string, (question: Json) => Promise<unknown>>>;

/**
 * Reads what a command declared in `needs`, and remembers at which entry each other stream stood. Outside answers
 * are asked once for one command, also when the decision is made again after a conflict.
 */
export class FactReader {
  readonly #streams: Streams;
  readonly #ports: OutsidePorts;
  readonly #answers = new Map<string, unknown>();
  readonly #places = new Map<string, string | null>();
  readonly used: Record<string, number> = {};

  constructor(streams: Streams, ports: OutsidePorts) {
    this.#streams = streams;
    this.#ports = ports;
  }

  async read(command: AnyCommand, about: NeedContext): Promise<Readonly<Record<string, unknown>>> {
    const facts: Record<string, unknown> = {};
    for (const [name, need] of Object.entries(command.needs)) {
      if (need.from === 'outside') {
        const question = need.question({ ...about, facts });
        facts[name] = question === null ? null : await this.#ask(need.port, question);
        continue;
      }
      const stream = need.stream({ ...about, facts });
      if (stream === null) {
        facts[name] = null;
        continue;
      }
      const loaded = await this.#streams.load(stream);
      if (loaded.seq > 0) this.used[stream] = loaded.seq;
      facts[name] = loaded.seq > 0 ? need.read(loaded.state as never) : null;
    }
    return facts;
  }

  /** Where the act is done. Asked for every offer of a page: each court is read once. */
  async place(about: Pick<NeedContext, 'stream' | 'state' | 'input'>): Promise<string | null> {
    const court = courtOfAct(about);
    if (court === null) return null;
    const known = this.#places.get(court);
    if (known !== undefined) return known;
    const { state } = await this.#streams.load(court);
    const place = placeOf((state as StateOf<'court'>).court);
    this.#places.set(court, place);
    return place;
  }

  async #ask(port: string, question: Json): Promise<unknown> {
    const key = `${port} ${canonical(question)}`;
    if (!this.#answers.has(key)) {
      const ask = this.#ports[port];
      if (!ask) throw new RangeError(`no port named ${port}`);
      this.#answers.set(key, await ask(question));
    }
    return this.#answers.get(key);
  }
}
