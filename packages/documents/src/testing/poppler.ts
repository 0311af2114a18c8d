/**
 * poppler-utils for the tests: an independent reader of our PDFs. Where it is not installed those tests are skipped and
 * say so; nothing in the product needs it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPgm, type Picture } from './png.ts';

export const popplerMissing = ['pdftotext', 'pdftoppm', 'pdfinfo', 'pdffonts'].some(
  (tool) => spawnSync(tool, ['-v']).error !== undefined,
);

function withFile<Result>(pdf: Uint8Array, work: (file: string, folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'xiezhi-documents-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    return work(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const run = (tool: string, options: readonly string[]): string =>
  execFileSync(tool, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The words in reading order, without any white space: lines break wherever the type area ends. */
export const wordsOf = (pdf: Uint8Array): string =>
  withFile(pdf, (file) => run('pdftotext', ['-enc', 'UTF-8', file, '-'])).replaceAll(
    /[\s\u200b]+/g,
    '',
  );

export const infoOf = (pdf: Uint8Array): string => withFile(pdf, (file) => run('pdfinfo', [file]));

/** The names of the fonts it carries, without the mark of the part that was taken. */
export const fontsOf = (pdf: Uint8Array): readonly string[] =>
  withFile(pdf, (file) => run('pdffonts', [file]))
    .split('\n')
    .flatMap((line) => /^[A-Z]{6}\+(\S+)/.exec(line)?.slice(1) ?? []);

/** One grey picture per page, at a resolution that shows a moved line and hides how a glyph was smoothed. */
export const picturesOf = (pdf: Uint8Array): readonly Picture[] =>
  withFile(pdf, (file, folder) => {
    run('pdftoppm', ['-r', '50', '-gray', file, join(folder, 'page')]);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .sort()
      .map((name) => readPgm(readFileSync(join(folder, name))));
  });
