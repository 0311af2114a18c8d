import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, open, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { FileHash, Instant, PersonId } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import { FolderPlace } from './file-place/folder-place.ts';
import { hashesOf, hashOf, isFileHash } from './file-place/on-disk.ts';
import type { FilePart, FilePlace } from './file-place/place.ts';
import { FileScans } from './file-scans.ts';

export interface StoredFile {
  readonly sha256: FileHash;
  readonly sm3: string;
  readonly bytes: number;
  readonly mediaType: string;
}

interface Whole {
  readonly described: string;
  readonly until: bigint;
}

/** Five minutes: a disk turns a bit rarely, and a film is asked for in a thousand pieces. */
const believedNanos = 300_000_000_000n;
const mostLately = 1000;

/**
 * Files by their hash: what was filed is what is stored is what is served. A file is whole and durable before its row
 * is there; a crash before that leaves a stray temporary file and nothing that anybody was told of.
 */
export class FileStore {
  readonly #pool: Pool;
  /** Where their bytes lie for good. */
  readonly place: FilePlace;
  /** What a scanner said of them; whoever gives a file out asks it. */
  readonly scans: FileScans;
  /** Those that were whole when somebody asked for them, as the disk described them. */
  readonly #lately = new Map<string, Whole>();
  readonly #beingRead = new Map<string, Promise<boolean>>();

  /** @param place a folder of this machine, or another place that holds bytes. */
  constructor(pool: Pool, place: FilePlace | string) {
    this.#pool = pool;
    this.place = typeof place === 'string' ? new FolderPlace(place) : place;
    this.scans = new FileScans(pool);
  }

  /** A folder of this machine, for what is under way. */
  get folder(): string {
    return this.place.folder;
  }

  /** Where the bytes lie on this machine, if they do: whoever opens them there holds them by `atHand`. */
  pathOf(sha256: string): string {
    return this.place.pathOf(sha256);
  }

  /** Has the bytes on this machine for as long as somebody works on them; where there are none, nothing lies at the path. */
  async atHand<Done>(sha256: string, work: (path: string) => Promise<Done>): Promise<Done> {
    const letGo = this.place.pin(sha256);
    try {
      await this.place.bring(sha256);
      return await work(this.pathOf(sha256));
    } finally {
      letGo();
    }
  }

  /** What is drawn of a file lies beside it, under the same hash, and goes with it. It is nothing that anybody filed. */
  get drawnFolder(): string {
    return join(this.folder, 'drawn');
  }

  drawnOf(sha256: string): string {
    return join(this.drawnFolder, sha256);
  }

  /** Keeps bytes under their hash. The same bytes twice are one file. @throws when the disk is full. */
  async put(bytes: Uint8Array, mediaType: string, now: Instant): Promise<StoredFile> {
    const sha256 = createHash('sha256').update(bytes).digest('hex') as FileHash;
    const sm3 = createHash('sm3').update(bytes).digest('hex');
    const stored = { sha256, sm3, bytes: bytes.length, mediaType };
    if (!(await this.place.holds(stored))) await this.#write(bytes, stored);
    await this.#note(stored, now);
    return stored;
  }

