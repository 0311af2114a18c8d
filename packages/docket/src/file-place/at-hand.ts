import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf, isFileHash, placeUnder } from './on-disk.ts';

/** All copies together; beyond it those that nobody has read for longest go. */
const mostBytes = 4_000_000_000;
const keptPart = 0.8;

/** Copies on this machine of what lies elsewhere for good. All of them may be thrown away. */
export class AtHand {
  readonly #folder: string;
  readonly #most: number;
  #counting: Promise<Map<string, number>> | null = null;
  /** In the order in which they were last read, with their bytes; null until they were counted. */
  #kept: Map<string, number> | null = null;
  readonly #pins = new Map<string, number>();
  /** Of which this process knows that they are what they are called by. */
  readonly #believed = new Set<string>();
  #bytes = 0;

  constructor(folder: string, most = mostBytes) {
    this.#folder = folder;
    this.#most = most;
  }

  pathOf(sha256: string): string {
    return placeUnder(this.#folder, sha256);
  }

  async has(sha256: string): Promise<boolean> {
    const found = await stat(this.pathOf(sha256)).catch(() => null);
    if (found === null) return false;
    // Left by an earlier run, which may have been cut off: a name is not believed.
    if (!this.#believed.has(sha256) && (await hashOf(this.pathOf(sha256))) !== sha256) {
      await this.drop(sha256);
      return false;
    }
    await this.#came(sha256, found.size);
    return true;
  }

  /** Puts it here, and counts it: nobody who makes room takes it away in between. */
  async coming(sha256: string, put: () => Promise<number | undefined>): Promise<void> {
    const letGo = this.pin(sha256);
    try {
      await this.#came(sha256, await put());
    } finally {
      letGo();
    }
    // What came beside it was pinned as well while room was made for it.
    const newest = [...(this.#kept?.keys() ?? [])].at(-1);
    if (this.#kept !== null && newest !== undefined && this.#bytes > this.#most)
      await this.#tidy(this.#kept, newest);
  }

  /** It lies here now, or was read again. */
  async #came(sha256: string, bytes?: number): Promise<void> {
    this.#believed.add(sha256);
    const kept = await (this.#counting ??= this.#count());
    const size = bytes ?? (await stat(this.pathOf(sha256)).catch(() => null))?.size ?? 0;
    this.#bytes += size - (kept.get(sha256) ?? 0);
    kept.delete(sha256);
    kept.set(sha256, size);
    if (this.#bytes > this.#most) await this.#tidy(kept, sha256);
  }

  async drop(sha256: string): Promise<void> {
    this.#believed.delete(sha256);
    // Counted before it goes: who makes room beside this makes no more of it.
    this.#bytes -= this.#kept?.get(sha256) ?? 0;
    this.#kept?.delete(sha256);
    await rm(this.pathOf(sha256), { force: true });
  }

  pin(sha256: string): () => void {
    this.#pins.set(sha256, (this.#pins.get(sha256) ?? 0) + 1);
    let pinned = true;
    return () => {
      if (!pinned) return;
      pinned = false;
      const left = (this.#pins.get(sha256) ?? 1) - 1;
      if (left === 0) this.#pins.delete(sha256);
      else this.#pins.set(sha256, left);
    };
  }

  /** A reader that has one open reads on to its end. */
  async #tidy(kept: Map<string, number>, newest: string): Promise<void> {
    for (const sha256 of [...kept.keys()]) {
      if (this.#bytes <= this.#most * keptPart) return;
      if (sha256 !== newest && !this.#pins.has(sha256)) await this.drop(sha256);
    }
  }

  /** What an earlier run left. A part that it broke off is no copy, and is let lie: another process may be at it. */
  async #count(): Promise<Map<string, number>> {
    const found: { readonly name: string; readonly bytes: number; readonly at: number }[] = [];
    const paths = await readdir(this.#folder, { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const one of paths) {
      if (!one.isFile() || !isFileHash(one.name)) continue;
      const about = await stat(join(one.parentPath, one.name)).catch(() => null);
      if (about !== null) found.push({ name: one.name, bytes: about.size, at: about.atimeMs });
    }
    found.sort((a, b) => a.at - b.at);
    this.#bytes = found.reduce((sum, one) => sum + one.bytes, 0);
    this.#kept = new Map(found.map(({ name, bytes }) => [name, bytes]));
    return this.#kept;
  }
}
