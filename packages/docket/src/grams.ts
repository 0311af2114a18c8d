/**
 * Overlapping pairs of characters, lower case, without white space: finds Chinese names that no word list holds.
 * A single character stands for itself.
 */
export function grams(text: string): readonly string[] {
  const found = new Set<string>();
  for (const piece of text.toLowerCase().split(/\s+/u)) {
    const characters = [...piece];
    if (characters.length === 1 && characters[0]) found.add(characters[0]);
    for (let index = 0; index + 1 < characters.length; index += 1) {
      found.add(`${characters[index] ?? ''}${characters[index + 1] ?? ''}`);
    }
  }
  return [...found];
}

const quoted = (gram: string): string => `'${gram.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** A `tsquery` that asks for all pairs of the text; null when there is nothing to ask for. */
export function gramQuery(text: string): string | null {
  const pairs = grams(text.trim());
  if (pairs.length === 0) return null;
  const single = [...text.trim()].length === 1;
  return pairs.map((pair) => (single ? `${quoted(pair)}:*` : quoted(pair))).join(' & ');
}
