import { technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { standingAppeals } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { mendField, refusal } from '../framework/index.ts';
import { numberOfSomebody } from '../shared/numbers-of-people.ts';

const lines = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/\r?\n/u).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));

/** The words of others that an announcement repeats, and everybody may read: what is claimed, decided, and asked of the court above. */
export function toldOfWords(state: CaseState): readonly Told[] {
  const { filing, judgment } = state;
  const words = [
    ...filing.claims.map(({ text }) => text),
    ...(judgment.made?.orders ?? []).map(({ text }) => text),
    ...standingAppeals(state).map(({ claims }) => claims),
  ];
  return [{ code: 'words', facts: { words } }, ...toldOfNumbers(words.join('\n'))];
}

/** A number by which somebody is reached or known stands in it, or looks as if it did. */
export function toldOfNumbers(text: string): readonly Told[] {
  const found = numberOfSomebody(text);
  return found === null ? [] : [{ code: 'number', facts: { found } }];
}

/** What everybody reads, without the words that the judge keeps from the public: marks stand where they stood. */
export function withoutWords(
  text: readonly string[],
  hidden: string | undefined,
): { readonly text: readonly string[] } | { readonly fault: ReturnType<typeof refusal> } {
  // The longest first: a shorter one that stands in it would leave the rest of it.
  const words = lines(hidden).toSorted((one, other) => other.length - one.length);
  const missing = words.filter((one) => !text.some((each) => each.includes(one)));
  if (missing.length > 0)
    return {
      fault: refusal('announcement/words-not-in-it', technical, [mendField('hidden')], {
        words: missing,
      }),
    };
  return {
    text: text.map((each) => words.reduce((left, one) => left.replaceAll(one, '××'), each)),
  };
}
