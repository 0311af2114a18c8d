import type { Readable } from 'node:stream';

/** One file, by what it is. */
export interface FileBytes {
  readonly sha256: string;
  readonly bytes: number;
}

/** First and last byte. */
export interface FilePart {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the bytes of files lie is not to be reached, or does not let the court in. Nothing is said of any file: whoever
 * meets this tells the person that it is the court's own failure, or tries again, and takes no file for lost.
 */
export class FilesAway extends Error {
  override readonly name = 'FilesAway';
}

/**
 * Where the bytes of files lie, under their hash. What lies there is never changed: the same hash is the same bytes, and
 * keeping them twice is keeping them once. Every method but `pathOf` may throw {@link FilesAway}.
 */
export interface FilePlace {
  readonly kind: 'folder' | 'bucket';
  /** A folder of this machine: for what is being written, what is at hand, and what is drawn of files. */
  readonly folder: string;
  /** Where the bytes lie on this machine, if they do. */
  pathOf(sha256: string): string;
  /** Where bytes may be written that are to be kept; a crash leaves them there, and nobody was told of them. */
  begin(sha256: string): Promise<string>;
  /**
   * Keeps what was written, which is used up. It is durable when this returns; a fault says nothing of whether it was kept, and
   * the same may be kept again. @throws also when there is no room.
   */
  keep(written: string, file: FileBytes): Promise<void>;
  /** Reads all of it where it lies for good: are they there, and the bytes that were filed? */
  holds(file: FileBytes): Promise<boolean>;
  /** Copies it from where it lies for good. @returns whether the copy is what was filed; what is not is taken away again. */
  copyTo(sha256: string, target: string): Promise<boolean>;
  /** Has the bytes on this machine, if they are anywhere: brought from elsewhere only as they were filed. */
  bring(sha256: string): Promise<boolean>;
  /** What lies on this machine is damaged. @returns whether it was a copy, and may be brought anew. */
  spoiled(sha256: string): Promise<boolean>;
  /** What is at hand stays so until the answer is called. */
  pin(sha256: string): () => void;
  read(sha256: string, part?: FilePart): Readable;
  remove(sha256: string): Promise<void>;
  /** Is it there, and does it let the court in? Never throws. */
  answers(): Promise<boolean>;
}
