import { readFile } from 'node:fs/promises';
import type { Canvas } from '@napi-rs/canvas';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { PageText } from '@xiezhi/docket';
import type { Limits } from './limits.ts';
import { recognise } from './recognise.ts';
import type { End, Order, Telling } from './words.ts';
import { endOf } from './words.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Segment by segment to the one that says how large the picture is. */
function jpegSize(bytes: Buffer): Size | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // Start of frame, of whatever process; C4, C8 and CC are tables.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

const pngSize = (bytes: Buffer): Size | null =>
  bytes.length < 24 ? null : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };

/** Three ways to write one: lossy, lossless, and with a head that says what follows. */
function webpSize(bytes: Buffer): Size | null {
  if (bytes.length < 30) return null;
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default:
      return null;
  }
}

const sizes: Readonly<Record<string, (bytes: Buffer) => Size | null>> = {
  'image/jpeg': jpegSize,
  'image/png': pngSize,
  'image/webp': webpSize,
};

export const isPicture = (mediaType: string): boolean => mediaType in sizes;

/** How large a picture says it is, before anything of it is unpacked. */
export const sizeOf = (mediaType: string, bytes: Buffer): Size | null =>
  sizes[mediaType]?.(bytes) ?? null;

/** How much smaller it is looked at; small ones are looked at as they are. */
export const scaleTo = (side: number, { width, height }: Size): number =>
  Math.min(1, side / Math.max(width, height));

/** As small as tells whether there is anything, four numbers a point. */
function lookOver(canvas: Canvas): Uint8ClampedArray {
  const { width, height } = canvas;
  const small = createCanvas(200, 280);
  const look = small.getContext('2d');
  look.drawImage(canvas, 0, 0, width, height, 0, 0, 200, 280);
  return look.getImageData(0, 0, 200, 280).data;
}

/** Nothing was drawn, not even in white. */
export const isUntouched = (canvas: Canvas): boolean =>
  lookOver(canvas).every((value, at) => at % 4 !== 3 || value === 0);

/** A page of one colour has nothing to be read, and the engine would look for long. */
export function isBlank(canvas: Canvas): boolean {
  const data = lookOver(canvas);
  let [least, most] = [255, 0];
  for (let at = 0; at < data.length; at += 4) {
    const grey = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
    least = Math.min(least, grey);
    most = Math.max(most, grey);
  }
  return most - least < 12;
}

/** Only of a blank page is it said that nothing is written on it: what stands on its head, or is blurred, is written all the same. */
export async function recognisedPage(page: number, canvas: Canvas): Promise<PageText> {
  if (isBlank(canvas)) return { page, how: 'ocr', state: 'no-text', text: '' };
  const text = await recognise(canvas.toBuffer('image/png'));
  return { page, how: 'ocr', state: text === '' ? 'unclear' : 'read', text };
}

async function lookedAt(bytes: Buffer, size: Size, { side }: Limits): Promise<PageText> {
  const image = await loadImage(bytes);
  const scale = scaleTo(side, size);
  const [width, height] = [size.width, size.height].map((one) =>
    Math.max(1, Math.round(one * scale)),
  ) as [number, number];
  const canvas = createCanvas(width, height);
  const draw = canvas.getContext('2d');
  // What is see-through is read on paper.
  draw.fillStyle = '#fff';
  draw.fillRect(0, 0, width, height);
  draw.drawImage(image, 0, 0, width, height);
  return recognisedPage(1, canvas);
}

/** A picture is one page. */
export async function readPicture(order: Order, telling: Telling): Promise<End> {
  const bytes = await readFile(order.path);
  const size = sizeOf(order.mediaType, bytes);
  if (size === null || size.width === 0 || size.height === 0) return 'not-readable';
  if (size.width * size.height > order.limits.pixels) return 'too-large';
  telling.opened(1);
  const page = await lookedAt(bytes, size, order.limits);
  telling.page(page);
  return endOf([page], false);
}
