import type { ArticleId, EntryId } from './ids.ts';
import type { Json } from './json.ts';

/**
 * On what a refusal rests. Only `law` cites articles: one in force, at the date and place of the act, that forbids
 * this or requires what is missing. An order is a decision in this case, a policy a setting of this court.
 */
export type Ground =
  | { readonly kind: 'law'; readonly articles: readonly [ArticleId, ...ArticleId[]] }
  | { readonly kind: 'order'; readonly entry: EntryId }
  | { readonly kind: 'policy'; readonly setting: string }
  | { readonly kind: 'technical' };

/** What can be done instead: an act open to somebody, a field to mend, a place to go. */
export type Remedy =
  | { readonly kind: 'command'; readonly name: string; readonly by: string }
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'retry' }
  /** There is an account already: whoever holds it signs in, or mends there what keeps them out. */
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'offline'; readonly place: 'service-hall' | 'hotline' | 'post' };

/** An answer, not an error: what stood in the way, on what ground, and the way on. Texts live in catalogues, by `code`. */
export interface Refusal {
  readonly code: `${string}/${string}`;
  readonly ground: Ground;
  /** Never empty: no dead ends. */
  readonly remedy: readonly [Remedy, ...Remedy[]];
  /** What the text of this code speaks of. */
  readonly facts: { readonly [name: string]: Json };
}

export const byLaw = (first: string, ...rest: readonly string[]): Ground => ({
  kind: 'law',
  articles: [first as ArticleId, ...(rest as readonly ArticleId[])],
});
export const byOrder = (entry: EntryId): Ground => ({ kind: 'order', entry });
export const byPolicy = (setting: string): Ground => ({ kind: 'policy', setting });
export const technical: Ground = { kind: 'technical' };
