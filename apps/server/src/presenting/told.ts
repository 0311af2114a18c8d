import type { PersonId, StreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { Room } from './standing.ts';
import { standingFor } from './standing.ts';

/** Who sits there is looked at once in so long a time, however often something moves. */
const knownMillis = 2000;
/** Between two pushes on one line: what moves faster is told as it stands then. */
const breathMillis = 40;

/** What one line of events is told of presenting. */
export class Told {
  readonly #room: Room;
  readonly #person: PersonId;
  readonly #identify: () => Promise<Actor>;
  readonly #close: () => void;
  readonly #news = new Set<StreamId>();
  /** What was said of each case last: who may not read a file does not learn how often its pages are turned. */
  readonly #last = new Map<StreamId, string>();
  #wake: () => void = () => undefined;
  #known: Actor | null = null;
  #closed = false;

  constructor(room: Room, person: PersonId, identify: () => Promise<Actor>) {
    this.#room = room;
    this.#person = person;
    this.#identify = identify;
    this.#close = room.presentations.open(person, (stream) => {
      this.#news.add(stream);
      this.#wake();
    });
  }

  close(): void {
    this.#closed = true;
    this.#close();
    this.#wake();
  }

  /** Waits so long, and says meanwhile what there is to say. */
  async rest(millis: number, say: (data: string) => Promise<unknown>): Promise<void> {
    const over = new AbortController();
    const end = setTimeout(() => {
      over.abort();
      this.#wake();
    }, millis);
    while (!over.signal.aborted && !this.#closed) {
      if (this.#news.size === 0)
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      await this.#sayAll(say);
    }
    clearTimeout(end);
  }

  async #sayAll(say: (data: string) => Promise<unknown>): Promise<void> {
    const news = [...this.#news];
    if (news.length === 0) return;
    this.#news.clear();
    const actor = await this.#who();
    if (actor?.person !== this.#person) return;
    for (const stream of news) {
      // A database that is away for a moment keeps one word back; the next one says how it stands.
      const standing = await standingFor(this.#room, actor, stream).catch(() => null);
      if (standing === null) continue;
      const { order: _order, ...said } = standing;
      const words = JSON.stringify(said);
      const isSeen = standing.now !== null && standing.now.file !== null;
      if (!isSeen && this.#last.get(stream) === words) continue;
      this.#last.set(stream, words);
      await say(JSON.stringify(standing));
    }
    await new Promise((resolve) => setTimeout(resolve, breathMillis));
  }

  async #who(): Promise<Actor | null> {
    if (this.#known !== null) return this.#known;
    const actor = await this.#identify().catch(() => null);
    this.#known = actor;
    setTimeout(() => {
      this.#known = null;
    }, knownMillis).unref();
    return actor;
  }
}
