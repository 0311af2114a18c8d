import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, open, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { AtHand } from './at-hand.ts';
import type { Bucket } from './bucket.ts';
import { hashOf, keepAs, makeFolder, partOf, placeUnder } from './on-disk.ts';
import type { FileBytes, FilePart, FilePlace } from './place.ts';

/**
 * A bucket that speaks S3. Bytes are written down on this machine first, and kept when the bucket has said so; they are
 * read by way of this machine too, where a copy is believed only when its hash was reckoned as it came: so nothing is given
 * out, not even a part, that is not what was filed.
 */
export class BucketPlace implements FilePlace {
  readonly kind = 'bucket';
  readonly folder: string;
  readonly #bucket: Bucket;
  readonly #atHand: AtHand;
  readonly #coming = new Map<string, Promise<boolean>>();

  /** @param folder where files lay before there was a bucket: what the bucket has not is still read there. */
  constructor(folder: string, bucket: Bucket, most?: number) {
    this.folder = folder;
    this.#bucket = bucket;
    this.#atHand = new AtHand(join(folder, 'at-hand'), most);
  }

  pathOf(sha256: string): string {
    return this.#atHand.pathOf(sha256);
  }

  async begin(sha256: string): Promise<string> {
    const path = this.pathOf(sha256);
    await makeFolder(dirname(path));
    return partOf(path);
  }

  async keep(written: string, file: FileBytes): Promise<void> {
    // What is there already and is the same stays as it is; what is not what it is called by was never kept.
    if (!(await this.holds(file))) await this.#bucket.put(written, file);
    await this.#atHand.coming(file.sha256, async () => {
      await keepAs(written, this.pathOf(file.sha256));
      return file.bytes;
    });
  }

  async holds({ sha256, bytes }: FileBytes): Promise<boolean> {
    await this.#bucket.enter();
    if ((await this.#bucket.size(sha256)) !== bytes) return false;
    const hash = createHash('sha256');
    const pieces = await this.#bucket.get(sha256);
    if (pieces === null) return false;
    for await (const piece of pieces) hash.update(piece);
    return hash.digest('hex') === sha256;
  }

  /** What comes wrong is asked for once more, since it may have been spoiled on its way; then the folder of before is looked at. */
  async copyTo(sha256: string, target: string): Promise<boolean> {
    // What came wrong may have turned on the way; what lies wrong may lie right in the folder still.
    const sources = [
      () => this.#bucket.get(sha256),
      () => this.#bucket.get(sha256),
      () => this.#fromBefore(sha256),
    ];
    for (const source of sources) {
      const pieces = await source();
      if (pieces !== null && (await written(pieces, target)) === sha256) return true;
    }
    await rm(target, { force: true });
    return false;
  }

  bring(sha256: string): Promise<boolean> {
    const before = this.#coming.get(sha256);
    if (before !== undefined) return before;
    const coming = this.#bringOne(sha256).finally(() => this.#coming.delete(sha256));
    this.#coming.set(sha256, coming);
    return coming;
  }

  async spoiled(sha256: string): Promise<boolean> {
    await this.#atHand.drop(sha256);
    return true;
  }

  pin(sha256: string): () => void {
    return this.#atHand.pin(sha256);
  }

  read(sha256: string, part?: FilePart): Readable {
    return Readable.from(this.#pieces(sha256, part), { objectMode: false });
  }

  async remove(sha256: string): Promise<void> {
    await this.#bucket.remove(sha256);
    await this.#atHand.drop(sha256);
    await unlink(placeUnder(this.folder, sha256)).catch(() => undefined);
  }

  answers(): Promise<boolean> {
    return this.#bucket.answers();
  }

  async #bringOne(sha256: string): Promise<boolean> {
    if (await this.#atHand.has(sha256)) return true;
    const part = await this.begin(sha256);
    try {
      if (!(await this.copyTo(sha256, part))) return false;
      await this.#atHand.coming(sha256, async () => {
        await rename(part, this.pathOf(sha256));
        return undefined;
      });
    } finally {
      await rm(part, { force: true });
    }
    return true;
  }

  async *#pieces(sha256: string, part?: FilePart): AsyncGenerator<Buffer> {
    const letGo = this.pin(sha256);
    try {
      await this.bring(sha256);
      for await (const piece of createReadStream(this.pathOf(sha256), part)) yield piece as Buffer;
    } finally {
      letGo();
    }
  }

  /** While a folder is being moved into the bucket, some lie in it alone. */
  async #fromBefore(sha256: string): Promise<AsyncIterable<Uint8Array> | null> {
    const path = placeUnder(this.folder, sha256);
    const there = await access(path).then(
      () => true,
      () => false,
    );
    return there && (await hashOf(path)) === sha256 ? createReadStream(path) : null;
  }
}

/** Whole, or not at all: a disk that is full takes a part. @returns the hash of what came, all of which lies there now. */
async function written(pieces: AsyncIterable<Uint8Array>, target: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(target, 'w', 0o600);
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      await handle.writeFile(piece);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}
