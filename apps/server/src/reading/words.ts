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

const pageStates: readonly string[] = ['read', 'no-text', 'too-large', 'not-readable'];
const ways: readonly string[] = ['text', 'ocr', 'unpaged'];

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 10_000_000;

/** What a reader says may be what a file has made it say: it is looked at before anything is done with it. */
export function isWord(message: unknown): message is Word {
  if (typeof message !== 'object' || message === null || !('is' in message)) return false;
  const { is, pages, page, state } = message as Readonly<Record<string, unknown>>;
  switch (is) {
    case 'ready':
      return true;
    case 'opened':
      return isCount(pages);
    case 'page': {
      if (typeof page !== 'object' || page === null) return false;
      const told = page as Readonly<Record<string, unknown>>;
      return (
        isCount(told['page']) &&
        typeof told['text'] === 'string' &&
        pageStates.includes(String(told['state'])) &&
        ways.includes(String(told['how']))
      );
    }
    case 'end':
      return pageStates.concat('kind-not-read').includes(String(state));
    default:
      return false;
  }
}
