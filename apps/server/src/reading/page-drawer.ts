import { realpath } from 'node:fs/promises';
import { packagedFonts } from '@xiezhi/documents';
import type { Hearing } from './carry-out.ts';
import { carryOut } from './carry-out.ts';
import { limits as usual, type Limits } from './limits.ts';
import { sizeOf } from './picture-size.ts';
import { readerProgram, ReaderProcess } from './reader-process.ts';
import type { Drawing, Order, Said } from './words.ts';

/** A page is drawn within a minute, or it is more than is drawn. */
export const drawingLimits: Limits = { ...usual, seconds: 60, silenceSeconds: 60 };
/** So many files are open at once, each in a process of its own; a third waits for one of them. */
const mostOpen = 2;
/** Somebody who reads turns the page by then. */
const restMillis = 20_000;
/** Of the picture of a page. */
const mostBytes = 8_000_000;

const [serif = '', , sans = ''] = packagedFonts;
const fonts: Drawing['fonts'] = [
  ['serif', serif],
  ['sans-serif', sans],
  ['monospace', sans],
];

export interface DrawnPage {
  /** How many the file has. */
  readonly pages: number;
  /** WebP; null where it was only asked how many there are, and for a page beyond the last. */
  readonly picture: Buffer | null;
}

/** Why there is no picture. `unable` says nothing of the file. */
export type DrawingFault = 'too-large' | 'not-readable' | 'unable';

interface Job {
  readonly path: string;
  run(open: Open | null): void;
}

interface Open {
  readonly child: ReaderProcess;
  busy: boolean;
  rest: NodeJS.Timeout | null;
}

/**
 * Draws pages of files, each file in a process of its own that stays for whoever turns the page: the process that reads what
 * files say, with its rights and its limits. Never throws for what is in a file.
 */
export class PageDrawer {
  readonly #limits: Limits;
  readonly #program: string;
  readonly #open = new Map<string, Open>();
  #waiting: Job[] = [];
  #stopped = false;

  constructor(limits: Partial<Limits> = {}, program = readerProgram) {
    this.#limits = { ...drawingLimits, ...limits };
    this.#program = program;
  }

  /** Ends what is under way, and lets nothing begin. */
  stop(): void {
    this.#stopped = true;
    for (const path of [...this.#open.keys()]) this.#close(path);
    for (const job of this.#waiting.splice(0)) job.run(null);
  }

  /** @param page null to be told how many there are. */
  async draw(
    file: string,
    mediaType: string,
    page: number | null,
    width: number,
  ): Promise<DrawnPage | DrawingFault> {
    const path = await realpath(file);
    const limits = this.#limits;
    const open = await this.#turn(path);
    if (open === null) return 'unable';
    const order: Order = { path, mediaType, limits, draw: { page, width, fonts } };
    const ear = new Ear(page);
    const outcome = await carryOut(open.child, order, ear);
    const whole = 'state' in outcome && outcome.state === 'read' && ear.isWhole;
    open.busy = false;
    if (whole || ear.isBeyond) this.#leave(path, open);
    else this.#close(path);
    this.#next();
    if (whole || ear.isBeyond) return { pages: ear.pages, picture: ear.picture };
    if ('unable' in outcome || 'killed' in outcome || this.#stopped) return 'unable';
    return 'state' in outcome && outcome.state === 'too-large' ? 'too-large' : 'not-readable';
  }

  /** Waits until there is a process for this file with nothing to do; null where none can be had. */
  #turn(path: string): Promise<Open | null> {
    return new Promise((resolve) => {
      this.#waiting.push({ path, run: resolve });
      this.#next();
    });
  }

  /** Whoever has waited longest and can go on goes on. */
  #next(): void {
    for (const job of [...this.#waiting]) {
      const open = this.#stopped ? null : this.#openFor(job.path);
      if (open === 'later') continue;
      this.#waiting = this.#waiting.filter((one) => one !== job);
      if (open !== null) {
        open.busy = true;
        if (open.rest !== null) clearTimeout(open.rest);
      }
      job.run(open);
    }
  }

  #openFor(path: string): Open | 'later' | null {
    const standing = this.#open.get(path);
    if (standing !== undefined && !standing.child.gone) return standing.busy ? 'later' : standing;
    if (standing !== undefined) this.#close(path);
    if (this.#open.size >= mostOpen) {
      // The first is the one that has rested longest.
      const idle = [...this.#open].find(([, { busy }]) => !busy);
      if (idle === undefined) return 'later';
      this.#close(idle[0]);
    }
    try {
      const child = new ReaderProcess(this.#program, path, this.#limits);
      const open: Open = { child, busy: false, rest: null };
      this.#open.set(path, open);
      return open;
    } catch {
      return null;
    }
  }

  /** It waits a while for the next page. */
  #leave(path: string, open: Open): void {
    if (this.#open.get(path) !== open) return;
    this.#open.delete(path);
    this.#open.set(path, open);
    open.rest = setTimeout(() => {
      this.#close(path);
    }, restMillis);
  }

  #close(path: string): void {
    const open = this.#open.get(path);
    if (open === undefined) return;
    this.#open.delete(path);
    if (open.rest !== null) clearTimeout(open.rest);
    open.child.kill();
  }
}

/** Hears a picture piece by piece, and believes no more than was announced: a file may have taken its reader over. */
class Ear implements Hearing {
  readonly #page: number | null;
  readonly #pieces: Buffer[] = [];
  #announced: number | null = null;
  #heard = 0;
  pages = 0;

  constructor(page: number | null) {
    this.#page = page;
  }

  believes(word: Said): boolean {
    switch (word.is) {
      case 'end':
        return true;
      case 'opened':
        return this.pages === 0 && word.pages > 0 && (this.pages = word.pages) > 0;
      case 'drawn': {
        const may = this.#announced === null && this.pages > 0 && word.bytes <= mostBytes;
        this.#announced = word.bytes;
        return may && word.page === this.#page && word.page <= this.pages;
      }
      case 'piece':
        this.#heard += Math.floor((word.piece.length * 3) / 4);
        return this.#announced !== null && this.#heard <= this.#announced + 2;
      case 'page':
        return false;
    }
  }

  keep(word: Said): Promise<void> {
    if (word.is === 'piece') this.#pieces.push(Buffer.from(word.piece, 'base64'));
    return Promise.resolve();
  }

  get picture(): Buffer | null {
    return this.#announced === null ? null : Buffer.concat(this.#pieces);
  }

  /** The page that was asked for is none of the file's. */
  get isBeyond(): boolean {
    return this.#page !== null && this.pages > 0 && this.#page > this.pages;
  }

  /** All that was announced has come, and is what it should be. */
  get isWhole(): boolean {
    if (this.#page === null) return this.pages > 0;
    const { picture } = this;
    return picture !== null && picture.length === this.#announced && isWebp(picture);
  }
}

const isWebp = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 0, 4) === 'RIFF' &&
  bytes.toString('latin1', 8, 12) === 'WEBP' &&
  sizeOf('image/webp', bytes) !== null;
