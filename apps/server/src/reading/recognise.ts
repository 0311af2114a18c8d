import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Worker } from 'tesseract.js';
import { createWorker } from 'tesseract.js';

/* Pictures of writing into text, on this machine alone: model and engine come with the program. */

const require = createRequire(import.meta.url);
export const models = dirname(
  require.resolve('@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz'),
);

let engine: Promise<Worker> | null = null;

const started = (): Promise<Worker> =>
  // One that could not be started is started anew for the next page.
  (engine ??= createWorker('chi_sim', 1, {
    langPath: models,
    gzip: true,
    // Nothing is written: the reader may not.
    cacheMethod: 'none',
    // Without one, a picture that cannot be read ends the process.
    errorHandler: () => undefined,
  }).catch((fault: unknown) => {
    engine = null;
    throw fault;
  }));

/** Below this the engine has guessed: a photograph of a wall has letters too. */
const leastSure = 35;

const unbroken = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef，。；：！？、“”‘’（）《》]';
const gaps = new RegExp(`(?<=${unbroken}) +| +(?=${unbroken})`, 'gu');

/** Chinese is written without blanks; the engine puts one after every word it knows. */
const tidied = (text: string): string =>
  text
    .replaceAll(gaps, '')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\n\s*\n+/g, '\n')
    .trim();

/** @param picture PNG. @returns '' where nothing can be read with any certainty. @throws what the engine throws. */
export async function recognise(picture: Buffer): Promise<string> {
  const { data } = await (await started()).recognize(picture);
  return data.confidence < leastSure ? '' : tidied(data.text);
}
