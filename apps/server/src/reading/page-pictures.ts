import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore, StoredFile } from '@xiezhi/docket';
import type { Logger } from 'pino';
import type { DrawingFault, DrawnPage } from './page-drawer.ts';
import { PageDrawer } from './page-drawer.ts';
import { limits } from './limits.ts';
import { isPicture } from './picture-size.ts';

/** How wide a page is drawn, in points: for a strip of small ones, to be read, and to be looked at closely. */
export const pageWidths = [200, 1000, 2000] as const;
export type PageWidth = (typeof pageWidths)[number];

/** Of the way pages are drawn: what another one drew is drawn anew. */
const drawerVersion = 1;
/** All pictures together; beyond it those that nobody has looked at for longest go. */
const mostBytes = 2_000_000_000;
const keptPart = 0.8;
/** So long a page that could not be drawn is not tried again. */
const failedSeconds = 600;
const mostFailed = 1000;
/** Pages of one file that took all the time or memory there is, each a minute in which nobody else's is drawn. */
const mostCostly = 3;

/** Why a page is not shown. `away`: the bytes of the file are not here, or are others than were filed. */
export type PageFault = DrawingFault | 'away' | 'no-such-page' | 'no-pages';

export const hasPages = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || isPicture(mediaType);

interface Failed {
  readonly fault: PageFault;
  readonly until: number;
}

interface Parts {
  readonly files: FileStore;
  readonly log: Pick<Logger, 'warn'>;
}

/** What is kept of one file. */
interface Kept {
  readonly path: string;
  readonly bytes: number;
  /** Its turn among those that were looked at; -1 for one that nobody has looked at since the court began. */
  readonly looked: number;
  /** When something was drawn of it last. */
  readonly at: number;
}

const secondsNow = (): number => Number(process.hrtime.bigint() / 1_000_000_000n);

/**
 * Pages of files as pictures, drawn when somebody asks and kept under the hash of the file. They are no evidence: all of
 * them can be thrown away, and are drawn again. Who may see them is asked before.
 */
export class PagePictures {
  readonly #parts: Parts;
  readonly #drawer: PageDrawer;
  readonly #mostBytes: number;
  readonly #underWay = new Map<string, Promise<DrawnPage | PageFault>>();
  readonly #failed = new Map<string, Map<number | null, Failed>>();
  /** Null until what is kept has been counted. */
  #bytes: number | null = null;
  #tidying: Promise<void> | null = null;
  /** Files that somebody looked at since the court began, the last one last. */
  readonly #looked = new Set<string>();

  constructor(parts: Parts, drawer = new PageDrawer(), most = mostBytes) {
    this.#parts = parts;
    this.#drawer = drawer;
    this.#mostBytes = most;
  }

  stop(): void {
    this.#drawer.stop();
  }

  /** How many pages there are. */
  async pagesOf(file: StoredFile): Promise<number | PageFault> {
    if (isPicture(file.mediaType)) return 1;
    const kept = await readFile(this.#placeOf(file, 'pages'), 'utf8').catch(() => null);
    if (kept !== null) return Number(kept);
    const drawn = await this.#drawn(file, null, pageWidths[0]);
    return typeof drawn === 'string' ? drawn : drawn.pages;
  }

  /** WebP. */
  async picture(file: StoredFile, page: number, width: PageWidth): Promise<Buffer | PageFault> {
    const place = this.#placeOf(file, nameOf(page, width));
    const kept = await readFile(place).catch(() => null);
    if (kept !== null) {
      this.#look(file.sha256);
      return kept;
    }
    const drawn = await this.#drawn(file, page, width);
    if (typeof drawn === 'string') return drawn;
    return drawn.picture ?? 'no-such-page';
  }

  #placeOf({ sha256 }: StoredFile, name: string): string {
    return join(this.#parts.files.drawnOf(sha256), `${String(drawerVersion)}-${name}`);
  }

  #look(sha256: string): void {
    this.#looked.delete(sha256);
    this.#looked.add(sha256);
  }

