import type { StreamId } from '@xiezhi/kernel';
import type { Loaded, StreamCache } from './store.ts';

/** Where streams are read from: the cache itself, or one moment of it. */
export type Streams = Pick<StreamCache, 'load'>;

/**
 * Each stream as it stood when it was first asked for. A page of offers asks for the same court and the same people once
 * for every act; what has come meanwhile is seen by whoever asks next. Nothing is decided by it: a decision reads anew.
 */
export class OneMoment implements Streams {
  readonly #streams: Streams;
  readonly #read = new Map<StreamId, Promise<Loaded>>();

  constructor(streams: Streams) {
    this.#streams = streams;
  }

  load(id: StreamId): Promise<Loaded> {
    const known = this.#read.get(id) ?? this.#streams.load(id);
    this.#read.set(id, known);
    return known;
  }
}
