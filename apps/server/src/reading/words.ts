import type { PageText, ReadingState } from '@xiezhi/docket';
import type { Limits } from './limits.ts';

/* What the court and its reader say to each other, over the two lines between them. */

export interface Order {
  readonly path: string;
  readonly mediaType: string;
  readonly limits: Limits;
  /** To be drawn, and not read. */
  readonly draw?: Drawing;
}

/** A page as one sees it, so many points wide; without a page it is only counted how many there are. */
export interface Drawing {
  readonly page: number | null;
  readonly width: number;
  /** What a font that the file names and does not bring is drawn with: a family of the canvas, and where it lies. */
  readonly fonts: readonly (readonly [family: string, path: string])[];
}

/** What has more pages than this is not leafed through: a file says of itself how many it has, and may say anything. */
export const mostLeaves = 5000;

/** Signs of base64 in one line: a whole number of bytes, and shorter than a line with a page of text. */
export const mostInAPiece = 32_000;

export type End = Exclude<ReadingState, 'waiting' | 'away'>;

export type Word =
  /** It stands, and has not touched a file: what ends it before this is no fault of a file. */
  | { readonly is: 'ready' }
  | { readonly is: 'opened'; readonly pages: number }
  | { readonly is: 'page'; readonly page: PageText }
  /** So large a picture, of so many bytes, which come next, in pieces of base64. */
  | { readonly is: 'drawn'; readonly page: number; readonly bytes: number }
  | { readonly is: 'piece'; readonly piece: string }
  | { readonly is: 'end'; readonly state: End };

/** What is said over an order. */
export type Said = Exclude<Word, { is: 'ready' }>;

/** Says how many pages there are, once, and then what stands on each. */
export interface Telling {
  opened(pages: number): void;
  /** @returns whether there was room for it; where there was none, nothing more is read. */
  page(page: PageText): boolean;
}

/** What a cut may leave of one that is written in two units. */
const halfASign = /[\ud800-\udbff]$/;

/** Tells no more than is kept: so much of a page, and so much of a file. */
export function withinLimits(say: (word: Word) => void, { signs, pageSigns }: Limits): Telling {
  let room = signs;
  return {
    opened: (pages) => {
      say({ is: 'opened', pages });
    },
    page: (page) => {
      const cut = page.text.length > pageSigns;
      const text = cut ? page.text.slice(0, pageSigns).replace(halfASign, '') : page.text;
      if (text.length > room) return false;
      room -= text.length;
      say({ is: 'page', page: cut ? { ...page, text, state: 'too-large' } : page });
      return true;
    },
  };
}

/** What a file has come to, by its pages; `beyond`: not all of them were looked at. */
export function endOf(pages: readonly Pick<PageText, 'state' | 'text'>[], beyond: boolean): End {
  if (beyond) return 'too-large';
  const has = ({ state, text }: Pick<PageText, 'state' | 'text'>): boolean =>
    state === 'read' || state === 'too-large' || (state === 'unclear' && text !== '');
  if (pages.some(has)) return 'read';
  return pages.length > 0 && pages.every(({ state }) => state === 'not-readable')
    ? 'not-readable'
    : 'no-text';
}
