import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '@xiezhi/docket';

/** All together; beyond it those that nobody has looked at for longest go. */
const mostBytes = 2_000_000_000;
const keptPart = 0.8;
const markBytes = 32;

/** What is kept of one file. */
interface Kept {
  readonly path: string;
  readonly bytes: number;
  /** Its turn among those that were looked at; -1 for one that nobody has looked at since the court began. */
  readonly looked: number;
  /** When something was drawn of it last. */
  readonly at: number;
}

/**
 * What was drawn of files, on disk under the hash of each, with a mark before it that only this court can make: what a power
 * cut left half, or somebody wrote over, is none of ours and is drawn anew.
 */
export class PageShelf {
  readonly #files: FileStore;
  readonly #key: Buffer;
  readonly #mostBytes: number;
  /** Null until what is kept has been counted. */
  #bytes: number | null = null;
  #tidying: Promise<void> | null = null;
  /** Files that somebody looked at since the court began, the last one last. */
  readonly #looked = new Set<string>();

  /** @param key with another one nothing that was kept is believed. */
  constructor(files: FileStore, key: Buffer = randomBytes(markBytes), most = mostBytes) {
    this.#files = files;
    this.#key = key;
    this.#mostBytes = most;
  }

  async read(sha256: string, name: string): Promise<Buffer | null> {
    const place = this.#placeOf(sha256, name);
    const kept = await readFile(place).catch(() => null);
    if (kept === null) return null;
    const [mark, bytes] = [kept.subarray(0, markBytes), kept.subarray(markBytes)];
    if (mark.length === markBytes && timingSafeEqual(mark, this.#markOf(sha256, name, bytes))) {
      this.#look(sha256);
      return bytes;
    }
    await rm(place, { force: true });
    return null;
  }

  /** @throws when the disk is full. */
  async keep(sha256: string, name: string, bytes: Buffer): Promise<void> {
    this.#look(sha256);
    const place = this.#placeOf(sha256, name);
    await mkdir(this.#files.drawnOf(sha256), { recursive: true, mode: 0o700 });
    const temporary = `${place}.${randomBytes(8).toString('hex')}.part`;
    try {
      const handle = await open(temporary, 'w', 0o600);
      try {
        await handle.writeFile(Buffer.concat([this.#markOf(sha256, name, bytes), bytes]));
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, place);
    } catch (fault) {
      await rm(temporary, { force: true });
      throw fault;
    }
    // The file may have gone while it was drawn, and what was drawn goes with it.
    if (!(await this.#hasFile(sha256))) return this.drop(sha256);
    this.#bytes = this.#bytes === null ? await this.#count() : this.#bytes + bytes.length;
    if (this.#bytes > this.#mostBytes)
      await (this.#tidying ??= this.#tidy().finally(() => (this.#tidying = null)));
  }

  /** All that was drawn of one file. */
  drop(sha256: string): Promise<void> {
    return rm(this.#files.drawnOf(sha256), { recursive: true, force: true });
  }

  #placeOf(sha256: string, name: string): string {
    return join(this.#files.drawnOf(sha256), name);
  }

  #markOf(sha256: string, name: string, bytes: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(`${sha256}\0${name}\0`).update(bytes).digest();
  }

  #look(sha256: string): void {
    this.#looked.delete(sha256);
    this.#looked.add(sha256);
  }

  async #hasFile(sha256: string): Promise<boolean> {
    return (await this.#files.find(sha256)) !== null;
  }

  async #count(): Promise<number> {
    let bytes = 0;
    for (const sha256 of await readdir(this.#files.drawnFolder).catch(() => []))
      if (!(await this.#hasFile(sha256))) await this.drop(sha256);
    for (const one of await this.#folders()) bytes += one.bytes;
    return bytes;
  }

  /** What is kept of each file, with when somebody looked at it last. */
  async #folders(): Promise<Kept[]> {
    const { drawnFolder } = this.#files;
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
