import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bindBundle, type Bundle, type BundleExhibit, type BundleOrder } from './bundle.ts';
import { exampleOrders } from './examples.ts';
import { render } from './renderer.ts';
import { popplerMissing, wordsOf } from './testing/poppler.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xiezhi-bundle-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const words = {
  title: '证据册',
  contents: '目录',
  by: '提交人',
  marks: '情况',
  files: '文件',
  fingerprint: 'SHA-256',
  notPrinted: '这个文件没有印在册里',
  notPrintedLead: '请在案件页面打开。',
  folio: '第 {page} 页，共 {pages} 页',
};
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const file = (name: string, stored: string | null, mediaType: string, sha256: string) => ({
  name,
  stored,
  mediaType,
  sha256: sha256.repeat(64),
  bytes: 1,
});
const order = (exhibits: readonly BundleExhibit[]): BundleOrder => ({
  lang: 'zh',
  words,
  caseTitle: '沈静宜诉云州木禾家居有限公司',
  lines: ['（2026）演0102民初17号'],
  mark: '演示',
  exhibits,
});
const exhibit = (number: string, name: string, files: BundleExhibit['files']): BundleExhibit => ({
  ...{ number, name, files },
  by: '沈静宜',
  marks: [],
  facts: [{ label: '证明目的', value: '证明双方的约定' }],
});
async function mixed(): Promise<Bundle> {
  await writeFile(join(folder, '0'), await render(exampleOrders.judgment));
  await writeFile(join(folder, '1'), onePixel);
  await writeFile(join(folder, '2'), Buffer.from('第一行\r\n第二行'));
  return bindBundle(
    folder,
    order([
      exhibit('原告证据1', '定作合同', [
        file('判决.pdf', '0', 'application/pdf', 'a'),
        file('照片.png', '1', 'image/png', 'b'),
      ]),
      exhibit('被告证据1', '聊天记录', [
        file('记录.txt', '2', 'text/plain', 'c'),
        file('通话.mp3', null, 'audio/mpeg', 'd'),
      ]),
    ]),
  );
}

test('exhibits of every kind in one volume, with bookmarks; what cannot be printed is named', async () => {
  const made = await mixed();
  expect(made.notPrinted).toEqual(['d'.repeat(64)]);
  expect(Buffer.from(made.pdf).includes('/Outlines')).toBe(true);
  // First page, contents, and of each exhibit its card and its files; the judgment has several pages.
  expect(made.pages).toBeGreaterThan(8);
});

test.skipIf(popplerMissing)(
  `its contents name each exhibit and file, and its pages are numbered throughout${popplerMissing ? ' (skipped: poppler-utils is not installed)' : ''}`,
  async () => {
    const made = await mixed();
    const words = wordsOf(made.pdf);
    const pages = String(made.pages);
    expect(words).toContain(`第${pages}页，共${pages}页`);
    expect(words).toMatch(/目录.*原告证据1定作合同.*判决\.pdf.*被告证据1聊天记录.*通话\.mp3/u);
    expect(words).toContain('第二行');
    expect(words).toContain('这个文件没有印在册里');
    expect(words).toContain('d'.repeat(64));
  },
);

test('a broken PDF and a broken picture have a page that says so, and the others are printed', async () => {
  await writeFile(join(folder, '0'), Buffer.from('%PDF-1.7\nbroken'));
  await writeFile(join(folder, '1'), Buffer.concat([onePixel.subarray(0, 40), Buffer.alloc(40)]));
  await writeFile(join(folder, '2'), onePixel);
  const made = await bindBundle(
    folder,
    order([
      exhibit('原告证据1', '坏的', [
        file('坏.pdf', '0', 'application/pdf', 'a'),
        file('坏.png', '1', 'image/png', 'b'),
        file('好.png', '2', 'image/png', 'c'),
      ]),
    ]),
  );
  expect(made.notPrinted).toEqual(['a'.repeat(64), 'b'.repeat(64)]);
});

test('a volume that takes too long is given up, and its process ended', async () => {
  await expect(bindBundle(folder, order([]), 1)).rejects.toMatchObject({ code: 'timeout' });
});
