import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { onDisk } from './bytes.ts';
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

const box = (name: string, inside = Buffer.alloc(0)): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + inside.length);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, inside]);
};
const film = Buffer.concat([
  box('ftyp', Buffer.from('isom\0\0\0\0isom')),
  box('moov', Buffer.alloc(16)),
  box('mdat', Buffer.alloc(64)),
]);
const segment = (marker: number, inside: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, marker, (inside.length + 2) >> 8, (inside.length + 2) & 255]),
    inside,
  ]);
/** With a small picture of itself in its head, which ends as a picture does. */
const photo = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(0xe1, Buffer.from([0x45, 0x78, 0x69, 0x66, 0, 0, 0xff, 0xd8, 0xff, 0xd9])),
  segment(0xda, Buffer.alloc(10)),
  Buffer.alloc(9000, 7),
  Buffer.from([0xff, 0xd9]),
]);
const riff = (length: number, kind: string): Buffer => {
  const bytes = Buffer.alloc(44);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(length, 4);
  bytes.write(kind, 8, 'latin1');
  return bytes;
};
const tiff = Buffer.concat([
  Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0]),
  Buffer.alloc(16),
]);
const pdf = (inside: string): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n${inside}\nendobj\n%%EOF\n`);

test.each([
  ['a photograph', 'a.jpg', photo, { mediaType: 'image/jpeg' }],
  ['one with a film behind it', 'a.jpg', Buffer.concat([photo, film]), { mediaType: 'image/jpeg' }],
  ['one cut off after its head', 'a.jpg', photo.subarray(0, 5000), { fault: 'truncated' }],
  ['a film', 'a.mp4', film, { mediaType: 'video/mp4' }],
  ['a film cut off', 'a.mp4', film.subarray(0, -8), { fault: 'truncated' }],
  ['a film without its contents', 'a.mp4', film.subarray(0, 20), { fault: 'truncated' }],
  ['a sound', 'a.wav', riff(36, 'WAVEfmt '), { mediaType: 'audio/wav' }],
  ['a sound cut off', 'a.wav', riff(4000, 'WAVEfmt '), { fault: 'truncated' }],
  ['a WebP cut off', 'a.webp', riff(4000, 'WEBPVP8 '), { fault: 'truncated' }],
  ['a fax', 'a.tif', tiff, { mediaType: 'image/tiff' }],
  ['a fax cut off', 'a.tif', tiff.subarray(0, 15), { fault: 'truncated' }],
  ['a PDF that runs a script', 'a.pdf', pdf('<< /S /JavaScript /JS (x) >>'), { fault: 'script' }],
  ['a PDF that starts a program', 'a.pdf', pdf('<< /S/Launch >>'), { fault: 'script' }],
  ['a PDF that speaks of scripts', 'a.pdf', pdf('(JavaScript)'), { mediaType: 'application/pdf' }],
])('the structure of %s', async (_what, name, bytes, expected) => {
  expect(await inspectFile(bytes, name, null)).toMatchObject(expected);
});

/** A zip with its files stored as they are. */
function zipped(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, said] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(said)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, rest, path);
    bodies.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(bodies.length, 4);
  end.writeUInt16LE(bodies.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, listed, Buffer.from('PK\x05\x06'), end]);
}

const opening =
  '<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>';
const ofd = zipped({ 'OFD.xml': opening, 'Doc_0/Document.xml': '<ofd:Document/>' });

test.each([
  ['is taken', '发票.ofd', ofd, { mediaType: 'application/ofd' }],
  ['under another ending is asked for its own', '发票.zip', ofd, { fault: 'wrong-extension' }],
  ['cut off', '发票.ofd', ofd.subarray(0, -30), { fault: expect.any(String) as string }],
  [
    'whose document is not in it',
    '发票.ofd',
    zipped({ 'OFD.xml': opening, 'Doc_1/Document.xml': '' }),
    { fault: 'truncated' },
  ],
  [
    'that names no document',
    '发票.ofd',
    zipped({ 'OFD.xml': '<ofd:OFD/>' }),
    { fault: 'truncated' },
  ],
  ['that is any other zip', '发票.ofd', zipped({ 'a.xml': '' }), { fault: 'type-not-taken' }],
])('an OFD %s', async (_what, name, bytes, expected) => {
  expect(await inspectFile(bytes, name, null)).toMatchObject(expected);
});

test('on disk, piece by piece, a file is found to be what it is in memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-inspect-'));
  const path = join(folder, 'file');
  // Longer than one piece; what tells lies across the seam of two.
  const seam = 1024 * 1024;
  const pdf = Buffer.alloc(2 * seam, 0x20);
  pdf.write('%PDF-1.7\n');
  pdf.write('%%EOF\n', pdf.length - 8);
  const locked = Buffer.from(pdf);
  locked.write('/Encrypt 9 0 R', seam - 6);
  const scripted = Buffer.from(pdf);
  scripted.write('/S /JavaScript', seam - 5);
  const text = Buffer.from('合同约定一月交货。\n'.repeat(60_000));
  const jpeg = Buffer.alloc(2 * seam, 1);
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xda]).copy(jpeg);
  const cut = Buffer.from(jpeg);
  Buffer.from([0xff, 0xd9]).copy(jpeg, 8 + seam - 1);
  for (const [name, bytes, expected] of [
    ['合同.pdf', pdf, { mediaType: 'application/pdf' }],
    ['合同.pdf', locked, { fault: 'encrypted' }],
    ['合同.pdf', scripted, { fault: 'script' }],
    ['合同.pdf', pdf.subarray(0, seam), { fault: 'truncated' }],
    ['说明.txt', text, { mediaType: 'text/plain' }],
    ['发票.ofd', ofd, { mediaType: 'application/ofd' }],
    ['照片.jpg', jpeg, { mediaType: 'image/jpeg' }],
    ['照片.jpg', cut, { fault: 'truncated' }],
  ] as const) {
    await writeFile(path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const found = await onDisk(path, (lent) => inspectFile(lent, name, sha256));
    expect(found).toMatchObject(expected);
    expect(found).toEqual(await inspectFile(bytes, name, sha256));
    expect(await onDisk(path, (lent) => inspectFile(lent, name, '0'))).toMatchObject({
      fault: 'hash-differs',
    });
  }
  await rm(folder, { recursive: true });
});
