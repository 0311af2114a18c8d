import { realpath } from 'node:fs/promises';
import type { PageText } from '@xiezhi/docket';
import { limits as usual, type Limits } from './limits.ts';
import { readerProgram, ReaderProcess } from './reader-process.ts';
import type { End, Order, Word } from './words.ts';

/** So many of the court's own papers by one process: what a library forgets to give back ends with it. */
const mostInOne = 50;
/** Long, for a machine that has much else to do. */
const startSeconds = 120;

/**
 * How the reading of a file ended: as it should; because its reader died over it, or was `killed` by somebody else, which says
 * little of the file; or because there was no reader, which says nothing of it.
 */
export type Outcome =
  | { readonly state: End }
  | { readonly died: string; readonly killed?: true }
  | { readonly unable: string };

/** More pages than this are kept of no file: the longest has some fourteen hundred parts. */
const mostKept = 2000;
/** So many that wait to be kept are enough; a reader that says more meanwhile has to wait. */
const mostWaiting = 50;

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
    const outcome = await this.#hear(child, order, listener).catch((fault: unknown) => {
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

  /** What it says is kept in the order in which it says it, before its end is believed. */
  #hear(child: ReaderProcess, order: Order, listener: Listener): Promise<Outcome> {
    const { seconds, silenceSeconds, memory } = this.#limits;
    return new Promise((resolve, reject) => {
      let kept: Promise<void> = Promise.resolve();
      let waiting = 0;
      let done = false;
      const begun = process.hrtime.bigint();
      let heard = begun;
      const end = (outcome: Outcome): void => {
        // A late answer about memory finds a child that reads the next file.
        if (done) return;
        done = true;
        clearInterval(watch);
        child.deafen();
        child.goOn();
        kept.then(() => {
          resolve(outcome);
        }, reject);
      };
      const keep = (keeping: () => Promise<void>): void => {
        waiting += 1;
        if (waiting > mostWaiting) child.pause();
        kept = kept.then(keeping).then(() => {
          waiting -= 1;
          // While it had to wait it was not silent.
          heard = process.hrtime.bigint();
          if (waiting <= mostWaiting / 2) child.goOn();
        });
        // What cannot be kept ends the reading; `end` hands the fault on.
        kept.catch(() => end({ died: 'not kept' }));
      };
      const watch = setInterval(() => {
        const now = process.hrtime.bigint();
        const past = (since: bigint, most: number): boolean =>
          now - since > BigInt(most) * 1_000_000_000n;
        if (!child.stood) {
          heard = now;
          if (past(begun, startSeconds)) end({ unable: 'does not start' });
        } else if (past(begun, seconds)) end({ state: 'too-large' });
        else if (waiting === 0 && past(heard, silenceSeconds)) end({ died: 'silent' });
        else
          void child.memory().then((bytes) => {
            if (bytes > memory) end({ state: 'too-large' });
          });
      }, 500);
      const believes = inTurn(this.#limits);
      child.order(order, {
        word: (word) => {
          heard = process.hrtime.bigint();
          if (!believes(word)) end({ died: 'not understood' });
          else if (word.is === 'end') end({ state: word.state });
          else if (word.is === 'opened') keep(() => listener.opened(word.pages));
          else keep(() => listener.page(word.page));
        },
        gone: (why) => {
          if (!child.stood) end({ unable: why });
          else end(child.killed ? { died: why, killed: true } : { died: why });
        },
      });
    });
  }
}

/** Says of each word whether it may follow on those before it: a file is opened once, and its pages come in order, no more than are kept. */
function inTurn({ signs }: Limits): (word: Exclude<Word, { is: 'ready' }>) => boolean {
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
    const { page, text } = word.page;
    room -= text.length;
    const may = pages !== null && page > last && page <= Math.min(pages, mostKept) && room >= 0;
    last = page;
    return may;
  };
}
