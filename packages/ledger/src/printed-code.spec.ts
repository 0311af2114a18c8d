import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PrintedCode } from './printed-code.ts';
import { readPrintedCode } from './printed-code.ts';

const { codes } = JSON.parse(
  readFileSync(new URL('../../../docs/spec/export-1.vectors.json', import.meta.url), 'utf8'),
) as { readonly codes: readonly (PrintedCode & { readonly text: string })[] };

test('the code of a paper is read as the specification writes it, of earlier days as well', () => {
  expect(codes.map(({ leaf }) => leaf)).toContain(null);
  for (const { text, ...code } of codes) {
    expect(readPrintedCode(text.slice(text.indexOf('#')))).toEqual(code);
    expect(readPrintedCode(`${text.split('#')[1] ?? ''}&later=1`)).toEqual(code);
  }
});

test('what is no code is not read as one', () => {
  const head = 'ab'.repeat(32);
  for (const text of [
    '',
    '#docket',
    `#seq=7&head=${head.slice(1)}`,
    `#seq=-7&head=${head}`,
    `#seq=07&head=${head}`,
    `#seq=7&head=${head}&leaf=`,
    `#seq=7&head=${head}&leaf=1e3`,
  ])
    expect(readPrintedCode(text)).toBeNull();
});
