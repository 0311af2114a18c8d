import type { FileStore } from '@xiezhi/docket';
import { FileTexts } from '@xiezhi/docket';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { FileReader } from './file-reader.ts';
import { limits } from './limits.ts';

const awaySeconds = 600;
/** After a fault of the database. */
const againSeconds = 30;

interface Parts {
  readonly pool: Pool;
  readonly files: FileStore;
  readonly log: Pick<Logger, 'warn'>;
}

/**
 * Reads what the files of cases say, one after the other. A reading that is broken off, by the end of the court or of the
 * machine, begins again; what it had read is found meanwhile.
 */
export class ReadingJob {
  readonly #parts: Parts;
  readonly #texts: FileTexts;
  readonly #reader: FileReader;
  readonly #ofOwn: FileReader;
  /** Once, by a court that starts: it may have come with a new reader. */
  #triedAnew = false;
  #stopping = false;
  /** Where readers do not start, it is tried again by and by, and no file is blamed. */
  #restsUntil = 0n;

  constructor(parts: Parts, reader = new FileReader()) {
    this.#parts = parts;
    this.#texts = new FileTexts(parts.pool);
    this.#reader = reader;
    this.#ofOwn = new FileReader({}, parts.files.folder);
  }

  /** @returns how much was done: 0 when nothing waits. */
  async run(): Promise<number> {
    if (!this.#triedAnew) await this.#texts.tryAnew();
    this.#triedAnew = true;
    const looked = await this.#texts.follow();
    return looked + (await this.#readNext());
  }

  /** Nothing more is begun, and what is under way is given back. */
  stop(): void {
    this.#stopping = true;
    this.#reader.stop();
    this.#ofOwn.stop();
  }

  async #readNext(): Promise<number> {
    const { files, log } = this.#parts;
    const rests = this.#stopping || process.hrtime.bigint() < this.#restsUntil;
    const next = rests ? null : await this.#texts.claim();
    if (next === null) {
      this.#ofOwn.rest();
      return 0;
    }
    const { sha256 } = next;
    if (next.bytes > limits.bytes) {
      await this.#texts.end(sha256, 'too-large');
      return 1;
    }
    if (!(await files.isWhole({ sha256, bytes: next.bytes }))) {
      log.warn({ sha256 }, 'the bytes of a file are gone, or are others than were filed');
      await this.#texts.away(sha256, awaySeconds);
      return 1;
    }
    const reader = next.own ? this.#ofOwn : this.#reader;
    const outcome = await files
      .atHand(sha256, (path) =>
        reader.read(path, next.mediaType, {
          opened: (pages) => this.#texts.opened(sha256, pages),
          page: (page) => this.#texts.keep(sha256, page),
        }),
      )
      .catch(async (fault: unknown) => {
        await this.#texts.giveBack(sha256, againSeconds).catch(() => undefined);
        throw fault;
      });
    if ('state' in outcome) await this.#texts.end(sha256, outcome.state);
    else if (this.#stopping) await this.#texts.giveBack(sha256, 0);
    else if ('unable' in outcome) {
      log.warn({ why: outcome.unable }, 'files cannot be read here: the reader does not start');
      await this.#texts.giveBack(sha256, 0);
      this.#restsUntil = process.hrtime.bigint() + BigInt(awaySeconds) * 1_000_000_000n;
    } else {
      log.warn({ sha256, why: outcome.died }, 'the reader of a file stopped');
      await this.#texts.died(sha256, outcome.killed);
    }
    return 1;
  }
}
