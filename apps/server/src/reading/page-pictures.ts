import type { FileStore, StoredFile } from '@xiezhi/docket';
import type { Logger } from 'pino';
import type { DrawingFault, DrawnPage } from './page-drawer.ts';
import { PageDrawer } from './page-drawer.ts';
import { isWebp } from './page-ear.ts';
import { PageShelf } from './page-shelf.ts';
import { limits } from './limits.ts';
import { isPicture } from './picture-size.ts';

/** How wide a page is drawn, in points: for a strip of small ones, to be read, and to be looked at closely. */
export const pageWidths = [200, 1000, 2000] as const;
export type PageWidth = (typeof pageWidths)[number];

/** Of the way pages are drawn: what another one drew is drawn anew. */
const drawerVersion = 2;
/** So long a page that could not be drawn is not tried again. */
const failedSeconds = 600;
const mostFailed = 1000;
/** Pages of one file that took all the time or memory there is, each a minute in which nobody else's is drawn. */
const mostCostly = 3;
/** So often a file may cost its reader's life before it is said of the file, and no more of the machine. */
const mostKilled = 2;

/** Why a page is not shown. `away`: the bytes of the file are not here, or are others than were filed. */
export type PageFault = Exclude<DrawingFault, 'killed'> | 'away' | 'no-such-page' | 'no-pages';

export const hasPages = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || isPicture(mediaType);

interface Failed {
  readonly fault: PageFault;
  readonly until: number;
}

/** A page; null for the number of pages; all of them. */
type Which = number | null | 'all';

interface Parts {
  readonly files: FileStore;
  readonly log: Pick<Logger, 'warn'>;
  /** Marks what is kept, so that it is believed when it is read again, also by the next server of this court. */
  readonly key?: Buffer;
}

const secondsNow = (): number => Number(process.hrtime.bigint() / 1_000_000_000n);

/**
 * Pages of files as pictures, drawn when somebody asks and kept under the hash of the file. They are no evidence: all of
 * them can be thrown away, and are drawn again. Who may see them is asked before.
 */
export class PagePictures {
  readonly #parts: Parts;
  readonly #drawer: PageDrawer;
  readonly #shelf: PageShelf;
  readonly #underWay = new Map<string, Promise<DrawnPage | PageFault>>();
  readonly #failed = new Map<string, Map<Which, Failed>>();
  readonly #killed = new Map<string, number>();

  constructor(parts: Parts, drawer = new PageDrawer(), most?: number) {
    this.#parts = parts;
    this.#drawer = drawer;
    this.#shelf = new PageShelf(parts.files, parts.key, most);
  }

  start(): void {
    this.#drawer.start();
  }

  stop(): void {
    this.#drawer.stop();
  }

