/**
 * The typesetter's own thread: `pdf()` blocks, and a judgment must not hold up a hearing. Owns the compiler and the
 * fonts; keeps nothing between two orders but caches. A crash here loses the orders in hand and nothing else: each is
 * in the docket and is asked for again.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { Answer, FontFamilies, Job, WorkerSettings } from './job.ts';
import { Typesetter } from './typesetter.ts';

const workspace = join(dirname(fileURLToPath(import.meta.url)), 'templates');
const orderPath = join(workspace, 'order.json');
const settings = workerData as WorkerSettings;
const typesetter = new Typesetter(workspace, settings.fontFiles);

/** Rounds of the compiler's cache that a result outlives unused: long runs stay flat in memory. */
const cacheRounds = 10;

const withLast = (families: FontFamilies, rare: readonly string[]): FontFamilies => ({
  title: [...families.title, ...rare],
  body: [...families.body, ...rare],
  label: [...families.label, ...rare],
});

async function typeset(job: Job): Promise<Answer> {
  const { printed: order, unprintable, rare } = await typesetter.printable(job.json);
  const { compiler } = typesetter;
  const content = JSON.stringify({ order, families: withLast(settings.families, rare) });
  compiler.mapShadow(orderPath, Buffer.from(content));
  const result = compiler.compile({ mainFilePath: join(workspace, job.file) });
  if (!result.result) {
    const diagnostics = result.takeDiagnostics();
    return { id: job.id, fault: JSON.stringify(diagnostics?.shortDiagnostics ?? 'no diagnostics') };
  }
  const pdf = compiler.pdf(result.result, {
    pdfStandard: PdfStandard.A_2b,
    creationTimestamp: job.createdSeconds,
  });
  const pages = result.result.numOfPages;
  compiler.evictCache(cacheRounds);
  return { id: job.id, pdf: new Uint8Array(pdf), pages, unprintable: [...unprintable].sort() };
}

const answered = (job: Job): Promise<Answer> =>
  typeset(job).catch((error: unknown) => ({
    id: job.id,
    fault: error instanceof Error ? error.message : String(error),
  }));

// The renderer sends an order when the one before it is answered, so no two are in hand here at once.
parentPort?.on('message', (job: Job) => {
  void answered(job).then((answer) => parentPort?.postMessage(answer));
});
