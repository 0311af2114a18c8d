import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Limits } from './limits.ts';
import type { Order, Said, Word } from './words.ts';
import { mostInAPiece } from './words.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** From this folder up to that of the whole program: where packages are looked for. */
const levels = ['./', '../', '../../', '../../../', '../../../../'];

/** All that a reader may read besides the file: itself, and the packages it is made of. */
const ownFolders = [
  here('./'),
  ...levels.flatMap((level) => [here(`${level}package.json`), here(`${level}node_modules`)]),
];

/** What reads, and says it as {@link Word}s. */
export const readerProgram = here('reader-child.ts');

const aCount = z.int().min(0).max(2_147_483_647);
const pageState = z.enum(['read', 'no-text', 'unclear', 'too-large', 'not-readable']);

/** What may be said at all. A reader that a file has taken over says what it likes. */
const wordsWithin = ({ pageSigns }: Limits): z.ZodType<Word> =>
  z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('ready') }),
    z.strictObject({ is: z.literal('opened'), pages: aCount }),
    z.strictObject({
      is: z.literal('page'),
      page: z.strictObject({
        page: aCount,
        how: z.enum(['text', 'ocr', 'unpaged']),
        state: pageState,
        text: z.string().max(pageSigns),
      }),
    }),
    z.strictObject({ is: z.literal('drawn'), page: aCount, bytes: aCount }),
    z.strictObject({ is: z.literal('piece'), piece: z.base64().max(mostInAPiece) }),
    z.strictObject({
      is: z.literal('end'),
      state: z.enum(['read', 'no-text', 'too-large', 'not-readable', 'kind-not-read']),
    }),
  ]);

/** Hears a reader; `gone` is the last it hears. */
export interface Ears {
  word(word: Said): void;
  gone(why: string): void;
}

/** A process that reads, without secrets or environment, and the lines between it and the court. */
export class ReaderProcess {
  readonly #child: ChildProcess;
  readonly #words: z.ZodType<Word>;
  /** A page of signs that are all written as escapes, and what stands around it. */
  readonly #longestLine: number;
  #ears: Ears | null = null;
  #stood = false;
  #ended = false;
  #gone: string | null = null;
  #unfinished = '';

  /** @throws what the system throws that has no room for another process. */
  constructor(program: string, may: string, limits: Limits) {
    this.#words = wordsWithin(limits);
    this.#longestLine = limits.pageSigns * 6 + 1000;
    this.#child = spawn(
      process.execPath,
      [
        '--permission',
        ...[...ownFolders, may].map((one) => `--allow-fs-read=${one}`),
        // The recogniser's thread, and the canvas, which is native.
        '--allow-worker',
        '--allow-addons',
        '--max-old-space-size=768',
        program,
        String(process.pid),
      ],
      // What a library writes of a broken file says nothing to anybody.
      { env: {}, stdio: ['pipe', 'ignore', 'ignore', 'pipe'] },
    );
    this.#child
      .on('error', (fault) => {
        this.#end(fault.message);
      })
      // When its line is empty too, not before.
      .on('close', (code, signal) => {
        this.#end(signal ?? `exit ${String(code)}`);
      });
    // One that has gone takes no order; it is heard of by its going.
    this.#child.stdin?.on('error', () => undefined);
    (this.#child.stdio[3] as Readable | null | undefined)
      ?.setEncoding('utf8')
      .on('data', (piece: string) => {
        this.#hear(piece);
      })
      .on('error', () => undefined);
    void this.#comeLast();
  }

  /** It has come to stand: what ends it from now on is a file, or somebody who meant to. */
  get stood(): boolean {
    return this.#stood;
  }

  get gone(): boolean {
    return this.#gone !== null;
  }

  /** Gives it something to read; what it says from now on these ears hear. */
  order(order: Order, ears: Ears): void {
    this.#ears = ears;
    if (this.#gone !== null) ears.gone(this.#gone);
    else this.#child.stdin?.write(`${JSON.stringify(order)}\n`);
  }

  /** Nobody listens any more. */
  deafen(): void {
    this.#ears = null;
  }

  kill(): void {
    this.#ended = true;
    this.#child.kill('SIGKILL');
  }

  /** It was ended, and not by the court: by a machine whose memory ran out, or by whoever keeps it. */
  get killed(): boolean {
    return this.#gone === 'SIGKILL' && !this.#ended;
  }

  /** What it says waits in its line, and it waits with it. */
  pause(): void {
    (this.#child.stdio[3] as Readable | null | undefined)?.pause();
  }

  goOn(): void {
    (this.#child.stdio[3] as Readable | null | undefined)?.resume();
  }

  /** Resident memory, where the system tells; elsewhere the limits of time must do. */
  async memory(): Promise<number> {
    const text = await readFile(this.#about('status'), 'utf8').catch(() => '');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024;
  }

  #hear(piece: string): void {
    const lines = (this.#unfinished + piece).split('\n');
    this.#unfinished = lines.pop() ?? '';
    for (const line of lines) this.#hearLine(line);
    if (this.#unfinished.length > this.#longestLine) this.#misspoke();
  }

  #hearLine(line: string): void {
    if (this.#gone !== null) return;
    const word = line.length > this.#longestLine ? null : this.#understood(line);
    // It comes to stand once.
    if (word === null || (word.is === 'ready' && this.#stood)) this.#misspoke();
    else if (word.is === 'ready') this.#stood = true;
    else this.#ears?.word(word);
  }

  #understood(line: string): Word | null {
    try {
      return this.#words.safeParse(JSON.parse(line)).data ?? null;
    } catch {
      return null;
    }
  }

  /** It is heard no further. */
  #misspoke(): void {
    this.#unfinished = '';
    this.kill();
    this.#end('not understood');
  }

  #end(why: string): void {
    if (this.#gone !== null) return;
    this.#gone = why;
    this.#ears?.gone(why);
  }

  #about(what: string): string {
    return `/proc/${String(this.#child.pid)}/${what}`;
  }

  /** Whoever acts in the court goes first, and where memory runs out this one goes before everybody. */
  async #comeLast(): Promise<void> {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
    } catch {
      // It is gone already, or this system has no priorities.
    }
    await writeFile(this.#about('oom_score_adj'), '1000').catch(() => undefined);
  }
}
