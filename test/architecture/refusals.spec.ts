import { join } from 'node:path';
import { catalogue, refusalsOf } from '@xiezhi/procedures';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { readRefusals } from '../../scripts/refusals.ts';

const root = join(import.meta.dirname, '..', '..');
const words = catalogue.texts('en').refusals;

/* Run with `-u` after an act got or lost a refusal. */
test('every code that the rules of an act can give stands in its list, with its ground', async () => {
  const found = readRefusals(root, new Set(Object.keys(words)));
  expect(Object.keys(found)).toEqual(catalogue.commands.map(({ name }) => name).sort());
  const text = await format(JSON.stringify(found), { parser: 'json', printWidth: 100 });
  await expect(text).toMatchFileSnapshot('../../packages/procedures/src/refusals.json');
  // The whole program is read; beside other work that takes a while.
}, 180_000);

test('every code has words and a ground, and each that has words is some act’s', () => {
  const all = catalogue.commands.flatMap((one) => refusalsOf(one));
  expect(all.filter(({ code }) => words[code] === undefined)).toEqual([]);
  expect(all.filter(({ grounds }) => grounds.length === 0)).toEqual([]);
  const given = new Set(all.map(({ code }) => code));
  // To a name that is no act’s.
  expect(Object.keys(words).filter((code) => !given.has(code))).toEqual(['docket/no-such-command']);
});
