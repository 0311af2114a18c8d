import type { Refusal } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import type { CaseState, Correction, CorrectionItem, FilingState } from '@xiezhi/record';
import { kindOf } from '@xiezhi/record';
import { mendField, refusal } from '../framework/index.ts';
import { placeAt } from '../shared/places.ts';
import { itemOf } from './application/items.ts';

/** What is asked for: at places of the complaint, each with its own words, and beside them as a whole. */
export interface Asked {
  readonly marks?: readonly { readonly at: string; readonly note: string }[] | undefined;
  readonly items?: readonly CorrectionItem[] | undefined;
  readonly note?: string | undefined;
}

type Items = Correction['items'];

/**
 * The points of one notice. What a mark says at its place is not asked once more as a whole, unless words of its own were written for
 * what was ticked: no word of the reviewer is lost. A refusal where there is nothing, or a word that belongs to nothing.
 */
export function itemsAsked(
  state: CaseState,
  { marks = [], items = [], note }: Asked,
): Items | Refusal {
  const placed: Items[number][] = [];
  const kind = kindOf(state.filing);
  for (const one of marks) {
    const place = placeAt(state, one.at);
    if (place === null) return refusal('filing/no-such-place', technical, [mendField('marks')]);
    placed.push({
      item: kind === null ? place.item : (itemOf(kind, place.item) as CorrectionItem),
      at: place.at,
      place: place.name,
      note: one.note,
    });
  }
  const marked = new Set(placed.map(({ item }) => item));
  const asWhole = items.filter((item) => note !== undefined || !marked.has(item));
  if (placed.length + asWhole.length === 0)
    return refusal('filing/nothing-asked', technical, [mendField('marks'), mendField('items')]);
  if (asWhole.length === 0 && note !== undefined)
    return refusal('filing/note-belongs-to-items', technical, [
      mendField('items'),
      mendField('note'),
    ]);
  if (asWhole.length > 0 && note === undefined)
    return refusal('filing/say-how-to-mend', technical, [mendField('note')]);
  return [...placed, ...asWhole.map((item) => ({ item, note: note ?? '' }))];
}

/** What was asked before, in the court's own words. */
export const notesOf = ({ corrections }: FilingState): readonly string[] => [
  ...new Set(corrections.flatMap(({ items }) => items.map(({ note }) => note))),
];
