import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policyTexts } from './index.ts';

/** Every policy that a rule rests on, as the sources of the procedures name it. */
const cited = [
  ...new Set(
    globSync('packages/procedures/src/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/byPolicy\('([a-z-]+)'/g)].map(
        ([, code]) => code ?? '',
      ),
    ),
  ),
].sort();

test('every policy a refusal rests on has a name in both languages', () => {
  expect(cited.length).toBeGreaterThan(8);
  expect(Object.keys(policyTexts['zh-CN']).sort()).toEqual(cited);
  expect(Object.keys(policyTexts.en).sort()).toEqual(cited);
});
