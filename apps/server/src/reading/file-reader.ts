import { realpath } from 'node:fs/promises';
import type { PageText } from '@xiezhi/docket';
import { limits as usual, type Limits } from './limits.ts';
import { readerProgram, ReaderProcess } from './reader-process.ts';
import type { Hearing, Outcome } from './carry-out.ts';
import { carryOut } from './carry-out.ts';
import type { Order, Said } from './words.ts';

/** So many of the court's own papers by one process: what a library forgets to give back ends with it. */
const mostInOne = 50;
/** More pages than this are kept of no file: the longest has some fourteen hundred parts. */
const mostKept = 2000;
/** Hears what is read while it is read. */
export interface Listener {
  opened(pages: number): Promise<void>;
  page(page: PageText): Promise<void>;
}

/**
 * Reads files, one at a time, in a process of its own, which is ended where it is silent too long, takes too long or takes
 * too much memory. Never throws for what is in a file, nor for want of a process.
 *
 * @param own a folder of files that the court itself made: they are read by one process, as long as there are some. What
 *   somebody handed in has a process to itself, so that no file has a say in what another one says.
 */
export class FileReader {
  readonly #limits: Limits;
  readonly #own: string | null;
  readonly #program: string;
  #child: ReaderProcess | null = null;
  #readings = 0;
  #stopped = false;

  constructor(limits: Partial<Limits> = {}, own: string | null = null, program = readerProgram) {
    this.#limits = { ...usual, ...limits };
    this.#own = own;
    this.#program = program;
  }

  /** Ends a reading that is under way, which is told as a death, and lets none begin. */
  stop(): void {
    this.#stopped = true;
    this.rest();
  }

  /** Ends the process that waits for more. */
  rest(): void {
    this.#child?.kill();
    this.#child = null;
  }

  async read(path: string, mediaType: string, listener: Listener): Promise<Outcome> {
    const order: Order = { path: await realpath(path), mediaType, limits: this.#limits };
    const may = this.#own === null ? order.path : await realpath(this.#own);
    if (this.#stopped) return { unable: 'stopped' };
    const child = this.#standing(may);
    if (typeof child === 'string') return { unable: child };
    const hearing: Hearing = {
      believes: inTurn(this.#limits),
      async keep(word) {
        if (word.is === 'opened') await listener.opened(word.pages);
        else if (word.is === 'page') await listener.page(word.page);
      },
    };
    const outcome = await carryOut(child, order, hearing).catch((fault: unknown) => {
      this.rest();
      throw fault;
    });
    this.#readings += 1;
    const fresh = this.#own === null || this.#readings % mostInOne === 0;
    if (fresh || !('state' in outcome) || outcome.state !== 'read') this.rest();
    return outcome;
  }

  /** The process that waits, or a new one; or why there is none. */
  #standing(may: string): ReaderProcess | string {
    if (this.#child !== null && !this.#child.gone) return this.#child;
    try {
      this.#child = new ReaderProcess(this.#program, may, this.#limits);
      return this.#child;
    } catch (fault) {
      return fault instanceof Error ? fault.message : String(fault);
    }
  }
}

/** Says of each word whether it may follow on those before it: a file is opened once, and its pages come in order, no more than are kept. */
function inTurn({ signs }: Limits): (word: Said) => boolean {
  let pages: number | null = null;
  let last = 0;
  let room = signs;
  return (word) => {
    if (word.is === 'end') return true;
    if (word.is === 'opened') {
      const first = pages === null;
      pages = word.pages;
      return first;
    }
    if (word.is !== 'page') return false;
    const { page, text } = word.page;
    room -= text.length;
    const may = pages !== null && page > last && page <= Math.min(pages, mostKept) && room >= 0;
    last = page;
    return may;
  };
}
