import { fork, type ChildProcess } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { PageText } from '@xiezhi/docket';
import { mostOnAPage } from '@xiezhi/docket';
import { limits as usual, type Limits } from './limits.ts';
import type { End, Order } from './words.ts';
import { isWord } from './words.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** From this folder up to that of the whole program: where packages are looked for. */
const levels = ['./', '../', '../../', '../../../', '../../../../'];

/** All that a reader may read besides the file: itself, and the packages it is made of. */
const ownFolders = [
  here('./'),
  ...levels.flatMap((level) => [here(`${level}package.json`), here(`${level}node_modules`)]),
];

/** So many of the court's own papers by one process: what a library forgets to give back ends with it. */
const mostInOne = 50;

/** For a reader to be there at all, on a machine with much to do. */
const startSeconds = 120;

/**
 * How the reading of a file ended: as it should, or because its reader did. `begun`: the reader was there; one that cannot even
 * start is no fault of the file.
 */
export type Outcome = { readonly state: End } | { readonly died: string; readonly begun: boolean };

/** Hears what is read while it is read. */
export interface Listener {
  opened(pages: number): Promise<void>;
  page(page: PageText): Promise<void>;
}

/**
 * Reads files, one at a time, in a process of its own, which is ended where it is silent too long, takes too long or takes
 * too much memory. Never throws for what is in a file.
 *
 * @param own a folder of files that the court itself made: they are read by one process, as long as there are some. What
 *   somebody handed in has a process to itself, so that no file has a say in what another one says.
 */
export class FileReader {
  readonly #limits: Limits;
  readonly #own: string | null;
  #child: ChildProcess | null = null;
  readonly #ready = new WeakSet<ChildProcess>();
  #readings = 0;
  #stopped = false;

  constructor(limits: Partial<Limits> = {}, own: string | null = null) {
    this.#limits = { ...usual, ...limits };
    this.#own = own;
  }

  /** Ends a reading that is under way, which is told as a death, and lets none begin. */
  stop(): void {
    this.#stopped = true;
    this.rest();
  }

  /** Ends the process that waits for more. */
  rest(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async read(path: string, mediaType: string, listener: Listener): Promise<Outcome> {
    const order: Order = { path: await realpath(path), mediaType, limits: this.#limits };
    const may = this.#own === null ? order.path : await realpath(this.#own);
    if (this.#stopped) return { died: 'stopped', begun: false };
    const child = (this.#child ??= this.#start(may));
    const outcome = await this.#hear(child, order, listener).catch((fault: unknown) => {
      this.rest();
      throw fault;
    });
    this.#readings += 1;
    const fresh = this.#own === null || this.#readings % mostInOne === 0;
    if (fresh || 'died' in outcome || outcome.state !== 'read') this.rest();
    return outcome;
  }

  #start(may: string): ChildProcess {
    const child = fork(here('reader-child.ts'), [], {
      env: {},
      // What a library writes of a broken file says nothing to anybody.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [
        '--permission',
        ...[...ownFolders, may].map((one) => `--allow-fs-read=${one}`),
        // The recogniser's thread, and the canvas, which is native.
        '--allow-worker',
        '--allow-addons',
        '--max-old-space-size=768',
      ],
    });
    const gone = (): void => {
      if (this.#child === child) this.#child = null;
    };
    // One that cannot be started, or not be told, is not heard either: whoever listens gives up.
    child.on('error', gone).once('exit', gone);
    yieldTo(child);
    return child;
  }

  /** What it says is kept in the order in which it says it, before its end is believed. */
  #hear(child: ChildProcess, order: Order, listener: Listener): Promise<Outcome> {
    const { seconds, silenceSeconds, memory, pages } = this.#limits;
    return new Promise((resolve, reject) => {
      let kept: Promise<void> = Promise.resolve();
      const begun = process.hrtime.bigint();
      let heard = begun;
      let cut = false;
      const end = (outcome: Outcome): void => {
        clearInterval(watch);
        child
          .removeAllListeners('message')
          .removeListener('exit', exited)
          .removeListener('error', failed);
        kept.then(() => {
          resolve(outcome);
        }, reject);
      };
      const died = (why: string): void => {
        end({ died: why, begun: this.#ready.has(child) });
      };
      const keep = (keeping: () => Promise<void>): void => {
        kept = kept.then(keeping);
        // What cannot be kept ends the reading; `end` hands the fault on.
        kept.catch(() => {
          died('not kept');
        });
      };
      const keepPage = (page: PageText): void => {
        const whole = page.text.length <= mostOnAPage;
        cut ||= !whole;
        keep(() => listener.page(whole ? page : { ...page, state: 'too-large' }));
      };
      const exited = (code: number | null, signal: string | null): void => {
        died(signal ?? `exit ${String(code)}`);
      };
      const failed = (fault: Error): void => {
        died(fault.message);
      };
      const watch = setInterval(() => {
        const now = process.hrtime.bigint();
        if (now - begun > BigInt(seconds) * 1_000_000_000n) end({ state: 'too-large' });
        else if (
          now - heard >
          BigInt(this.#ready.has(child) ? silenceSeconds : startSeconds) * 1_000_000_000n
        )
          died('silent');
        else
          void memoryOf(child).then((bytes) => {
            if (bytes > memory) end({ state: 'too-large' });
          });
      }, 500);
      child.on('message', (message) => {
        heard = process.hrtime.bigint();
        const word: unknown = message;
        if (!isWord(word)) died('not a word of a reader');
        else if (word.is === 'ready') this.#ready.add(child);
        else if (word.is === 'end')
          end({ state: cut && word.state === 'read' ? 'too-large' : word.state });
        // What a reader says that a file has taken over is believed no further than this.
        else if (word.is === 'opened') keep(() => listener.opened(word.pages));
        else if (word.page.page <= Math.max(pages, order.limits.signs / 1000)) keepPage(word.page);
      });
      child.once('exit', exited).once('error', failed);
      child.send(order);
    });
  }
}

/** Whoever acts in the court goes first. */
function yieldTo({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It is gone already, or this system has no priorities.
  }
}

/** Resident memory, where the system tells; elsewhere the limits of time must do. */
async function memoryOf({ pid }: ChildProcess): Promise<number> {
  const text = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024;
}
