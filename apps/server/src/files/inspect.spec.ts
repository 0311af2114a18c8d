import { expect, test } from 'vitest';
import { inspectFile } from './inspect.ts';

/** 合同约定一月交货。 in the national encoding, as Notepad saved it for thirty years. */
const national = Buffer.from('bacfcdacd4bcb6a8d2bbd4c2bdbbbbf5a1a3', 'hex');
const gb18030 = { mediaType: 'text/plain; charset=gb18030' };

test('a text in the national encoding is taken as it is, and under its name', async () => {
  expect(new TextDecoder('gb18030').decode(national)).toBe('合同约定一月交货。');
  expect(await inspectFile(national, '说明.txt', null)).toEqual(gb18030);
  const mixed = Buffer.concat([Buffer.from('2026-01-05 16:20 OK\r\n'), national]);
  expect(await inspectFile(mixed, '说明.txt', null)).toEqual(gb18030);
});

test.each([
  ['UTF-8', '说明.txt', Buffer.from('合同约定一月交货。'), { mediaType: 'text/plain' }],
  ['figures only', '说明.txt', Buffer.from('60480'), { mediaType: 'text/plain' }],
  ['under another ending', '说明.pdf', national, { fault: 'wrong-extension' }],
  [
    'Latin letters with accents',
    'menu.txt',
    Buffer.from('caf\u00e9 \u00e0 la carte', 'latin1'),
    { fault: 'type-unknown' },
  ],
  [
    'bytes without a meaning',
    '说明.txt',
    Buffer.from([0x01, 0x82, 0xff, 0x90, 0x00]),
    { fault: 'type-unknown' },
  ],
  ['half a character', '说明.txt', national.subarray(0, 5), { fault: 'type-unknown' }],
])('a text: %s', async (_what, name, bytes, expected) => {
  expect(await inspectFile(bytes, name, null)).toMatchObject(expected);
});

test.each([
  ['by its number', '<< /Root 1 0 R /Encrypt 9 0 R >>'],
  ['in the trailer itself', '<< /Root 1 0 R /Encrypt << /Filter /Standard >> >>'],
])('a PDF that asks for a password is not taken: the dictionary %s', async (_where, trailer) => {
  const pdf = Buffer.from(`%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n${trailer}\n%%EOF\n`);
  expect(await inspectFile(pdf, '合同.pdf', null)).toMatchObject({ fault: 'encrypted' });
});
