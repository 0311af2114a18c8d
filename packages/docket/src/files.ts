import { createHash, randomBytes } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileHash, Instant, PersonId } from '@xiezhi/kernel';
import type { Pool } from 'pg';
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

export const isFileHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/**
 * Files by their hash: what was filed is what is stored is what is served. A file is whole and flushed before its row
 * is there; a crash before that leaves a stray temporary file and nothing that anybody was told of.
 */
export class FileStore {
  readonly #pool: Pool;
  readonly folder: string;
  /** What a scanner said of them; whoever gives a file out asks it. */
  readonly scans: FileScans;
  /** Those that were whole when somebody asked for them, as the disk described them. */
  readonly #lately = new Map<string, Whole>();
  readonly #beingRead = new Map<string, Promise<boolean>>();

  constructor(pool: Pool, folder: string) {
    this.#pool = pool;
    this.folder = folder;
    this.scans = new FileScans(pool);
  }

  pathOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
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
    const path = this.pathOf(sha256);
    if (!(await this.isWhole({ sha256, bytes: bytes.length }))) await writeWhole(path, bytes);
    await this.#pool.query(
      'insert into file (sha256, sm3, bytes, media_type, stored_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [sha256, sm3, bytes.length, mediaType, now],
    );
    return { sha256, sm3, bytes: bytes.length, mediaType };
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
    const path = this.pathOf(named.sha256);
    await makeFolder(dirname(path));
    const temporary = `${path}.${randomBytes(8).toString('hex')}.part`;
    try {
      await write(temporary);
      const { sha256, sm3, bytes } = await hashesOf(temporary);
      if (sha256 !== named.sha256) return false;
      await keepAs(temporary, path);
      await this.#pool.query(
        'insert into file (sha256, sm3, bytes, media_type, stored_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
        [sha256, sm3, bytes, named.mediaType, now],
      );
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

  /** Are they still the bytes that were filed? A row outlives a disk, and a disk may turn a bit; so each is read. */
  async isWhole({ sha256, bytes }: Pick<StoredFile, 'sha256' | 'bytes'>): Promise<boolean> {
    const path = this.pathOf(sha256);
    const found = await stat(path).catch(() => null);
    if (found?.size !== bytes) return false;
    const read = await hashOf(path).catch(() => null);
    return read === sha256;
  }

  /**
   * The same of a file that is asked for again and again, as by somebody who turns its pages or plays it: it is read anew after
   * a while, and as soon as the disk describes it otherwise.
   */
  async isWholeStill(stored: Pick<StoredFile, 'sha256' | 'bytes'>): Promise<boolean> {
    const { sha256 } = stored;
    const found = await stat(this.pathOf(sha256), { bigint: true }).catch(() => null);
    // When it was written can be set back by whoever writes; when the disk changed it cannot.
    const described =
      found && [found.ino, found.size, found.mtimeNs, found.ctimeNs].map(String).join(' ');
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

  /** The hashes of those that are gone, or are not the bytes that were filed. Reads every file the court has. */
  async damaged(): Promise<readonly string[]> {
    const { rows } = await this.#pool.query<{ sha256: string; bytes: string }>(
      'select sha256, bytes from file order by sha256',
    );
    const found: string[] = [];
    for (const { sha256, bytes } of rows) {
      const whole = await this.isWhole({ sha256: sha256 as FileHash, bytes: Number(bytes) });
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
    await unlink(this.pathOf(sha256)).catch(() => undefined);
    await rm(this.drawnOf(sha256), { recursive: true, force: true });
  }

  /** @param part first and last byte; all of them when left out. */
  read(sha256: string, part?: { readonly start: number; readonly end: number }) {
    return createReadStream(this.pathOf(sha256), part);
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  const temporary = `${path}.${randomBytes(8).toString('hex')}.part`;
  const handle = await open(temporary, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (fault) {
    await unlink(temporary).catch(() => undefined);
    throw fault;
  } finally {
    await handle.close();
  }
  await keepAs(temporary, path);
}

/** SHA-256 of a file of any size. @throws when it cannot be read. */
export async function hashOf(path: string): Promise<string> {
  const sha256 = createHash('sha256');
  for await (const piece of readIn(path)) sha256.update(piece as Buffer);
  return sha256.digest('hex');
}

/** In large pieces: a film is read in a tenth of the turns. */
const readIn = (path: string) => createReadStream(path, { highWaterMark: 1024 * 1024 });

async function hashesOf(path: string) {
  const [sha256, sm3] = [createHash('sha256'), createHash('sm3')];
  let bytes = 0;
  for await (const piece of readIn(path)) {
    bytes += (piece as Buffer).length;
    sha256.update(piece as Buffer);
    sm3.update(piece as Buffer);
  }
  return { sha256: sha256.digest('hex'), sm3: sm3.digest('hex'), bytes };
}

/** Gives a flushed file its name. */
async function keepAs(temporary: string, path: string): Promise<void> {
  const written = await open(temporary, 'r+');
  try {
    await written.sync();
  } finally {
    await written.close();
  }
  await rename(temporary, path);
  // The name is durable only when its folder is.
  await syncFolder(dirname(path));
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Makes the folder, and the names of those that were not there durable in the folders that hold them. */
async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made))
    await syncFolder(dirname(made));
}
