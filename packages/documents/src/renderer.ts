import { Worker } from 'node:worker_threads';
import { millisOf } from '@xiezhi/kernel';
import { DocumentError } from './fault.ts';
import { packagedFonts } from './fonts.ts';
import type { Answer, FontFamilies, Job, WorkerSettings } from './job.ts';
import { dressOrder, type DocumentOrder } from './order.ts';

export interface RendererSettings {
  /** How long one paper may take, waiting included for none of it. Default 20 s; a judgment takes milliseconds. */
  readonly timeoutMillis?: number;
  /** Further TrueType files, such as a court's licensed 仿宋 and 小标宋, or a font of rare characters. */
  readonly fontFiles?: readonly string[];
  readonly families?: Partial<FontFamilies>;
}

export interface Paper {
  /** PDF/A-2b. The same order gives the same bytes, on the same version of this package. */
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Characters no font could draw; they stand on the paper as 〓（U+…）. A clerk should be told. */
  readonly unprintable: readonly string[];
}

export interface Renderer {
  /** @throws DocumentError; see there for which may be tried again. */
  paper(order: DocumentOrder): Promise<Paper>;
  /** Orders in hand and waiting are refused as `closed`. */
  close(): Promise<void>;
}

interface Waiting {
  readonly job: Job;
  readonly settle: (paper: Paper) => void;
  readonly refuse: (error: DocumentError) => void;
}

const song = ['Noto Serif SC', 'Noto Sans SC'] as const;
const hei = ['Noto Sans SC', 'Noto Serif SC'] as const;

/**
 * A renderer with one worker thread, started at the first order. One is enough: a paper takes milliseconds, and two
 * would hold the fonts twice. Orders are made one after the other, in the order of asking.
 */
export function createRenderer(settings: RendererSettings = {}): Renderer {
  return new SingleWorkerRenderer(settings);
}

class SingleWorkerRenderer implements Renderer {
  readonly #timeoutMillis: number;
  readonly #workerSettings: WorkerSettings;
  readonly #queue: Waiting[] = [];
  #worker: Worker | null = null;
  #current: { readonly waiting: Waiting; readonly timer: NodeJS.Timeout } | null = null;
  #closed = false;
  #lastId = 0;

  constructor(settings: RendererSettings) {
    this.#timeoutMillis = settings.timeoutMillis ?? 20_000;
    this.#workerSettings = {
      fontFiles: [...packagedFonts, ...(settings.fontFiles ?? [])],
      families: { title: song, body: song, label: hei, ...settings.families },
    };
  }

  async paper(order: DocumentOrder): Promise<Paper> {
    if (this.#closed) throw new DocumentError('closed', 'the renderer is closed');
    const { file, json } = dressOrder(order);
    const createdSeconds = Math.floor(millisOf(order.footer.issuedAt) / 1000);
    this.#lastId += 1;
    const job: Job = { id: this.#lastId, file, json, createdSeconds };
    return new Promise((settle, refuse) => {
      this.#queue.push({ job, settle, refuse });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const inHand = this.#take();
    for (const { refuse } of inHand ? [inHand, ...this.#queue] : this.#queue) {
      refuse(new DocumentError('closed', 'the renderer was closed before this paper was made'));
    }
    this.#queue.length = 0;
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #next(): void {
    if (this.#current) return;
    const waiting = this.#queue.shift();
    if (!waiting) {
      this.#worker?.unref();
      return;
    }
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    const timer = setTimeout(() => {
      const late = `not ready after ${String(this.#timeoutMillis)} ms: ${waiting.job.file}`;
      this.#abandon(new DocumentError('timeout', late));
    }, this.#timeoutMillis);
    this.#current = { waiting, timer };
    worker.postMessage(waiting.job);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: this.#workerSettings,
    });
    worker.on('message', (answer: Answer) => {
      // An abandoned worker may still answer when its native code returns.
      if (this.#worker === worker && this.#current?.waiting.job.id === answer.id)
        this.#answered(answer);
    });
    const lost = (why: string): void => {
      if (this.#worker === worker)
        this.#abandon(new DocumentError('typesetting', `the typesetter stopped: ${why}`));
    };
    worker.on('error', (error) => {
      lost(error instanceof Error ? error.message : String(error));
    });
    worker.on('exit', (code) => {
      lost(`exit ${String(code)}`);
    });
    return worker;
  }

  #take(): Waiting | null {
    const current = this.#current;
    if (!current) return null;
    clearTimeout(current.timer);
    this.#current = null;
    return current.waiting;
  }

  #answered(answer: Answer): void {
    const waiting = this.#take();
    if ('fault' in answer) {
      const message = `template ${waiting?.job.file ?? ''} could not be typeset: ${answer.fault}`;
      waiting?.refuse(new DocumentError('typesetting', message));
    } else {
      const { pdf, pages, unprintable } = answer;
      waiting?.settle({ pdf, pages, unprintable });
    }
    this.#next();
  }

  /** Gives up this thread and the order in its hands, and goes on with a fresh thread. */
  #abandon(error: DocumentError): void {
    const worker = this.#worker;
    this.#worker = null;
    this.#take()?.refuse(error);
    // Native code cannot be interrupted: the thread ends when it comes back, and nobody waits for it.
    worker?.unref();
    void worker?.terminate();
    this.#next();
  }
}

let shared: Renderer | null = null;

/** The process's own renderer, started at the first call; an idle one does not keep the process alive. */
export const renderPaper = (order: DocumentOrder): Promise<Paper> =>
  (shared ??= createRenderer()).paper(order);

/** PDF/A-2b bytes of one paper. @throws DocumentError */
export const render = async (order: DocumentOrder): Promise<Uint8Array> =>
  (await renderPaper(order)).pdf;

/**
 * Pages of a PDF made here, read from the root of its page tree.
 * @throws RangeError when the bytes are not such a file.
 */
export function pageCount(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const root =
    /\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/.exec(text);
  const pages = Number(root?.[1] ?? root?.[2] ?? 0);
  if (!text.startsWith('%PDF-') || pages < 1)
    throw new RangeError('not a PDF made by this package');
  return pages;
}
