import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const door = fileURLToPath(new URL('./xiezhi.mjs', import.meta.url));
const run = promisify(execFile);

/** Whatever Node the machine has, as a person would type it: the door finds the one that can read the sources. */
const ask = async (...words: readonly string[]): Promise<unknown> => {
  const { stdout } = await run('node', [door, 'law', ...words], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as unknown;
};

interface Rule {
  readonly id: string;
  readonly status: string;
  readonly tests: readonly string[];
  readonly why: unknown;
}

test('xiezhi law matrix prints one JSON array: each rule of the register with its status', async () => {
  const rules = (await ask('matrix', '--json')) as readonly Rule[];
  expect(rules).toHaveLength(466);
  expect(Object.keys(rules[0] ?? {})).toEqual([
    'id',
    'status',
    'rules',
    'refusals',
    'tests',
    'screens',
    'why',
  ]);
  for (const { id, status, tests, why } of rules) {
    expect(['carried', 'recorded', 'organisational', 'open'], id).toContain(status);
    expect(status === 'carried' ? tests.length > 0 : why !== null, id).toBe(true);
  }
});

test('a word that is no question is answered in JSON with what there is', async () => {
  expect(await ask('nonsense')).toMatchObject({
    error: 'unknown-command',
    mend: { en: expect.stringContaining('matrix') as string },
  });
});
