import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bindBundle, type BundleExhibit, type BundleOrder } from './bundle.ts';
import { exampleOrders } from './examples.ts';
import { render } from './renderer.ts';

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
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
const read = (args: readonly string[]): string =>
  spawnSync('pdftotext', [...args, join(folder, 'bundle.pdf'), '-'], { encoding: 'utf8' }).stdout;

test('exhibits of every kind in one volume: its contents name each, and its pages are numbered throughout', async () => {
  const paper = await render(exampleOrders.judgment);
  await writeFile(join(folder, '0'), paper);
  await writeFile(join(folder, '1'), onePixel);
  await writeFile(join(folder, '2'), Buffer.from('第一行\r\n第二行'));
  const made = await bindBundle(
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
  expect(made.notPrinted).toEqual(['d'.repeat(64)]);
  expect(Buffer.from(made.pdf).includes('/Outlines')).toBe(true);
  if (!hasPoppler) return;
  const all = read(['-layout']);
  expect(all).toContain(`第 ${String(made.pages)} 页，共 ${String(made.pages)} 页`);
  expect(all.split('\f')[1]).toMatch(
    /原告证据 ?1 定作合同[\s\S]*判决\.pdf[\s\S]*被告证据 ?1 聊天记录/u,
  );
  expect(all).toContain('第二行');
  expect(all).toContain('这个文件没有印在册里');
  expect(all).toContain('d'.repeat(4));
});

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