  /** Two who ask for the same are answered together. */
  #drawn(file: StoredFile, page: number | null, width: number): Promise<DrawnPage | PageFault> {
    const name = `${file.sha256} ${String(page)} ${String(width)}`;
    const underWay = this.#underWay.get(name);
    if (underWay !== undefined) return underWay;
    const drawing = this.#draw(file, page, width).finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, drawing);
    return drawing;
  }

  async #draw(
    file: StoredFile,
    page: number | null,
    width: number,
  ): Promise<DrawnPage | PageFault> {
    const { files, log } = this.#parts;
    if (!hasPages(file.mediaType)) return 'no-pages';
    if (file.bytes > limits.bytes) return 'too-large';
    const failed = this.#failedBefore(file.sha256, page);
    if (failed !== null) return failed;
    if (!(await files.isWholeStill(file))) return 'away';
    const drawn = await this.#drawer.draw(files.pathOf(file.sha256), file.mediaType, page, width);
    if (typeof drawn === 'string') {
      log.warn({ sha256: file.sha256, page, why: drawn }, 'a page could not be drawn');
      // Nothing is known of a file that no process opened.
      if (drawn !== 'unable') this.#fail(file.sha256, page, drawn);
      return drawn;
    }
    // A disk that is full keeps nobody from reading.
    await this.#keep(file, 'pages', Buffer.from(String(drawn.pages))).catch(() => undefined);
    if (page !== null && drawn.picture !== null)
      await this.#keep(file, nameOf(page, width), drawn.picture).catch(() => undefined);
    return drawn;
  }

  /** The same page, or so many others of this file that no more of it is tried. */
  #failedBefore(sha256: string, page: number | null): PageFault | null {
    const faults = [...(this.#failed.get(sha256) ?? [])].filter(
      ([, { until }]) => until > secondsNow(),
    );
    const costly = faults.filter(([, { fault }]) => fault === 'too-large');
    if (costly.length >= mostCostly) return 'too-large';
    return faults.find(([which]) => which === page)?.[1].fault ?? null;
  }

  #fail(sha256: string, page: number | null, fault: PageFault): void {
    if (this.#failed.size >= mostFailed) this.#failed.clear();
    const faults = this.#failed.get(sha256) ?? new Map<number | null, Failed>();
    this.#failed.set(sha256, faults.set(page, { fault, until: secondsNow() + failedSeconds }));
  }

  async #keep(file: StoredFile, name: string, bytes: Buffer): Promise<void> {
    this.#look(file.sha256);
    const place = this.#placeOf(file, name);
    await mkdir(this.#parts.files.drawnOf(file.sha256), { recursive: true });
    const temporary = `${place}.part`;
    await writeFile(temporary, bytes, { mode: 0o600 });
    await rename(temporary, place);
    this.#bytes = this.#bytes === null ? await this.#count() : this.#bytes + bytes.length;
    if (this.#bytes > this.#mostBytes)
      await (this.#tidying ??= this.#tidy().finally(() => (this.#tidying = null)));
  }

  async #count(): Promise<number> {
    const folders = await this.#folders();
    return folders.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** What is kept of each file, with when somebody looked at it last. */
  async #folders(): Promise<Kept[]> {
    const { drawnFolder } = this.#parts.files;
    const looked = [...this.#looked];
    const found: Kept[] = [];
    for (const sha256 of await readdir(drawnFolder).catch(() => [])) {
      const path = join(drawnFolder, sha256);
      const about = await stat(path).catch(() => null);
      if (about === null) continue;
      let bytes = 0;
      for (const name of await readdir(path).catch(() => []))
        bytes += (await stat(join(path, name)).catch(() => null))?.size ?? 0;
      found.push({ path, bytes, looked: looked.indexOf(sha256), at: about.mtimeMs });
    }
    return found;
  }

  async #tidy(): Promise<void> {
    const folders = (await this.#folders()).sort((a, b) => a.looked - b.looked || a.at - b.at);
    let bytes = folders.reduce((sum, one) => sum + one.bytes, 0);
    for (const one of folders) {
      if (bytes <= this.#mostBytes * keptPart) break;
      await rm(one.path, { recursive: true, force: true });
      bytes -= one.bytes;
    }
    this.#bytes = bytes;
  }
}

const nameOf = (page: number, width: number): string => `${String(page)}-${String(width)}.webp`;
