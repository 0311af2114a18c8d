import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultTexts } from '../../apps/server/src/texts/index.ts';

/*
 * A fault in an answer is told in words that say how to mend it. The words for any other fault are there for what a
 * schema finds of its own accord; a fault that has a name has words too.
 */
test('every fault that an answer can have by name has words in both languages', () => {
  const named = globSync(['packages/{record,procedures}/src/**/*.ts'])
    .filter((file) => !file.endsWith('.spec.ts'))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/\bfault(?:\(\s*|: )'(?<code>[a-z-]+)'/gu),
    ])
    .map(({ groups }) => groups?.['code'] ?? '');
  expect(new Set(named).size).toBeGreaterThan(30);
  for (const words of Object.values(faultTexts))
    expect(named.filter((code) => words[code] === undefined)).toEqual([]);
});
