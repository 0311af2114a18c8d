import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZoneName } from './keys.ts';
import { otherZone } from './keys.ts';

/**
 * What carries letters between the zones. Whoever builds another keeps four promises: what `put` returned from is whole
 * and stays until it is dropped; a letter under a number is replaced by the same letter only; `read` gives bytes as they were put
 * or null; nothing else is promised — bytes may be lost, doubled, changed or come in any order, and are then put again.
 */
export interface Carrier {
  /** Puts a letter on its way to the other zone; what goes with it is there first. */
  put(number: number, bytes: Uint8Array): Promise<void>;
  /** Where the file that goes with a letter is written before it is put. */
  place(number: number, index: number): string;
  /** Puts a file that was written to `${place}.part`. */
  placed(number: number, index: number): Promise<void>;
  /** Numbers of letters that lie there from this zone. */
  under(): Promise<ReadonlySet<number>>;
  drop(number: number): Promise<void>;
  /** The letter with this number to this zone; null while it is not there. */
  read(number: number): Promise<Buffer | null>;
  enclosed(number: number, index: number): string;
  /** Takes a letter out of the way that is not to be processed, and keeps it for a person to look at. */
  setAside(number: number): Promise<void>;
  /** A small text that stands for this zone until it is replaced. */
  post(name: string, text: string): Promise<void>;
  posted(name: string): Promise<string | null>;
}

const digits = 12;
const nameOf = (number: number): string => `${String(number).padStart(digits, '0')}.letter`;
const fileOf = (number: number, index: number): string =>
  `${String(number).padStart(digits, '0')}.${String(index)}.enclosed`;

/**
 * The exchange as a folder that both zones reach, or that is carried between them: `to-court` and `to-service`, one file a
 * letter. A file is written under another name, flushed, and renamed; a crash before that leaves a `.part` that nobody
 * reads and the next writing replaces.
 */
export class FolderCarrier implements Carrier {
  readonly #out: string;
  readonly #in: string;
  readonly #aside: string;

  constructor(folder: string, zone: ZoneName) {
    this.#out = join(folder, `to-${otherZone(zone)}`);
    this.#in = join(folder, `to-${zone}`);
    this.#aside = join(folder, `aside-${zone}`);
  }

  async open(): Promise<this> {
    for (const folder of [this.#out, this.#in, this.#aside])
      await mkdir(folder, { recursive: true, mode: 0o700 });
    return this;
  }

  put(number: number, bytes: Uint8Array): Promise<void> {
    return writeWhole(join(this.#out, nameOf(number)), bytes);
  }

  place(number: number, index: number): string {
    return join(this.#out, fileOf(number, index));
  }

  async placed(number: number, index: number): Promise<void> {
    const place = this.place(number, index);
    await rename(`${place}.part`, place);
    await flushFolder(this.#out);
  }

  async under(): Promise<ReadonlySet<number>> {
    const names = await readdir(this.#out);
    return new Set(
      names.filter((name) => name.endsWith('.letter')).map((name) => Number(name.slice(0, digits))),
    );
  }

  async drop(number: number): Promise<void> {
    const stem = String(number).padStart(digits, '0');
    // The letter last: what goes with it is looked for by its name.
    const names = (await readdir(this.#out)).filter((name) => name.startsWith(`${stem}.`));
    for (const name of names.sort((left, right) => right.length - left.length))
      await unlink(join(this.#out, name)).catch(() => undefined);
  }

  read(number: number): Promise<Buffer | null> {
    return readFile(join(this.#in, nameOf(number))).catch(() => null);
  }

  enclosed(number: number, index: number): string {
    return join(this.#in, fileOf(number, index));
  }

  async setAside(number: number): Promise<void> {
    const mark = randomBytes(4).toString('hex');
    await rename(
      join(this.#in, nameOf(number)),
      join(this.#aside, `${nameOf(number)}.${mark}`),
    ).catch(() => undefined);
  }

  post(name: string, text: string): Promise<void> {
    return writeWhole(join(this.#out, `${name}.json`), Buffer.from(text, 'utf8'));
  }

  posted(name: string): Promise<string | null> {
    return readFile(join(this.#in, `${name}.json`), 'utf8').catch(() => null);
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.part`;
  const handle = await open(temporary, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, path);
  await flushFolder(join(path, '..'));
}

/** A name is durable only when its folder is. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
