/**
 * The typesetter's own thread: `pdf()` blocks, and a judgment must not hold up a hearing. Owns the compiler and the
 * fonts; keeps nothing between two orders but caches. A crash here loses the orders in hand and nothing else: each is
 * in the docket and is asked for again.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { codePointsOf } from './font-coverage.ts';
import { printable } from './printable.ts';
import type { Answer, Job, WorkerSettings } from './job.ts';

const workspace = join(dirname(fileURLToPath(import.meta.url)), 'templates');
const orderPath = join(workspace, 'order.json');
const settings = workerData as WorkerSettings;
const fonts = settings.fontFiles.map((file) => readFileSync(file));
const covered = new Set(fonts.flatMap((font) => [...codePointsOf(font)]));
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });

/** Rounds of the compiler's cache that a result outlives unused: long runs stay flat in memory. */
const cacheRounds = 10;

function typeset(job: Job): Answer {
  const unprintable = new Set<string>();
  const order = printable(job.json, (code) => covered.has(code), unprintable);
  const content = JSON.stringify({ order, families: settings.families });
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

parentPort?.on('message', (job: Job) => {
  let answer: Answer;
  try {
    answer = typeset(job);
  } catch (error) {
    answer = { id: job.id, fault: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
