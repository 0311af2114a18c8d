import type { Hearing } from './carry-out.ts';
import { sizeOf } from './picture-size.ts';
import type { Said } from './words.ts';
import { mostLeaves } from './words.ts';

/** Of the picture of a page. */
const mostBytes = 8_000_000;

/** Hears a picture piece by piece, and believes no more than was announced: a file may have taken its reader over. */
export class PageEar implements Hearing {
  readonly #page: number | null;
  readonly #pieces: Buffer[] = [];
  #announced: number | null = null;
  #heard = 0;
  pages = 0;

  constructor(page: number | null) {
    this.#page = page;
  }

  believes(word: Said): boolean {
    switch (word.is) {
      case 'end':
        return true;
      case 'opened': {
        const may = this.pages === 0 && word.pages > 0 && word.pages <= mostLeaves;
        if (may) this.pages = word.pages;
        return may;
      }
      case 'drawn': {
        const may = this.#announced === null && this.pages > 0 && word.bytes <= mostBytes;
        this.#announced = word.bytes;
        return may && word.page === this.#page && word.page <= this.pages;
      }
      case 'piece':
        this.#heard += Math.floor((word.piece.length * 3) / 4);
        return this.#announced !== null && this.#heard <= this.#announced + 2;
      case 'page':
        return false;
    }
  }

  keep(word: Said): Promise<void> {
    if (word.is === 'piece') this.#pieces.push(Buffer.from(word.piece, 'base64'));
    return Promise.resolve();
  }

  get picture(): Buffer | null {
    return this.#announced === null ? null : Buffer.concat(this.#pieces);
  }

  /** The page that was asked for is none of the file's. */
  get isBeyond(): boolean {
    return this.#page !== null && this.pages > 0 && this.#page > this.pages;
  }

  /** All that was announced has come, and is what it should be. */
  get isWhole(): boolean {
    if (this.#page === null) return this.pages > 0;
    const { picture } = this;
    return picture !== null && picture.length === this.#announced && isWebp(picture);
  }
}

export const isWebp = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 0, 4) === 'RIFF' &&
  bytes.toString('latin1', 8, 12) === 'WEBP' &&
  sizeOf('image/webp', bytes) !== null;