  async #write(bytes: Uint8Array, stored: StoredFile): Promise<void> {
    const temporary = await this.place.begin(stored.sha256);
    try {
      const handle = await open(temporary, 'w', 0o600);
      try {
        await handle.writeFile(bytes);
      } finally {
        await handle.close();
      }
      await this.place.keep(temporary, stored);
    } finally {
      await unlink(temporary).catch(() => undefined);
    }
  }

  async #note({ sha256, sm3, bytes, mediaType }: StoredFile, now: Instant): Promise<void> {
    await this.#pool.query(
      'insert into file (sha256, sm3, bytes, media_type, stored_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [sha256, sm3, bytes, mediaType, now],
    );
  }

  /**
   * Keeps a file that lies somewhere else on this machine, of any size and without reading it into memory. It is left where
   * it is. @throws when the disk is full, or when it changed while it was copied.
   */
  async take(path: string, mediaType: string, now: Instant): Promise<StoredFile> {
    const { sha256, sm3, bytes } = await hashesOf(path);
    const kept = await this.adopt(
      { sha256, mediaType },
      (target) => copyFile(path, target, constants.COPYFILE_FICLONE),
      now,
    );
    if (!kept) throw new Error(`${path} changed while it was taken`);
    return { sha256: sha256 as FileHash, sm3, bytes, mediaType };
  }

  /** How much of what this person handed in has come since then, by when it was first kept. */
  async bytesSince(person: PersonId, since: Instant): Promise<number> {
    const { rows } = await this.#pool.query<{ bytes: string }>(
      `select coalesce(sum(f.bytes), 0) as bytes from file_holder h join file f using (sha256)
        where h.person = $1 and f.stored_at >= $2`,
      [person, since],
    );
    return Number(rows[0]?.bytes ?? 0);
  }

  /**
   * Keeps a file that `write` makes in the place it is given, of any size, if it is the one that was named.
   * @returns whether it was; bytes of another hash are thrown away.
   */
  async adopt(
    named: { readonly sha256: string; readonly mediaType: string },
    write: (target: string) => Promise<void>,
    now: Instant,
  ): Promise<boolean> {
    if (!isFileHash(named.sha256)) return false;
    const temporary = await this.place.begin(named.sha256);
    try {
      await write(temporary);
      const found = await hashesOf(temporary);
      if (found.sha256 !== named.sha256) return false;
      await this.place.keep(temporary, found);
      await this.#note({ ...found, ...named, sha256: named.sha256 as FileHash }, now);
      return true;
    } finally {
      await unlink(temporary).catch(() => undefined);
    }
  }

  /** Notes that the court itself made these bytes. */
  async made(sha256: string): Promise<void> {
    await this.#pool.query('insert into file_made (sha256) values ($1) on conflict do nothing', [
      sha256,
    ]);
  }

  /** Notes that this person handed these bytes in. */
  async hold(sha256: string, person: PersonId): Promise<void> {
    await this.#pool.query(
      'insert into file_holder (sha256, person) values ($1, $2) on conflict do nothing',
      [sha256, person],
    );
  }

  /** The file, for somebody who handed it in; whoever only knows its hash learns nothing. */
  async heldBy(sha256: string, person: PersonId | null): Promise<StoredFile | null> {
    if (person === null || !isFileHash(sha256)) return null;
    const { rows } = await this.#pool.query<{ held: boolean }>({
      name: 'holds_file',
      text: 'select holds_file($1, $2) as held',
      values: [person, sha256],
    });
    return rows[0]?.held === true ? this.find(sha256) : null;
  }

  /**
   * Are they still the bytes that were filed? A row outlives a disk, and a disk may turn a bit; so each is read.
   * @throws FilesAway where nobody can say: what cannot be reached is not lost.
   */
  async isWhole(file: Pick<StoredFile, 'sha256' | 'bytes'>): Promise<boolean> {
    return this.atHand(file.sha256, async (path) => {
      if (await isSame(path, file)) return true;
      // A copy of this machine is brought anew from where the file lies for good.
      if (!(await this.place.spoiled(file.sha256))) return false;
      return (await this.place.bring(file.sha256)) && isSame(path, file);
    });
  }

  /**
   * The same of a file that is asked for again and again, as by somebody who turns its pages or plays it: it is read anew after
   * a while, and as soon as the disk describes it otherwise.
   */
  async isWholeStill(stored: Pick<StoredFile, 'sha256' | 'bytes'>): Promise<boolean> {
    const { sha256 } = stored;
    await this.place.bring(sha256);
    const described = await this.#described(sha256);
    const before = this.#lately.get(sha256);
    if (described === null) this.#lately.delete(sha256);
    else if (before?.described === described && before.until > process.hrtime.bigint()) return true;
    const name = `${sha256} ${described ?? ''}`;
    // A player asks for many parts at once: they wait for one reading.
    const underWay = this.#beingRead.get(name);
    if (underWay !== undefined) return underWay;
    const reading = this.#readAnew(stored, described).finally(() => this.#beingRead.delete(name));
    this.#beingRead.set(name, reading);
    return reading;
  }

  /** When it was written can be set back by whoever writes; when the disk changed it cannot. */
  async #described(sha256: string): Promise<string | null> {
    const found = await stat(this.pathOf(sha256), { bigint: true }).catch(() => null);
    return found && [found.ino, found.size, found.mtimeNs, found.ctimeNs].map(String).join(' ');
  }

  async #readAnew(
    stored: Pick<StoredFile, 'sha256' | 'bytes'>,
    described: string | null,
  ): Promise<boolean> {
    const whole = await this.isWhole(stored);
    this.#lately.delete(stored.sha256);
    if (!whole || described === null) return whole;
    const [oldest] = this.#lately.keys();
    if (this.#lately.size >= mostLately && oldest !== undefined) this.#lately.delete(oldest);
    this.#lately.set(stored.sha256, {
      described,
      until: process.hrtime.bigint() + believedNanos,
    });
    return whole;
  }

  /** The hashes of those that are gone, or are not the bytes that were filed. Reads every file where it lies for good. */
  async damaged(): Promise<readonly string[]> {
    const { rows } = await this.#pool.query<{ sha256: string; bytes: string }>(
      'select sha256, bytes from file order by sha256',
    );
    const found: string[] = [];
    for (const { sha256, bytes } of rows) {
      const whole = await this.place.holds({ sha256, bytes: Number(bytes) });
      if (!whole) found.push(sha256);
    }
    return found;
  }

  async find(sha256: string): Promise<StoredFile | null> {
    const { rows } = await this.#pool.query<{
      sha256: FileHash;
      sm3: string;
      bytes: string;
      media_type: string;
    }>('select sha256, sm3, bytes, media_type from file where sha256 = $1', [sha256]);
    const row = rows[0];
    return row
      ? { sha256: row.sha256, sm3: row.sm3, bytes: Number(row.bytes), mediaType: row.media_type }
      : null;
  }

  /** Bytes that the court itself made for a while, and nobody filed, go again. */
  async forget(sha256: string): Promise<void> {
    if (!isFileHash(sha256)) return;
    await this.#pool.query('delete from file where sha256 = $1', [sha256]);
    await this.place.remove(sha256);
    await rm(this.drawnOf(sha256), { recursive: true, force: true });
  }

  /** @param part all of them when left out. */
  read(sha256: string, part?: FilePart): Readable {
    return this.place.read(sha256, part);
  }
}

async function isSame(
  path: string,
  { sha256, bytes }: Pick<StoredFile, 'sha256' | 'bytes'>,
): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found?.size !== bytes) return false;
  return (await hashOf(path).catch(() => null)) === sha256;
}
