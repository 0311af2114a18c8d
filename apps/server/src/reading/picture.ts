import { readFile } from 'node:fs/promises';
import type { Canvas, Image } from '@napi-rs/canvas';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { PageText } from '@xiezhi/docket';
import type { Limits } from './limits.ts';
import type { Size } from './picture-size.ts';
import { sizeOf } from './picture-size.ts';
import { recognise } from './recognise.ts';
import type { End, Order, Telling } from './words.ts';
import { endOf } from './words.ts';

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

/** On paper, so much smaller or larger. It lies as it was taken: a camera writes into a picture which side is up. */
export function onPaper(image: Image, scale: number): Canvas {
  const [width, height] = [image.width, image.height].map((one) =>
    Math.max(1, Math.round(one * scale)),
  ) as [number, number];
  const canvas = createCanvas(width, height);
  const draw = canvas.getContext('2d');
  // What is see-through is read on paper.
  draw.fillStyle = '#fff';
  draw.fillRect(0, 0, width, height);
  draw.drawImage(image, 0, 0, width, height);
  return canvas;
}

/** A picture that may be unpacked: large enough to be one, and not too large. */
export function sizeFault(mediaType: string, bytes: Buffer, { pixels }: Limits): End | null {
  const size = sizeOf(mediaType, bytes);
  if (size === null || size.width === 0 || size.height === 0) return 'not-readable';
  return size.width * size.height > pixels ? 'too-large' : null;
}

/** A picture is one page. */
export async function readPicture(order: Order, telling: Telling): Promise<End> {
  const bytes = await readFile(order.path);
  const fault = sizeFault(order.mediaType, bytes, order.limits);
  if (fault !== null) return fault;
  telling.opened(1);
  const image = await loadImage(bytes);
  const page = await recognisedPage(1, onPaper(image, scaleTo(order.limits.side, image)));
  telling.page(page);
  return endOf([page], false);
}
