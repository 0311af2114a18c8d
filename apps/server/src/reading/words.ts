import type { PageText, ReadingState } from '@xiezhi/docket';
import type { Limits } from './limits.ts';

/* What the court and its reader say to each other, over the one line between them. */

export interface Order {
  readonly path: string;
  readonly mediaType: string;
  readonly limits: Limits;
}

export type End = Exclude<ReadingState, 'waiting'>;

export type Word =
  /** All that a reader is made of is here: what stops it from now on is the file. */
  | { readonly is: 'ready' }
  | { readonly is: 'opened'; readonly pages: number }
  | { readonly is: 'page'; readonly page: PageText }
  | { readonly is: 'end'; readonly state: End };

/** Says how many pages there are, once, and then what stands on each. */
export interface Telling {
  opened(pages: number): void;
  page(page: PageText): void;
}

/** What a file has come to, by its pages; `beyond`: not all of it was looked at. */
export function endOf(states: readonly PageText['state'][], beyond: boolean): End {
  if (beyond || states.includes('too-large')) return 'too-large';
  if (states.includes('read')) return 'read';
  return states.length > 0 && states.every((state) => state === 'not-readable')
    ? 'not-readable'
    : 'no-text';
}
