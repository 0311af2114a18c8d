import { realpath } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { packagedFonts } from '@xiezhi/documents';
import { carryOut } from './carry-out.ts';
import { limits as usual, type Limits } from './limits.ts';
import { PageEar } from './page-ear.ts';
import { readerProgram, ReaderProcess } from './reader-process.ts';
import { Shares } from './shares.ts';
import type { Drawing, Order } from './words.ts';

/** A page is drawn within a minute, or it is more than is drawn. */
export const drawingLimits: Limits = { ...usual, seconds: 60, silenceSeconds: 60 };
/** So many files are open at once, each in a process of its own; another one waits for one of them. */
const mostOpen = Math.min(4, Math.max(2, availableParallelism()));
/** Somebody who reads turns the page by then. */
const restMillis = 20_000;
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

/** Why there is no picture. `unable` says nothing of the file, and one that was `killed` little. */
export type DrawingFault = 'too-large' | 'not-readable' | 'unable' | 'killed';

interface Job {
  readonly path: string;
  readonly who: string;
  run(open: Open | null): void;
}

interface Open {
  readonly child: ReaderProcess;
  busy: boolean;
  /** For somebody, or of a file, that has had more than its share: it never has all the processes there are. */
  over: boolean;
  rest: NodeJS.Timeout | null;
}

/**
 * Draws pages of files, each file in a process of its own that stays for whoever turns the page: the process that reads what
 * files say, with its rights and its limits. Never throws for what is in a file.
 */
export class PageDrawer {
  readonly #limits: Limits;
  readonly #program: string;
  readonly #mostOpen: number;
  readonly #shares: Shares;
  readonly #open = new Map<string, Open>();
  #waiting: Job[] = [];
  #stopped = false;

  constructor(
    limits: Partial<Limits> = {},
    program = readerProgram,
    { open = mostOpen, shares = new Shares() } = {},
  ) {
    this.#limits = { ...drawingLimits, ...limits };
    this.#program = program;
    this.#mostOpen = open;
    this.#shares = shares;
  }

  /** Lets it begin again after a stop. */
  start(): void {
    this.#stopped = false;
  }

  /** Ends what is under way, and lets nothing begin. */
  stop(): void {
    this.#stopped = true;
    for (const path of [...this.#open.keys()]) this.#close(path);
    for (const job of this.#waiting.splice(0)) job.run(null);
  }

  /**
   * @param page null to be told how many there are.
   * @param who asks.
   */
  async draw(
    file: string,
    mediaType: string,
    page: number | null,
    width: number,
    who = '',
  ): Promise<DrawnPage | DrawingFault> {
    const path = await realpath(file);
    const limits = this.#limits;
    const open = await this.#turn(path, who);
    if (open === null) return 'unable';
    const order: Order = { path, mediaType, limits, draw: { page, width, fonts } };
    const ear = new PageEar(page);
    const begun = process.hrtime.bigint();
    const outcome = await carryOut(open.child, order, ear);
    const whole = 'state' in outcome && outcome.state === 'read' && ear.isWhole;
    const seconds = Number((process.hrtime.bigint() - begun) / 1_000_000n) / 1000;
    for (const name of [path, who]) this.#shares.spend(name, seconds);
    open.busy = false;
    if (whole || ear.isBeyond) this.#leave(path, open);
    else this.#close(path);
    this.#next();
    if (whole || ear.isBeyond) return { pages: ear.pages, picture: ear.picture };
    if ('unable' in outcome || this.#stopped) return 'unable';
    if ('killed' in outcome) return 'killed';
    return 'state' in outcome && outcome.state === 'too-large' ? 'too-large' : 'not-readable';
  }

  /** Waits until there is a process for this file with nothing to do; null where none can be had. */
  #turn(path: string, who: string): Promise<Open | null> {
    return new Promise((resolve) => {
      this.#waiting.push({ path, who, run: resolve });
      this.#next();
    });
  }

  /** Whoever has waited longest and can go on goes on; before them whoever has had little. */
  #next(): void {
    const rank = ({ who, path }: Job): number =>
      this.#shares.isOver(who) ? 2 : this.#shares.isOver(path) ? 1 : 0;
    const ranked = this.#waiting.map((job) => ({ job, rank: rank(job) }));
    for (const { job, rank: has } of ranked.sort((one, other) => one.rank - other.rank)) {
      const open = this.#stopped ? null : this.#openFor(job.path, has > 0);
      if (open === 'later') continue;
      this.#waiting = this.#waiting.filter((one) => one !== job);
      if (open !== null) {
        open.busy = true;
        open.over = has > 0;
        if (open.rest !== null) clearTimeout(open.rest);
      }
      job.run(open);
    }
  }

  #openFor(path: string, over: boolean): Open | 'later' | null {
    const others = [...this.#open].filter(([one]) => one !== path);
    const full = over && others.filter(([, one]) => one.over).length >= this.#mostOpen - 1;
    const standing = this.#open.get(path);
    if (standing?.busy === true) return 'later';
    // The first is the one that has rested longest; what has had its share rests less than others.
    const idle = others.filter(([, { busy }]) => !busy);
    const mayGo = idle.find(([, one]) => one.over) ?? (full ? undefined : idle[0]);
    if (full) {
      if (mayGo === undefined) return 'later';
      this.#close(mayGo[0]);
    }
    if (standing !== undefined && !standing.child.gone) return standing;
    if (standing !== undefined) this.#close(path);
    if (this.#open.size >= this.#mostOpen) {
      if (mayGo === undefined) return 'later';
      this.#close(mayGo[0]);
    }
    return this.#opened(path);
  }

  #opened(path: string): Open | null {
    try {
      const child = new ReaderProcess(this.#program, path, this.#limits);
      const open: Open = { child, busy: false, over: false, rest: null };
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
