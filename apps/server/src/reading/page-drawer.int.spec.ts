import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, describe, expect, test } from 'vitest';
import type { Limits } from './limits.ts';
import type { DrawingFault } from './page-drawer.ts';
import { PageDrawer } from './page-drawer.ts';
import { sizeOf } from './picture-size.ts';
import { Shares } from './shares.ts';
import { madePdf, scanned } from './testing/made-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-drawing-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const drawers: PageDrawer[] = [];
afterAll(() => {
  for (const one of drawers) one.stop();
});
const drawer = (limits: Partial<Limits> = {}, program?: string): PageDrawer => {
  const made = new PageDrawer(limits, program);
  drawers.push(made);
  return made;
};

let count = 0;
const stored = async (bytes: Buffer | string): Promise<string> => {
  const path = join(folder, `file-${String((count += 1))}`);
  await writeFile(path, bytes);
  return path;
};

/** How large a picture is, and how dark each of its quarters is, from above left to below right. */
async function lookAt(picture: Buffer | null | undefined) {
  if (!picture) throw new Error('no picture was drawn');
  const { width, height } = sizeOf('image/webp', picture)!;
  const canvas = createCanvas(2, 2);
  canvas.getContext('2d').drawImage(await loadImage(picture), 0, 0, 2, 2);
  const { data } = canvas.getContext('2d').getImageData(0, 0, 2, 2);
  return { width, height, red: [0, 4, 8, 12].map((at) => (data[at] ?? 0) - (data[at + 2] ?? 0)) };
}

async function draw(
  bytes: Buffer | string,
  mediaType: string,
  page: number | null = 1,
  by: PageDrawer = drawer(),
) {
  return by.draw(await stored(bytes), mediaType, page, 400);
}

const pdf = madePdf([{ text: ['定作合同'] }, { text: ['第七条 违约金'] }]);

describe('a page as one sees it', () => {
  test('of a PDF, so wide as it was asked for, and how many there are', async () => {
    const by = drawer();
    const path = await stored(pdf);
    const first = await by.draw(path, 'application/pdf', 1, 400);
    const second = await by.draw(path, 'application/pdf', 2, 200);
    expect([first, second]).toMatchObject([{ pages: 2 }, { pages: 2 }]);
    const [one, two] = [first, second].map((drawn) =>
      typeof drawn === 'string' ? null : drawn.picture,
    );
    expect(await lookAt(one)).toMatchObject({ width: 400, height: 566 });
    expect(await lookAt(two)).toMatchObject({ width: 200, height: 283 });
    expect(await by.draw(path, 'application/pdf', null, 200)).toEqual({ pages: 2, picture: null });
  });

  test('in a font that the file does not bring each character is drawn, and not a box for all of them', async () => {
    const [one, another] = await Promise.all(
      ['一一一一', '鑫鑫鑫鑫'].map(async (text) => {
        const drawn = await draw(madePdf([{ text: [text] }]), 'application/pdf');
        return typeof drawn === 'string' ? drawn : drawn.picture;
      }),
    );
    expect(one).toBeInstanceOf(Buffer);
    expect(one).not.toEqual(another);
  });

  test('a photograph lies as it was taken, and a small one is not blown up', async () => {
    const canvas = createCanvas(120, 60);
    const paint = canvas.getContext('2d');
    paint.fillStyle = '#00f';
    paint.fillRect(0, 0, 120, 60);
    paint.fillStyle = '#f00';
    paint.fillRect(0, 0, 60, 60);
    const plain = canvas.toBuffer('image/jpeg', 95);
    // Turned to the right by a quarter, as a telephone that is held upright notes it.
    const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
    const about = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
    const head = Buffer.from([0xff, 0xe1, 0, about.length + 2]);
    const turned = Buffer.concat([plain.subarray(0, 2), head, about, plain.subarray(2)]);
    const drawn = await draw(turned, 'image/jpeg');
    const { width, height, red } = await lookAt(typeof drawn === 'string' ? null : drawn.picture);
    expect([width, height]).toEqual([60, 120]);
    // What was on the left is above.
    expect(red.map((more) => more > 0)).toEqual([true, true, false, false]);
  });

  test('an endless strip of paper is drawn smaller than it was asked for', async () => {
    const drawn = await draw(madePdf([{ text: ['长'] }], '0 0 10 14400'), 'application/pdf');
    const { height } = await lookAt(typeof drawn === 'string' ? null : drawn.picture);
    expect(height).toBeLessThanOrEqual(8000);
  });
});

/** A PNG that says how large it is, and has nothing else. */
const headOf = (side: number): Buffer => {
  const head = Buffer.alloc(24);
  head.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(side, 16);
  head.writeUInt32BE(side, 20);
  return head;
};

