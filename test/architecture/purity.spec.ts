import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const planted = join(import.meta.dirname, 'planted', 'pure', 'reaches-out.ts');
const folder = join(root, '.tmp', `purity-${String(process.pid)}`);
const run = promisify(execFile);

/** What the compiler says of the planted file under a package's own settings. */
async function complaints(name: string): Promise<string> {
  const config = join(folder, `${name}.json`);
  const settings = {
    extends: relative(folder, join(root, 'packages', name, 'tsconfig.json')),
    include: [],
    exclude: [],
    files: [relative(folder, planted)],
  };
  await writeFile(config, JSON.stringify(settings));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    return (await run(process.execPath, [compiler, '-p', config, '--pretty', 'false'])).stdout;
  } catch (fault) {
    return (fault as { stdout: string }).stdout;
  }
}

beforeAll(() => mkdir(folder, { recursive: true }));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('pure packages cannot reach out: it does not compile', () => {
  test.concurrent.each(['kernel', 'law', 'record', 'procedures', 'contract'])(
    '%s',
    async (name) => {
      const said = await complaints(name);
      for (const word of ["'process'", "'setTimeout'", "'fetch'", "'node:fs'"]) {
        expect(said).toContain(word);
      }
    },
    60_000,
  );
});
