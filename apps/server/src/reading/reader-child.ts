/**
 * The process that reads what parties handed in: a file that stops it, or eats its memory, takes nothing of the court with
 * it. It has no secrets and no database, may read its own program and what it is given to read, and may write nothing.
 */
import { stat } from 'node:fs/promises';
import { isOffice, readOffice } from './office.ts';
import { readPdf } from './pdf.ts';
import { isPicture, readPicture } from './picture.ts';
import { readPlain } from './unpaged.ts';
import type { End, Order, Telling, Word } from './words.ts';

/** Comes back when it was said: nothing is lost to an end that is too quick. */
const say = (word: Word): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(word, () => resolve());
  });

const telling: Telling = {
  opened: (pages) => void say({ is: 'opened', pages }),
  page: (page) => void say({ is: 'page', page }),
};

async function read(order: Order): Promise<End> {
  const { mediaType, path, limits } = order;
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
  return how(order, telling).catch(() => 'not-readable');
}

process.on('message', (order) => {
  void read(order as Order)
    .catch((): End => 'not-readable')
    .then((state) => say({ is: 'end', state }));
});
// Nobody is left to hear it.
process.on('disconnect', () => process.exit(0));
void say({ is: 'ready' });
