import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import type { PageText } from '@xiezhi/docket';
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isUntouched, recognisedPage } from './picture.ts';
import type { End, Order, Telling } from './words.ts';
import { endOf } from './words.ts';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('pdfjs-dist/package.json'));
const inFolder = (name: string): string => `${join(folder, name)}/`;

/** A page number is not the text of a page. */
const leastSigns = 16;
/** A page with a picture and less than this has its text in the picture: a scanner prints a line of its own over it. */
const leastBesidePicture = 200;
/** A page of a PDF says how large it is; a larger sheet is looked at no closer, and up to half as large again. */
const pointsPerInch = 72;
const dpi = 170;
const largerSheet = 1.5;
/** What comes of a font that does not say which character a sign is. */
const unknown = /[\p{Co}\ufffd]/gu;

const signsOf = (text: string): string => text.replaceAll(/\s/g, '');

const isLegible = (signs: string): boolean =>
  signs.length >= leastSigns && (signs.match(unknown) ?? []).length * 4 < signs.length;

const pictures: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
]);

const hasPicture = async (page: PDFPageProxy): Promise<boolean> =>
  (await page.getOperatorList()).fnArray.some((one) => pictures.has(one));

const texts: ReadonlySet<number> = new Set([
  OPS.showText,
  OPS.showSpacedText,
  OPS.nextLineShowText,
  OPS.nextLineSetSpacingShowText,
]);

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('')
    .trim();
}

type Drawn = Parameters<PDFPageProxy['render']>[0];

/** How much larger than its points a page is looked at. */
function scaleFor(page: PDFPageProxy, side: number): number {
  const natural = page.getViewport({ scale: 1 });
  const longer = Math.max(natural.width, natural.height);
  return Math.min(dpi / pointsPerInch, (side * largerSheet) / longer);
}

/** The page as one would see it, or without what the file itself says; on glass, so that what was left out is seen through. */
export async function drawn(page: PDFPageProxy, scale: number, withText: boolean): Promise<Canvas> {
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  );
  // The library's types know the browser's canvas alone; this one does the same.
  await page.render({
    canvas: null,
    canvasContext: canvas.getContext('2d'),
    viewport,
    background: 'rgba(0, 0, 0, 0)',
    operationsFilter: (index, { fnArray }) => withText || !texts.has(fnArray[index] ?? -1),
  } as Drawn).promise;
  return canvas;
}

/** What was drawn on glass, with paper under it. */
export function onWhite(canvas: Canvas): Canvas {
  const context = canvas.getContext('2d');
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

/** What is written on the page, for one that is a picture. */
async function seen(page: PDFPageProxy, side: number, withText: boolean): Promise<PageText> {
  const canvas = await drawn(page, scaleFor(page, side), withText);
  const number = page.pageNumber;
  if (isUntouched(canvas) && (await hasPicture(page)))
    return { page: number, how: 'ocr', state: 'not-readable', text: '' };
  return recognisedPage(number, onWhite(canvas));
}

/**
 * What the file says of a page, and what it does not say but shows. Where that is little it may be the same, misread, over a
 * picture that gave nothing: then the picture is judged without what the file says.
 */
async function together(
  page: PDFPageProxy,
  own: PageText,
  recognised: PageText,
  side: number,
): Promise<PageText> {
  const said = signsOf(own.text);
  const more = recognised.text.split('\n').filter((line) => !said.includes(signsOf(line)));
  const whole: PageText =
    more.length === 0 ? own : { ...own, how: 'ocr', text: [own.text, ...more].join('\n') };
  const surely = Math.max(leastSigns, 2 * said.length);
  if (signsOf(more.join('')).length > surely || !(await hasPicture(page))) return whole;
  const { state } = await seen(page, side, false);
  return state === 'unclear' || state === 'not-readable' ? { ...whole, state: 'unclear' } : whole;
}

async function readPage(file: PDFDocumentProxy, number: number, side: number): Promise<PageText> {
  try {
    const page = await file.getPage(number);
    const text = await textOf(page);
    const own: PageText = { page: number, how: 'text', state: 'read', text };
    const signs = signsOf(text);
    const legible = isLegible(signs);
    if (legible && (signs.length >= leastBesidePicture || !(await hasPicture(page)))) return own;
    const recognised = await seen(page, side, true);
    // What little the file itself says is surer than what was recognised.
    const whole =
      text === '' || (signs.length >= leastSigns && !legible && recognised.text !== '')
        ? recognised
        : await together(page, own, recognised, side);
    page.cleanup();
    return whole;
  } catch {
    // One page that is broken leaves the others.
    return { page: number, how: 'text', state: 'not-readable', text: '' };
  }
}

/** Nothing of the file runs, and nothing is fetched. */
export const openPdf = async ({ path, limits }: Order): Promise<PDFDocumentLoadingTask> =>
  getDocument({
    data: new Uint8Array(await readFile(path)),
    cMapUrl: inFolder('cmaps'),
    standardFontDataUrl: inFolder('standard_fonts'),
    wasmUrl: inFolder('wasm'),
    iccUrl: inFolder('iccs'),
    useSystemFonts: false,
    maxImageSize: limits.pixels,
    canvasMaxAreaInBytes: limits.side * limits.side * 4 * 4,
    verbosity: 0,
  });

/** What its pages say; those that are pictures are looked at. */
export async function readPdf(order: Order, telling: Telling): Promise<End> {
  const opening = await openPdf(order);
  try {
    return await readPages(await opening.promise, order.limits, telling);
  } catch {
    return 'not-readable';
  } finally {
    await opening.destroy();
  }
}

async function readPages(
  file: PDFDocumentProxy,
  limits: Order['limits'],
  telling: Telling,
): Promise<End> {
  telling.opened(file.numPages);
  const last = Math.min(file.numPages, limits.pages);
  const pages: PageText[] = [];
  for (let number = 1; number <= last; number += 1) {
    const page = await readPage(file, number, limits.side);
    if (!telling.page(page)) break;
    pages.push(page);
  }
  return endOf(pages, pages.length < file.numPages);
}