  /** How many pages there are, where that is known already. */
  async keptPages({ sha256, mediaType }: StoredFile): Promise<number | null> {
    if (isPicture(mediaType)) return 1;
    const pages = Number((await this.#shelf.read(sha256, pagesName))?.toString() ?? 0);
    return Number.isInteger(pages) && pages >= 1 ? pages : null;
  }

  /** The picture, where it has been drawn. */
  async keptPicture(file: StoredFile, page: number, width: PageWidth): Promise<Buffer | null> {
    const kept = await this.#shelf.read(file.sha256, nameOf(page, width));
    return kept !== null && isWebp(kept) ? kept : null;
  }

  /** @param who asks: whoever has had much drawn waits for those who have not. */
  async pagesOf(file: StoredFile, who = ''): Promise<number | PageFault> {
    const kept = await this.keptPages(file);
    if (kept !== null) return kept;
    const drawn = await this.#drawn(file, null, pageWidths[0], who);
    return typeof drawn === 'string' ? drawn : drawn.pages;
  }

  /** WebP. */
  async picture(
    file: StoredFile,
    page: number,
    width: PageWidth,
    who = '',
  ): Promise<Buffer | PageFault> {
    const kept = await this.keptPicture(file, page, width);
    if (kept !== null) return kept;
    const drawn = await this.#drawn(file, page, width, who);
    if (typeof drawn === 'string') return drawn;
    return drawn.picture ?? 'no-such-page';
  }

  /** Two who ask for the same are answered together. */
  #drawn(
    file: StoredFile,
    page: number | null,
    width: number,
    who: string,
  ): Promise<DrawnPage | PageFault> {
    const name = `${file.sha256} ${String(page)} ${String(width)}`;
    const underWay = this.#underWay.get(name);
    if (underWay !== undefined) return underWay;
    const drawing = this.#draw(file, page, width, who).finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, drawing);
    return drawing;
  }

  async #draw(
    file: StoredFile,
    page: number | null,
    width: number,
    who: string,
  ): Promise<DrawnPage | PageFault> {
    const { files, log } = this.#parts;
    const { sha256, mediaType } = file;
    if (!hasPages(mediaType)) return 'no-pages';
    if (file.bytes > limits.bytes) return 'too-large';
    const failed = this.#failedBefore(sha256, page);
    if (failed !== null) return failed;
    if (!(await files.isWholeStill(file))) {
      // Nobody knows of which bytes that was drawn.
      await this.#shelf.drop(sha256);
      return 'away';
    }
    const drawn = await files.atHand(sha256, (path) =>
      this.#drawer.draw(path, mediaType, page, width, who),
    );
    if (typeof drawn === 'string') {
      log.warn({ sha256, page, why: drawn }, 'a page could not be drawn');
      return drawn === 'killed' ? this.#wasKilled(sha256) : this.#fail(sha256, page, drawn);
    }
    // A disk that is full keeps nobody from reading.
    if (page === null || (await this.keptPages(file)) === null)
      await this.#keep(sha256, pagesName, Buffer.from(String(drawn.pages)));
    if (page !== null && drawn.picture !== null)
      await this.#keep(sha256, nameOf(page, width), drawn.picture);
    return drawn;
  }

  #keep(sha256: string, name: string, bytes: Buffer): Promise<void> {
    return this.#shelf.keep(sha256, name, bytes).catch((fault: unknown) => {
      this.#parts.log.warn({ err: fault, sha256 }, 'a picture of a page was not kept');
    });
  }

  /** The same page, or so many others of this file that no more of it is tried. */
  #failedBefore(sha256: string, page: number | null): PageFault | null {
    const faults = [...(this.#failed.get(sha256) ?? [])].filter(
      ([, { until }]) => until > secondsNow(),
    );
    const costly = faults.filter(([, { fault }]) => fault === 'too-large');
    if (costly.length >= mostCostly) return 'too-large';
    return faults.find(([which]) => which === page || which === 'all')?.[1].fault ?? null;
  }

  #fail(sha256: string, page: Which, fault: PageFault): PageFault {
    // Nothing is known of a file that no process opened.
    if (fault === 'unable') return fault;
    if (this.#failed.size >= mostFailed) this.#failed.clear();
    const faults = this.#failed.get(sha256) ?? new Map<Which, Failed>();
    this.#failed.set(sha256, faults.set(page, { fault, until: secondsNow() + failedSeconds }));
    return fault;
  }

  /** A machine without memory may have ended anybody's reader once; a second time it is this file. */
  #wasKilled(sha256: string): PageFault {
    const times = (this.#killed.get(sha256) ?? 0) + 1;
    if (this.#killed.size >= mostFailed) this.#killed.clear();
    this.#killed.set(sha256, times);
    return times < mostKilled ? 'unable' : this.#fail(sha256, 'all', 'too-large');
  }
}

const pagesName = `${String(drawerVersion)}-pages`;
const nameOf = (page: number, width: number): string =>
  `${String(drawerVersion)}-${String(page)}-${String(width)}.webp`;
