import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const planted = join(import.meta.dirname, 'planted', 'clock', 'reads-the-clock.ts');

/** Lints the planted text as if it stood at that place; types are not needed to see a clock. */
async function complaints(path: string): Promise<readonly string[]> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: { languageOptions: { parserOptions: { project: false, program: null } } },
    ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-syntax',
  });
  const [result] = await eslint.lintText(await readFile(planted, 'utf8'), {
    filePath: join(root, path),
  });
  return (
    result?.messages.map((one) => `${String(one.line)}: ${one.message.split('.')[0] ?? ''}`) ?? []
  );
}

describe('time and chance come in by their doors only', () => {
  test.each([
    'packages/kernel/src/planted.ts',
    'packages/law/src/planted.spec.ts',
    'packages/procedures/src/filing/planted.ts',
    'packages/docket/src/planted.ts',
    'apps/server/src/http/planted.ts',
  ])('%s: every reading of the clock is an error', async (path) => {
    const lines = (await complaints(path)).map((one) => Number.parseInt(one, 10));
    expect(new Set(lines)).toEqual(new Set([1, 4, 5, 6, 8, 9]));
  });

  test.each([
    'apps/server/src/clock.ts',
    'apps/cli/src/clock.ts',
    'apps/web/src/clock.ts',
    'test/journeys/planted.spec.ts',
  ])('%s is a door', async (path) => {
    expect(await complaints(path)).toEqual([]);
  });
});
