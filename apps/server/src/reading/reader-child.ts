/**
 * The process that reads what parties handed in: a file that stops it, or eats its memory, takes nothing of the court with
 * it. It has no secrets and no database, may read its own program and what it is given to read, and may write nothing.
 */
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { draw } from './draw.ts';
import { isOffice, readOffice } from './office.ts';
import { readPdf } from './pdf.ts';
import { readPicture } from './picture.ts';
import { isPicture } from './picture-size.ts';
import { readPlain } from './unpaged.ts';
import type { Drawing, End, Order, Word } from './words.ts';
import { withinLimits } from './words.ts';

/** The process that began this one. */
const court = Number(process.argv[2]);
const watch = new Worker(new URL('parent-watch.ts', import.meta.url), { workerData: court });

/** Beside what libraries write on the usual lines. */
const lineOut = 3;

/** Comes back when it was said: nothing is lost to an end that is too quick. */
function say(word: Word): void {
  const line = Buffer.from(`${JSON.stringify(word)}\n`);
  for (let at = 0; at < line.length;) at += writeSync(lineOut, line, at);
}

async function read(order: Order): Promise<End> {
  const { mediaType, path, limits } = order;
  if (order.draw !== undefined) return drawnWithin(order, order.draw);
  const how =
    mediaType === 'application/pdf'
      ? readPdf
      : isPicture(mediaType)
        ? readPicture
        : isOffice(mediaType)
          ? readOffice
          : mediaType.startsWith('text/plain')
            ? readPlain
            : null;
  if (how === null) return 'kind-not-read';
  if ((await stat(path)).size > limits.bytes) return 'too-large';
  return how(order, withinLimits(say, limits)).catch(() => 'not-readable');
}

async function drawnWithin(order: Order, what: Drawing): Promise<End> {
  if ((await stat(order.path)).size > order.limits.bytes) return 'too-large';
  return draw(order, what, say);
}

// Nothing is read that nobody watches over.
await once(watch, 'online');
watch.unref();
say({ is: 'ready' });
createInterface({ input: process.stdin })
  .on('line', (line) => {
    void read(JSON.parse(line) as Order)
      .catch((): End => 'not-readable')
      .then((state) => {
        say({ is: 'end', state });
      });
  })
  // Nobody is left to hear it.
  .on('close', () => process.exit(0));
