import { readFile } from 'node:fs/promises';
import type { Canvas } from '@napi-rs/canvas';
import { GlobalFonts, loadImage } from '@napi-rs/canvas';
import { drawn, onWhite, openPdf } from './pdf.ts';
import { onPaper, sizeFault } from './picture.ts';
import { isPicture } from './picture-size.ts';
import type { Drawing, End, Order, Word } from './words.ts';
import { mostInAPiece, mostLeaves } from './words.ts';

/* Pages as one sees them. What was opened stays open: whoever looks at one page looks at the next. */

/** Of a picture that is given out: a strip of paper that is endless in one direction is drawn smaller. */
const mostPoints = 12_000_000;
const longestSide = 8000;
const quality = 88;

/** A file that is open: how many pages it has, and each of them so many points wide. */
interface Opened {
  readonly pages: number;
  draw(page: number, width: number): Promise<Canvas>;
}

let standing: { readonly path: string; readonly file: Opened } | null = null;
let fonts = false;

/** What a page is drawn larger by, so that it becomes so wide, and no larger than is given out. */
function scaleOf(natural: { readonly width: number; readonly height: number }, width: number) {
  const scale = width / natural.width;
  const points = natural.width * natural.height * scale * scale;
  const longer = Math.max(natural.width, natural.height) * scale;
  return scale * Math.min(1, Math.sqrt(mostPoints / points), longestSide / longer);
}

async function openedPdf(order: Order): Promise<Opened> {
  const file = await (await openPdf(order)).promise;
  return {
    pages: file.numPages,
    async draw(number, width) {
      const page = await file.getPage(number);
      const canvas = await drawn(page, scaleOf(page.getViewport({ scale: 1 }), width), true);
      page.cleanup();
      return onWhite(canvas);
    },
  };
}

async function openedPicture(order: Order): Promise<Opened | End> {
  const bytes = await readFile(order.path);
  const fault = sizeFault(order.mediaType, bytes, order.limits);
  if (fault !== null) return fault;
  const image = await loadImage(bytes);
  return {
    pages: 1,
    draw: (_page, width) => Promise.resolve(onPaper(image, Math.min(1, scaleOf(image, width)))),
  };
}

async function opened(order: Order): Promise<Opened | End> {
  if (standing?.path === order.path) return standing.file;
  const file =
    order.mediaType === 'application/pdf'
      ? await openedPdf(order)
      : isPicture(order.mediaType)
        ? await openedPicture(order)
        : 'kind-not-read';
  if (typeof file !== 'string') standing = { path: order.path, file };
  return file;
}

/** Says how many pages there are, and then the page that is asked for. @throws for what cannot be drawn. */
export async function draw(
  order: Order,
  { page, width, fonts: named }: Drawing,
  say: (word: Word) => void,
): Promise<End> {
  if (!fonts) for (const [family, path] of named) GlobalFonts.registerFromPath(path, family);
  fonts = true;
  const file = await opened(order);
  if (typeof file === 'string') return file;
  if (file.pages > mostLeaves) return 'too-large';
  say({ is: 'opened', pages: file.pages });
  if (page === null) return 'read';
  if (page > file.pages) return 'not-readable';
  const canvas = await file.draw(page, width);
  const picture = canvas.toBuffer('image/webp', quality);
  say({ is: 'drawn', page, bytes: picture.length });
  const text = picture.toString('base64');
  for (let at = 0; at < text.length; at += mostInAPiece)
    say({ is: 'piece', piece: text.slice(at, at + mostInAPiece) });
  return 'read';
}
