import { createReadStream } from 'node:fs';
import { access, copyFile, rm, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { hashOf, keepAs, makeFolder, partOf, placeUnder } from './on-disk.ts';
import type { FileBytes, FilePart, FilePlace } from './place.ts';

/** A folder of this machine. What was written is flushed, and so is its name, before anybody is told of it. */
export class FolderPlace implements FilePlace {
  readonly kind = 'folder';
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  pathOf(sha256: string): string {
    return placeUnder(this.folder, sha256);
  }

  async begin(sha256: string): Promise<string> {
    const path = this.pathOf(sha256);
    await makeFolder(dirname(path));
    return partOf(path);
  }

  keep(written: string, { sha256 }: FileBytes): Promise<void> {
    return keepAs(written, this.pathOf(sha256));
  }

  async holds({ sha256, bytes }: FileBytes): Promise<boolean> {
    const path = this.pathOf(sha256);
    const found = await stat(path).catch(() => null);
    if (found?.size !== bytes) return false;
    return (await hashOf(path).catch(() => null)) === sha256;
  }

  async copyTo(sha256: string, target: string): Promise<boolean> {
    const hash = await copyFile(this.pathOf(sha256), target).then(
      () => hashOf(target),
      (fault: unknown) => {
        if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
        return null;
      },
    );
    if (hash === sha256) return true;
    await rm(target, { force: true });
    return false;
  }

  bring(): Promise<boolean> {
    return Promise.resolve(true);
  }

  spoiled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  pin(): () => void {
    return () => undefined;
  }

  read(sha256: string, part?: FilePart): Readable {
    return createReadStream(this.pathOf(sha256), part);
  }

  async remove(sha256: string): Promise<void> {
    await unlink(this.pathOf(sha256)).catch(() => undefined);
  }

  /** Before the first file there is no folder, and that is no fault. */
  answers(): Promise<boolean> {
    return access(this.folder).then(
      () => true,
      (fault: unknown) => (fault as NodeJS.ErrnoException).code === 'ENOENT',
    );
  }
}