describe('what cannot be drawn is told', () => {
  test.each<[string, Buffer | string, string, DrawingFault]>([
    ['a picture of ten thousand million points', headOf(100_000), 'image/png', 'too-large'],
    ['a picture that is none', headOf(10), 'image/png', 'not-readable'],
    ['a PDF that is none', '%PDF-1.7 and nothing more', 'application/pdf', 'not-readable'],
    ['a kind of which nobody draws pages', 'a film', 'video/mp4', 'not-readable'],
  ])('%s', async (_what, bytes, mediaType, fault) => {
    expect(await draw(bytes, mediaType)).toBe(fault);
  });

  test('a page beyond the last is none, and the others are still drawn', async () => {
    const by = drawer();
    const path = await stored(pdf);
    expect(await by.draw(path, 'application/pdf', 3, 200)).toEqual({ pages: 2, picture: null });
    expect(await by.draw(path, 'application/pdf', 2, 200)).toMatchObject({ pages: 2 });
  });

  test('one that takes too much memory', async () => {
    const scan = madePdf([{ jpeg: scanned(['借款合同'], 'jpeg') }]);
    expect(await draw(scan, 'application/pdf', 1, drawer({ memory: 1_000_000 }))).toBe('too-large');
  });

  test('and where no process is to be had, nothing is said of the file', async () => {
    const by = drawer({}, join(folder, 'no-such-program.ts'));
    expect(await draw(pdf, 'application/pdf', 1, by)).toBe('unable');
  });
});

test('more files than may be open are drawn one after the other, and a court that ends leaves nobody waiting', async () => {
  const by = drawer();
  const paths = await Promise.all([pdf, pdf, pdf, pdf].map((one) => stored(one)));
  const drawn = await Promise.all(paths.map((path) => by.draw(path, 'application/pdf', 1, 200)));
  expect(drawn.map((one) => (typeof one === 'string' ? one : one.pages))).toEqual([2, 2, 2, 2]);
  const last = by.draw(paths[0]!, 'application/pdf', 1, 200);
  by.stop();
  expect(await last).toBe('unable');
  expect(await by.draw(paths[1]!, 'application/pdf', 1, 200)).toBe('unable');
});

/** Two pages, of which the file says that they are two thousand million. */
function boasting(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 2147483647 /Kids [3 0 R 5 0 R] >>',
    '<< /Type /Pages /Parent 2 0 R /Count 2147483646 /Kids [4 0 R] >>',
    '<< /Type /Page /Parent 3 0 R /MediaBox [0 0 200 200] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((one, index) => {
    const at = text.length;
    text += `${String(index + 1)} 0 obj\n${one}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

test('a file that says it has more pages than anybody leafs through is not believed', async () => {
  expect(await draw(boasting(), 'application/pdf', null)).toBe('too-large');
  expect(await draw(boasting(), 'application/pdf', 1)).toBe('too-large');
});

test('whoever has had much drawn waits for whoever has had little, and never has every process', async () => {
  const shares = new Shares(60);
  shares.spend('much', 100);
  const by = new PageDrawer({}, undefined, { open: 2, shares });
  drawers.push(by);
  const paths = await Promise.all([pdf, pdf, pdf, pdf].map((one) => stored(one)));
  const ends: string[] = [];
  const ask = (path: string, who: string) =>
    by.draw(path, 'application/pdf', 1, 200, who).then((drawn) => {
      expect(drawn).toMatchObject({ pages: 2 });
      ends.push(who);
    });
  await Promise.all([
    ...paths.slice(0, 3).map((path) => ask(path, 'much')),
    // The last to ask.
    ask(paths[3]!, 'little'),
  ]);
  expect(ends).toHaveLength(4);
  expect(ends.indexOf('little')).toBeLessThan(2);
});

describe('a drawing reader that a file has taken over', () => {
  const program = fileURLToPath(new URL('testing/taken-over.ts', import.meta.url));
  const word = (one: unknown): string => `${JSON.stringify(one)}\n`;
  const opened = word({ is: 'opened', pages: 3 });
  const end = word({ is: 'end', state: 'read' });
  const webp = createCanvas(4, 4).toBuffer('image/webp', 80);
  const drawn = word({ is: 'drawn', page: 1, bytes: webp.length });
  const piece = word({ is: 'piece', piece: webp.toString('base64') });
  const saying = (said: string) => draw(said, 'application/pdf', 1, drawer({}, program));

  test('is believed a picture', async () => {
    expect(await saying(opened + drawn + piece + end)).toEqual({ pages: 3, picture: webp });
  });

  test.each([
    ['more than was announced', opened + drawn + piece + piece + end],
    ['less than was announced', opened + drawn + end],
    ['a picture that was not announced', opened + piece + end],
    ['another page', opened + word({ is: 'drawn', page: 2, bytes: webp.length }) + piece + end],
    ['two pages', opened + drawn + drawn + piece + end],
    ['more pages than there are', word({ is: 'opened', pages: 5001 }) + drawn + piece + end],
    ['a picture of a file that is not open', drawn + piece + end],
    ['a picture larger than there is', opened + word({ is: 'drawn', page: 1, bytes: 9_000_000 })],
    [
      'something else than a picture',
      opened +
        word({ is: 'drawn', page: 1, bytes: 6 }) +
        word({ is: 'piece', piece: Buffer.from('<html>').toString('base64') }) +
        end,
    ],
    ['what is no base64', opened + drawn + word({ is: 'piece', piece: '<script>' }) + end],
    [
      'text in place of a picture',
      opened +
        word({ is: 'page', page: { page: 1, how: 'text', state: 'read', text: '借款' } }) +
        end,
    ],
  ])('and nothing else: %s', async (_what, said) => {
    expect(await saying(said)).toBe('not-readable');
  });
});
