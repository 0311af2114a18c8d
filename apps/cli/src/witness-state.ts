import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checkpoint, WitnessMemory } from '@xiezhi/ledger';
import { fromBase64, sameHash, toBase64 } from '@xiezhi/ledger';

/* What a witness keeps: its key, and of each log the last checkpoint it signed. Lost, it has seen nothing. */

type Last = Pick<Checkpoint, 'size' | 'root'>;

/** The file is whole and flushed, name and all, or it is as it was. */
async function keepWhole(folder: string, name: string, text: string): Promise<void> {
  const temporary = join(folder, `${name}.part`);
  const handle = await open(temporary, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, join(folder, name));
  const entry = await open(folder, 'r');
  try {
    await entry.sync();
  } finally {
    await entry.close();
  }
}

/** @returns null where there is no such file; a file that cannot be read stops the witness, for it may know more. */
const textOf = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((fault: unknown) => {
    if ((fault as { code?: string }).code === 'ENOENT') return null;
    throw fault;
  });

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (fault) {
    return (fault as { code?: string }).code === 'EPERM';
  }
};

/**
 * The state folder of one witness. Two witnesses on one folder could sign two histories: the second is refused.
 * @throws Error that says which process has it, or what is damaged.
 */
export class WitnessState implements WitnessMemory {
  readonly #folder: string;
  /** The key's seed, 32 bytes. */
  readonly seed: Uint8Array;

  private constructor(folder: string, seed: Uint8Array) {
    this.#folder = folder;
    this.seed = seed;
  }

  static async open(folder: string): Promise<WitnessState> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const holder = Number(await textOf(join(folder, 'pid')));
    if (holder > 0 && isAlive(holder))
      throw new Error(`process ${String(holder)} is a witness on ${folder} already`);
    await keepWhole(folder, 'pid', String(process.pid));
    const path = join(folder, 'witness.key');
    const kept = await textOf(path);
    if (kept === null) {
      const seed = randomBytes(32);
      await keepWhole(folder, 'witness.key', `${toBase64(seed)}\n`);
      return new WitnessState(folder, seed);
    }
    const seed = fromBase64(kept.trim());
    if (seed.length !== 32) throw new Error(`${path} is damaged`);
    return new WitnessState(folder, seed);
  }

  /** Lets another process have the folder. */
  async close(): Promise<void> {
    await rm(join(this.#folder, 'pid'), { force: true });
  }

  /** The name of a log may be no name of a file. */
  #nameOf(origin: string): string {
    return `${createHash('sha256').update(origin).digest('hex')}.last`;
  }

  async last(origin: string): Promise<Last | null> {
    const text = await textOf(join(this.#folder, this.#nameOf(origin)));
    if (text === null) return null;
    const [name, size = '', root = ''] = text.split('\n');
    const hash = fromBase64(root);
    if (name !== origin || !/^\d{1,15}$/.test(size) || hash.length !== 32)
      throw new Error(`what is kept of ${origin} is damaged: bring the folder back from a copy`);
    return { size: Number(size), root: hash };
  }

  async replace(origin: string, before: Last | null, fresh: Last): Promise<boolean> {
    const found = await this.last(origin);
    const isBefore =
      found === null || before === null
        ? found === before
        : found.size === before.size && sameHash(found.root, before.root);
    if (!isBefore) return false;
    const text = `${origin}\n${String(fresh.size)}\n${toBase64(fresh.root)}\n`;
    await keepWhole(this.#folder, this.#nameOf(origin), text);
    return true;
  }
}
