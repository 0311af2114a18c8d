import type { HeldPageDto, HeldTextDto } from '@xiezhi/contract';
import type { FileStore, StoredFile } from '@xiezhi/docket';
import { FileReader } from './file-reader.ts';

/** What fills a form stands on its first pages. */
const mostPages = 10;
/** Longer than a person waits: on a busy machine a page may take a minute. */
const mostSeconds = 300;
/** So long what was read is remembered, in memory alone. */
const rememberedMillis = 10 * 60_000;
const mostRemembered = 200;
const mostWaiting = 20;

/**
 * Reads a file for whoever handed it in, because they asked for it. What is read is theirs, stands in no table, and is forgotten
 * after ten minutes. One file at a time, by a confined process of its own (decision 0036).
 */
export class HeldTexts {
  readonly #files: FileStore;
  readonly #reader: FileReader;
  readonly #read = new Map<string, Promise<HeldTextDto>>();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(
    files: FileStore,
    reader = new FileReader({ seconds: mostSeconds, pages: mostPages }),
  ) {
    this.#files = files;
    this.#reader = reader;
  }

  /** @returns null where so much waits that nothing more is begun. */
  of(person: string, file: StoredFile): Promise<HeldTextDto> | null {
    const key = `${person} ${file.sha256}`;
    const before = this.#read.get(key);
    if (before !== undefined) return before;
    if (this.#waiting >= mostWaiting || this.#read.size >= mostRemembered) return null;
    this.#waiting += 1;
    const reading = this.#last.then(() => this.#readOne(file));
    this.#last = reading.then(
      () => undefined,
      () => undefined,
    );
    this.#read.set(key, reading);
    const forget = (): void => void this.#read.delete(key);
    reading
      .then(({ state }) => {
        // What could not be tried is tried anew when it is asked for again.
        if (state === 'away' || state === 'too-large') forget();
        else setTimeout(forget, rememberedMillis).unref();
      }, forget)
      .finally(() => {
        this.#waiting -= 1;
      });
    return reading;
  }

  async #readOne(file: StoredFile): Promise<HeldTextDto> {
    const { sha256, mediaType } = file;
    if (!(await this.#files.isWhole(file))) return { sha256, state: 'away', pages: [] };
    const pages: HeldPageDto[] = [];
    const outcome = await this.#files.atHand(sha256, (path) =>
      this.#reader.read(path, mediaType, {
        opened: () => Promise.resolve(),
        page: ({ page, how, text }) => {
          if (text !== '' && pages.length < mostPages)
            pages.push({ page, text, recognised: how === 'ocr' });
          return Promise.resolve();
        },
      }),
    );
    const state =
      'state' in outcome ? outcome.state : 'unable' in outcome ? 'away' : 'not-readable';
    // A file that is more than is read was read up to there.
    return { sha256, state: pages.length > 0 ? 'read' : state, pages };
  }
}
