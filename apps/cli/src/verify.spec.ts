import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { verifyHere } from './verify.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['a file that is not there', join(tmpdir(), 'xiezhi-no-such-file.pdf')],
  ['a folder', tmpdir()],
])('%s is said in words, and is nothing to check', async (_, path) => {
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  expect(await verifyHere([path])).toBe(2);
  expect(said.join('')).toBe(`there is no file ${path} that can be read\n`);
});
